/** The public readers that frames go through, each giving plain data without offsets. */
import { foldsForKeys } from '../../src/extract/keys/folded.js';
import { formatNumber } from '../../src/ingest/docx/number-format.js';
import { goesOnWithArea, nameState } from '../../src/ingest/loose/rules/names.js';
import { isBareKinds, kindLength } from '../../src/ingest/loose/rules/words.js';
import { weightOf } from '../../src/ingest/loose/weights.js';
import { printLatex } from '../../src/ingest/marks/latex.js';
import { acronymsIn, readDefinitions, standardLongForm } from '../../src/vietnamese/abbreviations/index.js';
import { signsAgainst } from '../../src/vietnamese/acts/signs.js';
import { provinceOn, readProvince, successorsOf } from '../../src/vietnamese/administration.js';
import {
  atLarge,
  circumstanceInFront,
  givenToOthers,
  topicInFront,
} from '../../src/vietnamese/agencies/assignment/prefaces.js';
import {
  agenciesOfTitle,
  bodiesOfHeading,
  classifyAgency,
  isAgencyTitle,
  readAgencyAt,
  readAssignment,
  splitAgencies,
} from '../../src/vietnamese/agencies/index.js';
import { placedId } from '../../src/vietnamese/agencies/placed.js';
import { slugOf } from '../../src/vietnamese/agencies/register.js';
import { restoreCase } from '../../src/vietnamese/casing.js';
import {
  isNumberTitle,
  namesLeadAndSupport,
  namesWhomItIsDoneTo,
  readColumnTitle,
  readListedTitle,
  valueBesideIndicator,
} from '../../src/vietnamese/columns.js';
import { isOf, reportsOnPart, saysDoneOf, saysOpen, withoutCharge } from '../../src/vietnamese/comparing.js';
import { formsWord } from '../../src/vietnamese/compounds.js';
import { readDeclaredCount } from '../../src/vietnamese/declaredCount.js';
import { keyOf } from '../../src/vietnamese/fold.js';
import { readHeading } from '../../src/vietnamese/headings.js';
import { kindOfSymbol, readKindName } from '../../src/vietnamese/kinds.js';
import { agencyLabelRole } from '../../src/vietnamese/labelForms.js';
import {
  asksForNumber,
  asksForQuarter,
  asksForSymbol,
  endsWithHead,
  goesOnInTitle,
  isBlankBetween,
  isJoin,
  isOfAllConcerned,
  isWholeTitle,
} from '../../src/vietnamese/layout/ends.js';
import {
  isAnnexTitle,
  opensWithNumberTitle,
  standsBelowTable,
  titleWords,
} from '../../src/vietnamese/layout/loose.js';
import {
  differsBySign,
  goesOnBehindConcerned,
  isOfficeOf,
  isTitleEnd,
  mayBeginSmall,
  namesSource,
  opensFormally,
  opensNumber,
  opensParagraph,
} from '../../src/vietnamese/layout/openings.js';
import { isPageColumn, surePageNumber } from '../../src/vietnamese/layout/pages.js';
import { beginsTime, isWholeTime, mayHoldTime, withoutTimeWords } from '../../src/vietnamese/layout/times.js';
import { isPointer, isTimeLeadIn } from '../../src/vietnamese/leadIns.js';
import { bodiesOf, isOfSuperior } from '../../src/vietnamese/letterhead/bodies.js';
import {
  captionFrom,
  captionWithin,
  isAddressee,
  isCaption,
  isFiling,
  isOfRecipients,
  isPreamble,
  isSubject,
  recipientsFrom,
  statesGround,
} from '../../src/vietnamese/letterhead/lines.js';
import { readAdoption, readPlaceDate } from '../../src/vietnamese/letterhead/number.js';
import {
  cutsMotto,
  holdsState,
  isBareState,
  isMotto,
  isWholeMotto,
  mayOpenState,
  mottoEnd,
  opensWithState,
  printsState,
} from '../../src/vietnamese/letterhead/state.js';
import { readMarkers } from '../../src/vietnamese/markers/index.js';
import { readMeasuredText, readMeasures } from '../../src/vietnamese/measures/index.js';
import { unitInTitle } from '../../src/vietnamese/measures/units.js';
import { isAuthority, isPosition, isTerm } from '../../src/vietnamese/offices.js';
import { readPeriod } from '../../src/vietnamese/period.js';
import { negationsIn, turnedDirections } from '../../src/vietnamese/polarity.js';
import { readReferences } from '../../src/vietnamese/references/index.js';
import { isFiller, saysAny } from '../../src/vietnamese/reports.js';
import {
  bindsNobody,
  handsOut,
  isAsking,
  isCommonTitle,
  isContentsTitle,
  isDemand,
  isExecution,
  isFormMarker,
  isFormTitle,
  isJoint,
  isTakenOn,
  namesConclusion,
  namesWhoDecided,
  opensExecution,
  yearOfTitle,
} from '../../src/vietnamese/sections.js';
import { breaksOff } from '../../src/vietnamese/sentences.js';
import { isPersonName, readSigner } from '../../src/vietnamese/signers.js';
import { spelledAlike } from '../../src/vietnamese/spellings.js';
import { isBesideSigning, isSigningLine, isStampText } from '../../src/vietnamese/stamps.js';
import { isClosingFormula, isClosingParagraph } from '../../src/vietnamese/statements/asides/closing.js';
import {
  isDecided,
  isGoal,
  isLogistics,
  opensByHanding,
  opensOrders,
  opensWithAction,
  readAside,
  readOrder,
  readTelling,
} from '../../src/vietnamese/statements/index.js';
import {
  handedTo,
  isBareBody,
  isDitto,
  isPartTitle,
  isTableCaption,
  isTotal,
  namesAchieved,
  namesBody,
  namesGroup,
  namesNobody,
  namesTable,
  namesTask,
  namesWork,
  reports,
  saysDone,
  tellsProgress,
  titlesProgress,
  withoutLabel,
} from '../../src/vietnamese/tables.js';
import { isOfHead, productsIn, readTaskLabels } from '../../src/vietnamese/taskLabels.js';
import {
  namesPartOfYear,
  readDeadline,
  readDoubtful,
  readEvent,
  readUntold,
  type TimePlace,
  titlesBeginning,
  withSpan,
} from '../../src/vietnamese/time/index.js';
import { readDocument } from './document.js';

const PERIOD = { from: 2026, to: 2026 };
const names = (agencies: readonly { name: string }[]): string[] => agencies.map(({ name }) => name);
const words = (text: string): string[] => spelledAlike(keyOf(text).split(' '));

function time(text: string, place: TimePlace): unknown {
  const reading = readDeadline(text, { place, period: PERIOD });
  if (reading === null || 'unread' in reading) return reading;
  const { at: _at, rules: _rules, ...value } = reading;
  return value;
}

function measures(text: string, options: Parameters<typeof readMeasures>[1] = {}): unknown {
  return readMeasures(text, options).map(
    ({ text: printed, value, upper, comparator, unit, change, subject, scope, baseline, of, at }) => ({
      printed,
      value,
      upper,
      comparator,
      unit,
      change,
      subject,
      scope,
      baseline,
      of,
      at,
    }),
  );
}

function assignment(text: string, headingAgencies: readonly string[]): unknown {
  const { lead, support, monitor, heading, opens, orders, binds } = readAssignment(text, { headingAgencies });
  return {
    lead: names(lead),
    support: names(support),
    monitor: names(monitor),
    heading,
    opens,
    orders,
    binds,
  };
}

/** Readers by the name a frame calls them by. */
const COMPARED = [
  'outputLinks',
  'bodyLinks',
  'ownParts',
  'ownTimes',
  'backwards',
  'limits',
  'months',
  'quarters',
  'falling',
] as const;

export const READERS = {
  measures: (text: string) => measures(text),
  'measures in a report': (text: string) => measures(text, { report: true }),
  'measures from 2028 on': (text: string) => measures(text, { since: 2028 }),
  'measures under a lead-in': (text: string) => {
    const [leadIn = '', own = ''] = text.split(' | ');
    return measures(own, { leadIn });
  },
  'id of a placed body': (text: string) =>
    placedId(slugOf(text), { type: 'committee', level: null }, { province: 'An Bình', local: null }),
  'unit of a title': (text: string) => unitInTitle(text),
  'quantities unread': (text: string) => readMeasuredText(text).unread.length,
  time: (text: string) => time(text, { kind: 'statement' }),
  'time of a cell': (text: string) => {
    const [column = '', own] = text.split(' | ');
    return own === undefined
      ? time(column, { kind: 'cell', column: 'Thời gian' })
      : time(own, { kind: 'cell', column });
  },
  'time of a lead-in': (text: string) => time(text, { kind: 'lead-in' }),
  'time of a title': (text: string) => time(text, { kind: 'title' }),
  'time of a column': (text: string) => time(text, { kind: 'column' }),
  'words of a time column': (text: string) => ({
    begins: titlesBeginning(text),
    part: namesPartOfYear(text),
  }),
  event: (text: string) => {
    const reading = readEvent(text);
    return reading === null
      ? null
      : 'unread' in reading
        ? reading
        : { text: reading.text, start: reading.start, end: reading.end };
  },
  'time with the wait beside it': (text: string) => {
    const reading = readDeadline(text, { place: { kind: 'statement' }, period: PERIOD });
    return reading === null || 'unread' in reading ? null : withSpan(text, reading).milestones;
  },
  'doubtful time': (text: string) => readDoubtful(text, PERIOD)?.unread ?? null,
  'untold time': (text: string) => readUntold(text)?.unread ?? null,
  period: (text: string) => readPeriod(text),
  assignment: (text: string) => assignment(text, []),
  'assignment under a heading': (text: string) => assignment(text, ['Sở Y tế']),
  'agencies of a cell': (text: string) =>
    splitAgencies(text).map(({ name, known, role, doing }) => ({ name, known, role, doing: doing !== null })),
  'agencies of a heading': (text: string) => {
    const { lead, support } = bodiesOfHeading(text);
    return {
      lead: names(lead),
      support: names(support),
      title: isAgencyTitle(text),
      all: names(agenciesOfTitle(text)),
    };
  },
  'agency at the start': (text: string) => {
    const name = readAgencyAt(text);
    return name === null ? null : text.slice(name.start, name.end);
  },
  'class of an agency': (text: string) => classifyAgency(text),
  'one took over from the other': (text: string) => {
    const [old = '', next = ''] = text.split(' | ');
    return successorsOf(old, '2026-01-01').some(({ name }) => name === next);
  },
  references: (text: string) =>
    readReferences(text, { undatedLaws: true }).map(({ kind, number, issuer, issuedOn, title }) => ({
      kind,
      number,
      issuer,
      issuedOn,
      title,
    })),
  definitions: (text: string) => readDefinitions(text).map(({ short, long }) => ({ short, long })),
  acronyms: (text: string) => acronymsIn(text).map(({ short }) => short),
  'usual long form': (text: string) => standardLongForm(text),
  sign: (text: string) => signsAgainst.first(text)?.value ?? null,
  aside: (text: string) => readAside(text),
  telling: (text: string) => readTelling(text),
  statement: (text: string) => ({
    goal: isGoal(text),
    logistics: isLogistics(text),
    action: opensWithAction(text),
    order: readOrder(text) !== null,
    orderKind: readOrder(text),
    opensOrders: opensOrders(text),
    hands: opensByHanding(text),
    decided: isDecided(text),
    pointer: isPointer(text),
    closing: isClosingParagraph(text),
    formula: isClosingFormula(text),
    timeLeadIn: isTimeLeadIn(text),
  }),
  'usual case': (text: string) => restoreCase(text),
  stamp: (text: string) => isStampText(text),
  'line of a signature': (text: string) => ({ sure: isSigningLine(text), beside: isBesideSigning(text) }),
  authority: (text: string) => isAuthority(text),
  position: (text: string) => isPosition(text),
  signer: (text: string) =>
    readSigner(text)?.map(({ part, start, end }) => `${part}: ${text.slice(start, end)}`) ?? null,
  heading: (text: string) => readHeading(text),
  'column title': (text: string) => readColumnTitle(text),
  'words of a column': (text: string) => ({
    listed: readListedTitle(text),
    doneTo: namesWhomItIsDoneTo(text),
    halves: namesLeadAndSupport(text),
    count: readDeclaredCount(text),
    number: isNumberTitle(text),
  }),
  markers: (text: string) => readMarkers(text).map(({ kind, label, value }) => ({ kind, label, value })),
  'column beside an indicator': (text: string) => valueBesideIndicator(text),
  'words in front of work': (text: string) => ({
    atLarge: atLarge().test(text),
    toOthers: givenToOthers().test(text),
    topic: topicInFront().exec(text)?.[0].trim() ?? null,
    circumstance: circumstanceInFront().exec(text)?.[0].trim() ?? null,
  }),
  'year of a title': (text: string) => yearOfTitle(text),
  'title of a section': (text: string) => ({
    contents: isContentsTitle(text),
    common: isCommonTitle(text),
    demand: isDemand(text),
    asking: isAsking(text),
    decided: namesWhoDecided(text),
    handsOut: handsOut(text),
    bindsNobody: bindsNobody(text),
    form: isFormTitle(text) || isFormMarker(text),
    marker: isFormMarker(text),
    executed: opensExecution(text),
    conclusion: namesConclusion(text),
    execution: isExecution(text),
    takenOn: isTakenOn(text),
    joint: isJoint(text),
  }),
  'words of a table': (text: string) => ({
    caption: isTableCaption(text),
    table: namesTable(text),
    unlabelled: withoutLabel(text),
    work: namesWork(text),
    task: namesTask(text),
    group: namesGroup(text),
    body: isBareBody(text) ? 'bare' : namesBody(text),
    achieved: namesAchieved(text),
    done: saysDone(text),
    reports: reports(text),
    progress: titlesProgress(text) || tellsProgress(text),
    part: isPartTitle(text),
    total: isTotal(text),
    ditto: isDitto(text),
    nobody: namesNobody(text),
    handed: text.slice(0, handedTo(text)).trim(),
  }),
  document: (text: string) => readDocument(text),
  'letterhead line': (text: string) => ({
    caption: isCaption(text),
    title: text.slice(0, captionWithin(text)),
    document: text.slice(captionFrom(text)),
    preamble: isPreamble(text),
    ground: statesGround(text),
    subject: isSubject(text),
    addressee: isAddressee(text),
    recipients: text.slice(0, recipientsFrom(text)),
    filing: isFiling(text),
    ofRecipients: isOfRecipients(text),
    term: isTerm(text),
    person: isPersonName(text),
  }),
  'name of the state': (text: string) => ({
    line: isMotto(text),
    holds: holdsState(text),
    prints: printsState(text),
    opens: opensWithState(text),
    word: mayOpenState(text),
    bare: isBareState(text),
    motto: isWholeMotto(text),
    end: text.slice(0, mottoEnd(text, 0) ?? 0),
    cut: cutsMotto(...(text.split(' | ', 2) as [string, string])),
  }),
  'bodies of a letterhead': (text: string) => bodiesOf(text.split(' / ')),
  'body of its superior': (text: string) => {
    const [superior = '', body = ''] = text.split(' / ');
    return isOfSuperior(body, superior);
  },
  'task label': (text: string) => readTaskLabels(text).map(({ role, label }) => ({ role, label })),
  'label of a statement': (text: string) => ({
    head: isOfHead(text),
    products: productsIn(text).map(({ label }) => label),
  }),
  'agency label': (text: string) => agencyLabelRole(text),
  kind: (text: string) => {
    const found = readKindName(text);
    return found === null ? null : { kind: found.kind, name: text.slice(0, found.length) };
  },
  'kind of a symbol': (text: string) => kindOfSymbol(text),
  'breaks off': (text: string) => breaksOff(text),
  'one word': (text: string) => formsWord(...(text.split(' | ') as [string, string])),
  'one spelling': (text: string) => words(text).join(' '),
  negations: (text: string) => negationsIn(keyOf(text).split(' ')),
  'a turn of direction': (text: string) => {
    const [old = '', next = ''] = text.split(' | ');
    const turned = turnedDirections(keyOf(old).split(' '), keyOf(next).split(' '));
    return turned.some(([from, to]) => from === keyOf(old) && to === keyOf(next));
  },
  'key of words': (text: string) => foldsForKeys([])(text),
  filler: (text: string) => words(text).every(isFiller),
  'words of a report': (text: string) => {
    const [list = '', own = ''] = text.split(' | ');
    return saysAny(list as Parameters<typeof saysAny>[0], words(own));
  },
  province: (text: string) => {
    const found = readProvince(text);
    return found === null ? null : { name: found.name, now: provinceOn(text, '2026-01-01')?.name ?? null };
  },
  'LaTeX, spaces aside': (text: string) => printLatex(text).replace(/\s/gu, ''),
  'name in a cell': (text: string) => nameState(text),
  'rule of loose tables': (text: string) => {
    try {
      return Number.isFinite(weightOf(text));
    } catch {
      return false;
    }
  },
  'words compared': (text: string) => ({
    of: Object.fromEntries(COMPARED.map((list) => [list, isOf(list, text)])),
    part: reportsOnPart(text),
    rest: withoutCharge(text),
    open: saysOpen(text.split(' ')),
    done: saysDoneOf(text.split(' '), ['ban', 'hành']),
  }),
  'day of adoption': (text: string) => readAdoption(text)?.issuedOn ?? null,
  'place and date': (text: string) => readPlaceDate(text)?.issuedOn ?? null,
  'end of a line': (text: string) => ({
    number: asksForNumber(text),
    quarter: asksForQuarter(text),
    symbol: asksForSymbol(text),
    blank: isBlankBetween(...(text.split(' … ') as [string, string])),
    half: !isWholeTitle(text),
    head: endsWithHead(text),
    inTitle: goesOnInTitle(text),
    join: isJoin(text),
    concerned: isOfAllConcerned(text),
  }),
  'opening of a line': (text: string) => ({
    paragraph: opensParagraph(text),
    source: namesSource(text),
    number: opensNumber(text),
    formal: opensFormally(text),
    titleEnd: isTitleEnd(text),
    telling: differsBySign(text),
    office: isOfficeOf(...(text.split(' | ') as [string, string])),
    small: mayBeginSmall(text),
    behind: goesOnBehindConcerned(text),
  }),
  'number of a page': (text: string) => ({
    sure: surePageNumber().test(text),
    column: isPageColumn(text),
  }),
  'words of a time': (text: string) => ({
    rest: withoutTimeWords(text).trim(),
    holds: mayHoldTime(text),
    begins: beginsTime(text),
    whole: isWholeTime(text),
  }),
  'table of loose lines': (text: string) => ({
    titles: text.match(titleWords())?.map((word) => word.trim()) ?? [],
    number: opensWithNumberTitle(text),
    annex: isAnnexTitle(text),
    below: standsBelowTable(text),
  }),
  'kind in a cell': (text: string) => ({ length: kindLength(text) === text.length, bare: isBareKinds(text) }),
  'numbers of a list': () =>
    Array.from({ length: 19 }, (_, at) => formatNumber(at + 1, 'vietnameseCounting')),
  'area behind a cell': (text: string) => goesOnWithArea(...(text.split(' | ') as [string, string])),
} as const;
export type ReaderName = keyof typeof READERS;
