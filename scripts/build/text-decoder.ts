import type { Plugin } from 'esbuild';

/**
 * `body-parser` decodes request bodies with `iconv-lite`, whose tables are a quarter of the sandbox bundle. Express accepts JSON only in
 * encodings that Node.js decodes itself.
 */
const ICONV = `
const decoderOf = (encoding) => {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new Error('Encoding not recognized: ' + encoding);
  }
};
export function getDecoder(encoding) {
  const decoder = decoderOf(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}
export function encodingExists(encoding) {
  try {
    return decoderOf(encoding) !== undefined;
  } catch {
    return false;
  }
}
export const decode = (bytes, encoding) => decoderOf(encoding).decode(bytes);
`;

/** Replaces `iconv-lite` by the decoder of Node.js. */
export const textDecoder: Plugin = {
  name: 'text decoder of Node.js',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^iconv-lite$/ }, ({ path }) => ({ path, namespace: 'text-decoder' }));
    onLoad({ filter: /.*/, namespace: 'text-decoder' }, () => ({ contents: ICONV, loader: 'js' }));
  },
};
