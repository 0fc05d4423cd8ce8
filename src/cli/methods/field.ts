import { fieldLines } from '../../contract/generate/field-lines.js';
import { componentName, type OpenApiDocument, type Schema } from '../../contract/read/document.js';
import { schemaNamed } from '../../contract/read/reachable-schemas.js';

/** How a value is written on the command line. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'choice' | 'date' | 'date-time' | 'file' | 'json';

/** A value that a command takes, as an argument or as an option. */
export interface Field {
  /** Its name in the contract. */
  name: string;
  /** The part of the method's arguments that contains it; `more` is for fields outside the contract. */
  place: 'path' | 'body' | 'query' | 'more';
  kind: FieldKind;
  isList: boolean;
  isNullable: boolean;
  isRequired: boolean;
  /** One sentence or two, for the help. */
  doc: string;
  /** For the kind `choice`. */
  choices: readonly string[];
  /** Name of the argument, such as `album-id`, if it is one. */
  label?: string;
  schema: Schema;
}

/** A schema of the contract as a field. */
export function fieldOf(
  document: OpenApiDocument,
  schema: Schema,
  {
    name,
    place,
    isRequired = false,
    sentence,
    since,
  }: Pick<Field, 'name' | 'place'> & {
    isRequired?: boolean;
    sentence?: string | undefined;
    since?: string | undefined;
  },
): Field {
  const whole = resolved(document, schema);
  const isList = whole.type === 'array';
  const item = isList && whole.items ? resolved(document, whole.items) : whole;
  const kind = kindOf(name, item);
  return {
    name,
    place,
    kind,
    // A list of objects is one JSON text.
    isList: isList && kind !== 'json',
    isNullable: whole.nullable === true,
    isRequired,
    doc: docOf(document, schema, sentence, since),
    choices: kind === 'choice' ? (item.enum ?? []).map(String) : [],
    schema: whole,
  };
}

/** The schema behind references. It is nullable if one of the references is. */
function resolved(document: OpenApiDocument, schema: Schema): Schema {
  const [part] = schema.allOf ?? [];
  const inner =
    schema.$ref !== undefined
      ? schemaNamed(document, componentName(schema.$ref))
      : schema.allOf?.length === 1 && !schema.properties
        ? part
        : undefined;
  if (!inner) return schema;
  const whole = resolved(document, inner);
  return schema.nullable ? { ...whole, nullable: true } : whole;
}

/** Fields that the document describes as text without a format; the client requires a date with a time and a zone. */
const DATE_TIMES: ReadonlySet<string> = new Set(['dateTimeOriginal']);

function kindOf(name: string, { type, format, enum: values }: Schema): FieldKind {
  if (values) return 'choice';
  if (type === 'boolean') return 'boolean';
  if (type === 'number' || type === 'integer') return 'number';
  if (type !== 'string') return 'json';
  if (format === 'binary') return 'file';
  if (format === 'date-time' || DATE_TIMES.has(name)) return 'date-time';
  return format === 'date' ? 'date' : 'text';
}

const isNamed = (format: string | undefined): format is string => format === 'email' || format === 'uri';

/** The sentence of the field, its limits and its default, in one line of plain text. */
function docOf(document: OpenApiDocument, schema: Schema, sentence?: string, since?: string): string {
  // The name of the value in the help shows that it is a date or an id.
  const { default: standard, pattern, format, ...rest } = schema;
  const shown = {
    ...rest,
    ...(isNamed(format) && { format }),
    ...(since !== undefined && { 'x-since': since }),
  };
  const text = fieldLines(document, shown, sentence)
    .filter((line) => !line.startsWith('@'))
    .join(' ')
    .replaceAll('`', '');
  return standard === undefined ? text : `${text} Default: ${JSON.stringify(standard)}.`.trim();
}

/** The properties of an object schema, of all its parts. */
export function propertiesOf(
  document: OpenApiDocument,
  schema: Schema,
): { properties: Record<string, Schema>; required: string[]; owner: string | undefined } | undefined {
  const { $ref } = schema.allOf?.length === 1 ? (schema.allOf[0] ?? schema) : schema;
  const whole = resolved(document, schema);
  if (!whole.properties) return undefined;
  const owner = $ref === undefined ? undefined : componentName($ref);
  return { properties: whole.properties, required: whole.required ?? [], owner };
}
