import { describe, expect, it } from '@jest/globals';
import { glob, readFile } from 'node:fs/promises';
import { ACTIONS } from './actions';

/** What goes on record, wherever that is written: the sources are read, for a portal opens no rooms of the server. */
async function actionsOfTheServer(): Promise<string[]> {
  const found = new Set<string>();
  for await (const file of glob('libs/*/src/*.ts')) {
    const source = await readFile(file, 'utf8');
    if (!/\b(audit|changeOnRecord)\(/.test(source)) continue;
    // Rules are told of through one function, which takes the action's name.
    for (const pattern of [
      /action: '(\w+\.\w+)'/g,
      /changeOnRecord\([^']*'(\w+\.\w+)'/g,
      /'((?:rules|ruleDraft)\.\w+)'/g,
    ])
      for (const [, action = ''] of source.matchAll(pattern)) found.add(action);
  }
  return [...found];
}

describe('the trail', () => {
  it('has a sentence for everything that goes on record', async () => {
    const written = await actionsOfTheServer();
    expect(written.length).toBeGreaterThan(25);
    expect(written).toEqual(expect.arrayContaining(['referral.verified', 'claim.released']));
    expect(written.filter((action) => !ACTIONS.some((known) => known === action))).toEqual([]);
  });
});
