import { stringify } from 'yaml';

/** A value as YAML. A file of its own, because bundles give no names of a CommonJS package to `import()`. */
export const yamlText = (value: unknown): string => stringify(value);
