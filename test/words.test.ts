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
const wordsToAvoid = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      WORDS.flatMap(([word, instead]) =>
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

describe('plain English', () => {
  test.each(pages)('uses plain words: %s', async (page) => {
    expect(wordsToAvoid(await textOf(page))).toEqual([]);
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
