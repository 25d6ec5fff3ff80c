/**
 * The link rules by brute force: for every change and every other record, is there a link, and does it
 * hold? It shares nothing with the app but the shape of what it is told, and looks at nothing in order.
 */
export interface Told {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly retracted: boolean;
  readonly serviceId: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly data: Readonly<Record<string, any>>;
}

export interface ExpectedLink {
  readonly rule: string;
  readonly changeId: string;
  readonly kind: string;
  readonly id: string;
  readonly holds: boolean;
  readonly happenedAt: string;
  readonly recordedAt: string;
}

/** The versions that stand of plans that do, or that nobody told of: a plan that was entered in error answers nothing. */
export const answering = (told: readonly Told[]): Told[] => {
  const ofPlans = told.filter((one) => one.kind === 'CarePlan');
  const gone = ofPlans.filter((one) => one.retracted && !ofPlans.some((other) => other.id === one.id && other.version > one.version));
  return standing(told).filter((one) => one.kind === 'PlanVersion' && !gone.some(({ id }) => id === one.data['planId']));
};

/** What stands once everything was told: of each record its highest version, if that was not a retraction. */
export function standing(told: readonly Told[]): Told[] {
  return told.filter(
    (one, i) =>
      !one.retracted &&
      !told.some((other) => other.kind === one.kind && other.id === one.id && other.version > one.version) &&
      told.findIndex((other) => other.kind === one.kind && other.id === one.id && other.version === one.version) === i,
  );
}

/** Every link that should be there. */
export function linksByOracle(told: readonly Told[]): ExpectedLink[] {
  const facts = standing(told);
  const of = (kind: string): Told[] => facts.filter((fact) => fact.kind === kind);
  const links: ExpectedLink[] = [];
  for (const change of of('IdentifiedChange').filter((fact) => fact.data['state'] === 'CONFIRMED')) {
    const person: string = change.data['personId'];
    const since = Date.parse(change.data['identifiedAt']);
    const link = (rule: string, kind: string, id: string, holds: boolean, of: Told): void => {
      links.push({ rule, changeId: change.id, kind, id, holds, happenedAt: of.happenedAt, recordedAt: of.recordedAt });
    };

    // The version that answered it: it cites the change, names what changed, was recorded since, and none that does so was recorded sooner.
    const citing = of('PlanVersion').filter(
      (fact) =>
        fact.data['personId'] === person &&
        fact.data['answersIds'].includes(change.id) &&
        fact.data['riskCodes'].includes(change.data['code']) &&
        Date.parse(fact.recordedAt) >= since,
    );
    const answer = citing.find((one) =>
      citing.every((other) => other === one || sooner(one, other, (fact) => Date.parse(fact.recordedAt))),
    );
    if (answer)
      link('CHANGE_TO_PLAN_VERSION', 'PlanVersion', answer.id, Date.parse(answer.recordedAt) <= Date.parse(change.data['dueAt']), answer);

    // Its owner: named by then and begun by the day in London, not superseded by then, not ended by then.
    const day = londonDate(since);
    const namings = of('PlanOwnership').filter(
      (fact) => fact.data['personId'] === person && (!answer || fact.data['planId'] === answer.data['planId']),
    );
    const begun = namings.filter((fact) => fact.data['startsOn'] <= day && Date.parse(fact.recordedAt) <= since);
    for (const owner of begun) {
      const superseded = begun.some(
        (other) =>
          other.data['planId'] === owner.data['planId'] &&
          (other.data['startsOn'] > owner.data['startsOn'] || (other.data['startsOn'] === owner.data['startsOn'] && other.id > owner.id)),
      );
      const ended = owner.data['endsOn'] !== null && owner.data['endsOn'] < day;
      // An end that a naming brought about which nobody had made yet had not come yet either.
      const endedLater = namings.some(
        (other) =>
          other.data['planId'] === owner.data['planId'] &&
          Date.parse(other.data['startsOn']) - Date.parse(owner.data['endsOn']) === 86_400_000 &&
          Date.parse(other.recordedAt) > since,
      );
      if (!superseded && (!ended || endedLater)) link('CHANGE_TO_OWNER', 'PlanOwnership', owner.id, true, owner);
    }

    // The handover that should have carried it: after it, in its service, about its person, written down within twelve hours, with none between.
    const handovers = of('Handover').filter(
      (fact) =>
        fact.serviceId === change.serviceId &&
        fact.data['peopleIds'].includes(person) &&
        Date.parse(fact.happenedAt) > since &&
        (Date.parse(fact.recordedAt) - Date.parse(fact.happenedAt)) / 3_600_000 <= 12,
    );
    for (const handover of handovers)
      if (handovers.every((other) => other === handover || sooner(handover, other, (fact) => Date.parse(fact.happenedAt))))
        link('CHANGE_TO_HANDOVER', 'Handover', handover.id, handover.data['changesIds'].includes(change.id), handover);

    // The next delivery: everyone on whatever shift starts first for that person; it starts with the first who works it for them.
    // Whoever was put on it once it was over is none of them.
    const his = of('Assignment').filter(
      (fact) =>
        fact.serviceId === change.serviceId &&
        Date.parse(fact.recordedAt) <= Date.parse(fact.data['endsAt']) &&
        (fact.data['peopleIds'].length === 0 || fact.data['peopleIds'].includes(person)),
    );
    const startOf = (one: Told): number =>
      Math.min(...his.filter((other) => other.data['shiftId'] === one.data['shiftId']).map((other) => Date.parse(other.data['startsAt'])));
    const ahead = his.filter((one) => startOf(one) > since);
    const rostered = ahead.filter((one) => ahead.every((other) => startOf(other) >= startOf(one)));
    const briefingsOf = (worker: Told): Told[] =>
      of('Briefing').filter(
        (fact) =>
          fact.data['personId'] === person &&
          fact.data['shiftId'] === worker.data['shiftId'] &&
          fact.data['staffMemberId'] === worker.data['staffMemberId'] &&
          [null, change.id].includes(fact.data['changeId']) &&
          Date.parse(fact.data['acknowledgedAt']) >= since &&
          Date.parse(fact.data['acknowledgedAt']) <= Date.parse(worker.data['startsAt']) &&
          Date.parse(fact.recordedAt) <= Date.parse(worker.data['startsAt']),
      );
    const everyoneBriefed = rostered.every((worker) => briefingsOf(worker).length > 0);
    for (const shiftId of new Set(rostered.map((worker) => worker.data['shiftId'] as string))) {
      const onIt = rostered.filter((worker) => worker.data['shiftId'] === shiftId);
      const named = onIt.find((worker) => onIt.every((other) => other.id >= worker.id));
      if (named) link('CHANGE_TO_NEXT_DELIVERY', 'Shift', shiftId, everyoneBriefed, named);
    }
    const briefings = of('Briefing').filter((briefing) =>
      rostered.some((worker) => {
        const his = briefingsOf(worker);
        return (
          his.includes(briefing) &&
          his.every((other) => other === briefing || sooner(briefing, other, (fact) => Date.parse(fact.data['acknowledgedAt'])))
        );
      }),
    );
    for (const briefing of briefings) link('CHANGE_TO_BRIEFING', 'Briefing', briefing.id, true, briefing);
  }
  return links;
}

/** The changes that count as another does already: of the same person and code, shown by a record that shows the other, proposed before. */
export function countedAlreadyByOracle(told: readonly Told[]): string[] {
  const changes = standing(told).filter((fact) => fact.kind === 'IdentifiedChange' && fact.data['state'] === 'CONFIRMED');
  const shownBy = (change: Told): string[] => change.data['evidence'].map((record: { id: string }) => record.id);
  return changes
    .filter((change) =>
      changes.some(
        (other) =>
          other !== change &&
          other.data['personId'] === change.data['personId'] &&
          other.data['code'] === change.data['code'] &&
          shownBy(other).some((id) => shownBy(change).includes(id)) &&
          sooner(other, change, (fact) => Date.parse(fact.recordedAt)),
      ),
    )
    .map((change) => change.id)
    .sort();
}

const sooner = (one: Told, other: Told, at: (fact: Told) => number): boolean =>
  at(one) < at(other) || (at(one) === at(other) && one.id < other.id);

/** The date on a wall calendar in London. */
const londonDate = (at: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(at);

/** Links as lines in a fixed order, to be compared. */
export const asLines = (links: readonly ExpectedLink[]): string[] =>
  links.map((l) => `${l.changeId} ${l.rule} ${l.kind} ${l.id} ${l.holds ? 'holds' : 'fails'} ${l.happenedAt} ${l.recordedAt}`).sort();
