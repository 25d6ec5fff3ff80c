import { careGraph, refused, type Care, type Refused } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

/** Does it while another connection marks the record as entered in error, and commits once the first waits for it. */
async function whileMarked(table: string, id: string, act: () => Promise<{ refusals: Refused[] }>): Promise<Refused[]> {
  const { database } = care.graph;
  const other = await database.another();
  try {
    await other.query('begin');
    await other.query("select set_config('app.tenant', $1, true)", [care.tenantId]);
    await other.query(
      `update ${table} set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE', version = version + 1 where id = $1`,
      [id],
    );
    const [row] = (await other.query<{ pid: number }>('select pg_backend_pid() as pid')).rows;
    let done = false;
    const acting = act().finally(() => (done = true));
    for (let waits = false; !waits && !done;)
      waits = (await database.asAdmin('select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))', [row?.pid])).length > 0;
    await other.query('commit');
    return (await acting).refusals;
  } finally {
    other.release(true);
  }
}

describe('a record that another is just marking as entered in error', () => {
  it('is waited for, and is no evidence of a change', async () => {
    const note = await care.note();
    const change = {
      personId: care.personId,
      kind: 'RISK',
      code: 'FALLS',
      highRisk: false,
      evidence: [{ kind: 'DailyNote', id: note.id }],
    };
    expect(await whileMarked('daily_note', note.id, () => care.perform('proposeChange', change))).toContainEqual(
      refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')[0],
    );
  });

  it('is waited for, and is given no owner where it is a plan', async () => {
    const { id: planId } = await care.plan();
    const naming = { planId, ownerId: care.keyWorker, deputyId: care.worker, startsOn: '2026-03-09' };
    expect(await whileMarked('care_plan', planId, () => care.perform('assignPlanOwner', naming))).toEqual(
      refused('ENTERED_IN_ERROR', 'planId'),
    );
  });

  it('is waited for, and is named by no record that cites it', async () => {
    const change = await care.change();
    const handover = {
      serviceId: care.serviceId,
      peopleIds: [care.personId],
      changesIds: [change.id],
      assumedSomeoneElse: false,
      text: 'Told.',
      givenById: care.worker,
    };
    expect(await whileMarked('identified_change', change.id, () => care.perform('recordHandover', handover))).toEqual(
      refused('NOT_FOUND', 'changesIds', 'R28'),
    );
  });
});
