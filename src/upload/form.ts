import { ArgumentError } from '../errors/index.js';
import { checkSource, nameOf } from './fields.js';
import { type FilePart, Multipart } from './multipart.js';
import type { UploadSource } from './source.js';

/** Fields of a form with files. Each file is a `File`, or an object with `name`, `size` and `stream()`. */
export type Form<Fields> = {
  [Name in keyof Fields]: [Blob] extends [Fields[Name]] ? FileOrNamedStream : Fields[Name];
};

/** A file with a name; the server derives the type of the file from its extension. */
export type FileOrNamedStream = UploadSource & { readonly name: string };

/** Converts an object to a multipart form. Throws an `ArgumentError` for a file without a name. */
export function multipartOf(form: object): Multipart {
  const fields: [string, string][] = [];
  const files: FilePart[] = [];
  for (const [name, value] of Object.entries<unknown>({ ...form })) {
    if (value === undefined) continue;
    if (typeof value !== 'object' || value === null) {
      fields.push([name, String(value)]);
      continue;
    }
    checkSource(name, value);
    const filename = nameOf(value);
    if (!filename) {
      throw new ArgumentError(
        `\`${name}\` must have a \`name\`, as a File has: the server needs its extension.`,
      );
    }
    files.push({ name, filename, source: value });
  }
  return new Multipart({ fields, files }, undefined);
}
