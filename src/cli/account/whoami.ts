import type { Command } from 'commander';
import { createImmichClient } from '../../index.js';
import { type ConnectionFlags, withConnection } from '../connect.js';
import { readHeaders } from '../headers.js';
import { interrupted } from '../interrupt.js';
import { newCommand } from '../new-command.js';
import { type OutputFlags, withOutput } from '../output/output-options.js';
import { print } from '../output/print.js';
import { readCredentials } from '../settings/credentials.js';

/**
 * `immich-client whoami`: prints server, user and name of the key that the other commands use. Never the key itself.
 */
export const whoamiCommand = (): Command =>
  withOutput(withConnection(newCommand('whoami', 'show the server, the user and the API key in use'))).action(
    async (flags: ConnectionFlags & OutputFlags) => {
      const { url, apiKey, origin } = await readCredentials(flags);
      const client = createImmichClient({ url, apiKey, headers: readHeaders(flags.header) });
      const { version, user, apiKey: key, error } = await client.check({ signal: interrupted });
      if (error) throw error;
      await print(
        {
          url,
          from: origin,
          ...(version && { version: `${version.major}.${version.minor}.${version.patch}` }),
          // A key without the permission `user.read` works for other calls.
          ...(user && { id: user.id, name: user.name, email: user.email, isAdmin: user.isAdmin }),
          ...(key && { apiKey: key.name, permissions: key.permissions }),
        },
        flags,
      );
    },
  );
