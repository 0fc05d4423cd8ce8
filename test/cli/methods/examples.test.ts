import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagedContract } from '../../../src/cli/methods/contract.js';
import { methodCommand } from '../../../src/cli/methods/method-command.js';
import { methodsOf } from '../../../src/cli/methods/methods.js';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { type ImmichRelease, type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { EVERYTHING, settingOf } from '../../cases/on-sandbox.js';
import { picture } from '../../cases/picture.js';
import { type World, worldOf } from '../../cases/world.js';
import { runClient } from '../../helpers/run-client.js';
import { shellWords } from '../../helpers/shell-words.js';

const contract = await packagedContract();
const methods = methodsOf(contract);
const names = methods.map(({ client }) => client);

/** The line after `Example:` in the help of a method. */
function exampleOf(client: string): string {
  const method = methods.find((each) => each.client === client);
  if (!method) throw new Error(`There is no method ${client}.`);
  let help = '';
  const command = methodCommand(contract, method).configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  const [, line = ''] = /\nExample:\n {2}(.*)/.exec(help) ?? [];
  return line;
}

let sandbox: Sandbox;
let immich: ImmichClient;
let world: World;
let folder: string;

async function start(release: ImmichRelease): Promise<void> {
  sandbox = await startSandbox({ ...EVERYTHING, immich: release });
  immich = createImmichClient(sandbox);
  world = worldOf(immich, settingOf(sandbox));
  folder = await mkdtemp(join(tmpdir(), 'immich-client-'));
  await writeFile(join(folder, 'photo.jpg'), new Uint8Array(await picture().arrayBuffer()));
  await writeFile(join(folder, 'config.json'), JSON.stringify(await immich.systemConfig.get()));
}

async function stop(): Promise<void> {
  await sandbox.close();
  await rm(folder, { recursive: true });
}

const person = async () => (await immich.people.create({ name: 'Ada' })).id;

/** What the variables of the examples stand for: something that is there, new for each example. */
const VALUES: Readonly<Record<string, () => Promise<string> | string>> = {
  ALBUM_ID: () => world.album(),
  ASSET_ID: () => world.readyPhoto(),
  OTHER_ASSET_ID: () => world.readyPhoto(),
  TAG_ID: () => world.tag(),
  USER_ID: () => sandbox.friend.id,
  PARTNER_ID: () => sandbox.friend.id,
  PERSON_ID: person,
  SHARED_LINK_ID: async () => (await world.link()).id,
  LINK_KEY: async () => {
    let { key } = await world.link('secret');
    // A key that begins with a hyphen needs a preceding `--`, which the example does not have.
    while (key.startsWith('-')) ({ key } = await world.link('secret'));
    return key;
  },
  API_KEY_ID: async () => (await immich.apiKeys.create({ name: 'test', permissions: ['all'] })).apiKey.id,
  STACK_ID: async () => (await immich.stacks.ensure([await world.photo(), await world.photo()])).id,
  MEMORY_ID: async () =>
    (
      await immich.memories.create({
        type: 'on_this_day',
        data: { year: 2024 },
        memoryAt: '2024-06-01T00:00:00Z',
      })
    ).id,
  ACTIVITY_ID: async () =>
    (await immich.activities.create({ albumId: await world.album(), type: 'like' })).id,
  NOTIFICATION_ID: async () => {
    await immich.admin.notifications.create({ title: 'Maintenance', userId: sandbox.admin.id });
    return (
      (await immich.notifications.list()).find(({ title }) => title === 'Maintenance')?.id ?? randomUUID()
    );
  },
  LICENSE_KEY: () => sandbox.productKey.licenseKey,
  ACTIVATION_KEY: () => sandbox.productKey.activationKey,
};

async function filled(line: string): Promise<string[]> {
  let text = line.replaceAll('photo.jpg', join(folder, 'photo.jpg')).replaceAll('FOLDER/', `${folder}/`);
  text = text.replaceAll('@config.json', `@${join(folder, 'config.json')}`);
  for (const [whole, name = ''] of line.matchAll(/\$([A-Z_]+)/g)) {
    text = text.replace(whole, await (VALUES[name] ?? randomUUID)());
  }
  return shellWords(text).slice(1);
}

const ENDED = /exists until Immich 2\.7\.5/;
const NEEDS_SESSION = /can only be used with a session token/;
const NOT_FOR_KEYS = /Sync endpoints cannot be used with API keys/;
const UNKNOWN = /Not found or no|Not Found|not found/;
const ONE_FAILED = /1 of 1 failed/;

/** The error of the client for an operation or a field that the release does not have. */
const NEWER = /since Immich/;

/** Calls that a server refuses, although the command is right: it lacks what they need, or they are of another release. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'admin.maintenance.deleteIntegrityItem': /Invalid UUID/,
  'admin.maintenance.integrityFile': /Invalid UUID/,
  'albums.removeAssets': ONE_FAILED,
  'albums.removeUser': /Album not shared with user/,
  'assets.checkExisting': ENDED,
  'assets.deleteMetadataMany': UNKNOWN,
  'assets.endStream': UNKNOWN,
  'assets.getMetadata': UNKNOWN,
  'assets.listByDevice': ENDED,
  'assets.mainPlaylist': UNKNOWN,
  'assets.mediaPlaylist': UNKNOWN,
  'assets.playback': UNKNOWN,
  'assets.random': ENDED,
  'assets.replace': ENDED,
  'assets.segment': UNKNOWN,
  'assets.updateMetadataMany': UNKNOWN,
  'auth.changePassword': /Wrong password/,
  'auth.changePinCode': /User does not have a PIN code/,
  'auth.lockSession': NEEDS_SESSION,
  'auth.resetPinCode': /User does not have a PIN code/,
  'auth.signUpAdmin': /already has an admin/,
  'auth.unlockSession': NEEDS_SESSION,
  'duplicates.dismiss': UNKNOWN,
  'duplicates.dismissMany': UNKNOWN,
  'duplicates.resolve': ONE_FAILED,
  'faces.delete': UNKNOWN,
  'faces.reassign': UNKNOWN,
  'memories.removeAssets': ONE_FAILED,
  'notifications.get': UNKNOWN,
  'partners.createById': /Partner already exists/,
  'partners.update': UNKNOWN,
  'people.thumbnail': UNKNOWN,
  'people.updateMany': ONE_FAILED,
  'plugins.triggers': ENDED,
  'server.theme': ENDED,
  'sessions.create': NEEDS_SESSION,
  'sessions.delete': UNKNOWN,
  'sessions.lock': NEEDS_SESSION,
  'sessions.unlock': NEEDS_SESSION,
  'sessions.update': UNKNOWN,
  'sharedLinks.me': /Password required/,
  'sharedLinks.removeAssets': ONE_FAILED,
  'stacks.removeAsset': /Asset not in stack/,
  'stacks.update': /Primary asset must be in the stack/,
  'sync.ack': NOT_FOR_KEYS,
  'sync.deleteAcks': NOT_FOR_KEYS,
  'sync.delta': ENDED,
  'sync.full': ENDED,
  'sync.listAcks': NOT_FOR_KEYS,
  'sync.stream': NOT_FOR_KEYS,
  'tags.untagAssets': ONE_FAILED,
  'users.deleteProfileImage': /missing profile Image/,
  'users.license': UNKNOWN,
  'users.profileImage': /Not [Ff]ound|does not have a profile image/,
};

const run = async (client: string) => runClient(sandbox, ...(await filled(exampleOf(client))));

describe('the example in the help of', () => {
  beforeAll(() => start('3.2.2'));
  afterAll(stop);

  test.each(names)('%s works, or the server rejects it for the expected reason', async (client) => {
    const { code, err } = await run(client);
    const refusal = REFUSED[client];
    if (refusal) {
      expect(err).toMatch(refusal);
      expect([1, 3]).toContain(code);
    } else expect(`${code} ${err.replace(/^Saved .*\n/, '')}`).toBe('0 ');
  });
});

// The oldest release differs most.
describe('on Immich 2.7.5, the example in the help of', () => {
  beforeAll(() => start('2.7.5'));
  afterAll(stop);

  test.each(names)(
    '%s works, or names the release that it needs, or is rejected for the expected reason',
    async (client) => {
      const { code, err } = await run(client);
      if (code === 0) return;
      expect([NEWER, REFUSED[client]].filter((reason) => reason?.test(err))).not.toEqual([]);
      expect([1, 3]).toContain(code);
    },
  );
});
