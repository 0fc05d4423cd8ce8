/** Safe HTML or XML that `markup` has created. */
export class Markup {
  constructor(private readonly source: string) {}

  toString(): string {
    return this.source;
  }
}

/**
 * Values of a template: text, which is escaped; markup and lists, which are inserted; `undefined`, which is left out.
 */
export type MarkupValue = string | number | Markup | undefined | readonly MarkupValue[];

/** Tagged template for HTML and XML: values are escaped, unless a template created them. */
export function markup(texts: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  return new Markup(texts.map((text, index) => text + written(values[index])).join(''));
}

function written(value: MarkupValue): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(written).join('');
  return escape(String(value));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// XML parsers reject a document because of one control character or unpaired surrogate, even if escaped. The other
// control characters could move the cursor or change the writing direction when the report is printed.
const NOT_XML =
  /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\p{Bidi_Control}\u2028\u2029]/gu;

const escape = (text: string): string =>
  text.replaceAll(NOT_XML, '\uFFFD').replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
