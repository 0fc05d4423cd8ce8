import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from '../../read/document.js';
import type { Operations } from '../../read/operation-entries.js';
import { clientNames } from './method-names.js';
import { clientUses } from './client-uses.js';
import { parse } from './program.js';
import { sourceFiles } from './source-files.js';

/** What a program uses of the client. */
export interface Used {
  /** Where the program needs an operation, by `operationId`, in the order of sources. */
  operations: Map<string, Use[]>;
  /** What was given and is not judged. */
  notJudged: NotJudged[];
  /** Places whose calls are not known, so that every operation that they could send is in `operations`. */
  judgedWhole: JudgedWhole[];
}

export interface Place {
  file: string;
  /** From 1. */
  line: number;
}

export interface Use extends Place {
  /** What stands there: `albums.ensure`, `GET /albums`, or `albums, handed on`, which counts as all methods of the resource. */
  call: string;
}

export interface NotJudged extends Place {
  /** What is not judged, such as `GET of a path that is not written there`. */
  what: string;
}

export interface JudgedWhole extends NotJudged {
  /** How many operations are judged because of this place. */
  operations: number;
}

/**
 * Reads TypeScript and JavaScript sources and finds the operations that they call, through methods of the client, its resources or the raw
 * client. A path is a source, or a folder: all sources below it but those in `node_modules`.
 *
 * Names decide, not types, so nothing need be installed. Where it is not plain that something is not a client's, it counts: a list too long
 * is a lesser evil than one too short. Not seen are a resource that is read by a computed name off what is not plainly a client, and what a
 * package does with a client that it is given. Throws a `DocumentError` for a path that cannot be read or has no sources. Needs
 * `typescript`.
 */
export async function usedOperations(
  paths: readonly string[],
  contract: OpenApiDocument,
  entries: Operations,
): Promise<Used> {
  const { files, unread } = await sourceFiles(paths);
  const names = clientNames(contract, entries);
  const { sources, checker } = await parse(files);
  const operations = new Map<string, Use[]>();
  const notJudged: NotJudged[] = unread.map((file) => ({
    file,
    line: 1,
    what: 'a language that is not read',
  }));
  for (const { file, tree, faults } of sources) {
    const placeAt = (start: number): Place => ({
      file,
      line: tree.getLineAndCharacterOfPosition(start).line + 1,
    });
    for (const { start, message } of faults) {
      notJudged.push({ ...placeAt(start), what: `what cannot be parsed: ${message}` });
    }
    const found = clientUses(tree, checker, names);
    for (const { at, what } of found.unclear) notJudged.push({ ...placeAt(at.getStart(tree)), what });
    for (const { at, names: needed, call } of found.uses) {
      const use = { ...placeAt(at.getStart(tree)), call };
      for (const id of new Set(needed.flatMap((name) => names.operations.get(name) ?? []))) {
        const uses = operations.get(id) ?? [];
        const isNew = !uses.some((other) => isDeepStrictEqual(other, use));
        operations.set(id, isNew ? [...uses, use] : uses);
      }
    }
  }
  return { operations, notJudged, judgedWhole: [] };
}
