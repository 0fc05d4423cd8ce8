import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Sink {
  url: string;
  /** What was uploaded since this was last asked. */
  uploaded(): Promise<{ files: number; bytes: number }>;
  /** Makes it as if nothing had ever been uploaded. */
  forget(): void;
  stop(): void;
}

/** Starts a sink in a process of its own, which gives a file of so many MB. */
export async function startSink(megabytes: number): Promise<Sink> {
  const child = fork(fileURLToPath(new URL('./sink.ts', import.meta.url)), [String(megabytes)], {
    execArgv: process.execArgv,
  });
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    async uploaded() {
      const answer = once(child, 'message');
      child.send('uploaded');
      const [uploaded] = (await answer) as [{ files: number; bytes: number }];
      return uploaded;
    },
    forget: () => void child.send('forget'),
    stop: () => child.disconnect(),
  };
}
