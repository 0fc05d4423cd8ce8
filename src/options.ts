/** How to reach a server and who to be there. */
export interface ClientOptions {
  /** Base address of the server, such as `https://photos.example.com`; with or without `/api`. */
  url: string;
  /** API key, sent as `x-api-key`. Without one, only the public calls work. */
  apiKey?: string;
  /** Carries every request. @default the global `fetch` */
  fetch?: typeof fetch;
}

/** What every method takes as its last argument. */
export interface RequestOptions {
  /** Aborts the call; it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Sent with this call only; wins over the client's own headers. */
  headers?: Record<string, string>;
}
