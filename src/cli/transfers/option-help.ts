import type { Command, Help, Option } from 'commander';

/** Shows the environment variables of options as the other options of the connection do: `[env: IMMICH_RECURSIVE]`. */
export const withOptionHelp = (command: Command): Command =>
  command.configureHelp({ ...command.configureHelp(), optionDescription });

const optionDescription: Help['optionDescription'] = (option: Option): string => {
  const { argChoices, defaultValue, description, envVar } = option;
  const choices = argChoices ? `: ${argChoices.join(', ')}` : '';
  const preset = defaultValue === undefined || option.negate ? '' : ` (default: ${String(defaultValue)})`;
  return `${description}${choices}${preset}${envVar === undefined ? '' : ` [env: ${envVar}]`}`;
};
