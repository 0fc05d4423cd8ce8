import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { anchorsOf, linksOf } from './helpers/markdown-links.js';
import { markdownPages } from './helpers/markdown-pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The links of a page that lead to no file, or to a heading that the file does not have. */
async function brokenLinks(page: string): Promise<string[]> {
  const broken: string[] = [];
  for (const link of linksOf(await readFile(join(root, page), 'utf8'))) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) continue;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? join(root, page) : join(root, dirname(page), decodeURIComponent(path));
    const hasAnchor = async () => {
      if (anchor === undefined || !target.endsWith('.md')) return true;
      return anchorsOf(await readFile(target, 'utf8')).has(decodeURIComponent(anchor));
    };
    if (!existsSync(target) || !(await hasAnchor())) broken.push(link);
  }
  return broken;
}

const pages = await markdownPages();

describe('a relative link', () => {
  test.each(pages)('leads to an existing file and heading: %s', async (page) => {
    expect(await brokenLinks(page)).toEqual([]);
  });

  test('is checked in every page of the guide', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages).toEqual(
      expect.arrayContaining(['README.md', 'docs/README.md', 'docs/guide/pagination.md']),
    );
  });
});

describe('linksOf', () => {
  test('leaves out links in code', () => {
    expect(linksOf('[a](a.md) `[b](b.md)`\n\n```js\n[c](c.md)\n```\n')).toEqual(['a.md']);
  });
});

describe('anchorsOf', () => {
  test.each([
    ['# Complete lists', 'complete-lists'],
    ['## `dateTimeRelative` is in minutes!', 'datetimerelative-is-in-minutes'],
    ['### A, B and C', 'a-b-and-c'],
    ['## [Links](x.md) in it', 'links-in-it'],
    ['## 选项', '选项'],
  ])('returns the anchor of the heading %s', (heading, anchor) => {
    expect([...anchorsOf(heading)]).toEqual([anchor]);
  });

  test('numbers headings with the same text', () => {
    expect([...anchorsOf('# Limits\n# Limits\n')]).toEqual(['limits', 'limits-1']);
  });
});
