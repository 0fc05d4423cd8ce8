import type { OpenApiDocument, Schema } from '../../../contract/read/document.js';

/** UUIDs of version 4 only. */
const UUID = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$';
export const COLOR = '^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$';

export const PIN_CODE = '^\\d{6}$';

/** Marks a text field of a request: 2.x servers read empty text as `null`. */
export const EMPTY_IS_NULL = 'x-empty-is-null';

const PLACE_AND_CAMERA = ['city', 'state', 'country', 'make', 'model', 'lensModel'];
const EMPTY_IS_NULL_IN: [schemas: RegExp, names: string[]][] = [
  [/SearchDto$/, PLACE_AND_CAMERA],
  [/^Tag(Create|Update)Dto$/, ['color']],
  [/^SharedLink(Create|Edit)Dto$/, ['description', 'password', 'slug']],
];

/** The contract with additional rules that 2.x servers enforce but do not document. */
export function asEnforced(contract: OpenApiDocument): OpenApiDocument {
  const enforced = withPatterns(contract);
  for (const [name, { properties = {} }] of Object.entries(enforced.components?.schemas ?? {})) {
    const names = EMPTY_IS_NULL_IN.flatMap(([schemas, texts]) => (schemas.test(name) ? texts : []));
    for (const text of names) {
      const property = properties[text];
      if (property) Object.assign(property, { nullable: true, [EMPTY_IS_NULL]: true });
    }
  }
  return enforced;
}

function withPatterns(contract: OpenApiDocument): OpenApiDocument {
  return JSON.parse(JSON.stringify(contract), (key, value: unknown) => {
    if (!isSchema(value)) return value;
    if (value.format === 'uuid') return { ...value, pattern: UUID };
    if (/^(new)?pinCode$/i.test(key) && value.type === 'string') return { ...value, pattern: PIN_CODE };
    if (key === 'color' && value.type === 'string') return { ...value, pattern: COLOR };
    // Some patterns are written with slashes around them, which would be matched literally.
    if (value.pattern?.startsWith('/')) return { ...value, pattern: value.pattern.slice(1, -1) };
    if ((key === 'page' || key === 'size') && value.type === 'number') return { ...value, type: 'integer' };
    return value;
  }) as OpenApiDocument;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'type' in value;
