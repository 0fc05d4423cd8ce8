import { createImmichClient, type ImmichClient, isHttpError, isNetworkError } from '../../src/index.js';
import { fetchWithProgress } from './fetch-with-progress.js';

/** What the page is given. */
export interface Setting {
  url: string;
  apiKey: string;
  /** A server that allows no page. */
  closedUrl: string;
  /** A JPEG in Base64. */
  photo: string;
}

/** What the page reports. */
export interface Report {
  uploaded: string;
  progressEvents: number;
  downloadedIsSame: boolean;
  /** With the function in the guide: bytes that were sent, and how large the request body was. */
  sent: { status: string; bytes: number[]; totalBytes: number[]; fileBytes: number; refusal: number };
  found: string[];
  albumAssets: number;
  /** Widths of images. */
  blobImage: number;
  linkImage: number;
  shown: string;
  correlationId: string | undefined;
  blocked: { message: string; delivered: string };
  stopped: { message: string; delivered: string };
}

export async function main({ url, apiKey, closedUrl, photo }: Setting): Promise<Report> {
  const immich = createImmichClient({ url, apiKey });
  const bytes = Uint8Array.from(atob(photo), (character) => character.charCodeAt(0));
  const file = new File([bytes], 'fjord.jpg', { type: 'image/jpeg', lastModified: Date.UTC(2024, 4, 6) });

  let progressEvents = 0;
  const { id, status } = await immich.assets.upload(file, {}, { onProgress: () => (progressEvents += 1) });
  const original = new Uint8Array(await (await immich.assets.download(id)).arrayBuffer());
  await immich.assets.ready(id, { pollMs: 20 });

  const album = await immich.albums.create({ albumName: 'Lofoten', assetIds: [id] });
  const found = await immich.search.metadata({ originalFileName: 'fjord' }).toArray();
  const link = await immich.sharedLinks.forAlbum(album.id);
  const thumbnail = await immich.assets.thumbnail(id, { size: 'preview' });

  return {
    uploaded: status,
    progressEvents,
    sent: await uploadWithProgress(immich),
    downloadedIsSame: original.length === bytes.length && original.every((byte, at) => byte === bytes[at]),
    found: found.map(({ originalFileName }) => originalFileName),
    albumAssets: (await immich.albums.assets(album.id).toArray()).length,
    blobImage: await imageWidth(URL.createObjectURL(await thumbnail.blob())),
    linkImage: await imageWidth(immich.assets.thumbnailUrl(id, { size: 'preview' }, { key: link.key })),
    ...(await shownError(() => immich.albums.get('00000000-0000-4000-8000-000000000000'))),
    blocked: await failure(() => createImmichClient({ url: closedUrl, apiKey, retries: 0 }).albums.list()),
    stopped: await failure(() => createImmichClient({ url: location.origin, retries: 0 }).albums.list()),
  };
}

async function uploadWithProgress(immich: ImmichClient): Promise<Report['sent']> {
  const events: [number, number][] = [];
  const uploading = immich.with({ fetch: fetchWithProgress((...event) => void events.push(event)) });
  const file = new File([new Uint8Array(5_000_000)], 'large.jpg');
  const { status } = await uploading.assets.upload(file);
  const error: unknown = await uploading
    .with({ apiKey: 'wrong' })
    .assets.upload(new File(['x'], 'a.jpg'))
    .catch((caught: unknown) => caught);
  return {
    status,
    bytes: events.map(([sent]) => sent),
    totalBytes: events.map(([, total]) => total),
    fileBytes: file.size,
    refusal: isHttpError(error) ? error.status : 0,
  };
}

/** Shows an image in the page. */
async function imageWidth(src: string): Promise<number> {
  const image = document.createElement('img');
  image.src = src;
  document.body.append(image);
  await image.decode();
  return image.naturalWidth;
}

/** Shows the error of a call in the page, as a program would. */
async function shownError(call: () => Promise<unknown>): Promise<Pick<Report, 'shown' | 'correlationId'>> {
  const error: unknown = await call().catch((caught: unknown) => caught);
  if (!isHttpError(error)) throw error;
  const paragraph = document.createElement('p');
  paragraph.textContent = `${error.status} ${error.reason}: ${error.message}`;
  document.body.append(paragraph);
  return { shown: paragraph.innerText, correlationId: error.correlationId };
}

async function failure(call: () => Promise<unknown>): Promise<Report['blocked']> {
  const error: unknown = await call().catch((caught: unknown) => caught);
  if (!isNetworkError(error)) throw error;
  return { message: error.message, delivered: error.delivered };
}
