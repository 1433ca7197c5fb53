import type { Passage } from '../document/index.js';

/** A remark as the plan prints it, and the words it stands in. */
export interface Remark {
  text: string;
  words: Passage[];
}

/** Two remarks as one, the later behind the earlier. */
export function addRemark(remark: Remark | null, further: Remark): Remark {
  if (remark === null) return further;
  return { text: `${remark.text}; ${further.text}`, words: [...remark.words, ...further.words] };
}
