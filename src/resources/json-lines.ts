/** No line of Immich is nearly as long; in UTF-16 units. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The lines of a text that arrives in pieces, without empty ones. A last line without a line break is left out: it was cut. Cancels the body
 * if the loop ends early.
 *
 * @param tooLong makes the error for a line that is longer than {@link LONGEST_LINE}
 */
export async function* linesOf(
  body: ReadableStream<Uint8Array>,
  tooLong: () => Error,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  /** The beginning of a line whose end is not there yet. Joined once: adding to a text copies it on some platforms. */
  let beginning: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const [first = '', ...others] = decoder.decode(value, { stream: true }).split('\n');
      length += first.length;
      if (length > LONGEST_LINE) throw tooLong();
      beginning.push(first);
      const rest = others.pop();
      if (rest === undefined) continue;
      for (const line of [beginning.join(''), ...others]) if (line.trim() !== '') yield line;
      beginning = [rest];
      length = rest.length;
    }
  } finally {
    // After the end, or an error of the body, there is nothing to cancel.
    await reader.cancel().catch(() => {});
  }
}
