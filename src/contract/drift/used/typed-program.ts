import { dirname, resolve } from 'node:path';
import type ts from 'typescript';
import { DocumentError } from '../../read/document.js';
import { peer } from '../../read/optional-packages.js';
import { isOwnFile, ownTypes, PACKAGE, posix } from './own-package.js';
import { HAS_SCRIPT_BLOCKS, type ScriptBlocks, scriptBlocks } from './script-blocks.js';

/** Sources that one `tsconfig.json` is for. */
export interface TypedProgram {
  program: ts.Program;
  sources: Source[];
}

export interface Source {
  /** As it was given. */
  file: string;
  tree: ts.SourceFile;
  /** The markup around scripts; empty for other sources. */
  markup: string;
}

/**
 * Compiles sources in memory, each with the nearest `tsconfig.json` or `jsconfig.json`. The types of this package are there even if it is not
 * installed beside the sources.
 */
export function typedPrograms(files: readonly string[]): TypedProgram[] {
  const configs = new Configs();
  const byConfig = new Map<Config, string[]>();
  for (const file of files) {
    const config = configs.of(posix(resolve(file)));
    byConfig.set(config, [...(byConfig.get(config) ?? []), file]);
  }
  return [...byConfig].map(([config, own]) => typedProgram(own, config));
}

/** The types of the language and of this package: each program has the same. */
const libraries = new Map<string, ts.SourceFile | undefined>();

interface Config {
  options: ts.CompilerOptions;
  /** Files that it names. */
  files: readonly string[];
}

function typedProgram(files: readonly string[], config: Config): TypedProgram {
  const ts = peer('typescript');
  const { options } = config;
  const blocks = new Map<string, ScriptBlocks>();
  const names = files.map((file) => {
    const path = posix(resolve(file));
    if (!HAS_SCRIPT_BLOCKS.test(path)) return path;
    const found = scriptBlocks(ts.sys.readFile(path) ?? '');
    blocks.set(path + found.ending, found);
    return path + found.ending;
  });

  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const folder = host.getDefaultLibLocation?.();
  const isLibrary = (name: string) => dirname(name) === folder || isOwnFile(name);
  host.fileExists = (name) => blocks.has(name) || fileExists(name);
  host.readFile = (name) => blocks.get(name)?.script ?? readFile(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    if (!isLibrary(name)) return getSourceFile(name, languageVersion, ...rest);
    const key = JSON.stringify([name, languageVersion]);
    if (!libraries.has(key)) libraries.set(key, getSourceFile(name, languageVersion, ...rest));
    return libraries.get(key);
  };
  const cache = ts.createModuleResolutionCache(host.getCurrentDirectory(), (name) => name, options);
  host.resolveModuleNameLiterals = (literals, from, redirect, own, source) =>
    literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(source, literal, own);
      const found = ts.resolveModuleName(literal.text, from, own, host, cache, redirect, mode);
      return found.resolvedModule ? found : { ...found, resolvedModule: ownModule(literal.text) };
    });
  // `immich-client/groups` declares groups without the client that names them.
  const [first = ''] = names;
  const { resolvedModule = ownModule(PACKAGE) } = ts.resolveModuleName(PACKAGE, first, options, host, cache);
  const client = resolvedModule ? [resolvedModule.resolvedFileName] : [];

  const ambient = config.files.filter((name) => /\.d\.[cm]?ts$/.test(name));
  const program = ts.createProgram([...names, ...ambient, ...client], options, host);
  const sources = files.map((file, index): Source => {
    const name = names[index] ?? '';
    const tree = program.getSourceFile(name);
    if (!tree) throw new DocumentError(`Cannot read ${file}.`);
    return { file, tree, markup: blocks.get(name)?.markup ?? '' };
  });
  return { program, sources };
}

function ownModule(name: string): ts.ResolvedModuleFull | undefined {
  const [, entry] = new RegExp(`^${PACKAGE}(?:/(contract|groups|node|sandbox))?$`).exec(name) ?? [];
  if (name !== PACKAGE && entry === undefined) return undefined;
  const types = ownTypes(entry ?? '.');
  if (types === undefined) return undefined;
  return {
    resolvedFileName: types,
    extension: types.endsWith('.d.ts') ? '.d.ts' : '.ts',
    isExternalLibraryImport: true,
  };
}

/** Reads each configuration once. */
class Configs {
  readonly #parsed = new Map<string, ts.ParsedCommandLine>();
  readonly #configs = new Map<string, Config>();

  of(file: string): Config {
    const ts = peer('typescript');
    const find = (name: string) => ts.findConfigFile(dirname(file), ts.sys.fileExists, name);
    const place = find('tsconfig.json') ?? find('jsconfig.json') ?? '';
    const chosen = place === '' ? place : this.#choose(place, file);
    const known = this.#configs.get(chosen);
    if (known) return known;
    const parsed = chosen === '' ? undefined : this.#parse(chosen);
    const config = { options: optionsFrom(parsed?.options ?? {}), files: parsed?.fileNames ?? [] };
    this.#configs.set(chosen, config);
    return config;
  }

  /** A configuration that only refers to others leaves the choice to them. */
  #choose(place: string, file: string): string {
    const ts = peer('typescript');
    const { fileNames, projectReferences = [] } = this.#parse(place);
    if (projectReferences.length === 0 || fileNames.includes(file)) return place;
    const others = projectReferences.map((reference) => ts.resolveProjectReferencePath(reference));
    const has = (other: string) => this.#parse(other).fileNames;
    return (
      others.find((other) => has(other).includes(file)) ??
      others.find((other) => has(other).length > 0) ??
      place
    );
  }

  #parse(place: string): ts.ParsedCommandLine {
    const ts = peer('typescript');
    const known = this.#parsed.get(place);
    if (known) return known;
    // What is wrong with it, the program's own compiler says.
    const { config = {} } = ts.readConfigFile(place, ts.sys.readFile) as { config?: object };
    const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(place), undefined, place);
    this.#parsed.set(place, parsed);
    return parsed;
  }
}

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
    // With old ones, not even promises have a type.
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
