import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Place } from '../../tools/play/client';
import { establish, openService, type World } from '../../tools/play/world';
import { noteThemSafe } from '../../tools/story/oversight';
import { at, ref } from '../../tools/story/scene';
import { Telling } from '../../tools/story/telling';

interface House {
  readonly told: Telling;
  readonly world: World;
  readonly providerId: string;
}

/** A general review of falls, and what it was verified by. */
export interface FallsEnding {
  readonly world: World;
  readonly reviewId: string;
  readonly outcome: Answer;
  readonly refused: number;
  /** The chart of the review, and that of the measure in the service. */
  readonly charts: { readonly ofReview: Answer; readonly ofMeasure: Answer };
}

/** So many bed days in each month that is counted. */
const BED_DAYS: Readonly<Record<string, number>> = { '2026-01-01': 930, '2026-02-01': 840, '2026-04-01': 900 };
/** So many falls in it. */
const FALLS: Readonly<Record<string, number>> = { '2026-01-01': 12, '2026-02-01': 12, '2026-04-01': 2 };
const FROZEN = { measure: 'FALLS', target: 5, workingDays: 0, windowStart: '2026-01-01', windowEnd: '2026-02-28' };

/** Residents fall at night in a care home: played through the gateway by each role in turn, from the measure to the verdict. */
export async function playFallsReview(place: Place, settled: () => Promise<void>): Promise<FallsEnding> {
  const { player, providerId } = await establish(place, 'Falls', at('2025-12-08', '08:00'));
  const told = new Telling(player, () => undefined, settled);
  const world = await openService(player, providerId, { name: 'Birch Lodge', kind: 'RESIDENTIAL' }, { prefix: '', rotaDays: 2 });
  const house = { told, world, providerId };
  const first = await fall(house, 'NEAR_MISS');
  await player.at(at('2026-01-31'));
  const falls = await fallIn(house, '2026-01-01');
  await player.at(at('2026-02-28'));
  await fallIn(house, '2026-02-01');
  await player.at(at('2026-03-02'));
  const definition = await defineTheMeasure(house);
  await enterBedDays(house, definition, '2026-01-01', '2026-02-01');
  const { review, cause } = await reviewTheFalls(house, [first, ...falls]);
  const action = await changeTheNights(house, { review, cause, definition });
  const outcome = await verifyTheFalls(house, { review, cause, definition, action });
  return { world, reviewId: review['id'] as string, outcome, refused: told.refused, charts: await chartsOf(house, review, definition) };
}

const fall = async ({ told, world }: House, kind: string, day?: string): Promise<Answer> =>
  ref(
    'Incident',
    await told.does('support-worker', 'reports what happened', 'reportIncident', 'incident { id }', {
      ...{ personId: world.people[0]?.id, kind, riskCodes: [], physicalHarm: 'NONE', psychologicalHarm: 'NONE' },
      ...{ text: 'Found beside the bed.', ...(day ? { happenedAt: at(day, '02:00') } : {}) },
    }),
  );

async function fallIn(house: House, month: string): Promise<Answer[]> {
  const falls: Answer[] = [];
  for (let n = 1; n <= (FALLS[month] ?? 0); n += 1)
    falls.push(await fall(house, 'FALL', `${month.slice(0, 8)}${String(2 * n).padStart(2, '0')}`));
  return falls;
}

/** The provider says what it measures by, at its head. */
async function defineTheMeasure({ told, providerId }: House): Promise<Answer> {
  const measure = {
    ...{ providerId, code: 'FALLS', name: 'Falls', numeratorCounts: 'falls', denominatorCounts: 'occupied bed days' },
    ...{ kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000, target: 6 },
    ...{ countedFrom: 'SOURCE_RECORDS', recordKind: 'INCIDENT', recordCodes: ['FALL'] },
  };
  const answer = 'measureDefinition { id number }';
  const refused = (what: string, code: string, login: string, more: Answer): Promise<void> =>
    told.isRefused(login, what, [code], 'defineMeasure', answer, { ...measure, ...more });
  await refused('defines a measure of the service', 'NOT_PERMITTED', 'registered-manager', {});
  await refused('takes the code of a measure of the product', 'MEASURE_CODE_TAKEN', 'quality-lead', { code: 'M1A' });
  await refused('defines a rate over nothing', 'DENOMINATOR_WRONG', 'quality-lead', { denominatorCounts: null });
  await told.does('quality-lead', 'defines falls over bed days', 'defineMeasure', answer, measure);
  await refused('lowers the target without a reason', 'REASON_TOO_SHORT', 'quality-lead', { target: 5, replaces: 1 });
  const reason = 'The board asks for five at the most.';
  return told.does('provider-representative', 'lowers the target', 'defineMeasure', answer, { ...measure, target: 5, replaces: 1, reason });
}

async function enterBedDays({ told, world }: House, definition: Answer, ...months: readonly string[]): Promise<void> {
  for (const startsOn of months) {
    const entry = { serviceId: world.serviceId, measureDefinitionId: definition['id'], startsOn, denominator: BED_DAYS[startsOn] };
    const answer = 'measureEntry { id }';
    const refused = (what: string, code: string, more: Answer): Promise<void> =>
      told.isRefused('deputy-manager', what, [code], 'enterMeasureCounts', answer, { ...entry, ...more });
    await refused('enters how many fell', 'COUNTED_FROM_RECORDS', { numerator: 1 });
    await told.does('deputy-manager', 'enters the bed days of a month', 'enterMeasureCounts', answer, entry);
    await refused('enters them anew', 'COUNTED_ALREADY', {});
  }
}

/** A general review, up to its conclusion: the seven sources, three of them examined, a cause with its why and its factor. */
async function reviewTheFalls({ told, world }: House, triggers: readonly Answer[]): Promise<{ review: Answer; cause: Answer }> {
  const { staff, serviceId } = world;
  await told.inForce();
  const opened = await told.does('registered-manager', 'opens a general review', 'openReview', 'review { id version }', {
    ...{ serviceId, title: 'Residents fall at night', visibleProblem: 'Residents were found beside their beds at night.' },
    ...{ template: 'GENERAL', triggerKind: 'SERIOUS_INCIDENT', triggers, frameworkItems: ['SAF_S4', 'RA2014_12'] },
    ...{ authorId: staff['registered-manager'], reviewerId: staff.reviewer, verifierId: staff['quality-lead'] },
  });
  const reviewId = opened['id'];
  const concluding = {
    ...{ reviewId, version: opened['version'], isolation: 'PATTERN' },
    isolationSearch: 'Incidents of the home, January to February 2026: 24 falls of 24 incidents, all at night.',
    searched: [{ place: 'OTHER_PEOPLE', code: 'FALL', from: '2026-01-01', to: '2026-02-28', looked: 24, found: 24 }],
    conclusion: 'Nobody was named to look at beds and floors before the night, so that what had been moved by day stayed where it was.',
  };
  await told.isRefused(
    ...(['registered-manager', 'concludes on nothing', ['SOURCES_UNEXAMINED', 'SOURCES_TOO_FEW', 'CAUSE_MISSING']] as const),
    ...(['concludeReview', 'review { id }', concluding] as const),
  );
  const cause = await told.does('registered-manager', 'names the cause', 'identifyCause', 'cause { id version }', {
    ...{ reviewId, category: 'OWNERSHIP', description: 'Nobody was named to look at rooms before the night.', whoRole: 'night staff' },
    ...{ whatHappened: 'Beds and frames were left as the day had moved them.', whereHappened: 'Birch Lodge' },
    ...{ whenHappened: 'January and February 2026', mechanism: 'Each shift assumed that the one before it had put rooms in order.' },
    ...{ operationalChange: 'OWNERSHIP', wantedChange: 'One named worker looks at every room before the night.' },
  });
  const about = { causeId: cause['id'] };
  const evidence = triggers.slice(-1);
  await told.does('registered-manager', 'asks why', 'askWhy', 'whyStep { id }', {
    ...{ ...about, number: 1, question: 'Why were rooms not in order?', answer: 'No shift was to look at them.', evidence },
  });
  await told.does('registered-manager', 'names a factor', 'nameFactor', 'factor { id }', {
    ...{ ...about, framework: 'YORKSHIRE', elementCode: 'LINES_OF_RESPONSIBILITY', hindered: true },
    ...{ description: 'Responsibility for rooms before the night was not allocated.', evidence },
  });
  await examineTheSeven({ told, world }, { reviewId, causeId: cause['id'], incident: triggers[0] ?? {} });
  await noteThemSafe({ told, player: world.player }, reviewId, world.people.slice(0, 1), 'Slept well; the bed stands where it should.');
  const review = await told.does('registered-manager', 'concludes', 'concludeReview', 'review { id version }', concluding);
  return {
    review,
    cause: await told.does('reviewer', 'has read the finding', 'reviewCause', 'cause { id version }', { ...about, version: 1 }),
  };
}

async function examineTheSeven(
  { told, world }: Pick<House, 'told' | 'world'>,
  { reviewId, causeId, incident }: { readonly reviewId: unknown; readonly causeId: unknown; readonly incident: Answer },
): Promise<void> {
  const handover = await told.does('senior-carer', 'records a handover', 'recordHandover', 'handover { id }', {
    ...{ serviceId: world.serviceId, peopleIds: [world.people[0]?.id], changesIds: [], assumedSomeoneElse: true },
    text: 'Rooms are left to the night.',
  });
  await told.inForce();
  const shift = { id: world.shifts[0]?.id };
  const examined = [
    ['CARE_RECORDS', incident] as const,
    ['ROTAS', ref('Shift', shift)] as const,
    ['COMMUNICATION_LOGS', ref('Handover', handover)] as const,
  ];
  const examine = (sourceKind: string, more: Answer): Promise<Answer> =>
    told.does('registered-manager', `looks at ${sourceKind}`, 'examineSource', 'sourceExamination { id }', {
      reviewId,
      sourceKind,
      ...more,
    });
  for (const [sourceKind, record] of examined)
    await examine(sourceKind, { state: 'EXAMINED', refs: [record], showing: 'SUPPORTS', causeId });
  for (const sourceKind of ['SUPERVISION', 'TRAINING', 'FEEDBACK', 'GOVERNANCE_MINUTES'])
    await examine(sourceKind, { state: 'NOT_APPLICABLE', refs: [], reason: 'Nothing of these months bears on rooms at night.' });
}

interface Reviewed {
  readonly review: Answer;
  readonly cause: Answer;
  readonly definition: Answer;
}

/** The action against the cause, the baseline frozen before the change, and the change. */
async function changeTheNights({ told, world }: House, { review, cause, definition }: Reviewed): Promise<Answer> {
  const { player, staff, serviceId } = world;
  await player.at(at('2026-03-09'));
  const reviewId = review['id'];
  const action = await told.does('deputy-manager', 'plans who looks at rooms', 'planAction', 'reviewAction { id version }', {
    ...{ reviewId, causesIds: [cause['id']], kind: 'CORRECTIVE', category: 'FORCING_FUNCTION', changeKind: 'OWNERSHIP' },
    ...{
      description: 'A named worker signs for every room before the night.',
      ownerId: staff['deputy-manager'],
      namedRole: 'SENIOR_CARER',
    },
    ...{ dueOn: '2026-03-20', reviewPointOn: '2026-05-05', measure: 'Falls: at most 5 for 1000 occupied bed days' },
  });
  const changing = { reviewId, version: review['version'], changedOn: '2026-03-09' };
  const refused = (what: string, code: string, verb: string, answer: string, input: Answer, login = 'registered-manager'): Promise<void> =>
    told.isRefused(login, what, [code], verb, answer, input);
  await refused('changes before a baseline', 'BASELINE_MISSING', 'makeChange', 'review { id }', changing, 'deputy-manager');
  const freezing = { reviewId, ...FROZEN, measureDefinitionId: definition['id'] };
  const freeze = (what: string, code: string, more: Answer, login?: string): Promise<void> =>
    refused(what, code, 'freezeBaseline', 'baseline { id }', { ...freezing, ...more }, login);
  await freeze('freezes a target of their own', 'TARGET_NOT_AS_DEFINED', { target: 8 });
  await freeze('freezes a month without its bed days', 'BASELINE_INCOMPLETE', { windowStart: '2025-12-01' });
  await freeze('freezes as the verifier', 'FROZEN_BY_VERIFIER', {}, 'quality-lead');
  await told.counted();
  await told.does('registered-manager', 'freezes the baseline', 'freezeBaseline', 'baseline { id }', freezing);
  await told.does('deputy-manager', 'makes the change', 'makeChange', 'review { id }', changing);
  const check = { serviceId, allocationClear: true, ownershipClear: true };
  const shown = await told.does('deputy-manager', 'sees that it is done', 'recordAllocationCheck', 'allocationCheck { id }', check);
  return told.does('deputy-manager', 'completes the action', 'completeAction', 'reviewAction { id }', {
    ...{ actionId: action['id'], version: action['version'], completedOn: '2026-03-09', evidence: [ref('AllocationCheck', shown)] },
    ...{ doneBefore: 'Nobody was named to look at rooms.', doneSince: 'A named worker signs for every room before the night.' },
  });
}

/** The month after the change: its falls and bed days, the proof of the cause, the outcome, and the closing. */
async function verifyTheFalls(house: House, { review, cause, definition }: Reviewed & { readonly action: Answer }): Promise<Answer> {
  const { told, world } = house;
  const { player, serviceId, people } = world;
  await player.at(at('2026-04-30'));
  await fallIn(house, '2026-04-01');
  const handover = await told.does('senior-carer', 'records a handover that names who looked', 'recordHandover', 'handover { id }', {
    ...{ serviceId, peopleIds: [people[0]?.id], changesIds: [], assumedSomeoneElse: false, text: 'Rooms were signed for.' },
  });
  await player.at(at('2026-05-05'));
  const outcome = { reviewId: review['id'], month: '2026-04-01', evidence: [ref('Handover', handover)] };
  const answer = 'outcomeEvidence { id }';
  await told.isRefused('quality-lead', 'verifies a month without its bed days', ['MEASURE_MISSING'], 'recordOutcome', answer, outcome);
  await enterBedDays(house, definition, '2026-04-01');
  await told.does('quality-lead', 'confirms the cause', 'confirmCause', 'cause { id }', {
    ...{ causeId: cause['id'], version: cause['version'], proof: [ref('Handover', handover)] },
  });
  for (const feed of ['QUALITY_MEETING', 'SUPERVISION', 'PROVIDER_OVERSIGHT'])
    await told.does('registered-manager', 'says why it feeds nothing else', 'feedFinding', 'findingFeed { id }', {
      ...{ causeId: cause['id'], feed, reason: 'The whole home heard of it at once.' },
    });
  await told.counted();
  const said = await told.does(
    ...(['quality-lead', 'records the outcome', 'recordOutcome'] as const),
    `outcomeEvidence { numerator denominator beforeNumerator beforeDenominator lower upper target verdict addressed reducing supported callableOn
      interval { kind per value method level } ratio { ratio lower upper method } baseline { definitionVersion measureDefinition { code number target } } }`,
    outcome,
  );
  const { review: now } = await player.ask('quality-lead', 'query Q($id: UUID!) { review(id: $id) { version } }', { id: review['id'] });
  const closing = { reviewId: review['id'], version: (now as Answer)['version'] };
  for (const until = Date.now() + 60_000; ; await sleep(500)) {
    const { refusals } = await player.try('quality-lead', 'closeReview', 'review { state }', closing);
    if (refusals.length === 0) return said;
    if (Date.now() > until || refusals.some(({ code }) => code !== 'SOURCE_BEHIND')) throw new Error(JSON.stringify(refusals));
  }
}

async function chartsOf({ world }: House, review: Answer, definition: Answer): Promise<FallsEnding['charts']> {
  const point = 'numerator denominator value lower upper method from to';
  const asked = `query Charts($id: UUID!, $measure: UUID!, $serviceId: UUID!) {
    review(id: $id) { state charts { measure kind per unit method centre points { inBaseline afterChange share { ${point} } } } }
    measureDefinition(id: $measure) { chart(serviceId: $serviceId, from: "2026-01-01", to: "2026-04-30") { method warnings points { figure { ${point} } } } } }`;
  const given = await world.player.ask('quality-lead', asked, { id: review['id'], measure: definition['id'], serviceId: world.serviceId });
  return { ofReview: given['review'] as Answer, ofMeasure: given['measureDefinition'].chart as Answer };
}
