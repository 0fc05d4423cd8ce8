/** Runs one step after another and prints what each did, what came back and how long it took. */
export class Steps {
  #count = 0;
  readonly #started = performance.now();

  /** `describe` turns the result into the words to print behind the title. */
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

  /** One line for the end. */
  summary(): string {
    return `${this.#count} steps in ${((performance.now() - this.#started) / 1000).toFixed(1)} s`;
  }
}

/** Stops the demo where something came back that should not have. */
export function expect(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
