import { type AnyImmichError, ArgumentError, BulkResult, isBulkError, isImmichError } from '../../index.js';
import { addToList } from '../files/add-to-list.js';
import type { Applied } from './upload-report.js';

/** Paths of tags such as `places/norway`: the same ones for all files, or the result of a function of the path. */
export type TagsChoice = readonly string[] | ((path: string) => readonly string[]);

/** A file, and the asset with its bytes. */
export interface Uploaded {
  path: string;
  id: string;
}

/** The ids of the assets that get each tag, by the path of the tag. */
export function idsByTag(choice: TagsChoice, assets: readonly Uploaded[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { path, id } of assets) {
    const tags = typeof choice === 'function' ? choice(path) : choice;
    if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string' && tag !== ''))
      throw new ArgumentError('The result of `tags` must be a list of paths of tags.');
    // One look is one tag, whichever way an accent is written.
    for (const tag of new Set(tags.map((tag) => tag.normalize('NFC')))) {
      addToList(groups, tag, id);
    }
  }
  return groups;
}

/** What is done is in the result, also where the rest was not: the files are uploaded, whatever becomes of this. */
export async function applied(
  name: string,
  ensure: () => Promise<string>,
  add: (id: string) => Promise<BulkResult>,
): Promise<Applied> {
  let id: string | undefined;
  try {
    id = await ensure();
    return { name, id, result: await add(id) };
  } catch (error) {
    if (!isImmichError(error)) throw error;
    return { name, ...(id !== undefined && { id }), ...partOf(error) };
  }
}

const partOf = (error: AnyImmichError): { result: BulkResult; error: AnyImmichError } => ({
  result: isBulkError(error) ? error.result : new BulkResult(),
  error,
});
