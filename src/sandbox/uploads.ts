import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import { badRequest } from './errors.js';
import { MEDIA_TYPES, mediaTypeOf } from './state/media-types.js';

/**
 * Parses a multipart body: text into `request.body`, the file and its sidecar into memory. The version of Multer is
 * that of Immich 3.0.3: from 2.3 on, Multer decodes `%22`, `%0A` and `%0D` in names, which real servers do not.
 */
export const multipart: RequestHandler = multer({
  storage: multer.memoryStorage(),
  fileFilter(request, file, done) {
    file.originalname = Buffer.from(file.originalname, 'latin1').toString('utf8');
    // Servers check a `filename` that is sent before the file, and therefore reject a sidecar after it.
    const { filename = file.originalname } = request.body as { filename?: string };
    if (isAccepted(file.fieldname, filename)) done(null, true);
    else done(badRequest(`Unsupported file type ${filename}`));
  },
}).fields([
  { name: 'assetData', maxCount: 1 },
  { name: 'sidecarData', maxCount: 1 },
]);

const isAccepted = (field: string, name: string): boolean =>
  field === 'sidecarData'
    ? MEDIA_TYPES.sidecar.some((extension) => name.toLowerCase().endsWith(extension))
    : mediaTypeOf(name) !== undefined;

/** The names under which forms carry files. */
export const FILES = ['assetData', 'sidecarData', 'file'] as const;

/** Reads the body of any other form into memory. */
export const formFiles: RequestHandler = multer({ storage: multer.memoryStorage() }).fields([
  { name: 'assetData', maxCount: 1 },
  { name: 'file', maxCount: 1 },
]);

/** The bytes of every file in a form, by name. */
export const uploadedFiles = (request: Request): Record<string, Buffer> =>
  Object.fromEntries(
    FILES.flatMap((name) => {
      const file = uploadedFile(request, name);
      return file ? [[name, file.buffer]] : [];
    }),
  );

/** Returns a file of an upload. A missing photo or video is reported after all problems with the text fields. */
export function uploadedFile(
  { files }: Request,
  field: (typeof FILES)[number] = 'assetData',
): Express.Multer.File | undefined {
  return files && !Array.isArray(files) ? files[field]?.[0] : undefined;
}
