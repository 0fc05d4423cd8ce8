import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Resources that a process used from start to end. */
export interface Usage {
  wallMs: number;
  /** User and system time. */
  cpuMs: number;
  /** Peak resident memory. */
  peakMB: number;
  output: string;
}

const HOOK = new URL('./usage.js', import.meta.url).href;
/** Maximum run time of a process. */
const LIMIT_MS = 300_000;
const POLL_MS = 5;
/** The unit of the times in `/proc`, which does not depend on the kernel's own clock. */
const TICKS_PER_SECOND = 100;

/** Runs a script with Node. The process reports its own usage when it ends. */
export async function runNode(
  node: string,
  script: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Usage> {
  const child = start(node, ['--import', HOOK, script, ...args], signal);
  const said = text(child.stdio[3] as Readable);
  const ended = await untilEnd(child);
  const { cpuMs, peakMB } = JSON.parse(await said) as Pick<Usage, 'cpuMs' | 'peakMB'>;
  return { ...ended, cpuMs, peakMB };
}

/** Runs a tool and polls its usage in `/proc`. Without `/proc`, only the elapsed time is measured. */
export async function runTool(tool: string, args: readonly string[], signal: AbortSignal): Promise<Usage> {
  const child = start(tool, args, signal);
  let seen = { cpuMs: NaN, peakMB: NaN };
  const poll = setInterval(() => (seen = look(child) ?? seen), POLL_MS);
  try {
    return { ...(await untilEnd(child)), ...seen };
  } finally {
    clearInterval(poll);
  }
}

function start(program: string, args: readonly string[], signal: AbortSignal): ChildProcess {
  return spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    signal,
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
}

async function untilEnd(child: ChildProcess): Promise<Pick<Usage, 'wallMs' | 'output'>> {
  const startedAt = performance.now();
  const [output, complaint, [code, killedBy]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close') as Promise<[number | null, string | null]>,
  ]);
  const wallMs = performance.now() - startedAt;
  if (code !== 0) {
    const [firstLine = ''] = complaint.match(/^\w*Error: .*$/m) ?? complaint.trim().split('\n');
    throw new Error(`It ended with ${code ?? killedBy}. ${firstLine}`);
  }
  return { wallMs, output };
}

const textOf = async (stream: Readable | null): Promise<string> => (stream ? text(stream) : '');

function look({ pid }: ChildProcess): Pick<Usage, 'cpuMs' | 'peakMB'> | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program name in brackets, which may contain spaces; user and system time are the 14th
    // and 15th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    if (kilobytes === undefined) return undefined;
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { cpuMs: (ticks * 1000) / TICKS_PER_SECOND, peakMB: Number(kilobytes) / 1024 };
  } catch {
    return undefined;
  }
}
