import { Document, isMap, parseDocument } from 'yaml';

// In its own file, because bundlers do not provide the named exports of a CommonJS package to `import()`.

/** A YAML file whose values are all texts: a key of digits is no number. `undefined` for a text that is not a YAML mapping. */
export function yamlDocument(text: string): Document | undefined {
  const document: Document = parseDocument(text, { schema: 'failsafe' });
  const isMapping = document.contents === null || isMap(document.contents);
  return document.errors.length === 0 && isMapping ? document : undefined;
}

export const emptyYamlDocument = (): Document => new Document({});
