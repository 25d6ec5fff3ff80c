import type { Answer, Player, Refused } from '../play/client';
import { keepers, recordOf } from './where';

const COMING = new Set(['MEASURE_MISSING', 'RECORD_NOT_KNOWN', 'SOURCE_BEHIND']);

const waits = (refusals: readonly Refused[]): boolean => refusals.length > 0 && refusals.every((refusal) => COMING.has(refusal.code));

/** Tells a story as it is played: who did what, what was recorded where, and what the product refused. */
export class Telling {
  refused = 0;
  done = 0;
  readonly #keepers = keepers();

  constructor(
    private readonly player: Player,
    private readonly say: (line: string) => void,
    private readonly settled: () => Promise<void>,
  ) {
    say(`A group of its own: tenant ${player.tenantId}`);
  }

  chapter(title: string): void {
    this.say(`\n${title}   (${this.player.now.slice(0, 10)})`);
  }

  /** Performs a verb and says what was recorded, and which service keeps it. */
  async does(login: string, what: string, verb: string, selection: string, input: Answer): Promise<Answer> {
    const { record, refusals } = await this.whenKnown(
      () => this.player.try(login, verb, selection, input),
      (answer) => !waits(answer.refusals),
    );
    if (refusals.length > 0) throw new Error(`${login} ${verb}: ${refusals.map((r) => `${r.code} (${r.field}): ${r.message}`).join('; ')}`);
    this.done += 1;
    const id = typeof record['id'] === 'string' ? ` ${record['id']}` : '';
    this.say(`  ${login.replaceAll('-', ' ')} ${what}\n      → ${this.#keepers.get(verb)}: ${recordOf(selection)}${id}`);
    return record;
  }

  /** Tries what must be refused, and throws when the product lets it pass. */
  async isRefused(login: string, what: string, codes: readonly string[], verb: string, selection: string, input: Answer): Promise<void> {
    const query = `mutation Try($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${selection} refusals { code message field rule } } }`;
    const given = await this.whenKnown(
      async () => {
        const answer = await this.player.sent(login, query, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
        return answer.errors?.length
          ? answer.errors.map((error): Refused => ({
              code: String(error.extensions?.['code']),
              message: error.message,
              field: null,
              rule: null,
            }))
          : ((answer.data?.[verb] as Answer)['refusals'] as Refused[]);
      },
      (refusals) => codes.some((code) => COMING.has(code)) || !waits(refusals),
    );
    const missing = codes.filter((code) => !given.some((refusal) => refusal.code === code));
    if (missing.length > 0)
      throw new Error(`${login} ${what}: ${missing.join(', ')} was expected; the answer was ${JSON.stringify(given)}`);
    this.refused += 1;
    this.say(`  ${login.replaceAll('-', ' ')} ${what}: REFUSED`);
    for (const refusal of given)
      this.say(
        `      ${refusal.code}${refusal.rule ? ` (${refusal.rule})` : ''}${refusal.field ? ` in ${refusal.field}` : ''}: ${refusal.message}`,
      );
  }

  /** A figure or a record of another domain may take a moment to be known: asks again, for at most two minutes. */
  async whenKnown<T>(ask: () => Promise<T>, isKnown: (answer: T) => boolean): Promise<T> {
    for (const until = Date.now() + 120_000; ; await new Promise((done) => setTimeout(done, 500))) {
      const answer = await ask();
      if (isKnown(answer) || Date.now() > until) return answer;
    }
  }

  /** What one domain announces is in force in the others within a moment: waits for it. */
  async inForce(): Promise<void> {
    await this.settled();
  }

  /** Figures are counted once time has passed for their tenant: waits for some rounds of it. */
  async counted(): Promise<void> {
    for (let round = 0; round < 3; round += 1) await this.settled();
  }

  notes(line: string): void {
    this.say(`  ${line}`);
  }
}
