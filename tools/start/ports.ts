import { createServer } from 'node:net';
import type { Ports } from './topology';

export function portBase(text: string | undefined): number {
  const base = Number(text ?? 4000);
  if (base === 6000) throw new Error("CAUSEWAY_PORT_BASE can't be 6000: browsers and Node refuse to fetch from that port.");
  if (!Number.isInteger(base) || base < 1024 || base > 65_000)
    throw new Error('CAUSEWAY_PORT_BASE must be a whole number from 1024 to 65000.');
  return base;
}

/** Names every taken port at once, and the setting that moves them. */
export async function refuseTakenPorts(ports: Ports, wanted: readonly (keyof Ports)[]): Promise<void> {
  const taken = (await Promise.all(wanted.map(async (name) => ((await isFree(ports[name])) ? [] : [`${ports[name]} (${name})`])))).flat();
  if (taken.length > 0)
    throw new Error(
      `These ports are taken: ${taken.join(', ')}. Stop what uses them, or set CAUSEWAY_PORT_BASE to another number than ${ports.gateway}.`,
    );
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, () => server.close(() => done(true)));
  });
