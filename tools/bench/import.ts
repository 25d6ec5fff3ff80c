import type { Caller } from '@causeway/access';
import { notes, startCare, TENANT, type Care } from './care';

const ROWS = 20_000;
const A_REQUEST = 5_000;
const caller: Caller = {
  subject: 'bench',
  tenantId: TENANT,
  staffMemberId: null,
  organisationId: null,
  purpose: 'integration',
  grants: [{ role: 'INTEGRATION', services: 'ALL' }],
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Notes of care imported over HTTP, with their events, the trail and the outbox, against COPY of the same rows into a bare table. */
export async function benchImport(binaries: string | undefined): Promise<void> {
  const care = await startCare(binaries, async () => ({ caller, demonstrationTime: null, expiresAt: new Date('9999-12-31') }));
  try {
    const began = performance.now();
    for (let from = 0; from < ROWS; from += A_REQUEST) await care.send('dailyNote', notes(from, A_REQUEST));
    const imported = ROWS / ((performance.now() - began) / 1_000);
    const again = performance.now();
    for (let from = 0; from < ROWS; from += A_REQUEST) await care.send('dailyNote', notes(from, A_REQUEST));
    const unchanged = ROWS / ((performance.now() - again) / 1_000);
    const copied = await copyRate(care.admin);
    const rate = (n: number): string => `${Math.round(n).toLocaleString('en-GB')} rows/s`;
    print(`imported, outbox and trail included: ${rate(imported)}`);
    print(`the same again, unchanged: ${rate(unchanged)}`);
    print(`COPY into a bare table of the same shape: ${rate(copied)}`);
    print(`ratio: ${(imported / copied).toFixed(3)}`);
  } finally {
    await care.stop();
  }
}

/** The notes that were imported, written to a file and read by COPY into a table without indexes or policies. */
async function copyRate(admin: Care['admin']): Promise<number> {
  const [file = { path: '' }] = await admin<{ path: string }>(`select current_setting('data_directory') || '/bench.copy' as path`);
  await admin(`copy (select * from daily_note) to '${file.path}'`);
  await admin('create table bare_note (like daily_note)');
  const took: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    await admin('truncate bare_note');
    const began = performance.now();
    await admin(`copy bare_note from '${file.path}'`);
    took.push(performance.now() - began);
  }
  return ROWS / ((took.sort((a, b) => a - b)[2] ?? 1) / 1_000);
}
