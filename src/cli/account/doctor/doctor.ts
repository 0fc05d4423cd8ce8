import type { Command } from 'commander';
import { type ConnectionFlags, withConnection } from '../../connect.js';
import { newCommand } from '../../new-command.js';
import { type OutputFlags, withOutput } from '../../output/output-options.js';
import { print } from '../../output/print.js';
import { readPageOrigin } from '../../page-origin.js';
import { printFindings } from './print-findings.js';
import { examine } from './examine.js';
import { subjectOf } from './subject.js';

type DoctorFlags = ConnectionFlags & OutputFlags & { origin?: string };

/** `immich-client doctor`: everything between a program and a server that can be wrong. */
export const doctorCommand = (): Command =>
  withOutput(
    withConnection(
      newCommand('doctor', 'check the connection, and say what to do about what is wrong').option(
        '--origin <origin>',
        'also check that a page of this origin can call the server from a browser',
        readPageOrigin,
      ),
    ),
  )
    .addHelpText('after', HELP)
    .action(async (flags: DoctorFlags) => {
      const subject = await subjectOf(flags, flags.origin);
      const findings = await examine(subject);
      const isTable = flags.output === 'table' || (flags.output === undefined && process.stdout.isTTY);
      if (isTable) printFindings(findings, flags);
      else
        await print(
          findings.map(({ exitCode: _, ...finding }) => finding),
          flags,
        );
      // The first failed check is the cause of the later ones.
      process.exitCode = findings.find(({ status }) => status === 'fail')?.exitCode ?? 0;
    });

const HELP = `
Sends nothing that changes the server: the check of the upload size announces a file and does not send it. Whether a proxy
holds back responses until they are complete cannot be seen from outside, so it is not checked.

Exit codes: 0 nothing failed (there may be warnings), 1 a check failed, 3 the credential failed, 4 no Immich responds.

Examples:
  $ immich-client doctor
  $ immich-client doctor --url https://photos.example.com --origin https://app.example.com
  $ immich-client doctor --output json`;
