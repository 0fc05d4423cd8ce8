import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A self-signed certificate with its key. */
export interface Certificate {
  key: string;
  cert: string;
  /** The file of the certificate. */
  file: string;
}

/** Whether certificates can be made here. */
export const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Makes a certificate for a name, which ends after some days; -1 is one that has ended. */
export function certificate(folder: string, name: string, days: number): Certificate {
  const at = (file: string) => join(folder, file);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at('key.pem'));
  openssl(
    'req',
    '-new',
    '-key',
    at('key.pem'),
    '-subj',
    `/CN=${name}`,
    '-addext',
    `subjectAltName=DNS:${name}`,
    '-out',
    at('request.pem'),
  );
  openssl(
    'x509',
    '-req',
    '-in',
    at('request.pem'),
    '-copy_extensions',
    'copy',
    '-signkey',
    at('key.pem'),
    '-days',
    String(days),
    '-out',
    at('cert.pem'),
  );
  const text = (file: string) => readFileSync(at(file), 'utf8');
  return { key: text('key.pem'), cert: text('cert.pem'), file: at('cert.pem') };
}
