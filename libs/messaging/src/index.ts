export { startConsumer, type Consumer, type ConsumerOptions, type Handler } from './consumer';
export type { EventLog, LogBatch, LoggedEvent } from './event-log';
export { outboxEventLog } from './outbox-event-log';
