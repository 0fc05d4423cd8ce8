import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../../../src/contract/index.js';
import { readPolicy } from '../../../../src/contract/drift/report/read-policy.js';
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

  test('treats missing parts as empty', async () => {
    expect(await read('{}')).toEqual({ levels: {}, ignore: [] });
  });

  test.each([
    ['[]', '1: a policy is a JSON object'],
    ['{"rules": {}}', '1: a policy has the unknown key "rules"; known are ignore, levels'],
    ['{"levels": []}', '1: "levels" must be an object'],
    [
      '{"levels": {\n"property-removed": "info"}}',
      '2: "property-removed" is not a rule; docs/drift-rules.md lists the rules',
    ],
    [
      '{"levels": {\n\n"endpoint-added": "fatal"}}',
      '3: the level of "endpoint-added" must be one of error, warning, info, none',
    ],
    ['{"ignore": {}}', '1: "ignore" must be a list'],
    ['{"ignore": [\n"a"]}', '2: entry 1 of "ignore" must be an object'],
    [
      '{"ignore": [\n{"reason": "x"}]}',
      '2: entry 1 of "ignore" needs one of fingerprint, rule, operation, location',
    ],
    ['{"ignore": [{"rule": "endpoint-added"}]}', '1: entry 1 of "ignore" needs a "reason"'],
    ['{"ignore": [{"rule": "endpoint-added",\n"reason": " "}]}', '2: entry 1 of "ignore" needs a "reason"'],
    [
      '{"ignore": [{"rule": "gone", "reason": "x"}]}',
      '1: entry 1 of "ignore" names a rule that does not exist: gone',
    ],
    [
      '{"ignore": [{"rule": "endpoint-added", "path": "/a", "reason": "x"}]}',
      '1: entry 1 of "ignore" has the unknown key "path"; known are fingerprint, rule, operation, location, reason, expires',
    ],
    ['{"ignore": [{"operation": 1, "reason": "x"}]}', '1: entry 1 of "ignore" needs text as "operation"'],
    // `JSON.parse` would keep only the last one.
    ['{"ignore": [],\n"ignore": []}', '2: a policy has "ignore" twice'],
    ['{"__proto__": {}}', '1: a policy has the unknown key "__proto__"; known are ignore, levels'],
    ...['soon', '2026-02-30', '2026-13-01', '2027-02-29', '27-01-31', '2027-01-31T00:00Z'].map((day) => [
      `{"ignore": [{"operation": "*", "reason": "x",\n"expires": "${day}"}]}`,
      `2: entry 1 of "ignore" expires on ${day}, which is not a day such as 2027-01-31`,
    ]),
    ['{\n"levels": {},\n', '2: Expected '],
    ['{\n"ignore": [}', '2: Unexpected token '],
    ['', '1: Unexpected end of JSON input.'],
    ['['.repeat(100_000), '1: Unexpected end of JSON input.'],
  ])('rejects %j, by file and line: %s', async (text, flaw) => {
    const refusal = read(text);
    await expect(refusal).rejects.toBeInstanceOf(DocumentError);
    await expect(refusal).rejects.toThrow(`policy.json:${flaw}`);
  });

  test('lists all mistakes', async () => {
    const text = '{"levels": {\n"a": "info",\n"b": "info"},\n"ignore": [{"rule": "c"}]}';
    await expect(read(text)).rejects.toThrow(
      /policy\.json:2: "a" is not a rule.*; .*policy\.json:3: "b" is not a rule.*; .*policy\.json:4: entry 1 .*"reason"; .*policy\.json:4: entry 1 .* c$/,
    );
  });

  test.each(['2024-02-29', '2027-12-31'])('accepts the day %s', async (expires) => {
    const ignore = [{ rule: 'endpoint-added', reason: 'x', expires }];
    expect((await read(JSON.stringify({ ignore }))).ignore).toEqual(ignore);
  });

  test('reads a file with a byte order mark', async () => {
    expect(await read('\uFEFF{"levels": {}}')).toEqual({ levels: {}, ignore: [] });
  });

  test('prints no control character of a policy', async () => {
    await expect(read('{"\\u001b[2J": 1}')).rejects.toThrow(/the unknown key "\uFFFD\[2J"/);
  });

  test('rejects a file that does not exist', async () => {
    await expect(readPolicy('nowhere.json')).rejects.toThrow('Cannot read the policy nowhere.json.');
  });
});
