import { setTimeout as sleep } from 'node:timers/promises';
import { nhsNumber } from '../../tools/demo/generate';
import { identifyChange, planRead } from '../../tools/play/changes';
import type { Answer, Place } from '../../tools/play/client';
import { establish, openService, type World } from '../../tools/play/world';

const PATIENCE_MS = 120_000;
const ASKED = `query T($id: UUID!) { triggeredActions(serviceId: $id, first: 20) { edges { node {
  rule extensions person { id } because { id record { __typename } } warnings { rule state } } } } }`;

/** What a trigger opened, in short. */
export interface Opened {
  readonly rule: string;
  /** Null of what repeats itself in a service. */
  readonly personId: string | null;
  readonly because: readonly string[];
  readonly warnings: readonly string[];
  readonly extensions: number;
}

/** In short: an action that rests on one standing warning. */
export const opened = (rule: string, personId: string | null, kind: string, ids: readonly string[]): Opened => ({
  rule,
  personId,
  because: ids.map((id) => `${kind} ${id}`).sort(),
  warnings: [`${rule} STANDING`],
  extensions: 0,
});

/** As it stands once a second warning of its kind extended it. */
export const extended = (action: Opened): Opened => ({ ...action, warnings: [...action.warnings, ...action.warnings], extensions: 1 });

const inShort = ({ rule, person, because, warnings, extensions }: Answer): Opened => ({
  rule,
  personId: person?.id ?? null,
  because: (because as Answer[]).map(({ id, record }) => `${record?.__typename} ${id}`).sort(),
  warnings: (warnings as Answer[]).map((warning) => `${warning['rule']} ${warning['state']}`),
  extensions,
});

/** One person for each trigger, and the records that make it fire. */
export interface Triggered {
  /** The actions that triggers opened, by rule, once they rest on so many warnings, and so many records of theirs are known to governance too. */
  readonly actions: (warnings: number, records: number) => Promise<readonly Opened[]>;
  readonly passTime: () => Promise<void>;
  /** Two changes of one person that no plan answers. */
  readonly late: { readonly id: string; readonly changes: readonly string[] };
  /** A complaint that nobody acted on, and another. */
  readonly unheard: { readonly id: string; readonly complaint: string };
  /** A plan that nobody owns. */
  readonly unowned: { readonly id: string; readonly plan: string };
  /** A note of a risk that no plan shows. */
  readonly unplanned: { readonly id: string; readonly note: string };
  readonly complainsAgain: () => Promise<string>;
  /** Says that they feel unsafe. */
  readonly feelsUnsafe: () => Promise<string>;
}

/** Records of one day, a Monday, that each have something that will be missed; on the next Thursday but one all of it was. */
export async function playTriggers(place: Place): Promise<Triggered> {
  const { player, providerId } = await establish(place, 'Triggers', '2026-03-02T08:00:00.000Z');
  const names = ['Late', 'Unheard', 'Unowned', 'Unplanned'].map((name, n) => [name, nhsNumber(n)] as const);
  const facts = { name: 'Elm House', kind: 'SUPPORTED_LIVING' } as const;
  const world = await openService(player, providerId, facts, { prefix: '', rotaDays: 1, people: names });
  const { staff, people, serviceId } = world;
  const [late, unheard, unowned, unplanned] = people as [Person, Person, Person, Person];
  for (const { planId } of [late, unheard, unplanned])
    await player.do('registered-manager', 'assignPlanOwner', 'planOwnership { id }', {
      ...(await planRead(player, 'registered-manager', planId)),
      ownerId: staff['key-worker'],
      deputyId: staff['senior-carer'],
      startsOn: '2026-03-02',
    });
  const changes: string[] = [];
  for (const code of ['GAIT', 'SKIN']) changes.push((await identifyChange(world, { person: 0, from: 'Feedback', code }))['id'] as string);
  const complains = async (): Promise<string> =>
    (
      await player.do('senior-carer', 'receiveComplaint', 'complaint { id }', {
        personId: unheard.id,
        category: 'COMMUNICATION',
        concernCode: 'NOT_HEARD',
        text: 'I said so twice, and nobody did anything.',
        notActedOn: true,
      })
    )['id'] as string;
  const notes = async (personId: string, riskCodes: readonly string[]): Promise<string> =>
    (await player.do('support-worker', 'recordNote', 'dailyNote { id }', { personId, kind: 'DAILY', text: 'Coughed at tea.', riskCodes }))[
      'id'
    ] as string;
  const [complaint, note] = [await complains(), await notes(unplanned.id, ['CHOKING'])];
  return {
    late: { id: late.id, changes },
    unheard: { id: unheard.id, complaint },
    unowned: { id: unowned.id, plan: unowned.planId },
    unplanned: { id: unplanned.id, note },
    complainsAgain: complains,
    feelsUnsafe: async () =>
      (
        await player.do('senior-carer', 'recordFeedback', 'feedback { id }', {
          ...{ personId: unheard.id, respondent: 'PERSON', codes: ['UNSAFE'], text: 'I lie awake when she is on.' },
        })
      )['id'] as string,
    passTime: async () => {
      await player.at('2026-03-12T09:00:00.000Z');
      await notes(unheard.id, []);
    },
    actions: async (warnings, records) => {
      for (const until = Date.now() + PATIENCE_MS; ; await sleep(200)) {
        const { triggeredActions } = await player.ask('registered-manager', ASKED, { id: serviceId });
        const actions = (triggeredActions.edges as { node: Answer }[]).map(({ node }) => inShort(node));
        const known = actions.flatMap((action) => action.because).length >= records;
        if ((known && actions.flatMap((action) => action.warnings).length >= warnings) || Date.now() > until)
          return actions.sort((a, b) => (a.rule < b.rule ? -1 : 1));
      }
    },
  };
}

type Person = World['people'][number];
