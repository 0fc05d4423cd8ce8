import type { Command } from 'commander';
import { newCommand } from '../new-command.js';
import { writeModule } from './module/write-module.js';
import { documentOf, type DocumentFlags, rejectClone, withDocument } from './server-document.js';

/** `immich-client generate`: a module whose client is typed by the user's own server. */
export const generateCommand = (): Command =>
  withDocument(
    newCommand('generate', 'write a TypeScript module with a client typed by your server').requiredOption(
      '--out <file>',
      'file to write, such as src/immich.ts',
    ),
  )
    .addHelpText('after', HELP)
    .action(async ({ out, ...flags }: DocumentFlags & { out: string }) => {
      rejectClone('generate');
      await writeModule(out, (await documentOf(flags)).document);
    });

const HELP = `
The module exports createClient(options), whose "api" has the paths, fields and values of that server, and the types "paths" and
"components". Methods such as client.albums.list() stay those of the package, because code adapts them to every release. The file has
no code from the server, only types.

Needs openapi-typescript and typescript in the project.

Examples:
  $ immich-client generate --out src/immich.ts
  $ immich-client generate --server https://photos.example.com --out src/immich.ts`;
