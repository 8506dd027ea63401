import { describe, expect, it } from '@jest/globals';
import { readTrustedProxies } from './trusted-proxies.js';
import type { TrustedProxies } from './trusted-proxies.js';

describe('TRUST_PROXY', () => {
  it.each<[string, TrustedProxies]>([
    ['0', null],
    ['1', 1],
    ['10', 10],
    ['loopback', ['loopback']],
    ['10.0.0.7', ['10.0.0.7']],
    ['10.0.0.0/8, 2001:db8::/32,::1', ['10.0.0.0/8', '2001:db8::/32', '::1']],
    ['uniquelocal,linklocal', ['uniquelocal', 'linklocal']],
  ])('%s', (text, read) => expect(readTrustedProxies(text)).toEqual(read));

  it.each(
    ['11', '-1', '1.5', 'true', 'all', '*', 'proxy.example.com', '10.0.0', '10.0.0.256'].concat([
      '10.0.0.0/33',
      '10.0.0.0/0',
      '10.0.0.0/8/8',
      '::1/129',
      '10.0.0.1,',
      ',',
      '10.0.0.1;10.0.0.2',
    ]),
  )('%s is refused', (text) => expect(readTrustedProxies(text)).toBeUndefined());
});
