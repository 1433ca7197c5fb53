import { type Plan, planSchema, SCHEMA_VERSION } from './plan.js';

type Json = Record<string, unknown>;

/**
 * Reads a plan of schemaVersion 1.0 or 1.1 and gives it as 1.1. What 1.0 did not say is `null` or `[]`; keys are the ids,
 * which is the best that 1.0 knows: convert the source again for keys that last.
 *
 * @param json - a parsed plan
 * @throws ZodError where it is no plan of either version
 */
export function planFrom(json: unknown): Plan {
  return planSchema.parse(upgraded(json));
}

/** As `planFrom`, with the faults in place of an exception. */
export function safePlanFrom(json: unknown): ReturnType<typeof planSchema.safeParse> {
  return planSchema.safeParse(upgraded(json));
}

/** A plan of 1.0 with the fields of 1.1; anything else as it is. */
function upgraded(json: unknown): unknown {
  if (!isObject(json) || json['schemaVersion'] !== '1.0') return json;
  const holder = spansUpgraded(json);
  return {
    ...holder,
    schemaVersion: SCHEMA_VERSION,
    document: withFields(holder['document'], { key: '' }),
    targets: each(holder['targets'], (item) => itemUpgraded(item)),
    tasks: each(holder['tasks'], (item) => ({
      ...TASK_FIELDS,
      ...itemUpgraded(item),
    })),
    results: each(holder['results'], (item) => ({
      ...measured(item),
      key: item['id'],
    })),
    statements: [],
    corrections: [],
  };
}

const TASK_FIELDS = { sameAs: null, objectiveSpans: [], activitySpans: [], outputSpans: [], noteSpans: [] };
/** The rule of a value read by a version that named none. */
const UNNAMED = 'plan/version-one';

function itemUpgraded(item: Json): Json {
  return {
    ...measured(item),
    key: item['id'],
    lead: each(item['lead'], evidenced),
    support: each(item['support'], evidenced),
    deadline: isObject(item['deadline']) ? evidenced(item['deadline']) : item['deadline'],
    monitor: [],
    extra: [],
    unread: [],
  };
}

function measured(item: Json): Json {
  return {
    ...item,
    measures: each(item['measures'], (measure) => ({ rule: UNNAMED, ...measure })),
  };
}

function evidenced(value: Json): Json {
  return { spans: [], rule: UNNAMED, ...value };
}

/** Spans of 1.0, in whatever is a list of them, without a confidence. */
function spansUpgraded(holder: Json): Json {
  const copy: Json = {};
  for (const [name, value] of Object.entries(holder)) copy[name] = spanned(name, value);
  return copy;
}

function spanned(name: string, value: unknown): unknown {
  if (!Array.isArray(value)) return isObject(value) ? spansUpgraded(value) : value;
  if (name === 'spans') return each(value, (span) => ({ ...span, confidence: null }));
  return value.map((one) => (isObject(one) ? spansUpgraded(one) : one));
}

function withFields(value: unknown, fields: Json): unknown {
  return isObject(value) ? { ...fields, ...value } : value;
}

function each(value: unknown, change: (one: Json) => Json): unknown {
  return Array.isArray(value) ? value.map((one) => (isObject(one) ? change(one) : one)) : value;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
