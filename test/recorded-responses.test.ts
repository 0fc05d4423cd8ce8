import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { correct } from '../src/contract/generate/overrides.js';
import { canonicalise, type OpenApiDocument, readDocument } from '../src/contract/index.js';
import { contractIn } from '../src/sandbox/contract.js';
import { createValidator } from '../src/sandbox/validator.js';
import { NEEDS_RECORDINGS, NEEDS_SPECS, recordings, specs } from './helpers/documents.js';
import { operationOf, recordingsOf } from './helpers/recordings.js';

/** Places at which recorded successes of a release violate a contract, and the number of checked responses. */
function checked(contract: OpenApiDocument, release: '2.7.5' | '3.0.3') {
  const validator = createValidator(contract);
  const answers = recordingsOf(release).flatMap((recorded) => {
    const operationId = operationOf(contract, recorded);
    const isAnswer = recorded.status < 300 && recorded.method !== 'HEAD' && recorded.json !== undefined;
    return operationId && isAnswer ? [{ ...recorded, operationId }] : [];
  });
  const flaws = answers.flatMap(({ label, operationId, status, json }) =>
    validator
      .response(operationId, status, json)
      .map(({ path, code }) => `${label}: ${path.join('.')} ${code}`),
  );
  return { asked: answers.length, flaws };
}

describe.skipIf(!recordings)(`recorded responses of a real 3.0.3 server${NEEDS_RECORDINGS}`, () => {
  test('are valid under the contract with its overrides', () => {
    const { asked, flaws } = checked(correct(contractIn('immich-3.0.3.json')).corrected, '3.0.3');
    expect(flaws).toEqual([]);
    expect(asked).toBeGreaterThan(90);
  });

  test('show that the overrides are needed', () => {
    const { flaws } = checked(contractIn('immich-3.0.3.json'), '3.0.3');
    expect(flaws.map((flaw) => flaw.replace(/^.*: /, ''))).toEqual([
      '0.album.albumUsers too_small',
      'album.albumUsers too_small',
      'exifInfo.rating too_small',
    ]);
  });
});

describe.skipIf(!recordings || !specs)(
  `recorded responses of a real 2.7.5 server${NEEDS_RECORDINGS}${NEEDS_SPECS}`,
  () => {
    test('are valid under the document of 2.7.5, except for URLs that are not set', async () => {
      const document = await readDocument(join(specs ?? '', 'released-v2.7.5.json'));
      const { asked, flaws } = checked(canonicalise(document), '2.7.5');
      expect(asked).toBeGreaterThan(90);
      // A URL that is not set is an empty string, which is not a URI.
      expect(flaws).toEqual([
        'system-config: oauth.mobileRedirectUri invalid_format',
        'system-config: server.externalDomain invalid_format',
      ]);
    });
  },
);
