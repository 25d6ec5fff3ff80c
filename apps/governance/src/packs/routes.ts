import { Readable } from 'node:stream';
import { maySee, permits, type DataClass } from '@causeway/access';
import { isUuid, keyIdOf, packKeyOf, packText, type PackKey } from '@causeway/kernel';
import type { GraphContext, Route, RouteAnswer } from '@causeway/subgraph';
import { serviceById } from '../organisation/repository';
import { reviewById } from '../reviews/repository';
import { packOf, type PackMaker, type Subject } from './making';
import { pdfOf } from './pdf';

/**
 * `GET /packs/reviews/<id>` gives the evidence pack of a review as signed JSON, `/packs/services/<id>` that of a service before its re-inspection,
 * either with `.pdf` the same as PDF, and `/packs/keys` the public keys by which packs were signed. What is in a pack, the graph says to its reader.
 */
export const packRoute = (maker: PackMaker, former: readonly PackKey[]): Route => ({
  prefix: '/packs/',
  methods: ['GET'],
  answer: async (ctx, _request, rest) => {
    if (rest === 'keys') return { status: 200, body: { keys: keysOf([packKeyOf(maker.key), ...former]) } };
    const [, kind = '', code = '', pdf] = /^(reviews|services)\/([^/.]+)(\.pdf)?$/.exec(rest) ?? [];
    return isUuid(code) ? give(ctx, maker, kind === 'services' ? 'Service' : 'Review', code, pdf !== undefined) : NO_PACK;
  },
});

const keysOf = (keys: readonly PackKey[]) => keys.map((key) => ({ ...key, kid: keyIdOf(key), use: 'sig', alg: 'EdDSA' }));

/** A pack of a service holds its inspections and its reviews: whoever may read either nowhere has none. */
const NEEDED: Readonly<Record<Subject['type'], readonly DataClass[]>> = { Review: ['REVIEW'], Service: ['REVIEW', 'GOVERNANCE'] };

async function subjectOf(ctx: GraphContext, type: Subject['type'], id: string): Promise<Subject | null> {
  if (type === 'Review') {
    const review = await ctx.one(reviewById, id);
    return review && { type, id, serviceId: review.serviceId };
  }
  const service = await ctx.one(serviceById, id);
  return service && NEEDED.Service.every((dataClass) => maySee(ctx.caller, dataClass, id)) ? { type, id, serviceId: id } : null;
}

async function give(ctx: GraphContext, maker: PackMaker, type: Subject['type'], code: string, pdf: boolean): Promise<RouteAnswer> {
  const named = type.toLowerCase();
  if (!NEEDED[type].every((dataClass) => permits(ctx.caller, dataClass, 'READ')))
    return refused(403, 'FORBIDDEN', 'Your role does not include this.');
  const subject = await subjectOf(ctx, type, ctx.ids.decode(code));
  if (!subject) return refused(404, 'NOT_FOUND', `There is no such ${named} that you may know of.`);
  const pack = await packOf(ctx, maker, subject);
  if (!pack)
    return refused(
      422,
      'PACK_TOO_LARGE',
      `A list of this ${named} has more than a hundred records: a pack would not hold it whole. Ask the graph, page by page.`,
    );
  const text = packText(pack);
  const name = `${type === 'Service' ? 'reinspection-pack' : 'evidence-pack'}-${code}.${pdf ? 'pdf' : 'json'}`;
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

const NO_PACK = refused(404, 'NOT_FOUND', 'There is no such pack.');
