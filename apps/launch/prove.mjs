// `npm run prove`: the same proofs as `npm test`, at the full counts of the promises. Prints the seed
// of what is random; `npm run prove -- 12345` takes that one again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomInt } from 'node:crypto';
import { installWhenMissing } from './install.mjs';
import { root } from './root.mjs';

const seed = Number(process.argv[2] ?? randomInt(2 ** 31 - 1));
if (!Number.isInteger(seed)) throw new Error('The seed is a whole number.');

const counts = {
  PROVE_SEED: String(seed),
  PROVE_FULL: '1',
  PROVE_RUNS: '2000',
  PROVE_TURNS: '2000',
  PROVE_KEYS: '10000',
  PROVE_EVENTS: '4000',
  PROVE_CLOCKS: '100000',
};

await installWhenMissing();
console.log(`seed ${seed}`);
// One story after the other: what is promised of a hundred thousand clocks is not promised of a third of a machine.
for (const script of ['unit', 'story']) {
  // A proof at its full count takes minutes where its default takes seconds.
  const args = ['run', '--silent', script, '--', '--testTimeout=3600000', '--maxWorkers=1'];
  const npm = spawn('npm', args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...counts },
  });
  const [code] = await once(npm, 'exit');
  if (code !== 0) process.exitCode = 1;
}
console.log(`seed ${seed}`);
