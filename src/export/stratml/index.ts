/**
 * StratML (ANSI/AIIM 22, ISO 17469): a strategic plan or performance plan as XML, a file a plan. Names and order of the elements
 * are those of the schema of 21 August 2014.
 */
import type { Plan } from '../../plan/index.js';
import { wordFor } from '../../plan/index.js';
import { calendarDate, isoOf, yearBounds } from '../dates.js';
import { type Group, groupsOf } from '../groups.js';
import { pageExporter } from '../pages.js';
import { type PlanView, viewOf } from '../view.js';
import { escaped } from '../xml.js';
import { resultObjective, targetObjective, taskObjective } from './objectives.js';
import { type Element, element, nameDescription, otherInformation, textElement } from './parts.js';

const NAMESPACE = 'urn:schemas:AIIM:org:03201408:AdditionalElements';
const PREFIX = 'stratml';
/** Attributes that the schema declares for all elements, and which therefore bear its namespace. */
const SHARED_ATTRIBUTES = new Set(['StartDate', 'EndDate', 'PublicationDate']);
/** A plan over so many years or more is a strategy, a shorter one a plan of work. */
const STRATEGY_YEARS = 3;
const NO_GOAL = '(văn bản không nêu mục tiêu, nhiệm vụ)';

/** What a reader of the file must know that the schema has no place for. */
const LIMITS = [
  'Ngôn ngữ của văn bản là tiếng Việt (vi); lược đồ StratML không có mã "vi" nên thuộc tính Language để trống, dù lược đồ mặc định là "en".',
  'The text is Vietnamese (vi). The schema has no code for it, so Language is left out although its default is "en".',
  'NumberOfUnits is a bare number: the sign before each Description (=, ≥, ≤, >, <) says whether it is the value, a least or a most; a range is two results.',
  'StratML has no tasks: tasks are Objectives of category "Nhiệm vụ", with their deadline and outputs in OtherInformation.',
].join('\n');

/** Converts one plan to a StratML document. */
export function stratmlOf(plan: Plan): string {
  const spaces = { xmlns: NAMESPACE, [`xmlns:${PREFIX}`]: NAMESPACE };
  const root = rootOf(plan);
  const all = { ...root, attributes: { ...spaces, ...root.attributes } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialized(all, '')}`;
}

/** An element on lines of its own; a text stands between its tags as it is. */
function serialized({ name, attributes, children }: Element, indent: string): string {
  const present = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${SHARED_ATTRIBUTES.has(key) ? `${PREFIX}:` : ''}${key}="${escaped(value)}"`],
  );
  const open = `${indent}<${name}${present.join('')}`;
  const inner = children.filter((child) => child !== null);
  if (inner.length === 0) return `${open}/>\n`;
  const texts = inner.filter((child) => typeof child === 'string');
  if (texts.length > 0) return `${open}>${texts.map(escaped).join('')}</${name}>\n`;
  const below = inner.map((child) => (typeof child === 'string' ? '' : serialized(child, `${indent}  `)));
  return `${open}>\n${below.join('')}${indent}</${name}>\n`;
}

function rootOf(plan: Plan): Element {
  const { document } = plan;
  const view = viewOf(plan);
  const goals = goalsOf(view);
  return element(
    'PerformancePlanOrReport',
    [
      nameDescription({
        name:
          [document.kindLabel, document.title].filter((part) => part !== null).join(' ') || plan.source.name,
        description: document.promulgates?.title ?? null,
        identifier: document.number,
      }),
      document.issuer === null ? null : element('Organization', [nameDescription({ name: document.issuer })]),
      ...(goals.length > 0 ? goals : [element('Goal', [nameDescription({ name: NO_GOAL })])]),
      otherInformation('kehoach', LIMITS),
      administration(plan),
    ],
    { DocumentType: documentType(plan) },
  );
}

function documentType({ document: { kind, period } }: Plan): string {
  if (kind === 'report') return 'Performance_Report';
  const years = period?.from != null && period.to !== null ? period.to - period.from + 1 : 1;
  return years >= STRATEGY_YEARS ? 'Strategic_Plan' : 'Performance_Plan';
}

/** A goal for each place that holds items; the first names the legal bases. */
function goalsOf(view: PlanView): Element[] {
  return groupsOf(view).map((group, index) =>
    element('Goal', [
      nameDescription({ sequence: group.marker, name: group.title, identifier: group.sectionId }),
      ...(index === 0 ? authorities(view.plan) : []),
      ...objectivesOf(view, group),
    ]),
  );
}

function objectivesOf(view: PlanView, group: Group): Element[] {
  if (group.kind === 'target') return group.items.map((target) => targetObjective(view, target));
  if (group.kind === 'task') return group.items.map((task) => taskObjective(view, task));
  return group.items.map(resultObjective);
}

function authorities({ document }: Plan): Element[] {
  return document.references
    .filter(({ role }) => role === 'legal-basis')
    .map(({ number, kind, issuer, issuedOn }) =>
      element('Authority', [
        nameDescription({
          name: number ?? wordFor('kind', kind, 'vi'),
          description: [issuer, issuedOn].filter((part) => part !== null).join(', ') || null,
          identifier: number,
        }),
      ]),
    );
}

function administration({ document, source }: Plan): Element {
  const begins = yearBounds(document.period?.from ?? null, 'first');
  const ends = yearBounds(document.period?.to ?? null, 'last');
  return element('AdministrativeInformation', [textElement('Identifier', document.number ?? source.sha256)], {
    StartDate: begins === null ? null : isoOf(begins),
    EndDate: ends === null ? null : isoOf(ends),
    PublicationDate: calendarDate(document.issuedOn),
  });
}

export const exportStratml = pageExporter('stratml.xml', stratmlOf);
