/** Remaining characters of a text with a limited length; earlier parts take precedence. */
export class SizeBudget {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  /**
   * Returns the first lines that fit, and a line that counts the omitted ones. `more` gets the index of the first
   * omitted line.
   */
  lines(lines: readonly string[], more: (from: number) => string): string[] {
    const taken: string[] = [];
    let free = this.#left;
    for (const [index, line] of lines.entries()) {
      // Reserves space for the counting line, unless this is the last line.
      const reserve = index < lines.length - 1 ? more(index + 1).length + 1 : 0;
      if (line.length + 1 + reserve > free) {
        taken.push(more(index));
        break;
      }
      taken.push(line);
      free -= line.length + 1;
    }
    this.#left = Math.max(0, this.#left - taken.join('\n').length);
    return taken;
  }
}
