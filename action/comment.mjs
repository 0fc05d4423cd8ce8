// Writes the report of the drift check as a pull-request comment. A later run updates that comment.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const { GITHUB_REPOSITORY = '', NUMBER = '', NAME = '', MARKDOWN = '', JSON: REPORT = '' } = process.env;
const [owner, name] = GITHUB_REPOSITORY.split('/');

// Characters that could end the HTML comment are replaced.
const marker = `<!-- immich-client drift ${NAME.replaceAll(/[^\w.]/g, '_')} -->`;

/** @type {(args: string[], input?: object) => any} */
const gh = (args, input) =>
  JSON.parse(
    execFileSync('gh', ['api', ...args], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      stdio: 'pipe',
      ...(input && { input: JSON.stringify(input) }),
    }),
  );

const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { databaseId viewerDidAuthor body }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/**
 * The id of the comment of an earlier run. Comments by other users are ignored, even if they begin with the marker.
 *
 * @returns {number | undefined}
 */
function earlier() {
  let after = 'null';
  for (;;) {
    const { data } = gh([
      'graphql',
      ...['-f', `query=${COMMENTS}`],
      ...['-f', `owner=${owner}`, '-f', `name=${name}`],
      // -F converts digits to a number and `null` to null; -f sends text.
      ...['-F', `number=${NUMBER}`],
      ...(after === 'null' ? ['-F', 'after=null'] : ['-f', `after=${after}`]),
    ]);
    const { nodes, pageInfo } = data.repository.pullRequest.comments;
    for (const { databaseId, viewerDidAuthor, body } of nodes) {
      if (viewerDidAuthor && body.startsWith(marker)) return databaseId;
    }
    if (!pageInfo.hasNextPage) return undefined;
    after = pageInfo.endCursor;
  }
}

/** Whether the report contains anything worth a comment. */
function hasNews() {
  if (!existsSync(REPORT)) return true;
  const { causes, notJudged } = JSON.parse(readFileSync(REPORT, 'utf8'));
  return causes.length + notJudged.length > 0;
}

try {
  const id = earlier();
  const body = `${marker}\n${readFileSync(MARKDOWN, 'utf8')}`;
  if (id !== undefined) {
    gh(['--method', 'PATCH', `repos/${GITHUB_REPOSITORY}/issues/comments/${id}`, '--input', '-'], { body });
    console.log(`Changed the comment ${id}.`);
  } else if (hasNews()) {
    gh(['--method', 'POST', `repos/${GITHUB_REPOSITORY}/issues/${NUMBER}/comments`, '--input', '-'], {
      body,
    });
    console.log('Added a comment.');
  } else {
    console.log('There is nothing to comment on.');
  }
} catch (error) {
  // On a pull request from a fork, the token is read-only. The report is also in the job summary, so the check does not fail.
  const { stderr, message } = /** @type {{ stderr?: string, message: string }} */ (error);
  const reason = (stderr ?? '').trim() || message;
  const line = reason.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  console.log(`::warning title=No comment on the pull request::${line}`);
}
