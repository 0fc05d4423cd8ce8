import { MAX_DOCUMENT_BYTES, type OpenApiDocument, parseDocument } from '../contract/index.js';
import { tooLarge } from '../contract/read/read-document.js';

/** The document that is written to this process; refused once it is larger than documents are. */
export async function readStandardInput(): Promise<OpenApiDocument> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > MAX_DOCUMENT_BYTES) throw tooLarge('Standard input');
    chunks.push(chunk);
  }
  return parseDocument(Buffer.concat(chunks).toString('utf8'), 'Standard input');
}
