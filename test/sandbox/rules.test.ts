import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { RELEASES } from './releases.js';
import { albumRules } from './rules/albums.js';
import { linkRules } from './rules/links.js';
import { otherRules } from './rules/others.js';
import { searchRules } from './rules/searches.js';
import { type Rule, type Stage, stageOn } from './rules/rule.js';

const rules: Rule[] = [...albumRules, ...linkRules, ...otherRules, ...searchRules];

describe.each(RELEASES)('a sandbox of %s', (release) => {
  let sandbox: Sandbox;
  let stage: Stage;
  beforeAll(async () => {
    sandbox = await startSandbox({ immich: release, extractionDelayMs: 0 });
    ({ stage } = stageOn(sandbox, release));
  });
  afterAll(() => sandbox.close());

  const ofRelease = rules.filter(({ on }) => on?.includes(release) ?? true);
  test.each(ofRelease.map((rule) => [rule.call, rule.situation, rule.status, rule] as const))(
    '%s: %s: %i',
    async (_call, _situation, status, rule) => {
      const answer = await rule.run(stage);
      expect({ status: answer.status, body: answer.body }).toMatchObject({
        status,
        ...(rule.body !== undefined && { body: rule.body }),
      });
    },
  );
});
