import type { Answer, Player, Refused } from '../play/client';

const COMING = new Set(['MEASURE_MISSING', 'RECORD_NOT_KNOWN', 'SOURCE_BEHIND']);

/** Tells a story as it is played: who did what, and what the product refused. */
export class Telling {
  refused = 0;
  done = 0;

  constructor(
    private readonly player: Player,
    private readonly say: (line: string) => void,
  ) {}

  chapter(title: string): void {
    this.say(`\n${title}   (${this.player.now.slice(0, 10)})`);
  }

  /** Performs a verb and says what was recorded. */
  async does(login: string, what: string, verb: string, selection: string, input: Answer): Promise<Answer> {
    const record = await this.whenKnown(() => this.player.try(login, verb, selection, input), `${login} ${verb}`);
    this.done += 1;
    this.say(`  ${login.replaceAll('-', ' ')} ${what}`);
    return record;
  }

  /** Tries what must be refused, and throws when the product lets it pass. */
  async isRefused(login: string, what: string, codes: readonly string[], verb: string, selection: string, input: Answer): Promise<void> {
    const answer = await this.player.raw(
      login,
      `mutation Try($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${selection} refusals { code message field rule } } }`,
      {
        input: { idempotencyKey: crypto.randomUUID(), ...input },
      },
    );
    const given: { code: string; message: string; rule?: string | null }[] = answer.errors?.length
      ? answer.errors.map((error) => ({ code: String(error.extensions?.['code']), message: error.message }))
      : ((answer.data?.[verb] as Answer)['refusals'] as { code: string; message: string; rule: string | null }[]);
    const missing = codes.filter((code) => !given.some((refusal) => refusal.code === code));
    if (missing.length > 0)
      throw new Error(`${login} ${what}: ${missing.join(', ')} was expected; the answer was ${JSON.stringify(answer)}`);
    this.refused += 1;
    this.say(`  ${login.replaceAll('-', ' ')} ${what}: REFUSED`);
    for (const refusal of given) this.say(`      ${refusal.code}${refusal.rule ? ` (${refusal.rule})` : ''}: ${refusal.message}`);
  }

  /** A figure or a record of another domain may take a moment to be known: asks again, for at most twenty seconds. */
  private async whenKnown(ask: () => Promise<{ record: Answer; refusals: readonly Refused[] }>, what: string): Promise<Answer> {
    for (const until = Date.now() + 20_000; ; await new Promise((done) => setTimeout(done, 500))) {
      const { record, refusals } = await ask();
      if (refusals.length === 0) return record;
      if (Date.now() > until || !refusals.every((refusal) => COMING.has(refusal.code)))
        throw new Error(`${what}: ${refusals.map((r) => `${r.code} (${r.field}): ${r.message}`).join('; ')}`);
    }
  }

  /** What one domain announces is in force in the others within a moment: waits for it. */
  async inForce(): Promise<void> {
    await new Promise((done) => setTimeout(done, 2_000));
  }

  notes(line: string): void {
    this.say(`  ${line}`);
  }
}
