import { expect, it } from '@jest/globals';
import { idsIn } from './ids-in.js';

const [ONE, OTHER] = [
  '01a20f38-01e2-7590-8e08-97989a243525',
  '02b20f38-01e2-7590-8e08-97989a243526',
];

it('the ids of a record are found however deep, each once', () => {
  const record = {
    subjectId: ONE,
    data: { changes: { members: { from: [], to: [{ repId: OTHER, weight: 1 }, { repId: ONE }] } } },
    note: `about ${OTHER}`,
    on: null,
  };
  expect(idsIn(record)).toEqual([ONE, OTHER]);
  expect(idsIn({ name: 'Italy', revision: 3 })).toEqual([]);
});
