import { join } from 'node:path';
import {
  DocumentError,
  fetchDocument,
  readDocument,
  readOperations,
  reportDrift,
} from '../../../../contract/index.js';
import { printableLine } from '../../../../values/printable.js';
import { clientSupport } from '../../../client-support.js';
import { openapiFolder } from '../../../openapi-folder.js';
import { fail, type Finding, ok, skip } from '../finding.js';
import type { Subject } from '../subject.js';

/** Does the server still have everything that the client uses? The same check as `immich-client drift`. */
export async function checkContract({ url, headers }: Subject): Promise<Finding> {
  const openapi = openapiFolder();
  try {
    const document = await fetchDocument(url, { headers });
    const { counts } = reportDrift({
      contract: await readDocument(join(openapi, 'immich.json')),
      entries: await readOperations(join(openapi, 'operations.json')),
      revision: { document, origin: url },
      support: await clientSupport(openapi),
    });
    const { error, warning } = counts.causes;
    const command = `immich-client drift --server ${printableLine(url)}`;
    if (error > 0)
      return fail(`${error} changes of the server break calls of this client`, `Run: ${command}`);
    // An older release differs only in ways that break nothing.
    const details = warning > 0 ? `; smaller differences: ${warning}, see ${command}` : '';
    return ok(`no change of the server breaks calls of this client${details}`);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return skip(`the document of the API cannot be read: ${printableLine(error.message)}`);
  }
}
