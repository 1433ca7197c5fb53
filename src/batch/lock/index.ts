import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { KehoachError } from '../../errors.js';
import { unwritable } from '../../files/index.js';
import { layoutOf } from '../layout.js';
import { type Clock, SYSTEM_CLOCK } from './clock.js';
import { isGone, type Owner, thisOwner } from './owner.js';
import { keepRenewed, RENEW_MS } from './renewal.js';
import { currentTurn, freeTurn, type Turn, takeTurn } from './turns.js';

const ASK_AGAIN_MS = 250;

/**
 * A run on another machine, of which nothing else is known, is taken for dead when it has not renewed its lock for so long, in
 * milliseconds. A run on this machine is dead when its process is, and never before.
 */
const SILENT_MS = 60_000;

/** A held lock. */
export interface Lock {
  /** Name of this run, unlike that of any other. */
  run: string;
  /** The run before, where it was stopped without giving its lock back and is proven dead. */
  dead: string | null;
  release: () => Promise<void>;
  /** Aborted when another run has taken the lock away, as where this machine has slept and the folder is another's. */
  lost: AbortSignal;
}

/**
 * Keeps two runs from writing into one folder: waits for the other, then refuses.
 *
 * @param output - the folder; made where it is missing
 * @param wait - how long to wait, in milliseconds
 * @param onWait - called once when there is something to wait for
 * @param clock - the time as this run sees it
 * @throws KehoachError `locked`, or `output-unwritable` where the folder cannot be made
 */
export async function lockFolder(
  output: string,
  wait: number,
  onWait: () => void,
  clock: Clock = SYSTEM_CLOCK,
): Promise<Lock> {
  const folder = layoutOf(output).lock;
  const mine = thisOwner(randomUUID());
  try {
    await mkdir(folder, { recursive: true });
    const { number, before } = await take(folder, mine, wait, onWait, clock);
    const lost = new AbortController();
    const forget = keepRenewed({ folder, number }, () => lost.abort());
    return {
      run: mine.run,
      dead: before !== null && !before.free && isGone(before) === true ? before.run : null,
      lost: lost.signal,
      async release() {
        forget();
        try {
          freeTurn(folder, number, mine);
        } catch {
          // The folder is gone or full; the next run sees that this process is.
        }
      },
    };
  } catch (cause) {
    throw unwritable(output, cause);
  }
}

async function take(
  folder: string,
  mine: Owner,
  wait: number,
  onWait: () => void,
  clock: Clock,
): Promise<{ number: number; before: Owner | null }> {
  const until = clock.elapsed() + wait;
  let first: { turn: Turn; at: number } | null = null;
  for (;;) {
    const turn = currentTurn(folder);
    if (turn === null || isOver(turn, first === null ? 0 : clock.elapsed() - first.at, clock.now())) {
      const number = (turn?.number ?? 0) + 1;
      if (takeTurn(folder, number, mine)) return { number, before: turn?.owner ?? null };
      continue;
    }
    if (clock.elapsed() >= until) throw locked(folder, turn);
    if (first === null) onWait();
    if (first?.turn.number !== turn.number || first.turn.renewed !== turn.renewed)
      first = { turn, at: clock.elapsed() };
    await clock.wait(ASK_AGAIN_MS);
  }
}

/**
 * @param watched - for how long the turn has been seen not to be renewed, in milliseconds: clocks of two machines differ
 * @param now - milliseconds since 1970
 */
function isOver({ owner, renewed }: Turn, watched: number, now: number): boolean {
  if (owner?.free === true) return true;
  const gone = owner === null ? null : isGone(owner);
  return gone ?? (watched > 3 * RENEW_MS && now - renewed > SILENT_MS);
}

function locked(folder: string, { owner }: Turn): KehoachError {
  const who = owner === null ? '' : ` (process ${owner.pid} on ${owner.host.split(' ')[0]})`;
  return new KehoachError('locked', `Another run${who} is writing into this folder.`, {
    hint: `Wait until it has ended, or choose another output folder. Where it is certain that none is running, remove ${folder}.`,
  });
}
