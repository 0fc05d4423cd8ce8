import { dirname, resolve } from 'node:path';
import type ts from 'typescript';
import { DocumentError } from '../../read/document.js';
import { peer } from '../../read/optional-packages.js';
import { ownTypes, PACKAGE } from './own-package.js';
import { HAS_SCRIPT_BLOCKS, type ScriptBlocks, scriptBlocks } from './script-blocks.js';

/** Sources that one `tsconfig.json` is for. */
export interface TypedProgram {
  program: ts.Program;
  sources: Source[];
}

export interface Source {
  /** The path as passed by the caller. */
  file: string;
  tree: ts.SourceFile;
  /** The markup around scripts; empty for other sources. */
  markup: string;
}

/** Compiles sources in memory, each with the nearest `tsconfig.json` or `jsconfig.json`. */
export function typedPrograms(files: readonly string[]): TypedProgram[] {
  const configs = new Configs();
  const byConfig = new Map<string, string[]>();
  for (const file of files) {
    const config = configs.placeFor(posix(resolve(file)));
    byConfig.set(config, [...(byConfig.get(config) ?? []), file]);
  }
  return [...byConfig].map(([place, own]) => typedProgram(own, configs.at(place)));
}

/** Reads each configuration once. */
class Configs {
  readonly #known = new Map<string, ts.ParsedCommandLine>();

  /** A configuration that only refers to others leaves the choice to them. */
  placeFor(file: string): string {
    const ts = peer('typescript');
    const find = (name: string) => ts.findConfigFile(dirname(file), ts.sys.fileExists, name);
    const place = find('tsconfig.json') ?? find('jsconfig.json') ?? '';
    const { fileNames, projectReferences = [] } = this.at(place);
    if (fileNames.includes(file)) return place;
    const others = projectReferences.map((reference) => ts.resolveProjectReferencePath(reference));
    const own = others.find((other) => this.at(other).fileNames.includes(file));
    return own ?? others.find((other) => this.at(other).fileNames.length > 0) ?? place;
  }

  at(place: string): ts.ParsedCommandLine {
    const ts = peer('typescript');
    if (place === '') return { options: {}, fileNames: [], errors: [] };
    const known = this.#known.get(place);
    if (known) return known;
    // Errors in the program are reported by its own compiler.
    const { config = {} } = ts.readConfigFile(place, ts.sys.readFile) as { config?: object };
    const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(place), undefined, place);
    this.#known.set(place, parsed);
    return parsed;
  }
}

function typedProgram(files: readonly string[], config: ts.ParsedCommandLine): TypedProgram {
  const ts = peer('typescript');
  const options = optionsFrom(config.options);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;

  const blocks = new Map<string, ScriptBlocks>();
  const names = files.map((file) => {
    const path = posix(resolve(file));
    if (!HAS_SCRIPT_BLOCKS.test(path)) return path;
    const found = scriptBlocks(readFile(path) ?? '');
    blocks.set(path + found.ending, found);
    return path + found.ending;
  });
  host.fileExists = (name) => blocks.has(name) || fileExists(name);
  host.readFile = (name) => blocks.get(name)?.script ?? readFile(name);

  host.getSourceFile = (name, version, ...rest) => {
    if (names.includes(name)) return getSourceFile(name, version, ...rest);
    const text = host.readFile(name);
    const key = JSON.stringify([name, version, options]);
    const known = dependencies.get(key);
    if (text === undefined) return undefined;
    if (known?.text === text) return known;
    const tree = ts.createSourceFile(name, text, version);
    dependencies.set(key, tree);
    return tree;
  };

  // The types of this package are available even if it is not installed next to the sources.
  const resolved = (name: string) =>
    ts.resolveModuleName(name, names[0] ?? '', options, host).resolvedModule?.resolvedFileName;
  for (const name of ENTRIES.filter((entry) => resolved(entry) === undefined)) {
    options.paths = { ...options.paths, [name]: [ownTypes(name) ?? name] };
  }
  const ambient = config.fileNames.filter((name) => /\.d\.[cm]?ts$/.test(name));
  // `immich-client/groups` exports groups without a client that contains them.
  const program = ts.createProgram([...names, ...ambient, resolved(PACKAGE) ?? ''], options, host);
  const sources = files.map((file, index): Source => {
    const name = names[index] ?? '';
    const tree = program.getSourceFile(name);
    if (!tree) throw new DocumentError(`Cannot read ${file}.`);
    return { file, tree, markup: blocks.get(name)?.markup ?? '' };
  });
  return { program, sources };
}

const ENTRIES = [PACKAGE, ...['groups', 'node', 'contract', 'sandbox'].map((entry) => `${PACKAGE}/${entry}`)];

/** The imported files and the types of the language, cached because parsing them for each program takes a second. */
const dependencies = new Map<string, ts.SourceFile>();

/** The options of a program as far as they decide what its names mean. */
function optionsFrom(given: ts.CompilerOptions): ts.CompilerOptions {
  const { JsxEmit, ModuleKind, ModuleResolutionKind, ScriptTarget } = peer('typescript');
  const isNode =
    given.module !== undefined && given.module >= ModuleKind.Node16 && given.module <= ModuleKind.NodeNext;
  return {
    jsx: JsxEmit.Preserve,
    module: ModuleKind.ESNext,
    ...(!isNode && { moduleResolution: ModuleResolutionKind.Bundler }),
    strict: true,
    ...given,
    // With an old `lib`, not even promises have a type.
    ...(!given.lib && { target: ScriptTarget.ESNext }),
    allowJs: true,
    checkJs: false,
    composite: false,
    incremental: false,
    maxNodeModuleJsDepth: 0,
    noEmit: true,
    noLib: false,
    noResolve: false,
    skipLibCheck: true,
  };
}

const posix = (path: string): string => path.replaceAll('\\', '/');
