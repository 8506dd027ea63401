import { expect, it } from '@jest/globals';
import type { RuleProblem } from '../queries';
import { notesOf } from './notes';

const found = (severity: RuleProblem['severity'], path: string, message: string): RuleProblem => ({
  severity,
  code: 'SOME',
  path: path.split('.'),
  message,
});

const notes = notesOf([
  found('WARNING', 'icp.sizes.1', 'overlaps'),
  found('PROBLEM', 'icp.sizes.1', 'upside down'),
  found('PROBLEM', 'icp.sizes.10.min', 'too large'),
]);

it.each([
  ['icp.sizes.1', 'upside down', 'overlaps'],
  ['icp.sizes.10', 'too large', undefined],
  ['icp.sizes', 'upside down', 'overlaps'],
  ['icp.sizes.0', undefined, undefined],
  ['icp.size', undefined, undefined],
])('at %s stand %s and %s', (path, problem, warning) => {
  expect([notes.problem(path), notes.warning(path)]).toEqual([problem, warning]);
});
