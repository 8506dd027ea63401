import { describe, expect, it } from '@jest/globals';
import type { QueueDraft } from './queue-draft.js';
import { queueProblems } from './queue-problems.js';

const context = {
  users: new Map([
    ['rep', { role: 'SALES_REP', active: true }],
    ['manager', { role: 'SALES_MANAGER', active: true }],
    ['gone', { role: 'SALES_REP', active: false }],
    ['admin', { role: 'ADMIN', active: true }],
  ] as const),
  productLines: new Set(['CORE']),
  now: new Date('2026-11-22T10:00:00Z'),
};

const good: QueueDraft = {
  name: 'Lombardia',
  countries: ['IT'],
  subdivisions: ['IT-25'],
  productLines: ['CORE'],
  fallback: false,
  sla: {
    respondWithinMs: 7_200_000,
    warnAt: [0.5, 0.75],
    clock: 'WALL_CLOCK',
    onBreach: 'REASSIGN',
    calendar: null,
  },
  members: [
    { repId: 'rep', weight: 1, dailyCap: null },
    { repId: 'manager', weight: 1000, dailyCap: 0 },
  ],
};

const nothing = { countries: [], subdivisions: [], productLines: [] };
const member = { repId: 'rep', weight: 1, dailyCap: null };

function said(change: Partial<QueueDraft>): readonly string[] {
  const problems = queueProblems({ ...good, ...change }, context);
  return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('queueProblems', () => {
  it.each<[string, Partial<QueueDraft>, readonly string[]]>([
    ['a good queue', {}, []],
    ['a fallback that names nothing', { ...nothing, fallback: true }, []],
    ['subdivisions of any country', { countries: [], subdivisions: ['IT-25', 'DE-BY'] }, []],
    ['one that names nothing', nothing, ['QUEUE_NAMES_NOTHING countries']],
    ['no name', { name: ' ' }, ['REQUIRED name']],
    ['a country that is none', { countries: ['IT', 'XX'] }, ['COUNTRY_UNKNOWN countries.1']],
    [
      'a subdivision of another country, and none at all',
      { subdivisions: ['IT-25', 'DE-BY', 'IT-XYZ'] },
      ['SUBDIVISION_UNKNOWN subdivisions.1', 'SUBDIVISION_UNKNOWN subdivisions.2'],
    ],
    [
      'a product line that is none',
      { productLines: ['MOON'] },
      ['PRODUCT_LINE_UNKNOWN productLines.0'],
    ],
    ['a member twice', { members: [member, member] }, ['REP_REPEATED members.1.repId']],
    [
      'members who take no turns',
      { members: ['gone', 'admin', 'nobody'].map((repId) => ({ ...member, repId })) },
      ['REP_UNKNOWN members.0.repId', 'REP_UNKNOWN members.1.repId', 'REP_UNKNOWN members.2.repId'],
    ],
    [
      'weights and caps out of range',
      {
        members: [
          { repId: 'rep', weight: 0, dailyCap: -1 },
          { repId: 'manager', weight: 1001, dailyCap: 1.5 },
        ],
      },
      [
        'NUMBER_OUT_OF_RANGE members.0.weight',
        'NUMBER_OUT_OF_RANGE members.0.dailyCap',
        'NUMBER_OUT_OF_RANGE members.1.weight',
        'NUMBER_OUT_OF_RANGE members.1.dailyCap',
      ],
    ],
    [
      'too long a list',
      { countries: Array.from({ length: 1001 }, () => 'IT') },
      ['TOO_LONG countries'],
    ],
    [
      'a policy that cannot hold',
      { sla: { ...good.sla, warnAt: [1.5], clock: 'BUSINESS_HOURS' } },
      ['WARN_AT_OUT_OF_RANGE sla.warnAt.0', 'CALENDAR_REQUIRED sla.calendar'],
    ],
  ])('of %s says all there is to say', (_case, change, codes) => {
    expect(said(change)).toEqual(codes);
  });
});
