import { Argument, type Command } from 'commander';
import { newCommand } from '../new-command.js';
import { COMPLETION_SCRIPTS } from './scripts.js';

/** `immich-client completion SHELL`: prints the script for a shell. */
export function completionCommand(): Command {
  const shells = Object.keys(COMPLETION_SCRIPTS) as (keyof typeof COMPLETION_SCRIPTS)[];
  return newCommand('completion')
    .description('Print the script that completes commands and options in a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', '\nExample:\n  source <(immich-client completion bash)')
    .action((shell: keyof typeof COMPLETION_SCRIPTS) => console.log(COMPLETION_SCRIPTS[shell]));
}
