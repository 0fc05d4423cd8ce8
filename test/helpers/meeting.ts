/** Networks of several clients. None of them sends a POST to the path before all of them are about to. */
export function meeting(size: number, path: string): () => typeof fetch {
  let arrived = 0;
  let open = () => {};
  const all = new Promise<void>((resolve) => (open = resolve));
  return () => async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'POST' && new URL(request.url).pathname === path) {
      arrived += 1;
      if (arrived === size) open();
      await all;
    }
    return fetch(request);
  };
}
