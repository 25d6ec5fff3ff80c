/** A record that another domain told of, as a timeline may hold it. */
export interface Told {
  readonly kind: string;
  readonly id: string;
  readonly state: 'MADE' | 'RETRACTED';
  readonly serviceId: string;
  readonly personId: string | null;
  readonly happenedAt: string;
  readonly facts: Readonly<Record<string, any>>;
}

const HOURS = 3_600_000;
const TAUGHT = ['Coaching', 'Induction', 'PracticeObservation', 'ScenarioResult', 'Supervision', 'TrainingRecord'];

const HIDDEN_FROM = {
  REGISTERED_MANAGER: [],
  SAFEGUARDING_LEAD: [],
  KEY_WORKER: ['Alert', 'Concern', 'Indicator'],
  SENIOR_CARER: ['Alert', 'Concern', 'Indicator'],
  INSPECTOR: ['Alert', 'Concern', 'Indicator', 'TrainingRecord'],
} as const;
export type ReaderRole = keyof typeof HIDDEN_FROM;

/** By hand, record after record: which stand, for a reader, on the timeline of a review of these triggers in a service, and why. */
export function timelineByOracle(
  happened: readonly Told[],
  {
    serviceId,
    triggers,
    people,
    from,
    until,
    reader,
  }: { serviceId: string; triggers: string[]; people: string[]; from: string; until: string; reader: ReaderRole },
): string[] {
  const hidden: readonly string[] = HIDDEN_FROM[reader];
  const all = happened.filter(({ kind }) => !hidden.includes(kind));
  const told = all.filter(({ state }) => state !== 'RETRACTED');
  const inWindow = told.filter((one) => one.serviceId === serviceId && one.happenedAt >= from && one.happenedAt < until);
  const own = [...people, ...all.filter(({ id }) => triggers.includes(id)).flatMap(({ personId }) => personId ?? [])];
  const struck = told.filter(({ id }) => triggers.includes(id)).map((one) => Date.parse(one.happenedAt));
  const units = told.filter(
    (one) =>
      one.kind === 'Shift' &&
      one.serviceId === serviceId &&
      struck.some((at) => {
        const start = Date.parse(one.happenedAt);
        return start <= at && start > at - 36 * HOURS && Date.parse(one.facts['endsAt']) >= at;
      }),
  );
  const isUnit = (id: string): boolean => units.some((unit) => unit.id === id);
  const reason = (one: Told): string | null => {
    if (triggers.includes(one.id)) return 'TRIGGER';
    if (one.kind === 'Shift' && isUnit(one.id)) return 'SHIFT_OF_TRIGGER';
    const names = [one.personId ?? '', ...((one.facts['peopleIds'] ?? []) as string[])];
    return names.some((person) => own.includes(person)) ? 'ABOUT_PERSON' : null;
  };
  const near = inWindow.filter((one) => reason(one) !== null);
  const workers = told
    .filter((one) => one.kind === 'Assignment' && one.serviceId === serviceId && isUnit(one.facts['shiftId']))
    .map((one) => one.facts['staffMemberId'] as string);
  const follows = (one: Told): boolean =>
    ['indicatorId', 'concernId', 'noteId', 'incidentId', 'shiftId'].some((key) => near.some(({ id }) => id === one.facts[key]));
  return inWindow.flatMap((one) => {
    const why =
      reason(one) ??
      (follows(one) ? 'FOLLOWED_UP' : TAUGHT.includes(one.kind) && workers.includes(one.facts['staffMemberId']) ? 'WORKER_OF_SHIFT' : null);
    return why ? [`${one.happenedAt} ${one.kind} ${one.id} ${why}`] : [];
  });
}
