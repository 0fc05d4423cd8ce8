import { isIP } from 'node:net';
import { connect, type PeerCertificate } from 'node:tls';
import { printableLine } from '../../../../values/printable.js';
import { fail, type Finding, ok, warn } from '../finding.js';
import { reasonOf } from '../probe.js';
import type { Subject } from '../subject.js';
import { hostOf } from './address.js';

const TIMEOUT_MS = 10_000;
const SOON_MS = 14 * 24 * 60 * 60 * 1000;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** Is the connection encrypted, with a certificate that Node accepts? */
export async function checkTls({ url, signal }: Subject): Promise<Finding> {
  const { hostname, port } = hostOf(url);
  if (url.startsWith('http:')) {
    if (LOOPBACK.test(hostname)) return ok('not encrypted, within this computer');
    return warn(
      'not encrypted: the API key and the photos can be read on the way',
      'Use https://, through a reverse proxy with a certificate.',
    );
  }
  try {
    const { certificate, reason } = await handshake(hostname, port, signal);
    return reason === undefined ? valid(certificate) : invalid(reason, hostname, certificate);
  } catch (error) {
    signal.throwIfAborted();
    return fail(`the TLS handshake failed: ${reasonOf(error)}`, adviceForHandshake(reasonOf(error)));
  }
}

function valid({ valid_to }: PeerCertificate): Finding {
  const end = Date.parse(valid_to);
  const day = new Date(end).toISOString().slice(0, 10);
  return end - Date.now() < SOON_MS
    ? warn(`the certificate ends on ${day}`, 'Renew it, and check why it was not renewed by itself.')
    : ok(`the certificate is valid until ${day}`);
}

function invalid(reason: string, hostname: string, { valid_to, subjectaltname }: PeerCertificate): Finding {
  switch (reason) {
    case 'CERT_HAS_EXPIRED':
      return fail(
        `the certificate ended on ${printableLine(valid_to)}`,
        'Renew the certificate of the server.',
      );
    case 'CERT_NOT_YET_VALID':
      return fail('the certificate is not valid yet', 'Check the clock of this computer.');
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return fail(
        `the certificate is not for ${printableLine(hostname)}; it is for ${printableLine(subjectaltname ?? 'no name')}`,
        'Use one of these names as the address, or get a certificate for this one.',
      );
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return fail(
        'the certificate is self-signed, or from an authority of your own',
        'Save the certificate of the authority to a file, and set NODE_EXTRA_CA_CERTS to that file.',
      );
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return fail(
        'the issuer of the certificate is not known',
        'Let the server send its whole chain (fullchain.pem), or set NODE_EXTRA_CA_CERTS to the certificate of the authority.',
      );
    default:
      return fail(
        `the certificate is refused: ${printableLine(reason)}`,
        'Replace the certificate of the server.',
      );
  }
}

const adviceForHandshake = (reason: string): string =>
  reason === 'EPROTO' || reason.startsWith('ERR_SSL')
    ? 'The port may speak plain HTTP: check the port, or use http://.'
    : 'Check that the port is that of HTTPS.';

/** Connects without sending a request. A certificate that is not accepted is returned with the reason. */
const handshake = (
  hostname: string,
  port: number,
  signal: AbortSignal,
): Promise<{ certificate: PeerCertificate; reason: string | undefined }> =>
  new Promise((resolve, reject) => {
    const socket = connect({
      host: hostname,
      port,
      timeout: TIMEOUT_MS,
      // SNI does not allow IP addresses.
      ...(isIP(hostname) === 0 && { servername: hostname }),
      rejectUnauthorized: false,
    });
    const abort = () => socket.destroy();
    signal.addEventListener('abort', abort, { once: true });
    socket.on('secureConnect', () => {
      // Node's types declare `Error`, but the value is an error code as a string, or an error for a wrong name.
      const error: unknown = socket.authorizationError;
      const certificate = socket.getPeerCertificate();
      socket.destroy();
      resolve({ certificate, reason: socket.authorized ? undefined : reasonOf(error) });
    });
    socket.on('timeout', () => socket.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    socket.on('error', reject);
    socket.on('close', () => {
      signal.removeEventListener('abort', abort);
      reject(new Error('The connection was closed.'));
    });
  });
