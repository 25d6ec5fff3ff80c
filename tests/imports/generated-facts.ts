import { makeGroup } from '../../tools/generate/group';
import type { Options } from '../../tools/generate/options';
import type { Planted } from '../../tools/generate/plant';
import type { Row } from '../../tools/generate/rows';

/** A group with its truth, as linking would know it: its keys stand for the ids. */
export function factsOf(options: Options, planted: readonly Planted[]) {
  const rows = new Map<string, Record<string, unknown>[]>();
  const truth: Row[] = [];
  makeGroup(
    options,
    planted,
    (record, row) => {
      const own = rows.get(record) ?? [];
      rows.set(record, own);
      own.push({ happenedAt: row['recordedAt'], ...row, id: row['externalId'] });
    },
    (line) => void truth.push(line),
  );
  const all = (record: string): Record<string, unknown>[] => rows.get(record) ?? [];
  const by = (record: string): Map<unknown, Record<string, unknown>> => new Map(all(record).map((row) => [row['id'], row]));
  const [staff, people, plans, indicators] = [by('staffMember'), by('person'), by('carePlan'), by('indicator')];
  const ofPerson = (personId: unknown) => ({ personId, serviceId: people.get(personId)?.['serviceId'] ?? null });
  const acknowledged = (record: string, kind: string) =>
    all(record).map((row) => ({
      ...row,
      kind,
      peopleIds: row['peopleIds'] ?? [row['personId']],
      acknowledgedAt: row['acknowledgedAt'] ?? row['happenedAt'],
      signed: true,
    }));
  const shifts = all('shift');
  const shiftsServices = new Map(shifts.map((row) => [row['id'], row['serviceId']]));
  const first = (serviceId: unknown, when: string, ...records: string[]): unknown =>
    records
      .flatMap(all)
      .filter((row) => (row['serviceId'] ?? shiftsServices.get(row['shiftId'])) === serviceId)
      .map((row) => row[when] as string)
      .sort()[0] ?? null;
  return {
    truth,
    serviceIds: all('service').map((row) => row['id'] as string),
    concerns: [
      ...all('incident').map((row) => ({ ...row, kind: 'Incident', concernCode: null, code: row['kind'] })),
      ...all('feedback').map((row) => ({ concernCode: null, ...row, kind: 'Feedback', code: row['concernCode'] })),
      ...all('complaint').map((row) => ({ concernCode: null, ...row, kind: 'Complaint', code: row['concernCode'] })),
    ].map((row: Record<string, unknown>) => ({ ...row, ...ofPerson(row['personId']) })) as readonly Record<string, unknown>[],
    facts: {
      shifts,
      works: shifts.flatMap(({ id, startsAt, endsAt, happenedAt, recordedAt, staffMemberIds }) =>
        (staffMemberIds as string[]).map((staffMemberId) => ({
          id: `${String(id)} ${staffMemberId}`,
          shiftId: id,
          staffMemberId,
          startsAt,
          endsAt,
          happenedAt,
          recordedAt,
          agency: staff.get(staffMemberId)?.['contract'] === 'AGENCY',
        })),
      ),
      staff: [...staff.values()].map((row) => ({ supplierId: null, startedOn: null, ...row })),
      inductions: all('induction'),
      supervisions: all('supervision').map((row) => ({ nextDueOn: null, ...row })),
      trainings: all('trainingRecord').map((row) => ({ validUntil: null, ...row })),
      acknowledged: [
        ...acknowledged('personGuidance', 'PersonGuidance'),
        ...acknowledged('briefing', 'Briefing'),
        ...acknowledged('briefingChecklist', 'BriefingChecklist'),
      ],
      handovers: all('handover'),
      // An import confirms no change, and one that is not confirmed is none.
      changes: [],
      plans: [...plans.values()].map((row) => ({ ...row, ...ofPerson(row['personId']) })),
      ownerships: all('planOwnership').map((row) => ({ ...row, personId: plans.get(row['planId'])?.['personId'], endsOn: null })),
      versions: all('planVersion').map((row) => ({ ...row, ...ofPerson(plans.get(row['planId'])?.['personId']) })),
      away: [],
      reach: all('service').map(({ id }) => ({
        serviceId: id,
        rota: first(id, 'startsAt', 'shift'),
        inductions: first(id, 'recordedAt', 'induction'),
        guidance: first(id, 'recordedAt', 'personGuidance'),
        briefings: first(id, 'recordedAt', 'briefing', 'briefingChecklist'),
      })),
      alerts: all('alert').map((row) => ({ seenAt: null, ...row, ...ofPerson(indicators.get(row['indicatorId'])?.['personId']) })),
    },
  };
}
