import fc from 'fast-check';
import { addDays, compareDates, daysInMonth } from '../../../src/domain/calendar/plain-date';
import { makeByUnit } from '../../../src/domain/reports/by-unit';
import { makeMonthCalendar } from '../../../src/domain/reports/month-calendar';
import { makeOverview } from '../../../src/domain/reports/overview';
import { periodOf, type Period } from '../../../src/domain/reports/period';
import { makeProgressList } from '../../../src/domain/reports/progress-list';
import { reconcile } from '../../../src/domain/reports/reconcile';
import { selectRows, type ReportInput } from '../../../src/domain/reports/report-input';
import { makeTimeline } from '../../../src/domain/reports/timeline';
import { makeWeeklyWork } from '../../../src/domain/reports/weekly-work';
import { anyDay, anyRows, on, reportRow } from '../../support/report-cases';

const anyPeriod = (): fc.Arbitrary<Period> =>
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 27 }))
      .map(([month, cutOff]) => periodOf({ kind: 'month', year: 2024, month }, cutOff)),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 14))
      .map(([quarter, cutOff]) => periodOf({ kind: 'quarter', year: 2024, quarter }, cutOff)),
    fc.tuple(anyDay(), anyDay()).map(([start, end]) => periodOf({ kind: 'any', start, end })),
  );

const anyInput = (): fc.Arbitrary<ReportInput> =>
  fc.record({
    rows: anyRows(),
    period: anyPeriod(),
    asOf: anyDay(),
    units: fc.constantFrom([], ['Văn phòng', 'Ban Tổ chức', 'Thanh tra']),
  });

const sumsOf = (input: ReportInput) => {
  const overview = makeOverview(input);
  return [
    ...overview.sums,
    ...makeByUnit(overview.selection, input).sums,
    ...makeTimeline(overview.selection, input.period).sums,
    ...makeProgressList(overview.selection).sums,
  ];
};

describe('the figures of a report', () => {
  it('always add up', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        expect(reconcile(sumsOf(input))).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const there = makeOverview(input);
        const back = makeOverview({ ...input, rows: [...input.rows].reverse() });
        expect(back.byBucket).toEqual(there.byBucket);
        expect(back.months).toEqual(there.months);
        expect(back.decisions.map(({ cause, rows }) => [cause, rows.length])).toEqual(
          there.decisions.map(({ cause, rows }) => [cause, rows.length]),
        );
      }),
    );
  });

  it('list each row that a report speaks of once', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const { selection } = makeOverview(input);
        const { parts, count } = makeProgressList(selection);
        const keys = parts.flatMap(({ rows }) => rows.map(({ row }) => row.key));
        expect(new Set(keys).size).toBe(keys.length);
        expect(count).toBe(keys.length);
        expect(keys.length + selection.outside.length).toBe(input.rows.length);
      }),
    );
  });

  it('list the rows of one state in one month next to each other', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const { selection, months } = makeOverview(input);
        const { parts } = makeProgressList(selection);
        for (const { group, bucket, rows } of parts) {
          if (group !== 'inside') continue;
          const order = rows.map(({ month }) => month);
          expect(order).toEqual([...order].sort((a, b) => a - b));
          months.forEach((month, k) => expect(order.filter((at) => at === k)).toHaveLength(month.byBucket[bucket]));
        }
      }),
    );
  });

  it('count a row in the month that holds its first day inside the period', () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const { selection, months } = makeOverview(input);
        for (const { row, month } of selection.inside) {
          const first = row.start ?? row.end ?? input.period.start;
          const day = compareDates(first, input.period.start) < 0 ? input.period.start : first;
          const own = months.findIndex(
            ({ start, end }) => compareDates(start, day) <= 0 && compareDates(day, end) <= 0,
          );
          expect(month).toBe(own);
        }
      }),
    );
  });

  it('show every dated row of the period in some month of the calendar', () => {
    fc.assert(
      fc.property(anyRows(20), fc.integer({ min: 1, max: 12 }), (rows, month) => {
        const period = periodOf({ kind: 'month', year: 2024, month });
        const { selection } = makeOverview({ rows, period, asOf: on(6, 1), units: [] });
        const { weeks, allMonth } = makeMonthCalendar(selection.inside, 2024, month);
        const shown = new Set([...weeks.flat().flatMap((day) => day.rows), ...allMonth]);
        expect(shown.size).toBe(selection.inside.length);
        for (const rated of selection.inside) expect(shown.has(rated)).toBe(true);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(weeks.flat().filter((day) => day.inMonth)).toHaveLength(daysInMonth(2024, month));
      }),
    );
  });
});

describe('makeOverview', () => {
  const may = periodOf({ kind: 'month', year: 2024, month: 5 });
  const rows = [
    reportRow({ key: 'A', start: on(5, 2), end: on(5, 2), typedState: 'done' }),
    reportRow({ key: 'B', start: on(5, 6), end: on(5, 8), row: 9 }),
    reportRow({ key: 'C', start: on(5, 14), end: on(5, 20), row: 10, leads: [] }),
    reportRow({ key: 'D', start: on(5, 25), end: on(5, 25), typedState: 'postponed', row: 11 }),
    reportRow({ key: 'E', start: on(4, 2), end: on(4, 2), row: 12 }),
    reportRow({ key: 'F', start: null, end: null, row: 13 }),
    reportRow({ key: 'G', start: on(5, 28), end: on(6, 20), row: 14 }),
    reportRow({ key: 'H', start: on(6, 1), end: on(6, 1), row: 15 }),
    reportRow({ key: 'I', start: on(4, 1), end: on(4, 3), typedState: 'done', row: 16 }),
    reportRow({ key: 'J', start: on(5, 1), end: null, row: 17 }),
  ];
  const overview = makeOverview({ rows, period: may, asOf: on(5, 20), units: [] });

  it('counts by hand', () => {
    expect(overview.byBucket).toEqual({
      done: 1,
      running: 1,
      'not-started': 1,
      overdue: 1,
      'no-deadline': 1,
      stopped: 1,
    });
    expect(overview.total).toBe(6);
    // Due by the 20th: A, B, C; D is postponed.
    expect(overview.doneOfDue).toEqual({ count: 1, of: 3 });
    expect(overview.withLead).toEqual({ count: 5, of: 6 });
  });

  it('splits the rows by the period', () => {
    const { carriedOver, undated, outside } = overview.selection;
    expect([carriedOver, undated, outside].map((list) => list.map(({ row }) => row.key))).toEqual([
      ['E'],
      ['F'],
      ['H', 'I'],
    ]);
  });

  it('names what leadership has to decide, the latest first', () => {
    expect(overview.decisions.map(({ cause, rows: each }) => [cause, each.map(({ row }) => row.key)])).toEqual([
      ['overdue', ['B']],
      ['carried-over', ['E']],
      ['postponed', ['D']],
      ['no-lead', ['C']],
      ['no-date', ['F']],
    ]);
  });

  it('shows the next fourteen days: what begins or is due, also after the period', () => {
    expect(overview.nextFourteenDays.map(({ row }) => row.key)).toEqual(['C', 'G', 'H']);
  });

  it('says nothing is due on an empty schedule, without dividing by it', () => {
    const empty = makeOverview({ rows: [], period: may, asOf: on(5, 20), units: [] });
    expect(empty.doneOfDue).toEqual({ count: 0, of: 0 });
    expect(empty.months).toHaveLength(1);
    expect(reconcile(empty.sums)).toMatchObject({ ok: true });
  });
});

describe('makeByUnit', () => {
  const may = periodOf({ kind: 'month', year: 2024, month: 5 });
  const make = (rows: ReportInput['rows'], units: readonly string[] = []) =>
    makeByUnit(selectRows({ rows, period: may, asOf: on(5, 20) }), { period: may, units });

  it('takes two writings of a name for one unit, and counts a joint lead for both', () => {
    const { lines, leadAssignments } = make([
      reportRow({ leads: ['Ban Tổ chức', 'Văn phòng'] }),
      reportRow({ leads: ['văn phòng'], supports: ['Ban Tổ chức'], row: 9 }),
      reportRow({ leads: ['Văn phòng'], supports: ['Văn phòng'], row: 10 }),
    ]);
    expect(
      lines.map(({ unit, leadTotal, supportTotal, rows }) => [unit, leadTotal, supportTotal, rows.length]),
    ).toEqual([
      ['Văn phòng', 3, 1, 3],
      ['Ban Tổ chức', 1, 1, 2],
    ]);
    expect(leadAssignments).toBe(4);
  });

  it('finds units with nothing and activities without a unit', () => {
    const { idle, unassigned } = make([reportRow({ leads: [], supports: [] })], ['Văn phòng', 'Thanh tra']);
    expect(idle).toEqual(['Văn phòng', 'Thanh tra']);
    expect(unassigned).toHaveLength(1);
    expect(make([reportRow({ leads: ['VĂN PHÒNG'] })], ['Văn phòng', 'Thanh tra']).idle).toEqual(['Thanh tra']);
  });

  it('shows a week with more than three dated activities, not campaigns or stopped ones', () => {
    const day = (k: number) => reportRow({ start: addDays(on(5, 6), k), end: addDays(on(5, 6), k), row: 10 + k });
    const campaign = reportRow({ start: on(5, 6), end: on(5, 31), row: 30 });
    const stopped = reportRow({ start: on(5, 7), end: on(5, 7), typedState: 'cancelled', row: 31 });
    expect(make([day(0), day(1), day(2), campaign, stopped]).lines[0]?.busyWeeks).toEqual([]);
    const busy = [day(0), day(1), day(2), day(6)];
    const [week] = make([...busy, campaign]).lines[0]?.busyWeeks ?? [];
    expect(week?.monday).toEqual(on(5, 6));
    expect(week?.rows.map(({ row }) => row)).toEqual(busy);
  });
});

describe('makeWeeklyWork', () => {
  it('lists the week of the day by unit, Monday to Sunday, without what is done', () => {
    const rows = [
      reportRow({ key: 'A', start: on(5, 19), end: on(5, 19), leads: ['Văn phòng'], supports: ['Công đoàn'] }),
      reportRow({ key: 'B', start: on(5, 13), end: on(5, 13), typedState: 'done', row: 9 }),
      reportRow({ key: 'C', start: on(5, 20), end: on(5, 20), row: 10 }),
      reportRow({ key: 'D', start: on(5, 14), end: on(5, 14), leads: [], row: 11 }),
    ];
    const { monday, sunday, units } = makeWeeklyWork(rows, on(5, 15));
    expect([monday, sunday]).toEqual([on(5, 13), on(5, 19)]);
    expect(units.map(({ unit, rows: each }) => [unit, each.map(({ row }) => row.key)])).toEqual([
      ['Công đoàn', ['A']],
      ['Văn phòng', ['A']],
      ['', ['D']],
    ]);
  });
});

describe('reconcile', () => {
  it('names the sum that does not add up', () => {
    const good = { name: 'states', parts: [{ name: 'a', value: 2 }], whole: 2 };
    const bad = { name: 'months', parts: [{ name: '5', value: 9_813 }], whole: 9_831 };
    expect(reconcile([good, bad])).toEqual({ ok: false, broken: [bad] });
  });
});
