import { componentName, type OpenApiDocument, type Schema } from '../read/document.js';
import { commentText, docLines } from './comment.js';
import type { FieldRelease } from './field-releases.js';

/** Lines of a field's doc comment: its sentence, then the limits in the contract. */
export function fieldLines(
  document: OpenApiDocument,
  schema: Schema & FieldRelease,
  sentence: string | undefined,
): string[] {
  const facts = [
    formatOf(schema),
    valuesOf(document, schema),
    rangeOf(schema),
    countOf(schema),
    patternOf(schema),
    schema['x-since'] && `Since Immich ${commentText(schema['x-since'])}.`,
  ];
  const text = [sentence && commentText(sentence), ...facts.filter((fact) => fact !== undefined)]
    .filter(Boolean)
    .join(' ');
  const tags = [
    ...(schema.default === undefined ? [] : [`@default ${commentText(JSON.stringify(schema.default))}`]),
    ...('deprecated' in schema && schema.deprecated === true ? ['@deprecated'] : []),
  ];
  return docLines(text === '' ? [] : [text], tags);
}

const FORMATS: Record<string, string> = {
  date: 'A date, such as `2024-06-01`.',
  'date-time': 'A date and time.',
  email: 'An email address.',
  uuid: 'A UUID.',
  uri: 'A URL.',
};

const formatOf = ({ format }: Schema): string | undefined =>
  format !== undefined && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;

/** A type shows its values itself, unless it is a named type. */
function valuesOf(document: OpenApiDocument, schema: Schema): string | undefined {
  const { $ref } = schema.items ?? (schema.allOf?.length === 1 ? schema.allOf[0] : undefined) ?? schema;
  const values = $ref === undefined ? undefined : document.components?.schemas?.[componentName($ref)]?.enum;
  if (!values || values.length > MOST_VALUES) return undefined;
  return `One of ${values.map((value) => `\`${commentText(String(value))}\``).join(', ')}.`;
}

/** If there are more, the documentation of the type has the rest. */
const MOST_VALUES = 12;

function rangeOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string | undefined {
  const low = isLimit(minimum) ? `${exclusiveMinimum ? 'more than' : 'at least'} ${minimum}` : undefined;
  const high = isLimit(maximum) ? `${exclusiveMaximum ? 'less than' : 'at most'} ${maximum}` : undefined;
  if (low && high && !exclusiveMinimum && !exclusiveMaximum) return `From ${minimum} to ${maximum}.`;
  return sentenceOf([low, high]);
}

/** The whole range of a number is not a limit. */
const isLimit = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) < 2 ** 31 - 1;

function countOf({ minLength, maxLength, minItems, maxItems, uniqueItems }: Schema): string | undefined {
  return sentenceOf([
    isLimit(minLength) ? `at least ${plural(minLength, 'character')}` : undefined,
    isLimit(maxLength) ? `at most ${plural(maxLength, 'character')}` : undefined,
    isLimit(minItems) ? `at least ${plural(minItems, 'item')}` : undefined,
    isLimit(maxItems) ? `at most ${plural(maxItems, 'item')}` : undefined,
    uniqueItems === true ? 'without duplicates' : undefined,
  ]);
}

/** The pattern of a format adds nothing to the format. */
const patternOf = ({ format, pattern }: Schema): string | undefined =>
  format === undefined && typeof pattern === 'string' && pattern.length <= LONGEST_PATTERN
    ? `Matches \`${commentText(pattern)}\`.`
    : undefined;

const LONGEST_PATTERN = 60;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function sentenceOf(parts: (string | undefined)[]): string | undefined {
  const text = parts.filter(Boolean).join(', ');
  return text === '' ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
