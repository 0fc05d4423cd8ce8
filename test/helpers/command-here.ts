import { immichClient } from '../../src/cli/program.js';

/** Runs `immich-client` in this process, where it takes no time to start. No credentials of the machine reach it. */
export async function commandHere(
  args: readonly string[],
  { env = {} }: { env?: Record<string, string> } = {},
): Promise<{ code: number; out: string; err: string }> {
  const { exitCode } = process;
  const { log, error } = console;
  const write = process.stdout.write.bind(process.stdout);
  const before = { ...process.env };
  let [out, err] = ['', ''];
  const written = (text: unknown, ...rest: unknown[]): boolean => {
    out += text instanceof Uint8Array ? Buffer.from(text).toString() : String(text);
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
  for (const name of Object.keys(process.env)) if (name.startsWith('IMMICH_')) delete process.env[name];
  Object.assign(process.env, { IMMICH_CONFIG_DIR: '/nonexistent' }, env);
  process.stdout.write = written;
  console.log = (line: unknown) => void (out += `${String(line)}\n`);
  console.error = (line: unknown) => void (err += `${String(line)}\n`);
  try {
    const code = await immichClient([...args]);
    return { code, out, err };
  } finally {
    process.stdout.write = write;
    Object.assign(console, { log, error });
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    process.exitCode = exitCode;
  }
}
