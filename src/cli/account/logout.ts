import type { Command } from 'commander';
import { newCommand } from '../new-command.js';
import { authFile, clearAuthFile, configFolder } from '../settings/auth-file.js';

/** `immich-client logout`: deletes the saved login. The key itself stays valid. */
export const logoutCommand = (): Command =>
  newCommand('logout', 'remove the server and the API key from auth.yml')
    .option('-d, --config-dir <folder>', 'folder of auth.yml [env: IMMICH_CONFIG_DIR]')
    .addHelpText('after', '\nThe key stays valid: to revoke it, run immich-client api-keys delete ID.')
    .action(async ({ configDir }: { configDir?: string }) => {
      const folder = configFolder(configDir);
      const had = await clearAuthFile(folder);
      console.error(had ? `Logged out: ${authFile(folder)}` : `There was no login in ${authFile(folder)}.`);
      if (process.env['IMMICH_API_KEY']) {
        console.error('The environment variable IMMICH_API_KEY is still set, and commands use it.');
      }
    });
