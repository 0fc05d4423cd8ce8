import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientSupport } from '../../src/cli/client-support.js';
import { withoutSecrets } from '../../src/cli/drift.js';
import {
  DocumentError,
  fetchDocument,
  operationsOf,
  readDocument,
  readOperations,
  reportDrift,
  writeContract,
  writeFiles,
} from '../../src/contract/index.js';
import { verdict } from '../../src/contract/drift/render/phrases.js';
import { REPOSITORY } from '../repository.js';
import { generateFrom } from '../generate.js';
import type { Steps } from './steps.js';

/** Pulls the server's document, generates from it into a temporary folder, and checks that the client works with the server. */
export async function contractTour(
  { url, headers }: { url: string; headers: Record<string, string> },
  steps: Steps,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-demo-'));
  try {
    const document = await steps.run(
      'Pull the OpenAPI document',
      async () => {
        const pulled = await fetchDocument(url, { headers });
        await writeContract(pulled, { folder });
        return pulled;
      },
      (pulled) => `Immich ${pulled.info.version}, ${[...operationsOf(pulled)].length} operations`,
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
        const { openapi } = REPOSITORY;
        const report = reportDrift({
          contract: await readDocument(join(openapi, 'immich.json')),
          entries: await readOperations(join(openapi, 'operations.json')),
          revision: { document, origin: withoutSecrets(url) },
          support: await clientSupport(openapi),
        });
        if (report.drifted) {
          throw new DocumentError(
            `${verdict(report)}. For the list: npm run drift -- --server ${report.revision.origin}`,
          );
        }
        return report;
      },
      verdict,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
