export { startConsumer, type Consumer, type ConsumerOptions, type Handler } from './consumer';
export { keepKnown } from './known-records';
export type { EventLog, LogBatch, LoggedEvent } from './event-log';
export { outboxEventLog } from './outbox-event-log';
