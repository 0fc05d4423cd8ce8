import { spawn } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

export interface Step {
  id?: string;
  if?: string;
  run?: string;
  uses?: string;
  env?: Record<string, string>;
}

export interface StepsRun {
  /** Of the first step that failed, or 0. */
  code: number;
  /** What all steps printed, in both streams. */
  said: string;
  /** The job's summary. */
  summary: string;
  /** By the step's id and the name of the output: `check.exit-code`. */
  outputs: Record<string, string>;
}

interface Surroundings {
  cwd: string;
  /** The value of each `${{ … }}`. */
  expressions: Record<string, string>;
  env?: Record<string, string>;
  /** Programs that come first on the PATH, as the text of a Node script each. */
  programs?: Record<string, string>;
}

/** Runs the steps of a workflow or an action as a runner does: one shell each, values by the environment, outputs by files. */
export async function runSteps(
  steps: Step[],
  { cwd, expressions, env = {}, programs = {} }: Surroundings,
): Promise<StepsRun> {
  const temporary = await temporaryFolder();
  const bin = await installed(programs);
  const summary = join(temporary, 'summary.md');
  await writeFile(summary, '');
  const run: StepsRun = { code: 0, said: '', summary: '', outputs: {} };
  const value = (expression: string): string => {
    const name = expression.trim();
    const output = /^steps\.(\w+)\.outputs\.([\w-]+)$/.exec(name);
    return (output ? run.outputs[`${output[1]}.${output[2]}`] : expressions[name]) ?? '';
  };
  for (const [index, step] of steps.entries()) {
    if (step.run === undefined || !holds(step.if, value)) continue;
    const output = join(temporary, `output-${index}`);
    await writeFile(output, '');
    const own = Object.entries(step.env ?? {}).map(([name, text]) => [
      name,
      String(text).replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => value(expression)),
    ]);
    const { code, said } = await shell(step.run, cwd, {
      ...process.env,
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: temporary,
      GITHUB_STEP_SUMMARY: summary,
      ...env,
      GITHUB_OUTPUT: output,
      ...Object.fromEntries(own),
    });
    run.said += said;
    for (const line of (await readFile(output, 'utf8')).split('\n').filter((line) => line !== '')) {
      const [name = '', ...text] = line.split('=');
      run.outputs[`${step.id}.${name}`] = text.join('=');
    }
    if (code !== 0) {
      run.code = code;
      break;
    }
  }
  run.summary = await readFile(summary, 'utf8');
  return run;
}

/** A folder with programs, from the text of a Node script each. */
export async function installed(programs: Record<string, string>): Promise<string> {
  const bin = await temporaryFolder();
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(join(bin, `${name}.mjs`), text);
    await writeFile(join(bin, name), `#!/bin/sh\nexec '${process.execPath}' '${bin}/${name}.mjs' "$@"\n`);
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

/** The few conditions that our steps have: `name`, `name == 'text'`, joined by `&&`. */
const holds = (condition: string | undefined, value: (expression: string) => string): boolean =>
  (condition ?? '')
    .split('&&')
    .filter((part) => part.trim() !== '')
    .every((part) => {
      const [name = '', text] = part.split('==');
      return text === undefined ? value(name) !== '' : value(name) === text.trim().slice(1, -1);
    });

const shell = (
  script: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const child = spawn('sh', ['-e', '-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    }
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
