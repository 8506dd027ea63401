/** A turn as the database holds it. */
export interface TakenTurn {
  readonly turn: number;
  readonly repId: string;
}

/**
 * Everything unfair in a queue's turns while its members and weights stayed the same, in words; none
 * where they are fair. In whole numbers: |count − turns × weight ÷ total| < 1 is judged as
 * |count × total − turns × weight| < total.
 *
 * @param turns in the order of their numbers
 * @param weights by rep id; whoever is not in it must have no turn
 */
export function unfairTurns(
  turns: readonly TakenTurn[],
  weights: ReadonlyMap<string, number>,
): string[] {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const isEqual = new Set(weights.values()).size === 1 && weights.size > 1;
  const counts = new Map([...weights.keys()].map((repId) => [repId, 0]));
  const found: string[] = [];
  turns.forEach(({ turn, repId }, index) => {
    const taken = index + 1;
    if (turn !== taken) found.push(`turn ${taken} has the number ${turn}`);
    if (!weights.has(repId)) found.push(`turn ${turn} went to somebody who is not in the queue`);
    if (isEqual && turns[index - 1]?.repId === repId)
      found.push(`turns ${turn - 1} and ${turn} went to the same rep`);
    if (isEqual && index >= weights.size && turns[index - weights.size]?.repId !== repId)
      found.push(`turn ${turn} leaves the round`);
    counts.set(repId, (counts.get(repId) ?? 0) + 1);
    for (const [each, weight] of weights) {
      const away = Math.abs((counts.get(each) ?? 0) * total - taken * weight);
      if (away >= total) found.push(`after turn ${turn} a rep is ${away}/${total} turns away`);
    }
  });
  return found;
}
