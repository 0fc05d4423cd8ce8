import {
  componentName,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '../../../contract/read/document.js';
import { type Library, userOf } from '../../state/library.js';
import type { Schemas } from '../../state/records.js';
import { faceView } from '../../views/people.js';
import { userView } from '../../views/users.js';

interface Asked {
  library: Library;
  operationId: string;
}

/** Converts a 3.x response to 2.x: every named schema in it is converted to its older form. */
export function toV2Response(
  operation: Operation,
  response: unknown,
  library: Library,
  contract: OpenApiDocument,
): unknown {
  const contents = Object.values(operation.responses).map(({ content }) => content?.['application/json']);
  const schema = contents.find((content) => content !== undefined)?.schema;
  if (!schema || response === undefined) return response;
  const components = contract.components?.schemas ?? {};
  return older(response, schema, components, { library, operationId: operation.operationId });
}

function older(value: unknown, schema: Schema, components: Record<string, Schema>, asked: Asked): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, allOf, items, properties = {} } = schema;
  if (allOf?.[0]) return older(value, allOf[0], components, asked);
  if ($ref !== undefined) {
    const name = componentName($ref);
    const inner = older(value, components[name] ?? {}, components, asked);
    // The contract defines this schema under this name, so the value has its type.
    return forms.get(name)?.(inner as never, asked) ?? inner;
  }
  if (Array.isArray(value)) return items ? value.map((item) => older(item, items, components, asked)) : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      older(member, properties[name] ?? {}, components, asked),
    ]),
  );
}

type Forms = { [Name in keyof Schemas]?: (value: Schemas[Name], asked: Asked) => object };

const olderForms: Forms = {
  AssetResponseDto(asset, { library, operationId }) {
    // If a link hides metadata, only the duration differs.
    if (!asset.hasMetadata) return { ...asset, duration: durationText(asset.duration) };
    const device = library.assets.get(asset.id)?.device;
    return {
      ...asset,
      deviceAssetId: device?.assetId ?? '',
      deviceId: device?.id ?? '',
      duration: durationText(asset.duration),
      ...(asset.people && {
        people: asset.people.map((person) => ({ ...person, faces: facesIn(asset.id, person.id, library) })),
      }),
      ...(WITH_FACES.includes(operationId) &&
        asset.exifInfo && { unassignedFaces: facesIn(asset.id, null, library) }),
    };
  },

  /** The owner is a separate property, not one of the users. */
  AlbumResponseDto(album, { library }) {
    const ownerId = library.albums.get(album.id)?.ownerId ?? '';
    return {
      assets: [],
      ...album,
      ownerId,
      owner: userView(userOf(library, ownerId)),
      albumUsers: album.albumUsers.filter(({ role }) => role !== 'owner'),
    };
  },

  TimeBucketAssetResponseDto: (bucket) => ({
    ...bucket,
    duration: bucket.duration.map((duration) => duration && durationText(duration)),
  }),

  ServerVersionResponseDto: ({ major, minor, patch }) => ({ major, minor, patch }),
  ServerConfigDto: ({ minFaces: _, ...config }) => config,
  ServerFeaturesDto: ({ realtimeTranscoding: _, ...features }) => features,
};

const forms: Map<string, (value: never, asked: Asked) => object> = new Map(Object.entries(olderForms));

/** Responses for a single asset also include its faces without a person. */
const WITH_FACES = ['getAssetInfo', 'updateAsset', 'getExploreData'];

/** The faces of a person in an asset, or with `null` those without a person. */
const facesIn = (assetId: string, personId: string | null, { faces }: Library): object[] =>
  [...faces.values()]
    .filter((face) => face.assetId === assetId && face.personId === personId && !face.isDeleted)
    .map(faceView);

/** Milliseconds as `00:00:03.000`; photos have a special value for no duration. */
function durationText(milliseconds: number | null): string {
  if (!milliseconds) return '0:00:00.00000';
  const hours = Math.floor(milliseconds / 3_600_000);
  return String(hours).padStart(2, '0') + new Date(milliseconds).toISOString().slice(13, 23);
}
