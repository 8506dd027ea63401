import { describe, expect, it } from '@jest/globals';
import { distinct, keysTouchedBy } from './keys-touched';

describe('what an event makes old', () => {
  it.each([
    ['referral.submitted', false],
    ['referral.assigned', true],
    ['referral.unassigned', true],
    ['referral.accepted', true],
    ['sla.warned', false],
    ['sla.breached', true],
    ['deal.updated', true],
    ['something.newer', true],
  ])('%s: its referral, every list, and the queues: %s', (type, queues) => {
    const touched = keysTouchedBy({ type, referralId: 'r1' });
    expect(touched).toContainEqual(['referral', 'r1']);
    expect(touched).toContainEqual(['referrals']);
    expect(touched).toContainEqual(['partners']);
    expect(touched).toContainEqual(['events']);
    expect(touched.some(([first]) => first === 'queues')).toBe(queues);
  });

  it.each([
    ['queue.changed', ['queues']],
    ['rules.published', ['rules', 'rules']],
    ['user.availability_changed', ['people', 'queues', 'referral', 'viewer']],
  ])('%s is of a setting: %j, and no list of referrals', (type, touched) => {
    const firsts = keysTouchedBy({ type, referralId: null }).map(([first]) => first);
    expect(firsts.toSorted()).toEqual(touched);
  });

  it('is no other referral', () => {
    const touched = keysTouchedBy({ type: 'deal.updated', referralId: 'r1' });
    expect(touched.filter(([first]) => first === 'referral')).toEqual([['referral', 'r1']]);
  });

  it('is asked for once, however many events name it', () => {
    const events = ['r1', 'r2', 'r1'].flatMap((referralId) =>
      keysTouchedBy({ type: 'sla.warned', referralId }),
    );
    expect(distinct(events).filter(([first]) => first === 'referrals')).toHaveLength(1);
    expect(distinct(events).filter(([first]) => first === 'referral')).toHaveLength(2);
  });
});
