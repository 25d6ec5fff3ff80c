import { addDays } from '@causeway/kernel';
import type { Draw } from './random';
import { RATES } from './settings';
import { at, DAY, HOUR, iso, keyOf } from './rows';
import type { Service } from './service';
import { employed, type Worker } from './staff';
import { nameOf, PLANS } from './texts';

export interface Person {
  readonly id: string;
  readonly planId: string;
  readonly keyWorkerId: string;
  /** Since when the plan has had a named owner; null for never. */
  readonly ownedSince: number | null;
  /** When versions of the plan were published, and alerts sent and seen: in the order in which they are made up. */
  readonly published: number[];
  readonly alerts: { readonly sent: number; readonly seen: number | null }[];
}

/** The nth NHS number from 999 500 0000 on: of a range that is never issued, above those of the demonstration. */
export function nhsNumber(n: number): string {
  for (let body = 999_500_000 + 2 * n; ; body += 1) {
    const sum = [...String(body)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${body}${check}`;
  }
}

/** The people whom a service supports, each with a key worker and a plan; most plans have a named owner. */
export function peopleOf(service: Service, staff: readonly Worker[]): readonly Person[] {
  const { options, key, write } = service;
  const draw = service.draw('people');
  const first = Date.parse(options.from);
  const there = staff.filter((worker) => worker.contract === 'PERMANENT' && employed(worker, options.from));
  const manager = staff[0]?.id ?? '';
  return Array.from({ length: options.people }, (_, n) => {
    const keyWorkerId = draw.pick(there).id;
    const began = first - draw.between(30, 900) * DAY + 10 * HOUR;
    const named = ownedFrom(draw);
    const person: Person = {
      id: keyOf(`${key}-P`, n + 1, 3),
      planId: keyOf(`${key}-L`, n + 1, 3),
      keyWorkerId,
      ownedSince: named === null ? null : first + named * DAY + 9 * HOUR,
      published: [began + 3 * HOUR],
      alerts: [],
    };
    const [title, domainCode] = draw.pick(PLANS);
    write('person', {
      externalId: person.id,
      serviceId: key,
      name: nameOf(draw),
      ...(draw.chance(RATES.missing) ? {} : { nhsNumber: nhsNumber((service.n - 1) * options.people + n) }),
      ...(draw.chance(RATES.missing) ? {} : { bornOn: addDays(options.from, -draw.between(25 * 365, 95 * 365)) }),
      placedBy: [],
      ...at(began),
    });
    const days = iso(began).slice(0, 10);
    write('keyWorkerAssignment', {
      externalId: `${person.id}-K`,
      personId: person.id,
      staffMemberId: keyWorkerId,
      startsOn: options.from,
      ...at(first - 5 * DAY + 9 * HOUR),
    });
    write('carePlan', { externalId: person.planId, personId: person.id, title, domainCode, ...at(began + 2 * HOUR) });
    write('planVersion', {
      externalId: `${person.planId}-V1`,
      planId: person.planId,
      reason: 'FIRST',
      text: `${title}, as agreed on ${days}.`,
      riskCodes: [],
      answersIds: [],
      publishedById: manager,
      ...at(began + 3 * HOUR),
    });
    if (named !== null && person.ownedSince !== null)
      write('planOwnership', {
        externalId: `${person.planId}-O`,
        planId: person.planId,
        ownerId: keyWorkerId,
        deputyId: there.find(({ id }) => id !== keyWorkerId)?.id ?? manager,
        startsOn: addDays(options.from, named),
        ...at(person.ownedSince),
      });
    return person;
  });
}

/** From which day of the group a plan has an owner: from before the first, late, or never. */
function ownedFrom(draw: Draw): number | null {
  const fate = draw.next();
  if (fate < RATES.ownerNever) return null;
  return fate < RATES.ownerNever + RATES.ownerLate ? draw.between(7, 60) : -4;
}
