import { join } from 'node:path';
import { isDocumented } from '../../../../contract/read/operation-entries.js';
import { readOperations } from '../../../../contract/index.js';
import { openapiFolder } from '../../../openapi-folder.js';
import { type Finding, ok, skip, warn } from '../finding.js';
import type { Subject } from '../subject.js';

/** Which rows of the documented table does the API key have no permission for? */
export async function checkPermissions({ connection }: Subject): Promise<Finding> {
  const { apiKey: key, missingPermissions } = await connection();
  if (!key) return skip('the server does not describe the API key');
  const entries = await readOperations(join(openapiFolder(), 'operations.json'));
  const missing = missingPermissions.flatMap(({ permission, operations }) => {
    const rows = operations.filter((id) => isDocumented(entries, id)).map((id) => entries[id]?.client);
    return rows.length > 0 ? [{ permission, rows }] : [];
  });
  const rows = Object.keys(entries).filter((id) => isDocumented(entries, id)).length;
  if (missing.length === 0) return ok(`the key can do all ${rows} documented operations`);
  const count = missing.reduce((sum, each) => sum + each.rows.length, 0);
  return warn(
    `the key cannot do ${count} of ${rows} documented operations: ${missing.flatMap((each) => each.rows).join(', ')}`,
    `If you need them, give it the permissions ${missing.map(({ permission }) => permission).join(', ')}.`,
  );
}
