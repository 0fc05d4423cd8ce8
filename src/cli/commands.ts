import type { Command } from 'commander';

/** A command that is loaded when it is used, so that `--help` and `--version` start fast. */
export interface LazyCommand {
  summary: string;
  load: () => Promise<Command>;
}

/** The commands by name, under the heading that the help shows them with. */
export const COMMANDS: Readonly<Record<string, Readonly<Record<string, LazyCommand>>>> = {
  'Photos and videos:': {
    upload: {
      summary: 'upload files and folders',
      load: async () => (await import('./transfers/upload/upload-command.js')).uploadCommand(),
    },
  },
  'Contract:': {
    drift: {
      summary: 'report what a server changed for your program',
      load: async () => (await import('./tools/drift-command.js')).driftCommand(),
    },
  },
};
