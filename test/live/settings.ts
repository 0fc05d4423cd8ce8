import { readFile } from 'node:fs/promises';
import { DocumentError } from '../../src/contract/index.js';
import type { Setting } from '../cases/world.js';
import { Skip } from './skip.js';

const USAGE = `Usage: IMMICH_URL=https://photos.example.com IMMICH_API_KEY=... npm run test:live

Some cases need more: those that log in IMMICH_EMAIL and IMMICH_PASSWORD, those that share an album the id of another user as
IMMICH_FRIEND_ID, those that stream the path of a small MP4 file as IMMICH_VIDEO.`;

/** Which server to run against, and who is there. */
export interface LiveSettings {
  url: string;
  apiKey: string;
  people: Pick<Setting, 'login' | 'friendId'>;
  video: Blob | undefined;
}

/** Reads the environment. Throws where the server or the key is missing; a person who is missing skips the cases that ask for one. */
export async function settingsOf(env: NodeJS.ProcessEnv): Promise<LiveSettings> {
  const { IMMICH_URL: url, IMMICH_API_KEY: apiKey } = env;
  if (!url || !apiKey) throw new DocumentError(USAGE);
  const { IMMICH_EMAIL: email, IMMICH_PASSWORD: password, IMMICH_FRIEND_ID: friendId } = env;
  const { IMMICH_VIDEO: videoPath } = env;
  return {
    url,
    apiKey,
    video: videoPath ? new Blob([await readFile(videoPath)]) : undefined,
    people: {
      get login() {
        if (!email || !password) throw new Skip('needs IMMICH_EMAIL and IMMICH_PASSWORD');
        return { email, password };
      },
      get friendId() {
        if (!friendId) throw new Skip('needs another user: IMMICH_FRIEND_ID');
        return friendId;
      },
    },
  };
}
