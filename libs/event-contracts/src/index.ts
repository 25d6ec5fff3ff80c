export { DOMAINS, defineEvent, type Domain, type EventContract, type RecordState } from './contract';
export { cloudEvent, envelopeSchema, type EventEnvelope } from './envelope';
export { PARTITIONS, murmur2, partitionOf } from './partition';
export { EVENTS, contractOf } from './registry';
export * from './care-records';
export * from './governance';
export * from './linking';
export * from './safeguarding';
export * from './workforce';
