import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/batch/lock/clock.js';
import { lockFolder } from '../../src/batch/lock/index.js';
import { type Owner, thisOwner } from '../../src/batch/lock/owner.js';
import { freeTurn, takeTurn } from '../../src/batch/lock/turns.js';
import { built, IS_BUILT } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';

const LONG_AGO = new Date('2020-01-01');
/** No process has this id. */
const NOBODY = 2 ** 30;

/** An output folder whose lock was left by someone. */
function leftBy(owner: Partial<Owner>): { output: string; turns: string } {
  const output = temporaryFolder();
  const turns = join(output, '.kehoach', 'lock');
  mkdirSync(turns, { recursive: true });
  takeTurn(turns, 1, { ...thisOwner('trước'), ...owner });
  utimesSync(join(turns, '1'), LONG_AGO, LONG_AGO);
  return { output, turns };
}

const lockNow = (output: string): ReturnType<typeof lockFolder> => lockFolder(output, 0, () => undefined);

describe('a lock that was left', () => {
  test.each<[string, Partial<Owner>]>([
    ['by a process that is gone', { pid: NOBODY }],
    ['by a process whose id another has now', { began: '1' }],
  ])('%s is taken at once, and its run is named', async (_, owner) => {
    const lock = await lockNow(leftBy(owner).output);
    expect(lock.dead).toBe('trước');
    await lock.release();
  });

  test.each<[string, Partial<Owner>]>([
    ['by a process that is alive, however long it was not renewed', {}],
    ['by one on another machine, until it was seen not to be renewed', { host: 'máy khác', pid: NOBODY }],
  ])('%s stays', async (_, owner) => {
    await expect(lockNow(leftBy(owner).output)).rejects.toMatchObject({ code: 'locked' });
  });

  test('and given back is free', async () => {
    const { output, turns } = leftBy({});
    freeTurn(turns, 1, thisOwner('trước'));
    const lock = await lockNow(output);
    expect(lock.dead).toBeNull();
    await lock.release();
  });
});

test.skipIf(!IS_BUILT)(
  'a held lock is renewed while its process is blocked',
  { timeout: 60_000 },
  async () => {
    const { runBatch } = await built<typeof import('../../src/batch/index.js')>('batch/index.js');
    const output = join(temporaryFolder(), 'ra');
    const turn = join(output, '.kehoach', 'lock', '1');
    const renewals: number[] = [];
    const documents = (async function* () {
      // The thread that renews has to start first.
      await sleep(4_000);
      const before = statSync(turn).mtimeMs;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 6_000);
      renewals.push(statSync(turn).mtimeMs - before);
      yield { label: 'kh', name: 'kh.txt', source: new TextEncoder().encode('KẾ HOẠCH\n'), bytes: 12 };
    })();
    await runBatch(documents, { output, workers: false, roots: [] });
    expect(renewals[0]).toBeGreaterThan(1_000);
  },
);

describe('a lock held on another machine', () => {
  const BEGAN = Date.UTC(2026, 0, 1);
  const TEN_MINUTES = 600_000;

  /** A clock whose waiting takes no time; `tick` is told how much has gone by. */
  function quickClock(tick: (elapsed: number) => void = () => undefined): Clock & { gone: () => number } {
    let gone = 0;
    return {
      now: () => BEGAN + gone,
      elapsed: () => gone,
      gone: () => gone,
      async wait(milliseconds) {
        gone += milliseconds;
        tick(gone);
      },
    };
  }
  /** A lock that another machine took just now. */
  const foreign = (): { output: string; turns: string } => {
    const left = leftBy({ host: 'máy khác', pid: NOBODY });
    utimesSync(join(left.turns, '1'), new Date(BEGAN), new Date(BEGAN));
    return left;
  };

  test('is taken over when it has been silent for a minute, and not before', async () => {
    const { output } = foreign();
    const clock = quickClock();
    let waits = 0;
    const lock = await lockFolder(output, TEN_MINUTES, () => waits++, clock);
    expect(clock.gone()).toBeGreaterThan(60_000);
    expect(clock.gone()).toBeLessThan(62_000);
    expect(waits).toBe(1);
    // Whether that run is dead is not known here, so what it left is not touched.
    expect(lock.dead).toBeNull();
    await lock.release();
  });

  test('stays while it is renewed, however long that is', async () => {
    const { output, turns } = foreign();
    const clock = quickClock((elapsed) => {
      const at = new Date(BEGAN + elapsed);
      if (elapsed % 2_000 === 0) utimesSync(join(turns, '1'), at, at);
    });
    const over = lockFolder(output, TEN_MINUTES, () => undefined, clock);
    await expect(over).rejects.toMatchObject({ code: 'locked' });
    expect(clock.gone()).toBeGreaterThanOrEqual(TEN_MINUTES);
  });

  test('whose clock is an hour behind is watched before it is taken', async () => {
    const { output } = leftBy({ host: 'máy khác', pid: NOBODY });
    const clock = quickClock();
    const lock = await lockFolder(output, TEN_MINUTES, () => undefined, clock);
    expect(clock.gone()).toBeGreaterThan(6_000);
    await lock.release();
  });

  test('whose clock is an hour behind stays while it is renewed', async () => {
    const { output, turns } = foreign();
    const clock = quickClock((elapsed) => {
      const at = new Date(BEGAN + elapsed - 3_600_000);
      if (elapsed % 2_000 === 0) utimesSync(join(turns, '1'), at, at);
    });
    const over = lockFolder(output, TEN_MINUTES, () => undefined, clock);
    await expect(over).rejects.toMatchObject({ code: 'locked' });
  });
});

describe('turns', () => {
  test('two that saw the same end do not both take the place', () => {
    const turns = temporaryFolder();
    expect(takeTurn(turns, 1, thisOwner('a'))).toBe(true);
    expect(takeTurn(turns, 2, thisOwner('b'))).toBe(true);
    expect(takeTurn(turns, 2, thisOwner('c'))).toBe(false);
  });

  test('one that slept since it looked is too late, and takes nothing away', () => {
    const turns = temporaryFolder();
    for (const turn of [1, 2, 3]) takeTurn(turns, turn, thisOwner(`${turn}`));
    expect(takeTurn(turns, 2, thisOwner('muộn'))).toBe(false);
    expect(readdirSync(turns)).toEqual(['3']);
    freeTurn(turns, 2, thisOwner('muộn'));
    expect(JSON.parse(readFileSync(join(turns, '3'), 'utf8'))).toMatchObject({ run: '3', free: false });
  });

  test('a file that is being written belongs to someone', async () => {
    const output = temporaryFolder();
    const turns = join(output, '.kehoach', 'lock');
    mkdirSync(turns, { recursive: true });
    writeFileSync(join(turns, '1'), '');
    await expect(lockNow(output)).rejects.toMatchObject({ code: 'locked' });
  });
});
