import { runInNewContext, Script } from 'node:vm';
import { find } from './find';
import { apply, findSql } from './find-sql';
import { withSwitches } from './mutant';

const found = (text: string, file = 'apps/x/src/y/domain.ts'): string[] =>
  find(file, text, ['A', 'B']).map(({ kind, instead }) => `${kind}: ${instead}`);

/** The code as it runs with one mutant in. */
const running = (text: string, n: number | null): unknown => {
  const edits = find('x.ts', text, []);
  const on = n === null ? '' : (edits[n]?.id ?? '');
  return runInNewContext(withSwitches(text, edits), { causewayMutant: (id: string) => id === on });
};

describe('finding what can be taken away', () => {
  it('finds each line of a list of faults', () => {
    expect(found(`faults([[a > 1, 'TOO_LARGE', 'a'], [b, 'MISSING', 'b', 'R1'], ...more]);`)).toEqual(['refusal: false', 'refusal: false']);
  });

  it('finds an if that refuses, and one that forbids', () => {
    expect(found(`if (!row) return refuse('NOT_FOUND', 'id');`)).toEqual(['refusal: false']);
    expect(found(`if (!may) { return notYours(tx, place, 'id'); }`)).toEqual(['refusal: false']);
    expect(found(`if (!may) throw new GraphQLError('no');`)).toEqual(['policy: false']);
    expect(found(`if (!row) return null;`)).toEqual([]);
    expect(found(`if (unknown) return refused(scope, options, []);`)).toEqual(['refusal: false']);
    expect(found(`if (on > today) return [{ code: 'HAPPENED_IN_FUTURE', field: 'on' }];`)).toEqual(['refusal: false']);
    expect(found(`if (n < 1) throw new WrongArgument('n', 'one or more');`)).toEqual(['refusal: false']);
  });

  it('finds what keeps a record, or a figure, from whoever may not know of it', () => {
    expect(found(`if (!maySee(caller, 'MEASURE', id)) return null;`)).toEqual(['policy: false']);
    expect(found(`const shown = readsEvery(caller, id, ['MEASURE']) ? figures : null;`)).toEqual(['policy: true']);
    expect(found('const q = `select 1 where ${withinReach(table, dataClass, session, values)}`;')).toEqual([`policy: 'true'`]);
  });

  it('finds a choice between a refusal and none, either way round', () => {
    expect(found(`const a = late ? [refusal('LATE')] : [];`)).toEqual(['refusal: false']);
    expect(found(`const a = known ? ok(1) : refuse('UNKNOWN');`)).toEqual(['refusal: true']);
    expect(found(`const a = n === 0 ? [] : [{ code: 'SOURCE_BEHIND', field }];`)).toEqual(['refusal: true']);
  });

  it('finds a call that gives faults', () => {
    expect(found(`further: async (tx, row) => [...(await stepFaults(tx, row, 3))],`.replace('further:', 'const f ='))).toEqual([
      'refusal: []',
    ]);
    expect(found(`return faults([]);`)).toEqual([]);
  });

  it('finds locks in calls and in SQL', () => {
    expect(found(`await tx.lock(table, id);`)).toEqual(['lock: tx.find(table, id)']);
    expect(found(`await tx.exclusively('plan', id);`)).toEqual(['lock: Promise.resolve()']);
    expect(found('const q = `select 1 from t where id = $1 for update`;')).toEqual(['lock: `select 1 from t where id = $1`']);
    expect(found('const q = `select id from t order by t.id for share of t`;')).toEqual(['lock: `select id from t order by t.id`']);
    expect(found(`const q = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';`)).toEqual([
      "lock: 'select abs(hashtextextended($1, 0))'",
    ]);
  });

  it('finds the policy: a verb’s roles, and a question that is answered', () => {
    expect(found(`const v = { recordNote: ['A'] };`, 'libs/access/src/verbs/x.ts')).toEqual(['policy: ["A","B"]']);
    expect(found(`export const maySee = (c: Caller): boolean => c.ok;`, 'libs/access/src/policy.ts')).toEqual(['policy: true']);
    expect(found(`export const maySee = (c: Caller): boolean => c.ok;`)).toEqual([]);
    const all = "policy: Object.fromEntries(DATA_CLASSES.map((each) => [each, 'RW']))";
    expect(found(`const manager: Rights = { CARE: 'R' };`, 'libs/access/src/policy.ts')).toEqual([all]);
    expect(found(`const POLICY: Record<Role, Rights> = { A: manager, B: { CARE: 'R' } };`, 'libs/access/src/policy.ts')).toEqual([all]);
  });

  it('finds every table’s row-level security and every unique index of a migration', () => {
    const sql =
      'create table note (\n  tenant_id uuid,\n  constraint note_once unique (tenant_id, n)\n);\ncreate unique index note_current on note (id);\ncreate table version (\n  n int\n);';
    const mutants = findSql('apps/x/src/migrations/1-x.ts', sql, "call record_table('note');");
    expect(mutants.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      'row-level policy: row-level security of note',
      'unique index: constraint note_once unique (tenant_id, n)',
      'unique index: create unique index note_current',
    ]);
    const [rls, constraint, index] = mutants.map((mutant) => apply(sql, mutant));
    expect(rls).toMatch(/alter table note disable row level security;$/);
    expect(constraint).toContain('constraint note_once check (true)');
    expect(index).toContain('create index note_current on note');
  });

  it('finds no policy where no migration protects the table, and no index that a later one drops', () => {
    const sql =
      'create table list (\n  tenant_id uuid,\n  constraint list_once unique (tenant_id)\n);\ncreate unique index list_n on list (n);';
    const later = 'alter table list drop constraint list_once;\ndrop index other, list_n;';
    expect(findSql('apps/x/src/migrations/1-x.ts', sql, later)).toEqual([]);
  });
});

describe('building mutants in', () => {
  const rule = `((a, b) => faults([[a > 1 && b, 'TOO_LARGE', 'a'], [a < 0 ? [refusal('X')] : [], 'NEGATIVE', 'b']]))`;

  it('changes nothing while none is on', () => {
    expect(String(running('((a) => [a > 1, "X"])', null))).toContain('a > 1');
    expect((running(`((a) => [a > 1, 'TOO_LARGE'])`, null) as (a: number) => unknown)(2)).toEqual([true, 'TOO_LARGE']);
  });

  it('takes away the one that is on, nested or not', () => {
    expect((running(`((a) => [a > 1, 'TOO_LARGE'])`, 0) as (a: number) => unknown)(2)).toEqual([false, 'TOO_LARGE']);
    expect(find('x.ts', rule, [])).toHaveLength(3);
    expect(() => new Script(withSwitches(rule, find('x.ts', rule, [])))).not.toThrow();
  });
});
