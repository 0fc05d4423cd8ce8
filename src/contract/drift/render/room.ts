/** Characters that are left for a text of limited length; what is written first gets them first. */
export class Room {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  /** The first lines that fit, and a line that counts those left out: `more` is given the index of the first of them. */
  lines(lines: readonly string[], more: (from: number) => string): string[] {
    const taken: string[] = [];
    let free = this.#left;
    for (const [index, line] of lines.entries()) {
      // Room for the line that counts the rest, unless this is the last.
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
