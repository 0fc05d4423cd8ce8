import type { Answer } from '../calls.js';
import { type Cases, sha1, type World } from './world.js';

const metadata = ({ call }: World, json?: unknown): Promise<Answer<unknown>> =>
  call('POST', '/search/metadata', { json });

export const searchCases: Cases = {
  'search/metadata {}': (world) => metadata(world, {}),
  'search/metadata size 2': (world) => metadata(world, { size: 2 }),
  'search/metadata size 2 page 2 (number)': (world) => metadata(world, { size: 2, page: 2 }),
  'search/metadata page as string': (world) => metadata(world, { size: 2, page: '2' }),
  'search/metadata past end': (world) => metadata(world, { page: 999 }),
  'search/metadata size 0': (world) => metadata(world, { size: 0 }),
  'search/metadata size 1000': (world) => metadata(world, { size: 1000 }),
  'search/metadata size 1001': (world) => metadata(world, { size: 1001 }),
  'search/metadata page 0': (world) => metadata(world, { page: 0 }),
  'search/metadata page 1.5': (world) => metadata(world, { page: 1.5 }),
  'search/metadata unknown field': (world) => metadata(world, { zzz: 1 }),
  'search/metadata no body': (world) => metadata(world),
  'search/metadata checksum hex': (world) => metadata(world, { checksum: sha1('hex') }),
  'search/metadata checksum b64': (world) => metadata(world, { checksum: sha1('base64') }),
  'search/smart (ML disabled)': ({ call }) => call('POST', '/search/smart', { json: { query: 'cat' } }),
  'search/smart empty': ({ call }) => call('POST', '/search/smart', { json: {} }),
  'search/random': ({ call }) => call('POST', '/search/random', { json: {} }),
  'search/statistics': ({ call }) => call('POST', '/search/statistics', { json: {} }),
  'search/explore': ({ call }) => call('GET', '/search/explore'),
  'search/suggestions': ({ call }) => call('GET', '/search/suggestions?type=country'),
  'search/suggestions bad': ({ call }) => call('GET', '/search/suggestions'),
  'assets/statistics': ({ call }) => call('GET', '/assets/statistics'),
};
