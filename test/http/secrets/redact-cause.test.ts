import { expect, test } from 'vitest';
import { redactCause } from '../../../src/http/secrets/redact-cause.js';
import { Secrets } from '../../../src/http/secrets/redact.js';

const secrets = new Secrets('{"password":"open sesame"}', 'https://photos.example.com/api/auth/login');

/** Errors, each the cause of the one before it. */
const chain = (length: number): Error =>
  new Error(`level ${length}`, length > 0 ? { cause: chain(length - 1) } : {});

function levelsOf(error: unknown): number {
  let levels = 0;
  for (let next = error; next instanceof Error; next = next.cause) levels += 1;
  return levels;
}

test('keeps five levels of causes, and drops deeper ones', () => {
  const short = chain(5);
  expect(redactCause(short, secrets)).toBe(short);
  expect(levelsOf(redactCause(chain(6), secrets))).toBe(6);
  expect(levelsOf(redactCause(chain(50), secrets))).toBe(6);
});

test('redacts properties that an error inherits from its class, and keeps its name', () => {
  const thrown = new DOMException('no: open sesame', 'NetworkError');
  expect(redactCause(thrown, secrets)).toMatchObject({ name: 'NetworkError', message: 'no: [redacted]' });
  expect(redactCause(new TypeError('open sesame'), secrets)).toMatchObject({ name: 'TypeError' });
});

test('returns a copy without the secret, with writable properties like those of an error', () => {
  const thrown = Object.assign(new TypeError('no: open sesame'), { code: 'E_OPEN', path: 'open sesame' });
  const shown = redactCause(thrown, secrets);
  expect(shown).toMatchObject({ message: 'no: [redacted]', code: 'E_OPEN', path: '[redacted]' });
  expect(Object.assign(Object(shown), { code: 'E_OTHER' })).toMatchObject({ code: 'E_OTHER' });
  expect(Reflect.deleteProperty(Object(shown), 'path')).toBe(true);
  expect(thrown.path).toBe('open sesame');
});
