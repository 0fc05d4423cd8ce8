/** HTML or XML that is safe as it stands: what `markup` makes. */
export class Markup {
  constructor(private readonly source: string) {}

  toString(): string {
    return this.source;
  }
}

/** What a template takes: text, which is escaped; markup and lists, which are put in as they are; nothing, which leaves no trace. */
export type MarkupValue = string | number | Markup | undefined | readonly MarkupValue[];

/** A tagged template for HTML and XML: whatever is put into it is text, unless a template made it. */
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

// A parser of XML refuses a whole document for one control character or half of a surrogate pair, even if it is escaped. Where the
// report is printed, the other control characters would move the cursor or turn the text around.
const NOT_XML =
  /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\p{Bidi_Control}\u2028\u2029]/gu;

const escape = (text: string): string =>
  text.replaceAll(NOT_XML, '\uFFFD').replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
