import { type Command, InvalidArgumentError, Option } from 'commander';

export const FORMATS = ['table', 'json', 'jsonl', 'yaml', 'ids', 'csv'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** The options of every command that prints a result. */
export interface OutputFlags {
  /** @default `table` on a terminal, `json` otherwise */
  output?: OutputFormat;
  /** Names such as `id` and `exifInfo.city`. */
  fields?: string[];
  /** `false` with `--no-color`. */
  color?: boolean;
}

/** Adds the options for the output format. */
export const withOutput = (command: Command): Command =>
  command
    .optionsGroup('Output:')
    .addOption(
      new Option(
        '-o, --output <format>',
        'format of the result; default: table on a terminal, json otherwise',
      ).choices(FORMATS),
    )
    .option('--fields <names>', 'print only these fields, such as id,exifInfo.city', readFields)
    .option('--no-color', 'print without colours [env: NO_COLOR, FORCE_COLOR]');

/** The names in `--fields a,b.c`, which can be repeated. */
function readFields(value: string, before: string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.some((name) => name.split('.').includes(''))) {
    throw new InvalidArgumentError('It takes names that are separated by commas, such as id,exifInfo.city.');
  }
  return [...new Set([...before, ...names])];
}
