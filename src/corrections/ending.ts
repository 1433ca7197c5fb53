/** Ending of a file of corrections: `ke-hoach.docx.corrections.jsonl`. */
export const CORRECTIONS_ENDING = '.corrections.jsonl';
