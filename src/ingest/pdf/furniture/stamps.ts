import type { Line } from '../lines/types.js';

/** Lines of the picture of a digital signature (Decree 30/2020/NĐ-CP, Appendix I, clause 14): `Thời gian ký: 12.05.2025 …`. */
const STAMP =
  /^(?:Người ký|Ký bởi|Được ký bởi|Ký số bởi|Thời gian ký|Ngày ký|Giờ ký|Email|E-mail|Cơ quan|Tổ chức|Chức vụ|Lý do|Signature Not Verified|Signed by|Signing date)\s?:?/iu;
const SURE =
  /^(?:Người ký|Ký bởi|Được ký bởi|Ký số bởi|Thời gian ký|Ngày ký|Giờ ký|Signature Not Verified|Signed by|Signing date)(?:\s?:|$)/iu;
/** Stamp lines stand this close to each other, in sizes of type. */
const REACH = 2.5;
/** Type of a stamp is smaller than this share of the page's. */
const SMALL = 0.92;

/** The lines of digital-signature stamps: small type around a line that says who signed, or when. */
export function stampLines(lines: readonly Line[], bodySize: number): Set<Line> {
  const sure = lines.filter((line) => SURE.test(line.text) && line.size < bodySize * SMALL);
  return new Set(
    lines.filter(
      (line) =>
        sure.includes(line) ||
        (STAMP.test(line.text) &&
          line.size < bodySize * SMALL &&
          sure.some((other) => Math.abs(other.baseline - line.baseline) < REACH * line.size * 2)),
    ),
  );
}
