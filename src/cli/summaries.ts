/** What each command does, in the order the help lists them: apart from the commands, so that the help loads none of them. */
export const SUMMARIES = {
  convert: 'convert documents to plan JSON',
  watch: 'convert what arrives in a folder, until stopped',
  enqueue: 'put documents on a queue, for workers on any number of machines',
  work: 'convert what is on a queue, until stopped',
  status: 'show how far the workers over a queue are: progress, rates, failures, the slowest',
  inspect: 'show a readable picture of one document: letterhead, outline, targets, tasks, what to check',
  explain: 'say of each value of an item which words it was read from, where, and by which rule',
  text: 'print the canonical text of a document, the text that spans point into',
  diff: 'show what changed from one plan to the next',
  progress: 'set what a report says beside the targets and tasks of the plan it reports on',
  tasks: 'list who must do what by when',
  export: 'export plans to another format',
  query: 'ask plans in SQL',
  schema: 'print the JSON Schema of a plan',
  serve: 'open the workbench in the browser: read documents, check and correct them, compare, hand on',
  accuracy: 'say per field how often a person agreed with what was read',
  validate: 'check plan JSON files against the contract',
} as const;

export type CommandName = keyof typeof SUMMARIES;
