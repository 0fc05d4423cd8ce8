import { describe, expect, test } from 'vitest';
import { clientMethodsOf } from '../../../src/contract/read/operation-entries.js';

describe('clientMethodsOf', () => {
  const entries = {
    createAlbum: { client: 'albums.create', alsoUsedBy: ['albums.ensure'], summary: 'Creates an album.' },
    deleteAlbum: { client: 'albums.delete', summary: 'Deletes an album.' },
  };

  test.each([
    { given: 'createAlbum', want: ['albums.create', 'albums.ensure'] },
    { given: 'deleteAlbum', want: ['albums.delete'] },
    { given: 'getAllPeople', want: [] },
    { given: 'constructor', want: [] },
  ])('for $given returns $want', ({ given, want }) => {
    expect(clientMethodsOf(entries, given)).toEqual(want);
  });
});
