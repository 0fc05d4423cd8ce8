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
  'Account:': {
    login: {
      summary: 'check a server and an API key, and keep them in auth.yml',
      load: async () => (await import('./account/login.js')).loginCommand(),
    },
    logout: {
      summary: 'remove the server and the API key from auth.yml',
      load: async () => (await import('./account/logout.js')).logoutCommand(),
    },
    whoami: {
      summary: 'show the server, the user and the API key in use',
      load: async () => (await import('./account/whoami.js')).whoamiCommand(),
    },
  },
  'Contract:': {
    drift: {
      summary: 'report what a server changed for your program',
      load: async () => (await import('./tools/drift-command.js')).driftCommand(),
    },
  },
};
