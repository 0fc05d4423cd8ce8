/** Runs steps in order and prints the action, result and duration of each. */
export class Steps {
  #count = 0;
  readonly #started = performance.now();

  /** `describe` converts the result to the text after the title. */
  async run<T>(title: string, action: () => Promise<T>, describe: (result: T) => string): Promise<T> {
    const number = String((this.#count += 1)).padStart(2);
    const started = performance.now();
    try {
      const result = await action();
      console.log(`${number}. ${title}: ${describe(result)} (${Math.round(performance.now() - started)} ms)`);
      return result;
    } catch (error) {
      console.log(`${number}. ${title}: FAILED, ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  }

  /** Summary in one line. */
  summary(): string {
    return `${this.#count} steps in ${((performance.now() - this.#started) / 1000).toFixed(1)} s`;
  }
}

/** Throws if a result is wrong, which ends the demo. */
export function expect(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
