import { Argument, Option } from 'commander';
import type { Field } from './field.js';
import { kebabCase } from '../kebab-case.js';
import { readValue } from './read-value.js';

/** An option of a command for a field of its method. */
export class FieldOption extends Option {
  constructor(
    flags: string,
    description: string,
    /** Its name in the help. */
    readonly term: string,
    /** The values that it takes, if it takes no others. */
    readonly values: readonly string[] = [],
  ) {
    super(flags, description);
  }
}

/** The flags that a command has besides those of its fields. */
export const RESERVED: readonly string[] = [
  ...['url', 'api-key', 'config-dir', 'header', 'output', 'fields', 'color', 'help'],
  ...['body', 'out', 'overwrite', 'limit', 'yes'],
];

/** The name of a field's flag, which gets a prefix if the command has a flag of this name. */
export function flagName({ name, place }: Field, taken: readonly string[]): string {
  const flag = kebabCase(name);
  return taken.includes(flag) ? `${place === 'query' ? 'query' : 'body'}-${flag}` : flag;
}

/**
 * The options for a field: one with a value, or a pair of `--x` and `--no-x`. Of a field that is not boolean, `--no-x` sends `null`. The
 * second one of a pair is not in the help: the first one stands for both.
 */
export function optionsFor(field: Field, taken: readonly string[]): FieldOption[] {
  const flag = flagName(field, taken);
  const doc = [field.doc, ...(flag === kebabCase(field.name) ? [] : [`The field ${field.name}.`])]
    .join(' ')
    .trim();
  if (field.kind === 'boolean' && !field.isList) {
    return [
      new FieldOption(`--${flag}`, withMark(doc, field), `--[no-]${flag}`),
      new FieldOption(`--no-${flag}`, '', '').hideHelp(),
    ];
  }
  const value = valueName(field);
  const flags = field.isList ? `--${flag} <${value}...>` : `--${flag} <${value}>`;
  const note = field.isNullable ? `${doc} --no-${flag} sends null.`.trim() : doc;
  const option = new FieldOption(flags, withMark(note, field), flags, field.choices).argParser(
    parserFor(field),
  );
  return field.isNullable ? [option, new FieldOption(`--no-${flag}`, '', '').hideHelp()] : [option];
}

/** A positional argument for a field. It is optional if the field can come from `--body`. */
export function argumentFor(field: Field, takesBody: boolean): Argument {
  const isOptional = !field.isRequired || (takesBody && field.place === 'body');
  const name = `${field.label ?? field.name}${field.isList ? '...' : ''}`;
  return new Argument(isOptional ? `[${name}]` : `<${name}>`, withChoices(field)).argParser(parserFor(field));
}

/** Collects the values of a list, which commander hands over one by one. */
const parserFor =
  (field: Field) =>
  (text: string, before?: unknown): unknown => {
    const value = readValue(field, text);
    return field.isList ? [...(Array.isArray(before) ? before : []), value] : value;
  };

const withMark = (doc: string, field: Field): string => {
  const text = field.kind === 'choice' ? withChoices(field, doc) : doc;
  return field.isRequired ? `${text} (required)`.trim() : text;
};

/** The schema's own sentence lists the values of a named type, and not those of others. */
function withChoices({ choices, doc: own }: Field, doc = own): string {
  if (choices.length === 0 || doc.includes('One of ')) return doc;
  return choices.length <= 12 ? `${doc} One of ${choices.join(', ')}.`.trim() : doc;
}

function valueName({ kind, name }: Field): string {
  switch (kind) {
    case 'choice':
      return 'value';
    case 'json':
      return 'json';
    case 'file':
      return 'path';
    case 'date-time':
      return 'date';
    case 'text':
      return /ids?$/i.test(name) ? 'id' : 'text';
    default:
      return kind;
  }
}
