import { randomUUID } from 'node:crypto';
import type {
  Asset,
  BulkResult,
  ImmichClient,
  License,
  Login,
  ServerConfig,
  SharedLink,
} from '../../src/index.js';
import type { DataOf, OperationId, StreamOperation } from '../../src/transport/operation-types.js';

/** For some operations, a call of the method of each that succeeds. */
export type OperationCases = {
  [Id in OperationId]?: (immich: ImmichClient, world: World) => Promise<Answer<Id>>;
};

/** What a method answers with: what the contract says, or what it makes of it. The types of the cases hold the methods to it. */
type Answer<Id extends OperationId> = Id extends keyof OwnAnswers
  ? OwnAnswers[Id]
  : Id extends StreamOperation
    ? Response
    : DataOf<Id> extends undefined
      ? void
      : DataOf<Id>;

type OwnAnswers = Record<BulkOperation, BulkResult> & {
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
  | 'addSharedLinkAssets'
  | 'removeSharedLinkAssets'
  | 'updateAssets'
  | 'deleteAssets';

/** What a case finds on the server, and makes for itself. */
export interface World {
  /** An account that can log in, and another user to share with. */
  login: Login;
  friendId: string;
  /** Each makes a new one and gives its id. */
  photo(): Promise<string>;
  video(): Promise<string>;
  album(): Promise<string>;
  tag(): Promise<string>;
  /** A link to a new photo. */
  link(password?: string): Promise<SharedLink>;
}

export function worldOf(immich: ImmichClient, people: Pick<World, 'login' | 'friendId'>): World {
  const upload = async (name: string) => {
    // Different bytes each time: the server recognises those it has.
    const { id } = await immich.assets.upload({ assetData: new File([randomUUID()], name) });
    return id;
  };
  const photo = () => upload('fjord.jpg');
  return {
    ...people,
    photo,
    video: () => upload('fjord.mp4'),
    album: async () => (await immich.albums.create({ albumName: 'Norway' })).id,
    tag: async () => (await immich.tags.create({ name: randomUUID() })).id,
    link: async (password) =>
      immich.sharedLinks.create({
        type: 'INDIVIDUAL',
        assetIds: [await photo()],
        ...(password !== undefined && { password }),
      }),
  };
}
