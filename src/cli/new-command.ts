import { Command } from 'commander';
import { printableLine } from '../values/printable.js';

/** A command that throws its errors. Usage errors refer to the help. Subcommands inherit this. */
export function newCommand(name: string, summary = ''): Command {
  return new Command(name)
    .summary(summary)
    .description(summary)
    .exitOverride()
    .helpOption('-h, --help', 'show this help')
    .configureOutput({
      writeOut: (text) => console.log(text.trimEnd()),
      writeErr: (text) => console.error(text.trimEnd()),
      outputError: (text, write) => write(printableLine(text.trimEnd())),
    })
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false });
}
