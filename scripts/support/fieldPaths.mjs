/** Every field of a JSON Schema as a path: `tasks[].deadline.end`. */
export function fieldPaths(schema, path = '') {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((branch) => fieldPaths(branch, path));
  if (schema.type === 'array' && schema.items !== undefined) return fieldPaths(schema.items, `${path}[]`);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [own, ...fieldPaths(field, own)];
  });
}

/** The values at a path in a plan, in order. */
export function valuesAt(value, path) {
  if (path === '') return [value];
  const [step = '', ...rest] = path.split('.');
  const key = step.replace('[]', '');
  const inner = value?.[key];
  const values = step.endsWith('[]') ? (inner ?? []) : [inner];
  return values.flatMap((one) => valuesAt(one, rest.join('.')));
}
