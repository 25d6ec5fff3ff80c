import type { Levels } from './exposures';
import { normal } from './random';
import { at, DAY, MINUTE } from './rows';
import { BETWEEN_SERVICES, FAILURES, INCIDENT_KINDS, RATES, type FailureCode } from './settings';
import type { Service } from './service';
import type { Told } from './told';
import { HAPPENED } from './texts';
import type { Planted } from './plant';

/** A failure in a unit, as the truth has it. */
export interface Failure {
  readonly code: FailureCode;
  readonly unitId: string;
  readonly recordKind: 'Incident' | 'Feedback' | 'Complaint';
  readonly recordKey: string;
}

/** What happens within so long of a shift's start lies in the handover after the shift before, and would count in both. */
const HANDOVER = 31 * MINUTE;

const CODES = Object.keys(FAILURES) as FailureCode[];

/** How many times as often a unit fails: what is planted, over all it was exposed to. */
export const effectOn = (planted: readonly Planted[], code: FailureCode, levels: Levels, service: number): number =>
  planted
    .filter((one) => one.code === code && (one.services === 'all' || one.services.includes(service)) && levels[one.factor] === 'EXPOSED')
    .reduce((product, { rateRatio }) => product * rateRatio, 1);

/** Fails units of a service, each for itself: a planted effect adds failures, and moves none of the others. */
export function failing(service: Service, planted: readonly Planted[]) {
  const around = normal(service.draw('how often it fails'));
  const codes = CODES.map((code) => ({
    code,
    base: FAILURES[code] * Math.exp(BETWEEN_SERVICES * around - BETWEEN_SERVICES ** 2 / 2),
    draw: service.draw('failures', code),
  }));
  return (unit: Told, levels: Levels): readonly Failure[] =>
    codes.flatMap((one) => {
      const rate = one.base * effectOn(planted, one.code, levels, service.n);
      return one.draw.chance(1 - Math.exp(-rate)) ? [report(service, unit, one.code, unit.id)] : [];
    });
}

function report(service: Service, unit: Told, code: FailureCode, unitId: string): Failure {
  const draw = service.draw('failure', code, unitId);
  const person = draw.pick(unit.people);
  const happened = momentIn(unit, draw.next());
  const times = at(
    happened,
    draw.chance(RATES.recordedLate) ? happened + draw.between(1, 6) * DAY : happened + draw.between(5, 180) * MINUTE,
  );
  const by = unit.crew[0]?.worker.id ?? '';
  const text = HAPPENED[code] ?? code;
  const recordKey = `${unitId}-F${code}`;
  if (INCIDENT_KINDS.includes(code)) {
    service.write('incident', {
      externalId: recordKey,
      personId: person.id,
      kind: code,
      riskCodes: draw.chance(RATES.missing) ? [] : [code],
      physicalHarm: draw.pick(['NONE', 'NONE', 'NONE', 'LOW', 'LOW', 'MODERATE']),
      psychologicalHarm: draw.pick(['NONE', 'NONE', 'NONE', 'LOW']),
      text,
      reportedById: by,
      ...(draw.chance(0.5) ? { immediateAction: 'Stayed with the person, and told the senior.' } : {}),
      ...times,
    });
    return { code, unitId, recordKind: 'Incident', recordKey };
  }
  if (draw.chance(0.6)) {
    service.write('feedback', {
      externalId: recordKey,
      personId: person.id,
      respondent: draw.pick(['PERSON', 'FAMILY', 'FAMILY']),
      codes: draw.chance(0.3) ? ['CONCERN_REPEATED'] : ['OTHER'],
      concernCode: code,
      text,
      ...(draw.chance(0.5) ? { rating: draw.between(1, 3) } : {}),
      takenById: by,
      ...times,
    });
    return { code, unitId, recordKind: 'Feedback', recordKey };
  }
  service.write('complaint', {
    externalId: recordKey,
    personId: person.id,
    category: draw.pick(['CARE_DELIVERY', 'COMMUNICATION', 'STAFFING']),
    concernCode: code,
    text,
    notActedOn: draw.chance(0.3),
    ...times,
  });
  return { code, unitId, recordKind: 'Complaint', recordKey };
}

/** A moment in the unit and in no other, to the minute; before its last. */
function momentIn({ kind, from, until }: Pick<Told, 'kind' | 'from' | 'until'>, share: number): number {
  const first = kind === 'SHIFT' ? from + HANDOVER : from;
  return first + Math.floor((share * (until - MINUTE - first)) / MINUTE) * MINUTE;
}
