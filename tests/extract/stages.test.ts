/**
 * The order of the passes is a matter of types: what stands here with `@ts-expect-error` must not compile, which `npm run types` holds
 * against it.
 */
import { expect, test } from 'vitest';
import { abbreviations } from '../../src/extract/abbreviations.js';
import { act } from '../../src/extract/act.js';
import { annexTables } from '../../src/extract/annex/index.js';
import { assignees } from '../../src/extract/assignees/index.js';
import { deadlines } from '../../src/extract/deadlines.js';
import { definePass, extractor, PASSES } from '../../src/extract/index.js';
import { letterhead } from '../../src/extract/letterhead/index.js';
import { measures } from '../../src/extract/measures.js';
import { organizations } from '../../src/extract/organizations.js';
import { outline } from '../../src/extract/outline/index.js';
import { line, step, whole } from '../../src/extract/pass.js';
import { references } from '../../src/extract/references.js';
import { roles } from '../../src/extract/roles/index.js';
import { sameDuty } from '../../src/extract/sameDuty.js';
import type {
  Assigned,
  Begun,
  Cited,
  Dated,
  Itemised,
  Measured,
  Outlined,
  Registered,
  Tabled,
} from '../../src/extract/stages.js';
import { statements } from '../../src/extract/statements/index.js';

const nested = line().next(letterhead).next(outline);
const listed = nested.next(act).next(roles).next(statements).next(annexTables);
const cited = listed.next(abbreviations).next(references);
const assigned = cited.next(measures).next(deadlines).next(assignees);

test('a pass does not stand in front of one that makes what it reads', () => {
  // @ts-expect-error the outline begins anew at documents that the letterhead tells
  line().next(outline);
  // @ts-expect-error whether it is an act shows in the headings
  line().next(letterhead).next(act);
  // @ts-expect-error purposes are given where it is an act
  nested.next(roles);
  // @ts-expect-error what a statement is depends on the purpose of its section
  nested.next(act).next(statements);
  // @ts-expect-error measures are read of rows too
  nested.next(act).next(roles).next(statements).next(measures);
  // @ts-expect-error times are read behind the measures
  cited.next(deadlines);
  // @ts-expect-error bodies are listed once every item has whose it is
  cited.next(measures).next(organizations);
  // @ts-expect-error one duty has one lead, by its id
  assigned.next(sameDuty);
  expect(
    assigned
      .next(organizations)
      .next(sameDuty)
      .passes.map(({ name }) => name),
  ).toEqual([
    'letterhead',
    'outline',
    'act',
    'roles',
    'statements',
    'annex-tables',
    'abbreviations',
    'references',
    'measures',
    'deadlines',
    'assignees',
    'organizations',
    'same-duty',
  ]);
});

test('a pass does not read what is made behind it', () => {
  const reading = [
    // @ts-expect-error
    step('heading', (draft: Begun) => void draft.heading),
    // @ts-expect-error
    step('purpose', (draft: Outlined) => void draft.sections[0]?.role),
    // @ts-expect-error
    step('purpose of a node', (draft: Outlined) => void draft.outline[0]?.children[0]?.section?.role),
    // @ts-expect-error
    step('tables', (draft: Itemised) => void draft.tables),
    // @ts-expect-error
    step('references', (draft: Tabled) => void draft.heading.references),
    // @ts-expect-error
    step('measures', (draft: Cited) => void draft.items[0]?.measures),
    // @ts-expect-error
    step('deadline', (draft: Measured) => void draft.items[0]?.deadline),
    // @ts-expect-error
    step('lead', (draft: Dated) => void draft.items[0]?.lead),
    // @ts-expect-error
    step('lead of a parent', (draft: Dated) => void draft.items[0]?.parent?.lead),
    // @ts-expect-error
    step('lead beside labels', (draft: Dated) => void draft.labelLines[0]?.items[0]?.lead),
    // @ts-expect-error
    step('organizations', (draft: Assigned) => void draft.organizations),
    // @ts-expect-error
    step('twin', (draft: Registered) => void draft.items[0]?.sameAs),
  ];
  expect(new Set(reading.map(({ name }) => name)).size).toBe(reading.length);
});

test('a line of passes that leaves something out is no extractor', () => {
  // @ts-expect-error no pass lists the results of a report
  expect(whole(assigned.next(organizations).next(sameDuty)).length).toBeLessThan(PASSES.length);
});

test('a pass of one’s own finds all of it', () => {
  const own = definePass('own', (draft) => {
    for (const { lead, deadline, sameAs, parent } of draft.items) void [lead, deadline, sameAs, parent?.lead];
    void [draft.results, draft.organizations, draft.heading.references, draft.sections[0]?.role];
  });
  expect(extractor().use(own)).toBeDefined();
});
