import type { DocumentKind } from '../../plan/index.js';
import { light } from '../../vietnamese/patterns.js';
import { isDecided, type Order, readOrder } from '../../vietnamese/statements/index.js';
import type { Draft, SectionDraft } from '../draft.js';
import { isNormative } from '../standing.js';

/** Kinds that ask those above them or tell what was done: nothing in them orders. */
const TELLING: ReadonlySet<DocumentKind> = new Set(['report', 'submission', 'slip', 'contract', 'agreement']);
/** A section of opinions, of those present, of criteria: what is said there binds nobody. */
const REPORTED = light(
  /^(?:các )?(?:ý kiến(?! (?:chỉ đạo|kết luận|thống nhất))|thành phần|thảo luận|tiêu chuẩn|tiêu chí)(?!\p{L})/iu,
);
/** `Giao UBND các xã, phường làm các việc tại Phụ lục.`: the rows of the annex are the work. */
const POINTS_TO_ANNEX = light(
  /^[^.;]{0,160} (?:tại|theo|ở|trong) (?:các )?phụ lục(?!\p{L})[^.;]{0,60}[.;]?$/iu,
);

/**
 * True where a statement under a title that names no work is an order and so a task. How plainly it must order depends on where it
 * stands: under requirements and in laws only what is handed over counts, in an article or behind words that open orders it is enough to
 * name who does what.
 *
 * @param opened - an unmarked paragraph in front of it opens orders
 */
export function isOrderOutside(
  draft: Draft,
  section: SectionDraft | null,
  text: string,
  opened: boolean,
): boolean {
  const { kind } = draft.heading;
  if (TELLING.has(kind) || within(section, ({ title }) => REPORTED.test(title.text))) return false;
  if (POINTS_TO_ANNEX.test(text)) return false;
  const order = readOrder(text);
  if (!draft.act.isAct && (draft.act.tells || order !== 'handed' || !opensByHanding(text))) return false;
  return order !== null && plainEnough(order, draft, section, opened);
}

/** `Giao Sở X …` at the very beginning, as an order and not a tale of one has it. */
function opensByHanding(text: string): boolean {
  return light(/^(?:giao|yêu cầu|đề nghị|phân công)(?!\p{L})/iu).test(text);
}

function plainEnough(order: Order, draft: Draft, section: SectionDraft | null, opened: boolean): boolean {
  if (order === 'handed') return section?.role !== 'annex';
  switch (section?.role) {
    case 'objectives':
    case 'requirements':
    case 'results':
    case 'annex':
      return false;
    default:
      if (isNormative(draft, section)) return false;
      if (order === 'responsible') return section !== null || opened;
      return opened || within(section, decides);
  }
}

/** Articles, and sections of what was decided. */
function decides({ marker, title }: SectionDraft): boolean {
  return marker?.startsWith('Điều') === true || isDecided(title.text);
}

function within(section: SectionDraft | null, holds: (section: SectionDraft) => boolean): boolean {
  for (let at = section; at !== null; at = at.parent) if (holds(at)) return true;
  return false;
}
