import type { Hypothesis } from './hypothesis.js';
import { leadToOneState, made, type Step, type Taker } from './steps.js';

/** Readings of one state this near to each other are both remembered, in points. */
const NEAR_ON_THE_WAY = 6;
/** Readings that wait to be weeded out, as a multiple of those kept. */
const WAITING = 3;

/** How many readings are kept, and how far behind the best, in points. */
export interface Beam {
  most: number;
  behind: number;
}

/** The best readings of a place in the text. */
export interface Kept extends Taker {
  /** The best readings, each of another state, the best first. */
  best: () => Hypothesis[];
}

/** The best step to a state so far, and those behind it that led to the same one. */
interface Entry {
  step: Step;
  rivals: readonly Step[];
}

/** Keeps readings that are not hopelessly behind the best, one of each state: of what can no longer be among them nothing is made. */
export function keeping({ most, behind }: Beam): Kept {
  let entries: Entry[] = [];
  let byMarks = new Map<number, Entry[]>();
  let top = Number.NEGATIVE_INFINITY;
  let floor = Number.NEGATIVE_INFINITY;
  const weed = (): void => {
    floor = entries.map(({ step }) => step.score).sort((a, b) => b - a)[most - 1] ?? floor;
    entries = entries.filter(({ step }) => step.score >= floor);
    byMarks = new Map();
    for (const entry of entries) listed(byMarks, entry);
  };
  return {
    takes: (score) => score > floor && score >= top - behind,
    keep: (step) => {
      top = Math.max(top, step.score);
      const known = byMarks.get(step.marks)?.find((entry) => leadToOneState(entry.step, step));
      if (known !== undefined) return addRival(known, step);
      const entry = { step, rivals: [] };
      entries.push(entry);
      listed(byMarks, entry);
      if (entries.length > most * WAITING) weed();
    },
    best: () =>
      entries
        .filter(({ step }) => step.score >= top - behind)
        .sort((a, b) => b.step.score - a.step.score)
        .slice(0, most)
        .map(withRivals),
  };
}

function listed(byMarks: Map<number, Entry[]>, entry: Entry): void {
  const alike = byMarks.get(entry.step.marks);
  if (alike === undefined) byMarks.set(entry.step.marks, [entry]);
  else alike.push(entry);
}

/** The better of two steps to one state stays; it remembers the other where that is near. */
function addRival(entry: Entry, step: Step): void {
  const [better, other] = entry.step.score >= step.score ? [entry.step, step] : [step, entry.step];
  const isNear = (rival: Step): boolean => better.score - rival.score < NEAR_ON_THE_WAY;
  if (better !== entry.step) entry.rivals = entry.rivals.filter(isNear);
  if (isNear(other)) entry.rivals = [...entry.rivals, other];
  entry.step = better;
}

function withRivals({ step, rivals }: Entry): Hypothesis {
  const reading = made(step);
  for (const rival of rivals)
    reading.rivals = {
      before: reading.rivals,
      gap: step.score - rival.score,
      placed: made(rival).placed,
      kept: reading.placed,
    };
  return reading;
}
