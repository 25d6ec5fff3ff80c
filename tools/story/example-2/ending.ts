import type { Answer } from '../../play/client';
import { CHANGED_ON, type Case } from './scene';

const FIGURES = `query F($id: UUID!, $on: LocalDate!) { service(id: $id) {
  staffingReport(on: $on) { weeks { from incidents { count } agencyShare { share } inductionFeedback { positive { numerator denominator } } } }
  unfamiliarStaffComparison(changedOn: $on) { state reduced supported caution
    before { agencyShare { share } exposures { exposure withheld incidentsPer100Shifts { count exposure rate } } }
    after { agencyShare { share } exposures { exposure withheld incidentsPer100Shifts { count exposure rate } } }
    ratio { ratio lower upper p n population method } } } }`;

const percent = (share: unknown): string => `${(Number(share) * 100).toFixed(1)} %`;

/** What the figures say of it: each measure by whole months, and incidents with unfamiliar staff against before. */
export async function tellTheVerdict(found: Case, outcomes: readonly Answer[]): Promise<Answer> {
  const { told, player, serviceId, reviewId } = found;
  told.chapter('The verdict');
  for (const [i, outcome] of outcomes.entries()) {
    const { beforeNumerator, beforeDenominator, numerator, denominator, lower, upper } = outcome;
    told.notes(
      `${i === 0 ? 'M2a, says that the agency worker was briefed' : 'M2c, induction complete before allocation'}: before ${beforeNumerator} of ${beforeDenominator}; in April ${numerator} of ${denominator} (95 % interval ${percent(lower)} to ${percent(upper)}, Wilson)`,
    );
    told.notes(
      `  target ${percent(outcome['target'])}; addressed: ${outcome['addressed']}; reducing: ${outcome['reducing']}; verdict: ${outcome['verdict']}`,
    );
  }
  const { service } = await player.ask('provider-representative', FIGURES, { id: serviceId, on: CHANGED_ON });
  const compared = service.unfamiliarStaffComparison as Answer;
  told.notes(`M2b, incidents in shifts with unfamiliar staff: ${String(compared['state'])}`);
  for (const side of ['before', 'after'] as const) tellASide(found, side, compared[side] as Answer);
  const ratio = compared['ratio'] as Answer | null;
  if (ratio)
    told.notes(
      `  ratio ${Number(ratio['ratio']).toFixed(2)} (95 % ${Number(ratio['lower']).toFixed(2)} to ${Number(ratio['upper']).toFixed(2)}, ${ratio['method']}, p ${Number(ratio['p']).toFixed(3)}); reduced: ${compared['reduced']}; supported: ${compared['supported']}`,
    );
  for (const week of service.staffingReport.weeks as Answer[]) {
    const { numerator, denominator } = week['inductionFeedback'].positive as Answer;
    told.notes(
      `  week of ${week['from']}: ${week['incidents'].count} incidents, ${percent(week['agencyShare'].share)} of hours by agencies, ${numerator} of ${denominator} answers that they were briefed`,
    );
  }
  told.notes(`${told.done} records by their roles, ${told.refused} wrong turns refused`);
  told.notes(`review ${reviewId} of tenant ${player.tenantId}`);
  return compared;
}

function tellASide({ told }: Case, side: string, window: Answer | null): void {
  const few = (window?.['exposures'] as Answer[] | undefined)?.find((one) => one['exposure'] === 'FEW_SHIFTS');
  const rate = few?.['incidentsPer100Shifts'] as Answer | null;
  if (window && rate)
    told.notes(
      `  ${side}: ${rate['count']} in ${rate['exposure']} shifts (${Number(rate['rate']).toFixed(1)} of 100); agencies gave ${percent(window['agencyShare'].share)} of the hours`,
    );
}
