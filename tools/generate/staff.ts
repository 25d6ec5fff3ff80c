import { addDays } from '@causeway/kernel';
import { POSTS, RATES, SUPPLIER_KEYS } from './settings';
import { at, DAY, HOUR, keyOf } from './rows';
import { nameOf } from './texts';
import type { Service } from './service';

export type Contract = 'PERMANENT' | 'BANK' | 'AGENCY';

export interface Worker {
  readonly id: string;
  readonly contract: Contract;
  readonly supplierId: string | null;
  readonly jobRole: 'REGISTERED_MANAGER' | 'SENIOR_CARER' | 'SUPPORT_WORKER';
  readonly startedOn: string;
  /** The first day on which the worker is on no rota any more; null for one who stays. */
  readonly goneFrom: string | null;
  /** When shifts and visits of the worker ended, in their order. */
  readonly ends: number[];
  busyUntil: number;
}

/** Whether a worker is there on a day. */
export const employed = ({ startedOn, goneFrom }: Worker, day: string): boolean =>
  startedOn <= day && (goneFrom === null || day < goneFrom);

/** Everyone who holds a post of the service at any time: whoever leaves is replaced within three weeks. */
export function staffOf(service: Service): readonly Worker[] {
  const { options, days } = service;
  const draw = service.draw('staff');
  const agency = Math.max(1, Math.round(options.staff * POSTS.agency));
  const bank = Math.max(1, Math.round(options.staff * POSTS.bank));
  const staff: Worker[] = [];
  const last = days.at(-1)?.day ?? options.from;
  for (let post = 0; post < options.staff; post += 1) {
    const contract: Contract = post < options.staff - agency - bank ? 'PERMANENT' : post < options.staff - agency ? 'BANK' : 'AGENCY';
    const jobRole = post === 0 ? 'REGISTERED_MANAGER' : post < 3 ? 'SENIOR_CARER' : 'SUPPORT_WORKER';
    let startedOn = addDays(options.from, -(contract === 'AGENCY' ? draw.between(1, 120) : draw.between(30, 1_800)));
    for (let until: string | null = ''; until !== null;) {
      until = null;
      const first = startedOn < options.from ? options.from : startedOn;
      const monthly = jobRole === 'REGISTERED_MANAGER' ? 0 : RATES.turnover[contract];
      const stays = monthly > 0 ? Math.floor((-Math.log(1 - draw.next()) / monthly) * 30) + 5 : Infinity;
      if (Number.isFinite(stays) && addDays(first, stays) <= last) until = addDays(first, stays);
      const worker: Worker = {
        id: keyOf(`${service.key}-W`, staff.length + 1, 4),
        contract,
        supplierId: contract === 'AGENCY' ? draw.pick(SUPPLIER_KEYS) : null,
        jobRole,
        startedOn,
        goneFrom: until,
        ends: [],
        busyUntil: 0,
      };
      staff.push(worker);
      const begins = Date.parse(startedOn) - DAY + 9 * HOUR;
      service.write('staffMember', {
        externalId: worker.id,
        serviceId: service.key,
        name: nameOf(draw),
        contract,
        jobRole,
        ...(worker.supplierId ? { supplierId: worker.supplierId } : {}),
        startedOn,
        ...at(begins),
      });
      if (until !== null) startedOn = addDays(until, contract === 'AGENCY' ? draw.between(0, 4) : draw.between(3, 21));
      if (startedOn > last) break;
    }
  }
  return staff;
}
