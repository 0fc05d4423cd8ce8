import { median, scores } from '../measure.js';
import { report } from '../results.js';
import { printTable } from '../table.js';
import type { Usage } from './measurement.js';

/** A figure that is computed from the usage of a contender in a round. */
export interface Measure {
  title: string;
  of(usage: Usage): number;
  /** Summarises all rounds. @default the median */
  typical?: (values: readonly number[]) => number;
}

export const perSecond = (unit: string, amount: number): Measure => ({
  title: `${unit} a second`,
  of: ({ wallMs }) => (amount * 1000) / wallMs,
});

export const perCpuSecond = (unit: string, amount: number): Measure => ({
  title: `${unit} a CPU second`,
  of: ({ cpuMs }) => (amount * 1000) / cpuMs,
});

export const PEAK: Measure = {
  title: 'MB resident, peak',
  of: ({ peakMB }) => peakMB,
  typical: (values) => Math.max(...values),
};

/** The value of each contender, by the title of the measure. */
export type Reached = Record<string, Record<string, number>>;

export interface Comparison {
  title: string;
  rounds: number;
  /** `undefined` if the contender is not available on this machine. */
  contenders: Record<string, (() => Promise<Usage>) | undefined>;
  measures: readonly Measure[];
  relativeTo: string;
}

/** Measures the contenders and prints a table. Contenders that fail are left out, with the reason. */
export async function compare(comparison: Comparison): Promise<Reached> {
  const { title, rounds, contenders, measures } = comparison;
  const able = await tryOut(contenders);
  const relativeTo = comparison.relativeTo in able ? comparison.relativeTo : (Object.keys(able)[0] ?? '');
  const usages = Object.entries(await scores(rounds, able));
  const columns = measures.map(({ title, of, typical = median }) => ({
    title,
    scores: Object.fromEntries(usages.map(([name, all]) => [name, typical(all.map(of))])),
    relativeTo,
  }));
  if (usages.length > 0) printTable(`${title} (x of ${relativeTo})`, columns);
  return Object.fromEntries(columns.map(({ title, scores }) => [title, scores]));
}

/** Runs each contender once, which also loads the files into the page cache for all of them. */
async function tryOut(contenders: Comparison['contenders']): Promise<Record<string, () => Promise<Usage>>> {
  const able: Record<string, () => Promise<Usage>> = {};
  for (const [name, run] of Object.entries(contenders)) {
    try {
      if (!run) throw new Error('It is not on this machine.');
      await run();
      able[name] = run;
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'AbortError') throw error;
      report(`${name} is left out. ${error.message}\n`);
    }
  }
  return able;
}

/** Reports whether a contender reaches a multiple of another, if both were measured. */
export function wanted(
  reached: Reached,
  { title }: Measure,
  name: string,
  { times, of }: { times: number; of: string },
): void {
  const ratio = (reached[title]?.[name] ?? NaN) / (reached[title]?.[of] ?? NaN);
  if (Number.isNaN(ratio)) return;
  report(
    `Wanted: ${title} at least x${times} of ${of}. ${name}: x${ratio.toFixed(2)}, ${verdict(ratio >= times)}.\n`,
  );
}

/** Reports whether a value stays below a limit. */
export function atMost(reached: Reached, { title }: Measure, name: string, most: number): void {
  const value = reached[title]?.[name] ?? NaN;
  report(`Wanted: ${title} at most ${most}. ${name}: ${Math.round(value)}, ${verdict(value <= most)}.\n`);
}

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'missed');
