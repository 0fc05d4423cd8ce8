import { DocumentError, MAX_DOCUMENT_BYTES, type OpenApiDocument, parseDocument } from '../contract/index.js';

/** The document that is written to this process; refused once it is larger than documents are. */
export async function readStandardInput(): Promise<OpenApiDocument> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > MAX_DOCUMENT_BYTES) {
      throw new DocumentError(`Standard input is larger than ${MAX_DOCUMENT_BYTES / 1_000_000} MB.`);
    }
    chunks.push(chunk);
  }
  return parseDocument(Buffer.concat(chunks).toString('utf8'), 'Standard input');
}
