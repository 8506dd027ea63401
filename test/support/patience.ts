import { jest } from '@jest/globals';

// Stories start servers and wait for clocks; a hung one is still told from a slow one.
jest.setTimeout(120_000);
