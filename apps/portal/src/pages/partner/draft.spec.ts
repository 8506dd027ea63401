import { beforeEach, describe, expect, it } from '@jest/globals';
import { dropDraft, keepDraft, newKey, readDraft } from './draft';
import { BLANK } from './referral-values';

const typed = { ...BLANK, company: { ...BLANK.company, name: 'Officine Rossi' } };
const draft = { values: typed, idempotencyKey: 'k', savedAt: '2026-11-24T10:00:00.000Z' };

describe('a draft', () => {
  beforeEach(() => localStorage.clear());

  it('is kept for one person, with the key that it is sent by', () => {
    keepDraft(localStorage, 'silvia', draft);
    expect(readDraft(localStorage, 'silvia')).toEqual(draft);
    expect(readDraft(localStorage, 'davide')).toBeNull();
  });

  it('is gone once it is dropped, or once everything is deleted again', () => {
    keepDraft(localStorage, 'silvia', draft);
    dropDraft(localStorage, 'silvia');
    expect(readDraft(localStorage, 'silvia')).toBeNull();
    keepDraft(localStorage, 'silvia', draft);
    keepDraft(localStorage, 'silvia', { ...draft, values: { ...BLANK, productLine: 'CORE' } });
    expect(readDraft(localStorage, 'silvia')).toBeNull();
  });

  it.each(['', 'not JSON', '{"values":{}}', 'null'])('that is “%s” is none', (kept) => {
    localStorage.setItem('staffetta.draft.silvia', kept);
    expect(readDraft(localStorage, 'silvia')).toBeNull();
  });

  it('of before, with its number of employees as a number, is understood', () => {
    const { values } = draft;
    const before = {
      ...draft,
      values: { ...values, company: { ...typed.company, employees: 250 } },
    };
    localStorage.setItem('staffetta.draft.silvia', JSON.stringify(before));
    expect(readDraft(localStorage, 'silvia')?.values.company.employees).toBe('250');
  });

  it('has a key of its own', () => {
    const made = new Set(Array.from({ length: 50 }, newKey));
    expect(made.size).toBe(50);
    for (const key of made) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
