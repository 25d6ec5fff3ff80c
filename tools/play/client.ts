import { randomUUID } from 'node:crypto';

/** What the graph answers: as wide as the graph. */
export type Answer = Record<string, any>;

/** Where a platform is, and the key to its demonstration provider. */
export interface Place {
  readonly gateway: string;
  readonly identity: string;
  readonly adminKey: string;
  /** Is told of each operation as it is sent, and of what was answered. */
  readonly sending?: (operation: Operation) => void;
  readonly answered?: (operation: Operation, reply: Reply) => void;
  /** Sends an operation in a way of its own, by what sends its variables. */
  readonly send?: (operation: Operation, send: (variables: Answer) => Promise<Reply>) => Promise<Reply>;
}

export interface Operation {
  readonly player: Player;
  readonly login: string;
  readonly query: string;
  readonly variables: Answer;
}

/** What the gateway said to one operation. */
export interface Reply {
  readonly data: Answer | null;
  readonly errors?: readonly { message: string; extensions?: Answer; path?: readonly (string | number)[] }[];
}

const TRY_FOR_MS = 120_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export interface Login {
  readonly login: string;
  readonly staff?: string;
  readonly organisation?: string;
  readonly purpose: 'care' | 'assurance' | 'commissioning' | 'inspection' | 'bi' | 'integration';
  readonly grants: readonly (
    | { readonly role: string; readonly scope: 'GROUP' }
    | { readonly role: string; readonly scope: 'SERVICES'; readonly services: readonly string[] }
  )[];
}

/** A refusal as the graph says it. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly rule: string | null;
}

/** Plays in one demonstration tenant through the public API alone: the gateway, and the provider's clock and logins. */
export class Player {
  readonly #tokens = new Map<string, { readonly token: string; readonly until: number }>();

  private constructor(
    readonly place: Place,
    readonly tenantId: string,
    private time: string,
  ) {}

  /** In a new tenant, whose id may be chosen beforehand. */
  static async begin(place: Place, name: string, startsAt: string, id?: string): Promise<Player> {
    const made = await call(`${place.identity}/demo/tenants`, 'POST', { id, name, startsAt }, place.adminKey);
    return new Player(place, made['tenantId'] as string, startsAt);
  }

  get now(): string {
    return this.time;
  }

  /** Moves the tenant's clock forward; tokens of an earlier time are dropped. */
  async at(time: string): Promise<void> {
    if (time === this.time) return;
    const clock = `${this.place.identity}/demo/tenants/${this.tenantId}/clock`;
    await untilReached(() => call(clock, 'POST', { to: time }, this.place.adminKey));
    this.time = time;
    this.#tokens.clear();
  }

  async logins(logins: readonly Login[]): Promise<void> {
    const own = `${this.place.identity}/demo/tenants/${this.tenantId}/logins`;
    await untilReached(() => call(own, 'PUT', { logins }, this.place.adminKey));
    this.#tokens.clear();
  }

  async token(login: string): Promise<string> {
    const known = this.#tokens.get(login);
    if (known && known.until > Date.now()) return known.token;
    const body = await untilReached(async () => {
      const response = await fetch(`${this.place.identity}/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'urn:causeway:demo-login', client_id: 'causeway-demo', tenant: this.tenantId, login }),
      });
      return (await response.json()) as { access_token?: string; error_description?: string };
    });
    if (!body.access_token) throw new Error(`no token for ${login}: ${body.error_description}`);
    this.#tokens.set(login, { token: body.access_token, until: Date.now() + 8 * 60_000 });
    return body.access_token;
  }

  /** One operation through the gateway, sent once, with its errors. */
  async raw(login: string, query: string, variables: Answer = {}): Promise<Reply> {
    const operation = { player: this, login, query, variables };
    this.place.sending?.(operation);
    const send = async (sent: Answer): Promise<Reply> =>
      (await call(`${this.place.gateway}/graphql`, 'POST', { query, variables: sent }, await this.token(login))) as Reply;
    const reply = await (this.place.send ? this.place.send(operation, send) : send(variables));
    this.place.answered?.(operation, reply);
    return reply;
  }

  /** The same, sent again while a process is away: every verb carries its key, so that it takes effect once. */
  async sent(login: string, query: string, variables: Answer = {}): Promise<Reply> {
    for (const until = Date.now() + TRY_FOR_MS; ; await pause(200)) {
      const reply = await untilReached(() => this.raw(login, query, variables));
      if (Date.now() > until || !reply.errors?.some((error) => AWAY.has(error.extensions?.['code'] as string))) return reply;
    }
  }

  /** Sends the bytes of a document to its path. */
  async store(login: string, path: string, mediaType: string, bytes: string): Promise<void> {
    const headers = { 'content-type': mediaType, authorization: `Bearer ${await this.token(login)}` };
    const response = await untilReached(() => fetch(`${this.place.gateway}${path}`, { method: 'PUT', headers, body: bytes }));
    if (!response.ok) throw new Error(`${login} PUT ${path}: ${response.status} ${await response.text()}`);
  }

  async ask(login: string, query: string, variables: Answer = {}): Promise<Answer> {
    const { data, errors } = await this.sent(login, query, variables);
    if (errors?.length)
      throw new Error(
        `${login}: ${errors.map((error) => `${error.message} ${JSON.stringify(error.extensions ?? {})} at ${error.path?.join('.')}`).join('; ')}`,
      );
    return data ?? {};
  }

  /** Performs a verb and returns its record; throws when it is refused. What was just told to another domain may take a moment to be known there. */
  async do(login: string, verb: string, selection: string, input: Answer): Promise<Answer> {
    let { record, refusals } = await this.try(login, verb, selection, input);
    for (const until = Date.now() + TRY_FOR_MS; refusals.some(({ code }) => code === 'RECORD_NOT_KNOWN') && Date.now() < until;) {
      await pause(200);
      ({ record, refusals } = await this.try(login, verb, selection, input));
    }
    if (refusals.length > 0) throw new Error(`${login} ${verb}: ${refusals.map((r) => `${r.code} (${r.field}): ${r.message}`).join('; ')}`);
    return record;
  }

  /** Performs a verb and returns its record or its refusals. */
  async try(login: string, verb: string, selection: string, input: Answer): Promise<{ record: Answer; refusals: readonly Refused[] }> {
    const type = verb[0]?.toUpperCase() + verb.slice(1);
    const data = await this.ask(
      login,
      `mutation ${type}($input: ${type}Input!) { ${verb}(input: $input) { ${selection} refusals { code message field rule } } }`,
      {
        input: { idempotencyKey: randomUUID(), ...input },
      },
    );
    const { refusals, ...rest } = data[verb] as { refusals: Refused[] } & Answer;
    return { record: Object.values(rest)[0] as Answer, refusals };
  }
}

/** Takes a tenant's logins and clock away; one that is not there was taken away before. */
export async function removeDemonstrationTenant({ identity, adminKey }: Place, tenantId: string): Promise<void> {
  const headers = { authorization: `Bearer ${adminKey}` };
  const { ok, status } = await untilReached(() => fetch(`${identity}/demo/tenants/${tenantId}`, { method: 'DELETE', headers }));
  if (!ok && status !== 404) throw new Error(`The demonstration tenant ${tenantId} could not be removed: ${status}`);
}

/** Answers of a process that is away for a moment. */
const AWAY = new Set(['SUBGRAPH_UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

/** Asks again while there is nobody who answers. */
async function untilReached<T>(ask: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + TRY_FOR_MS; ; await pause(200)) {
    try {
      return await ask();
    } catch (error) {
      // a TypeError is what fetch throws when a connection was refused or broke off
      if ((error as Error).name !== 'TypeError' || Date.now() > until) throw error;
    }
  }
}

async function call(url: string, method: string, body: object, bearer: string): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Answer;
  if (!response.ok && !('errors' in answer)) throw new Error(`${method} ${url}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}
