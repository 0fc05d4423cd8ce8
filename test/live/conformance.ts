import { adapt } from '../../src/compat/from-2x.js';
import { compareReleases, parseRelease } from '../../src/compat/releases.js';
import type { ServerVersion } from '../../src/index.js';
import type { Issue } from '../../src/sandbox/validator.js';
import { checking, type Exchange } from '../helpers/exchanges.js';
import { operationAt } from '../helpers/routes.js';
import { keptContract, keptValidator, RELEASES } from '../sandbox/releases.js';

/** Which operation an exchange is, and what is wrong with it. */
export type Conformance = (exchange: Exchange) => { operationId: string; issues: Issue[] };

/**
 * Holds a server against the contract of the newest release that is not newer than the server. What the client makes of a response of
 * 2.x must satisfy the contract of 3.0.3 too.
 */
export function conformanceOf(version: ServerVersion): Conformance {
  const own = RELEASES.findLast((release) => compareReleases(parseRelease(release), version) <= 0) ?? '2.7.5';
  if (own !== '2.7.5') return tolerant(checking(keptContract(own), keptValidator(own)));

  const validator = keptValidator('3.0.3');

  const older = keptContract('2.7.5');
  const check = tolerant(checking(older, keptValidator('2.7.5')));
  return (exchange) => {
    const checked = check(exchange);
    const operation = operationAt(exchange.method, exchange.path)?.operationId;
    if (!operation) return checked;
    const answer = structuredClone(exchange.answer);
    adapt(operation, answer);
    const issues = validator.response(operation, exchange.status, answer);
    // `minFaces` is optional in our types, because 2.x servers lack it.
    const wrong = issues.filter(({ path }) => !['minFaces', USAGE].includes(path.join('.')));
    return { ...checked, issues: [...checked.issues, ...wrong] };
  };
}

/** Below 0 for a while after assets were deleted, although the contract has a minimum of 0. */
const USAGE = 'quotaUsageInBytes';

const tolerant =
  (check: Conformance): Conformance =>
  (exchange) => {
    const { issues, ...checked } = check(exchange);
    return { ...checked, issues: issues.filter(({ path }) => path.join('.') !== USAGE) };
  };
