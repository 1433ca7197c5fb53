/** Any plan that keeps the contract, made from the zod schema itself, with its ids put right. */
import fc from 'fast-check';
import { z } from 'zod';
import { type Plan, planSchema } from '../../../src/plan/index.js';

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Sở Nội vụ',
        'hồ sơ',
        '100%',
        '= 1',
        '- Tăng',
        '<b>',
        '"',
        "'",
        '|',
        ';',
        'đ',
        '\\n',
        '_x0041_',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' ').normalize('NFC'));

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const code = fc.constantFrom('deadline-unread', 'unknown-column');

const rule = fc.constantFrom('time/quarter', 'agency/column');

/** True for a text with a pattern that all of the kind have; a text without a pattern may be any words. */
function keeps(schema: z.ZodString, kind: fc.Arbitrary<string>): boolean {
  const free = schema.safeParse(' ').success;
  return !free && fc.sample(kind, { numRuns: 5, seed: 1 }).every((text) => schema.safeParse(text).success);
}

/** The bounds of a number that has some. */
function within({ minValue, maxValue }: z.ZodNumber): { min?: number; max?: number } {
  return maxValue === 1 && minValue === 0 ? { min: 0, max: 1 } : {};
}

/** What a schema of the contract allows. */
function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject)
    return fc.record(
      Object.fromEntries(
        Object.entries(schema.shape).map(([key, part]) => [key, arbitraryOf(part as z.core.$ZodType)]),
      ),
    );
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element), { maxLength: 4 });
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap()), { freq: 2 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodTuple)
    return fc.tuple(...schema._zod.def.items.map((item) => arbitraryOf(item)));
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber)
    return schema.format === null || schema.format === undefined
      ? fc.double({ noNaN: true, noDefaultInfinity: true, ...within(schema) })
      : fc.integer({ min: 1, max: 100_000 });
  if (schema instanceof z.ZodString) return [day, code, rule].find((kind) => keeps(schema, kind)) ?? words;
  if (schema instanceof z.ZodUnknown) return fc.constantFrom(null, 1, 'Sở Nội vụ', ['a']);
  throw new Error('a kind of schema that the contract did not have');
}

/** Any plan whose ids are unique and point to what is there. */
export const anyPlan: fc.Arbitrary<Plan> = arbitraryOf(planSchema).map((value) => consistent(value as Plan));

function consistent(plan: Plan): Plan {
  const sections = [
    { id: 'S', parentId: null, marker: 'I', title: 'NHIỆM VỤ', role: 'tasks' as const, spans: [] },
    ...plan.sections.map((section, index) => ({ ...section, id: `S${index}`, parentId: 'S' })),
  ];
  const organizations = [
    { id: 'o', name: 'Sở Nội vụ', aliases: [], type: 'department' as const, level: null },
    ...plan.organizations.map((organization, index) => ({ ...organization, id: `o${index}` })),
  ];
  const owned = <T extends Record<'lead' | 'support' | 'monitor', { organizationId: string }[]>>(
    item: T,
  ): T => ({
    ...item,
    sectionId: 'S',
    parentId: null,
    lead: item.lead.map((one) => ({ ...one, organizationId: 'o' })),
    support: item.support.map((one) => ({ ...one, organizationId: 'o' })),
    monitor: item.monitor.map((one) => ({ ...one, organizationId: 'o' })),
  });
  return {
    ...plan,
    source: { ...plan.source, sha256: sha(plan.source.sha256) },
    sections,
    organizations,
    targets: plan.targets.map((item, index) => ({ ...owned(item), id: `S-t${index}` })),
    tasks: plan.tasks.map((item, index) => ({ ...owned(item), id: `S-${index}` })),
    statements: plan.statements.map((item, index) => ({ ...item, id: `S-s${index}`, sectionId: 'S' })),
    results: plan.results.map((item, index) => ({ ...item, id: `S-r${index}`, sectionId: 'S' })),
  };
}

function sha(text: string): string {
  return Array.from({ length: 64 }, (_, index) =>
    ((text.codePointAt(index % Math.max(text.length, 1)) ?? index) % 16).toString(16),
  ).join('');
}
