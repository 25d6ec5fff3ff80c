export { amendRecord, type AmendedRecord, type AmendRefusal } from './amend-record';
export { openAuditWriter, type AuditEntry, type AuditKind, type AuditWriter } from './audit';
export type { Origin, Subject } from './announce';
export { createRecord, mayKnow, notYours, type NewInput, type NewRecord, type NewRefusal, type Place } from './create-record';
export { command, notFound, Tx, type CommandOptions, type CommandResult, type DoorRefusal } from './command';
export { migrate, migration, openDatabase, responds, type Database, type DatabaseOptions, type Migration } from './database';
export {
  enterInError,
  markWith,
  type EnteredInError,
  type EnterInErrorInput,
  type InErrorRefusal,
  type Retractable,
} from './enter-in-error';
export { effect, type Effect } from './effect';
export { findGlass } from './glass';
export { glassReadings, type GlassReading } from './glass-readings';
export { DatabaseFault, faultOf, kindOf, outOfReach, sayingOf } from './fault';
export { keysTaken } from './kept';
export { awaitKnown, knownTo, knownWithin, relationsOfKnown, type Citation, type Told } from './known';
export { citing, type CitableTables, type Citing, type PlacedRecord } from './citing';
export { behindOf, logsIn, type Behind } from './lag';
export { newRow, type NewRow } from './new-row';
export { openOutboxReader, type LeadingReader, type OutboxRead, type OutboxReader, type OutboxRow } from './outbox-reader';
export { ensurePartitions, keepPartitionsAhead } from './partitions';
export { platformMigrations, recordColumnsV1 } from './platform-migration';
export { provisionDatabase, type DatabaseUrls, type Passwords } from './provision';
export { byColumn, byId, pageOf, type Connection, type Filter, type KeyQuery, type PageArgs, type PageQuery } from './queries';
export { firedWithin, kindWithin, withinReach, type Asking } from './reach';
export { read, type Operation } from './read';
export type { Clock, Scope } from './scope';
export { ReadSession } from './session';
export { placedBy, recordTable, type Columns, type Related, type Table } from './table';
export { reviewPlace, toldStepFaults } from './told-review';
export { recordTimes, type RecordTimes, type TimesRefusal } from './times';
export { holdsNul } from './unkept';
export { removeAnchors } from './trail/anchors';
export type { TrailFault } from './trail/judging';
export { keepSealing, type SealSettings } from './trail/sealer';
export { verifyTrail, type VerifiedTrail } from './trail/verifying';
export { StaleWrite, Writer, type KnownRecord, type Patch } from './writer';
