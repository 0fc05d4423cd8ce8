import type { Handlers } from './handler.js';

/** The sandbox has no changes to synchronise: the stream only contains its end. */
export const syncHandlers: Handlers<'getSyncStream'> = {
  getSyncStream({ response }) {
    const ack = 'SyncCompleteV1|018cc251-f400-7000-8000-000000000000';
    response.writeHead(200, { 'x-sandbox': 'example', 'content-type': 'application/jsonlines+json' });
    response.end(`${JSON.stringify({ type: 'SyncCompleteV1', data: {}, ack })}\n`);
  },
};
