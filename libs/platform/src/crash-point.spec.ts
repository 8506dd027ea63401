import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { armCrashPoint, crashPoint, crashPoints, readCrashAt } from './crash-point.js';

const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);

afterEach(() => {
  armCrashPoint(null);
  kill.mockClear();
  write.mockClear();
});

describe('a crash point', () => {
  it.each(crashPoints)('is read by its name: %s', (point) => {
    expect(readCrashAt(point)).toEqual({ point, hit: 1 });
    expect(readCrashAt(`${point}:50`)).toEqual({ point, hit: 50 });
  });

  it.each([
    '',
    'nowhere',
    'submit',
    'mail.before-send:',
    'mail.before-send:0',
    'mail.before-send:x',
  ])('is not read from %j', (text) => expect(readCrashAt(text)).toBeNull());

  it('does nothing where none is armed, or another one is', () => {
    crashPoint('mail.before-send');
    armCrashPoint({ point: 'mail.after-send', hit: 1 });
    crashPoint('mail.before-send');
    expect(kill).not.toHaveBeenCalled();
  });

  it.each([1, 2, 50])('dies at hit %i and not before, and says where', (hit) => {
    armCrashPoint({ point: 'clock.after-commit', hit });
    for (let passage = 1; passage < hit; passage++) crashPoint('clock.after-commit');
    expect(kill).not.toHaveBeenCalled();
    crashPoint('clock.after-commit');
    expect(kill.mock.calls).toEqual([[process.pid, 'SIGKILL']]);
    expect(write.mock.calls).toEqual([['crash point clock.after-commit\n']]);
  });
});
