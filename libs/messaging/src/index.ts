export { startConsumer, type Consumer, type ConsumerOptions } from './consumer';
export { deadLetters, knowsTenant, replayDeadLetter, showDeadLetter, type DeadLetter, type ReplayRefusal } from './dead-letters';
export type { EventLog, LogBatch, LoggedEvent } from './event-log';
export type { Handler } from './handling';
export { keepKnown } from './known-records';
export { outboxEventLog } from './outbox-event-log';
