import type { Command } from 'commander';
import { GROUPS } from './groups.js';
import { kebabCase } from './kebab-case.js';

/** A command that is loaded when it is used, so that `--help` and `--version` start fast. */
export interface LazyCommand {
  summary: string;
  load: () => Promise<Command>;
}

type Commands = Readonly<Record<string, LazyCommand>>;

/** The commands by name, under the heading that the help shows them with. */
export const COMMANDS: Readonly<Record<string, Commands>> = {
  'Files:': {
    upload: {
      summary: 'upload files and folders',
      load: async () => (await import('./transfers/upload/upload-command.js')).uploadCommand(),
    },
    download: {
      summary: 'download albums, search results, assets and shared links',
      load: async () => (await import('./transfers/download/download-command.js')).downloadCommand(),
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
    doctor: {
      summary: 'check the connection, and say what to do about what is wrong',
      load: async () => (await import('./account/doctor/doctor.js')).doctorCommand(),
    },
  },
  ...Object.fromEntries(Object.entries(GROUPS).map(([heading, groups]) => [heading, groupCommands(groups)])),
  'Any operation:': {
    api: {
      summary: 'call any path of the API',
      load: async () => (await import('./api/api-command.js')).apiCommand(),
    },
    check: {
      summary: 'check the connection, the API key and its permissions',
      load: async () => (await import('./api/check-command.js')).checkCommand(),
    },
  },
  'Shell:': {
    completion: {
      summary: 'complete commands and options in bash, zsh or fish',
      load: async () => (await import('./completion/completion-command.js')).completionCommand(),
    },
  },
  'For programs:': {
    drift: {
      summary: 'report what a server changed for your program',
      load: async () => (await import('./tools/drift-command.js')).driftCommand(),
    },
    pull: {
      summary: "save a server's API as a contract file",
      load: async () => (await import('./tools/pull-command.js')).pullCommand(),
    },
    generate: {
      summary: 'write a TypeScript module with a client typed by your server',
      load: async () => (await import('./tools/generate-command.js')).generateCommand(),
    },
    upgrade: {
      summary: 'report what your server changed, and update the files made from it',
      load: async () => (await import('./tools/upgrade-command.js')).upgradeCommand(),
    },
    compat: {
      summary: 'list the releases of Immich that have each method',
      load: async () => (await import('./tools/compat-command.js')).compatCommand(),
    },
    sandbox: {
      summary: 'start a test server that behaves like Immich',
      load: async () => (await import('./tools/sandbox/sandbox-command.js')).sandboxCommand(),
    },
  },
};

function groupCommands(groups: Readonly<Record<string, string>>): Commands {
  const commands = Object.entries(groups).map(([group, summary]): [string, LazyCommand] => [
    kebabCase(group),
    { summary, load: async () => (await import('./methods/group-command.js')).groupCommand(group, summary) },
  ]);
  return Object.fromEntries(commands);
}
