import pico from 'picocolors';
import type { OutputFlags } from './output-options.js';

type Colours = ReturnType<typeof pico.createColors>;

/** Colours for standard output; each of its functions returns the text as it is if colours are off. */
export const coloursFor = (flags: Pick<OutputFlags, 'color'>): Colours =>
  pico.createColors(wantsColour(flags));

/** `--no-color` and `NO_COLOR` turn colours off, `FORCE_COLOR` turns them on, and otherwise a terminal gets them. */
function wantsColour({ color = true }: Pick<OutputFlags, 'color'>): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (!color || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY && TERM !== 'dumb';
}
