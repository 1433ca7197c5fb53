import type { DocumentKind } from '../../plan/index.js';
import { commonWords } from '../../vietnamese/commonWords.js';
import { maybe, oneOf, opensWith, worded } from '../../vietnamese/patterns.js';
import { bindsNobody } from '../../vietnamese/sections.js';
import { isDecided, type Order, opensByHanding, readOrder } from '../../vietnamese/statements/index.js';
import { statementWords } from '../../vietnamese/statements/words.js';
import type { SectionDraft } from '../draft.js';
import { isAnnexOfWork } from '../roles/annexes.js';
import type { Itemised } from '../stages.js';
import { isNormative, statesDuties } from '../standing.js';

/** Kinds that ask those above them or tell what was done: nothing in them orders. */
const TELLING: ReadonlySet<DocumentKind> = new Set(['report', 'submission', 'slip', 'contract']);
/** `Giao UBND các xã, phường làm các việc tại Phụ lục.`: the rows of the annex are the work. */
const pointsToAnnex = worded(() => {
  const { locating, plurals, annexes } = commonWords();
  return `^[^.;]{0,160} ${oneOf(locating)} ${maybe(plurals)}${oneOf(annexes)}(?!\\p{L})[^.;]{0,60}[.;]?$`;
});
const invites = opensWith(() => [...commonWords().giving, ...statementWords().demanding]);

/**
 * True where a statement under a title that names no work is an order and so a task. How plainly it must order depends on where it
 * stands: under requirements and in laws only what is handed over counts, in an article or behind words that open orders it is enough to
 * name who does what.
 *
 * @param opened - an unmarked paragraph in front of it opens orders
 */
export function isOrderOutside(
  draft: Itemised,
  section: SectionDraft | null,
  text: string,
  opened: boolean,
): boolean {
  const { kind } = draft.heading;
  const invited = kind === 'slip' && invites(text);
  if ((TELLING.has(kind) && !invited) || within(section, ({ title }) => bindsNobody(title.text)))
    return false;
  if (pointsToAnnex().test(text)) return false;
  if (section === null && draft.items.length > 0 && reportsBack().test(text)) return true;
  if (statesDuties(draft, section) && isDated(text)) return true;
  const order = readOrder(text);
  if (!draft.act.isAct && (draft.act.tells || order !== 'handed' || !opensByHanding(text))) return false;
  return order !== null && plainEnough(order, draft, section, opened);
}

/** `Báo cáo gửi về Sở trước ngày 20/6/2026.`, behind the order of a letter: what those ordered send back. */
const reportsBack = worded(() => {
  const { reports, sending, towards, days } = statementWords();
  const sent = `${oneOf(reports)}(?!\\p{L})[^.;:]{0,80} ${oneOf(sending)} ${oneOf(towards)}(?!\\p{L})`;
  return `^${sent}[^.;:]{1,120} ${oneOf(commonWords().before)} (?:${oneOf(days)}|\\d)`;
});

/**
 * What a regulation says of a body is a standing duty, but for what is due at a time or comes back: `Định kỳ 06 tháng kiểm tra các chợ`,
 * `Báo cáo trước ngày 15/12 hằng năm`.
 */
function isDated(text: string): boolean {
  return dated().test(text) && !text.endsWith(':');
}

const dated = worded(() => {
  const { due, dueDays, recurring, within, withinNumber, times } = statementWords();
  const by = `${oneOf([...commonWords().before, ...due])} ${oneOf(dueDays)}`;
  const often = `${oneOf([...recurring, ...within])}|${oneOf(withinNumber)} \\d|\\d+ ${oneOf(times)}`;
  return `(?<!\\p{L})(?:${by}|${often}|\\d{1,2}\\/\\d{4})(?!\\p{L})`;
});

function plainEnough(order: Order, draft: Itemised, section: SectionDraft | null, opened: boolean): boolean {
  if (order === 'handed') return section?.role !== 'annex';
  switch (section?.role) {
    case 'objectives':
    case 'requirements':
    case 'results':
      return false;
    case 'annex':
      return isAnnexOfWork(section);
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
