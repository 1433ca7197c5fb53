/** What `inspect` says, in both languages. */
export interface Words {
  number: string;
  issuer: string;
  issuedOn: string;
  title: string;
  promulgates: string;
  period: string;
  signatory: string;
  blank: string;
  outline: string;
  targets: string;
  tasks: string;
  results: string;
  tables: string;
  diagnostics: string;
  accounted: string;
  /** Behind the share: how many words ended nowhere. */
  unclaimed: (words: number) => string;
  columns: { id: string; task: string; output: string; lead: string; support: string; deadline: string };
}

export const WORDS: Record<'en' | 'vi', Words> = {
  en: {
    number: 'Number',
    issuer: 'Issuer',
    issuedOn: 'Issued',
    title: 'Title',
    promulgates: 'Puts in force',
    period: 'Period',
    signatory: 'Signed',
    blank: '(blank)',
    outline: 'Outline',
    targets: 'Targets',
    tasks: 'Tasks',
    results: 'Results',
    tables: 'Tables',
    diagnostics: 'Please check',
    accounted: 'of the text accounted for',
    unclaimed: (words) => (words === 1 ? '1 word in no item' : `${words} words in no item`),
    columns: {
      id: 'Id',
      task: 'Task',
      output: 'Output',
      lead: 'Lead',
      support: 'Support',
      deadline: 'Deadline',
    },
  },
  vi: {
    number: 'Số',
    issuer: 'Cơ quan',
    issuedOn: 'Ngày',
    title: 'Trích yếu',
    promulgates: 'Ban hành',
    period: 'Thời kỳ',
    signatory: 'Người ký',
    blank: '(để trống)',
    outline: 'Bố cục',
    targets: 'Mục tiêu',
    tasks: 'Nhiệm vụ',
    results: 'Kết quả',
    tables: 'Bảng',
    diagnostics: 'Cần kiểm tra',
    accounted: 'văn bản đã được đọc tới',
    unclaimed: (words) => `${words} chữ không vào mục nào`,
    columns: {
      id: 'Mã',
      task: 'Nhiệm vụ',
      output: 'Sản phẩm',
      lead: 'Chủ trì',
      support: 'Phối hợp',
      deadline: 'Thời hạn',
    },
  },
};
