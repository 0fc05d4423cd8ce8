import { describe, expect, test } from 'vitest';
import { applyOverrides } from '../scripts/overrides.js';
import { contract } from '../src/sandbox/contract.js';
import { createValidator } from '../src/sandbox/validator.js';
import { operationOf, RECORDINGS, recordingsOf } from './helpers/recordings.js';

const validator = createValidator(applyOverrides(contract));

const answers = recordingsOf('3.0.3').flatMap((recorded) => {
  const operationId = operationOf(contract, recorded);
  const isAnswer = recorded.status < 300 && recorded.method !== 'HEAD' && recorded.json !== undefined;
  return operationId && isAnswer ? [{ ...recorded, operationId }] : [];
});

describe.skipIf(!RECORDINGS)('real answers of a 3.0.3 server (set IMMICH_RECORDINGS to run)', () => {
  test('there are many', () => {
    expect(answers.length).toBeGreaterThan(90);
  });

  test.each(answers)(
    'fit the contract as corrected by its overrides: $label',
    ({ operationId, status, json }) => {
      expect(validator.response(operationId, status, json)).toEqual([]);
    },
  );
});
