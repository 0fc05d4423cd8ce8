import { createRequire } from 'node:module';
import { MissingPackageError } from './missing-package-error.js';

/** Optional peer dependencies: the client alone does not need them. */
interface Peers {
  'openapi-typescript': typeof import('openapi-typescript');
  typescript: typeof import('typescript');
  'prettier/standalone': typeof import('prettier/standalone');
  'prettier/plugins/babel': typeof import('prettier/plugins/babel');
  'prettier/plugins/estree': typeof import('prettier/plugins/estree');
  yaml: typeof import('yaml');
}

// Not `import()`: the ES module loader would first scan TypeScript's nine megabytes for exported names, which takes
// longer than generating.
const require = createRequire(import.meta.url);

/** Releases that are known to work. */
const RELEASES: Record<string, string> = {
  'openapi-typescript': 'openapi-typescript@7',
  typescript: 'typescript@5',
  prettier: 'prettier@3',
  yaml: 'yaml@2',
};

/** Loads an optional peer when it is first needed. */
export function peer<Name extends keyof Peers>(name: Name): Peers[Name] {
  let loaded: Peers[Name];
  try {
    // The type follows from the name; `require` is untyped.
    loaded = require(name) as Peers[Name];
  } catch (cause) {
    throw missing(name, { cause });
  }
  // TypeScript 7 has a command but no API.
  if (name === 'typescript' && !('createProgram' in loaded)) throw missing(name);
  return loaded;
}

function missing(name: keyof Peers, options?: ErrorOptions): MissingPackageError {
  const wanted = RELEASES[name.split('/')[0] ?? name] ?? name;
  return new MissingPackageError(`This needs ${wanted}. Run: npm install --save-dev ${wanted}`, options);
}

/** Those of the packages that are not installed, or not in a supported release, in the format of `npm install`. */
export const missingPackages = (names: readonly (keyof Peers)[]): string[] =>
  names.flatMap((name) => {
    try {
      peer(name);
      return [];
    } catch (error) {
      if (!(error instanceof MissingPackageError)) throw error;
      return [RELEASES[name] ?? name];
    }
  });
