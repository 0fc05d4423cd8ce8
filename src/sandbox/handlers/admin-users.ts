import { randomUUID } from 'node:crypto';
import express, { type Request, type Router } from 'express';
import { identify } from '../auth.js';
import { badRequest, forbidden } from '../errors.js';
import { type Library, now, removeAsset, userOf } from '../state/library.js';
import type { Schemas } from '../state/records.js';
import { accountView } from '../views/users.js';

/**
 * `GET` and `POST /admin/users` and `DELETE /admin/users/{id}`, so that a test can have as many users as it needs. The contract does not
 * have them: they are checked less strictly than on a server, and a user is deleted at once, with all that is theirs.
 */
export function adminUserRoutes(library: Library): Router {
  const router = express.Router({ caseSensitive: true });
  router.get('/admin/users', (request, response) => {
    requireAdmin(request, library, 'adminUser.read');
    response.json([...library.users.values()].map((user) => accountView(user, 0)));
  });
  router.post('/admin/users', (request, response) => {
    requireAdmin(request, library, 'adminUser.create');
    const { email, password, name } = textsOf(request.body, ['email', 'password', 'name']);
    if ([...library.users.values()].some((user) => user.email === email)) throw badRequest('User exists');
    const user = { id: randomUUID(), email, password, name, isAdmin: false, createdAt: now() };
    library.users.set(user.id, user);
    response.status(201).json(accountView(user, 0));
  });
  router.delete('/admin/users/:id', (request, response) => {
    const { user: admin } = requireAdmin(request, library, 'adminUser.delete');
    const { id } = request.params;
    if (id === admin.id) throw forbidden('Cannot delete admin user');
    if (!library.users.has(id)) throw badRequest('User not found');
    const user = userOf(library, id);
    removeUser(library, id);
    response.json({ ...accountView(user, 0), status: 'removing', deletedAt: now() });
  });
  return router;
}

function requireAdmin(request: Request, library: Library, permission: Schemas['Permission']) {
  const caller = identify(request, library);
  if (!caller.user.isAdmin || caller.link) throw forbidden('Forbidden');
  const { permissions = ['all'] } = caller.apiKey ?? {};
  if (!permissions.some((one) => one === 'all' || one === permission)) {
    throw forbidden(`Missing required permission: ${permission}`);
  }
  return caller;
}

function textsOf<Name extends string>(body: unknown, names: readonly Name[]): Record<Name, string> {
  const texts = names.map((name) => {
    const value: unknown = typeof body === 'object' && body !== null && Reflect.get(body, name);
    if (typeof value !== 'string' || value === '') throw badRequest(`${name} is required`);
    return [name, value];
  });
  return Object.fromEntries(texts) as Record<Name, string>;
}

function removeUser(library: Library, id: string): void {
  const { users, sessions, assets, albums, tags, links } = library;
  for (const asset of assets.values()) if (asset.ownerId === id) removeAsset(library, asset.id);
  for (const owned of [albums, tags, links]) {
    for (const [key, { ownerId }] of owned) if (ownerId === id) owned.delete(key);
  }
  for (const { members } of albums.values()) members.delete(id);
  for (const [token, userId] of sessions) if (userId === id) sessions.delete(token);
  users.delete(id);
}
