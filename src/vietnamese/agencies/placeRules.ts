/** Agencies by the place their names stand in: a heading above the statements, a cell of a column of agencies. */
import { type Rule, ruleBook } from '../../reading/index.js';
import type { AgencySlice } from './list.js';
import { splitAgencies } from './split.js';
import { type HeadingOrder, readHeadingOrder } from './title.js';

const heading: Rule<[title: string], HeadingOrder> = {
  id: 'agency/heading',
  source: 'parts of plans that assign work (Tổ chức thực hiện), one heading an agency',
  examples: [
    { text: 'Sở Nội vụ', as: 'heading', gives: { lead: ['Sở Nội vụ'], support: [] } },
    { text: 'Trách nhiệm của UBND các xã, phường', as: 'heading', gives: { lead: ['UBND các xã, phường'] } },
    {
      text: 'Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện:',
      as: 'heading',
      gives: { lead: ['Sở Y tế'], support: ['Công an tỉnh'] },
    },
  ],
  not: [
    { text: 'Cải cách thể chế', as: 'heading' },
    { text: 'Cấp tỉnh', as: 'heading' },
  ],
  read: (title) => {
    const order = readHeadingOrder(title);
    return order.lead.length > 0 ? order : null;
  },
};

const column: Rule<[text: string, breaks: readonly number[]], AgencySlice[]> = {
  id: 'agency/column',
  source: 'columns of annexes: Cơ quan chủ trì, Cơ quan phối hợp, Theo dõi',
  examples: [
    {
      text: 'Sở Văn hoá, Thể thao và Du lịch; UBND các huyện, thị xã, thành phố',
      as: 'cell',
      gives: { lead: ['Sở Văn hoá, Thể thao và Du lịch', 'UBND các huyện, thị xã, thành phố'] },
    },
    {
      text: 'Phòng Nội chính/ Trung tâm Công báo',
      as: 'cell',
      gives: { lead: ['Phòng Nội chính', 'Trung tâm Công báo'] },
    },
  ],
  not: [
    { text: '…', as: 'cell' },
    { text: '- -', as: 'cell' },
  ],
  read: (text, breaks) => {
    const agencies = splitAgencies(text, breaks);
    return agencies.length > 0 ? agencies : null;
  },
};

export const HEADINGS = ruleBook('agency', [heading]);
export const COLUMNS = ruleBook('agency', [column]);

const NOBODY: HeadingOrder = { lead: [], support: [] };

/** Whom a heading binds; nobody where it names none. */
export function bodiesOfHeading(title: string): HeadingOrder {
  return HEADINGS.first(title)?.value ?? NOBODY;
}

/** The agencies of a cell, by the rule for columns. @param breaks - offsets of the spaces that stand for a line end */
export function bodiesOfCell(text: string, breaks: readonly number[]): AgencySlice[] {
  return COLUMNS.first(text, breaks)?.value ?? [];
}
