import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  compare,
  DocumentError,
  fetchDocument,
  operationsOf,
  readDocument,
  writeContract,
  writeFiles,
} from '../../src/contract/index.js';
import { REPOSITORY } from '../front-door.js';
import { generateFrom } from '../generate.js';
import type { Steps } from './steps.js';

/** Pulls the server's document, generates from it into a temporary folder, and holds it against the committed contract. */
export async function contractTour(server: string, steps: Steps): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-demo-'));
  try {
    const { contract } = await steps.run(
      'Pull the OpenAPI document',
      async () => writeContract(await fetchDocument(server), { folder }),
      (pulled) =>
        `Immich ${pulled.contract.info.version}, ${[...operationsOf(pulled.contract)].length} operations kept`,
    );
    await steps.run(
      'Generate types from it',
      async () => {
        const { files } = await generateFrom(folder);
        await writeFiles(folder, files);
        return Object.entries(files);
      },
      (files) => files.map(([name, text]) => `${name} (${text.split('\n').length} lines)`).join(', '),
    );
    await steps.run(
      'Check for drift from the committed contract',
      async () => {
        const committed = await readDocument(join(REPOSITORY.openapi, 'immich.json'));
        const facts = compare(committed, contract);
        const changed = [...new Set(facts.map(({ operationId }) => operationId))];
        if (changed.length > 0) {
          throw new DocumentError(
            `${changed.length} operations differ from Immich ${committed.info.version}`,
          );
        }
      },
      () => 'none',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
