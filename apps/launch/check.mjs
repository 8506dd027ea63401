// `npm test` and `npm run check`: every step of the check, whatever the others say; then how long each
// took, and the count of tests. `npm run check -- lint types` runs these alone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installWhenMissing } from './install.mjs';
import { root } from './root.mjs';

/** The step's name, and the script in package.json that it runs. Tests need the machine for themselves. */
const STEPS = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'typecheck' },
  { name: 'arch', script: 'arch' },
  { name: 'drift', script: 'drift' },
  { name: 'bundle', script: 'bundle' },
  { name: 'unit', script: 'unit', tests: true },
  { name: 'stories', script: 'stories', tests: true },
];

async function check(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}.`);
  await installWhenMissing();
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const steps = STEPS.filter(
    ({ name, script }) => script in scripts && (names.length === 0 || names.includes(name)),
  );
  const results = await sideBySide(steps.filter(({ tests }) => !tests));
  for (const step of steps.filter(({ tests }) => tests)) {
    console.log(heading(step));
    results.push(await run(step));
  }
  return results;
}

/** Two at a time, for none of them has work for more than one core; each says all that it has to say at its end. */
async function sideBySide(steps) {
  const results = new Map();
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const said = [];
      results.set(step, await run(step, said));
      process.stdout.write(`${heading(step)}\n${said.join('')}`);
    }
  };
  await Promise.all([lane(), lane()]);
  return steps.map((step) => results.get(step));
}

const heading = ({ name }) => `\n── ${name} ${'─'.repeat(70 - name.length)}`;

/** @param {string[]} [said] takes what it says, which otherwise goes to the screen */
async function run({ name, script, tests }, said) {
  const report = join(root, 'node_modules/.cache/staffetta', `${name}.json`);
  mkdirSync(join(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const began = performance.now();
  const args = tests ? ['--', '--json', `--outputFile=${report}`] : [];
  const stdio = said ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const npm = spawn('npm', ['run', '--silent', script, ...args], { cwd: root, stdio });
  const exit = once(npm, 'exit');
  if (said) said.push(...(await Promise.all([text(npm.stdout), text(npm.stderr)])));
  const [code] = await exit;
  const seconds = (performance.now() - began) / 1000;
  return { name, ok: code === 0, seconds, ...counts(report, code === 0) };
}

/** A step without tests that fails counts as one failure, and so does a file that could not even be run. */
function counts(report, ok) {
  try {
    const jest = JSON.parse(readFileSync(report, 'utf8'));
    const failed = jest.numFailedTests + jest.numRuntimeErrorTestSuites;
    return { passed: jest.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: ok ? 0 : 1 };
  }
}

function print(results) {
  console.log(`\n${'─'.repeat(74)}`);
  for (const { name, ok, seconds, passed, failed } of results) {
    const tests = passed > 0 ? `${passed} passed, ${failed} failed` : '';
    const row = [
      name.padEnd(10),
      ok ? 'ok    ' : 'FAILED',
      `${seconds.toFixed(1).padStart(7)} s`,
      tests,
    ];
    console.log(row.join('  ').trimEnd());
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

try {
  const results = await check(process.argv.slice(2));
  print(results);
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  console.error(`${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}
