import { describe, expect, it } from '@jest/globals';
import { industryName, industryNames, industryOf } from './industries';

describe('an industry', () => {
  it.each([
    ['Manifattura', 'Manufacturing', 'Manufacturing', 'Manifattura'],
    ['Manufacturing', 'Manufacturing', 'Manufacturing', 'Manifattura'],
    [' MANUFACTURING ', 'Manufacturing', 'Manufacturing', 'Manifattura'],
    ['settore pubblico', 'Public sector', 'Public sector', 'Settore pubblico'],
    ['Media', 'Media', 'Media', 'Media'],
    ['Deep-sea mining', 'Deep-sea mining', 'Deep-sea mining', 'Deep-sea mining'],
    ['__proto__', '__proto__', '__proto__', '__proto__'],
    ['', '', '', ''],
  ])('typed as %j is stored as %j and read as %j or %j', (typed, stored, english, italian) => {
    expect(industryOf(typed)).toBe(stored);
    for (const given of [typed, stored]) {
      expect(industryName('en', given)).toBe(english);
      expect(industryName('it', given)).toBe(italian);
    }
  });

  it('is stored as what English offers, whichever language offers it', () => {
    expect(industryNames('it').map(industryOf)).toEqual(industryNames('en'));
  });
});
