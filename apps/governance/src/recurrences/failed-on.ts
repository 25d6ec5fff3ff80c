/** The London day of what a review was opened on: of the latest of its records. */
export const failedOn = (review: string): string =>
  `(coalesce((select max((f->>'happenedAt')::timestamptz) from jsonb_array_elements(${review}.triggers) f), ${review}.happened_at) at time zone 'Europe/London')::date`;
