import type { ReactNode } from 'react';
import { OUTCOMES } from './outcomes';
import type { Outcome } from './outcomes';

const idOf = (outcome: Outcome, within: string): string => `fill-${within}-${outcome}`;

export const fillOf = (outcome: Outcome, within = 'chart'): string =>
  `url(#${idOf(outcome, within)})`;

export interface FillPatternsProps {
  /** Each picture on a page has patterns of its own. */
  readonly within: string;
  readonly only?: Outcome;
}

/** Plain, hatched, dotted, outlined: told apart without their colours, and in print. */
export function FillPatterns({ within, only }: FillPatternsProps): ReactNode {
  return (
    <defs>
      {OUTCOMES.filter(({ outcome }) => only === undefined || outcome === only).map(
        ({ outcome, color, fill }) => (
          <pattern
            key={outcome}
            id={idOf(outcome, within)}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform={fill === 'hatched' ? 'rotate(45)' : undefined}
          >
            <rect width={6} height={6} fill={color} opacity={fill === 'plain' ? 1 : 0.25} />
            {fill === 'hatched' && <rect width={3} height={6} fill={color} />}
            {fill === 'dotted' && <circle cx={3} cy={3} r={1.5} fill={color} />}
            {fill === 'outlined' && <rect width={6} height={1} fill={color} />}
          </pattern>
        ),
      )}
    </defs>
  );
}
