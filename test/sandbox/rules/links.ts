import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Schemas } from '../calls.js';
import { albumOf, type Person, photoOf, type Rule, type Stage, V2, V3 } from './rule.js';

type Link = Schemas['SharedLinkResponseDto'];

const linkOf = async ({ call }: Person, json: object): Promise<Link> =>
  (await call<Link>('POST', '/shared-links', { json })).body;

/** A link to a photo. */
async function individual({ person }: Stage, init: object = {}) {
  const owner = await person();
  const photo = await photoOf(owner);
  const link = await linkOf(owner, { type: 'INDIVIDUAL', assetIds: [photo], ...init });
  return { owner, photo, link };
}

/** What a link that hides metadata shows of an asset. */
const TEN_FIELDS = [
  'duration',
  'hasMetadata',
  'height',
  'id',
  'livePhotoVideoId',
  'localDateTime',
  'originalMimeType',
  'thumbhash',
  'type',
  'width',
];
const fieldsOf = (asset: object | undefined): string[] => Object.keys(asset ?? {}).sort();

export const linkRules: Rule[] = [
  {
    call: 'GET /shared-links/{id}',
    situation: 'the asset is a favorite of the owner: it is not said',
    async run(stage) {
      const { owner, photo, link } = await individual(stage);
      await owner.call('PUT', `/assets/${photo}`, { json: { isFavorite: true } });
      return owner.call('GET', `/shared-links/${link.id}`);
    },
    status: 200,
    body: { assets: [{ isFavorite: false }] },
  },
  {
    call: 'POST /shared-links',
    situation: 'an editor makes a link to the album',
    async run({ person }) {
      const [owner, editor] = [await person(), await person()];
      const albumId = await albumOf(owner, { editors: [editor] });
      return editor.call('POST', '/shared-links', { json: { type: 'ALBUM', albumId } });
    },
    status: 201,
    body: { type: 'ALBUM' },
  },
  {
    call: 'POST /shared-links',
    situation: 'a viewer makes a link to the album',
    async run({ person }) {
      const [owner, viewer] = [await person(), await person()];
      const albumId = await albumOf(owner, { viewers: [viewer] });
      return viewer.call('POST', '/shared-links', { json: { type: 'ALBUM', albumId } });
    },
    status: 400,
    body: { message: 'Not found or no album.share access' },
  },
  ...([V3, V2] as const).flatMap((on): Rule[] => {
    const message = on === V3 ? 'Failed to save shared link' : 'Shared link with this slug already exists';
    return [
      {
        call: 'POST /shared-links',
        situation: 'the slug is taken',
        on,
        async run(stage) {
          const slug = `trip-${randomUUID()}`;
          const { owner, photo } = await individual(stage, { slug });
          return owner.call('POST', '/shared-links', {
            json: { type: 'INDIVIDUAL', assetIds: [photo], slug },
          });
        },
        status: 400,
        body: { message },
      },
      {
        call: 'PATCH /shared-links/{id}',
        situation: 'the slug is taken',
        on,
        async run(stage) {
          const slug = `trip-${randomUUID()}`;
          await individual(stage, { slug });
          const { owner, link } = await individual(stage);
          return owner.call('PATCH', `/shared-links/${link.id}`, { json: { slug } });
        },
        status: 400,
        body: { message },
      },
    ];
  }),
  {
    call: 'POST /shared-links',
    situation: 'description, slug and password are ""',
    on: V2,
    async run(stage) {
      const { owner, photo } = await individual(stage);
      const empty = { description: '', slug: '', password: '' };
      return owner.call('POST', '/shared-links', {
        json: { type: 'INDIVIDUAL', assetIds: [photo], ...empty },
      });
    },
    status: 201,
    body: { description: null, slug: null, password: null },
  },
  {
    call: 'POST /shared-links/login',
    situation: 'a password for a link that has none',
    async run(stage) {
      const { link } = await individual(stage);
      return stage.anonymous('POST', `/shared-links/login?key=${link.key}`, { json: { password: 'secret' } });
    },
    status: 400,
    body: { message: 'Shared link is not password protected' },
  },
  {
    call: 'GET /shared-links/me',
    situation: 'the link hides metadata',
    async run(stage) {
      const { link } = await individual(stage, { showMetadata: false });
      const answer = await stage.anonymous<Link>('GET', `/shared-links/me?key=${link.key}`);
      return { ...answer, body: fieldsOf(answer.body.assets[0]) };
    },
    status: 200,
    body: TEN_FIELDS,
  },
  {
    call: 'GET /assets/{id}?key=',
    situation: 'the link hides metadata',
    async run(stage) {
      const { photo, link } = await individual(stage, { showMetadata: false });
      const answer = await stage.anonymous<object>('GET', `/assets/${photo}?key=${link.key}`);
      return { ...answer, body: fieldsOf(answer.body) };
    },
    status: 200,
    body: TEN_FIELDS,
  },
  {
    call: 'GET /albums/{id}?key=',
    situation: 'the link hides metadata, but not those of an album',
    on: V2,
    async run({ person, anonymous }) {
      const owner = await person();
      const albumId = await albumOf(owner, { assetIds: [await photoOf(owner)] });
      const { key } = await linkOf(owner, { type: 'ALBUM', albumId, showMetadata: false });
      return anonymous('GET', `/albums/${albumId}?key=${key}`);
    },
    status: 200,
    body: {
      assets: [
        {
          originalFileName: 'photo.jpg',
          exifInfo: expect.anything(),
          createdAt: expect.stringMatching(/\+00:00$/),
        },
      ],
    },
  },
  {
    call: 'GET /albums/{id}/map-markers?key=',
    situation: 'the link hides metadata',
    on: V3,
    async run({ person, anonymous }) {
      const owner = await person();
      const albumId = await albumOf(owner, { assetIds: [await photoOf(owner)] });
      const { key } = await linkOf(owner, { type: 'ALBUM', albumId, showMetadata: false });
      return anonymous('GET', `/albums/${albumId}/map-markers?key=${key}`);
    },
    status: 200,
    body: [],
  },
  ...([V3, V2] as const).map((on): Rule => ({
    call: 'GET /assets/{id}/original?key=',
    situation: 'the link does not allow downloads',
    on,
    async run(stage) {
      const { photo, link } = await individual(stage, { allowDownload: false });
      return stage.anonymous('GET', `/assets/${photo}/original?key=${link.key}`);
    },
    ...(on === V3
      ? { status: 404, body: { message: 'Not Found' } }
      : { status: 400, body: { message: 'Not found or no asset.download access' } }),
  })),
  ...['/download/info', '/download/archive'].map((path): Rule => ({
    call: `POST ${path}?key=`,
    situation: 'the link does not allow downloads',
    async run(stage) {
      const { photo, link } = await individual(stage, { allowDownload: false });
      return stage.anonymous('POST', `${path}?key=${link.key}`, { json: { assetIds: [photo] } });
    },
    status: 400,
    body: { message: 'Not found or no asset.download access' },
  })),
  ...['share', 's'].flatMap((kind): Rule[] => [
    {
      call: `GET /${kind}/{name}`,
      situation: 'there is no such link',
      run: ({ page }) => page(`/${kind}/nowhere`),
      status: 404,
    },
    {
      call: `GET /${kind}/{name}`,
      situation: 'there is the link',
      async run(stage) {
        const slug = `trip-${randomUUID()}`;
        const { link } = await individual(stage, { slug });
        return stage.page(`/${kind}/${kind === 's' ? slug : link.key}`);
      },
      status: 200,
    },
  ]),
  {
    call: 'GET /users/me',
    situation: 'the cookie of the session cannot be decoded',
    run: ({ anonymous }) => anonymous('GET', '/users/me', { headers: { cookie: 'immich_access_token=%' } }),
    status: 401,
    body: { message: 'Invalid user token' },
  },
];
