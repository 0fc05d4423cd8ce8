/** Compares texts as the database of a server sorts them: accents and case count last. */
export const { compare: inCollation } = new Intl.Collator('en');
