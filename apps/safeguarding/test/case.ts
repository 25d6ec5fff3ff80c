import { dailyNoteRecordedV1, personRegisteredV1, serviceRegisteredV1, staffMemberRegisteredV1 } from '@causeway/event-contracts';
import { aCaller, anId, verbsOf, type TestGraph, type Verb } from '@causeway/testing';

export const NOW = '2026-03-09T08:00:00.000Z';
/** When the note was recorded: a Friday afternoon. */
export const NOTED = '2026-03-06T15:00:00.000Z';

interface Facts {
  readonly tenantId: string;
  readonly serviceId: string;
  readonly personId: string;
  /** Another person of the service, whom the note is not about. */
  readonly neighbourId: string;
  readonly noteId: string;
  readonly carer: string;
  readonly manager: string;
  indicatorId: string;
  concernId: string;
}

/** A person of a service with a note in which an indicator was flagged, and a concern that was raised. */
export interface Case extends Facts {
  /** Every verb of this domain as the safeguarding lead sends it, with an input that is accepted. */
  readonly verbs: Readonly<Record<VerbName, Verb>>;
}

export async function aCase(graph: TestGraph): Promise<Case> {
  const [tenantId, serviceId, personId, neighbourId, noteId, carer, manager] = Array.from({ length: 7 }, anId) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const told = { serviceId, happenedAt: '2026-01-05T09:00:00.000Z' };
  await graph.told(tenantId, serviceRegisteredV1, { ...told, id: serviceId, data: serviceRegisteredV1.example });
  for (const id of [personId, neighbourId])
    await graph.told(tenantId, personRegisteredV1, { ...told, id, data: personRegisteredV1.example });
  for (const id of [carer, manager])
    await graph.told(tenantId, staffMemberRegisteredV1, { ...told, id, data: staffMemberRegisteredV1.example });
  await graph.told(tenantId, dailyNoteRecordedV1, {
    serviceId,
    id: noteId,
    happenedAt: '2026-03-06T11:00:00.000Z',
    recordedAt: NOTED,
    data: { ...dailyNoteRecordedV1.example, personId, authorId: carer },
  });
  const facts: Facts = { tenantId, serviceId, personId, neighbourId, noteId, carer, manager, indicatorId: '', concernId: '' };
  const by = () => aCaller('SAFEGUARDING_LEAD', { tenantId, services: [serviceId] });
  const verbs = verbsOf(graph, ACCEPTED, { at: NOW, by, facts });
  facts.indicatorId = (await verbs.flagIndicator.takes()).id;
  facts.concernId = (await verbs.raiseConcern.takes()).id;
  return Object.assign(facts, { verbs });
}

/** Each mutation with the field of its answer and an input that is accepted. */
const ACCEPTED = {
  flagIndicator: [
    'indicator',
    (it: Facts) => ({ personId: it.personId, noteId: it.noteId, origin: 'WORKER_FLAGGED', theme: 'NEGLECT', flaggedById: it.carer }),
  ],
  raiseConcern: [
    'concern',
    (it: Facts) => ({
      personId: it.personId,
      theme: 'NEGLECT',
      indicatorId: it.indicatorId || null,
      text: 'Found without a drink three times.',
      raisedById: it.carer,
      allegationOfAbuse: false,
    }),
  ],
  sendAlert: [
    'alert',
    (it: Facts) => ({
      indicatorId: it.indicatorId,
      pathway: 'ON_CALL',
      sentToId: it.manager,
      seenAt: NOW,
    }),
  ],
  reviewIndicator: [
    'managementReview',
    (it: Facts) => ({
      indicatorId: it.indicatorId,
      decision: 'MONITOR',
      rationale: 'Drinks were offered; the chart was not kept.',
      reviewedById: it.manager,
    }),
  ],
  decideReferral: [
    'referral',
    (it: Facts) => ({ concernId: it.concernId, referred: true, reason: 'Repeated, and not explained.', decidedById: it.manager }),
  ],
  signDailyScreening: ['dailyScreening', (it: Facts) => ({ serviceId: it.serviceId, day: '2026-03-05', screenedById: it.manager })],
} as const;

export type VerbName = keyof typeof ACCEPTED;
export const VERB_NAMES = Object.keys(ACCEPTED) as VerbName[];
