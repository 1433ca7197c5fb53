import { type Passage, slicePassage } from '../document/index.js';
import { splitOutputs } from '../vietnamese/outputs.js';

/** The outputs that a cell or a label names, each with its place. @param breaks - offsets of line ends in the words */
export function outputsOf(words: Passage, breaks: readonly number[] = []): Passage[] {
  return splitOutputs(words.text, breaks).map(({ start, end }) => slicePassage(words, start, end));
}
