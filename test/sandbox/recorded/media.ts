import { mp4 } from '../../helpers/metadata-files.js';
import { type Answer, DEVICE, formOf, jpeg, type Schemas, upload } from '../calls.js';
import { type Cases, PHOTO, sha1, UNKNOWN, type World } from './world.js';

const CLIP = new Uint8Array(mp4({ seconds: 3, createdAt: new Date('2024-05-06T07:08:09Z') }));

type Uploaded = Answer<Schemas['AssetMediaResponseDto']>;

const again = ({ call }: World, headers: Record<string, string> = {}): Promise<Uploaded> =>
  upload(call, 'photo-a.jpg', { bytes: PHOTO, headers });

const DATES = { fileCreatedAt: '2024-05-06T07:08:09Z', fileModifiedAt: '2024-05-06T07:08:09Z' };
const FIELDS = { ...DEVICE, ...DATES };

/** An upload as it is written here: no field is added. */
async function send(
  { call }: World,
  fields: Record<string, string>,
  part?: [name: string, file: string],
  shade = 99,
): Promise<Uploaded> {
  const form = formOf(fields);
  if (part) form.append(part[0], new Blob([jpeg(shade)]), part[1]);
  return call('POST', '/assets', { form });
}

export const uploadCases: Cases = {
  'upload A': async (world) => {
    const answer = await again(world);
    world.photo = answer.body.id;
    return answer;
  },
  'upload A again (duplicate)': (world) => again(world),
  'upload A again + x-immich-checksum hex': (world) => again(world, { 'x-immich-checksum': sha1('hex') }),
  'upload A again + x-immich-checksum base64': (world) =>
    again(world, { 'x-immich-checksum': sha1('base64') }),
  'x-immich-checksum only, empty body, known': ({ call }) =>
    call('POST', '/assets', { headers: { 'x-immich-checksum': sha1('hex') } }),
  'x-immich-checksum wrong (zeros) with new file B': ({ call }) =>
    upload(call, 'photo-b.jpg', { bytes: jpeg(20), headers: { 'x-immich-checksum': '0'.repeat(40) } }),
  'x-immich-checksum garbage with new file C': ({ call }) =>
    upload(call, 'photo-c.jpg', { bytes: jpeg(30), headers: { 'x-immich-checksum': 'garbage' } }),
  'upload D': async (world) => {
    const fields = { isFavorite: 'true', filename: 'renamed-d.jpg' };
    const answer = await upload(world.call, 'photo-d.jpg', { bytes: jpeg(40), fields });
    world.other = answer.body.id;
    return answer;
  },
  'upload video': async (world) => {
    const answer = await upload(world.call, 'clip.mp4', { bytes: CLIP, fields: { duration: '3000' } });
    world.video = answer.body.id;
    return answer;
  },
  'non-media file': (world) => send(world, FIELDS, ['assetData', 'note.txt']),
  'text named .jpg': ({ call }) =>
    upload(call, 'fake.jpg', { bytes: new TextEncoder().encode('not a picture') }),
  'empty file .jpg': ({ call }) => upload(call, 'empty.jpg', { bytes: new Uint8Array() }),
  'missing assetData part': (world) => send(world, FIELDS),
  'missing fileCreatedAt': (world) =>
    send(world, { ...DEVICE, fileModifiedAt: DATES.fileModifiedAt }, ['assetData', 'photo-e.jpg']),
  'missing all fields': (world) => send(world, {}, ['assetData', 'photo-e.jpg']),
  'bad date': (world) => send(world, { ...FIELDS, fileCreatedAt: 'yesterday' }, ['assetData', 'photo-e.jpg']),
  'bad isFavorite': (world) => send(world, { ...FIELDS, isFavorite: 'maybe' }, ['assetData', 'photo-e.jpg']),
  'wrong file field name': (world) => send(world, FIELDS, ['file', 'photo-e.jpg']),
  'extra unknown text field (v2-style deviceAssetId etc. on v3)': (world) =>
    send(world, { ...FIELDS, zzz: 'c' }, ['assetData', 'photo-e.jpg']),
  'v3-style upload w/o deviceAssetId': (world) => send(world, DATES, ['assetData', 'photo-e.jpg'], 60),
  'JSON instead of multipart': ({ call }) => call('POST', '/assets', { json: { assetData: 'x' } }),
  'bulk-upload-check hex': ({ call }) => {
    const assets = [
      { id: '1', checksum: sha1('hex') },
      { id: '2', checksum: '0'.repeat(40) },
    ];
    return call('POST', '/assets/bulk-upload-check', { json: { assets } });
  },
  'bulk-upload-check base64': ({ call }) =>
    call('POST', '/assets/bulk-upload-check', { json: { assets: [{ id: '1', checksum: sha1('base64') }] } }),
  're-upload of a trashed asset': (world) => again(world),
};

const thumbnail = ({ call, photo }: World, query = ''): Promise<Answer<unknown>> =>
  call('GET', `/assets/${photo}/thumbnail${query}`, { redirect: 'manual' });

const original = ({ call, photo }: World, headers: Record<string, string> = {}): Promise<Answer<unknown>> =>
  call('GET', `/assets/${photo}/original`, { headers });

export const mediaCases: Cases = {
  'thumbnail default': (world) => thumbnail(world),
  'thumbnail size=preview': (world) => thumbnail(world, '?size=preview'),
  'thumbnail size=fullsize': (world) => thumbnail(world, '?size=fullsize'),
  'thumbnail bad size': (world) => thumbnail(world, '?size=huge'),
  'asset info': ({ call, photo }) => call('GET', `/assets/${photo}`),
  original: (world) => original(world),
  'original If-None-Match': async (world) => {
    const { headers } = await original(world);
    // By default, fetch adds `no-cache` to this request, so that neither the sandbox nor a server returns a 304.
    return original(world, { 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'max-age=0' });
  },
  'original Range 0-99': (world) => original(world, { range: 'bytes=0-99' }),
  'original Range suffix -10': (world) => original(world, { range: 'bytes=-10' }),
  'original Range unsatisfiable': (world) => original(world, { range: 'bytes=999999999-' }),
  'original Range multi': (world) => original(world, { range: 'bytes=0-1,4-5' }),
  'original HEAD': ({ call, photo }) => call('HEAD', `/assets/${photo}/original`),
  'thumbnail HEAD': ({ call, photo }) => call('HEAD', `/assets/${photo}/thumbnail`),
  'asset HEAD': ({ call, photo }) => call('HEAD', `/assets/${photo}`),
  'ping HEAD': ({ call }) => call('HEAD', '/server/ping'),
  'original unknown': ({ call }) => call('GET', `/assets/${UNKNOWN}/original`),
  'video playback on image': ({ call, photo }) => call('GET', `/assets/${photo}/video/playback`),
  'video playback Range': ({ call, video }) =>
    call('GET', `/assets/${video}/video/playback`, { headers: { range: 'bytes=0-9' } }),
  'video info': ({ call, video }) => call('GET', `/assets/${video}`),
  'download archive': ({ call, photo }) => call('POST', '/download/archive', { json: { assetIds: [photo] } }),
  'download info': ({ call, photo }) => call('POST', '/download/info', { json: { assetIds: [photo] } }),
  'gzip response?': ({ call, photo }) =>
    call('GET', `/assets/${photo}`, { headers: { 'accept-encoding': 'gzip' } }),
};
