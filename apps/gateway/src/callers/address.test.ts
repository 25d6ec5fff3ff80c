import { addressOf } from './address';

describe('where a request comes from', () => {
  it('is what the socket says, whatever the client claims', () => {
    expect(addressOf('10.0.0.7', '1.2.3.4', 0)).toBe('10.0.0.7');
    expect(addressOf('::ffff:10.0.0.7', undefined, 0)).toBe('10.0.0.7');
    expect(addressOf(undefined, undefined, 0)).toBe('unknown');
  });

  it('is what the first of one’s own proxies saw, and not what was claimed before it', () => {
    expect(addressOf('10.0.0.1', '6.6.6.6, 1.2.3.4', 1)).toBe('1.2.3.4');
    expect(addressOf('10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2', 2)).toBe('1.2.3.4');
    expect(addressOf('10.0.0.1', '1.2.3.4', 2)).toBe('1.2.3.4');
    expect(addressOf('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
    expect(addressOf('10.0.0.1', '', 1)).toBe('10.0.0.1');
  });

  it('is one for a whole /64 of IPv6, however it is written', () => {
    const one = addressOf('2001:db8:0:1::5', undefined, 0);
    expect(one).toBe('2001:db8:0:1::/64');
    expect(addressOf('2001:0DB8:0000:0001:ffff:ffff:ffff:ffff', undefined, 0)).toBe(one);
    expect(addressOf('2001:db8:0:2::5', undefined, 0)).not.toBe(one);
    expect(addressOf('::1', undefined, 0)).toBe('0:0:0:0::/64');
    expect(addressOf('fe80::1%eth0', undefined, 0)).toBe('fe80:0:0:0::/64');
  });

  it('is short, whatever a proxy passed on', () => {
    expect(addressOf('10.0.0.1', 'x'.repeat(5_000), 1)).toHaveLength(64);
  });
});
