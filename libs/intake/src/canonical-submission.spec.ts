import { describe, expect, it } from '@jest/globals';
import { canonicalSubmission } from './canonical-submission.js';
import { idempotencyKeyProblem } from './idempotency-key.js';
import { SOUND, withCompany, withContact } from './sample-submission.js';
import type { SubmissionInput } from './submission-input.js';

function backwards<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}

describe('the canonical form of a submission', () => {
  it('does not depend on the order of fields or on the key', () => {
    const same: SubmissionInput = backwards({
      ...SOUND,
      idempotencyKey: 'another',
      company: backwards(SOUND.company),
      contact: backwards(SOUND.contact),
      bant: backwards(SOUND.bant),
    });
    expect(canonicalSubmission(same)).toBe(canonicalSubmission(SOUND));
  });

  it.each<[string, SubmissionInput]>([
    ['company', withCompany({ name: 'Other' })],
    ['domain', withCompany({ domain: null })],
    ['country', withCompany({ country: 'FR' })],
    ['subdivision', withCompany({ subdivision: null })],
    ['industry', withCompany({ industry: null })],
    ['size', withCompany({ employees: 0 })],
    ['order of a list', withCompany({ techStack: ['SAP', 'Salesforce'] })],
    ['contact', withContact({ name: 'Other' })],
    ['address', withContact({ email: 'x@y.test' })],
    ['telephone', withContact({ phone: null })],
    ['title', withContact({ title: null })],
    ['product line', { ...SOUND, productLine: 'CLOUD' }],
    ['touchpoint', { ...SOUND, touchpoint: 'WEBINAR' }],
    ['date', { ...SOUND, referredAt: new Date(0) }],
    ['signals', { ...SOUND, buyingSignals: [] }],
    ['BANT', { ...SOUND, bant: { ...SOUND.bant, authority: 'NO' } }],
    ['confirmation', { ...SOUND, confirmsFitAndIntent: false }],
    ['consent', { ...SOUND, consent: 'LEGITIMATE_INTEREST' }],
    ['note', { ...SOUND, note: null }],
  ])('tells another %s', (_, other) => {
    expect(canonicalSubmission(other)).not.toBe(canonicalSubmission(SOUND));
  });
});

describe('an idempotency key', () => {
  it.each(['a', 'a b', 'ключ', '🦊'.repeat(255), 'x'.repeat(255)])('may be %j', (key) => {
    expect(idempotencyKeyProblem(key)).toBeNull();
  });

  it.each([
    '',
    'a\n',
    '\0',
    'a\u007f',
    'a\u202eb',
    '\ud800',
    'x'.repeat(256),
    'x'.repeat(1_000_000),
  ])('may not be such (%#)', (key) => {
    expect(idempotencyKeyProblem(key)).toEqual({
      code: 'IDEMPOTENCY_KEY_INVALID',
      path: ['idempotencyKey'],
      params: { max: 255 },
    });
  });
});
