import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { INDUSTRIES } from './industries.js';
import { say } from './say.js';

describe('an industry', () => {
  it('has the same words here and in the portal', () => {
    const portal = readFileSync('apps/portal/src/i18n/industries.json', 'utf8');
    expect(JSON.parse(portal)).toEqual(INDUSTRIES);
  });

  it('has words of its own in each language', () => {
    for (const locale of ['en', 'it'] as const)
      expect(new Set(INDUSTRIES.map((each) => each[locale].toLowerCase())).size).toBe(
        INDUSTRIES.length,
      );
  });

  it.each([
    ['Manufacturing', 'Manufacturing', 'Manifattura'],
    ['MANUFACTURING', 'Manufacturing', 'Manifattura'],
    [' manifattura', 'Manufacturing', 'Manifattura'],
    ['Deep-sea mining', 'Deep-sea mining', 'Deep-sea mining'],
  ])('given as %j is said as %j and as %j', (industry, english, italian) => {
    expect(say('en', 'because.INDUSTRY_NOT_MET', { industry })).toBe(
      `We do not work with this industry: ${english}.`,
    );
    expect(say('it', 'because.INDUSTRY_NOT_MET', { industry })).toBe(
      `Non lavoriamo con questo settore: ${italian}.`,
    );
  });
});
