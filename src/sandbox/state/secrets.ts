import { randomBytes } from 'node:crypto';

/** An API key, a session token or a password: only letters and digits, which need no quoting in a shell. */
export const secret = (bytes: number): string => randomBytes(bytes).toString('base64').replaceAll(/\W/g, '');

/** The key of a shared link: 50 bytes as base64url. */
export const linkKey = (): string => randomBytes(50).toString('base64url');
