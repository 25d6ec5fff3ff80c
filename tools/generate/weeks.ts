import { addDays } from '@causeway/kernel';
import type { Person } from './people';
import { at, DAY, HOUR, keyOf } from './rows';
import type { Service } from './service';
import { RATES, SUPPLIER_KEYS } from './settings';
import type { Worker } from './staff';
import { CALLS, PRAISE } from './texts';

/** What comes round whatever happens in shifts: praise, calls, checks, reviews of plans and of suppliers. */
export function tellWeeks(service: Service, people: readonly Person[], staff: readonly Worker[]): void {
  const { write, key } = service;
  const draw = service.draw('weeks');
  const manager = staff[0]?.id ?? '';
  for (const { day, noon, n } of service.days) {
    if (n % 7 !== 3) continue;
    write('allocationCheck', {
      externalId: keyOf(`${key}-A`, n, 4),
      serviceId: key,
      checkedById: manager,
      allocationClear: !draw.chance(0.15),
      ownershipClear: !draw.chance(0.2),
      ...at(noon + 2 * HOUR),
    });
    for (const person of people) {
      const id = keyOf(`${person.id}-`, n, 4);
      if (draw.chance(RATES.praise))
        write('feedback', {
          externalId: `${id}-Q`,
          personId: person.id,
          respondent: draw.pick(['PERSON', 'FAMILY', 'PARTNER']),
          codes: ['POSITIVE'],
          text: draw.pick(PRAISE),
          ...(draw.chance(RATES.missing) ? {} : { rating: draw.between(4, 5) }),
          takenById: person.keyWorkerId,
          ...at(noon + HOUR),
        });
      if (draw.chance(RATES.call))
        write('communicationLogEntry', {
          externalId: `${id}-C`,
          personId: person.id,
          kind: draw.pick(['CALL', 'FAMILY_CONTACT', 'MESSAGE']),
          text: draw.pick(CALLS),
          loggedById: person.keyWorkerId,
          ...(draw.chance(RATES.missing) ? {} : { withCode: 'FAMILY' }),
          ...at(noon, draw.chance(RATES.recordedLate) ? noon + draw.between(1, 5) * DAY : noon + HOUR),
        });
    }
    if (n % 91 === 87) {
      reviewPlans(noon, day);
      reviewSupplier(noon, day, n);
    }
  }

  function reviewPlans(noon: number, day: string): void {
    for (const { id, planId, keyWorkerId } of people)
      write('planReview', {
        externalId: `${id}-Y${day}`,
        planId,
        heldById: keyWorkerId,
        lookedAt: ['DAILY_NOTES', 'PERSON_VIEW'],
        outcome: 'NO_CHANGE',
        text: 'Read with the person; it still fits.',
        nextReviewOn: addDays(day, 91),
        ...at(noon + 3 * HOUR),
      });
  }

  function reviewSupplier(noon: number, day: string, n: number): void {
    write('supplierReview', {
      externalId: keyOf(`${key}-G`, n, 4),
      serviceId: key,
      supplierId: SUPPLIER_KEYS[n % SUPPLIER_KEYS.length],
      fromOn: addDays(day, -87),
      toOn: addDays(day, -1),
      verdict: draw.pick(['SATISFACTORY', 'SATISFACTORY', 'IMPROVEMENT_REQUIRED']),
      findings: 'Looked at inductions and at who came.',
      reviewedById: manager,
      ...at(noon + 4 * HOUR),
    });
  }
}
