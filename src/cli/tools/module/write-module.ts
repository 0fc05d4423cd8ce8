import { join } from 'node:path';
import { clientModule } from '../../../contract/generate/client-module.js';
import { missingPackages } from '../../../contract/read/optional-packages.js';
import { type OpenApiDocument, operationsOf, readOperations } from '../../../contract/index.js';
import { readFieldDocs } from '../../../contract/read/field-docs.js';
import { printableLine } from '../../../values/printable.js';
import { CliError } from '../../cli-error.js';
import { openapiFolder } from '../../openapi-folder.js';
import { writeOne } from '../server-document.js';

/** Writes the module of a program: the client, typed by a server. */
export async function writeModule(file: string, document: OpenApiDocument): Promise<void> {
  const missing = missingPackages(['openapi-typescript', 'typescript']);
  if (missing.length > 0) {
    throw new CliError(
      `Generating needs ${missing.join(' and ')}. Run: npm install --save-dev ${missing.join(' ')}`,
    );
  }
  if (!/\.m?ts$/.test(file)) throw new CliError('--out must be a TypeScript file, such as src/immich.ts.');
  const openapi = openapiFolder();
  const words = {
    entries: await readOperations(join(openapi, 'operations.json')),
    fields: await readFieldDocs(join(openapi, 'fields.json')),
  };
  await writeOne(file, await clientModule(document, words));
  const count = [...operationsOf(document)].length;
  console.error(
    `${printableLine(file)}: Immich ${printableLine(document.info.version)}, ${count} operations`,
  );
}
