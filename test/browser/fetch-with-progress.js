/**
 * A `fetch` for uploads that reports what the browser has sent.
 *
 * @param {(sentBytes: number, totalBytes: number) => void} onProgress
 * @returns {typeof fetch}
 */
export const fetchWithProgress = (onProgress) => async (input, init) => {
  const request = new Request(input, init);
  const body = await request.blob();
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(request.method, request.url);
    request.headers.forEach((value, name) => xhr.setRequestHeader(name, value));
    xhr.responseType = 'text';
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    xhr.onerror = () => reject(new TypeError('Failed to fetch'));
    xhr.onabort = () => reject(request.signal.reason);
    xhr.onload = () => {
      const headers = { 'content-type': xhr.getResponseHeader('content-type') ?? '' };
      resolve(new Response(xhr.responseText, { status: xhr.status, headers }));
    };
    request.signal.addEventListener('abort', () => xhr.abort());
    xhr.send(body);
  });
};
