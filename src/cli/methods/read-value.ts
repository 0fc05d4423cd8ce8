import { InvalidArgumentError } from 'commander';
import { suggestion } from '../../contract/read/nearest.js';
import type { Field } from './field.js';

/** Reads the text of a value; throws what commander reports with the name of the option or argument. */
export function readValue(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'number':
      return readNumber(field, text);
    case 'choice':
      return readChoice(field, text);
    case 'date':
      return readDate(text);
    case 'date-time':
      return readDateTime(text);
    case 'json':
      return readJson(text);
    default:
      return text;
  }
}

function readNumber({ schema }: Field, text: string): number {
  // For a list, the limits apply to its items.
  const { type, minimum = -Infinity, maximum = Infinity } = schema.items ?? schema;
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('It must be a number.');
  if (type === 'integer' && !Number.isSafeInteger(number))
    throw new InvalidArgumentError('It must be a whole number.');
  if (number < minimum) throw new InvalidArgumentError(`It must be at least ${minimum}.`);
  if (number > maximum) throw new InvalidArgumentError(`It must be at most ${maximum}.`);
  return number;
}

/** More are not listed in an error. */
const MOST_CHOICES = 12;

function readChoice({ choices }: Field, text: string): string {
  if (choices.includes(text)) return text;
  const inOtherCase = choices.find((each) => each.toLowerCase() === text.toLowerCase());
  if (inOtherCase !== undefined) return inOtherCase;
  const advice =
    choices.length <= MOST_CHOICES
      ? `Choose one of ${choices.join(', ')}.`
      : `It is not one of the ${choices.length} values.${suggestion(text, choices)}`;
  throw new InvalidArgumentError(advice);
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i;

function readDate(text: string): string {
  if (DATE.test(text) && isDate(text)) return text;
  throw new InvalidArgumentError('It must be a date such as 2024-06-01.');
}

/** A date alone is midnight UTC, so that a command means the same wherever it runs. */
function readDateTime(text: string): string {
  if (DATE.test(text) && isDate(text)) return `${text}T00:00:00.000Z`;
  if (DATE_TIME.test(text) && isDate(text)) return text;
  throw new InvalidArgumentError(
    'It must be a date such as 2024-06-01, or a date with a time and a zone such as 2024-06-01T12:00:00Z.',
  );
}

/** `Date` takes 30 February for 1 March. */
function isDate(text: string): boolean {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return (
    !Number.isNaN(Date.parse(text)) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text.slice(0, 10))
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidArgumentError('It must be JSON.');
  }
}
