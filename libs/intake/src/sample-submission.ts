import type { SubmissionContext, SubmissionInput } from './submission-input.js';

/** A submission with nothing wrong in it, for the specs to bend. */
export const SOUND: SubmissionInput = {
  idempotencyKey: null,
  company: {
    name: 'Rossi Meccanica',
    domain: 'rossi-meccanica.it',
    country: 'IT',
    subdivision: 'IT-25',
    industry: 'Manufacturing',
    employees: 120,
    techStack: ['Salesforce', 'SAP'],
  },
  contact: {
    name: 'Giulia Rossi',
    email: 'giulia@rossi-meccanica.it',
    phone: '02 1234567',
    title: 'COO',
  },
  productLine: 'CORE',
  touchpoint: 'REFERRAL',
  referredAt: null,
  buyingSignals: ['DEMO_REQUESTED'],
  bant: { budget: 'YES', authority: 'UNKNOWN', need: 'YES', timeline: 'NO' },
  confirmsFitAndIntent: true,
  consent: 'PROSPECT_AGREED',
  note: 'Met in Milan.\nWants a demo.',
};

export const CONTEXT: SubmissionContext = {
  now: new Date('2026-11-22T10:15:30.123Z'),
  productLines: new Set(['CORE', 'CLOUD']),
};

export function withCompany(company: Partial<SubmissionInput['company']>): SubmissionInput {
  return { ...SOUND, company: { ...SOUND.company, ...company } };
}

export function withContact(contact: Partial<SubmissionInput['contact']>): SubmissionInput {
  return { ...SOUND, contact: { ...SOUND.contact, ...contact } };
}
