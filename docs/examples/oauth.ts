import { createHash, randomBytes } from 'node:crypto';
import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const redirectUri = 'https://app.example.com/login';

// 1. Send the browser to the login page of the OAuth provider.
const state = randomBytes(16).toString('base64url');
const codeVerifier = randomBytes(32).toString('base64url');
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
const login = await immich.auth.startOAuth({ redirectUri, state, codeChallenge });
console.log(typeof login.url);

// 2. The provider sends it to `redirectUri` with a code. Exchange the URL for a session.
const callback = `${redirectUri}?code=CODE&state=${state}`;
const { accessToken } = await immich.auth.finishOAuth({ url: callback, state, codeVerifier });
const session = createImmichClient({ url, accessToken });
console.log(typeof session.auth.logout);

// After a change of the provider, an administrator can unlink the OAuth accounts of all users.
await immich.admin.auth.unlinkAllOAuth();
