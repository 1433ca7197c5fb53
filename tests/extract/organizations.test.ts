import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { assembleDocument, EMPTY_PASSAGE } from '../../src/document/index.js';
import type { ItemDraft } from '../../src/extract/draft.js';
import { organizations } from '../../src/extract/organizations.js';
import type { Draft } from '../../src/extract/stages.js';
import type { Assignee } from '../../src/plan/index.js';
import { emptyDraft } from '../support/drafts.js';
import { itemOf } from '../support/items.js';

const tree = assembleDocument({ blocks: [], pages: null, ocr: false, encoding: 'unicode', notes: [] });

async function run(draft: Draft): Promise<void> {
  const file = new VFile();
  file.data.draft = draft;
  await unified().use(organizations).run(tree, file);
}

function item(lead: string[], support: string[] = []): ItemDraft {
  const assignees = (names: string[]): Assignee[] =>
    names.map((name) => ({
      name,
      organizationId: 'provisional',
      basis: 'stated',
      spans: [],
      rule: 'agency/column',
    }));
  return itemOf({
    section: {
      id: 'I',
      parent: null,
      marker: 'I',
      title: EMPTY_PASSAGE,
      role: 'tasks',
      roleStated: true,
      part: 0,
    },
    lead: assignees(lead),
    support: assignees(support),
  });
}

test('lists each body once and ties every form of its name to it', async () => {
  const draft = emptyDraft(tree);
  draft.heading.issuer = 'Ủy ban nhân dân tỉnh Thanh Vân';
  draft.items = [
    item(['Phòng HCTC'], ['Các phòng, ban, đơn vị']),
    item(['Phòng Hành chính - Tổ chức'], ['Sở Y tế', 'Sở Y tế tỉnh Thanh Vân']),
  ];
  await run(draft);
  expect(draft.organizations).toEqual([
    {
      id: 'phong-hanh-chinh-to-chuc-thanh-van',
      name: 'Phòng Hành chính - Tổ chức',
      aliases: ['Phòng HCTC'],
      type: 'unit',
      level: null,
    },
    {
      id: 'cac-phong-ban-don-vi-thanh-van',
      name: 'Các phòng, ban, đơn vị',
      aliases: [],
      type: 'collective',
      level: null,
    },
    {
      id: 'so-y-te-thanh-van',
      name: 'Sở Y tế tỉnh Thanh Vân',
      aliases: ['Sở Y tế'],
      type: 'department',
      level: 'province',
    },
  ]);
  expect(draft.items.map(({ lead }) => lead[0]?.organizationId)).toEqual([
    'phong-hanh-chinh-to-chuc-thanh-van',
    'phong-hanh-chinh-to-chuc-thanh-van',
  ]);
  expect(draft.items[1]?.support.map(({ name }) => name)).toEqual(['Sở Y tế']);
});

test('nobody named, nobody listed', async () => {
  const draft = emptyDraft(tree);
  await run(draft);
  expect(draft.organizations).toEqual([]);
});
