/** The scripts of a file with markup, and the rest of it. */
export interface ScriptBlocks {
  /** The scripts at their lines and columns; everything else is spaces. */
  script: string;
  /** The text outside scripts, styles and comments, at the original lines. */
  markup: string;
  /** The ending of a source with such a script. */
  ending: '.ts' | '.tsx' | '.js' | '.jsx';
}

/** Files whose scripts are in `<script>` blocks. */
export const HAS_SCRIPT_BLOCKS = /\.(?:vue|svelte|html?)$/i;

/** Separates the `<script>` blocks of a Vue, Svelte or HTML file from its markup. */
export function scriptBlocks(file: string): ScriptBlocks {
  const opening = /<!--|<(script|style)\b/gi;
  let script = '';
  let markup = '';
  let languages = '';
  let end = 0;
  for (let found = opening.exec(file); found; found = opening.exec(file)) {
    const name = found[1]?.toLowerCase();
    const start = name === undefined ? found.index : endOfTag(file, opening.lastIndex);
    const attributes = file.slice(opening.lastIndex, start);
    // A browser reads a block that is not closed to the end of the file.
    const close = indexOrEnd(file, name === undefined ? '-->' : `</${name}`, start);
    const content = file.slice(start, close);
    const isScript =
      name === 'script' && !/\btype\s*=\s*(?:["']|\b)(?!module|text\/(?:java|type)script)/i.test(attributes);
    if (isScript) languages += attributes;
    const before = file.slice(end, found.index);
    markup += before + blank(file.slice(found.index, close));
    script += blank(before) + blank(file.slice(found.index, start)) + (isScript ? content : blank(content));
    end = opening.lastIndex = close;
  }
  const rest = file.slice(end);
  return { script: script + blank(rest), markup: markup + rest, ending: endingFor(languages) };
}

/** The place after the `>` that ends a tag; a `>` in a quoted attribute does not. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return text.length;
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const at = text.slice(from).search(new RegExp(wanted, 'i'));
  return at < 0 ? text.length : from + at;
}

function endingFor(attributes: string): ScriptBlocks['ending'] {
  const [, language = ''] = /\blang\s*=\s*["']?(\w+)/i.exec(attributes) ?? [];
  const jsx = /^[jt]sx$/i.test(language) ? 'x' : '';
  return /^t/i.test(language) ? `.ts${jsx}` : `.js${jsx}`;
}

const blank = (text: string): string => text.replaceAll(/[^\n\r]/g, ' ');
