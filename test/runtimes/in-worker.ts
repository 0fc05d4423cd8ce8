import { CALLS, worldOf } from './calls.js';
import { runCalls } from './run-calls.js';
import type { Setting } from './setting.js';

/** A Cloudflare Worker, which is sent the setting and responds with the outcomes. */
export default {
  async fetch(request: Request): Promise<Response> {
    const setting = (await request.json()) as Setting;
    return Response.json(await runCalls(CALLS, worldOf(setting)));
  },
};
