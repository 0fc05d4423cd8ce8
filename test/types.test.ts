import { describe, expect, expectTypeOf, test } from 'vitest';
import type { components } from '../generated/openapi.js';
import type {
  AdminConfigOpen,
  Album,
  AlbumUser,
  Asset,
  UploadedAsset,
  AssetVisibility,
  FaceDelete,
  MetadataSearch,
  Pages,
  Person,
  QueueName,
  RequestOptions,
  ServerConfig,
  StackCreate,
  TimelineBucketsQuery,
  SharedLink,
  Tag,
} from '../src/index.js';
import { observed } from './helpers/network.js';

type Schemas = components['schemas'];

const { immich } = observed(({ url }) => Response.json(url.endsWith('/albums') ? [] : {}));
const { albums, assets, search, server, sharedLinks, tags } = immich;

describe('types', () => {
  test('responses have the generated types', () => {
    expectTypeOf(albums.list).returns.resolves.toEqualTypeOf<Schemas['AlbumResponseDto'][]>();
    expectTypeOf(assets.get).returns.resolves.toEqualTypeOf<Schemas['AssetResponseDto']>();
    expectTypeOf(search.smart).returns.toEqualTypeOf<Pages<Schemas['AssetResponseDto']>>();
    expectTypeOf(tags.upsert).returns.resolves.toEqualTypeOf<Schemas['TagResponseDto'][]>();
    expectTypeOf(sharedLinks.create).returns.resolves.toEqualTypeOf<Schemas['SharedLinkResponseDto']>();
    expectTypeOf(server.about).returns.resolves.toEqualTypeOf<Schemas['ServerAboutResponseDto']>();
    expectTypeOf(server.version).returns.resolves.toEqualTypeOf<Schemas['ServerVersionResponseDto']>();
    expectTypeOf(tags.delete).returns.resolves.toEqualTypeOf<void>();
  });

  test('every group has its operations', () => {
    const { admin } = immich;
    expectTypeOf(immich.activities.create).returns.resolves.toEqualTypeOf<Schemas['ActivityResponseDto']>();
    expectTypeOf(admin.auth.unlinkAllOAuth).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf(admin.config.get).returns.resolves.toEqualTypeOf<AdminConfigOpen>();
    expectTypeOf(admin.databaseBackups.download).returns.resolves.toEqualTypeOf<Response>();
    expectTypeOf(admin.maintenance.setMode).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf(admin.notifications.create).returns.resolves.toEqualTypeOf<Schemas['NotificationDto']>();
    expectTypeOf(admin.users.list).returns.resolves.toEqualTypeOf<Schemas['UserAdminResponseDto'][]>();
    expectTypeOf(immich.apiKeys.create).returns.resolves.toEqualTypeOf<Schemas['ApiKeyCreateResponseDto']>();
    expectTypeOf(immich.assetFiles.download).returns.resolves.toEqualTypeOf<Response>();
    expectTypeOf(immich.auth.status).returns.resolves.toEqualTypeOf<Schemas['AuthStatusResponseDto']>();
    expectTypeOf(immich.clusterGroups.leave).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf(immich.config.get).returns.resolves.not.toBeAny();
    expectTypeOf(immich.download.archive).returns.resolves.toEqualTypeOf<Response>();
    expectTypeOf(immich.duplicates.list).returns.resolves.toEqualTypeOf<Schemas['DuplicateResponseDto'][]>();
    expectTypeOf(immich.faces.delete).parameter(1).toEqualTypeOf<FaceDelete>();
    expectTypeOf(immich.jobs.run).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf(immich.libraries.scan).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(immich.map.markers).returns.resolves.toEqualTypeOf<Schemas['MapMarkerResponseDto'][]>();
    expectTypeOf(immich.memories.create).returns.resolves.toEqualTypeOf<Schemas['MemoryResponseDto']>();
    expectTypeOf(immich.notifications.list).returns.resolves.toEqualTypeOf<Schemas['NotificationDto'][]>();
    expectTypeOf(immich.partners.create).returns.resolves.toEqualTypeOf<Schemas['PartnerResponseDto']>();
    expectTypeOf(immich.people.get).parameter(1).toEqualTypeOf<RequestOptions | undefined>();
    expectTypeOf(immich.people.get).returns.resolves.toEqualTypeOf<Person>();
    expectTypeOf(immich.plugins.get).returns.resolves.toEqualTypeOf<Schemas['PluginResponseDto']>();
    expectTypeOf(immich.queues.get).parameter(0).toEqualTypeOf<QueueName>();
    expectTypeOf(immich.sessions.list).returns.resolves.toEqualTypeOf<Schemas['SessionResponseDto'][]>();
    expectTypeOf(immich.stacks.create).parameter(0).toEqualTypeOf<StackCreate>();
    expectTypeOf(immich.sync.listAcks).returns.resolves.toEqualTypeOf<Schemas['SyncAckDto'][]>();
    expectTypeOf(immich.systemConfig.getDefaults).returns.resolves.not.toBeAny();
    expectTypeOf(immich.systemMetadata.adminOnboarding).returns.resolves.not.toBeAny();
    expectTypeOf(immich.timeline.buckets).parameter(0).toEqualTypeOf<TimelineBucketsQuery | undefined>();
    expectTypeOf(immich.trash.empty).returns.resolves.toEqualTypeOf<Schemas['TrashResponseDto']>();
    expectTypeOf(immich.users.get).returns.resolves.toEqualTypeOf<Schemas['UserResponseDto']>();
    expectTypeOf(immich.views.folders).returns.resolves.toEqualTypeOf<string[]>();
    expectTypeOf(immich.workflows.list).returns.resolves.not.toBeAny();
  });

  test('fields that can be absent are optional', () => {
    expectTypeOf<Asset['exifInfo']>().toEqualTypeOf<Schemas['ExifResponseDto'] | undefined>();
    expectTypeOf<Asset['duration']>().toEqualTypeOf<number | null>();
    expectTypeOf<ServerConfig['minFaces']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Tag['parentId']>().toEqualTypeOf<string | undefined>();
  });

  test('enums are closed in requests and open in responses', () => {
    expectTypeOf<MetadataSearch['visibility']>().toEqualTypeOf<AssetVisibility | 'any' | undefined>();
    expectTypeOf<Asset['visibility']>().toEqualTypeOf<AssetVisibility | (string & {})>();
    expectTypeOf<AlbumUser['role']>().toEqualTypeOf<'editor' | 'owner' | 'viewer' | (string & {})>();
    expectTypeOf<UploadedAsset['status']>().toEqualTypeOf<'created' | 'duplicate' | (string & {})>();
    expectTypeOf<SharedLink['type']>().toEqualTypeOf<'ALBUM' | 'INDIVIDUAL' | (string & {})>();
  });

  test('times are sent as Date or string, and returned as string', () => {
    expectTypeOf<MetadataSearch['takenAfter']>().toEqualTypeOf<string | Date | undefined>();
    expectTypeOf<Album['createdAt']>().toEqualTypeOf<string>();
  });

  test('requests that the server would reject do not compile', () => {
    // Never called: only the compiler checks this.
    const refusals = [
      // @ts-expect-error the id is missing
      () => albums.get(),
      // @ts-expect-error an id is text
      () => assets.get(7),
      // @ts-expect-error the second id is missing
      () => albums.removeUser('a1'),
      // @ts-expect-error ids come as a list
      () => tags.tagAssets('t1', 'x1'),
      // @ts-expect-error the name is missing
      () => albums.create({}),
      // @ts-expect-error the field is `albumName`
      () => albums.update('a1', { name: 'Kyoto' }),
      // @ts-expect-error 2.x called it `shared`, 3.x `isShared`
      () => albums.list({ shared: true }),
      // @ts-expect-error the page size is `size`
      () => search.smart({ query: 'boats', limit: 5 }),
      // @ts-expect-error pages turn by themselves
      () => search.metadata({ page: 2 }),
      // @ts-expect-error no such type
      () => search.metadata({ type: 'image' }),
      // @ts-expect-error no such visibility
      () => assets.update('x1', { visibility: 'public' }),
      // @ts-expect-error no such size
      () => assets.thumbnail('x1', { size: 'small' }),
      // @ts-expect-error no such role
      () => albums.addUsers('a1', [{ userId: 'u1', role: 'admin' }]),
      // @ts-expect-error the type is missing
      () => sharedLinks.create({ albumId: 'a1' }),
      // @ts-expect-error `null` would be left out of the query, and so find everything
      () => search.largeAssets({ city: null }),
      // @ts-expect-error undefined is not a value: leave the field out
      () => assets.update('x1', { description: undefined }),
      // @ts-expect-error no such option
      () => server.ping({ timeout: 5 }),
    ];
    expect(refusals).toHaveLength(17);
  });

  test('every optional argument can be undefined', async () => {
    await expect(albums.list(undefined, undefined)).resolves.toEqual([]);
    await expect(search.random(undefined, {})).resolves.toEqual({});
  });
});
