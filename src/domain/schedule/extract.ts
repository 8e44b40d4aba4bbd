import { joinPassages, originOf, type Passage } from '../source/passages';
import type { Field, Origin } from '../source/origin';
import type { SheetSnapshot, SourceSnapshot, WorkbookSnapshot } from '../source/snapshot';
import { folded as fold } from './vocabulary/folded';
import type { TimeContext, TimeExpression } from '../time';
import type { UnitIndex } from '../units/unit-index';
import type { Assigned, Draft, Reading } from './draft';
import { readPlanSpan } from './identity/plan-span';
import { readIdentity, readPeriod, readSigner, readYear, titleField } from './identity/identity';
import { invitedTo } from './identity/invitation';
import { itemsOf, readRegions, type Item, type Region, type Regions, type TitleBlock } from './identity/regions';
import { sheetItems } from './identity/sheet-items';
import { sheetGrid } from './grid/sheet-grid';
import { recase } from './identity/recase';
import { activityKey } from './key';
import { linkLayers } from './link';
import type { ItemKnowledge } from './prose/context';
import { readTimeHeading } from './prose/time-heading';
import { defaultReaders, rememberingReaders, type Readers } from './readers';
import { readRegion, type RegionOptions } from './read-region';
import { namesEvent } from './vocabulary/events';
import type { Activity, Duty, PlanIdentity, Schedule, Section } from './schedule';
import { capitalFirst } from '../text/first-letter';

/** What the caller may know or replace. */
export interface ExtractOptions {
  /** The document's year, for documents that do not say it. */
  readonly year?: number;
  /** The unit list: listed names are never cut in two. */
  readonly units?: UnitIndex;
  /** Grammars to use instead of the product's own (tests). */
  readonly readers?: Partial<Readers>;
}

/** What stands below the titles, without the letterhead and its date. */
const bodyPassages = function* (regions: Regions): Generator<Passage> {
  for (const part of regions.parts) for (const item of part.items) if (item.kind === 'passage') yield item.passage;
  yield* cellPassages(regions);
};

const passagesOf = (regions: Regions): readonly Passage[] => [
  ...regions.head,
  ...regions.parts.flatMap((part) => [
    ...(part.title?.lines ?? []),
    ...(part.title?.captions ?? []),
    ...part.items.flatMap((item) => (item.kind === 'passage' ? [item.passage] : [])),
  ]),
];

const tableTexts = function* (regions: Regions): Generator<{ readonly text: string; readonly origin: Origin }> {
  for (const part of regions.parts) {
    for (const item of part.items) {
      if (item.kind !== 'table') continue;
      for (let row = 0; row < item.grid.rowCount; row += 1) {
        for (let column = 0; column < item.grid.columnCount; column += 1) {
          const text = item.grid.text(row, column);
          if (text !== '') yield { text, origin: item.grid.origin(row, column) };
        }
      }
    }
  }
};

const SAMPLED_CELLS = 600;

/** The first cells of the tables as passages, for finding the year. */
const cellPassages = function* (regions: Regions): Generator<Passage> {
  let count = 0;
  for (const { text, origin } of tableTexts(regions)) {
    if (count >= SAMPLED_CELLS) return;
    count += 1;
    if (!/\d{4}/u.test(text)) continue;
    const place =
      origin.kind === 'cell'
        ? { kind: 'cell' as const, sheet: origin.sheet, row: origin.row, column: origin.column }
        : { kind: 'line' as const, line: origin.line };
    yield* joinPassages([{ place, text: text.replace(/\n/gu, ' ') }]);
  }
};

const MAY_CLAIM = /năm|lần thứ/iu;

const claimsOf = (regions: Regions, readers: Readers, year: number | undefined): Schedule['anniversaries'] => {
  const context = year === undefined ? {} : { year };
  const found: Schedule['anniversaries'][number][] = [];
  for (const passage of passagesOf(regions)) {
    if (!MAY_CLAIM.test(passage.text)) continue;
    for (const claim of readers.findClaims(passage.text, context)) {
      found.push({ ...claim, origin: originOf(passage, claim.span) });
    }
  }
  for (const { text, origin } of tableTexts(regions)) {
    if (text.length < 12 || !MAY_CLAIM.test(text)) continue;
    for (const claim of readers.findClaims(text, context))
      found.push({ ...claim, origin: { ...origin, span: claim.span } });
  }
  return found;
};

const dayExpression = (claim: Schedule['anniversaries'][number]): TimeExpression | null => {
  if (claim.to?.kind !== 'day') return null;
  const { date, span, text } = claim.to;
  const inferred = { kind: 'inferred', from: 'anniversary' } as const;
  return {
    valid: true,
    precision: 'day',
    start: date,
    end: date,
    startTime: null,
    endTime: null,
    session: null,
    dates: [date],
    weekdayStated: null,
    weekdayOk: null,
    calendar: 'solar',
    flags: ['occasion'],
    basis: { day: inferred, month: inferred, year: inferred },
    span,
    text,
  };
};

const occasionsOf = (claims: Schedule['anniversaries']): ItemKnowledge => {
  const occasions = new Map<number, TimeExpression>();
  for (const claim of claims) {
    const time = dayExpression(claim);
    if (time && !occasions.has(claim.years)) occasions.set(claim.years, time);
  }
  return { occasions };
};

const BASE_UNITS =
  /(?<![\p{L}]|phân\s)(?:(?:các|100%)\s+(?:cơ sở đoàn|chi đoàn|đoàn cơ sở|công đoàn cơ sở|chi bộ|chi hội|liên đội|đoàn thể cấp cơ sở|đoàn thể cơ sở|tổ công đoàn|hội cơ sở)|công đoàn cơ sở(?: trực thuộc)?)(?![\p{L}])/gu;

/** The collective that the document calls its bases ("các cơ sở Đoàn"): the one it names most. */
const baseUnitsOf = (passages: readonly Passage[], reading: Reading): Assigned | null => {
  const tally = new Map<string, { count: number; text: string; origin: Origin }>();
  for (const passage of passages) {
    for (const match of fold(passage.text).matchAll(BASE_UNITS)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const text = passage.text.slice(span.start, span.end);
      const key = match[0].replace(/^100%/u, 'các');
      const known = tally.get(key);
      if (known) known.count += 1;
      else tally.set(key, { count: 1, text: text.replace(/^100%/u, 'Các'), origin: originOf(passage, span) });
    }
  }
  const best = [...tally.values()].sort((a, b) => b.count - a.count)[0];
  if (!best) return null;
  const assignments = reading.readers.parseAssignments(best.text, reading.units);
  return assignments.length === 0
    ? null
    : {
        assignments: assignments.map((item) => ({ ...item, role: item.role ?? 'responsible', roleInferred: true })),
        origin: best.origin,
      };
};

const TYPE =
  /^(?:dự thảo\s+)?(?:phụ lục(?:\s(?:số\s)?[\divx]{1,4})?\s*[:.–-]\s*)?(?:thông báo\s+(?=lịch\s|kế hoạch\s|chương trình\s))?(?:kế hoạch|chương trình|thông báo|thông tri|hướng dẫn|lịch|bảng phân công|giấy mời|thư mời|giấy triệu tập|công văn|thể lệ|phương án|kịch bản)(?:\s+(?:số\s+\S+|phối hợp|liên tịch|chi tiết))?\s*/iu;
const ABOUT = /^(?:v\/v|về việc|về(?!\s+(?:nguồn|quê|thăm|đích|với|nước|trường|dự|tham)(?![\p{L}])))\s*:?\s*/iu;

const CELEBRATES = /^(?:kỷ niệm|chào mừng|mừng|nhân dịp|hưởng ứng|thiết thực)\s/iu;

/** The lines of a title that name the event; those that only say what it celebrates are left out. */
const announcing = (lines: readonly Passage[]): readonly string[] => {
  const texts = lines.map((line) => line.text);
  const cut = texts.findIndex((text, i) => i > 0 && CELEBRATES.test(text) && namesEvent(texts.slice(0, i).join(' ')));
  return cut < 0 ? texts : texts.slice(0, cut);
};

/** What a document announces by its title: the title without the word for its kind. */
const eventOf = (
  part: Region,
  head: readonly Passage[],
  texts: () => Iterable<string>,
): { readonly name: string; readonly line: Passage | null } => {
  const { title } = part;
  const about = head.find((passage) => ABOUT.test(passage.text) && passage.text.length > 12);
  if (!title) return { name: about ? clean(about.text, texts) : '', line: about ?? null };
  const whole = announcing(title.lines).join(' ');
  // A calendar announces no event of its own: "Lịch làm việc tuần 30 …".
  if (/^(?:lịch|thời gian biểu)\s/iu.test(whole) && !namesEvent(whole)) return { name: '', line: null };
  const name = clean(whole, texts);
  const line = title.lines.length > 1 ? (title.lines[1] ?? null) : (title.lines[0] ?? null);
  if (name !== '') return { name, line };
  if (about) return { name: clean(about.text, texts), line: about };
  const called = invitedTo(part.items.flatMap((item) => (item.kind === 'passage' ? [item.passage] : [])));
  return called ? { name: capitalFirst(called.name), line: called.line } : { name, line };
};

/** What an official letter is about ("V/v …" below its number): it has no other title (Nghị định 30/2020, phụ lục III, mẫu 1.5). */
const subjectOfLetter = (head: readonly Passage[]): Field<string> | null => {
  const line = head.find(({ text }) => /^(?:v\/v|về việc)[\s:.]/iu.test(text) && text.length > 12);
  const field = line ? titleField([line]) : null;
  return field && { ...field, value: capitalFirst(field.value.replace(ABOUT, '').replace(/[\s.;]+$/u, '')) };
};

const clean = (text: string, texts: () => Iterable<string>): string => {
  const words = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(TYPE, '')
    .replace(ABOUT, '')
    .replace(/[\s.:;*_-]+$/u, '')
    .trim();
  return capitalFirst(recase(words, texts()));
};

const SCHOOL_YEAR = /năm học\s*:?\s*((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})/iu;

/** A school year in the title: from 1 August to 31 July (quy chế: the year opens on 5/9; plans begin in August). */
const schoolYear = (titles: readonly TitleBlock[], head: readonly Passage[]): TimeContext['period'] | null => {
  for (const passage of [...titles.flatMap((title) => [...title.lines, ...title.captions]), ...head]) {
    const match = SCHOOL_YEAR.exec(passage.text);
    if (match && Number(match[2]) === Number(match[1]) + 1) {
      return {
        start: { year: Number(match[1]), month: 8, day: 1 },
        end: { year: Number(match[2]), month: 7, day: 31 },
      };
    }
  }
  return null;
};

const withKeys = (drafts: readonly Draft[]): readonly Activity[] => {
  const taken = new Map<string, number>();
  return drafts.map((draft) => ({ key: activityKey(draft.name.value, draft.layer, taken), ...draft }));
};

/** "Tuần 37 (từ 09/9 đến 15/9)" right below the title of a calendar: the time it covers belongs to its title. */
const withSpanLine = (regions: Regions): Regions => ({
  ...regions,
  parts: regions.parts.map((part) => {
    const [first] = part.items;
    const line = first?.kind === 'passage' ? first.passage : null;
    const scale = line ? readTimeHeading(line.text)?.scale : undefined;
    if (!part.title || !line || (scale !== 'week' && scale !== 'period')) return part;
    if (!part.items.slice(1).some((item) => item.kind === 'table' && item.headed)) return part;
    return { ...part, title: { ...part.title, captions: [...part.title.captions, line] } };
  }),
});

const NO_PLAN: PlanIdentity = { number: null, date: null, issuer: null, parentBody: null };

const readDocument = (items: readonly Item[], options: ExtractOptions): Schedule => {
  const readers = rememberingReaders({ ...defaultReaders, ...options.readers });
  const regions = withSpanLine(readRegions(items));
  const titles = regions.parts.map((part) => part.title).filter((title) => title !== null);
  const plan = items.length === 0 ? NO_PLAN : readIdentity(regions);
  const passages = passagesOf(regions);
  const year = readYear(titles, plan, passages, cellPassages(regions), options.year);
  const period = readPeriod(titles, readers, year?.value);
  const school = schoolYear(titles, regions.head);
  const stated =
    period?.value.start && period.value.end ? { start: period.value.start, end: period.value.end } : school;
  const span = stated ?? readPlanSpan(year?.value, plan.date?.value ?? null, bodyPassages(regions));
  const time: TimeContext = { ...(year ? { year: year.value } : {}), ...(span ? { period: span } : {}) };
  const units = options.units ? { units: options.units } : {};
  const anniversaries = claimsOf(regions, readers, year?.value);
  const knowledge = occasionsOf(anniversaries);
  const texts = function* (): Generator<string> {
    for (const passage of passages) yield passage.text;
    let cells = 0;
    for (const { text } of tableTexts(regions)) {
      if (cells >= SAMPLED_CELLS) return;
      cells += 1;
      yield text;
    }
  };
  const drafts: Draft[] = [];
  const sections: Section[] = [];
  const duties: Duty[] = [];
  let covered: Schedule['period'] = period;
  for (const part of regions.parts) {
    const event = eventOf(part, regions.head, texts);
    const subject = event.name === '' && part.title ? clean(announcing(part.title.lines).join(' '), texts) : event.name;
    const reading: Reading = { readers, time, units, layer: part.layer, title: subject };
    const regionOptions: RegionOptions = {
      reading,
      knowledge,
      baseUnits: baseUnitsOf(passages, reading),
      eventName: event.name,
      eventLine: event.line,
    };
    const read = readRegion(part, regionOptions);
    for (const one of read.drafts) drafts.push(one);
    for (const one of read.sections) sections.push(one);
    for (const one of read.duties) duties.push(one);
    if (covered === null && read.period?.time.start && read.period.time.end) {
      covered = {
        value: read.period.time,
        text: read.period.value.text,
        origin: read.period.value.origin,
        basis: 'stated',
      };
    }
  }
  const activities = withKeys(drafts);
  const body = regions.parts.find((part) => part.layer === 'body')?.title ?? null;
  const annex = regions.parts.find((part) => part.layer === 'annex' && part.title !== null)?.title ?? null;
  const main = body ?? annex;
  const subtitle = annex && body ? titleField(annex.lines.slice(1)) : null;
  return {
    title: main ? titleField(main.lines) : subjectOfLetter(regions.head),
    subtitle:
      subtitle ?? (main ? titleField(main.captions.filter((line) => !/kèm theo|ban hành/iu.test(line.text))) : null),
    plan,
    period: covered,
    year,
    sections,
    activities,
    links: linkLayers(activities),
    duties,
    anniversaries,
    signer: readSigner(regions.closing),
    notices: activities.length === 0 ? [{ key: 'schedule.notice.no-activity', params: {} }] : [],
  };
};

const readSheet = (sheet: SheetSnapshot, workbook: WorkbookSnapshot, options: ExtractOptions): Schedule =>
  readDocument(sheetItems(sheetGrid(sheet, workbook.date1904)), options);

/**
 * Every plan of a source: a text or Word file is one (its body, annexes and their links together); a workbook has one for
 * each visible sheet that holds activities. A workbook without any gives one empty schedule that says so. Times lean on
 * the document's own year, never on a clock. Never throws.
 */
export const extractSchedules = (snapshot: SourceSnapshot, options: ExtractOptions = {}): readonly Schedule[] => {
  if (snapshot.kind === 'text') return [readDocument(itemsOf(snapshot), options)];
  const visible = snapshot.sheets.filter((sheet) => sheet.visibility === 'visible');
  const all = visible.map((sheet) => readSheet(sheet, snapshot, options));
  const filled = all.filter((schedule) => schedule.activities.length > 0);
  if (filled.length > 0) return filled;
  return [all[0] ?? readDocument([], options)];
};

/** The plan of a source: the one with the most activities when a workbook has several. */
export const extractSchedule = (snapshot: SourceSnapshot, options: ExtractOptions = {}): Schedule => {
  const [first, ...rest] = extractSchedules(snapshot, options);
  const empty = first ?? readDocument([], options);
  return rest.reduce(
    (best, schedule) => (schedule.activities.length > best.activities.length ? schedule : best),
    empty,
  );
};
