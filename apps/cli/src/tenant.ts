import { needed, type Command } from './command';
import { Fault } from './fault';

const STARTS_AT = '2026-01-05T08:00:00.000Z';

/** A demonstration tenant of its own, with its own clock; tenants of a real provider are made there. */
export const tenantCreate: Command = {
  name: 'tenant create',
  does: 'Makes a demonstration tenant with a clock of its own, and prints its id.',
  usage: '--name <name> [--starts-at <time>]',
  options: {
    name: { type: 'string', says: 'What it is called.' },
    'starts-at': { type: 'string', says: `Where its clock stands at first; ${STARTS_AT} unless set.` },
  },
  takes: 0,
  examples: ['tenant create --name "A rehearsal"', 'tenant create --name "A rehearsal" --starts-at 2025-09-01T08:00:00.000Z'],
  run: async (given) => {
    const name = needed(given, 'name');
    const startsAt = given.option('starts-at') ?? STARTS_AT;
    const identity = given.place.setting('IDENTITY_URL');
    const response = await fetch(`${identity}/demo/tenants`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${given.place.setting('DEMO_ADMIN_KEY')}` },
      body: JSON.stringify({ name, startsAt }),
      signal: AbortSignal.timeout(10_000),
    }).catch(() => {
      throw new Fault(`The demonstration provider does not answer at ${identity}: is the platform running?`, 'UNREACHED');
    });
    const answer = (await response.json().catch(() => ({}))) as {
      tenantId?: string;
      message?: string;
      faults?: readonly { field: string; rule: string }[];
    };
    if (response.status === 400)
      throw new Fault(`It was refused: ${answer.faults?.map((f) => `${f.field}: ${f.rule}`).join('; ')}`, 'MISUSED');
    if (!answer.tenantId) throw new Fault(`It was refused (${response.status}): ${answer.message ?? 'no reason given'}`);
    given.out(answer.tenantId);
    return 'DONE';
  },
};
