import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render-page';
import { Announcer } from '../../live/announcer';
import { Clock } from './clock';

const REAL = [
  'setTimeout',
  'clearTimeout',
  'setImmediate',
  'clearImmediate',
  'nextTick',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'performance',
] as const;
const start = Date.parse('2026-11-24T10:00:00Z');
const MINUTE = 60_000;
const clocked = {
  assignedAt: new Date(start).toISOString(),
  dueAt: new Date(start + 120 * MINUTE).toISOString(),
};

describe('the clock', () => {
  beforeEach(() => {
    // Only what the clock runs on; the rest waits as it always does.
    jest.useFakeTimers({ now: start, doNotFake: [...REAL] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const later = (ms: number): void => act(() => jest.advanceTimersByTime(ms));

  it('counts down by itself, then says by how much it is late', async () => {
    await renderPage(<Clock clocked={clocked} />);
    const timer = await screen.findByRole('timer');
    expect(timer.textContent).toBe('2:00:00 left');
    later(47 * MINUTE + 20_000);
    expect(timer.textContent).toBe('1:12:40 left');
    later(80 * MINUTE);
    expect(timer.textContent).toBe('late by 7:20');
  });

  it('is heard when it turns, and not in between', async () => {
    await renderPage(
      <>
        <Clock clocked={clocked} announceFor="Giulia" />
        <Announcer />
      </>,
    );
    await screen.findByRole('timer');
    const heard: (string | null)[] = [];
    for (let minute = 0; minute < 125; minute += 5) {
      later(5 * MINUTE);
      const { textContent } = screen.getByRole('status');
      if (heard.at(-1) !== textContent) heard.push(textContent);
    }
    expect(heard).toEqual([
      '',
      'Half of the time that Giulia has to answer is gone.',
      'Little time is left for Giulia to answer.',
      'Giulia is late to answer.',
    ]);
  });
});
