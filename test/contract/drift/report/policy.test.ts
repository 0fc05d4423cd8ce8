import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../../../src/contract/index.js';
import { readPolicy } from '../../../../src/contract/drift/report/policy.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

async function read(text: string) {
  const file = join(await temporaryFolder(), 'policy.json');
  await writeFile(file, text);
  return readPolicy(file);
}

describe('readPolicy', () => {
  test('reads levels and entries', async () => {
    const policy = {
      levels: { 'endpoint-deprecated': 'warning', 'response-property-enum-value-added': 'none' },
      ignore: [
        {
          rule: 'request-parameter-removed',
          operation: 'GET /albums*',
          reason: 'We never send it.',
          expires: '2027-01-31',
        },
      ],
    };
    expect(await read(JSON.stringify(policy))).toEqual(policy);
  });

  test('takes what is left out for empty', async () => {
    expect(await read('{}')).toEqual({ levels: {}, ignore: [] });
  });

  test.each([
    ['[]', 'it is not an object'],
    ['{"rules": {}}', 'it has no place for `rules`'],
    ['{"levels": []}', '`levels` is not an object'],
    ['{"levels": {"property-removed": "info"}}', 'there is no rule property-removed'],
    ['{"levels": {"endpoint-added": "fatal"}}', 'endpoint-added cannot have the level fatal'],
    ['{"ignore": {}}', '`ignore` is not a list'],
    ['{"ignore": ["a"]}', 'entry 1 of `ignore` is not an object'],
    ['{"ignore": [{"reason": "x"}]}', 'entry 1 of `ignore` says nothing of what to ignore'],
    ['{"ignore": [{"rule": "endpoint-added"}]}', 'entry 1 of `ignore` gives no reason'],
    ['{"ignore": [{"rule": "endpoint-added", "reason": " "}]}', 'entry 1 of `ignore` gives no reason'],
    [
      '{"ignore": [{"rule": "gone", "reason": "x"}]}',
      'entry 1 of `ignore` names a rule that there is not: gone',
    ],
    ['{"ignore": [{"path": "/a", "reason": "x"}]}', 'entry 1 of `ignore` has no place for `path`'],
    [
      '{"ignore": [{"operation": 1, "reason": "x"}]}',
      'entry 1 of `ignore` has a `operation` that is not text',
    ],
    [
      '{"ignore": [{"operation": "*", "reason": "x", "expires": "soon"}]}',
      'entry 1 of `ignore` expires on soon, which is no day such as 2027-01-31',
    ],
  ])('refuses %s: %s', async (text, flaw) => {
    const refusal = read(text);
    await expect(refusal).rejects.toBeInstanceOf(DocumentError);
    await expect(refusal).rejects.toThrow(`is not a policy: ${flaw}.`);
  });

  test('refuses what is not JSON, or not there', async () => {
    await expect(read('{')).rejects.toThrow('Cannot read a policy from ');
    await expect(readPolicy('nowhere.json')).rejects.toThrow('Cannot read a policy from nowhere.json.');
  });
});
