import type { DocumentKind } from '../../plan/index.js';
import { light } from '../../vietnamese/patterns.js';
import { isDecided, type Order, readOrder } from '../../vietnamese/statements/index.js';
import type { Draft, SectionDraft } from '../draft.js';
import { isAnnexOfWork } from '../roles/annexes.js';
import { isNormative, statesDuties } from '../standing.js';

/** Kinds that ask those above them or tell what was done: nothing in them orders. */
const TELLING: ReadonlySet<DocumentKind> = new Set(['report', 'submission', 'slip', 'contract']);
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
  const invites = kind === 'slip' && light(/^(?:giao|phân công|yêu cầu)(?!\p{L})/iu).test(text);
  if ((TELLING.has(kind) && !invites) || within(section, ({ title }) => REPORTED.test(title.text)))
    return false;
  if (POINTS_TO_ANNEX.test(text)) return false;
  if (section === null && draft.items.length > 0 && REPORTS_BACK.test(text)) return true;
  if (statesDuties(draft, section) && isDated(text)) return true;
  const order = readOrder(text);
  if (!draft.act.isAct && (draft.act.tells || order !== 'handed' || !opensByHanding(text))) return false;
  return order !== null && plainEnough(order, draft, section, opened);
}

/** `Báo cáo gửi về Sở trước ngày 20/6/2026.`, behind the order of a letter: what those ordered send back. */
const REPORTS_BACK = light(
  /^(?:báo cáo|kết quả|danh sách|hồ sơ|số liệu|văn bản|ý kiến|thông tin)(?!\p{L})[^.;:]{0,80} (?:gửi|nộp|chuyển) (?:về|đến|cho|qua|tới)(?!\p{L})[^.;:]{1,120} (?:trước|chậm nhất|muộn nhất) (?:ngày|\d|tháng|vào)/iu,
);

/**
 * What a regulation says of a body is a standing duty, but for what is due at a time or comes back: `Định kỳ 06 tháng kiểm tra các chợ`,
 * `Báo cáo trước ngày 15/12 hằng năm`.
 */
function isDated(text: string): boolean {
  return DATED.test(text) && !text.endsWith(':');
}

const DATED = light(
  /(?<!\p{L})(?:(?:trước|chậm nhất|muộn nhất|đến|vào) (?:ngày|hết|tháng|quý)|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|trong (?:thời hạn|vòng|năm \d|tháng \d|quý)|\d+ lần|\d{1,2}\/\d{4})(?!\p{L})/iu,
);

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
