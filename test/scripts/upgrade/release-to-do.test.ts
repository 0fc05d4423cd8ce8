import { describe, expect, test } from 'vitest';
import { releaseToDo, type ReleaseFindings } from '../../../scripts/upgrade/release-to-do.js';
import type { OpenApiDocument } from '../../../src/contract/index.js';
import { committed } from '../../helpers/documents.js';

const { version: RELEASE } = committed().info;
const MANIFEST = `{\n  "devDependencies": {\n    "@immich/sdk": "${RELEASE}"\n  }\n}\n`;

/** The committed contract as a document of 9.0.0, after a change. */
function changed(change: (document: OpenApiDocument) => void = () => {}): OpenApiDocument {
  const document = committed();
  document.info.version = '9.0.0';
  change(document);
  return document;
}

const toDoOf = (findings: Partial<ReleaseFindings>) =>
  releaseToDo({
    contract: committed(),
    previous: committed(),
    entries: { getAllTags: { client: 'tags.list', summary: '', since: '2.0.0' } },
    requestFields: {},
    manifest: MANIFEST,
    contracts: ['immich.json'],
    ...findings,
  });

describe('releaseToDo', () => {
  test('is empty if nothing changed', () => expect(toDoOf({})).toEqual([]));

  test('names the SDK of another release with its line, if the manifest has one', () => {
    const [item] = toDoOf({ contract: changed(), contracts: [`immich-${RELEASE}.json`] });
    expect(item).toBe(
      `package.json:3: @immich/sdk is ${RELEASE}, and the contract is 9.0.0: npm install --save-dev --save-exact @immich/sdk@9.0.0`,
    );
    expect(toDoOf({ contract: changed(), manifest: '{}', contracts: [`immich-${RELEASE}.json`] })).toEqual(
      [],
    );
  });

  test('suggests to keep the contract of the release before, unless it is kept already', () => {
    const manifest = '{}';
    expect(toDoOf({ contract: changed(), manifest })).toEqual([
      expect.stringContaining(
        `openapi/immich-${RELEASE}.json: if the sandbox should still behave like ${RELEASE}`,
      ),
    ]);
    expect(toDoOf({ contract: changed(), manifest, previous: undefined })).toEqual([]);
  });

  test('lists new fields of requests that have no release', () => {
    const contract = committed();
    contract.components!.schemas!['TagUpdateDto']!.properties!['parentId'] = { type: 'string' };
    const [item, ...others] = toDoOf({ contract });
    expect(item).toMatch(
      /^openapi\/request-fields\.json: .*new fields of requests need a release: updateTag \(parentId\)$/,
    );
    expect(others).toEqual([]);
    expect(toDoOf({ contract, requestFields: { updateTag: { parentId: '9.0.0' } } })).toEqual([]);
  });

  test('lists operations of the client that are newly deprecated, with their replacement', () => {
    const contract = committed();
    const operation = contract.paths['/tags']!.get!;
    operation.deprecated = true;
    expect(toDoOf({ contract })).toEqual([
      'openapi/immich.json: getAllTags (tags.list) is deprecated; Immich names no replacement',
    ]);
    const replacedBy = (replacementId: string) =>
      (operation['x-immich-history'] = [{ version: 'v9.0.0', state: 'Deprecated', replacementId }]);
    replacedBy('getTagById');
    const entries = {
      getAllTags: { client: 'tags.list', summary: '', since: '2.0.0' },
      getTagById: { client: 'tags.get', summary: '', since: '2.0.0' },
    };
    expect(toDoOf({ contract, entries })).toEqual([
      'openapi/immich.json: getAllTags (tags.list) is deprecated; Immich names tags.get as its replacement',
    ]);
    // Only one of its routes is deprecated.
    replacedBy('getAllTags');
    expect(toDoOf({ contract })).toEqual([]);
    replacedBy('getTagById');
    expect(toDoOf({ contract, previous: contract })).toEqual([]);
    expect(toDoOf({ contract, entries: {} })).toEqual([]);
  });
});
