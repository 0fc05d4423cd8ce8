import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagedContract } from '../../../src/cli/methods/contract.js';
import { methodCommand } from '../../../src/cli/methods/method-command.js';
import { methodsOf } from '../../../src/cli/methods/methods.js';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
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

beforeAll(async () => {
  sandbox = await startSandbox(EVERYTHING);
  immich = createImmichClient(sandbox);
  world = worldOf(immich, settingOf(sandbox));
  folder = await mkdtemp(join(tmpdir(), 'immich-client-'));
  await writeFile(join(folder, 'photo.jpg'), new Uint8Array(await picture().arrayBuffer()));
  await writeFile(join(folder, 'config.json'), JSON.stringify(await immich.systemConfig.get()));
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

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
  LINK_KEY: async () => (await world.link('secret')).key,
  API_KEY_ID: async () => (await immich.apiKeys.create({ name: 'test', permissions: ['all'] })).id,
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
  NOTIFICATION_ID: async () =>
    (await immich.admin.notifications.create({ title: 'x', userId: (await immich.users.me()).id })).id,
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

describe('the example of', () => {
  test.each(names)('%s runs', async (client) => {
    const line = exampleOf(client);
    const { code, err } = await runClient(sandbox, ...(await filled(line)));
    console.log(code, line, err);
  });
});
