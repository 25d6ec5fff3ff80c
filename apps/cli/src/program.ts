import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Domain } from '@causeway/event-contracts';
import type { Given } from './command';
import { EXIT, Fault } from './fault';

/**
 * Runs a process's own program with its own settings, saying each line as it comes: only that process knows what its
 * events bring about.
 */
export async function program({ place, out }: Given, app: Domain, args: readonly string[]): Promise<'DONE' | 'FAILED'> {
  const main = join(__dirname, '../..', app, 'dist/main.js');
  const child = spawn(process.execPath, [main, ...args], { env: { ...place.settingsOf(app) }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: stream })) out(line);
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  await Promise.all(said);
  if (code === EXIT.UNREACHED) throw new Fault(`The database of ${app} does not answer: is the platform running?`, 'UNREACHED');
  return code === 0 ? 'DONE' : 'FAILED';
}
