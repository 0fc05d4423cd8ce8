import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createImmichClient, type ImmichClient } from '../../src/index.js';
import { generationOf } from '../../src/sandbox/generations/releases.js';
import type { ImmichRelease } from '../../src/sandbox/index.js';
import { createApp } from '../../src/sandbox/server.js';
import { createLibrary } from '../../src/sandbox/state/library.js';

export interface FilledSandbox {
  url: string;
  apiKey: string;
  ids: string[];
  close(): void;
}

/**
 * A sandbox with an asset for each date, put into its state: uploading thousands would take minutes. Each was uploaded ten milliseconds
 * after the one before it. All else is copied from one upload.
 */
export async function filledSandbox(immich: ImmichRelease, dates: Iterable<Date>): Promise<FilledSandbox> {
  const library = createLibrary({
    version: immich,
    permissions: ['all'],
    machineLearning: false,
    realtimeTranscoding: false,
    seed: 1,
    extractionDelayMs: 0,
  });
  const server = createServer(createApp(library, generationOf(immich)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const sandbox = { url: `http://127.0.0.1:${port}`, apiKey: library.apiKeys[0]!.secret };

  const client: ImmichClient = createImmichClient(sandbox);
  const { id: templateId } = await client.assets.upload(new File(['photo'], 'photo.jpg'));
  const template = library.assets.get(templateId)!;
  library.assets.delete(templateId);
  const firstUpload = Date.UTC(2026, 0);
  for (const date of dates) {
    const id = randomUUID();
    const createdAt = new Date(firstUpload + library.assets.size * 10).toISOString();
    library.assets.set(id, {
      ...template,
      id,
      checksum: id,
      originalFileName: `${id}.jpg`,
      createdAt,
      updatedAt: createdAt,
      fileCreatedAt: date.toISOString(),
      localDateTime: date.toISOString(),
    });
  }
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { ...sandbox, ids: [...library.assets.keys()], close };
}
