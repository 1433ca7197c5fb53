type Schema = { [key: string]: unknown };

export function publishedSchema(
  name: 'plan' | 'diff',
  schema: object,
  examplesOf?: (path: string) => unknown[],
): Schema;
