import type { Command } from 'commander';
import { operationsOf, serialise } from '../../contract/index.js';
import { contractOf } from '../../contract/canonical/write-contract.js';
import { printableLine } from '../../values/printable.js';
import { newCommand } from '../new-command.js';
import { documentOf, type DocumentFlags, rejectClone, withDocument, writeOne } from './server-document.js';

export const DEFAULT_CONTRACT = 'immich.json';

/** `immich-client pull`: saves the contract of a server, to compare with later. */
export const pullCommand = (): Command =>
  withDocument(
    newCommand('pull', "save a server's API as a contract file").option(
      '--out <file>',
      'file to write',
      DEFAULT_CONTRACT,
    ),
  )
    .addHelpText('after', HELP)
    .action(async ({ out, ...flags }: DocumentFlags & { out: string }) => {
      rejectClone('pull');
      const contract = contractOf((await documentOf(flags)).document);
      await writeOne(out, serialise(contract));
      const count = [...operationsOf(contract)].length;
      console.error(
        `${printableLine(out)}: Immich ${printableLine(contract.info.version)}, ${count} operations`,
      );
    });

const HELP = `
The file has every operation in a fixed order and without descriptions: two servers with the same API give the same bytes. Commit it,
and "immich-client drift --base immich.json --server URL" reports what changed since.`;
