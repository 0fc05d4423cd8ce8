/** Maximum length of a line in UTF-16 units; lines of Immich are much shorter. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * Yields the lines of a text that arrives in chunks, without empty lines. Skips a last line without a line break,
 * because it is truncated. Cancels the body if the loop ends early.
 *
 * @param tooLong creates the error for a line that is longer than {@link LONGEST_LINE}
 */
export async function* linesOf(
  body: ReadableStream<Uint8Array>,
  tooLong: () => Error,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  /**
   * Start of a line whose end has not arrived. The parts are joined once, because repeated concatenation copies the
   * text on some platforms.
   */
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
    // If the body has ended or failed, there is nothing to cancel.
    await reader.cancel().catch(() => {});
  }
}
