import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { renderPage } from '../../../testing/render-page';
import { Announcer } from '../../live/announcer';
import type { Preview } from './form-operations';
import { useSayVerdict } from './use-say-verdict';

const preview = (
  leadClass: 'EQL' | 'SQL' | 'UNQUALIFIED',
  claim: Preview['claim'],
  code = 'COMPANY_SIZE',
): Preview => ({
  ...{ claim, status: null, yours: null, queue: null, problems: [] },
  verdict: {
    leadClass,
    criteria: [
      {
        ...{ code, group: 'ICP', because: '' },
        outcome: leadClass === 'UNQUALIFIED' ? 'UNKNOWN' : 'MET',
      },
    ],
  },
});

let tells: (preview: Preview | undefined) => void = () => undefined;

function Form() {
  const [told, setTold] = useState<Preview>();
  useEffect(() => {
    tells = setTold;
  }, []);
  useSayVerdict(told);
  return <Announcer />;
}

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true, doNotFake: ['queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const heard = (): string | null => screen.getByRole('status').textContent;
const tell = (told: Preview | undefined): void => act(() => tells(told));
const later = (ms: number): void => act(() => jest.advanceTimersByTime(ms));

it('says a verdict once it stands, and not what it was on the way', async () => {
  await renderPage(<Form />);
  tell(preview('UNQUALIFIED', null));
  later(1_000);
  tell(preview('SQL', null));
  later(1_000);
  expect(heard()).toBe('');
  tell(preview('EQL', 'FREE'));
  later(2_000);
  expect(heard()).toBe('As it stands: EQL. The account is free.');
});

it('says what would help most, and nothing again that has not changed', async () => {
  await renderPage(<Form />);
  tell(preview('UNQUALIFIED', 'CLAIMED'));
  later(2_000);
  const first = heard();
  expect(first).toBe(
    'As it stands: Unqualified. The account is claimed: another referral holds it for now. Would help most: Company size',
  );
  tell(preview('UNQUALIFIED', 'CLAIMED'));
  later(5_000);
  expect(heard()).toBe(first);
});

it('says what helps with the class alone, and the account when it turns', async () => {
  await renderPage(<Form />);
  tell(preview('UNQUALIFIED', 'FREE'));
  later(2_000);
  const first = heard();
  tell(preview('UNQUALIFIED', 'FREE', 'INDUSTRY'));
  later(5_000);
  expect(heard()).toBe(first);
  tell(preview('UNQUALIFIED', 'CLAIMED', 'INDUSTRY'));
  later(2_000);
  expect(heard()).toBe('The account is claimed: another referral holds it for now.');
  tell(preview('EQL', 'CLAIMED'));
  later(2_000);
  expect(heard()).toBe('As it stands: EQL.');
  // On the way to another country there is no verdict for a while.
  tell({ ...preview('EQL', 'CLAIMED'), verdict: null });
  later(2_000);
  tell(preview('EQL', 'CLAIMED'));
  later(2_000);
  expect(heard()).toBe('As it stands: EQL.');
});
