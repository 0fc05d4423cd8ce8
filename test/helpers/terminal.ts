import { execFileSync, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { builtCommand } from './built-command.js';

/** Whether this machine can open a pseudo-terminal. */
export const hasTerminal = ((): boolean => {
  try {
    execFileSync('python3', ['-c', 'import pty, termios']);
    return true;
  } catch {
    console.warn('Tests on a terminal are skipped: python3 with the module pty is missing.');
    return false;
  }
})();

/** Runs a program on a pseudo-terminal: what is typed is read from standard input, what it shows is written to standard output. */
const PSEUDO_TERMINAL = `
import fcntl, os, pty, select, struct, sys, termios
columns = int(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
    os.execvp(sys.argv[2], sys.argv[2:])
inputs = [terminal, 0]
while True:
    ready, _, _ = select.select(inputs, [], [])
    if 0 in ready:
        typed = os.read(0, 1024)
        if typed: os.write(terminal, typed)
        else: inputs.remove(0)
    if terminal in ready:
        try: shown = os.read(terminal, 65536)
        except OSError: break
        if not shown: break
        os.write(1, shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) % 256)
`;

export interface Terminal {
  /** All printed lines without cursor movements; a line that was drawn several times is repeated. */
  shown(): string;
  /** Resolves when the text was shown. Rejects if the program ends without it. */
  sees(text: string | RegExp): Promise<void>;
  type(keys: string): void;
  /** The exit code. */
  ended: Promise<number>;
}

export const CTRL_C = '\x03';

/** Starts `immich-client` on a pseudo-terminal. */
export async function onTerminal(
  args: readonly string[],
  { env = {}, columns = 100 }: { env?: Record<string, string>; columns?: number } = {},
): Promise<Terminal> {
  const program = [process.execPath, await builtCommand(), ...args];
  const child = spawn('python3', ['-c', PSEUDO_TERMINAL, String(columns), ...program], {
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', IMMICH_CONFIG_DIR: '/nonexistent', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  const changed = () => waiting.forEach((check) => check());
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    changed();
  });
  const shown = () => stripVTControlCharacters(output).replaceAll('\r\n', '\n');
  let isOver = false;
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      isOver = true;
      changed();
      resolve(code ?? -1);
    });
  });
  const sees = (text: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        const isShown = typeof text === 'string' ? shown().includes(text) : text.test(shown());
        if (!isShown && !isOver) return;
        waiting.delete(check);
        if (isShown) resolve();
        else reject(new Error(`The terminal did not show ${String(text)}, but:\n${shown()}`));
      };
      waiting.add(check);
      check();
    });
  return { shown, sees, type: (keys) => void child.stdin.write(keys), ended };
}
