import { LogFault, refuseGaps, type LoggedEvent } from './event-log';

const event = (sequence: number, previous: number | null, partition = 1): LoggedEvent => ({
  partition,
  position: sequence,
  sequence,
  previous,
  tenant: 't',
  id: `e${sequence}`,
  type: 'x',
  envelope: {},
});
const known = new Map([[1, 10]]);
const seen = (sequence: number | null, partition = 1) => new Map([[partition, { until: new Date(0), sequence }]]);
const nothing = new Map<number, never>();

describe('what a log leaves out', () => {
  it.each<[string, LoggedEvent[]]>([
    ['events that follow each other', [event(12, 10), event(15, 12)]],
    ['what was taken in already, again', [event(4, 3), event(10, 8), event(12, 10)]],
    ['the outbox itself, which says nothing of those before', [event(40, null)]],
  ])('is nothing: %s', (_, events) => {
    expect(() => refuseGaps('a log', known, { events, seen: nothing })).not.toThrow();
  });

  it.each<[string, LoggedEvent[], string]>([
    ['one is missing before the first', [event(15, 12)], 'partition 1: events after 10 and up to 12 are not in the log'],
    ['one is missing between two', [event(12, 10), event(20, 15)], 'events after 12 and up to 15'],
    ['the first that ever comes is not the first', [event(9, 8, 2)], 'partition 2: events after 0 and up to 8'],
  ])('is a fault: %s', (_, events, said) => {
    expect(() => refuseGaps('a log', known, { events, seen: nothing })).toThrow(said);
    expect(() => refuseGaps('a log', known, { events, seen: nothing })).toThrow(LogFault);
  });

  it('is a fault when a heartbeat says that more was published than came', () => {
    expect(() => refuseGaps('a log', known, { events: [event(12, 10)], seen: seen(12) })).not.toThrow();
    expect(() => refuseGaps('a log', known, { events: [event(12, 10)], seen: seen(13) })).toThrow('events after 12 and up to 13');
    expect(() => refuseGaps('a log', known, { events: [], seen: seen(null) })).not.toThrow();
  });
});
