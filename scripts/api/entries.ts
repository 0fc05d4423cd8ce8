/** The entries of the package: what programs import, and the declaration file of each below `dist`. */
export const ENTRIES = {
  'immich-client': 'index.d.ts',
  'immich-client/groups': 'groups.d.ts',
  'immich-client/node': 'node/index.d.ts',
  'immich-client/contract': 'contract/index.d.ts',
  'immich-client/sandbox': 'sandbox/index.d.ts',
  'immich-client/schema': 'schema.d.ts',
} as const;
