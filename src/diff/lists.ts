/** The lists of a comparison, in the order a reader goes through them. */
export const LIST_NAMES = [
  'document',
  'sections',
  'targets',
  'tasks',
  'results',
  'statements',
  'tables',
  'organizations',
] as const;
export type ListName = (typeof LIST_NAMES)[number];
