import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import {
  readDocument,
  readOperations,
  RENDERERS,
  reportDrift,
  serialise,
  usedOperations,
} from '../../contract/index.js';
import { contractOf } from '../../contract/canonical/write-contract.js';
import { clientSupport } from '../client-support.js';
import { EXIT } from '../exit-codes.js';
import { printableLine } from '../../values/printable.js';
import { newCommand } from '../new-command.js';
import { openapiFolder } from '../openapi-folder.js';
import { takesColour } from '../print-report.js';
import { writeModule } from './module/write-module.js';
import { DEFAULT_CONTRACT } from './pull-command.js';
import { documentOf, type DocumentFlags, rejectClone, withDocument, writeOne } from './server-document.js';

interface UpgradeFlags extends DocumentFlags {
  contract: string;
  out?: string;
  used?: string[];
}

/** `immich-client upgrade`: what a new release of the server means for a program, and its files brought up to date. */
export const upgradeCommand = (): Command =>
  withDocument(
    newCommand('upgrade', 'report what your server changed, and update the files made from it')
      .option(
        '--contract <file>',
        'file of "pull": compared with the server, then replaced',
        DEFAULT_CONTRACT,
      )
      .option('--out <file>', 'module of "generate", written again')
      .option('--used <paths...>', 'sources of your program: only what they call is reported'),
  )
    .addHelpText('after', HELP)
    .action(async ({ contract: file, out, used: paths, ...flags }: UpgradeFlags) => {
      rejectClone('upgrade');
      const openapi = openapiFolder();
      const own = await readDocument(join(openapi, 'immich.json'));
      const entries = await readOperations(join(openapi, 'operations.json'));
      const revision = await documentOf(flags);
      const report = reportDrift({
        contract: own,
        entries,
        revision,
        support: await clientSupport(openapi),
        ...(existsSync(file) && { base: { document: await readDocument(file), origin: file } }),
        ...(paths && { used: await usedOperations(paths, own, entries) }),
      });
      console.log(RENDERERS.text(report, { colour: takesColour() }));
      // The module is written first, because it may need packages that are not installed.
      if (out !== undefined) await writeModule(out, revision.document);
      await writeOne(file, serialise(contractOf(revision.document)));
      console.error(`${printableLine(file)}: Immich ${report.revision.release}`);
      if (report.drifted) process.exitCode = EXIT.failed;
    });

const HELP = `
Without a contract file, the server is compared with the contract of the package. The files are written whatever changed: look at them
with git, and compile your program. For a newer server, upgrade immich-client itself: npm install immich-client@latest

Exit codes: 0 nothing that your program needs broke, 1 something did.`;
