import { type Rule, ruleBook } from '../../../reading/index.js';
import type { AgencySlice, RuledSlice } from '../list.js';
import { type LabelledAgencies, readLabels } from './labels.js';
import type { Statement } from './sentence.js';
import { readJoining, readPartners } from './supports.js';

const USAGE = 'assignment parts of plans, directives and conclusions';

/** Who works along, by the statement's verbs. */
const RULES: readonly Rule<[statement: Statement, ordered: number], AgencySlice[]>[] = [
  {
    id: 'agency/phoi-hop',
    source: USAGE,
    examples: [
      {
        text: 'Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, UBND các xã rà soát.',
        gives: { support: ['Sở Nội vụ', 'UBND các xã'] },
      },
      {
        text: 'Chủ tịch UBND tỉnh giao Sở Y tế chủ trì phối hợp với các ngành có liên quan lập danh sách.',
        gives: { support: ['các ngành có liên quan'] },
      },
      { text: 'Sở Y tế chủ trì cùng Công an tỉnh kiểm tra.', gives: { support: ['Công an tỉnh'] } },
    ],
    not: [
      'Sở Y tế đôn đốc các xã phối hợp với Công an tỉnh.',
      'Sở Y tế xây dựng cơ chế phối hợp giữa các sở.',
    ],
    read: readPartners,
  },
  {
    id: 'agency/joining',
    source: USAGE,
    examples: [
      {
        text: 'Rà soát văn bản (Vụ Pháp chế chủ trì; Vụ Tài chính phối hợp).',
        gives: { support: ['Vụ Tài chính'] },
      },
      {
        text: 'Sở Y tế kiểm tra bếp ăn, báo cáo trước 15/5. Sở Công Thương, Công an tỉnh phối hợp thực hiện.',
        gives: { support: ['Sở Công Thương', 'Công an tỉnh'] },
      },
    ],
    not: [
      'Rà soát văn bản; Vụ Tài chính phối hợp với Vụ Pháp chế đôn đốc.',
      'Rà soát văn bản. Vụ Tài chính phối hợp với Vụ Pháp chế đôn đốc.',
    ],
    read: readJoining,
  },
];

export const SUPPORTS = ruleBook('agency', RULES);

/** Agencies that work along, each with the rule that says so: every rule asks for a verb of joint work, or one of leading. */
export function readSupports(statement: Statement, ordered: number): RuledSlice[] {
  if (!statement.supports && !statement.leads) return [];
  return SUPPORTS.all(statement, ordered).flatMap(({ rule, value }) =>
    value.map((agency) => ({ ...agency, rule })),
  );
}

/** Who has a part by a label inside the statement. */
export const LABELS = ruleBook<[Pick<Statement, 'text' | 'words'>], LabelledAgencies>('agency', [
  {
    id: 'agency/label',
    source: 'labels under and behind the tasks of plans',
    examples: [
      {
        text: 'Số hóa hồ sơ. Cơ quan chủ trì: Thường trực Tổ Số hóa. Cơ quan phối hợp: Sở Nội vụ.',
        gives: { lead: ['Thường trực Tổ Số hóa'], support: ['Sở Nội vụ'] },
      },
      {
        text: 'Trồng rừng. Theo dõi, đôn đốc: Văn phòng UBND tỉnh.',
        gives: { monitor: ['Văn phòng UBND tỉnh'] },
      },
      {
        text: 'Rà soát quy hoạch; cơ quan chủ trì là Sở Xây dựng, cơ quan phối hợp là Sở Y tế.',
        gives: { lead: ['Sở Xây dựng'], support: ['Sở Y tế'] },
      },
    ],
    not: ['Cơ quan chủ trì là nơi nhận hồ sơ.', 'Kiểm tra: 05 cuộc.', 'Trồng rừng: Sở Y tế không tham gia.'],
    read: (statement) => {
      const found = readLabels(statement);
      return found.lead.length + found.support.length + found.monitor.length > 0 ? found : null;
    },
  },
]);
