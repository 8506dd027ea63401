import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How many times the rule speaks up at each of these. */
const CODE: readonly (readonly [code: string, times: number])[] = [
  ['new Date()', 1],
  ['Date()', 1],
  ['Date.now()', 1],
  ["Date['now']()", 1],
  ['[1].map(Date.now)', 1],
  ['Temporal.Now.instant()', 1],
  ['new Date(0)', 0],
  ['Date.parse("2026-01-01")', 0],
  ['clock.now()', 0],
];

describe('the linter’s rule that time is an argument', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'staffetta-lint-'));
    await writeFile(
      join(folder, '.oxlintrc.json'),
      JSON.stringify({
        jsPlugins: [resolve('apps/launch/time-is-an-argument.mjs')],
        categories: { correctness: 'off' },
        rules: { 'time/is-an-argument': 'error' },
      }),
    );
    await Promise.all(
      CODE.map(([code], at) => writeFile(join(folder, `${at}.ts`), `export const x = ${code};\n`)),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('finds each way to read the clock, and nothing else', async () => {
    const oxlint = resolve('node_modules/oxlint/bin/oxlint');
    const said = await new Promise<string>((done) => {
      execFile(process.execPath, [oxlint, '--format', 'json', '.'], { cwd: folder }, (_, stdout) =>
        done(stdout),
      );
    });
    const { diagnostics } = JSON.parse(said) as { diagnostics: { filename: string }[] };
    const times = CODE.map(
      (_, at) => diagnostics.filter(({ filename }) => filename === `${at}.ts`).length,
    );
    expect(CODE.map(([code], at) => [code, times[at]])).toEqual(CODE);
  });
});
