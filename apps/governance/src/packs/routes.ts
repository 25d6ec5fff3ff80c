import { Readable } from 'node:stream';
import { permits } from '@causeway/access';
import { isUuid, keyIdOf, packKeyOf, packText, type PackKey } from '@causeway/kernel';
import type { GraphContext, Route, RouteAnswer } from '@causeway/subgraph';
import { reviewById } from '../reviews/repository';
import { packOf, type PackMaker } from './making';
import { pdfOf } from './pdf';

/**
 * `GET /packs/reviews/<id>` gives the evidence pack of a review as signed JSON, `/packs/reviews/<id>.pdf` the same as PDF, and `/packs/keys` the
 * public keys by which packs were signed. What is in a pack, the graph says to its reader.
 */
export const packRoute = (maker: PackMaker, former: readonly PackKey[]): Route => ({
  prefix: '/packs/',
  methods: ['GET'],
  answer: async (ctx, _request, rest) => {
    if (rest === 'keys') return { status: 200, body: { keys: keysOf([packKeyOf(maker.key), ...former]) } };
    const [, code = '', pdf] = /^reviews\/([^/.]+)(\.pdf)?$/.exec(rest) ?? [];
    return isUuid(code) ? give(ctx, maker, code, pdf !== undefined) : refused(404, 'NOT_FOUND', 'There is no such pack.');
  },
});

const keysOf = (keys: readonly PackKey[]) => keys.map((key) => ({ ...key, kid: keyIdOf(key), use: 'sig', alg: 'EdDSA' }));

async function give(ctx: GraphContext, maker: PackMaker, code: string, pdf: boolean): Promise<RouteAnswer> {
  if (!permits(ctx.caller, 'REVIEW', 'READ')) return refused(403, 'FORBIDDEN', 'Your role does not include this.');
  const review = await ctx.one(reviewById, ctx.ids.decode(code));
  if (!review) return refused(404, 'NOT_FOUND', 'There is no such review that you may know of.');
  const pack = await packOf(ctx, maker, review);
  if (!pack)
    return refused(
      422,
      'PACK_TOO_LARGE',
      'A list of this review has more than a hundred records: a pack would not hold it whole. Ask the graph, page by page.',
    );
  const text = packText(pack);
  const name = `evidence-pack-${code}.${pdf ? 'pdf' : 'json'}`;
  const body = pdf ? await pdfOf(pack, text) : Buffer.from(text);
  return {
    status: 200,
    headers: {
      'content-type': pdf ? 'application/pdf' : 'application/json',
      'content-length': String(body.length),
      'content-disposition': `attachment; filename="${name}"`,
    },
    body: Readable.from([body]),
  };
}

const refused = (status: number, code: string, message: string): RouteAnswer => ({
  status,
  body: { errors: [{ message, extensions: { code } }] },
});
