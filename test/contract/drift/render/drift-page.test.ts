import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/contract/drift/rules/fact.js';
import { matches } from '../../../../src/contract/drift/report/policy.js';
import { readPolicy } from '../../../../src/contract/drift/report/read-policy.js';
import { type Format, RENDERERS } from '../../../../src/contract/drift/render/renderers.js';
import { committedText } from '../../../helpers/documents.js';
import { causeOf, factsOf, SAMPLE } from '../../../helpers/drift-reports.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

const page = readFileSync(new URL('../../../../docs/drift.md', import.meta.url), 'utf8');
const [, formats = ''] = /^## Formats$(.*?)^## /ms.exec(page) ?? [];
const sections = new Map(
  formats
    .split(/^### (?=[a-z])/m)
    .slice(1)
    .map((section) => {
      const [name = ''] = section.split('\n');
      return [name, /^```\w+\n(.*?)\n```$/ms.exec(section)?.[1]];
    }),
);

// The lines move with the contract.
const withoutLines = (text: string): string => text.replaceAll(/line=\d+/g, 'line=N');

describe('docs/drift.md', () => {
  test('has a section for each format', () => {
    expect([...sections.keys()]).toEqual(Object.keys(RENDERERS));
  });

  test.each<Format>(['text', 'markdown', 'github', 'junit'])(
    'shows sample output of each format: %s',
    (format) => {
      const text = RENDERERS[format](SAMPLE, {
        next: 'npm run upgrade -- --server https://photos.example.com',
        contract: { file: 'openapi/immich.json', text: committedText },
      });
      const sample = sections.get(format) ?? '';
      expect(sample.length).toBeGreaterThan(200);
      expect(withoutLines(text)).toContain(withoutLines(sample));
    },
  );

  test('shows a fact with the same fields as the JSON report', () => {
    const { facts } = JSON.parse(sections.get('json') ?? '') as { facts: unknown[] };
    expect(facts).toHaveLength(1);
    expect(JSON.parse(RENDERERS.json(SAMPLE)).facts).toContainEqual(facts[0]);
  });

  test('shows a result with the same fields as the SARIF report', () => {
    expect(JSON.parse(RENDERERS.sarif(SAMPLE)).runs[0].results).toContainEqual(
      JSON.parse(sections.get('sarif') ?? ''),
    );
  });

  test('shows a valid policy, and wildcards that match what it claims', async () => {
    const [, sample = ''] = /^## The policy$.*?^```json\n(.*?)^```$/ms.exec(page) ?? [];
    const file = join(await temporaryFolder(), 'policy.json');
    await writeFile(file, sample);
    const [, byRule] = (await readPolicy(file)).ignore;
    const role = (property: string): Fact[] =>
      factsOf(
        causeOf('AlbumUserResponseDto.role', 'error', 'response property removed', [
          {
            operation: 'GET /albums/{id}',
            operationId: 'getAlbumInfo',
            clientMethods: [],
            locations: [{ in: 'response', status: '200', mediaType: 'application/json', property }],
          },
        ]),
      );
    const fits = (fact: Fact) => byRule !== undefined && matches(byRule, fact);
    expect(role('albumUsers[].role').map(fits)).toEqual([true]);
    expect(role('[].albumUsers[].role').map(fits)).toEqual([true]);
    expect(role('owner').map(fits)).toEqual([false]);
  });
});
