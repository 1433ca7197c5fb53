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
  const identify = numbering();
  sequence.forEach((readings, node) => {
    const next = new Map<number, State>();
    const take = (step: Step, before: State | null, marker: Marker, penalty: number): void => {
      const { outer, judged, previous } = step;
      const cost = (before?.cost ?? 0) + judged.cost + penalty;
      const id = identify(marker, judged.value, outer);
      const known = next.get(id);
      if (known !== undefined && known.cost <= cost) return;
      const placement = { node, marker, parent: outer?.node ?? null, oddity: judged.oddity, previous };
      next.set(id, { cost, top: openFrame(id, marker, judged.value, node, outer), placement, before });
    };
    for (const before of states.length === 0 ? [null] : states) {
      readings.forEach((marker, at) => {
        for (const step of stepsFrom(before?.top ?? null, marker)) take(step, before, marker, at * 0.1);
      });
    }
    states = [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  });
  const placements: Placement[] = [];
  for (let state = states[0] ?? null; state !== null; state = state.before) placements.push(state.placement);
  return placements.reverse();
}

/** One way a marker may go on: in the list whose frame stands in `outer`, or in a new one there. */
interface Step {
  outer: Frame | null;
  judged: Judgement;
  previous: number | null;
}

function stepsFrom(top: Frame | null, marker: Marker): Step[] {
  if (marker.kind === 'annex') {
    return [{ outer: null, judged: { cost: 0, value: marker.value, oddity: null }, previous: null }];
  }
  const steps: Step[] = [];
  for (let frame = top; frame !== null; frame = frame.outer) {
    if (sameList(frame, marker))
      steps.push({ outer: frame.outer, judged: continueList(frame, marker), previous: frame.value });
  }
  steps.push({ outer: top, judged: openList(top, [], marker), previous: null });
  const closed: Frame[] = [];
  let holder = top;
  while (holder !== null && rankOf(holder) >= rankOf(marker)) {
    closed.push(holder);
    holder = holder.outer;
  }
  if (closed.length > 0 && !closed.some((frame) => sameList(frame, marker))) {
    steps.push({ outer: holder, judged: openList(holder, closed, marker), previous: null });
  }
  return steps;
}

function openFrame(id: number, marker: Marker, value: number, node: number, outer: Frame | null): Frame {
  const { kind, style, path } = marker;
  const depth = (outer?.depth ?? -1) + 1;
  return { id, kind, style, capitals: marker.capitals === true, value, path, node, outer, depth };
}

/**
 * Numbers what may be told apart of open lists: what each is and how far it has come, inside what stands around it. The
 * lists are numbered first, so that places in them are told apart by a pair of small numbers.
 */
function numbering(): (marker: Marker, value: number, outer: Frame | null) => number {
  const lists = new Map<string, number>();
  const ids = new Map<number, number>();
  let latest: { marker: Marker; value: number; list: number } | null = null;
  const listOf = (marker: Marker, value: number): number => {
    if (latest?.marker === marker && latest.value === value) return latest.list;
    const list = numberOf(
      lists,
      `${marker.kind}${marker.style}${marker.capitals === true ? 'A' : ''}${value}`,
    );
    latest = { marker, value, list };
    return list;
  };
  return (marker, value, outer) =>
    numberOf(ids, ((outer?.id ?? -1) + 1) * MOST_MARKERS + listOf(marker, value));
}

/** More than the markers of any document that is read. */
const MOST_MARKERS = 2 ** 26;

/** The number of a key, the next one where it is new. */
function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
