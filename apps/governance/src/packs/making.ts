import type { KeyObject } from 'node:crypto';
import { readsEvery, RECORD_CLASSES, rolesOf } from '@causeway/access';
import { PACK_FORMAT, sealed, type EvidencePack, type PackRecord } from '@causeway/kernel';
import { seesCodes, type GraphContext } from '@causeway/subgraph';
import { execute, type DocumentNode, type GraphQLSchema } from 'graphql';
import { REVIEW_PACK, SERVICE_PACK } from './asking';
import { recordsOf, withheldOf } from './domain';
import { closedAt, goesOn, listOf, plain, type Fields, type Path } from './fields';
import { recordsOfService } from './reinspection';

/** What packs are made with: the graph that is asked, and the key that signs them. */
export interface PackMaker {
  readonly schema: GraphQLSchema;
  readonly key: KeyObject;
}

/** What a pack is about: a record that its reader may know of, and the service that it belongs to. */
export interface Subject {
  readonly type: 'Review' | 'Service';
  readonly id: string;
  readonly serviceId: string | null;
}

interface Plan {
  readonly document: DocumentNode;
  /** Of the answer: the reviews in it, where they stand, and the records that it holds. */
  readonly reviews: (answer: Fields) => readonly Fields[];
  readonly at: string;
  readonly records: (answer: Fields, today: string, outside: boolean) => PackRecord[];
}

const PLANS: Readonly<Record<Subject['type'], Plan>> = {
  Review: {
    document: REVIEW_PACK,
    reviews: (review) => [review],
    at: 'review',
    records: (review, _today, outside) => recordsOf(review, outside),
  },
  Service: {
    document: SERVICE_PACK,
    reviews: (service) => listOf(service['reviews']),
    at: 'service.reviews',
    records: recordsOfService,
  },
};

const CITABLE = [...new Set(Object.values(RECORD_CLASSES))];

/** The pack of a review or of a service for whoever asks; null where one of its lists is too long to stand in it whole. */
export async function packOf(ctx: GraphContext, { schema, key }: PackMaker, subject: Subject): Promise<EvidencePack | null> {
  const { document, reviews, at, records } = PLANS[subject.type];
  const id = ctx.ids.encode(subject.id);
  const answer = await execute({ schema, document, variableValues: { id }, contextValue: ctx });
  const errors = answer.errors ?? [];
  const fault = errors.find(({ extensions }) => extensions['code'] !== 'FORBIDDEN');
  if (fault) throw fault.originalError ?? fault;
  // As it is read back: days and instants are texts.
  const data = JSON.parse(JSON.stringify(answer.data)) as Fields;
  if (goesOn(data)) return null;
  const closed = errors.map(({ path }): Path => path ?? []);
  const [open = {}] = Object.values(plain(data, closedAt(closed)) as Readonly<Record<string, Fields>>);
  return sealed(
    {
      format: PACK_FORMAT,
      about: { type: subject.type, id },
      madeAt: ctx.clock.now().toISOString(),
      readAs: { roles: [...rolesOf(ctx.caller)].sort(), purpose: ctx.caller.purpose },
      withheld: withheldOf(closed, reviews(open), at),
      mayLackRecords: !readsEvery(ctx.caller, subject.serviceId, CITABLE),
    },
    records(open, ctx.clock.today(), seesCodes(ctx.caller)),
    key,
  );
}
