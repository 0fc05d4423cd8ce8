import { createReadStream } from 'node:fs';
import type { Document } from 'yaml';
import { DocumentError, type OpenApiDocument } from './document.js';
import { codeOf } from './error-code.js';
import { checkNesting, checkShape } from './check-document.js';
import { peer } from './optional-packages.js';
import { simplified } from './simplify.js';

/** Maximum size of a document in bytes; the largest one of Immich has 0.8 MB. */
export const MAX_DOCUMENT_BYTES = 50_000_000;

/** Reads an OpenAPI 3.0 or 3.1 document, JSON or YAML, from a file. Throws a `DocumentError` for anything else. */
export async function readDocument(file: string): Promise<OpenApiDocument> {
  return parseDocument(await readBounded(file), file);
}

/**
 * Parses JSON or YAML text to a document; throws a `DocumentError` otherwise. `origin` names the source of the text in
 * messages.
 */
export function parseDocument(text: string, origin: string): OpenApiDocument {
  // A byte order mark counts as white space.
  const source = text.trim();
  if (source === '') throw new DocumentError(`${origin} is empty.`);
  if (source.startsWith('<')) throw new DocumentError(`${origin} is a web page, not an OpenAPI document.`);
  const value = /^[[{]/.test(source) ? parseJson(source, origin) : parseYaml(source, origin);
  // Checked first, before anything traverses the value.
  checkNesting(value, origin);
  const document = simplifiedFrom(value, origin);
  checkShape(document, origin);
  return document;
}

function simplifiedFrom(value: unknown, origin: string): unknown {
  try {
    return simplified(value);
  } catch (cause) {
    if (!(cause instanceof DocumentError)) throw cause;
    throw new DocumentError(`${origin} has holes: ${cause.message}`, { cause });
  }
}

/** The error for a document that is too large. */
export const tooLarge = (origin: string): DocumentError =>
  new DocumentError(`${origin} is larger than ${MAX_DOCUMENT_BYTES / 1_000_000} MB.`);

function parseJson(source: string, origin: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new DocumentError(`${origin} starts like JSON but is not; it may have been cut off.`, { cause });
  }
}

function parseYaml(source: string, origin: string): unknown {
  const yaml = peer('yaml');
  try {
    // The package compares each key with all others, which takes minutes for a map of 50,000 keys.
    const document = yaml.parseDocument(source, { logLevel: 'error', uniqueKeys: false });
    const [error] = document.errors;
    if (error) throw error;
    if (repeatsKey(document, yaml)) throw new Error('A key occurs twice in a map.');
    return document.toJS();
  } catch (cause) {
    throw new DocumentError(`${origin} is neither JSON nor YAML.`, { cause });
  }
}

function repeatsKey(document: Document, { isScalar, visit }: typeof import('yaml')): boolean {
  let isRepeated = false;
  visit(document, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => (isScalar(key) ? key.value : key));
      isRepeated = new Set(keys).size < keys.length;
      return isRepeated ? visit.BREAK : undefined;
    },
  });
  return isRepeated;
}

/** Decodes UTF-8 or UTF-16, according to the byte order mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

async function readBounded(file: string): Promise<string> {
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    // Counted while reading: a device or a pipe has no size, and may never end.
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > MAX_DOCUMENT_BYTES) throw tooLarge(file);
      pieces.push(piece);
    }
    return decoded(Buffer.concat(pieces));
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError(`Cannot read ${file}: ${codeOf(cause)}.`, { cause });
  }
}
