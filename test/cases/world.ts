import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type {
  Asset,
  BulkResult,
  ImmichClient,
  License,
  LicenseKey,
  Login,
  AdminUser,
  ServerConfig,
  SharedLink,
} from '../../src/index.js';
import { isHttpError } from '../../src/index.js';
import type { DataOf, OperationId, StreamOperation } from '../../src/http/operation-types.js';
import { picture } from './picture.js';

/** For some operations, a call of the method of each that succeeds. */
export type OperationCases = {
  [Id in OperationId]?: (immich: ImmichClient, world: World) => Promise<Answer<Id>>;
};

/**
 * The return value of a method: the type of the contract, or a value derived from it. The types of the cases require
 * it.
 */
type Answer<Id extends OperationId> = Id extends keyof OwnAnswers
  ? OwnAnswers[Id]
  : Id extends StreamOperation
    ? Response
    : DataOf<Id> extends undefined
      ? void
      : DataOf<Id>;

type OwnAnswers = Record<BulkOperation, BulkResult> & {
  getAdminUser: AdminUser;
  getServerConfig: ServerConfig;
  getServerLicense: License | null;
  searchAssets: Asset[];
  searchSmart: Asset[];
};

type BulkOperation =
  | 'addAssetsToAlbum'
  | 'removeAssetFromAlbum'
  | 'tagAssets'
  | 'untagAssets'
  | 'bulkTagAssets'
  | 'addSharedLinkAssets'
  | 'removeSharedLinkAssets'
  | 'updateAssets'
  | 'deleteAssets';

/** What a case finds on the server, and makes for itself. */
export interface World {
  /** An account that can log in, and another user to share with. */
  readonly login: Login;
  readonly friendId: string;
  /** A product key that the server accepts. */
  readonly productKey: LicenseKey;
  /** A name that identifies the run. The same words give the same name. */
  name(words: string): string;
  /** Each makes a new one and gives its id. */
  photo(): Promise<string>;
  /** A photo that the server has read: its size is set, and it has thumbnails. */
  readyPhoto(): Promise<string>;
  video(): Promise<string>;
  album(): Promise<string>;
  tag(): Promise<string>;
  /** A link to a new photo. */
  link(password?: string): Promise<SharedLink>;
}

/** Who is there, and what all names of the run begin with. */
export interface Setting extends Pick<World, 'login' | 'friendId' | 'productKey'> {
  runId?: string;
  /** One that can be played, where the server looks into it. */
  video?: Blob;
}

export function worldOf(immich: ImmichClient, setting: Setting): World {
  const { runId = randomUUID() } = setting;
  const name = (words: string) => `${runId}-${words}`;
  const upload = async (filename: string, ...bytes: BlobPart[]) => {
    const { id } = await immich.assets.upload(new File(bytes, name(filename)));
    return id;
  };
  const photo = () => upload('fjord.jpg', picture());
  return {
    // Read only by cases that need it, because a setting may throw if it is not available.
    get login() {
      return setting.login;
    },
    get friendId() {
      return setting.friendId;
    },
    get productKey() {
      return setting.productKey;
    },
    name,
    photo,
    readyPhoto: async () => {
      const id = await photo();
      await thumbnailOf(immich, id);
      return id;
    },
    video: () => upload('fjord.mp4', setting.video ?? '', randomUUID()),
    album: async () => (await immich.albums.create({ albumName: name('Norway') })).id,
    tag: async () => (await immich.tags.create({ name: name(randomUUID()) })).id,
    link: async (password) =>
      immich.sharedLinks.create({
        type: 'INDIVIDUAL',
        assetIds: [await photo()],
        description: name('Norway'),
        ...(password !== undefined && { password }),
      }),
  };
}

const PATIENCE_MS = 30_000;

/** Servers create thumbnails some time after an upload. */
async function thumbnailOf({ assets }: ImmichClient, id: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await (await assets.thumbnail(id)).body?.cancel();
      return;
    } catch (error) {
      if (!isHttpError(error) || error.status !== 404 || Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}
