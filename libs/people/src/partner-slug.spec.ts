import { describe, expect, it } from '@jest/globals';
import { freeSlug, slugOf } from './partner-slug.js';

describe('slugOf', () => {
  it.each([
    ['Northwind Integrations', 'northwind-integrations'],
    ['  Caffè & Söhne GmbH ', 'caffe-sohne-gmbh'],
    ['株式会社', 'partner'],
    ['--', 'partner'],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('writes %j as %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('freeSlug', () => {
  it('takes the first number that nobody has', () => {
    expect(freeSlug('acme', new Set())).toBe('acme');
    expect(freeSlug('acme', new Set(['acme']))).toBe('acme-2');
    expect(freeSlug('acme', new Set(['acme', 'acme-2', 'acme-4']))).toBe('acme-3');
  });
});
