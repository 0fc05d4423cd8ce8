import { exampleOf } from '../../sandbox/examples.js';
import { kebabCase } from '../kebab-case.js';
import type { Contract } from './contract.js';
import type { Field } from './field.js';
import { flagName } from './field-option.js';
import type { Method } from './method.js';
import { commandWords, singular } from './names.js';

/**
 * A command line that shows how a method is called, with variables such as `$ALBUM_ID` for ids. It gives what is required, or one of the
 * options if nothing is.
 */
export function exampleLine(contract: Contract, method: Method, taken: readonly string[]): string {
  const words = ['immich-client', ...commandWords(method.client)];
  if (method.example !== undefined) return [...words, method.example].join(' ');
  const required = method.flags.filter(({ isRequired }) => isRequired);
  const nested = required.filter(({ kind }) => kind === 'json');
  const ending = method.isDestructive ? ['--yes'] : method.returns === 'file' ? ['--out', 'FOLDER/'] : [];
  if (method.takesBody && nested.length > 3)
    return [...words, ...argumentsOf(method), '--body', '@config.json', ...ending].join(' ');
  const shown = required.length > 0 ? required : changed(method);
  const flags = shown.map((field) => flagText(contract, method, field, taken));
  return [...words, ...argumentsOf(method), ...flags, ...ending].join(' ');
}

const argumentsOf = ({ client, positionals }: Method): string[] =>
  positionals.filter(({ isRequired }) => isRequired).map((field) => argumentText(field, client));

/** The field that an update without required fields most likely sets. */
const LIKELY = [
  'name',
  'albumName',
  'description',
  'isFavorite',
  'isSaved',
  'readAt',
  'enabled',
  'primaryAssetId',
];

function changed({ flags, operations }: Method): Field[] {
  const isChange = operations.some(({ located }) => located.method === 'put' || located.method === 'patch');
  if (!isChange) return [];
  const own = flags.filter(({ place }) => place === 'body');
  const likely = LIKELY.flatMap((name) => own.find((field) => field.name === name) ?? []);
  return [...likely, ...own].slice(0, 1);
}

function flagText(contract: Contract, { client }: Method, field: Field, taken: readonly string[]): string {
  const flag = flagName(field, taken);
  return field.kind === 'boolean' ? `--${flag}` : `--${flag} ${valueText(contract, field, client)}`;
}

const argumentText = (field: Field, client: string): string =>
  /^ids?$/.test(field.name) || /Ids?$/.test(field.name)
    ? variable(field.label ?? field.name)
    : field.kind === 'choice'
      ? (field.choices[0] ?? '')
      : (SAMPLES[field.label ?? ''] ??
        SAMPLES[field.name] ??
        variable(`${singular(client.split('.')[0] ?? '')}-${field.name}`));

const variable = (label: string): string => `$${kebabCase(label).replaceAll('-', '_').toUpperCase()}`;

function valueText(contract: Contract, { name, kind, choices, schema }: Field, client: string): string {
  const isId = (schema.items ?? schema).format === 'uuid';
  if (isId) {
    if (/^ids?$/.test(name)) return variable(`${singular(client.slice(0, client.lastIndexOf('.')))}-id`);
    return variable(ID_NAMES[name] ?? name.replace(/s$/, ''));
  }
  if (kind === 'choice') return choices[0] ?? '';
  if (kind === 'json') return `'${JSON.stringify(exampleOf(schema, contract.document))}'`;
  const sample = SAMPLES[name];
  if (sample !== undefined) return sample;
  if (kind === 'number') return String(Math.max(1, schema.minimum ?? 1));
  if (kind === 'date' || kind === 'date-time') return '2024-06-01';
  return kind === 'file' ? 'photo.jpg' : 'text';
}

/** The kind of object that an id belongs to, if its name does not contain it. */
const ID_NAMES: Readonly<Record<string, string>> = {
  sharedWithId: 'user-id',
  ownerId: 'user-id',
  primaryAssetId: 'asset-id',
  featureFaceAssetId: 'asset-id',
  albumThumbnailAssetId: 'asset-id',
  livePhotoVideoId: 'asset-id',
  sourceId: 'asset-id',
  targetId: 'other-asset-id',
};

const SAMPLES: Readonly<Record<string, string>> = {
  file: 'photo.jpg',
  albumName: 'Kyoto',
  name: 'Ada',
  title: 'Maintenance',
  email: 'ada@example.com',
  from: 'immich@example.com',
  replyTo: 'immich@example.com',
  password: 'secret',
  newPassword: "'new secret'",
  pinCode: '123456',
  newPinCode: '654321',
  'pin-code': '123456',
  description: "'Spring in Kyoto'",
  comment: "'What a view!'",
  template: "'Hello {name}'",
  query: "'boats at sunset'",
  path: 'places/norway',
  range: "'>=2.6'",
  date: '2024-06-01',
  timeBucket: '2024-06-01',
  lat: '60.39',
  lon: '5.32',
  url: 'https://photos.example.com/auth/login?code=CODE',
  redirectUri: 'https://photos.example.com/auth/login',
  licenseKey: '$LICENSE_KEY',
  activationKey: '$ACTIVATION_KEY',
  backups: 'backup.sql.gz',
  filename: 'backup.sql.gz',
  key: 'camera',
  acks: '$ACK',
  logout_token: '$LOGOUT_TOKEN',
  deviceId: 'phone',
  variantIndex: '0',
};
