import { Document, isMap, isScalar, parseDocument } from 'yaml';

// In its own file, because bundlers do not provide the named exports of a CommonJS package to `import()`.

/**
 * Parses a YAML file whose values are all strings, so that a key of digits is not a number. `undefined` if the text
 * is not a YAML mapping.
 */
export function yamlDocument(text: string): Document | undefined {
  const document: Document = parseDocument(text, { schema: 'failsafe' });
  const isMapping = document.contents === null || isMap(document.contents);
  return document.errors.length === 0 && isMapping ? document : undefined;
}

export const emptyYamlDocument = (): Document => new Document({});

/** Sets a text; a comment next to it stays, but not a tag such as `!!binary`, which would change its meaning. */
export function setText(document: Document, name: string, text: string): void {
  const node: unknown = document.get(name, true);
  if (isScalar(node)) delete node.tag;
  document.set(name, text);
}

/** Whether a document has no keys. Its values are not read: those that refer to others can be endless. */
export const isEmptyDocument = ({ contents }: Document): boolean =>
  !isMap(contents) || contents.items.length === 0;
