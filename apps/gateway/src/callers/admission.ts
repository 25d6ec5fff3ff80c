import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '../answer';
import type { GatewayConfig } from '../config';
import { allowance, inFlight } from './allowance';
import { identifier, type Known } from './identify';

export interface Admitted extends Known {
  /** Takes the cost of an operation: 0, or in how many seconds there is enough. */
  readonly charge: (cost: number) => number;
}

/** How a request is let in; null where it was refused, and answered. */
export type Admit = (request: IncomingMessage, response: ServerResponse, kind: 'REQUEST' | 'STREAM') => Promise<Admitted | null>;

/**
 * Lets each caller have so many requests a second, so many under way at once and so much cost: a verified caller their own, all others of one address together. Streams
 * stay as long as they like, and have a limit of their own.
 */
export function admission(config: GatewayConfig, now: () => number = () => performance.now()): Admit {
  const identify = identifier(config);
  const { rates, mostInFlight } = config;
  // Apart, so that no crowd of addresses makes the gateway forget whom it knows.
  const limits = (requests: typeof rates.verified) => ({
    requests: allowance(requests, now),
    cost: allowance(rates.cost, now),
    under: inFlight(mostInFlight),
  });
  const [verified, others] = [limits(rates.verified), limits(rates.others)];

  return async (request, response, kind) => {
    const known = await identify(request);
    const { requests, cost, under } = known.verified ? verified : others;
    const wait = requests.take(known.key, 1);
    if (wait > 0) {
      tooMany(response, wait, `You have sent more requests than are served: send the next in ${seconds(wait)}.`);
      return null;
    }
    if (kind === 'REQUEST') {
      if (!under.enter(known.key)) {
        tooMany(
          response,
          1,
          `You have ${mostInFlight} requests under way, and no more are served at once: wait for an answer, then ask again.`,
        );
        return null;
      }
      response.once('close', () => under.leave(known.key));
    }
    return { ...known, charge: (amount) => cost.take(known.key, amount) };
  };
}

function tooMany(response: ServerResponse, wait: number, message: string): void {
  response.setHeader('retry-after', String(wait));
  refuse(response, 429, 'RATE_LIMITED', message);
}

export const seconds = (count: number): string => (count === 1 ? 'a second' : `${count} seconds`);
