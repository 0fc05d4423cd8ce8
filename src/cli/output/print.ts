import { suggestion } from '../../contract/read/nearest.js';
import { printableLine } from '../../values/printable.js';
import { CliError } from '../cli-error.js';
import { coloursFor } from './colours.js';
import { isRecord, valueAt } from './fields.js';
import type { OutputFlags, OutputFormat } from './output-options.js';
import type { PrintOptions, Printer } from './printer.js';
import { isOutputClosed } from './standard-output.js';

/**
 * Prints a result with the given options: nothing for `undefined`, one item after the other for a list that is still being read. If reading
 * fails, what came before is printed. A reader that has seen enough, such as `head`, ends the reading.
 */
export async function print(value: unknown, flags: OutputFlags = {}): Promise<void> {
  if (value === undefined) return;
  const { output = process.stdout.isTTY ? 'table' : 'json', fields } = flags;
  if (output === 'ids' && fields)
    throw new CliError('--fields has no effect with --output ids. Leave one of them out.');
  const isList = Array.isArray(value) || isAsyncIterable(value);
  const printer = await printerFor(output, { fields, isList, bold: coloursFor(flags).bold });
  const seen = new SeenFields(fields ?? []);
  let isComplete = false;
  try {
    for await (const item of isAsyncIterable(value) ? value : Array.isArray(value) ? value : [value]) {
      seen.in(item);
      await printer.item(item);
      if (isOutputClosed()) return;
    }
    isComplete = true;
  } finally {
    await printer.end(isComplete);
  }
  seen.warn();
}

async function printerFor(format: OutputFormat, options: PrintOptions): Promise<Printer> {
  if (format === 'table') return (await import('./table.js')).tablePrinter(options);
  const { csvPrinter, idsPrinter, jsonlPrinter, jsonPrinter, yamlPrinter } =
    await import('./text-formats.js');
  const printers = {
    json: jsonPrinter,
    jsonl: jsonlPrinter,
    yaml: yamlPrinter,
    ids: idsPrinter,
    csv: csvPrinter,
  };
  return printers[format](options);
}

const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** Finds names in `--fields` that no item has: most likely they are misspelt. */
class SeenFields {
  readonly #missing: Set<string>;
  readonly #names = new Set<string>();
  #count = 0;

  constructor(fields: readonly string[]) {
    this.#missing = new Set(fields);
  }

  in(item: unknown): void {
    this.#count += 1;
    if (this.#missing.size === 0 || !isRecord(item)) return;
    for (const name of Object.keys(item)) this.#names.add(name);
    for (const path of this.#missing) if (valueAt(item, path) !== undefined) this.#missing.delete(path);
  }

  warn(): void {
    if (this.#count === 0) return;
    for (const path of this.#missing) {
      console.error(
        printableLine(`warning: the result has no field ${path}.${suggestion(path, this.#names)}`),
      );
    }
  }
}
