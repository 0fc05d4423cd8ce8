import { parseArgs } from 'node:util';
import { type ImmichRelease, startSandbox } from '../src/sandbox/index.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '2283' },
    immich: { type: 'string', default: '3.0.3' },
  },
});
// `startSandbox` refuses a release that it does not have.
const sandbox = await startSandbox({ port: Number(values.port), immich: values.immich as ImmichRelease });

console.log(`A sandbox of Immich ${values.immich} listens on ${sandbox.url}
API key: ${sandbox.apiKey}
Admin:   ${sandbox.admin.email}, password ${sandbox.admin.password}
Friend:  ${sandbox.friend.email}, password ${sandbox.friend.password}
Contract: ${sandbox.url}/api/spec.json
Ctrl-C ends it, and everything in it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
