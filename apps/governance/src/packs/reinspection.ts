import type { Json, PackRecord } from '@causeway/kernel';
import { CHANGES, recordsOf, SECTIONS, STRENGTHS } from './domain';
import { inOrderOf, isFields, listOf, textOf, without, type Fields } from './fields';

/** The sections of the pack of a service before its re-inspection: what an inspection found and nobody tested comes before everything else (R6). */
export const SERVICE_SECTIONS = ['findingsNotTested', 'service', 'inspections', 'findingsTested', ...SECTIONS, 'open', 'notKnown'] as const;
export type ServiceSection = (typeof SERVICE_SECTIONS)[number];

/** By a full review: one that ended below that found no cause. */
const answered = (finding: Fields): boolean =>
  listOf(finding['answers']).some(({ review }) => isFields(review) && review['level'] === 'FULL');
/** A test whose records were all withdrawn since shows nothing. */
const tested = ({ state, stillShown }: Fields): boolean => state === 'TESTED' && stillShown !== false;

/** Those that no full review answers first; of those that are tested, those that the test found still. */
const urgency = (finding: Fields): number => (answered(finding) ? 1 : 0) + (tested(finding) && finding['stillFound'] !== true ? 2 : 0);

/** The findings of a service's inspections in the order in which they want an answer: not tested before tested. */
const inOrderOfUrgency = (findings: readonly Fields[]): Fields[] => [...findings].sort((one, other) => urgency(one) - urgency(other));

/** The records of a review's own pack, each with its review, and named by it where another review may have the same. */
const ofReview = (review: Fields, outside: boolean): PackRecord[] =>
  recordsOf(review, outside).map((record) => {
    const of = textOf(review['id']);
    return record.type === 'Review'
      ? record
      : { ...record, id: `${of}/${record.id}`, content: { review: of, ...(record.content as Fields) } };
  });

const contentOf = ({ content }: PackRecord): Fields => content as Fields;

/** The records of a section of all reviews: actions by strength and changes by what they altered, whichever review they are of. */
function inSection(section: string, records: readonly PackRecord[]): PackRecord[] {
  const own = records.filter((record) => record.section === section);
  const [by, order] = section === 'actions' ? ['strength', STRENGTHS] : section === 'changes' ? ['changeKind', CHANGES] : ['', []];
  return by === ''
    ? own
    : inOrderOf(order, by, own.map(contentOf)).flatMap((content) => own.filter((record) => record.content === content));
}

/** What is open: reviews that are not closed, actions that are not done, or whose records no longer show it, and checks that are overdue. */
function openOf(service: Fields, reviews: readonly Fields[], today: string): PackRecord[] {
  const reviewsOpen = reviews.filter(({ state }) => state !== 'CLOSED');
  const actionsOpen = reviews.flatMap((review) => {
    const undone = new Set(listOf(review['preventions']).flatMap(({ open }) => listOf(open).map(({ id }) => id)));
    return listOf(review['reviewActions'])
      .filter(({ id, completedOn }) => completedOn === null || undone.has(id ?? null))
      .map((action): Fields => ({
        ...{ review: review['id'] ?? null, id: action['id'] ?? null, kind: action['kind'] ?? null, strength: action['strength'] ?? null },
        ...{ changeKind: action['changeKind'] ?? null, namedRole: action['namedRole'] ?? null, dueOn: action['dueOn'] ?? null },
        overdue: textOf(action['dueOn']) < today,
      }));
  });
  const overdue = isFields(service['overdue']) ? (service['overdue']['totalCount'] ?? null) : null;
  return [
    ...reviewsOpen.map(({ id = null, state = null, template = null, changedOn = null }) => ({
      ...{ section: 'open', type: 'Review', id: textOf(id), content: { state, template, changedOn } },
    })),
    ...actionsOpen.map((content) => ({ section: 'open', type: 'ReviewAction', id: textOf(content['id']), content })),
    {
      ...{ section: 'open', type: 'OverdueChecks', id: textOf(service['id']) },
      content: { overdue, latest: service['overdueChecks'] ?? [] },
    },
  ];
}

const OWN = ['inspections', 'reinspectionPack', 'reviews', 'overdue', 'overdueChecks', 'sourcesBehind'];

/** Every record of the pack of a service, section by section, of what `plain` left of the graph's answer, on a day. */
export function recordsOfService(service: Fields, today: string, outside: boolean): PackRecord[] {
  const findings = inOrderOfUrgency(listOf(service['reinspectionPack']));
  const reviews = listOf(service['reviews']);
  const ofReviews = reviews.flatMap((review) => ofReview(review, outside));
  const in_ = (section: ServiceSection, type: string, rows: readonly Fields[]): PackRecord[] =>
    rows.map((content) => ({ section, type, id: textOf(content['id']), content }));
  const notKnown: Json = { sourcesBehind: service['sourcesBehind'] ?? null };
  return [
    ...in_(
      'findingsNotTested',
      'InspectionFinding',
      findings.filter((finding) => !tested(finding)),
    ),
    ...in_('service', 'Service', [without(service, OWN)]),
    ...in_('inspections', 'Inspection', latestFirst(listOf(service['inspections']))),
    ...in_('findingsTested', 'InspectionFinding', findings.filter(tested)),
    ...SECTIONS.flatMap((section) => inSection(section, ofReviews)),
    ...openOf(service, reviews, today),
    { section: 'notKnown', type: 'SourcesBehind', id: textOf(service['id']), content: notKnown },
  ];
}

const latestFirst = (inspections: readonly Fields[]): Fields[] =>
  [...inspections].sort((one, other) => textOf(other['inspectedOn']).localeCompare(textOf(one['inspectedOn'])));
