import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withoutCode } from './helpers/markdown-links.js';
import { markdownPages } from './helpers/markdown-pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Words that readers stumble over, with what to write instead. */
const WORDS: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\banswer(s|ed|ing)?\b/i, 'response, responds; for functions: returns'],
  [
    /\b(server|document|client|policy|release|rule|response|message|report|Immich)s? (says?|said|tells?|told|knows?|wants?|asks?|thinks?|speaks?)\b/i,
    'returns, reports, supports, requests, describes',
  ],
  [/\basks? (for|the)\b/i, 'requests'],
  [/\bgo(es)? up\b/i, 'is uploaded'],
  [/\bto the disk\b/i, 'to disk'],
  [/\bwho to be\b/i, 'authentication'],
  [/\bremember(s|ed|ing)?\b/i, 'cache, caching'],
  [/\bas (it is )?shown\b/i, 'image dimensions, as displayed'],
  [/\bpictures?\b/i, 'image, photo'],
  [/\bvisitors?\b/i, 'shared-link client'],
  [/\bby hand\b/i, 'manually; for a script: command-line'],
  [/\bif need be\b/i, 'if it does not exist'],
  [/\bbeside\b/i, 'next to'],
  [/\bstands? (on|in|at|beside)\b/i, 'is in, depends on'],
  [/\bfor ?ever\b/i, 'never ends'],
  [/\b(lies|lying)\b/i, 'is wrong'],
  [/\brooms?\b/i, 'module, space'],
  [/\bhouses?\b/i, 'project'],
  [/\bfront doors?\b/i, 'entry point'],
  [/\b(nobody|no one)'s\b/i, 'unowned, or name the owner'],
  [/\blest\b/i, 'so that … not'],
  [/\banew\b/i, 'again'],
  [/\bcould not tell\b/i, 'has no result'],
  [/\bspeaks? of\b/i, 'describes, applies to'],
  [/\bh[eo]ld against\b/i, 'compared with'],
  [/\bsets? aside\b/i, 'ignores'],
  [/\bjudg(e[sd]?|ing)\b/i, 'checks'],
  [/\btold apart\b|\btells? [^.]{1,30} apart\b/i, 'distinguishes'],
  [/\bgo(es)? on (where|with)\b/i, 'resumes, continues'],
  [/\bsurprises?\b|\bworth knowing\b/i, 'limits, or delete it'],
  [/\bunless (told|you say|said)\b/i, 'by default, unless you pass'],
];

/** Pages on which one of the words is the right one. */
const ALLOWED: readonly (readonly [page: string, word: RegExp, reason: string])[] = [
  ['docs/guide/forward-files.md', /\bvisitors?\b/gi, 'people who visit a web site'],
  ['docs/examples/forward-files.ts', /\bvisitors?\b/gi, 'people who visit a web site'],
  ['docs/guide/media-proxy.md', /\bvisitors?\b/gi, 'people who visit a web site'],
  ['examples/shared-link-gallery/README.md', /\bvisitors?\b/gi, 'people who visit a web site'],
];

/** Words to avoid in comments and test titles, in addition. */
const WORDS_OF_CODE: typeof WORDS = [
  ...WORDS.filter(([word]) => !word.test('forever')),
  [/\b(says?|said)\b/i, 'returns, reports, describes, contains'],
  [/\b(tells?|told)\b/i, 'reports, returns; for values: distinguishes'],
  [/(?<!you )\b(knows?|knew)\b/i, 'supports, contains, has'],
  [/\basks?\b|\basked\b/i, 'requests, prompts'],
  [/\b(whoever|nobody|somebody)\b/i, 'a user, the caller, or the passive'],
  [/\bis none\b|\bare none\b(?! left)/i, 'is invalid, is not set'],
  [/\bbe had\b/i, 'is available'],
  [/\bso (many|much)\b/i, 'a number of, the given number of'],
];

/** Words to avoid at the beginning of a comment in `src` and `scripts`. */
const OPENING: (typeof WORDS)[number] = [
  /^(What|Where|Who) (?!.*\?)/,
  'a noun: "The file that …", "Fields that …"',
];

/** Words in comments that are names, or right in their context. */
const ALLOWED_IN_CODE: readonly RegExp[] = [/`[^`]*`/g, /\bthere is none\b/g, /"[^"]*"/g];

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => /\.(ts|yml)$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

const pages = [
  // In Chinese.
  ...(await markdownPages()).filter((page) => page !== 'README.zh-CN.md'),
  ...(await sourcesIn('.github')),
  ...(await sourcesIn('docs/examples')),
  'action.yml',
];

/** The words to avoid in a text, each with its line and a better word. */
const wordsToAvoid = (text: string, words = WORDS): string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      words.flatMap(([word, instead]) =>
        word.test(line) ? [`line ${index + 1}: ${word.exec(line)?.[0]} (better: ${instead})`] : [],
      ),
    );

async function textOf(page: string): Promise<string> {
  const text = await readFile(join(root, page), 'utf8');
  const prose = page.endsWith('.md') ? withoutCode(text) : text;
  return ALLOWED.filter(([allowed]) => allowed === page).reduce(
    (rest, [, word]) => rest.replaceAll(word, ''),
    prose,
  );
}

const COMMENT = /^\s*(?:\/\/|\/\*\*|\*)\s+(?!@ts-)(.*?)(?:\s*\*\/)?$|\s\/\/ (?!@ts-)(.*)$/;
const TITLE = /(?:\b(?:test|describe)(?:\.\w+)?\(|\]\)\()\s*(['"`])(.*?)\1,/;

/** The comments and test titles of a source, at their lines; every other line is empty. */
function proseOf(source: string): string {
  const lines = source.split('\n').map((line) => {
    const [, own, trailing] = COMMENT.exec(line) ?? [];
    return own ?? trailing ?? TITLE.exec(line)?.[2] ?? '';
  });
  return ALLOWED_IN_CODE.reduce((text, allowed) => text.replaceAll(allowed, ''), lines.join('\n'));
}

describe('plain English', () => {
  test.each(pages)('uses plain words: %s', async (page) => {
    expect(wordsToAvoid(await textOf(page))).toEqual([]);
  });

  test.each(['src', 'scripts', 'bench', 'test'])(
    'uses plain words in comments and test titles: %s',
    async (folder) => {
      const found = await Promise.all(
        (await sourcesIn(folder))
          .filter((file) => file !== 'test/words.test.ts')
          .map(async (file) => {
            const prose = proseOf(await readFile(join(root, file), 'utf8'));
            const words = folder === 'test' ? WORDS_OF_CODE : [...WORDS_OF_CODE, OPENING];
            return wordsToAvoid(prose, words).map((problem) => `${file} ${problem}`);
          }),
      );
      expect(found.flat()).toEqual([]);
    },
  );

  test('finds comments and test titles in a source', () => {
    const source =
      "const a = 1; // it asks\n/** A field. */\ntest('says %s', () => {});\nconst says = 'told';";
    expect(wordsToAvoid(proseOf(source), WORDS_OF_CODE).map((problem) => problem.split(':')[0])).toEqual([
      'line 1',
      'line 3',
    ]);
  });

  test('reports the line, the word and a better word', () => {
    expect(wordsToAvoid('A response.\nThe answer goes up.')).toEqual([
      'line 2: answer (better: response, responds; for functions: returns)',
      'line 2: goes up (better: is uploaded)',
    ]);
  });

  test.each(ALLOWED)('needs the exception in %s: %s', async (page, word) => {
    expect((await readFile(join(root, page), 'utf8')).match(word)).not.toBeNull();
  });
});
