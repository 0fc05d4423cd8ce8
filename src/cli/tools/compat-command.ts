import { join } from 'node:path';
import type { Command } from 'commander';
import {
  compareReleases,
  OLDEST_RELEASE,
  readDocument,
  readOperations,
  usedOperations,
} from '../../contract/index.js';
import { newCommand } from '../new-command.js';
import { openapiFolder } from '../openapi-folder.js';
import { type OutputFlags, withOutput } from '../output/output-options.js';
import { print } from '../output/print.js';
import { rejectClone } from './server-document.js';

/** `immich-client compat`: which releases of Immich have which method. */
export const compatCommand = (): Command =>
  withOutput(
    newCommand('compat', 'list the releases of Immich that have each method').option(
      '--used <paths...>',
      'sources of your program: only what they call is listed',
    ),
  )
    .addHelpText('after', HELP)
    .action(async ({ used: paths, ...flags }: OutputFlags & { used?: string[] }) => {
      rejectClone('compat');
      const openapi = openapiFolder();
      const entries = await readOperations(join(openapi, 'operations.json'));
      const used = paths
        ? await usedOperations(paths, await readDocument(join(openapi, 'immich.json')), entries)
        : undefined;
      const rows = Object.entries(entries)
        .filter(([id]) => used === undefined || used.operations.has(id))
        .map(([operation, { client, since, until }]) => ({
          method: client,
          operation,
          // An operation without `since` exists in every supported release.
          since: since ?? OLDEST_RELEASE,
          until: until ?? null,
        }))
        .toSorted((a, b) => (a.method < b.method ? -1 : 1));
      await print(rows, flags);
      if (!used) return;
      const newest = rows
        .map(({ since }) => since)
        .toSorted(compareReleases)
        .at(-1);
      console.error(`Your program needs Immich ${newest} or later.`);
    });

const HELP = `
Fields that older releases lack are in docs/compatibility.md of the repository; "immich-client drift --server URL --used src" compares
your program with one server.`;
