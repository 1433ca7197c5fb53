/**
 * What each field of a plan means, in the order of the page. A field that stands in several objects under one name with one
 * meaning is told once, in the object's own part.
 */
export const PARTS = [
  {
    title: 'The whole',
    at: '',
    intro: 'Every field is always present; where the document does not say, it is `null` or `[]`.',
    fields: {
      schemaVersion: 'Version of this contract. It changes when a field disappears or changes its type.',
      generator: 'The program that wrote the plan.',
      'generator.name': 'Always `kehoach`.',
      'generator.version': 'Version of the program.',
      source: 'The file that was read.',
      document: 'Who issued what, and when.',
      abbreviations: 'Short forms the document defines or plainly uses.',
      organizations: 'Every agency named as an assignee, once.',
      sections: 'The outline, flat, in reading order.',
      targets: 'What is to be reached: mục tiêu, chỉ tiêu.',
      tasks: 'What is to be done: nhiệm vụ, giải pháp, phân công.',
      results: 'What a report says was achieved.',
      statements: 'Every other statement: requirements, grounds, times and places of meetings.',
      tables: 'The tables of annexes as grids.',
      diagnostics: 'What a reader should check.',
      corrections: 'What people set in place of what was read.',
    },
  },
  {
    title: 'source',
    at: 'source',
    fields: {
      name: 'File name without folder.',
      format: '`pdf`, `docx`, `doc`, `html`, `markdown`, `text` or `image`, told by content.',
      mediaType: 'Media type of that format.',
      bytes: 'Size of the file.',
      sha256: 'SHA-256 of the file, lower-case hex.',
      pages: 'Number of pages; null where the format has none.',
      ocr: 'True where the words came from character recognition.',
      encoding: 'What the words were coded in before they became Unicode: `unicode`, `tcvn3`, `vni` …',
      readBy: 'What read the pages of a PDF: `pdfium`, `pdfjs`, or both; empty for other formats.',
      textLength: 'Length of the canonical text (`kehoach text FILE`) in UTF-16 code units.',
      textSha256: 'SHA-256 of the canonical text in UTF-8.',
    },
  },
  {
    title: 'document',
    at: 'document',
    fields: {
      key: 'The same for every conversion, format and draft of one document.',
      kind: 'Kind of the document in one word of the vocabulary below.',
      kindLabel: 'The kind as printed.',
      number: 'Number with symbol; null where the number is left blank.',
      symbol: 'The symbol alone; it stays where the number is blank.',
      issuer: 'The issuing body in words.',
      place: 'Where it was issued.',
      issuedOn: 'EDTF: a day, or month or year where the rest is left blank.',
      title: 'What it is about, without the kind.',
      promulgates: 'The document that this one puts in force; null where it does not.',
      'promulgates.kind': 'Its kind.',
      'promulgates.title': 'Its title.',
      period: 'The years the plan covers; null where the document does not say.',
      'period.from': 'First year.',
      'period.to': 'Last year.',
      'period.outlook': 'Year it looks ahead to (`định hướng đến năm 2030`).',
      signatory: 'Who signed.',
      'signatory.capacity': 'On whose behalf.',
      'signatory.position': 'The office.',
      'signatory.name': 'The name.',
      recipients: 'The lines of `Nơi nhận`, without the dash.',
      articles: 'The articles of a decision.',
      'articles[].number': 'Number of the article.',
      'articles[].text': 'Its words.',
      references: 'Every cited document, once a number.',
      'references[].kind': 'Kind of the cited document.',
      'references[].number': 'Its number, dashes and spaces made alike.',
      'references[].issuedOn': 'EDTF: when it was issued, where the citation says.',
      'references[].issuer': 'Who issued it, where the citation says.',
      'references[].role': '`legal-basis` in the lines of `Căn cứ` and `Thực hiện`, else `citation`.',
      'references[].spans': 'Where it is cited.',
    },
  },
  {
    title: 'abbreviations',
    at: 'abbreviations[]',
    fields: {
      short: 'The short form.',
      long: 'The words it stands for; null where nothing tells.',
      defined: 'True where the text defines it.',
      spans: 'Where it is defined or first used.',
    },
  },
  {
    title: 'organizations',
    at: 'organizations[]',
    fields: {
      id: 'Made of the full name; what `organizationId` points to.',
      name: 'The longest form seen.',
      aliases: 'Other forms of the same body in this document.',
      type: 'What kind of body it is.',
      level: '`central`, `province`, `district`, `commune`, or null.',
    },
  },
  {
    title: 'sections',
    at: 'sections[]',
    fields: {
      id: 'Path of markers.',
      parentId: 'The section it stands in.',
      marker: 'Its numeral, letter or word, without punctuation.',
      title: 'Its heading.',
      role: 'What it is for: `objectives`, `requirements`, `tasks`, `solutions`, `budget`, `implementation`, `results`, `annex`, `preamble`, `other`.',
      spans: 'Where the heading stands.',
    },
  },
  {
    title: 'targets',
    at: 'targets[]',
    fields: {
      id: "The section's id, a dash, and the place in it.",
      key: 'Stays the same when the document is converted again, in another format, or gains and loses items elsewhere.',
      sectionId: 'The section it stands in.',
      parentId: 'The statement it is a part of.',
      marker: '`-`, `+`, `a` …',
      number: "A row's number, of an indicator table.",
      group: 'The group row above it.',
      text: 'The statement; of a row the cell of the indicator.',
      valueText: "A row's value where it is words, not a number.",
      measures: 'The quantities it names.',
      deadline: 'By when it is to be reached.',
      lead: 'The agencies a row makes responsible.',
      support: 'Those that work along.',
      monitor: 'Those that watch over it (theo dõi, đôn đốc, giám sát, kiểm tra).',
      extra: 'Every cell of the row whose column is no field of its own.',
      unread: 'Words that stand where a value should and that no rule reads.',
      spans: 'Where its words stand.',
    },
  },
  {
    title: 'tasks',
    at: 'tasks[]',
    fields: {
      id: "The section's id, a dash, and the place in it.",
      key: 'Stays the same when the document is converted again, in another format, or gains and loses items elsewhere.',
      origin:
        '`body`; `assignment` under a heading or opening that names the agency; `annex` for the row of a table.',
      sectionId: 'The section it stands in.',
      parentId: 'The task it is a part of. Work to be done is the tasks without children.',
      sameAs: 'The task that states the same duty elsewhere in the document.',
      marker: '`-`, `+`, `a` …',
      number: "A row's number.",
      group: 'The group row above it, or the nearest section title that says more than its role.',
      objective: 'The column of objectives.',
      objectiveSpans: 'Where it stands.',
      text: 'The statement; of a row the cell of the task.',
      activity: 'The column of activities.',
      activitySpans: 'Where it stands.',
      outputs: 'What comes out: documents, systems, reports.',
      outputSpans: 'Where they stand, in their order.',
      note: 'The column of remarks, or words in an agency column that name nobody.',
      noteSpans: 'Where they stand.',
      lead: 'Who leads (chủ trì).',
      support: 'Who works along (phối hợp).',
      monitor: 'Who watches over it (theo dõi, đôn đốc, giám sát, kiểm tra).',
      deadline: 'By when.',
      measures: 'The quantities it names.',
      extra: 'Every cell of the row whose column is no field of its own.',
      unread: 'Words that stand where a value should and that no rule reads.',
      spans: 'Where its words stand.',
    },
  },
  {
    title: 'lead and support',
    at: 'tasks[].lead[]',
    fields: {
      name: 'The agency as printed.',
      organizationId: 'The body in `organizations`.',
      basis:
        '`stated` in the item itself, `inherited` from a heading, lead-in or merged cell, `inferred` from the document as a whole, `corrected` by a person.',
      spans: 'The words that name it.',
      rule: 'The rule that read it.',
    },
  },
  {
    title: 'deadline',
    at: 'tasks[].deadline',
    fields: {
      text: 'The words it was read from.',
      type: '`by`, `during`, `ongoing`, `recurring` or `relative` (it waits for an event).',
      start: 'ISO 8601 day.',
      end: 'ISO 8601 day, the last of several.',
      edtf: 'Whole years, months, quarters and ranges in Extended Date/Time Format.',
      recurrence: 'RFC 5545 recurrence rule.',
      yearInferred: "True where the year was left out and is the plan's.",
      basis: 'As with lead and support.',
      milestones: 'One entry a date where several are named.',
      'milestones[].label': 'What is due then.',
      'milestones[].start': 'ISO 8601 day.',
      'milestones[].end': 'ISO 8601 day.',
      spans: 'The words it was read from.',
      rule: 'The rule that read them.',
    },
  },
  {
    title: 'measures',
    at: 'targets[].measures[]',
    fields: {
      text: 'The words it was read from.',
      value: 'The number; of a range its lower end.',
      upper: 'Upper end of a range.',
      comparator: '`eq`, `gte`, `lte`, `gt`, `lt` or `range`.',
      unit: 'What is counted in: `%`, `hồ sơ`, `phút/lượt` …',
      change: '`increase` or `decrease` where the number is a change.',
      subject: 'What is counted.',
      scope: 'For whom or where: `cấp tỉnh`.',
      baseline: 'What a change is compared with, or the value of before told beside it: `năm 2027 là 3,1%`.',
      of: 'The whole it is a part of; in results only.',
      at: 'EDTF: the time the value is for, where the statement gives it one of its own.',
      spans: 'Where the words stand.',
      rule: 'The rule that read them.',
    },
  },
  {
    title: 'extra',
    at: 'tasks[].extra[]',
    fields: {
      header: 'Title of the column.',
      text: 'Words of the cell.',
      spans: 'Where they stand.',
    },
  },
  {
    title: 'unread',
    at: 'tasks[].unread[]',
    fields: {
      field: 'The value they stand for: `lead`, `deadline` …',
      text: 'The words.',
      spans: 'Where they stand.',
    },
  },
  {
    title: 'results',
    at: 'results[]',
    fields: {
      id: "The section's id, a dash, and the place in it.",
      key: 'Stays the same when the document is converted again, in another format, or gains and loses items elsewhere.',
      sectionId: 'The section it stands in.',
      text: 'The sentence.',
      measures: 'What it says was achieved.',
      spans: 'Where its words stand.',
    },
  },
  {
    title: 'statements',
    at: 'statements[]',
    fields: {
      id: "The section's id, `-s`, and the place among its statements.",
      key: 'As with targets and tasks.',
      sectionId: 'The section it stands in; null before the first.',
      parentId: 'The item it stands under.',
      marker: '`-`, `+`, `a` …',
      role: 'What its section is for.',
      text: 'The statement.',
      spans: 'Where its words stand.',
    },
  },
  {
    title: 'tables',
    at: 'tables[]',
    fields: {
      id: 'Id of the table.',
      sectionId: 'The section it stands in.',
      caption: 'Its title.',
      columns: 'Its columns.',
      'columns[].header': 'Title as printed, lines joined.',
      'columns[].role': 'What the column holds, by its title.',
      rows: 'Its rows, merged cells filled down, headers of later pages left out.',
      'rows[].kind': '`group` for a row that titles those below it, else `row`.',
      'rows[].cells': 'One string a column.',
      'rows[].spans': 'Where the row stands.',
      declaredCount: 'How many rows the document says it has.',
    },
  },
  {
    title: 'diagnostics',
    at: 'diagnostics[]',
    fields: {
      code: 'One of the codes below.',
      severity: '`info`, `warning` or `error`.',
      message: 'What is the matter, in English.',
      spans: 'The words it is about.',
    },
  },
  {
    title: 'corrections',
    at: 'corrections[]',
    fields: {
      key: 'Key of the item.',
      path: 'The field: `deadline.end`, `lead`.',
      was: 'What was read.',
      value: 'What the person set.',
      by: 'Who.',
      at: 'When, ISO 8601.',
    },
  },
  {
    title: 'spans',
    at: 'tasks[].spans[]',
    fields: {
      start: 'UTF-16 offset into the canonical text.',
      end: 'Offset behind the last character.',
      page: 'Page, from 1; null where the format has no pages.',
      bbox: '`[x0, y0, x1, y1]` in points from the top left of the page; null where the format has no pages.',
      confidence: '0 to 1 where the words come from character recognition, else null.',
    },
  },
];

/** Parts that are told once for every object that holds them. */
export const SHARED = {
  lead: 'tasks[].lead[]',
  support: 'tasks[].lead[]',
  monitor: 'tasks[].lead[]',
  extra: 'tasks[].extra[]',
  unread: 'tasks[].unread[]',
  deadline: 'tasks[].deadline',
  measures: 'targets[].measures[]',
  spans: 'tasks[].spans[]',
};

/** What one entry of a list is, by the list's name. */
export const ENTRIES = {
  abbreviations: 'A short form.',
  aliases: 'A form of the name.',
  readBy: 'An engine that read pages: `pdfium` or `pdfjs`.',
  articles: 'An article.',
  bbox: 'Points: x0, y0, x1, y1.',
  cells: 'The words of a cell.',
  columns: 'A column.',
  corrections: 'A value that a person set.',
  diagnostics: 'Something to check.',
  extra: 'A cell of the row.',
  lead: 'An agency.',
  measures: 'A quantity.',
  milestones: 'A date.',
  monitor: 'An agency.',
  organizations: 'An agency.',
  outputs: 'An output.',
  recipients: 'A line.',
  references: 'A cited document.',
  results: 'A sentence that says what was achieved.',
  rows: 'A row.',
  sections: 'A section of the outline.',
  spans: 'A stretch of the canonical text.',
  statements: 'A statement.',
  support: 'An agency.',
  tables: 'A table.',
  targets: 'A target.',
  tasks: 'A task.',
  unread: 'Words that no rule reads.',
};

/** Every meaning by the path it is told at: `tasks[].lead[].name`. */
const MEANINGS = new Map(
  PARTS.flatMap(({ at, fields }) =>
    Object.entries(fields).map(([field, meaning]) => [at === '' ? field : `${at}.${field}`, meaning]),
  ),
);

/** Where a path is told: `tasks[].measures[].unit` among the measures. */
export function told(path) {
  const steps = path.split('.');
  const shared = steps.slice(0, -1).findLastIndex((step) => sharedPart(step) !== undefined);
  if (shared < 0) return path;
  return [sharedPart(steps[shared]), ...steps.slice(shared + 1)].join('.');
}

/** The part that tells the fields of a step; `outputSpans[]` holds spans like any other. */
function sharedPart(step) {
  return SHARED[listName(step)];
}

/** The name of a list whose entries are of one kind: that of `outputSpans[]` is `spans`. */
function listName(step) {
  const name = step.replace('[]', '');
  return name.endsWith('Spans') ? 'spans' : name;
}

/** What stands at a path of a plan, an entry of a list (`tasks[].outputs[]`) as well; undefined where nobody told. */
export function meaningOf(path) {
  const last = path.split('.').at(-1) ?? '';
  return last.endsWith('[]') ? ENTRIES[listName(last)] : MEANINGS.get(told(path));
}

/** What each diagnostic says, and what to do. */
export const CODES = {
  'ocr-low-confidence': 'Recognised words that are too unsure to take a value from; the value stays null.',
  'not-an-act':
    "The text shows no sign of an agency's act or of a plan; only explicit orders and rows of annexes become items.",
  'footnote-mark': 'Raised numbers that refer to footnotes (in the account of words, no diagnostic).',
  'content-not-read':
    'Something in the file that is not read: an embedded file, a picture of text, word art. The message names it.',
  'table-without-items':
    'The rows of this table are no items: a warning where its columns name agencies, times or products, or nothing is known of them.',
  'order-outside-sections': 'An order was read as a task under a title that names no work.',
  'text-struck': 'Struck-through words were left out.',
  'contents-left-out': 'The table of contents was left out.',
  'text-hidden': 'Words that nobody sees on the page were left out: hidden, white, covered, clipped.',
  'text-decoded':
    'A font of the PDF tells other letters than it draws (by their places in the font file, or in another order); they were read as printed.',
  'text-overlaid': 'A stamp or watermark that lies over the text was left out.',
  'page-skewed': 'The text of a page leans; the lean was undone.',
  'agency-unknown':
    'A name in an agency column fits no known agency and no form of a name; it is kept as printed.',
  'date-incomplete': "The document's date is left blank in part.",
  'declared-count-mismatch': 'The document says how many rows a table has, and another number was read.',
  'deadline-unread':
    'Words that name a time no rule can tell, or a day that is on no calendar; the deadline stays null.',
  'doc-structure-lost': 'A Word 97 file does not tell which words stand in which cell or list.',
  'document-number-blank': "The document's number is left blank.",
  'label-without-task': 'A line such as `Đơn vị chủ trì: …` stands beside no task.',
  'measure-unread': 'Digits that can be read as two numbers (`1,600`); no measure was taken.',
  'no-plan-content': 'No target, task or result was found.',
  'numbering-gap': 'A marker is skipped: II, then V.',
  'page-damaged': 'A page of a PDF could not be read.',
  'pointer-or-closing': 'A sentence that points to an annex or closes the document; it is no task.',
  'reference-date-conflict': 'One document is cited with two dates.',
  'reference-repaired':
    'The symbol of a cited number is damaged in a way that is known (`NĐ-GP`), and is given as it must be meant.',
  'scanned-no-text': 'Pages hold pictures of text; recognise their characters first.',
  'several-documents': 'The file holds a second document behind the first.',
  'table-continued': 'A table without titles was read with the columns of the one above it.',
  'table-row-uncertain':
    'A row was told from loose lines or from white space, and another reading is nearly as likely.',
  'table-total': 'A line that adds up the rows above is no item; it stays in the table.',
  'table-unresolved':
    'Lines that look like a table could not be told apart into cells; they are kept as text.',
  'text-suspect': 'Words that character recognition seems to have damaged.',
  'text-unclaimed':
    'Words that ended in no item, title, cell or statement, and that nothing left out on purpose: a loss.',
  'text-unreadable': 'Words in a coding that could not be read; nothing is taken from them.',
  'unknown-column': 'A column whose title is not known; its cells are kept in the table.',
};
