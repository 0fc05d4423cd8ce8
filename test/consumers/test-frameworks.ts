import { CHROMIUM, FLAGS, hasChromium } from '../helpers/browser-page.js';
import { testSnippet } from '../helpers/page-snippets.js';
import { type Check, Unavailable } from './check.js';
import { createProject, runIn, runInstalled } from './install.js';

/** The page that the snippet for Playwright opens: it shows the names of all albums. */
const PAGE = `<!doctype html>
<ul></ul>
<script type="module">
  for (const { albumName } of await (await fetch('/api/albums')).json()) {
    const item = document.createElement('li');
    item.textContent = albumName;
    document.querySelector('ul').append(item);
  }
</script>
`;

const SERVER = `
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
const page = await readFile('page.html');
createServer((request, response) => response.setHeader('content-type', 'text/html').end(page)).listen(5198, '127.0.0.1');
`;

const PLAYWRIGHT_CONFIG = `
export default {
  testMatch: 'album.test.js',
  webServer: { command: 'node server.js', url: 'http://127.0.0.1:5198' },
  use: {
    baseURL: 'http://127.0.0.1:5198',
    launchOptions: { executablePath: ${JSON.stringify(CHROMIUM)}, args: ${JSON.stringify(FLAGS)} },
  },
};
`;

/** Runs the snippets of the page about the sandbox in tests, each with its test framework. */
export const FRAMEWORK_CHECKS: readonly Check[] = [
  {
    name: 'Vitest, snippet of the guide',
    run: async (folder, tarball) => {
      await createProject(folder, [tarball, 'vitest@4.1.12'], {
        'album.test.js': await testSnippet('Vitest'),
      });
      await runInstalled(folder, 'vitest', ['run']);
    },
  },
  {
    name: 'Jest, snippet of the guide',
    run: async (folder, tarball) => {
      await createProject(folder, [tarball, 'jest@30.5.2'], { 'album.test.js': await testSnippet('Jest') });
      await runInstalled(folder, 'jest', [], { NODE_OPTIONS: '--experimental-vm-modules' });
    },
  },
  {
    name: 'node:test, snippet of the guide',
    run: async (folder, tarball) => {
      await createProject(folder, [tarball], { 'album.test.js': await testSnippet('node:test') });
      await runIn(folder, process.execPath, ['--test']);
    },
  },
  {
    name: 'Playwright, snippet of the guide',
    run: async (folder, tarball) => {
      if (!hasChromium) throw new Unavailable(`there is no ${CHROMIUM}; Debian's package is chromium`);
      await createProject(folder, [tarball, '@playwright/test@1.65.1'], {
        'album.test.js': await testSnippet('Playwright'),
        'page.html': PAGE,
        'playwright.config.js': PLAYWRIGHT_CONFIG,
        'server.js': SERVER,
      });
      await runInstalled(folder, 'playwright', ['test']);
    },
  },
];
