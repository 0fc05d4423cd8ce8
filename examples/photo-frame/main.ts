import { createServer, type Server } from 'node:http';
import type { ImmichClient } from 'immich-client';
import { fileRequestHeaders, forwardFile } from 'immich-client/node';
import { runExample, serveUntilInterrupted } from '../library.js';

/** Photos for a day: those of its memories, or else 50 random photos of the timeline. */
export async function photosFor(immich: ImmichClient, day: Date): Promise<string[]> {
  const memories = await immich.memories.on(day);
  const remembered = memories.flatMap(({ assets }) => assets).filter(({ type }) => type === 'IMAGE');
  const photos = remembered.length > 0 ? remembered : await immich.search.random({ type: 'IMAGE', size: 50 });
  return photos.map(({ id }) => id);
}

/** A web page that shows one photo after the other, and the photos. It reads the list again when the day changes. */
export function photoFrame(immich: ImmichClient, seconds: number): Server {
  let shown: { day: string; ids: Promise<string[]> } | undefined;
  let turn = 0;
  const photos = (): Promise<string[]> => {
    const day = new Date().toDateString();
    if (shown?.day !== day) {
      const ids = photosFor(immich, new Date());
      shown = { day, ids };
      // A server that cannot be reached now can be reached later.
      ids.catch(() => (shown = undefined));
    }
    return shown.ids;
  };

  return createServer(async (request, response) => {
    try {
      const ids = await photos();
      const id = request.url?.slice('/photo/'.length) ?? '';
      if (request.url === '/') {
        const next = ids[turn++ % ids.length];
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', refresh: String(seconds) });
        response.end(framePage(next));
      } else if (ids.includes(id)) {
        const headers = fileRequestHeaders(request);
        await forwardFile(await immich.assets.thumbnail(id, { size: 'preview' }, { headers }), response);
      } else {
        response.writeHead(404).end();
      }
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(502, { refresh: String(seconds) }).end('Trying again');
    }
  });
}

const framePage = (id: string | undefined): string =>
  `<!doctype html><meta charset="utf-8"><title>Photo frame</title>
<style>body{margin:0;background:#000;color:#fff}img{width:100vw;height:100vh;object-fit:contain}</style>
${id === undefined ? '<p>No photos' : `<img src="/photo/${id}" alt="">`}`;

await runExample(import.meta.url, async (immich, [port = '0', seconds = '30']) => {
  await serveUntilInterrupted(photoFrame(immich, Number(seconds)), Number(port));
  return 0;
});
