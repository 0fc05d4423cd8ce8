import { createImmichClient, type ImmichClient } from '../src/index.js';
import { type FilledSandbox, filledSandbox } from '../test/helpers/filled-sandbox.js';
import { printTable } from './table.js';

const BURST = 3;
/** Files with the same date, because they were copied together. */
const ONE_MOMENT = 1200;
const START = Date.UTC(2010, 0);

/** A library of bursts: more assets have the same date than fit on a page. */
function* dates(count: number): Generator<Date> {
  for (let index = 0; index < ONE_MOMENT; index += 1) yield new Date(START);
  for (let index = ONE_MOMENT; index < count; index += 1) {
    yield new Date(START + Math.floor(index / BURST) * 60_000);
  }
}

type Walk = (immich: ImmichClient) => AsyncIterable<{ id: string }>;

/** Reads a whole library from a sandbox: by date, as the client does, and by page numbers. */
export async function paging({ quick }: { quick: boolean }): Promise<void> {
  const count = quick ? 10_000 : 100_000;
  const sandbox = await filledSandbox('3.0.3', dates(count));
  const walks: Record<string, Walk> = {
    ours: ({ search }) => search.metadata(),
    'page numbers, 1,000 a page': (immich) => numbered(immich, 1000),
    'page numbers, 250 a page': (immich) => numbered(immich, 250),
  };
  const measured: Record<string, Measured> = {};
  try {
    for (const [name, walk] of Object.entries(walks)) measured[name] = await measure(sandbox, walk);
  } finally {
    sandbox.close();
  }
  const scoresOf = (score: keyof Measured) =>
    Object.fromEntries(Object.entries(measured).map(([name, scores]) => [name, scores[score]]));
  const relativeTo = 'ours';
  printTable(`A library of ${count} assets, ${ONE_MOMENT} of them of one moment (x of ours)`, [
    { title: 'different assets', scores: scoresOf('found'), relativeTo },
    { title: 'requests', scores: scoresOf('requests'), relativeTo },
    { title: 'rows per 1,000 assets', scores: scoresOf('rowsPerThousand'), relativeTo },
    { title: 'ms', scores: scoresOf('milliseconds'), relativeTo },
  ]);
}

interface Measured {
  found: number;
  requests: number;
  rowsPerThousand: number;
  milliseconds: number;
}

async function measure({ url, apiKey, ids }: FilledSandbox, walk: Walk): Promise<Measured> {
  let [requests, rows] = [0, 0];
  const immich = createImmichClient({
    url,
    apiKey,
    serverVersion: '3.0.3',
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      const body = await response.text();
      requests += 1;
      rows += JSON.parse(body).assets.items.length;
      return new Response(body, response);
    },
  });
  const start = performance.now();
  const found = new Set<string>();
  for await (const { id } of walk(immich)) found.add(id);
  const milliseconds = performance.now() - start;
  return { found: found.size, requests, rowsPerThousand: (rows / ids.length) * 1000, milliseconds };
}

async function* numbered(immich: ImmichClient, size: number): AsyncGenerator<{ id: string }> {
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const { data } = await immich.api.POST('/search/metadata', {
      body: { visibility: 'timeline', page, size },
    });
    if (!data) throw new Error('The sandbox did not return a page.');
    yield* data.assets.items;
    isLast = data.assets.nextPage === null;
  }
}
