/**
 * A name in the Unicode form in which names are compared and created (NFC). Letters such as `é` are one code point on most systems and
 * two on macOS; Immich stores what it is sent, and takes the two forms for different names.
 */
export const normalName = (name: string): string => name.normalize('NFC');

/** Whether a name has letters that can be written in several forms. */
export const hasOtherForms = (name: string): boolean => /[^\x00-\x7f]/.test(name);
