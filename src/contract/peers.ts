import { createRequire } from 'node:module';

/** Optional peer dependencies: whoever only wants the client does not install them. */
interface Peers {
  'openapi-typescript': typeof import('openapi-typescript');
  typescript: typeof import('typescript');
  'prettier/standalone': typeof import('prettier/standalone');
  'prettier/plugins/babel': typeof import('prettier/plugins/babel');
  'prettier/plugins/estree': typeof import('prettier/plugins/estree');
  'prettier/plugins/markdown': typeof import('prettier/plugins/markdown');
  yaml: typeof import('yaml');
}

// Not `import()`: the ES module loader would first scan TypeScript's nine megabytes for the names they export, which
// takes longer than generating.
const require = createRequire(import.meta.url);

/** Loads an optional peer when it is first needed. */
export function peer<Name extends keyof Peers>(name: Name): Peers[Name] {
  try {
    // The type follows from the name; `require` itself promises nothing.
    return require(name) as Peers[Name];
  } catch (cause) {
    throw new Error(`The package ${name.split('/')[0]} is needed for this; install it.`, { cause });
  }
}
