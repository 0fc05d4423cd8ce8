import { checkAddress } from './checks/address.js';
import { checkClock } from './checks/clock.js';
import { checkContract } from './checks/contract.js';
import { checkCors } from './checks/cors.js';
import { checkCredential } from './checks/credential.js';
import { checkPermissions } from './checks/permissions.js';
import { checkServer } from './checks/server.js';
import { checkTls } from './checks/tls.js';
import { checkUploadSize } from './checks/upload-size.js';
import { checkVersion } from './checks/version.js';
import { EXIT } from '../../exit-codes.js';
import type { Finding } from './finding.js';
import type { Subject } from './subject.js';

export interface Check {
  name: string;
  run: (subject: Subject) => Promise<Finding>;
  /** A check that must not have failed: without it, this one would fail for the same reason. */
  needs?: string;
  /** The exit code if it fails. */
  exitCode: number;
}

/** In the order in which a request meets what they check. */
export const CHECKS: readonly Check[] = [
  { name: 'address', run: checkAddress, exitCode: EXIT.unreachable },
  { name: 'tls', run: checkTls, needs: 'address', exitCode: EXIT.unreachable },
  { name: 'server', run: checkServer, needs: 'tls', exitCode: EXIT.unreachable },
  { name: 'upload size', run: checkUploadSize, needs: 'server', exitCode: EXIT.failed },
  { name: 'version', run: checkVersion, needs: 'server', exitCode: EXIT.failed },
  { name: 'clock', run: checkClock, needs: 'server', exitCode: EXIT.failed },
  { name: 'credential', run: checkCredential, needs: 'server', exitCode: EXIT.credentials },
  { name: 'permissions', run: checkPermissions, needs: 'credential', exitCode: EXIT.failed },
  { name: 'contract', run: checkContract, needs: 'server', exitCode: EXIT.failed },
  { name: 'cors', run: checkCors, needs: 'server', exitCode: EXIT.failed },
];
