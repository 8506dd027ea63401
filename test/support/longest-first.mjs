// In which order story files begin. Without a run before to learn from, Jest takes the largest file
// first; what drives a browser takes longest, and one of those that begins last runs on alone.
import { readFileSync, statSync } from 'node:fs';
import TestSequencer from '@jest/test-sequencer';

/** Each waits for pages of a browser; the first of them looks at every page there is. */
const LONG = [/\bSHOWN_PAGES\b/, /\bbrowserStories\b/];

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sized = [...tests].map((test) => ({ test, ...weightOf(test.path) }));
    return sized.sort((a, b) => a.rank - b.rank || b.bytes - a.bytes).map(({ test }) => test);
  }
}

function weightOf(path) {
  const text = readFileSync(path, 'utf8');
  const rank = LONG.findIndex((pattern) => pattern.test(text));
  return { rank: rank < 0 ? LONG.length : rank, bytes: statSync(path).size };
}
