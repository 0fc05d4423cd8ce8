import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GROUPS } from '../generated/client-groups.js';
import { REPOSITORY } from '../scripts/repository.js';

test('docs/examples-by-group.md lists every group, with pages whose examples call it', async () => {
  const page = await readFile(join(REPOSITORY.docs, 'examples-by-group.md'), 'utf8');
  const rows = new Map(
    [...page.matchAll(/^\| `([\w.]+)` +\| (.+) \|$/gm)].map(([, group, pages]) => [group, pages]),
  );
  const { admin, ...groups } = GROUPS;
  const names = [...Object.keys(groups), ...Object.keys(admin).map((name) => `admin.${name}`)];
  expect([...rows.keys()].sort()).toEqual(names.sort());
  for (const [group, pages = ''] of rows) {
    const topics = [...pages.matchAll(/guide\/([\w-]+)\.md/g)].map(([, topic]) => topic);
    expect(topics.length, `${group} has no page`).toBeGreaterThan(0);
    for (const name of topics) {
      const example = await readFile(join(REPOSITORY.docs, 'examples', `${name}.ts`), 'utf8');
      expect(example, `${group}: ${name}`).toContain(`.${group}.`);
    }
  }
});
