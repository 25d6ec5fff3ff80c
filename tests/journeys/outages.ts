import type { Domain } from '@causeway/event-contracts';
import type { Answer } from '../../tools/play/client';

/** Of a review and of its service something that each domain holds, by a join and by itself. */
export const OF_EACH_DOMAIN = `query OfEachDomain($review: UUID!, $service: UUID!) {
  review(id: $review) { visibleProblem verifier { name } service { name
    people(first: 2) { edges { node { name } } }
    unsignedScreeningDays(from: "2026-05-01", to: "2026-05-03")
    measureChart(measure: M1A, from: "2026-01-01", to: "2026-06-30") { centre } } }
  staffMembers(serviceId: $service, first: 2) { edges { node { name } } }
  carePlans(serviceId: $service, first: 2) { edges { node { title } } }
  concerns(serviceId: $service, first: 2) { edges { node { id } } }
  links(serviceId: $service, first: 2) { edges { node { rule } } }
}`;

/** What of it is missing while a domain is down. */
export const MISSING_WITHOUT: Readonly<Record<Domain, readonly string[]>> = {
  workforce: ['review.verifier.name', 'staffMembers'],
  'care-records': ['review.service.people', 'carePlans'],
  safeguarding: ['review.service.unsignedScreeningDays', 'concerns'],
  governance: ['review'],
  linking: ['review.service.measureChart', 'links'],
};

/** An answer with nothing at these paths. Throws where nothing was there before. */
export function without(answer: Answer, paths: readonly string[]): Answer {
  const less = structuredClone(answer);
  for (const path of paths) {
    const [last = '', ...above] = path.split('.').reverse();
    const holder = above.reduceRight((of, name) => of[name] as Answer, less);
    if ((holder[last] ?? null) === null) throw new Error(`${path}: there is nothing to miss`);
    holder[last] = null;
  }
  return less;
}
