import { printable } from '../../../values/printable.js';
import type { Fact } from './fact.js';

/** Formats a value as JSON on one line, safe to print and cut to a maximum length. */
export function shown(value: unknown, longest: number): string {
  const text = printable(JSON.stringify(value) ?? 'nothing');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** `was "date-time", is now "date"`; `undefined` if the difference has no values. */
export function change({ from, to }: Pick<Fact, 'from' | 'to'>, longest: number): string | undefined {
  const parts = [
    ...(from === undefined ? [] : [`was ${shown(from, longest)}`]),
    ...(to === undefined ? [] : [`is now ${shown(to, longest)}`]),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}
