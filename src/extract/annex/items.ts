import { type Passage, passageOf, slicePassage } from '../../document/index.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { type ItemWords, nothingSaid, type SectionDraft } from '../draft.js';
import { outputsOf } from '../outputs.js';
import { groupOf } from '../statements/item.js';
import { cellsByRole, extraOf, firstPassage, sharedCells, textOf, wordsOf } from './cells.js';
import type { Column } from './columns.js';
import type { GroupRow } from './groupRows.js';
import { type AnnexRow, addsUp, type NumberedRow, type SubRow } from './rows.js';

interface MakerOptions {
  section: SectionDraft;
  columns: readonly Column[];
  type: 'task' | 'target';
  uniqueId: (wished: string) => string;
}

/** Columns that describe a row, leftmost first in what they are worth as its text. */
const TASK_TEXT = ['task', 'objective', 'activity', 'indicator', 'output'] as const;
const TARGET_TEXT = ['indicator', 'task', 'objective'] as const;
const DESCRIPTIVE: readonly string[] = ['objective', 'task', 'activity', 'indicator'];

/**
 * Makes the items of a table's rows. A row with several lines is a parent and one child a line (`10`, `10.1`, `10.2`); a row numbered
 * below another (`3.1` under `3`) is its child. Where numbers restart in each group, the group's marker comes first in the id.
 */
export function createItemMaker({
  section,
  columns,
  type,
  uniqueId,
}: MakerOptions): (rows: readonly AnnexRow[]) => ItemWords[] {
  return (rows) => {
    const items: ItemWords[] = [];
    const restarts = numbersRestart(rows);
    let group: GroupRow | null = null;
    let byNumber = new Map<string, ItemWords>();
    let numbered: ItemWords | null = null;
    let unnumbered = 0;
    let points = 0;
    for (const row of rows) {
      if (row.kind === 'group') {
        group = row;
        if (restarts) byNumber = new Map();
        numbered = null;
        points = 0;
        continue;
      }
      const holder = restarts && group?.marker != null ? `${section.id}.${group.marker}` : section.id;
      const dashed = row.number !== null && /^[-–+*•]$/u.test(row.number);
      const label = dashed ? String(++points) : (row.number ?? String(++unnumbered));
      const parent = dashed ? numbered : (byNumber.get(label.replace(/\.[^.]*$/u, '')) ?? null);
      const above = !dashed && parent?.number === label ? null : parent;
      const wished = dashed && above !== null ? `${above.id}.${label}` : `${holder}-${label}`;
      const made = makeRow(dashed ? { ...row, number: null } : row, wished, above, group);
      if (dashed) for (const item of made) item.marker = row.number;
      items.push(...made);
      if (above !== null && statesNothing(above)) above.hasSubRows = true;
      if (dashed || made[0] === undefined) continue;
      numbered = made[0];
      points = 0;
      if (row.number !== null) byNumber.set(row.number, numbered);
    }
    return items;
  };

  function makeRow(
    row: NumberedRow,
    wishedId: string,
    above: ItemWords | null,
    group: GroupRow | null,
  ): ItemWords[] {
    const lines = row.lines.filter((line) => textIn(line).text !== '' && !(type === 'task' && addsUp(line)));
    const [first] = lines;
    if (first === undefined) return [];
    const common = {
      parent: above,
      group: group === null ? null : withoutMarker(passageOf(group.title.cell)),
    };
    const id = uniqueId(wishedId);
    if (lines.length === 1)
      return [makeItem(first, { ...common, id, number: row.number, hasSubRows: false })];
    if (type === 'target' && sharesNoText(lines)) return indicatorAndParts(lines, row, { ...common, id });
    const parent = makeItem(sharedCells(lines, columns), {
      ...common,
      id,
      number: row.number,
      hasSubRows: true,
    });
    if (parent.statement.text === '')
      parent.statement = firstPassage(cellsByRole(first, columns), ['objective', ...textRoles()]);
    const children = lines.map((line, at) =>
      makeItem(line, {
        ...common,
        parent,
        id: uniqueId(`${id}.${at + 1}`),
        number: row.number === null ? null : `${row.number}.${at + 1}`,
        hasSubRows: false,
      }),
    );
    return [parent, ...children];
  }

  /** `1 | Tổng lượt khách | 3.200` above ` | - Khách quốc tế | 250`: an indicator with a value of its own, and its parts. */
  function indicatorAndParts(
    [first, ...parts]: readonly SubRow[],
    row: NumberedRow,
    common: Pick<ItemWords, 'id' | 'parent' | 'group'>,
  ): ItemWords[] {
    if (first === undefined) return [];
    const whole = makeItem(first, { ...common, number: row.number, hasSubRows: false });
    if (statesNothing(whole)) whole.hasSubRows = true;
    const children = parts.map((line, at) => {
      const id = uniqueId(`${common.id}.${at + 1}`);
      return withoutDash(makeItem(line, { ...common, parent: whole, id, number: null, hasSubRows: false }));
    });
    return [whole, ...children];
  }

  function sharesNoText(lines: readonly SubRow[]): boolean {
    return firstPassage(cellsByRole(sharedCells(lines, columns), columns), textRoles()).text === '';
  }

  function textRoles(): readonly ('task' | 'objective' | 'activity' | 'indicator' | 'output')[] {
    return type === 'task' ? TASK_TEXT : TARGET_TEXT;
  }

  function textIn(line: SubRow): Passage {
    return firstPassage(cellsByRole(line, columns), textRoles());
  }

  function makeItem(
    line: SubRow,
    shape: Pick<ItemWords, 'id' | 'number' | 'parent' | 'group' | 'hasSubRows'>,
  ): ItemWords {
    const cells = cellsByRole(line, columns);
    const leftmost = columns.find(
      (column, at) => DESCRIPTIVE.includes(column.role) && (line.places[at]?.cell.value ?? '') !== '',
    );
    const statement =
      shape.hasSubRows && leftmost !== undefined
        ? firstPassage(cells, [leftmost.role])
        : firstPassage(cells, textRoles());
    const outputs = (cells.output ?? []).flatMap((cell) => outputsOf(cell.passage, cell.breaks));
    const value = textOf(cells, 'value');
    return {
      ...nothingSaid(),
      ...shape,
      type,
      origin: 'annex',
      section,
      marker: null,
      group: shape.group ?? groupOf(section),
      statement,
      closes: false,
      timeLeadIn: null,
      orderedBy: null,
      leadIns: [],
      cells,
      objective: type === 'task' ? wordsOf(cells, 'objective') : null,
      activity: wordsOf(cells, 'activity'),
      outputs,
      note: wordsOf(cells, 'note'),
      extra: extraOf(cells),
      valueText: type === 'target' && value !== null && !/\d/u.test(value) ? value : null,
    };
  }
}

/** `- Khách quốc tế`: the dash in the cell is the part's marker. */
function withoutDash(item: ItemWords): ItemWords {
  const [marker] = readMarkers(item.statement.text);
  if (marker?.kind !== 'bullet') return item;
  const statement = slicePassage(item.statement, marker.end, item.statement.text.length);
  return { ...item, marker: marker.label, statement };
}

/** True for a row that only names what its sub-rows are about. */
function statesNothing(item: ItemWords): boolean {
  return Object.keys(item.cells).every((role) => NAMES.has(role));
}

const NAMES: ReadonlySet<string> = new Set([...DESCRIPTIVE, 'number', 'unit', 'note', 'other']);

/** `I. CÔNG TÁC CHỈ ĐẠO` printed in one cell: the group's name is what follows the marker. */
function withoutMarker(title: Passage): Passage {
  const marker = /^(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\s*[.)/:-]\s*(?=\S)/u.exec(title.text)?.[0].length ?? 0;
  return slicePassage(title, marker, title.text.length);
}

/** True where a number occurs again behind a group row. */
function numbersRestart(rows: readonly AnnexRow[]): boolean {
  const seen = new Set<string>();
  let groups = 0;
  for (const row of rows) {
    if (row.kind === 'group') groups++;
    else if (row.number !== null && seen.has(row.number)) return groups > 0;
    else if (row.number !== null) seen.add(row.number);
  }
  return false;
}
