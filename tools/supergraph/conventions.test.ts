import { checkConventions } from './conventions';
import { describeFault } from './conventions/fault';

const faultsOf = (sdl: string): string[] => checkConventions(sdl).map(({ at, message }) => `${at}: ${message}`);

const SIZED = '@listSize(slicingArguments: ["first"], assumedSize: 20, sizedFields: ["edges"], requireOneSlicingArgument: false)';
const SOUND = `
  "Names the data class of a field." directive @access("The class." class: DataClass!, "Reads or writes." act: Act = READ) on FIELD_DEFINITION
  "Classes." enum DataClass { "Rota." ROTA }
  "Acts." enum Act { "Reads." READ "Writes." WRITE }
  "A UUID." scalar UUID
  "A page." type PageInfo @shareable { "More." hasNextPage: Boolean! }
  "A shift." type Shift @key(fields: "id") @key(fields: "code service { id }") {
    "Its id." id: UUID!
    "Its code." code: String!
    "Its service." service: Service!
    "Its name." name: String @access(class: ROTA)
  }
  "A service." type Service @key(fields: "id", resolvable: false) { "Its id." id: UUID! }
  "A page of shifts." type ShiftConnection { "Rows." edges: [ShiftEdge!]! "Where." pageInfo: PageInfo! }
  "A row." type ShiftEdge { "It." node: Shift! "Where." cursor: String! }
  "Questions." type Query {
    "Pages." shifts("How many." first: Int, "From." after: String): ShiftConnection @access(class: ROTA) ${SIZED}
    "The kinds, all of them." kinds: [String!] @access(class: ROTA) @listSize(assumedSize: 40)
  }
  "Verbs." type Mutation { "Plans." planShift("What." input: PlanShiftInput!): PlanShiftPayload @access(class: ROTA, act: WRITE) }
  "What to plan." input PlanShiftInput { "Sent once." idempotencyKey: UUID! }
  "What came of it." type PlanShiftPayload { "Why not." refusals: [Refusal!]! }
  "A refusal." type Refusal { "Its code." code: String! }
`;
/** The sound schema with one thing changed, which must be there to be changed. */
function planted(from: string, to: string): string[] {
  expect(SOUND).toContain(from);
  return faultsOf(SOUND.replace(from, to));
}

describe('the conventions of a subgraph schema', () => {
  it('have nothing against a schema that keeps them all', () => {
    expect(faultsOf(SOUND)).toEqual([]);
  });

  it.each([
    ['a type', '"A service." type Service', 'type Service', 'Service: this type has no description'],
    ['an enum', '"Acts." enum', 'enum', 'Act: this type has no description'],
    ['a scalar', '"A UUID." scalar', 'scalar', 'UUID: this type has no description'],
    ['a field', '"Its name." name', 'name', 'Shift.name: this field has no description'],
    ['an argument', '"From." after', 'after', 'Query.shifts.after: this argument has no description'],
    ["a directive's argument", '"The class." class', 'class', '@access.class: this argument has no description'],
    ['an enum value', '"Writes." WRITE', 'WRITE', 'Act.WRITE: this enum value has no description'],
    [
      'an input field',
      '"Sent once." idempotencyKey',
      'idempotencyKey',
      'PlanShiftInput.idempotencyKey: this input field has no description',
    ],
    ['a field whose description is blank', '"Its name." name', '"  " name', 'Shift.name: this field has no description'],
  ])('refuse %s without a description', (_what, from, to, fault) => {
    expect(planted(from, to)).toEqual([fault]);
  });

  it("refuse an entity's field without a data class", () => {
    expect(planted('name: String @access(class: ROTA)', 'name: String')).toEqual([
      "Shift.name: an entity's field names its data class with @access",
    ]);
  });

  it('refuse a field that an extension adds to an entity without a data class', () => {
    expect(faultsOf(`${SOUND} extend type Shift { "How long." hours: Int }`)).toEqual([
      "Shift.hours: an entity's field names its data class with @access",
    ]);
  });

  it('refuse a root field without a data class, on a renamed root too', () => {
    expect(planted('[String!] @access(class: ROTA)', '[String!]')).toEqual(['Query.kinds: a root field names its data class with @access']);
    expect(faultsOf('schema { query: Root } "Q." type Root { "One." one: Int }')).toEqual([
      'Root.one: a root field names its data class with @access',
    ]);
  });

  it('refuse a data class on a key', () => {
    expect(planted('id: UUID!\n    "Its code."', 'id: UUID! @access(class: ROTA)\n    "Its code."')).toContain(
      'Shift.id: a key carries no @access',
    );
  });

  it('refuse a policy behind a `!`, on an entity, a root and a plain type', () => {
    expect(planted('name: String @access', 'name: String! @access')).toEqual(['Shift.name: a field that carries a policy is nullable']);
    expect(planted('[String!] @access', '[String!]! @access')).toEqual(['Query.kinds: a field that carries a policy is nullable']);
    expect(planted('code: String! }', 'code: String! @access(class: ROTA) }')).toEqual([
      'Refusal.code: a field that carries a policy is nullable',
    ]);
  });

  it("refuse a non-null field that is added to another subgraph's entity", () => {
    expect(faultsOf(`${SOUND} extend type Service { "How many." shiftCount: Int! }`)).toContain(
      "Service.shiftCount: a field added to another subgraph's entity is nullable",
    );
  });

  it('ask neither class nor nullability of keys, of any key, nor of external fields', () => {
    expect(
      faultsOf(
        '"S." type S @key(fields: "a b { c }") @key(fields: "d") { "A." a: Int! "B." b: B! "D." d: Int! "E." e: Int! @external } "B." type B { "C." c: Int! }',
      ),
    ).toEqual([]);
  });

  it('refuse a list at the root that says no bound, or one that is too long', () => {
    const message = 'Query.kinds: a list at the root is a connection, or says its bound by @listSize(assumedSize:), at most 500';
    expect(planted(' @listSize(assumedSize: 40)', '')).toEqual([message]);
    expect(planted('assumedSize: 40', 'assumedSize: 501')).toEqual([message]);
    expect(planted('assumedSize: 40', 'slicingArguments: ["first"]')).toEqual([message]);
  });

  it('refuse a connection that is not paged', () => {
    expect(planted('("How many." first: Int, "From." after: String)', '')).toEqual([
      'Query.shifts: a connection takes `first`',
      'Query.shifts: a connection takes `after`',
    ]);
    expect(planted('"Where." pageInfo: PageInfo! ', '')).toEqual(['Query.shifts: its connection has no `pageInfo`']);
  });

  it.each([
    ['without a size', ` ${SIZED}`, ''],
    ['whose size is another argument’s', 'slicingArguments: ["first"]', 'slicingArguments: ["after"]'],
    ['whose size is of no field', ' sizedFields: ["edges"],', ''],
    ['of which a router would demand `first`', ', requireOneSlicingArgument: false', ''],
  ])('refuse a connection %s, at the root and anywhere', (_how, from, to) => {
    const message =
      'a connection says @listSize(slicingArguments: ["first"], assumedSize:, sizedFields: ["edges"], requireOneSlicingArgument: false)';
    expect(planted(from, to)).toEqual([`Query.shifts: ${message}`]);
    const size = SIZED.replace(from.trim(), to);
    expect(faultsOf(`${SOUND} extend type Shift { "Others." others: ShiftConnection @access(class: ROTA) ${size} }`)).toEqual([
      `Shift.others: ${message}`,
    ]);
  });

  it.each([
    ['no argument', '("What." input: PlanShiftInput!)', ''],
    ['an argument of another name', '"What." input: PlanShiftInput!', '"What." shift: PlanShiftInput!'],
    ['a nullable input', 'PlanShiftInput!)', 'PlanShiftInput)'],
    ['a second argument', 'PlanShiftInput!)', 'PlanShiftInput!, "Try it." dryRun: Boolean)'],
    ["another mutation's input", 'input: PlanShiftInput!', 'input: ShiftInput!'],
  ])('refuse a mutation with %s', (_what, from, to) => {
    expect(planted(from, to)).toEqual(["Mutation.planShift: a mutation's one argument is `input: PlanShiftInput!`"]);
  });

  it('refuse an input without an idempotency key, or with a nullable one', () => {
    expect(planted('"Sent once." idempotencyKey: UUID!', '"When." at: String')).toEqual([
      'Mutation.planShift: PlanShiftInput has `idempotencyKey: UUID!`',
    ]);
    expect(planted('idempotencyKey: UUID!', 'idempotencyKey: UUID')).toEqual([
      'Mutation.planShift: PlanShiftInput has `idempotencyKey: UUID!`',
    ]);
  });

  it('refuse a payload without refusals, or with refusals that may be null', () => {
    const message = "Mutation.planShift: a mutation's payload lists its `refusals`, non-null";
    expect(planted('"Why not." refusals: [Refusal!]!', '"Done." done: Boolean')).toEqual([message]);
    expect(planted('[Refusal!]!', '[Refusal!]')).toEqual([message]);
  });

  it("pass over federation's own types and fields", () => {
    expect(
      faultsOf(
        'scalar FieldSet scalar link__Import directive @key(fields: FieldSet!) on OBJECT "Q." type Query { _service: _Service! } type _Service { sdl: String! }',
      ),
    ).toEqual([]);
  });

  it('say in which line a fault is', () => {
    const [fault] = checkConventions('"Q."\ntype Query {\n  "One."\n  one: Int\n}');
    expect(fault && describeFault(fault)).toMatch(/^GraphQL request:3 Query\.one: /);
  });
});
