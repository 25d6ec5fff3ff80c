import type { IncomingMessage } from 'node:http';
import { permits } from '@causeway/access';
import type { GraphContext, Route, RouteAnswer } from '@causeway/subgraph';
import { MESSAGES } from '../messages';
import { storeDocument } from './commands';
import { isAsFiled, MOST_BYTES, type Document } from './domain';
import { documentById } from './repository';
import type { FileStore } from './store';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `PUT /documents/<id>` stores the bytes of a filed document, `GET` gives them back; the token is the graph's own. */
export const documentRoute = (store: FileStore): Route => ({
  prefix: '/documents/',
  methods: ['GET', 'PUT'],
  answer: async (ctx, request, rest) => {
    const put = request.method === 'PUT';
    if (!(put ? permits(ctx.caller, 'GOVERNANCE', 'WRITE') : permits(ctx.caller, 'GOVERNANCE_TEXT', 'READ')))
      return refused(403, 'FORBIDDEN', 'Your role does not include this.');
    const document = UUID.test(rest) ? await ctx.one(documentById, ctx.ids.decode(rest)) : null;
    if (!document) return refused(404, 'NOT_FOUND', MESSAGES.NOT_FOUND);
    return put ? receive(ctx, store, document, request) : give(store, document);
  },
});

async function give(store: FileStore, document: Document): Promise<RouteAnswer> {
  const body = document.storedAt && (await store.read(document.tenantId, document.id));
  if (!body) return refused(409, 'NOT_STORED', MESSAGES.NOT_STORED);
  return {
    status: 200,
    headers: {
      'content-type': document.mediaType,
      'content-length': String(document.sizeBytes),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(document.title)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      etag: `"${document.sha256}"`,
    },
    body,
  };
}

async function receive(ctx: GraphContext, store: FileStore, document: Document, request: IncomingMessage): Promise<RouteAnswer> {
  await ctx.session.release(); // a slow sender holds no connection
  const received = await store.receive(request as AsyncIterable<Buffer>, MOST_BYTES);
  try {
    if (!isAsFiled(document, received)) return refused(422, 'HASH_DIFFERS', MESSAGES.HASH_DIFFERS);
    const outcome = await storeDocument(ctx, document, () => received.keep(document.tenantId, document.id));
    const refusal = outcome.ok ? undefined : outcome.error[0];
    if (!refusal || refusal.code === 'ALREADY_STORED')
      return { status: 200, body: { id: ctx.ids.encode(document.id), sha256: document.sha256 } };
    return refused(refusal.code === 'NOT_FOUND' ? 404 : 403, refusal.code, MESSAGES[refusal.code]);
  } finally {
    await received.drop();
  }
}

const refused = (status: number, code: string, message: string): RouteAnswer => ({
  status,
  body: { errors: [{ message, extensions: { code } }] },
});
