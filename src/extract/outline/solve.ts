import type { Marker } from '../../vietnamese/markers/index.js';
import { type Frame, rankOf, sameList } from './frames.js';
import { continueList, type Judgement, type Oddity, openList } from './heuristics.js';

/** Readings kept side by side while the sequence is read. */
const BEAM = 10;

/** How one marker was read and what it stands under. */
export interface Placement {
  /** Index into the input. */
  node: number;
  marker: Marker;
  /** Index of the marked paragraph it stands under, or null at the top. */
  parent: number | null;
  /** Value of the marker before it in its list, where one was skipped. */
  oddity: Oddity;
  previous: number | null;
}

interface State {
  cost: number;
  top: Frame | null;
  placement: Placement;
  before: State | null;
}

/**
 * Solves how a sequence of markers nests. At each marker every reading may continue an open list, go back to an outer one,
 * or open a list; the cheapest readings are kept (beam search), so time is linear in the number of markers.
 *
 * @param sequence - for each marked paragraph, the ways to read its marker, likeliest first
 */
export function solveNesting(sequence: readonly (readonly Marker[])[]): Placement[] {
  let states: State[] = [];
  sequence.forEach((readings, node) => {
    const next = new Map<string, State>();
    for (const before of states.length === 0 ? [null] : states) {
      for (const [at, marker] of readings.entries()) {
        for (const state of steps(before, marker, node)) {
          state.cost += at * 0.1;
          keepCheaper(next, state);
        }
      }
    }
    states = [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  });
  const placements: Placement[] = [];
  for (let state = states[0] ?? null; state !== null; state = state.before) placements.push(state.placement);
  return placements.reverse();
}

function keepCheaper(states: Map<string, State>, state: State): void {
  const key = state.top?.signature ?? '';
  const known = states.get(key);
  if (known === undefined || state.cost < known.cost) states.set(key, state);
}

function* steps(before: State | null, marker: Marker, node: number): Generator<State> {
  const top = before?.top ?? null;
  if (marker.kind === 'annex') {
    yield makeState(before, marker, node, null, { cost: 0, value: marker.value, oddity: null }, null);
    return;
  }
  for (let frame = top; frame !== null; frame = frame.outer) {
    if (sameList(frame, marker))
      yield makeState(before, marker, node, frame.outer, continueList(frame, marker), frame.value);
  }
  yield makeState(before, marker, node, top, openList(top, [], marker), null);
  const closed: Frame[] = [];
  let holder = top;
  while (holder !== null && rankOf(holder) >= rankOf(marker)) {
    closed.push(holder);
    holder = holder.outer;
  }
  if (closed.length > 0 && !closed.some((frame) => sameList(frame, marker))) {
    yield makeState(before, marker, node, holder, openList(holder, closed, marker), null);
  }
}

function makeState(
  before: State | null,
  marker: Marker,
  node: number,
  outer: Frame | null,
  judged: Judgement,
  previous: number | null,
): State {
  const top: Frame = {
    kind: marker.kind,
    style: marker.style,
    capitals: marker.capitals === true,
    value: judged.value,
    path: marker.path,
    node,
    outer,
    depth: (outer?.depth ?? -1) + 1,
    signature: `${marker.kind}${marker.style}${marker.capitals === true ? 'A' : ''}${judged.value};${outer?.signature ?? ''}`,
  };
  return {
    cost: (before?.cost ?? 0) + judged.cost,
    top,
    placement: { node, marker, parent: outer?.node ?? null, oddity: judged.oddity, previous },
    before,
  };
}
