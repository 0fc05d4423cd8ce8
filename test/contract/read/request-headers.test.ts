import { expect, test } from 'vitest';
import {
  checkRequestHeaders,
  messageWithoutHeaderValues,
  withoutHeaderValues,
} from '../../../src/contract/read/request-headers.js';

test.each([
  ...['connection', 'content-length', 'expect', 'host', 'keep-alive'],
  ...['te', 'trailer', 'Transfer-Encoding', 'upgrade'],
])('the header %s is rejected, because the platform sets it', (name) => {
  expect(() => checkRequestHeaders({ [name]: 'value' })).toThrow(
    `The header ${name.toLowerCase()} is set by the platform: leave it out.`,
  );
});

test('a header value is redacted from 8 characters, unless it is not secret', () => {
  const said = 'The server repeats 1234567, 12345678 and text/plain.';
  const headers = { 'x-short': '1234567', 'x-long': '12345678', 'content-type': 'text/plain' };
  expect(withoutHeaderValues(said, headers)).toBe('The server repeats 1234567, [redacted] and text/plain.');
});

test('the start of a header value at the end of a cut message is redacted from 4 characters', () => {
  const headers = { 'x-token': 's3cret-token' };
  expect(messageWithoutHeaderValues('It repeats s3cr', headers)).toBe('It repeats [redacted]');
  expect(messageWithoutHeaderValues('It repeats s3c', headers)).toBe('It repeats s3c');
});
