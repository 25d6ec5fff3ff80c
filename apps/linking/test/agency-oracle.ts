import { concernLinksByOracle } from './concern-oracle';
import { standing, type Told } from './oracle';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * M2a, M2c and suppliers by brute force: for each shift and each worker, minute by minute, was the worker there, and had each thing been
 * said by then? It shares nothing with the app but the shape of what it is told.
 */
export function agencyByOracle(told: readonly Told[], serviceId: string, from: string, to: string, now: string) {
  const facts = standing(told);
  const of = (kind: string): Told[] => facts.filter((fact) => fact.kind === kind);
  const about = (kind: string, shift: Told, worker: string): Told[] =>
    of(kind).filter((one) => one.data['shiftId'] === shift.id && one.data['staffMemberId'] === worker);

  const shifts = of('Shift')
    .filter((shift) => {
      const [start, end] = [ms(shift.data['startsAt']), ms(shift.data['endsAt'])];
      const missed = of('VisitReport').some((one) => one.data['shiftId'] === shift.id && one.data['outcome'] === 'MISSED');
      const day = londonDate(start);
      return !missed && shift.serviceId === serviceId && end > start && end - start <= DAY && day >= from && day <= to && start <= ms(now);
    })
    .sort((a, b) => ms(a.data['startsAt']) - ms(b.data['startsAt']) || (a.id < b.id ? -1 : 1));

  const workers = shifts.flatMap((shift) =>
    [...new Set(of('Assignment').map((work) => work.data['staffMemberId'] as string))].sort().flatMap((worker) => {
      const began = firstMinute(shift, worker);
      return began === null || began > ms(now) ? [] : [{ shift, worker, ...needs(shift, worker, began) }];
    }),
  );

  function firstMinute(shift: Told, worker: string): number | null {
    const works = about('Assignment', shift, worker).filter((work) => work.data['agency']);
    for (let minute = ms(shift.data['startsAt']); minute < ms(shift.data['endsAt']); minute += MINUTE)
      if (works.some((work) => ms(work.data['startsAt']) <= minute && minute < ms(work.data['endsAt']))) return minute;
    return null;
  }

  function needs(shift: Told, worker: string, began: number) {
    const given = about('ShiftAllocation', shift, worker).filter((one) => ms(one.happenedAt) <= ms(shift.data['endsAt']));
    const first = given.filter((one) => given.every((other) => ms(other.happenedAt) >= ms(one.happenedAt)));
    const by = first[0] ? ms(first[0].happenedAt) : began;
    const concerned: string[] = first[0] ? first.flatMap((one) => one.data['peopleIds'] as string[]) : shift.data['peopleIds'];
    const inTime = (one: Told): boolean => ms(one.happenedAt) <= by && ms(one.recordedAt) <= by;
    const tells = (records: Told[]): boolean => {
      const of = records.filter(inTime).flatMap((one) => one.data['peopleIds'] as string[]);
      return of.length > 0 && !concerned.some((person) => !of.includes(person));
    };
    const oriented = of('Induction').some(
      (one) => one.data['staffMemberId'] === worker && one.serviceId === shift.serviceId && one.data['orientation'] && inTime(one),
    );
    const guided = tells(about('PersonGuidance', shift, worker));
    const checked = tells(about('BriefingChecklist', shift, worker).filter((one) => one.data['workerSigned'] && one.data['seniorSigned']));
    const missing = [oriented ? '' : 'ORIENTATION', guided ? '' : 'PERSON_GUIDANCE', checked ? '' : 'BRIEFING_CHECKLIST'].filter(Boolean);
    return { neededBy: new Date(by), missing };
  }

  const worked = shifts.filter((shift) => workers.some((one) => one.shift === shift));
  const answersTo = (shift: Told): Told[] =>
    of('Feedback').filter((one) => one.data['shiftId'] === shift.id && one.data['question'] === 'AGENCY_WORKER_BRIEFED');
  const gaveTheBriefing = (answer: Told, shift: Told): boolean =>
    workers.some(
      (one) =>
        one.shift === shift &&
        (about('BriefingChecklist', shift, one.worker).some((list) => list.data['seniorId'] === answer.data['answeredById']) ||
          about('Briefing', shift, one.worker).some((briefing) => briefing.data['givenById'] === answer.data['answeredById'])),
    );
  const counted = worked.map((shift) => ({ shift, answers: answersTo(shift).filter((answer) => !gaveTheBriefing(answer, shift)) }));
  const all = counted.flatMap(({ answers }) => answers);
  const share = (answers: readonly Told[]) => ({
    numerator: answers.filter((one) => one.data['rating'] === 4 || one.data['rating'] === 5).length,
    denominator: answers.length,
  });
  const said = (...respondents: string[]) => share(all.filter((one) => respondents.includes(one.data['respondent'])));
  const answered = counted.filter(({ answers }) => answers.length > 0).length;

  const during = concernLinksByOracle(told).filter(
    (link) => link.rule === 'CONCERN_TO_SHIFT' && of('Incident').some((one) => one.id === link.changeId),
  );
  const supplierOf = (worker: string): string | null => of('StaffMember').find((one) => one.id === worker)?.data['supplierId'] ?? null;
  const suppliers = [...new Set(workers.map((one) => supplierOf(one.worker)))]
    .filter((supplier): supplier is string => supplier !== null)
    .sort()
    .map((supplier) => {
      const own = workers.filter((one) => supplierOf(one.worker) === supplier);
      const its = worked.filter((shift) => own.some((one) => one.shift === shift));
      const people = [...new Set(own.map((one) => one.worker))];
      const few = people.length < 5 || people.some((worker) => own.filter((one) => one.worker === worker).length * 2 > its.length);
      const incidents = new Set(during.filter((link) => its.some((shift) => shift.id === link.id)).map((link) => link.changeId));
      return {
        supplier: { id: supplier },
        shifts: its.length,
        workerShifts: own.length,
        inductions: few ? null : { numerator: own.filter((one) => one.missing.length === 0).length, denominator: own.length },
        feedback: few ? null : share(counted.filter(({ shift }) => its.includes(shift)).flatMap(({ answers }) => answers)),
        told: few ? null : incidents.size,
      };
    });
  const together = suppliers.filter(({ told }) => told !== null);
  const ofAll = together.reduce((sum, { told }) => sum + (told ?? 0), 0) / together.reduce((sum, { shifts: many }) => sum + many, 0);

  return {
    against: all.filter((one) => one.data['rating'] < 4).map(({ id }) => id),
    feedback: {
      positive: share(all),
      coverage: { numerator: answered, denominator: worked.length },
      assured: worked.length > 0 && answered / worked.length >= 0.6,
      excluded: worked.flatMap(answersTo).length - all.length,
      byRespondent: [
        { respondent: 'STAFF', positive: said('STAFF') },
        { respondent: 'AGENCY_WORKER', positive: said('AGENCY_WORKER') },
        { respondent: 'PERSON_OR_FAMILY', positive: said('PERSON', 'FAMILY') },
      ],
    },
    inductions: {
      complete: { numerator: workers.filter((one) => one.missing.length === 0).length, denominator: workers.length },
      misses: workers
        .filter((one) => one.missing.length > 0)
        .map(({ shift, worker, neededBy, missing }) => ({ shift: { id: shift.id }, staffMember: { id: worker }, neededBy, missing })),
      missesLeftOut: 0,
    },
    suppliers: {
      suppliers: suppliers.map(({ told: observed, ...supplier }) => ({
        ...supplier,
        incidents: observed === null ? null : { numerator: observed, denominator: supplier.shifts, expected: ofAll * supplier.shifts },
      })),
      withoutSupplier: workers.filter((one) => supplierOf(one.worker) === null).length,
    },
  };
}

const ms = (at: string): number => Date.parse(at);
const londonDate = (at: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(at);
