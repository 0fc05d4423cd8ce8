import { once } from 'node:events';

/** Prints a line of a result, and waits while the reader is slower than the command. */
export async function printLine(text: string): Promise<void> {
  console.log(process.stdout.isTTY ? visible(text) : text);
  const { stdout } = process;
  if (!stdout.writableNeedDrain || isOutputClosed()) return;
  // Fails if the reader has closed the pipe; the caller checks `isOutputClosed`.
  await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => undefined);
}

/** Whether the reader of standard output has ended, as `head` does. Further output is lost, so the command stops reading a list. */
export const isOutputClosed = (): boolean => process.stdout.errored !== null || process.stdout.destroyed;

/** A file gets the text of a result as it is; on a terminal, control characters in it would act. Colours are the command's own. */
const visible = (text: string): string =>
  text.replaceAll(/(\x1b\[\d+m)|[\n\t]|[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, (found, colour?: string) =>
    colour !== undefined || found === '\n' || found === '\t' ? found : '\uFFFD',
  );
