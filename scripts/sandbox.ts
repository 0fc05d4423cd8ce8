import { parseArgs } from 'node:util';
import { startSandbox } from '../src/sandbox/index.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '2283' } } });
const sandbox = await startSandbox({ port: Number(values.port) });

console.log(`An Immich sandbox listens on ${sandbox.url}
API key: ${sandbox.apiKey}
Admin:   ${sandbox.admin.email}, password ${sandbox.admin.password}
Friend:  ${sandbox.friend.email}, password ${sandbox.friend.password}
Contract: ${sandbox.url}/api/spec.json
Ctrl-C ends it, and everything in it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
