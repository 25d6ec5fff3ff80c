import { addDays } from '@causeway/kernel';
import type { Draw } from './random';
import type { Person } from './people';
import { at, DAY, HOUR, iso, MINUTE, type Row } from './rows';
import type { Service } from './service';
import { RATES } from './settings';
import type { Worker } from './staff';
import type { Told } from './told';
import { NOTES, RISKS, SIGNS } from './texts';

/** Writes what was noted in units, with the changes that notes show and what came of those. */
export function noter(service: Service, manager: Worker) {
  const { write } = service;
  const draw = service.draw('notes');
  const versions: Row[] = [];
  const end = Date.parse(addDays(service.days.at(-1)?.day ?? service.options.from, 1));

  function note(unit: Told, person: Person): void {
    const share = draw.next();
    const happened = unit.kind === 'VISIT' ? unit.until : unit.from + Math.floor((share * (unit.until - unit.from)) / MINUTE) * MINUTE;
    const recorded = happened + (draw.chance(RATES.recordedLate) ? draw.between(6, 72) * HOUR : draw.between(0, 60) * MINUTE);
    const risk = draw.chance(RATES.noteWithRisk) ? draw.pick(RISKS) : null;
    const id = `${unit.id}-N${person.id.slice(-3)}`;
    const author = draw.pick(unit.crew).worker;
    const row = {
      personId: person.id,
      kind: unit.kind === 'VISIT' ? 'VISIT' : 'DAILY',
      authorId: author.id,
      riskCodes: risk ? [risk] : [],
      ...(draw.chance(RATES.noteWithoutShift) ? {} : { shiftId: unit.id }),
    };
    write('dailyNote', { externalId: id, ...row, text: draw.pick(risk ? SIGNS : NOTES), ...at(happened, recorded) });
    if (draw.chance(RATES.noteCorrected))
      write('dailyNote', {
        externalId: `${id}-A`,
        ...row,
        text: `${draw.pick(NOTES)} The time was wrong before.`,
        amendsId: id,
        ...at(happened, recorded + draw.between(1, 48) * HOUR),
      });
    if (draw.chance(RATES.change)) change(person, id, risk ?? draw.pick(RISKS), recorded);
    if (draw.chance(RATES.indicator)) indicate(person, id, author, recorded);
  }

  /** What a note shows is proposed as a change, and answered in the plan: in time, late or never. */
  function change(person: Person, noteId: string, code: string, recorded: number): void {
    const id = `${noteId}-X`;
    const highRisk = draw.chance(RATES.changeHighRisk);
    const proposed = recorded + draw.between(1, 30) * HOUR;
    const fate = draw.next();
    const after = fate < RATES.answer.onTime ? draw.between(4, 70) * HOUR : draw.between(10, 30) * DAY;
    if (proposed >= end) return;
    write('identifiedChange', {
      externalId: id,
      personId: person.id,
      kind: draw.pick(['RISK', 'RISK', 'NEED', 'PREFERENCE']),
      code,
      highRisk,
      evidence: [{ kind: 'DailyNote', id: noteId }],
      ...at(proposed),
    });
    if (highRisk)
      write('interimInstruction', {
        externalId: `${id}-T`,
        changeId: id,
        text: 'Stay near, and tell the senior at once.',
        issuedById: manager.id,
        ...at(proposed + draw.between(1, 12) * HOUR),
      });
    const answered = proposed + after;
    if (fate >= RATES.answer.onTime + RATES.answer.late || answered >= end) return;
    person.published.push(answered);
    versions.push({
      externalId: `${id}-V`,
      planId: person.planId,
      reason: 'IDENTIFIED_CHANGE',
      text: `As before, and what was seen on ${iso(recorded).slice(0, 16)} is answered.`,
      riskCodes: [code],
      answersIds: [id],
      publishedById: person.keyWorkerId,
      ...at(answered),
    });
  }

  function indicate(person: Person, noteId: string, author: Worker, recorded: number): void {
    write('indicator', {
      externalId: `${noteId}-D`,
      personId: person.id,
      noteId,
      origin: draw.pick(['WORKER_FLAGGED', 'WORKER_FLAGGED', 'RULE_SCREENED']),
      theme: draw.pick(['NEGLECT', 'SELF_NEGLECT', 'UNEXPLAINED_INJURY', 'PSYCHOLOGICAL']),
      flaggedById: author.id,
      ...at(recorded + 10 * MINUTE),
    });
    const [sent, seen] = [recorded + draw.between(15, 90) * MINUTE, draw.between(5, 600) * MINUTE];
    const unseen = draw.chance(RATES.alertUnseen);
    person.alerts.push({ sent, seen: unseen ? null : sent + seen });
    write('alert', {
      externalId: `${noteId}-E`,
      indicatorId: `${noteId}-D`,
      pathway: draw.pick(['APP_ALERT', 'PHONE', 'ON_CALL']),
      sentToId: manager.id,
      ...(unseen ? {} : { seenAt: iso(sent + seen) }),
      ...at(sent, unseen ? sent : sent + seen),
    });
  }

  return {
    noteAll: (unit: Told): void => {
      for (const person of unit.people) if (draw.chance(RATES.note[unit.kind])) note(unit, person);
      if (unit.kind === 'VISIT') visited(service, draw, unit);
    },
    /** The versions of plans, in the order of their publishing, as their numbers go. */
    end: (): void => {
      for (const row of versions.sort((one, other) => (String(one['happenedAt']) < String(other['happenedAt']) ? -1 : 1)))
        write('planVersion', row);
    },
  };
}

/** That a visit was late or missed. */
function visited(service: Service, draw: Draw, unit: Told): void {
  const [fate, late] = [draw.next(), draw.between(10, 75) * MINUTE];
  if (fate >= RATES.visit.late + RATES.visit.missed) return;
  const missed = fate < RATES.visit.missed;
  service.write('visitReport', {
    externalId: `${unit.id}-R`,
    shiftId: unit.id,
    outcome: missed ? 'MISSED' : 'LATE',
    ...(missed ? {} : { arrivedAt: iso(unit.from + late) }),
    reasonCode: draw.pick(['TRAFFIC', 'EARLIER_VISIT_OVERRAN', 'STAFF_ABSENT']),
    reportedById: unit.crew[0]?.worker.id,
    ...at(unit.until + late),
  });
}
