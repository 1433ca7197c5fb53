import type { Language } from '../../plan/index.js';

/** Titles of the two sheets, and what is printed on each page. */
export const SHEETS: Record<Language, { tracking: string; summary: string; printed: string; page: string }> =
  {
    vi: {
      tracking: 'Theo dõi',
      summary: 'Tổng hợp',
      printed: 'BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ',
      page: 'Trang',
    },
    en: { tracking: 'Tracking', summary: 'Summary', printed: 'TASKS TO BE TRACKED', page: 'Page' },
  };

/** Words of the sheet of counts. */
export const SUMMARY: Record<
  Language,
  { agency: string; all: string; noQuarter: string; done: string; late: string; none: string; chart: string }
> = {
  vi: {
    agency: 'Cơ quan chủ trì',
    all: 'Tổng số',
    noQuarter: 'Không có ngày hạn',
    done: 'Đã hoàn thành',
    late: 'Quá hạn',
    none: '(chưa nêu cơ quan chủ trì)',
    chart: 'Số nhiệm vụ theo cơ quan và quý',
  },
  en: {
    agency: 'Lead agency',
    all: 'All',
    noQuarter: 'No due day',
    done: 'Done',
    late: 'Overdue',
    none: '(no lead named)',
    chart: 'Tasks by agency and quarter',
  },
};
