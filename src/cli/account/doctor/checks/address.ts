import { connect } from 'node:net';
import { printableLine } from '../../../../values/printable.js';
import { fail, type Finding, ok } from '../finding.js';
import { reasonOf } from '../probe.js';
import type { Subject } from '../subject.js';

const TIMEOUT_MS = 10_000;

/** Does something listen at the address? */
export async function checkAddress({ url, signal }: Subject): Promise<Finding> {
  const { hostname, port } = hostOf(url);
  const at = `${printableLine(hostname)}, port ${port}`;
  try {
    await opens(hostname, port, signal);
    return ok(`a server listens at ${at}`);
  } catch (error) {
    signal.throwIfAborted();
    const reason = reasonOf(error);
    return fail(`no connection to ${at}: ${reason}`, ADVICE[reason] ?? 'Check the address and the network.');
  }
}

/** The host and the port of an address. A socket wants an IPv6 address without brackets. */
export function hostOf(url: string): { hostname: string; port: number } {
  const { hostname, port, protocol } = new URL(url);
  return {
    hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
  };
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'No such host: check the spelling of the address, and the DNS.',
  EAI_AGAIN: 'The DNS does not respond: check the network.',
  ECONNREFUSED: 'Nothing listens at this port: start the server, or correct the port. Immich uses 2283.',
  ETIMEDOUT: 'A firewall may drop the connection, or the host is off.',
  EHOSTUNREACH: 'There is no route to the host: check the network or the VPN.',
  ENETUNREACH: 'There is no route to the host: check the network or the VPN.',
};

const opens = (host: string, port: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal, timeout: TIMEOUT_MS });
    socket.on('connect', () => resolve(void socket.destroy()));
    socket.on('timeout', () => socket.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    socket.on('error', reject);
  });
