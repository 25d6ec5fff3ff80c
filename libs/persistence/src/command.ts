import { createHash } from 'node:crypto';
import { err, isDerived, refuse, WrongArgument, type Decision, type Refusal } from '@causeway/kernel';
import { doerFault, holds, imports, namedDoer, VERBS, type Caller, type Role } from '@causeway/access';
import { auditRows, INSERT_AUDIT, type AuditEntry } from './audit';
import { statement, type Client } from './database';
import { faultOf, overConflicts } from './fault';
import { awaitKnown, awaitTold, type Citation, type Told } from './known';
import type { Clock, Scope } from './scope';
import { newRow, type Imported, type NewRow } from './new-row';
import type { RecordTimes } from './times';
import { refuseUnkept } from './unkept';
import { StaleWrite, Writer } from './writer';

/** The refusals that belong to the door, not to a rule. */
export type DoorRefusal = 'STALE' | 'KEY_REUSED' | 'RECORD_NOT_KNOWN' | 'NOT_THE_CALLER';

export interface CommandOptions {
  /** The mutation's name, as in the schema and in `VERBS`. */
  readonly mutation: string;
  readonly idempotencyKey: string;
  /** The whole input: the same key with another input is refused. */
  readonly input: object;
  /** Records of other domains that the input cites: waited for, for at most two seconds, before the transaction. */
  readonly cites?: readonly Citation[];
  /** What other domains tell beside those, and a rule asks for: waited for likewise, and judged as it stands then. */
  readonly told?: Told | null;
}

/** A command's transaction: the writer, and who does it. */
export class Tx extends Writer {
  constructor(
    client: Client,
    origin: ConstructorParameters<typeof Writer>[2],
    readonly caller: Caller,
    readonly clock: Clock,
    private readonly roles: readonly Role[],
  ) {
    super(client, caller.tenantId, origin, clock.demonstration ? 'demonstration' : 'machine');
  }

  /**
   * Whether the caller may perform this mutation for the service: by a role in the token, or as the recorded deputy
   * of one who holds it, today. `roles` narrows it to a step's own.
   */
  async mayAct(serviceId: string | null, roles: readonly Role[] = this.roles): Promise<boolean> {
    return (await this.actsAs(serviceId, roles)) !== null;
  }

  /** The role that the caller acts in, or null. */
  async actsAs(serviceId: string | null, roles: readonly Role[] = this.roles): Promise<Role | null> {
    const own = roles.find((role) => holds(this.caller, [role], serviceId));
    if (own) return own;
    if (!this.caller.staffMemberId) return null;
    return (await this.deputisesFor(serviceId, roles))[0]?.role ?? null;
  }

  /** The holders of these roles whose recorded deputy the caller is, today. */
  async deputisesFor(serviceId: string | null, roles: readonly Role[]): Promise<{ readonly role: Role; readonly holderId: string }[]> {
    return this.query<{ role: Role; holderId: string }>(
      `select role, holder_id as "holderId" from role_deputy
        where tenant_id = $1 and deputy_id = $2::uuid and role = any($3::text[]) and (service_id is null or service_id = $4::uuid)
          and starts_on <= $5::date and (ends_on is null or ends_on >= $5::date) order by role, holder_id`,
      [this.tenantId, this.caller.staffMemberId, roles, serviceId, this.clock.today()],
    );
  }

  /** The columns that every new record has. */
  newRow(serviceId: string | null, times: RecordTimes, imported?: Imported): NewRow {
    return newRow(this.tenantId, serviceId, times, imported);
  }
}

/** Ids only: what a command answers with is kept for replays, and read afresh for the payload. */
export type CommandResult = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/**
 * The one door for writes: one transaction that sets the tenant, replays the idempotency key, lets `fn` lock, decide
 * and write, and ends with the partition locks, the audit row, the kept result, the outbox rows and the commit, sent
 * together. A refusal leaves nothing but its audit row. Serialisation failures and deadlocks are tried again. Throws
 * `WrongArgument` for a text that can't be kept, and for a key of an import's rows from whoever may not import.
 */
export async function command<T extends CommandResult, C extends string>(
  scope: Scope,
  options: CommandOptions,
  fn: (tx: Tx) => Promise<Decision<T, C>>,
): Promise<Decision<T, C | DoorRefusal>> {
  if (scope.caller.glass) throw new Error('a glass is broken for reading alone');
  await scope.session.release(); // never hold one connection while wanting another
  refuseUnkept(options.input);
  refuseForeignKey(scope.caller, options.idempotencyKey);
  const notTheCaller = doerFault(scope.caller, options.mutation, options.input);
  if (notTheCaller) return refused(scope, options, [{ code: 'NOT_THE_CALLER', field: notTheCaller }]);
  const unknown = await awaitKnown(scope.db, scope, options.cites ?? [], options, scope.patienceMs?.());
  if (unknown) return refused(scope, options, [{ code: 'RECORD_NOT_KNOWN', field: unknown.field, rule: 'R28' }]);
  if (options.told) await awaitTold(scope.db, scope.caller.tenantId, options.told, scope.patienceMs?.());
  try {
    return await overConflicts(() => once(scope, options, fn));
  } catch (error) {
    if (error instanceof StaleWrite) return refused(scope, options, [{ code: 'STALE', field: 'version' }]);
    throw faultOf(error);
  }
}

async function once<T extends CommandResult, C extends string>(
  scope: Scope,
  options: CommandOptions,
  fn: (tx: Tx) => Promise<Decision<T, C>>,
): Promise<Decision<T, C | DoorRefusal>> {
  const client = await scope.db.pool.connect();
  let broken: Error | undefined;
  try {
    const hash = inputHash(scope.caller, options);
    const [, , , kept] = await Promise.all([
      client.query('begin'),
      client.query(statement(`select set_config('app.tenant', $1, true)`, [scope.caller.tenantId])),
      client.query(
        statement('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
          `${scope.caller.tenantId}/${options.mutation}/${options.idempotencyKey}`,
        ]),
      ),
      client.query(
        statement('select input_hash, result from kept_result where tenant_id = $1 and mutation = $2 and idempotency_key = $3', [
          scope.caller.tenantId,
          options.mutation,
          options.idempotencyKey,
        ]),
      ),
    ]);
    const before = kept.rows[0] as { input_hash: string; result: T } | undefined;
    if (before) {
      await client.query('rollback');
      if (before.input_hash === hash) return { ok: true, value: before.result };
      return await refused(scope, options, [{ code: 'KEY_REUSED', field: 'idempotencyKey' }]);
    }
    const tx = new Tx(client, originOf(scope), scope.caller, scope.clock, VERBS[options.mutation] ?? []);
    const decision = await fn(tx).finally(() => tx.end());
    if (!decision.ok) {
      await client.query('rollback');
      return await refused(scope, options, decision.error);
    }
    await lastFlight(client, [
      { text: INSERT_AUDIT, values: [auditRows([auditOf(scope, options, tx, 'WRITE', 'OK', [])])] },
      {
        text: 'insert into kept_result (tenant_id, mutation, idempotency_key, input_hash, result) values ($1, $2, $3, $4, $5)',
        values: [scope.caller.tenantId, options.mutation, options.idempotencyKey, hash, JSON.stringify(decision.value)],
      },
      ...keptClock(scope),
      ...tx.outboxFlight(),
    ]);
    clockKept(scope);
    return decision;
  } catch (error) {
    broken = faultOf(error);
    await client.query('rollback').then(
      () => {
        broken = undefined;
      },
      () => undefined,
    );
    throw error;
  } finally {
    client.release(broken ?? false);
  }
}

/** Sends the statements and the commit without waiting between, and makes sure that it was a commit. */
export async function lastFlight(client: Client, statements: readonly { text: string; values: readonly unknown[] }[]): Promise<void> {
  const sent = [...statements.map((s) => client.query(statement(s.text, s.values))), client.query('commit')];
  const settled = await Promise.allSettled(sent);
  const failed = settled.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  const commit = settled[settled.length - 1] as PromiseFulfilledResult<{ command: string }>;
  // "commit" of a failed transaction answers ROLLBACK and raises nothing.
  if (commit.value.command !== 'COMMIT') throw new Error('the transaction was rolled back');
}

/** What keeps the latest time that a demonstration's clock showed, unless it is known to be kept. */
function keptClock({ db, clock, caller: { tenantId } }: Scope): { text: string; values: readonly unknown[] }[] {
  if (!clock.demonstration) return [];
  const now = clock.now();
  return (db.clocks.get(tenantId) ?? 0) >= now.getTime() ? [] : [{ text: KEEP_CLOCK, values: [tenantId, now] }];
}

/** That is known once it was committed, and not before: what is undone is kept by the next. */
function clockKept({ db, clock, caller: { tenantId } }: Scope): void {
  if (clock.demonstration) db.clocks.set(tenantId, Math.max(db.clocks.get(tenantId) ?? 0, clock.now().getTime()));
}

const KEEP_CLOCK =
  'insert into tenant_clock (tenant_id, latest) values ($1, $2) on conflict (tenant_id) do update set latest = greatest(tenant_clock.latest, excluded.latest)';

async function refused<C extends string>(
  scope: Scope,
  options: CommandOptions,
  refusals: readonly Refusal<C>[],
): Promise<Decision<never, C>> {
  await scope.audit.write(
    auditOf(
      scope,
      options,
      null,
      'REFUSED',
      'REFUSED',
      refusals.map((r) => r.code),
    ),
  );
  return err(refusals);
}

const auditOf = (
  scope: Scope,
  options: CommandOptions,
  tx: Tx | null,
  kind: AuditEntry['kind'],
  outcome: string,
  reasonCodes: readonly string[],
): AuditEntry => ({
  caller: scope.caller,
  namedDoerId: namedDoer(scope.caller, options.mutation, options.input),
  operation: options.mutation,
  ...(scope.session.operationHash ? { operationHash: scope.session.operationHash } : {}),
  kind,
  entityIds: tx ? [...tx.entityIds] : [],
  personIds: tx ? [...tx.personIds] : [],
  outcome,
  reasonCodes,
  traceId: scope.traceId,
});

const originOf = (scope: Scope) => ({
  actor: scope.caller.subject,
  correlationId: scope.traceId,
  causationId: null,
  traceparent: scope.traceparent,
});

/** The key of an import's row follows from the row, so anyone could hold it before the row comes. */
function refuseForeignKey(caller: Caller, idempotencyKey: string): void {
  if (isDerived(idempotencyKey) && !imports(caller))
    throw new WrongArgument('idempotencyKey', '`idempotencyKey` is of version 8, which imports alone use: send a random UUID');
}

/**
 * The actor stands in the hash: another person's use of the same key is another input. A row of an import is the same row, whichever
 * client of the tenant sends it.
 */
function inputHash(caller: Caller, { idempotencyKey, input }: CommandOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([isDerived(idempotencyKey) ? null : caller.subject, canonical(input)]))
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, canonical(v)]),
    );
  }
  return value;
}

/** Shortcut for the commonest refusal: the record is absent, or hidden from this caller; the two look alike. */
export const notFound = (field: string) => refuse('NOT_FOUND', field);
