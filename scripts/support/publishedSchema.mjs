/** The JSON Schemas as they are published: what zod says of types, and what each node means. */
import { diffMeaningOf } from './diffMeanings.mjs';
import { meaningOf } from './meanings.mjs';

const PUBLISHED = {
  plan: {
    title: 'Plan',
    description: 'What one converted document promises: targets, tasks, who, by when, and where it stands.',
    meaningOf,
  },
  diff: {
    title: 'Comparison',
    description: 'What changed from one plan to the next.',
    meaningOf: diffMeaningOf,
  },
};

/**
 * A schema with `$id`, title, and a description for every node, and examples where there are some.
 *
 * @param name `plan` or `diff`
 * @param schema what `z.toJSONSchema` gives
 * @param examplesOf examples for a path: `tasks[].deadline.end`
 */
export function publishedSchema(name, schema, examplesOf = () => []) {
  const { title, description, meaningOf: tell } = PUBLISHED[name];
  const { $schema, ...rest } = schema;
  const version = schema.properties.schemaVersion.const;
  const inner = described(rest, '', { tell, examplesOf });
  return { $schema, $id: `urn:kehoach:${name}:${version}`, title, description, ...inner };
}

function described(node, path, told) {
  const at = (own, more) => noted(own, more, told);
  const { properties, items, prefixItems, anyOf, additionalProperties } = node;
  return {
    ...node,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, own]) => [key, at(own, path === '' ? key : `${path}.${key}`)]),
      ),
    }),
    ...(isNode(items) && { items: at(items, `${path}[]`) }),
    ...(prefixItems && { prefixItems: prefixItems.map((own) => at(own, `${path}[]`)) }),
    ...(isNode(additionalProperties) && { additionalProperties: at(additionalProperties, `${path}{}`) }),
    // The branches of one node are told with it.
    ...(anyOf && { anyOf: anyOf.map((own) => described(own, path, told)) }),
  };
}

function noted(node, path, told) {
  const description = told.tell(path);
  if (description === undefined) throw new Error(`nobody tells what ${path} is`);
  const examples = 'const' in node ? [] : told.examplesOf(path);
  return { description, ...described(node, path, told), ...(examples.length > 0 && { examples }) };
}

function isNode(value) {
  return typeof value === 'object' && value !== null;
}
