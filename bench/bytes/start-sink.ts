import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Sink {
  url: string;
  /** Files and bytes uploaded since the last call. */
  uploaded(): Promise<{ files: number; bytes: number }>;
  /** Resets the sink, so that no file counts as uploaded. */
  forget(): void;
  stop(): void;
}

/** Starts a sink in its own process, with a file of the given size in MB. */
export async function startSink(megabytes: number): Promise<Sink> {
  const child = fork(fileURLToPath(new URL('./sink.ts', import.meta.url)), [String(megabytes)], {
    execArgv: process.execArgv,
  });
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    async uploaded() {
      const reply = once(child, 'message');
      child.send('uploaded');
      const [uploaded] = (await reply) as [{ files: number; bytes: number }];
      return uploaded;
    },
    forget: () => void child.send('forget'),
    stop: () => child.disconnect(),
  };
}
