import { type DriftReport, RENDERERS } from '../../src/contract/index.js';
import { plain } from '../../src/contract/drift/render/markdown-text.js';

/** GitHub rejects a body of more than 65,536 characters; the report gets the space after the list. */
const MOST = 60_000;
const MOST_TO_DO = 20_000;

export interface Upgraded {
  /** The drift report; absent if there was no contract before. */
  report: DriftReport | undefined;
  /** The remaining manual work, with file and line. */
  toDo: readonly string[];
}

/** The body of a pull request with an upgrade: the list of what is left to do, and the drift report. */
export function pullRequestBody({ report, toDo }: Upgraded): string {
  const list = ['## To do', ...tasks(toDo)].join('\n\n');
  const changes = report && RENDERERS.markdown(report, { room: MOST - list.length });
  return `${[list, ...(changes === undefined ? [] : ['## What changed', changes])].join('\n\n')}\n`;
}

function tasks(toDo: readonly string[]): string[] {
  if (toDo.length === 0) return ['Nothing in this repository has to be changed manually.', LAST];
  const lines: string[] = [];
  let used = 0;
  for (const [index, line] of toDo.entries()) {
    const task = `- [ ] ${plain(line)}`;
    used += task.length + 1;
    if (used > MOST_TO_DO) {
      lines.push(`- [ ] … and ${toDo.length - index} more: run \`npm run upgrade\` in this branch.`);
      break;
    }
    lines.push(task);
  }
  return [lines.join('\n'), LAST];
}

const LAST = 'Then: `npm run compat -- --specs FOLDER && npm test`';
