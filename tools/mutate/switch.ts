import type { Context } from 'node:vm';

/** How often a mutant may be met before it counts as a loop without an end. */
const ENDLESS = 100_000;

/** Which mutant is in, and which are met by which test. Serves the switches of ours (`causewayMutant`) and of Stryker's instrumenter. */
export class Switch {
  /** The test that runs, or '' while none does. */
  test = '';
  readonly #met = new Map<string, Set<string>>();
  readonly #stryker: { activeMutant?: string; hitCount?: number; hitLimit: number } = { hitLimit: ENDLESS };
  #active: string | undefined;

  constructor(active: string | undefined) {
    this.active = active;
  }

  get active(): string | undefined {
    return this.#active;
  }
  set active(id: string | undefined) {
    this.#active = id;
    this.#stryker.activeMutant = id ?? '';
    this.#stryker.hitCount = 0;
  }

  /** The mutants that a test met; of '', what was met outside any. */
  metBy(test: string): ReadonlySet<string> {
    return this.#met.get(test) ?? new Set();
  }

  #meet(id: string): void {
    const met = this.#met.get(this.test);
    if (met) met.add(id);
    else this.#met.set(this.test, new Set([id]));
  }

  /** Puts the switches where the code of the copy looks for them. */
  install(global: Context, sql: (file: string, text: string) => string): void {
    global['causewayMutant'] = (id: string) => {
      this.#meet(id);
      return id === this.#active;
    };
    global['causewaySql'] = (file: string, text: string) => {
      this.#meet(file);
      return sql(file, text);
    };
    // The instrumenter counts into an object by id; whatever it sets there is a meeting.
    const counts = new Proxy({}, { set: (_target, id) => (this.#meet(String(id)), true) });
    global['__stryker__'] = Object.assign(this.#stryker, { mutantCoverage: { static: counts, perTest: {} } });
  }
}
