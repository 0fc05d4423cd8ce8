import { describe, expect, test } from 'vitest';
import { clientMethodsOf, withOperations } from '../../../src/contract/read/operation-entries.js';
import { smallDocument } from '../../helpers/documents.js';

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

describe('withOperations', () => {
  test('adds a lost operation only to a contract that lacks it', () => {
    const document = smallDocument();
    const jobs = document.paths['/jobs']?.get!;
    const lost = (path: string) => ({
      client: 'jobs.get',
      summary: 'Returns the jobs.',
      lost: { path, method: 'get' as const, operation: { ...jobs, operationId: 'getOldJobs' } },
    });
    const { paths } = withOperations(document, { getJobs: lost('/jobs'), getOldJobs: lost('/old-jobs') });
    expect(paths['/jobs']?.get?.operationId).toBe('getJobs');
    expect(paths['/old-jobs']?.get).toMatchObject({
      operationId: 'getOldJobs',
      summary: 'Returns the jobs.',
    });
    expect(document).toEqual(smallDocument());
  });
});
