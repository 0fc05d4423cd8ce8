import { type Album, type ImmichClient, isAmbiguousNameError, type RequestOptions } from '../../../index.js';
import { printableLine } from '../../../values/printable.js';
import { CliError } from '../../cli-error.js';
import { EXIT } from '../../exit-codes.js';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a text is an id and not a name. */
export const isId = (text: string): boolean => UUID.test(text);

/** The album with this id or this name. */
export async function albumNamed(
  immich: ImmichClient,
  album: string,
  options: RequestOptions,
): Promise<Album> {
  if (isId(album)) return immich.albums.get(album, options);
  try {
    const found = await immich.albums.findByName(album, options);
    return found ?? missing('album', album, 'albums list');
  } catch (error) {
    if (!isAmbiguousNameError(error)) throw error;
    throw ambiguous(
      'albums',
      album,
      error.albums.map(({ id }) => id),
    );
  }
}

/** The id of the tag with this id or this path. */
export async function tagNamed(immich: ImmichClient, tag: string, options: RequestOptions): Promise<string> {
  if (isId(tag)) return tag;
  const found = await immich.tags.findByPath(tag, options);
  return found?.id ?? missing('tag', tag, 'tags list');
}

/** The id of the person with this id or this name. */
export async function personNamed(
  immich: ImmichClient,
  person: string,
  options: RequestOptions,
): Promise<string> {
  if (isId(person)) return person;
  const wanted = person.normalize('NFC').toLowerCase();
  const ids: string[] = [];
  for await (const { id, name } of immich.people.list({ withHidden: true }, options)) {
    if (name.normalize('NFC').toLowerCase() === wanted) ids.push(id);
  }
  const [id, ...others] = ids;
  if (others.length > 0) throw ambiguous('people', person, ids);
  return id ?? missing('person', person, 'people list');
}

function missing(kind: string, name: string, list: string): never {
  throw new CliError(
    `There is no ${kind} named "${printableLine(name)}". List them: immich-client ${list}`,
    EXIT.failed,
  );
}

const ambiguous = (kind: string, name: string, ids: readonly string[]): CliError =>
  new CliError(
    `${ids.length} ${kind} are named "${printableLine(name)}". Give the id of one of them: ${ids.map(printableLine).join(', ')}`,
    EXIT.failed,
  );
