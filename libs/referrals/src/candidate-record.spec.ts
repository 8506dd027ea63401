import { describe, expect, it } from '@jest/globals';
import { packCandidates, unpackCandidates } from './candidate-record.js';
import type { CandidateRecord, PackedCandidate } from './candidate-record.js';

const QUEUE = '01a22f2b-d1fc-775d-ae50-6386982d503f';
const repId = 'b26f89f4-f8c2-49b3-a621-1fc3dce3cbcc';

const candidates: readonly CandidateRecord[] = [
  {
    repId,
    queueId: QUEUE,
    eligible: true,
    code: 'CHOSEN_BY_TURN',
    params: { turn: 7, share: 0.25, credit: 0.5 },
  },
  { repId, queueId: QUEUE, eligible: false, code: 'INACTIVE', params: {} },
  { repId, queueId: 'of another', eligible: true, code: 'NEXT_IN_LINE', params: { credit: 0 } },
  { repId, queueId: null, eligible: true, code: 'CHOSEN_AS_OWNER', params: {} },
];

const stored = (queueId: string | null): PackedCandidate[] =>
  JSON.parse(JSON.stringify(packCandidates(candidates, queueId))) as PackedCandidate[];

describe('packed candidates', () => {
  it.each([QUEUE, 'of another', null])('come back as they were, through JSON (%s)', (queueId) => {
    expect(unpackCandidates(stored(queueId), queueId)).toEqual(candidates);
  });

  it('take half the room in their own queue', () => {
    const own = Array<CandidateRecord>(4).fill({
      repId,
      queueId: QUEUE,
      eligible: true,
      code: 'NEXT_IN_LINE',
      params: { credit: 0.25 },
    });
    expect(JSON.stringify(packCandidates(own, QUEUE)).length).toBeLessThan(
      JSON.stringify(own).length * 0.55,
    );
  });
});
