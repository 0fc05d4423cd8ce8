import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import { badRequest } from './errors.js';
import { MEDIA_TYPES, mediaTypeOf } from './state/media-types.js';

/**
 * Reads a multipart body: texts into `request.body`, the file and its sidecar into memory. Multer is the release that Immich 3.0.3 has:
 * from 2.3 on it turns `%22`, `%0A` and `%0D` in names into quotes and line breaks, which real servers do not.
 */
export const multipart: RequestHandler = multer({
  storage: multer.memoryStorage(),
  fileFilter(request, file, done) {
    file.originalname = Buffer.from(file.originalname, 'latin1').toString('utf8');
    // Servers look at a `filename` sent before the file, and so refuse a sidecar that comes after one.
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

/** A file of an upload. That the photo or video is missing is reported after all that is wrong with the texts. */
export function uploadedFile(
  { files }: Request,
  field: (typeof FILES)[number] = 'assetData',
): Express.Multer.File | undefined {
  return files && !Array.isArray(files) ? files[field]?.[0] : undefined;
}
