import { expect, test } from 'vitest';
import { serverDocsOf, withServerDocs } from '../../../src/contract/read/server-docs.js';
import { smallDocument } from '../../helpers/documents.js';

test('the descriptions of a document are those of operations, parameters and fields, in lists too', () => {
  const document = smallDocument();
  const jobs = document.paths['/jobs']?.get;
  Object.assign(jobs ?? {}, { summary: ' Lists jobs ', description: '  ' });
  Object.assign(document.paths['/tags/{id}']?.get?.parameters?.[0] ?? {}, { description: 'The ID.' });
  document.components = {
    schemas: {
      Tag: {
        items: { properties: { owner: { ...{ description: 'The owner.' }, properties: {} } } },
        properties: { owner: { properties: { name: { ...{ description: 'A name.' }, type: 'string' } } } },
      },
    },
  };
  expect(serverDocsOf(document)).toEqual({
    operations: { getJobs: 'Lists jobs', getTagById: 'Retrieve a specific tag by its ID.' },
    fields: { Tag: { owner: 'The owner.', 'owner.name': 'A name.' }, getTagById: { id: 'The ID.' } },
  });
});

test('a description of the server replaces ours, and ours remains where the server has none', () => {
  const entry = (summary: string) => ({ client: 'tags.get', summary });
  const ours = {
    entries: { getTagById: entry('Ours.'), getJobs: entry('Ours.') },
    fields: { Tag: { id: 'Ours.', name: 'Ours.' } },
  };
  const docs = {
    operations: { getTagById: 'Theirs.' },
    fields: { Tag: { id: 'Theirs.' }, Job: { id: 'Theirs.' } },
  };
  expect(withServerDocs(ours, docs)).toEqual({
    entries: { getTagById: entry('Theirs.'), getJobs: entry('Ours.') },
    fields: { Tag: { id: 'Theirs.', name: 'Ours.' }, Job: { id: 'Theirs.' } },
  });
});
