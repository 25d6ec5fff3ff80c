import { buildSchema, type Importable } from '../../src';
import { importablesOf } from '../../src/import/importable';

const TIMES = 'happenedAt: DateTime recordedAt: DateTime source: String externalId: String idempotencyKey: UUID!';

/** A graph with mutations of names that VERBS knows: two that import, one that takes several, and two that don't. */
const SDL = `
scalar UUID scalar DateTime scalar NonNegativeInt
enum NoteKind { DAILY VISIT }
type Person { id: UUID! }
type StaffMember { id: UUID! }
type Service { id: UUID! }
type DailyNote { id: UUID! person: Person author: StaffMember amends: DailyNote evidence: [DailyNote!] people: PersonConnection }
type PersonConnection { totalCount: Int }
type Shift { id: UUID! service: Service people: [Person!] }
type Placement { id: UUID! person: Person }
type Refusal { code: String! message: String! field: String rule: String }
input RecordRefInput { kind: String! id: UUID! }
input RecordNoteInput {
  personId: UUID! kind: NoteKind! authorId: UUID text: String! riskCodes: [String!]! level: NonNegativeInt urgent: Boolean
  amendsId: UUID peopleIds: [UUID!] evidence: [RecordRefInput!] ${TIMES}
}
input PlannedShiftInput { startsAt: DateTime! peopleIds: [UUID!]! staffMemberIds: [UUID!]! source: String externalId: String }
input PlanShiftsInput { serviceId: UUID! shifts: [PlannedShiftInput!]! idempotencyKey: UUID! }
input PlacePersonInput { personId: UUID! organisationId: UUID! ${TIMES} }
input AppointInput { personId: UUID! ${TIMES} }
input ConfirmChangeInput { personId: UUID! idempotencyKey: UUID! }
type RecordNotePayload { dailyNote: DailyNote refusals: [Refusal!]! }
type PlanShiftsPayload { shifts: [Shift!] refusals: [Refusal!]! }
type PlacePersonPayload { placement: Placement refusals: [Refusal!]! }
type Query { none: Int }
type Mutation {
  recordNote(input: RecordNoteInput!): RecordNotePayload
  planShifts(input: PlanShiftsInput!): PlanShiftsPayload
  placePerson(input: PlacePersonInput!): PlacePersonPayload
  appoint(input: AppointInput!): PlacePersonPayload
  confirmChange(input: ConfirmChangeInput!): PlacePersonPayload
}`;

/** What may be imported of that graph, with a further mutation. */
export const importablesWith = (mutation: string) =>
  importablesOf(buildSchema(SDL.replace('type Mutation {', `type Mutation { ${mutation}`), {}));

const importables = importablesWith('');

export const names = (): string[] => [...importables.keys()];

export function importable(record: string): Importable {
  const found = importables.get(record);
  if (!found) throw new Error(`${record} is none`);
  return found;
}
