import type { Command } from 'commander';
import type { ConnectionCheck } from '../../index.js';
import { connect, type ConnectionFlags, withConnection } from '../connect.js';
import { interrupted } from '../interrupt.js';
import { newCommand } from '../new-command.js';
import { type OutputFlags, withOutput } from '../output/output-options.js';
import { print } from '../output/print.js';

/** `immich-client check`: whether the address and the API key work. */
export function checkCommand(): Command {
  const command = newCommand('check').description(
    [
      'Check the connection, the API key and its permissions.',
      '',
      'It prints the version of the server, whose key it is, and the permissions that the key lacks. The exit code is 0 if the',
      'key works, also if permissions are missing. What is wrong with a server or a proxy, and what to do: immich-client doctor',
    ].join('\n'),
  );
  withConnection(withOutput(command));
  return command.addHelpText('after', '\nExample:\n  immich-client check --output yaml').action(async () => {
    const flags: ConnectionFlags & OutputFlags = command.opts();
    const check = await (await connect(flags)).check({ signal: interrupted });
    await print(reportOf(check), flags);
    if (check.error) throw check.error;
  });
}

/** The error is a message on standard error. */
function reportOf({ error: _, version, user, missingPermissions, ...rest }: ConnectionCheck): object {
  return {
    ...rest,
    ...(version && { version: `${version.major}.${version.minor}.${version.patch}` }),
    ...(user && { user: { id: user.id, name: user.name, email: user.email, isAdmin: user.isAdmin } }),
    missingPermissions: missingPermissions.map(({ permission }) => permission),
  };
}
