import { RELEASE } from '../../../../../generated/release.js';
import { compareReleases, OLDEST_RELEASE } from '../../../../contract/index.js';
import { fail, type Finding, ok, warn } from '../finding.js';
import type { Subject } from '../subject.js';

/** Is the release one that the client is made for? */
export async function checkVersion({ connection }: Subject): Promise<Finding> {
  const { version, error } = await connection();
  if (!version) {
    return fail(
      `the version is not known: ${error?.message ?? 'no response'}`,
      'Check that the address is that of an Immich server.',
    );
  }
  const release = `${version.major}.${version.minor}.${version.patch}`;
  if (compareReleases(release, OLDEST_RELEASE) < 0) {
    return fail(
      `Immich ${release} is older than ${OLDEST_RELEASE}, the oldest that this client supports`,
      'Upgrade the server.',
    );
  }
  if (compareReleases(release, RELEASE) > 0) {
    return warn(
      `Immich ${release} is newer than ${RELEASE}, which this client is made for`,
      'Upgrade immich-client, or see under "contract" what changed.',
    );
  }
  return ok(`Immich ${release}`);
}
