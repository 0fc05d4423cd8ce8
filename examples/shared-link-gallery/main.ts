import { createServer, type Server } from 'node:http';
import { type Asset, type ImmichClient, parseShareUrl } from 'immich-client';
import { fileRequestHeaders, forwardFile } from 'immich-client/node';
import { runExample, serveUntilInterrupted } from '../library.js';

/** A web server with a gallery of what a shared link shows. The client must have the link as its credential. */
export async function gallery(immich: ImmichClient): Promise<Server> {
  const link = await immich.sharedLinks.me();
  const album = link.album;
  const assets = album ? await immich.albums.assets(album.id).toArray() : link.assets;
  const shown = new Map(assets.map((asset) => [asset.id, asset]));
  const page = galleryPage(album?.albumName ?? link.description ?? 'Photos', [...shown.values()]);

  return createServer(async (request, response) => {
    const [, kind, id = ''] = (request.url ?? '').split('/');
    if (request.url === '/') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
      });
      return void response.end(page);
    }
    const asset = shown.get(id);
    if (!asset) return void response.writeHead(404).end();
    try {
      const headers = fileRequestHeaders(request);
      const size = kind === 'small' ? 'thumbnail' : 'preview';
      const file =
        kind === 'video' && asset.type === 'VIDEO'
          ? await immich.assets.playback(id, { headers })
          : await immich.assets.thumbnail(id, { size }, { headers });
      await forwardFile(file, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(502).end();
    }
  });
}

const POLICY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";

/** The page has no script: thumbnails link to larger images and to videos. */
function galleryPage(title: string, assets: Asset[]): string {
  const items = assets.map(
    ({ id, type }) =>
      `<a href="/${type === 'VIDEO' ? 'video' : 'large'}/${id}"><img src="/small/${id}" alt="" loading="lazy"></a>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{margin:1rem;font-family:sans-serif}main{display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(10rem,1fr))}
img{width:100%;aspect-ratio:1;object-fit:cover}</style>
<h1>${escaped(title)}</h1><main>${items.join('\n')}</main></html>`;
}

/** Names come from the owner of the link: they are text, not HTML. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

await runExample(import.meta.url, async (immich, [shareUrl, port = '0']) => {
  let sharedLink;
  if (shareUrl !== undefined) sharedLink = parseShareUrl(shareUrl);
  else {
    const album = await immich.albums.ensure('Kyoto');
    sharedLink = { key: (await immich.sharedLinks.forAlbum(album.id, { showMetadata: false })).key };
  }
  await serveUntilInterrupted(await gallery(immich.with({ sharedLink })), Number(port));
  return 0;
});
