/** Compares strings like the database of a server: accents and case only decide between otherwise equal strings. */
export const { compare: inCollation } = new Intl.Collator('en');
