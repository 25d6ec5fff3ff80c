import { addMonths, lastOfMonth } from '@causeway/kernel';
import type { Answer } from '../../play/client';
import type { Scene } from '../scene';

const SHOWN = `withinWorkingDay { numerator denominator lower upper method } within24Hours { numerator denominator }
  misses { stage } detectionHours { median } reviewHours { median }`;

/** M3 by whole months, as the nominated individual reads it: how many within one working day, how many within 24 hours (M3h), and where the time went. */
export async function tellTheMonths({ told, player, serviceId }: Scene, months: number): Promise<void> {
  const all = Array.from({ length: months }, (_, i) => addMonths('2026-01-01', i));
  const asked = all.map((from, i) => `m${i}: indicatorReviews(from: "${from}", to: "${lastOfMonth(from)}") { ${SHOWN} }`).join('\n');
  const { service } = await player.ask('nominated-individual', `query M($id: UUID!) { service(id: $id) { ${asked} } }`, { id: serviceId });
  for (const [i, from] of all.entries()) told.notes(`${from.slice(0, 7)}: ${inWords((service as Answer)[`m${i}`] as Answer)}`);
}

function inWords({ withinWorkingDay: m3, within24Hours: m3h, misses, detectionHours, reviewHours }: Answer): string {
  const percent = (share: unknown): string => `${(Number(share) * 100).toFixed(0)} %`;
  const stages = (misses as Answer[]).map(({ stage }) => String(stage).toLowerCase());
  const at = (stage: string): number => stages.filter((one) => one === stage).length;
  return [
    `M3 ${m3.numerator} of ${m3.denominator} within one working day (${percent(m3.lower)} to ${percent(m3.upper)}, ${m3.method})`,
    `M3h ${m3h.numerator} of ${m3h.denominator} within 24 hours`,
    `missed by detection ${at('detection')}, by review ${at('review')}`,
    `median hours to the alert ${hours(detectionHours)}, from there to the review ${hours(reviewHours)}`,
  ].join('; ');
}

const hours = ({ median }: Answer): string => (median === null ? 'not reached' : Number(median).toFixed(0));
