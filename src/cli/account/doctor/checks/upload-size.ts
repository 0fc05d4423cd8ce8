import { printableLine } from '../../../../values/printable.js';
import { fail, type Finding, ok, skip, warn } from '../finding.js';
import { probeBody, reasonOf } from '../probe.js';
import type { Subject } from '../subject.js';

const MB = 1_000_000;
/** The largest first: usually it passes, and the others need not be tried. */
const SIZES_MB = [5000, 1000, 500, 100, 50, 10, 1] as const;
/** Photos are rarely larger, videos are. */
const PHOTO_MB = 50;

/**
 * Which size of upload passes the proxy? An upload without a key is refused by Immich in any case. Only its headers are sent: they announce the
 * size, which is what proxies go by.
 */
export async function checkUploadSize({ url, headers, signal }: Subject): Promise<Finding> {
  let refused: { size: number; how: string } | undefined;
  for (const size of SIZES_MB) {
    let how: string | undefined;
    try {
      const outcome = await probeBody(`${url}/assets`, size * MB, { headers, signal });
      if (outcome === 417) return skip('the proxy does not support the check (417)');
      if (outcome === 413) how = 'status 413';
    } catch (error) {
      signal.throwIfAborted();
      how = printableLine(reasonOf(error));
    }
    if (how === undefined) return refused ? limited(size, refused) : ok(`uploads of ${shown(size)} pass`);
    refused = { size, how };
  }
  return limited(0, refused ?? { size: 1, how: '' });
}

function limited(passes: number, { size, how }: { size: number; how: string }): Finding {
  const result = passes < PHOTO_MB ? fail : warn;
  const known = passes === 0 ? 'no upload passes' : `uploads of ${shown(passes)} pass`;
  return result(
    `${known}, one of ${shown(size)} is refused (${how})`,
    'Raise the limit of the proxy: client_max_body_size in nginx, LimitRequestBody in Apache. Cloudflare limits requests to 100 MB or more by plan: upload by another address.',
  );
}

const shown = (size: number): string => (size >= 1000 ? `${size / 1000} GB` : `${size} MB`);
