import { checkDateTime } from '../arguments/date-time.js';
import { ArgumentError } from '../errors/index.js';
import { rejectEmptyText } from './empty-text.js';

/**
 * Text filters for which `null` finds assets without a value. Immich 2 treats empty text like `null`; Immich 3 then
 * finds nothing.
 */
const NULLABLE_TEXTS = ['city', 'state', 'country', 'make', 'model', 'lensModel'];

/** Text filters that must not be empty: Immich 2 rejects empty text, and Immich 3 ignores the filter. */
const TEXTS = ['checksum', 'encodedVideoPath', 'ocr', 'originalPath', 'previewPath', 'thumbnailPath'];

/**
 * Throws an `ArgumentError` for values that Immich 2 and Immich 3 interpret differently, or that one of them rejects.
 */
export function checkFilter(filter: object): void {
  for (const [name, value] of Object.entries<unknown>({ ...filter })) {
    if (/(?:Before|After)$/.test(name)) checkDateTime(name, value);
    if (TEXTS.includes(name)) rejectEmptyText(name, value);
    if (value === '' && NULLABLE_TEXTS.includes(name)) {
      throw new ArgumentError(
        `\`${name}\` is empty. Leave it out, or pass \`null\` to find assets without a value.`,
      );
    }
    if (name === 'rating' && typeof value === 'number' && ![1, 2, 3, 4, 5].includes(value)) {
      throw new ArgumentError('`rating` must be 1 to 5, or `null` to find assets without a rating.');
    }
  }
}
