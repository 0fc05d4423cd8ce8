import { onTestFinished } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/index.js';
import { type CallFunction, calls, jpeg, type Schemas, upload } from '../calls.js';

/** A sandbox that reads files at once, until the test ends. */
export async function started(options: SandboxOptions = {}) {
  const sandbox = await startSandbox({ extractionDelayMs: 0, ...options });
  onTestFinished(() => sandbox.close());
  return { sandbox, call: calls(sandbox) };
}

/** Calls with a session of a user. */
export async function loggedIn(
  sandbox: Sandbox,
  { email, password }: { email: string; password: string },
): Promise<CallFunction> {
  const json = { email, password };
  const { body } = await calls(sandbox, {})<Schemas['LoginResponseDto']>('POST', '/auth/login', { json });
  return calls(sandbox, { authorization: `Bearer ${body.accessToken}` });
}

let shade = 0;

/** Uploads a photo of its own and returns its id. */
export async function photo(call: CallFunction, name = 'photo.jpg', fields = {}): Promise<string> {
  shade += 1;
  const bytes = new Uint8Array([...jpeg(128), shade >> 8, shade & 255]);
  return (await upload(call, name, { bytes, fields })).body.id;
}

/** Uploads several photos. */
export async function photos(call: CallFunction, count: number): Promise<string[]> {
  const ids = [];
  for (let number = 0; number < count; number++) ids.push(await photo(call));
  return ids;
}

/** An identifier that nothing has. */
export const UNKNOWN = '3fe388e4-2078-44d7-b36c-39d9dee3a657';
