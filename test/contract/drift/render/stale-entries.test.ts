import { expect, test } from 'vitest';
import { RENDERERS } from '../../../../src/contract/index.js';
import { reportOf } from '../../../helpers/drift-reports.js';

test.each(Object.entries(RENDERERS))(
  '%s lists the entries of the policy that ignore nothing',
  (_name, render) => {
    const entry = 'GET /album* response-type-changed';
    const out = render(reportOf([], { staleIgnores: [{ entry, state: 'unknown' }] }));
    expect(out).toContain('GET /album');
    expect(out).toMatch(/names no operation of either document|"unknown"/);
  },
);
