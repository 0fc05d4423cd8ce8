import { describe, expect, test } from 'vitest';
import { pullRequestBody } from '../../../scripts/upgrade/pull-request-body.js';
import { causeOf, HOSTILE, reportOf, SAMPLE } from '../../helpers/drift-reports.js';

const tags = { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: ['tags.list'] };

describe('pullRequestBody', () => {
  test('contains the list of remaining work, and the report', () => {
    const body = pullRequestBody({
      report: SAMPLE,
      toDo: ["src/a.ts:3: Property 'a' does not exist (TS2339)"],
    });
    expect(body).toContain("## To do\n\n- [ ] src/a.ts:3: Property 'a' does not exist (TS2339)\n");
    expect(body).toContain('\n## What changed\n\n### ❌ Drift: 3 causes');
    expect(body).toContain('Then: `npm run compat');
  });

  test('contains a sentence if no work remains, and no report for a first contract', () => {
    const body = pullRequestBody({ report: undefined, toDo: [] });
    expect(body).toContain('Nothing in this repository has to be changed manually.');
    expect(body).not.toContain('What changed');
  });

  test('stays below the size limit of a body, and counts what it leaves out', () => {
    const causes = Array.from({ length: 900 }, (_, index) =>
      causeOf(`Tag${index}.name`, 'error', 'response property removed', [tags], { from: 'x'.repeat(500) }),
    );
    const toDo = Array.from({ length: 900 }, (_, index) => `src/file${index}.ts:1: ${'x'.repeat(200)}`);
    const body = pullRequestBody({ report: reportOf(causes), toDo });
    expect(body.length).toBeLessThan(65_536);
    const listed = body.match(/^- \[ \] src/gm)?.length ?? 0;
    expect(listed).toBeGreaterThan(50);
    expect(body).toContain(`- [ ] … and ${900 - listed} more: run \`npm run upgrade\` in this branch.`);
    expect(body).toContain('more causes, in the report as JSON');
  });

  test('escapes names, so that none becomes markup', () => {
    const body = pullRequestBody({ report: undefined, toDo: [HOSTILE] });
    expect(body).not.toMatch(/<img|@team/);
    expect(body.split('\n').filter((line) => line.startsWith('- [ ]'))).toHaveLength(1);
  });
});
