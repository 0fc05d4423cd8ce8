import { samplePhoto } from '../../scripts/demo/sample-photo.js';
import { startSandbox } from '../../src/sandbox/index.js';
import type { Setting } from './setting.js';

/** Starts a sandbox for one run of the calls, with the faults that they expect. `cors` is the origin of a page. */
export async function startServer(cors?: string): Promise<{ setting: Setting; close: () => Promise<void> }> {
  const sandbox = await startSandbox({
    extractionDelayMs: 20,
    ...(cors !== undefined && { cors }),
    faults: [
      { kind: 503, times: 1, path: '/memories' },
      { kind: 'slow', delayMs: 2_000, path: '/server/about' },
      { kind: 'reset', path: '/server/theme' },
      { kind: 'html', path: '/partners' },
    ],
  });
  const stopped = await startSandbox();
  await stopped.close();
  const { url, apiKey, admin } = sandbox;
  const photo = Buffer.from(await samplePhoto('fjord.jpg').arrayBuffer()).toString('base64');
  const { email, password } = admin;
  const setting = { url, apiKey, email, password, anonymous: { url }, stoppedUrl: stopped.url, photo };
  return { setting, close: () => sandbox.close() };
}
