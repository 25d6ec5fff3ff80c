import { createServer } from 'node:net';
import { portsFrom, type Ports } from './topology';

/** The ports from 1024 on that browsers, and so Node, refuse to fetch from ("bad ports" of the Fetch standard). */
const BLOCKED = [1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080];

export function portBase(text: string | undefined): number {
  const base = Number(text ?? 4000);
  if (!Number.isInteger(base) || base < 1024 || base > 65_000)
    throw new Error('CAUSEWAY_PORT_BASE must be a whole number from 1024 to 65000.');
  const fetched = Object.entries(portsFrom(base)).filter(([name]) => name !== 'postgres' && name !== 'kafka') as [string, number][];
  const [name, port] = fetched.find(([, each]) => BLOCKED.includes(each)) ?? [];
  if (name)
    throw new Error(
      `CAUSEWAY_PORT_BASE can't be ${base}: ${name} would be at ${port}, and browsers and Node refuse to fetch from that port.`,
    );
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
