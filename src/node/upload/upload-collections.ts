import { type AnyImmichError, ArgumentError, BulkResult, isBulkError, isImmichError } from '../../index.js';
import { addToList } from '../files/add-to-list.js';
import type { Applied } from './upload-report.js';

/** Tag paths such as `places/norway`: the same for all files, or a function of the file path. */
export type TagsChoice = readonly string[] | ((path: string) => readonly string[]);

/** A file, and the asset with the same bytes. */
export interface Uploaded {
  path: string;
  id: string;
}

/** Returns the asset IDs by path of the tag. */
export function idsByTag(choice: TagsChoice, assets: readonly Uploaded[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { path, id } of assets) {
    const tags = typeof choice === 'function' ? choice(path) : choice;
    if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string' && tag !== ''))
      throw new ArgumentError('`tags` must return a list of tag paths.');
    // Normalised, so that tags that look the same are one tag however accents are written.
    for (const tag of new Set(tags.map((tag) => tag.normalize('NFC')))) {
      addToList(groups, tag, id);
    }
  }
  return groups;
}

/** Returns the result even if a part failed, because the files are uploaded in any case. */
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
