import type { IncomingMessage } from 'node:http';
import type { Importable } from './importable';
import { rowsOfCsv, rowsOfNdjson, Unreadable, type Row } from './rows';

const MOST_BYTES = 8_000_000;

/** The rows of a request. Throws `Unreadable` for what is none, or too much. */
export async function rowsOf(request: IncomingMessage, importable: Importable): Promise<Row[]> {
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const encoded = request.headers['content-encoding'] ?? 'identity';
  if ((mediaType !== 'application/x-ndjson' && mediaType !== 'text/csv') || encoded !== 'identity') throw new Unreadable('MEDIA_TYPE');
  const text = textOf(await bytesOf(request));
  return mediaType === 'text/csv' ? rowsOfCsv(text, importable) : rowsOfNdjson(text);
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk); // read to its end, so that the sender hears why it was refused
  }
  if (bytes > MOST_BYTES) throw new Unreadable('BODY_TOO_LARGE');
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('NOT_UTF8');
  }
}
