import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DriftReport,
  fetchDocument,
  type OpenApiDocument,
  readDocument,
  readOperations,
  reportDrift,
  type Used,
  usedOperations,
} from 'immich-client/contract';
import { runExample } from '../library.js';

const { resolve } = createRequire(import.meta.url);

const contract = await readDocument(resolve('immich-client/openapi/immich.json'));
const entries = await readOperations(resolve('immich-client/openapi/operations.json'));

/** The calls of the client in the sources of a folder. */
export async function callsIn(sources: string): Promise<Used> {
  const used = await usedOperations([sources], contract, entries);
  if (used.operations.size === 0) throw new Error(`No call of the client was found in ${sources}.`);
  return used;
}

/** Compares what the calls need with the OpenAPI document of a server. */
export const checkDrift = (document: OpenApiDocument, used: Used): DriftReport =>
  reportDrift({ contract, entries, revision: { document, origin: 'server' }, used });

/** Each change that breaks a call, with the file and the line of the call. */
export function breakingChanges({ causes }: DriftReport): string[] {
  return causes
    .filter(({ level }) => level === 'error')
    .flatMap(({ cause, meaning, operations }) => {
      const places = operations.flatMap((operation) => operation.places);
      return [
        `${cause}: ${meaning}`,
        ...places.map(({ file, line, call }) => `  ${relative('.', file)}:${line} ${call}`),
      ];
    });
}

await runExample(import.meta.url, async (_immich, [sources], url) => {
  const folder = sources ?? fileURLToPath(new URL('src', import.meta.url));
  const report = checkDrift(await fetchDocument(url), await callsIn(folder));
  for (const line of breakingChanges(report)) console.log(line);
  console.log(report.drifted ? 'Drift' : 'No drift', `(Immich ${report.revision.release})`);
  return report.drifted ? 1 : 0;
});
