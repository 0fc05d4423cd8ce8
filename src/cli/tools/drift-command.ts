import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { driftCommand as compare } from '../drift.js';
import { EXIT } from '../exit-codes.js';
import { failureOf } from '../failure.js';
import { newCommand } from '../new-command.js';
import { openapiFolder } from '../openapi-folder.js';

/** `immich-client drift`, which parses its options and prints its help itself. */
export const driftCommand = (): Command =>
  newCommand('drift')
    .helpOption(false)
    .allowUnknownOption()
    .argument('[options...]')
    .action(async (options: string[]) => {
      try {
        process.exitCode = await compare(options, openapiFolder());
      } catch (error) {
        // Any error exits with 2, because 1 means drift.
        throw new CliError(failureOf(error).message, EXIT.usage, { cause: error });
      }
    });
