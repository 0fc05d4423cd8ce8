import { describe, expect, test } from 'vitest';
import { type CheckResult, isSuccess, report, resultOf, Unavailable } from './check.js';
import { COMPILER_CHECKS } from './compilers.js';

const passed: CheckResult = { name: 'TypeScript 7', outcome: 'passed', reason: '' };
const failed: CheckResult = { name: 'vite', outcome: 'failed', reason: 'error TS2322' };
const missing: CheckResult = { name: 'Playwright', outcome: 'not available', reason: 'no browser' };

describe('`npm run test:consumers`', () => {
  test('compiles with four compilers, each with three module resolutions', () => {
    expect(COMPILER_CHECKS).toHaveLength(12);
    const pairs = COMPILER_CHECKS.map(({ name }) => name.split(', ').slice(0, 2).join());
    expect(new Set(pairs).size).toBe(12);
  });

  test('prints a line for each project, and the output of those that failed', () => {
    expect(report([passed, failed, missing]).split('\n')).toEqual([
      'TypeScript 7  passed',
      'vite          failed',
      'Playwright    not available: no browser',
      '',
      'vite:',
      'error TS2322',
    ]);
  });

  test.each([
    ['succeeds if a project is not available', [passed, missing], true],
    ['fails if a project failed', [passed, failed], false],
    ['fails if no project ran', [missing], false],
  ])('%s', (_, results, success) => expect(isSuccess(results)).toBe(success));

  test.each([
    ['passed', () => Promise.resolve()],
    ['failed', () => Promise.reject(new Error('broken'))],
    ['not available', () => Promise.reject(new Unavailable('broken'))],
  ] as const)('reports a project as %s', async (outcome, run) => {
    expect(await resultOf({ name: 'a', run }, '/folder', '/tarball')).toMatchObject({ name: 'a', outcome });
  });
});
