/** Elements that occur all over StratML, as plain trees: a name and what it holds, in the order the schema asks for. */

/** An element. Attributes that are null are left out, children that are null too. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string | null>>;
  /** Elements, or one text. */
  children: readonly (Element | string | null)[];
}

export function element(
  name: string,
  children: Element['children'],
  attributes: Element['attributes'] = {},
): Element {
  return { name, attributes, children };
}

/** An element that holds a text; null where there is none. */
export function textElement(name: string, text: string | null): Element | null {
  return text === null || text === '' ? null : element(name, [text]);
}

/** `NameDescription`: place in a series, name, description and identifier of nearly everything. */
export function nameDescription(parts: {
  sequence?: string | null;
  name?: string | null;
  acronym?: string | null;
  description?: string | null;
  identifier?: string | null;
}): Element {
  return element('NameDescription', [
    textElement('SequenceIndicator', parts.sequence ?? null),
    textElement('Name', parts.name ?? null),
    textElement('Acronym', parts.acronym ?? null),
    textElement('Description', parts.description ?? null),
    textElement('Identifier', parts.identifier ?? null),
  ]);
}

/** `OtherInformation`, where what StratML has no element for is said in words; null where there is nothing to say. */
export function otherInformation(name: string, description: string | null): Element | null {
  return description === null || description === ''
    ? null
    : element('OtherInformation', [nameDescription({ name, description })]);
}

/** A number as `xsd:decimal`, which knows no exponent: 1e21 is `1000000000000000000000`. */
export function decimal(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
