import { checkDateTime } from '../arguments/date-time.js';
import { ArgumentError } from '../errors/index.js';
import { refuseEmpty } from './empty-text.js';

/** Text filters of which `null` finds the assets without a value. Immich 2 takes empty text for `null`, Immich 3 finds nothing. */
const NULLABLE_TEXTS = ['city', 'state', 'country', 'make', 'model', 'lensModel'];

/** Text filters that Immich 2 refuses if they are empty, and Immich 3 ignores. */
const TEXTS = ['checksum', 'encodedVideoPath', 'ocr', 'originalPath', 'previewPath', 'thumbnailPath'];

/** Throws an `ArgumentError` for values that mean something else on Immich 2 than on Immich 3, or that one of them refuses. */
export function checkFilter(filter: object): void {
  for (const [name, value] of Object.entries<unknown>({ ...filter })) {
    if (/(?:Before|After)$/.test(name)) checkDateTime(name, value);
    if (TEXTS.includes(name)) refuseEmpty(name, value);
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
