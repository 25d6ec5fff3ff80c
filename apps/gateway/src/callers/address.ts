import { isIPv6 } from 'node:net';

/**
 * Where a request comes from. Behind `proxies` proxies of one's own it is the address that the first of them saw: each appends to `X-Forwarded-For` whom it
 * heard, and whatever stands before that is the client's own word. One machine has a whole /64 of IPv6, so that is one address.
 */
export function addressOf(socket: string | undefined, forwardedFor: string | undefined, proxies: number): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  const told = proxies > 0 ? (hops.at(-proxies) ?? hops[0]) : undefined;
  return network(told || socket || 'unknown');
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%', 1)[0] ?? '';
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  const whole = [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest];
  return `${whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
