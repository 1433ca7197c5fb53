/** Plans and reports of invented offices, in the fewest lines that make them such. */

interface Head {
  office: string;
  number: string;
  place: string;
  date: string;
  kind: 'KẾ HOẠCH' | 'BÁO CÁO';
  title: string;
}

export function documentOf({ office, number, place, date, kind, title }: Head, body: string): string {
  const [day = '', month = '', year = ''] = date.split('/');
  return `ỦY BAN NHÂN DÂN
${office.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}
${place}, ngày ${day} tháng ${month} năm ${year}

${kind}
${title}

${body.trim()}

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Ngô Văn Thành
`;
}
