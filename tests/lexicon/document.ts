/** What is read of a whole document: its lines stand between ` ¶ `, the cells of a table's row between bars. */
import { assembleDocument } from '../../src/document/index.js';
import { extract } from '../../src/extract/index.js';
import { readText } from '../../src/ingest/text/index.js';
import type { Assignee } from '../../src/plan/index.js';

const names = (agencies: readonly Assignee[]): string[] => agencies.map(({ name }) => name);

/** The letterhead, the sections and the items of a text. */
export function readDocument(text: string): unknown {
  const read = readText(text.replaceAll(' ¶ ', '\n\n').replaceAll(' ¦ ', '\n'));
  const { heading, sections, items, statements, organizations } = extract(assembleDocument(read));
  return {
    issuer: heading.issuer,
    kind: heading.kind,
    title: heading.title,
    promulgates: heading.promulgates,
    recipients: heading.recipients,
    basis: heading.references.filter(({ role }) => role === 'legal-basis').map(({ number }) => number),
    sections: sections.map(({ role, title }) => `${role}: ${title.text}`),
    items: items.map(({ type, statement, lead, support, monitor, outputs, deadline }) => ({
      type,
      text: statement.text,
      lead: names(lead),
      support: names(support),
      monitor: names(monitor),
      outputs: outputs.length,
      start: deadline?.start ?? null,
      end: deadline?.end ?? null,
    })),
    statements: statements.map(({ statement }) => statement.text),
    organizations: organizations.map(({ name }) => name),
  };
}
