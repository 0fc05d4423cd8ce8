import { InvalidArgumentError } from 'commander';
import type { SandboxFault } from '../../../sandbox/index.js';

export const FAULT_USAGE = 'KIND [once | N times] [METHOD] [/PATH]';

/** A fault in words, such as `503 once`, `429 3 times POST /assets`, `reset /assets` and `slow 2000ms`; with those given before. */
export function readFault(text: string, before: SandboxFault[] = []): SandboxFault[] {
  const words = text.trim().split(/\s+/);
  const fault: SandboxFault = { kind: kindOf(words.shift() ?? '') };
  if (fault.kind === 'slow') {
    const [, delay] = /^(\d{1,7})ms$/.exec(words.shift() ?? '') ?? [];
    if (delay === undefined) throw new InvalidArgumentError('Say how slow, such as: slow 2000ms.');
    fault.delayMs = Number(delay);
  }
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === 'once') fault.times = 1;
    else if (/^[1-9]\d{0,6}$/.test(word) && words[0] === 'times') fault.times = Number(word);
    else if (word === 'times' && fault.times !== undefined) continue;
    else if (/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/i.test(word)) fault.method = word.toUpperCase();
    else if (word.startsWith('/')) fault.path = word.replace(/^\/api(?=\/|$)/, '') || '/';
    else throw new InvalidArgumentError(`"${word}" is not understood. A fault is: ${FAULT_USAGE}.`);
  }
  return [...before, fault];
}

function kindOf(word: string): SandboxFault['kind'] {
  if (word === 'reset' || word === 'html' || word === 'slow') return word;
  if (/^[45]\d\d$/.test(word)) return Number(word);
  throw new InvalidArgumentError('The kind is a status from 400 to 599, reset, html or slow.');
}
