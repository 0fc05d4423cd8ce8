import type ts from 'typescript';
import { DocumentError, type OpenApiDocument } from '../../read/document.js';
import type { Operations } from '../../read/operation-entries.js';
import { peer } from '../../read/optional-packages.js';
import { clientCalls } from './client-calls.js';
import { ClientTypes } from './client-types.js';
import { callsInMarkup } from './markup-calls.js';
import { type ClientNames, clientNames } from './method-names.js';
import { sourceFiles } from './source-files.js';
import { type Source, type TypedProgram, typedPrograms } from './typed-program.js';

/** The use of the client by a program. */
export interface Used {
  /** The calls of each operation, by `operationId`, in the order of sources. */
  operations: Map<string, Use[]>;
  /** Parts of the sources that are not checked. */
  notJudged: NotJudged[];
  /** Calls that cannot be resolved, so that every operation that they could send is in `operations`. */
  judgedWhole: JudgedWhole[];
}

/** A place in the sources. */
export interface Place {
  file: string;
  /** From 1. */
  line: number;
}

/** A call of the client in the sources. */
export interface Use extends Place {
  /**
   * The call: `albums.ensure`, `GET /albums`, or an unresolved expression: `albums, passed to code that is not
   * analysed`.
   */
  call: string;
}

/** A place in the sources that is not checked. */
export interface NotJudged extends Place {
  /** Description, such as `an unsupported file type`. */
  what: string;
}

/** A call in the sources that cannot be resolved, so that every operation it could send is checked. */
export interface JudgedWhole extends NotJudged {
  /** Number of operations that are checked because of this call. */
  operations: number;
}

/**
 * How to handle a call that cannot be resolved: check everything that it could call, list it as not checked, or leave
 * it out.
 */
export const UNCLEAR = ['judge', 'warn', 'ignore'] as const;
/** One of {@link UNCLEAR}. */
export type UnclearTreatment = (typeof UNCLEAR)[number];

/**
 * Reads TypeScript and JavaScript sources, and the scripts of Vue, Svelte and HTML files, and finds the operations that they call, through methods of
 * the client or the raw client. A path is a source, or a folder: all sources below it but those in `node_modules`.
 *
 * TypeScript's compiler decides what a name means, with the nearest `tsconfig.json`. Values without a type count by the names of groups and
 * methods. Throws a `DocumentError` for a path that cannot be read, has no sources, or calls nothing of the client. Needs `typescript`.
 */
export async function usedOperations(
  paths: readonly string[],
  contract: OpenApiDocument,
  entries: Operations,
  treatment: UnclearTreatment = 'judge',
): Promise<Used> {
  const { files, unread } = await sourceFiles(paths);
  const used = new Collector(clientNames(contract, entries), treatment);
  for (const { file, why } of unread) used.notJudged.push({ file, line: 1, what: why });
  try {
    const programs = typedPrograms(files);
    const read = new Set(programs.flatMap(({ sources }) => sources.map(({ tree }) => tree.fileName)));
    for (const program of programs) used.addProgram(program, read);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new DocumentError(`A source in ${paths.join(', ')} nests too deeply to be read.`, { cause });
  }
  const { operations, notJudged, judgedWhole } = used;
  if (operations.size > 0) return { operations, notJudged, judgedWhole };
  const skipped = notJudged.map(({ file, line, what }) => ` ${file}:${line}: ${what}.`);
  throw new DocumentError(
    `No call of the client was found in ${paths.join(', ')}, so there is nothing to check.${skipped.slice(0, 5).join('')}`,
  );
}

class Collector implements Used {
  readonly operations = new Map<string, Use[]>();
  readonly notJudged: NotJudged[] = [];
  readonly judgedWhole: JudgedWhole[] = [];
  readonly #known = new Set<string>();

  constructor(
    readonly names: ClientNames,
    readonly treatment: UnclearTreatment,
  ) {}

  addProgram({ program, sources }: TypedProgram, read: ReadonlySet<string>): void {
    const types = new ClientTypes(program, this.names, read);
    for (const source of sources) {
      this.#addFault(source, program);
      for (const { at, names, why } of clientCalls(source.tree, types)) {
        const place = placeIn(source, at.getStart(source.tree));
        if (why === undefined) for (const name of names) this.#use(name, { ...place, call: name });
        else this.#unclear(place, names, why);
      }
      for (const { line, name } of callsInMarkup(source.markup, this.names)) {
        this.#use(name, { file: source.file, line, call: name });
      }
    }
  }

  /** The compiler continues after a syntax error, and may lose calls. */
  #addFault(source: Source, program: ts.Program): void {
    // Types in JavaScript are syntax errors, but are read anyway.
    const fault = program
      .getSyntacticDiagnostics(source.tree)
      .find(({ code }) => code < 8000 || code >= 9000);
    if (!fault) return;
    const message = peer('typescript').flattenDiagnosticMessageText(fault.messageText, ' ');
    this.#unclear(
      placeIn(source, fault.start),
      [...this.names.operations.keys()],
      `in a source that cannot be parsed: ${message}`,
    );
  }

  #use(name: string, use: Use): void {
    for (const id of this.names.operations.get(name) ?? []) {
      const key = JSON.stringify([id, use.file, use.line, use.call]);
      if (this.#known.has(key)) continue;
      this.#known.add(key);
      const uses = this.operations.get(id);
      if (uses) uses.push(use);
      else this.operations.set(id, [use]);
    }
  }

  #unclear(place: Place, names: readonly string[], why: string): void {
    const label = labelOf(names);
    const key = JSON.stringify([place, label || why]);
    if (this.treatment === 'ignore' || this.#known.has(key)) return;
    this.#known.add(key);
    const what = label === '' ? why : `${label}, ${why}`;
    const ids = new Set(names.flatMap((name) => this.names.operations.get(name) ?? []));
    if (this.treatment === 'warn' || ids.size === 0) this.notJudged.push({ ...place, what });
    else {
      for (const name of names) this.#use(name, { ...place, call: what });
      this.judgedWhole.push({ ...place, what, operations: ids.size });
    }
  }
}

const placeIn = ({ file, tree }: Source, start: number): Place => ({
  file,
  line: tree.getLineAndCharacterOfPosition(start).line + 1,
});

/** The common part of some names: `albums`, or the client. */
function labelOf(names: readonly string[]): string {
  const groups = new Set(names.map((name) => name.split(/[. ](?=[^. ]*$)/)[0] ?? name));
  const [group = ''] = groups;
  const isRaw = names.some((name) => name.endsWith(' *'));
  if (groups.size > 1)
    return isRaw && names.every((name) => name.endsWith(' *')) ? 'the raw client' : 'the client';
  return isRaw ? `${group} of the raw client` : group;
}
