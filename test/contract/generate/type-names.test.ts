import { describe, expect, test } from 'vitest';
import {
  clientTypeName,
  NameTable,
  queryTypeName,
  schemaTypeName,
} from '../../../src/contract/generate/type-names.js';

describe('the name of a type', () => {
  test.each([
    ['albums.list', 'AlbumList'],
    ['admin.users.list', 'AdminUserList'],
    ['activities.create', 'ActivityCreate'],
    ['people.get', 'PersonGet'],
    ['access.list', 'AccessList'],
    ['status.get', 'StatusGet'],
    ['check', 'Check'],
  ])('of the method %s is %s', (client, name) => {
    expect(clientTypeName(client)).toBe(name);
    expect(queryTypeName('anId', client, {})).toBe(`${name}Query`);
    expect(queryTypeName('anId', client, { anId: 'Given' })).toBe('Given');
  });

  test.each([
    ['AlbumResponseDto', 'Album'],
    ['AlbumResponseDtoOpen', 'AlbumOpen'],
    ['CreateAlbumDto', 'CreateAlbum'],
    ['sync-event', 'Sync_event'],
    ['UserDto', 'Given'],
    ['UserDtoOpen', 'GivenOpen'],
    ['constructor', 'Constructor'],
  ])('of the schema %s is %s', (schema, name) => {
    expect(schemaTypeName(schema, { UserDto: 'Given' })).toBe(name);
  });

  test.each(['Response', 'Record', 'Blob', 'string', '3d', 'a-b', ''])('cannot be "%s"', (name) => {
    expect(() => new NameTable().add('the schema Odd', name)).toThrow(
      `the schema Odd: ${name} cannot be the name of a type. Name it in openapi/type-names.json.`,
    );
  });
});
