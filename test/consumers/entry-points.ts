import type { Check } from './check.js';
import { createProject, runInstalled } from './install.js';

/** Resolves each entry of the package as each module resolution of TypeScript does. */
export const ENTRY_POINT_CHECKS: readonly Check[] = [
  {
    name: 'are-the-types-wrong',
    run: async (folder, tarball) => {
      await createProject(folder, ['@arethetypeswrong/cli@0.18.5'], {});
      await runInstalled(folder, 'attw', [tarball, '--profile', 'esm-only']);
    },
  },
];
