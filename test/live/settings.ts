import { readFile } from 'node:fs/promises';
import { DocumentError } from '../../src/contract/index.js';
import type { Login } from '../../src/index.js';

const USAGE = `Usage: IMMICH_URL=https://photos.example.com IMMICH_API_KEY=... npm run test:live

With a key of an administrator the run creates a user to log in as and to share albums with, and removes that user at its end. With
another key, give IMMICH_EMAIL and IMMICH_PASSWORD for the cases that log in, and the id of another user as IMMICH_FRIEND_ID for those
that share an album. Cases that stream need the path of a small MP4 file as IMMICH_VIDEO.`;

/** Which server to run against, and who is there. */
export interface LiveSettings {
  url: string;
  apiKey: string;
  login: Login | undefined;
  friendId: string | undefined;
  video: Blob | undefined;
}

/** Reads the environment. Throws if the server or the key is missing. */
export async function settingsOf(env: NodeJS.ProcessEnv): Promise<LiveSettings> {
  const { IMMICH_URL: url, IMMICH_API_KEY: apiKey } = env;
  if (!url || !apiKey) throw new DocumentError(USAGE);
  const { IMMICH_EMAIL: email, IMMICH_PASSWORD: password, IMMICH_FRIEND_ID: friendId } = env;
  const { IMMICH_VIDEO: videoPath } = env;
  return {
    url,
    apiKey,
    login: email && password ? { email, password } : undefined,
    friendId: friendId || undefined,
    video: videoPath ? new Blob([await readFile(videoPath)]) : undefined,
  };
}
