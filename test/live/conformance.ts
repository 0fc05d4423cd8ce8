import { adapt } from '../../src/compat/from-2x.js';
import type { ServerVersion } from '../../src/index.js';
import type { Issue } from '../../src/sandbox/validator.js';
import { checking, type Exchange } from '../helpers/exchanges.js';
import { operationAt } from '../helpers/routes.js';
import { keptContract, keptValidator } from '../sandbox/releases.js';

/** Which operation an exchange is, and what is wrong with it. */
export type Conformance = (exchange: Exchange) => { operationId: string; issues: Issue[] };

/**
 * Holds a server of 3.x against the contract of 3.0.3, and one of 2.x against that of 2.7.5; what the client makes of a 2.x
 * answer must satisfy 3.0.3 too.
 */
export function conformanceOf({ major }: ServerVersion): Conformance {
  const current = keptContract('3.0.3');
  const validator = keptValidator('3.0.3');
  if (major > 2) return tolerant(checking(current, validator));

  const older = keptContract('2.7.5');
  const check = tolerant(checking(older, keptValidator('2.7.5')));
  return (exchange) => {
    const checked = check(exchange);
    const operation = operationAt(exchange.method, exchange.path)?.operationId;
    if (!operation) return checked;
    const answer = structuredClone(exchange.answer);
    adapt(operation, answer);
    const issues = validator.response(operation, exchange.status, answer);
    // `minFaces` is optional in our types: a 2.x server cannot say it.
    const wrong = issues.filter(({ path }) => !['minFaces', USAGE].includes(path.join('.')));
    return { ...checked, issues: [...checked.issues, ...wrong] };
  };
}

/** Below 0 for a while after assets were deleted, although the contract says that it is not. */
const USAGE = 'quotaUsageInBytes';

const tolerant =
  (check: Conformance): Conformance =>
  (exchange) => {
    const { issues, ...checked } = check(exchange);
    return { ...checked, issues: issues.filter(({ path }) => path.join('.') !== USAGE) };
  };
