import type { Marker } from '../../vietnamese/markers/index.js';
import { type Frame, rankOf, sameList } from './frames.js';
import { closeCost, continueList, type Judgement, type Oddity, openList } from './heuristics.js';

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

/** A way to read the markers so far. */
interface State {
  cost: number;
  top: Frame | null;
  placement: Placement;
  before: State | null;
}

/** One way a marker may go on: in the list whose frame stands in `outer`, or in a new one there. */
interface Step {
  /** Of all markers so far. */
  cost: number;
  /** The same for two steps behind which the same may follow. */
  id: number;
  marker: Marker;
  outer: Frame | null;
  judged: Judgement;
  previous: number | null;
  before: State | null;
}

/**
 * Solves how a sequence of markers nests. At each marker every reading may continue an open list, go back to an outer one,
 * or open a list; the cheapest readings are kept (beam search), so time is linear in the number of markers.
 *
 * @param sequence - for each marked paragraph, the ways to read its marker, likeliest first
 * @param headings - for each, whether its look is that of a heading
 */
export function solveNesting(
  sequence: readonly (readonly Marker[])[],
  headings: readonly boolean[] = [],
): Placement[] {
  let states: State[] = [];
  const identify = numbering();
  sequence.forEach((readings, node) => {
    const heading = headings[node] ?? false;
    const cheapest = new Map<number, Step>();
    for (const before of states.length === 0 ? [null] : states) {
      for (const [at, marker] of readings.entries()) {
        stepsFrom(before?.top ?? null, marker, heading, (outer, judged, previous) => {
          const cost = (before?.cost ?? 0) + judged.cost + at * 0.1;
          const id = identify(marker, judged.value, outer, heading);
          const known = cheapest.get(id);
          if (known === undefined || cost < known.cost)
            cheapest.set(id, { cost, id, marker, outer, judged, previous, before });
        });
      }
    }
    const kept = [...cheapest.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    states = kept.map((step) => take(step, node, heading));
  });
  const placements: Placement[] = [];
  for (let state = states[0] ?? null; state !== null; state = state.before) placements.push(state.placement);
  return placements.reverse();
}

function stepsFrom(
  top: Frame | null,
  marker: Marker,
  heading: boolean,
  offer: (outer: Frame | null, judged: Judgement, previous: number | null) => void,
): void {
  if (marker.kind === 'annex') {
    offer(null, { cost: 0, value: marker.value, oddity: null }, null);
    return;
  }
  for (let frame = top; frame !== null; frame = frame.outer) {
    if (sameList(frame, marker)) offer(frame.outer, continueList(frame, marker, heading), frame.value);
  }
  offer(top, openList(top, 0, marker), null);
  const rank = rankOf(marker);
  let holder = top;
  let cost = 0;
  let closesOwn = false;
  while (holder !== null && rankOf(holder) >= rank) {
    cost += closeCost(holder);
    closesOwn ||= sameList(holder, marker);
    holder = holder.outer;
  }
  if (holder !== top && !closesOwn) offer(holder, openList(holder, cost, marker), null);
}

function take(
  { cost, id, marker, outer, judged, previous, before }: Step,
  node: number,
  heading: boolean,
): State {
  const { kind, style, path } = marker;
  const { value, oddity } = judged;
  const depth = (outer?.depth ?? -1) + 1;
  const top = {
    id,
    kind,
    style,
    capitals: marker.capitals === true,
    heading,
    value,
    path,
    node,
    outer,
    depth,
  };
  return { cost, top, placement: { node, marker, parent: outer?.node ?? null, oddity, previous }, before };
}

/**
 * Numbers what may be told apart of open lists: what each is and how far it has come, inside what stands around it. The
 * lists are numbered first, so that places in them are told apart by a pair of small numbers.
 */
function numbering(): (marker: Marker, value: number, outer: Frame | null, heading: boolean) => number {
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
  return (marker, value, outer, heading) =>
    numberOf(ids, ((outer?.id ?? -1) + 1) * MOST_MARKERS + 2 * listOf(marker, value) + Number(heading));
}

/** More than the markers of any document that is read. */
const MOST_MARKERS = 2 ** 26;

/** The number of a key, the next one where it is new. */
function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
