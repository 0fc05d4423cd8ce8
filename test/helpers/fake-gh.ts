import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

export interface Comment {
  id: number;
  author: string;
  body: string;
}

interface State {
  comments: Comment[];
  pulls: { number: number; head: string; title: string; body: string; isCrossRepository: boolean }[];
  /** What every call fails with. */
  failure: string;
  calls: string[][];
}

/** A program `gh` that has the comments and pull requests of a file. It pages comments by two. */
export async function fakeGh(start: Partial<State> = {}) {
  const file = join(await temporaryFolder(), 'github.json');
  const state = async (): Promise<State> => JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ comments: [], pulls: [], failure: '', calls: [], ...start }));
  return { state, program: PROGRAM.replaceAll('FILE', JSON.stringify(file)) };
}

const PROGRAM = `
import { readFileSync, writeFileSync } from 'node:fs';
const state = JSON.parse(readFileSync(FILE, 'utf8'));
const args = process.argv.slice(2);
state.calls.push(args);
const save = () => writeFileSync(FILE, JSON.stringify(state));
save();
if (process.env.GH_TOKEN === undefined) throw new Error('gh has no token');
if (state.failure !== '') {
  console.error(state.failure);
  process.exit(1);
}
const option = (name) => args[args.indexOf(name) + 1];
const print = (value) => console.log(JSON.stringify(value));
if (args[0] === 'api' && args[1] === 'graphql') {
  const fields = Object.fromEntries(
    args.flatMap((arg, index) => (arg === '-f' || arg === '-F') ? [args[index + 1].split(/=(.*)/s).slice(0, 2)] : []),
  );
  const from = fields.after === 'null' ? 0 : Number(fields.after);
  const nodes = state.comments
    .slice(from, from + 2)
    .map(({ id, author, body }) => ({ databaseId: id, viewerDidAuthor: author === 'us', body }));
  const pageInfo = { hasNextPage: from + 2 < state.comments.length, endCursor: String(from + 2) };
  print({ data: { repository: { pullRequest: { comments: { nodes, pageInfo } } } } });
} else if (args[0] === 'api') {
  const { body } = JSON.parse(readFileSync(0, 'utf8'));
  const path = args.find((arg) => arg.startsWith('repos/'));
  if (option('--method') === 'PATCH') {
    const comment = state.comments.find(({ id }) => path.endsWith('/issues/comments/' + id));
    comment.body = body;
    print(comment);
  } else {
    const comment = { id: 1000 + state.comments.length, author: 'us', body };
    state.comments.push(comment);
    print(comment);
  }
} else if (args[0] === 'pr' && args[1] === 'list') {
  print(state.pulls.filter(({ head }) => head === option('--head')));
} else if (args[0] === 'pr') {
  const body = readFileSync(option('--body-file'), 'utf8');
  const title = option('--title');
  if (args[1] === 'edit') Object.assign(state.pulls.find(({ number }) => number === Number(args[2])), { title, body });
  else state.pulls.push({ number: 40 + state.pulls.length, head: option('--head'), title, body, isCrossRepository: false });
  console.log('https://github.example.com/pull');
} else if (args.join(' ') !== 'auth setup-git') {
  throw new Error('gh ' + args.join(' '));
}
save();
`;
