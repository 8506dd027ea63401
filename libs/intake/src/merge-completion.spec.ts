import { describe, expect, it } from '@jest/globals';
import { mergeCompletion } from './merge-completion.js';
import { parseSubmission } from './parse-submission.js';
import { CONTEXT, SOUND } from './sample-submission.js';

const parsed = parseSubmission(SOUND, CONTEXT);
if (!parsed.ok) throw new Error('the sample must hold');
const { facts } = parsed;

describe('a completion', () => {
  it('that says nothing changes nothing', () => {
    expect(parseSubmission(mergeCompletion(facts, {}), CONTEXT)).toEqual(parsed);
    const nulls = { company: { employees: null }, contact: null, bant: null, note: null };
    expect(parseSubmission(mergeCompletion(facts, nulls), CONTEXT)).toEqual(parsed);
  });

  it('adds what was lacking', () => {
    const merged = mergeCompletion(facts, {
      company: { employees: 300, techStack: ['Odoo'] },
      contact: { title: 'CEO' },
      buyingSignals: ['CLEAR_USE_CASE', 'DEMO_REQUESTED'],
      bant: { budget: 'NO', authority: 'YES', need: 'UNKNOWN' },
      confirmsFitAndIntent: false,
      note: 'More.',
    });
    expect(merged).toMatchObject({
      company: { name: 'Rossi Meccanica', employees: 300, techStack: ['Odoo'] },
      contact: { title: 'CEO', phone: '+39021234567' },
      buyingSignals: ['DEMO_REQUESTED', 'CLEAR_USE_CASE'],
      bant: { budget: 'NO', authority: 'YES', need: 'YES', timeline: 'NO' },
      confirmsFitAndIntent: false,
      note: 'More.',
      referredAt: CONTEXT.now,
    });
  });

  it('leaves the subdivision behind with its country', () => {
    expect(mergeCompletion(facts, { company: { country: 'FR' } }).company.subdivision).toBeNull();
    expect(mergeCompletion(facts, { company: { country: 'IT' } }).company.subdivision).toBe(
      'IT-25',
    );
  });
});
