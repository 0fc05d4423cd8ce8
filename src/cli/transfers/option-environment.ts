import type { Command } from 'commander';
import { CliError } from '../cli-error.js';

const ON = new Set(['1', 'true', 'yes', 'on']);
const OFF = new Set(['0', 'false', 'no', 'off']);

/**
 * Reads the environment variables of a command's options that have no value. Commander takes such an option as given if its variable exists, so
 * `IMMICH_DELETE_ASSETS=false` would delete. The variable of `--no-progress` is about the progress: `false` hides it.
 */
export function readBooleanEnvironment(command: Command, environment = process.env): void {
  for (const option of command.options) {
    const { envVar } = option;
    const name = option.attributeName();
    // Not `isBoolean`, which is false for `--no-progress`.
    const takesValue = option.required || option.optional;
    if (envVar === undefined || takesValue || command.getOptionValueSource(name) !== 'env') continue;
    const isOn = asBoolean(envVar, environment[envVar] ?? '');
    command.setOptionValueWithSource(name, isOn ?? option.negate, 'env');
  }
}

function asBoolean(variable: string, text: string): boolean | undefined {
  const value = text.trim().toLowerCase();
  if (value === '') return undefined;
  if (ON.has(value)) return true;
  if (OFF.has(value)) return false;
  throw new CliError(`${variable} must be true or false. Set it to one of them, or remove it.`);
}
