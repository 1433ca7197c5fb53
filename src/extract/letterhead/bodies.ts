/** Puts the lines above a document's number together to the names of bodies, the one that issues last. */
import { isAuthority, withoutTerm } from '../../vietnamese/offices.js';
import { breaksOff } from '../../vietnamese/sentences.js';

const PLACE_LINE =
  /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?!\p{L})(?! (?:[ỦU][ỶY]|ĐOÀN|HỘI)(?!\p{L}))/u;
/** `BAN QUẢN LÝ` above `KHU KINH TẾ NAM SƠN`: the name goes on below. */
const UNFINISHED =
  /(?:VÀ|CỦA|CÁC|VỀ|CHO|VỚI|TẠI|THUỘC|,|-)$|^(?:BAN QUẢN LÝ|BAN QUẢN LÝ DỰ ÁN|TRUNG TÂM|CHI CỤC|CÔNG TY|CÔNG TY CỔ PHẦN|CÔNG TY TNHH|CÔNG TY TNHH MTV|TỔNG CÔNG TY|TẬP ĐOÀN|BỆNH VIỆN|TRƯỜNG ĐẠI HỌC|TRƯỜNG CAO ĐẲNG|TRƯỜNG THPT|TRƯỜNG THCS|TRƯỜNG TIỂU HỌC|TRƯỜNG MẦM NON|ĐẢNG ỦY|ĐẢNG BỘ|BAN CHẤP HÀNH|ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM|ỦY BAN MTTQ VIỆT NAM)$/u;
/** `UBND TỈNH THANH VÂN SỞ NỘI VỤ`: a body above and one below it on one line; not `MÔI TRƯỜNG`, `QUẢN LÝ THỊ TRƯỜNG`, `CƠ SỞ`. */
const SUPERIOR =
  /^(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN|TỈNH [ỦU][ỶY]|THÀNH [ỦU][ỶY]|HUYỆN [ỦU][ỶY]|ĐẢNG [ỦU][ỶY]|BỘ|SỞ|TỔNG CÔNG TY|ĐẠI HỌC)\s/u;
const INFERIOR =
  /(?<=(?<!VÀ|CỦA|CÁC|[ỦU][ỶY]|TIỂU|MÔI|THỊ|CÔNG|QUẢNG|CƠ|TRỤ|TỔNG|HỌC|BỆNH|,|-)\s)(?:SỞ|CHI CỤC|CỤC|BAN|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|VIỆN|THANH TRA|HỌC VIỆN|BAN QUẢN LÝ)(?!\p{L})(?= )/u;

/** `UBND TỈNH THANH VÂN`, `SỞ NÔNG NGHIỆP VÀ` | `MÔI TRƯỜNG` are two bodies over three lines. */
export function bodiesOf(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines.flatMap(apart)) {
    const above = bodies.at(-1);
    if (above !== undefined && goesOn(above, line)) bodies[bodies.length - 1] = `${above} ${line}`;
    else bodies.push(line);
  }
  return bodies.map((body) => withoutTerm(body).replace(/(?<![\s_*-])[\s_*-]+$/u, ''));
}

function goesOn(above: string, line: string): boolean {
  if (PLACE_LINE.test(line) || UNFINISHED.test(above) || breaksOff(above)) return true;
  return !isAuthority(line) || /^(?:VỀ|VÀ|CỦA|TẠI)\s/u.test(line);
}

function apart(line: string): string[] {
  const at = SUPERIOR.test(line) ? line.search(INFERIOR) : -1;
  if (at < 0 || !isAuthority(line.slice(at))) return [line];
  return [line.slice(0, at).trimEnd(), line.slice(at)];
}

/** Bodies that are named by whose they are. */
const OF_ITS_SUPERIOR =
  /^(?:VĂN PHÒNG|CƠ QUAN|THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|[ỦU][ỶY] BAN KIỂM TRA|BAN CHỈ ĐẠO|HỘI ĐỒNG)$/u;
/** A committee of the Party, a people's council: its boards are named with it. */
const PARTY =
  /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|ĐẢNG) (?:[ỦU][ỶY]|BỘ)(?!\p{L})|^(?:TRUNG ƯƠNG|BAN CHẤP HÀNH TRUNG ƯƠNG)/u;
const PARTY_BOARD =
  /^(?:BAN (?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|XÂY DỰNG ĐẢNG|CHÍNH SÁCH|CƠ YẾU)|[ỦU][ỶY] BAN KIỂM TRA)/u;
const COUNCIL = /^(?:HĐND|HỘI ĐỒNG NHÂN DÂN)(?!\p{L})/u;
const COUNCIL_BOARD = /^(?:THƯỜNG TRỰC|BAN (?:PHÁP CHẾ|KINH TẾ|VĂN HÓA|VĂN HOÁ|DÂN TỘC|ĐÔ THỊ|KTNS|VHXH))/u;

/** True where a body's name is whole only with that of the body above it: `VĂN PHÒNG`, a Party committee's `BAN TỔ CHỨC`. */
export function isOfSuperior(body: string, superior: string | undefined): boolean {
  if (OF_ITS_SUPERIOR.test(body)) return true;
  if (superior === undefined) return false;
  return (
    (PARTY.test(superior) && PARTY_BOARD.test(body)) || (COUNCIL.test(superior) && COUNCIL_BOARD.test(body))
  );
}
