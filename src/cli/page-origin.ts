import { InvalidArgumentError } from 'commander';

/** The origin of a page, such as `https://app.example.com`: browsers send it without a path. */
export function readPageOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin === 'null')
    throw new InvalidArgumentError('It must be an origin such as https://app.example.com.');
  return origin;
}
