/** Measures as performance indicators: what is counted, in what unit, how much by when. */
import type { Measure } from '../../plan/index.js';
import { calendarDate, edtfDays, isoOf } from '../dates.js';
import { decimal, type Element, element, otherInformation, textElement } from './parts.js';

const SIGNS: Record<Measure['comparator'], string> = {
  eq: '=',
  gte: '≥',
  lte: '≤',
  gt: '>',
  lt: '<',
  range: '≥',
};
/** The unit is mandatory in StratML; so a missing one is said. */
const NO_UNIT = '(không nêu đơn vị)';

/** When an indicator is for, where its item says. */
export interface IndicatorTime {
  start: string | null;
  end: string | null;
}

/**
 * One indicator. `NumberOfUnits` is a bare number in StratML, so whether it is a least, a most or the value itself stands as a sign
 * in front of the description; a range becomes two results, its lower and its upper end.
 *
 * @param subject - what is measured, where the measure itself does not say
 * @param result - `TargetResult` for what a plan promises, `ActualResult` for what a report says was achieved
 */
export function indicatorOf(
  measure: Measure,
  subject: string,
  time: IndicatorTime,
  identifier: string,
  result: 'TargetResult' | 'ActualResult',
): Element {
  const ends = timeOf(measure, time);
  const bound = (sign: string, value: number) =>
    element(
      result,
      [
        textElement('Description', `${sign} ${decimal(value)} ${measure.unit} (${measure.text})`),
        textElement('NumberOfUnits', decimal(value)),
      ],
      { StartDate: ends.start, EndDate: ends.end },
    );
  const results = [bound(SIGNS[measure.comparator], measure.value)];
  if (measure.upper !== null) results.push(bound('≤', measure.upper));
  return element(
    'PerformanceIndicator',
    [
      textElement('MeasurementDimension', dimensionOf(measure, subject)),
      textElement('UnitOfMeasurement', measure.unit === '' ? NO_UNIT : measure.unit),
      textElement('Identifier', identifier),
      element('MeasurementInstance', results),
      otherInformation('So với', measure.baseline),
      otherInformation('Chiều thay đổi', changeOf(measure)),
      otherInformation('Trên tổng số', measure.of === null ? null : decimal(measure.of)),
      otherInformation('Thời điểm', measure.at),
    ],
    { PerformanceIndicatorType: 'Quantitative' },
  );
}

function dimensionOf({ subject, scope, text }: Measure, fallback: string): string {
  const what = subject ?? (fallback === '' ? text : fallback);
  return (scope === null ? what : `${what} (${scope})`) || NO_UNIT;
}

function changeOf({ change }: Measure): string | null {
  if (change === null) return null;
  return change === 'increase' ? 'tăng' : 'giảm';
}

/** A measure with a time of its own: years, quarters, months and days are dates, other times stay words in `OtherInformation`. */
function timeOf({ at }: Measure, time: IndicatorTime): IndicatorTime {
  if (at === null) return { start: calendarDate(time.start), end: calendarDate(time.end) };
  const days = edtfDays(at);
  if (days === null) return { start: null, end: null };
  return { start: days.first === days.last ? null : isoOf(days.first), end: isoOf(days.last) };
}
