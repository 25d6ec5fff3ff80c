import type { CitedRecord } from '@causeway/kernel';
import type { ReviewAction } from '../actions/domain';
import { happenedAfter } from '../citations/domain';
import { RECORDS_OF } from '../evidence/domain';

/** The seven kinds of evidence that show what a change came to (R100). */
export const OUTCOME_SOURCES = [
  'CARE_RECORDS',
  'AUDITS',
  'FEEDBACK',
  'SUPERVISION',
  'INCIDENT_ANALYSIS',
  'ROTA_RECORDS',
  'GOVERNANCE_MINUTES',
] as const;
export type OutcomeSource = (typeof OUTCOME_SOURCES)[number];

/** The kinds of record that show each. */
export const KINDS: Readonly<Record<OutcomeSource, readonly string[]>> = {
  CARE_RECORDS: RECORDS_OF.CARE_RECORDS.filter((kind) => kind !== 'Incident'),
  AUDITS: RECORDS_OF.AUDITS,
  FEEDBACK: RECORDS_OF.FEEDBACK,
  SUPERVISION: RECORDS_OF.SUPERVISION,
  INCIDENT_ANALYSIS: ['Incident'],
  ROTA_RECORDS: RECORDS_OF.ROTAS,
  GOVERNANCE_MINUTES: RECORDS_OF.GOVERNANCE_MINUTES,
};

/** Of what a review was shown with, the records from after its change, by kind of evidence: an empty kind is a gap. Before a change all are. */
export const evidenceSince = (cited: readonly CitedRecord[], changedOn: string | null) =>
  OUTCOME_SOURCES.map((source) => ({
    source,
    records: changedOn === null ? [] : cited.filter((one) => KINDS[source].includes(one.kind) && happenedAfter(one, changedOn)),
  }));

/** How a plan hits causes: how many of its actions mend the cause, not the case, and how strong they are by the RCA2 hierarchy (R86). */
export function strengthsOf(actions: readonly Pick<ReviewAction, 'kind' | 'strength'>[]) {
  const of = (strength: ReviewAction['strength']): number => actions.filter((action) => action.strength === strength).length;
  const atCause = actions.filter((action) => action.kind !== 'CORRECTION');
  return {
    actions: actions.length,
    atCause: atCause.length,
    share: actions.length === 0 ? null : atCause.length / actions.length,
    stronger: of('STRONGER'),
    intermediate: of('INTERMEDIATE'),
    weaker: of('WEAKER'),
  };
}
