/** Facts of one person, by the day, for the tests of what is found about a person. */
export const at = (day: string, time = '12:00:00.000'): string => `${day}T${time}Z`;
export const record = (kind: string, id: string, day: string) => ({
  kind,
  id,
  happenedAt: at(day),
  recordedAt: at(day),
  serviceId: 'service',
  personId: 'person',
});
export const NOW = new Date('2026-06-01T09:00:00.000Z');
