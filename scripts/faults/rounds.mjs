// One round of each kind of fault. Each is given a folder of its own, what a run that nothing happened to leaves, and random numbers;
// each ends in the same bytes, or the whole ends with a word.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asText, planLines } from '../support/plans.mjs';
import { convert, must, mustBe, resultOf } from './bench.mjs';

/** A run is stopped as a laptop that sleeps, longer than its lock is renewed; a second run must not take its folder. */
async function stalledLock({ sources, folder, expected, random }) {
  const output = join(folder, 'out');
  const first = convert(sources, output);
  await first.done(1 + random.below(30));
  if (first.child.exitCode === null) {
    first.child.kill('SIGSTOP');
    const second = await convert(sources, output, ['--wait', '4']).ended;
    must(
      second.code === 1 && second.stderr.includes('[locked]'),
      `a second run was let in: ${second.stderr}`,
    );
    first.child.kill('SIGCONT');
  }
  const { summary } = await first.ended;
  must(summary.stopped === null, 'a run that was stopped for a while lost its lock');
  mustBe(resultOf(output), expected, 'stalled lock');
}

/** Nobody reads the events any more. */
async function closedPipe({ sources, folder, expected, random }) {
  const output = join(folder, 'out');
  const run = convert(sources, output);
  await run.done(random.below(30));
  run.child.stdout.destroy();
  const { code } = await run.ended;
  must(code === 1, `a run nobody listened to ended with ${code}`);
  mustBe(resultOf(output), expected, 'closed pipe');
}

/** The disk of the plans is full; when there is room again the same command goes on. */
async function diskFull({ sources, folder, expected, random }) {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const mount = (size, ...more) =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', `${more.join(',')}size=${size}`, 'tmpfs', disk]).status === 0;
  if (process.platform !== 'linux' || !mount(`${200 + random.below(1_000)}k`))
    return 'no disk of its own may be made here';
  try {
    const output = join(disk, 'out');
    const { code, summary } = await convert(sources, output).ended;
    must(
      code === 1 && summary.stopped === 'disk-full',
      `a full disk ended a run with ${code}, ${summary.stopped}`,
    );
    for (const [path, text] of resultOf(output).contents)
      must(isWhole(text), `a full disk left a torn plan: ${path}`);
    must(mount('256m', 'remount,'), 'the disk could not be made larger');
    await convert(sources, output).ended;
    mustBe(resultOf(output), expected, 'disk full');
  } finally {
    spawnSync('umount', [disk]);
  }
}

/** Documents change while they are read: each plan is that of the old or of the new bytes, and the next run that of the new. */
async function sourceChanged({ sources, folder, random }) {
  const own = join(folder, 'sources');
  cpSync(sources, own, { recursive: true });
  const texts = readdirSync(own, { recursive: true }).filter((path) => path.endsWith('.txt'));
  const hashes = new Map(texts.map((path) => [path, [hashOf(join(own, path))]]));
  const output = join(folder, 'out');
  const run = convert(own, output);
  await run.done(random.below(10));
  for (let change = 0; run.child.exitCode === null && change < 40; change++) {
    const path = random.pick(texts);
    writeFileSync(join(own, path), asText(planLines(100 + change, 20 + random.below(60))));
    hashes.get(path)?.push(hashOf(join(own, path)));
    await sleep(random.below(60));
  }
  await run.ended;
  for (const [path, text] of resultOf(output).contents) {
    must(isWhole(text), `a plan is torn: ${path}`);
    const { name, sha256 } = JSON.parse(text).source;
    const known = [...hashes].find(([file]) => file.endsWith(`/${name}`))?.[1];
    must(known === undefined || known.includes(sha256), `${path} is of bytes the document never had`);
  }
  await convert(own, output).ended;
  const anew = join(folder, 'anew');
  await convert(own, anew).ended;
  mustBe(resultOf(output), resultOf(anew), 'source changed');
}

/** Worker processes are killed under the documents they have in hand. */
async function workerKilled({ sources, folder, expected, random }) {
  if (process.platform !== 'linux') return 'the processes of a run are found on Linux only';
  const output = join(folder, 'out');
  const run = convert(sources, output);
  let killed = 0;
  for (let time = 0; time < 3 && run.child.exitCode === null; time++) {
    await run.done(random.below(20) + time * 15);
    const workers = childrenOf(run.child.pid);
    if (workers.length === 0) continue;
    process.kill(random.pick(workers), 'SIGKILL');
    killed++;
  }
  const { summary } = await run.ended;
  must(
    summary.stopped === null && summary.found === expected.manifest.length,
    'documents were lost with a worker',
  );
  const codes = summary.failures.map(({ code }) => code).filter((code) => code !== 'format-unsupported');
  must(
    codes.every((code) => code === 'internal'),
    `documents failed with ${codes.join(', ')} where a worker was killed`,
  );
  await convert(sources, output).ended;
  mustBe(resultOf(output), expected, 'worker killed');
  return killed === 0 ? 'every worker had ended before it could be killed' : undefined;
}

/** The kinds by their names. */
export const ROUNDS = {
  'stalled lock': stalledLock,
  'closed pipe': closedPipe,
  'disk full': diskFull,
  'source changed': sourceChanged,
  'worker killed': workerKilled,
};

function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
}

function isWhole(text) {
  try {
    return text.endsWith('}\n') && JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Removes what a round left. */
export function clear(folder) {
  rmSync(folder, { recursive: true, force: true });
}
