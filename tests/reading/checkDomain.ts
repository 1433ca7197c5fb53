/** One generator for the tests of all rules: a rule cannot be written without examples, nor stay when it changes none of them. */
import { describe, expect, test } from 'vitest';
import type { Example, RuleText } from '../../src/reading/index.js';
import type { Domain, Read } from './domains.js';

const asOf = ({ as }: { as?: string }): string | null => as ?? null;

/** Tests every rule of a domain by its own examples and counter-examples. */
export function checkDomain(name: string, domain: Domain): void {
  describe(name, () => {
    test('every rule has a source, an example and a counter-example', () => {
      expect(
        domain.rules
          .filter(({ source, examples, not }) => source === '' || examples.length === 0 || not.length === 0)
          .map(({ id }) => id),
      ).toEqual([]);
    });
    for (const rule of domain.rules) {
      describe(rule.id, () => {
        test.each(rule.examples.map((example) => [example.text, example] as const))('%s', (_, example) => {
          const read = domain.read(example.text, asOf(example));
          expectGiven(read.value, example.gives);
          if (rule.refuses !== true) expect(read.rules).toContain(rule.id);
        });
        test.each(
          rule.not
            .map((one) => (typeof one === 'string' ? { text: one } : one))
            .map((one) => [one.text, one] as const),
        )('not %s', (_, one) => {
          const read = domain.read(one.text, asOf(one));
          if (rule.refuses === true) expect(isNothing(read)).toBe(false);
          else expect(read.rules).not.toContain(rule.id);
        });
        test('changes what its examples give', () => {
          if (rule.coveredBy !== undefined) {
            expect(domain.rules.map(({ id }) => id)).toContain(rule.coveredBy.rule);
            return;
          }
          expect(rule.examples.some((example) => changes(domain, rule, example))).toBe(true);
        });
      });
    }
  });
}

/** True where the example is read otherwise with the rule switched off. */
function changes(domain: Domain, rule: RuleText, example: Example): boolean {
  const on = domain.read(example.text, asOf(example));
  const off = domain.without(rule.id, () => domain.read(example.text, asOf(example)));
  return JSON.stringify(on.value) !== JSON.stringify(off.value);
}

function isNothing({ value }: Read): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function expectGiven(value: unknown, gives: unknown): void {
  if (gives !== null && typeof gives === 'object') expect(value).toMatchObject(gives);
  else expect(value).toEqual(gives);
}
