import type { PlainDate } from '../../calendar/plain-date';
import { isValidDate } from '../../calendar/plain-date';
import { findReferences } from '../../references/find-references';
import { TYPE_CODES } from '../../references/document-types';
import { findDocumentNumbers } from '../../references/parse-number';
import { originOf, type Passage } from '../../source/passages';
import type { Field } from '../../source/origin';
import { folded as fold } from '../vocabulary/folded';
import type { TimeExpression } from '../../time';
import type { Readers } from '../readers';
import type { PlanIdentity, Schedule } from '../schedule';
import { saysTime } from '../time-context';
import { readIssuer } from './issuer';
import type { Regions, TitleBlock } from './parts';
import { stated } from './stated';
import { titleLine } from './title';

/** As letterheads write the day, with words; then with figures alone, which names other days too. */
const PLACE_DATES: readonly RegExp[] = [
  /(?:^|[,\s])ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu,
  /(?:^|[,\s])ngày\s*(\d{1,2})\s*(?:tháng|\/|\.)\s*(\d{1,2})\s*(?:năm|\/|\.)\s*(\d{4})/iu,
];

/** The day of the document from "TP. Hồ Chí Minh, ngày 28 tháng 4 năm 2023": the last such line of the letterhead. */
const letterDate = (head: readonly Passage[]): Field<PlainDate> | null => {
  for (const pattern of PLACE_DATES) {
    for (const passage of [...head].reverse()) {
      const match = pattern.exec(passage.text);
      if (!match || passage.text.length > 160) continue;
      const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
      if (isValidDate(year, month, day)) {
        const start = match.index + match[0].search(/ngày/iu);
        return stated({ year, month, day }, passage, start, match.index + match[0].length);
      }
    }
  }
  return null;
};

const NUMBER_LINE = /(?:^|[\s\t])số\s*:?\s*(?=\S)/iu;

/** "Số: 09   KH/ĐTN": the sign between number and type left out. */
const SPACED_NUMBER = /^(\d{1,5})\s{1,6}(\p{Lu}[\p{Lu}a-z]{0,6})([/-]\p{Lu}[\p{Lu}\p{Ll}&/-]{1,24})/u;

const spacedNumber = (passage: Passage, at: number): Field<string> | null => {
  const match = SPACED_NUMBER.exec(passage.text.slice(at));
  const [whole, ordinal = '', type = '', body = ''] = match ?? [];
  if (whole === undefined || !TYPE_CODES.has(type)) return null;
  return stated(`${ordinal} ${type}${body}`, passage, at, at + whole.length);
};

const letterNumber = (head: readonly Passage[]): Field<string> | null => {
  for (const passage of head) {
    const line = NUMBER_LINE.exec(passage.text);
    if (!line) continue;
    const after = line.index + line[0].length;
    const number = findDocumentNumbers(passage.text).find(
      (found) => found.span.start >= line.index && found.span.start <= after + 2,
    );
    if (number) return stated(number.number, passage, number.span.start, number.span.end);
    const spaced = spacedNumber(passage, after);
    if (spaced) return spaced;
  }
  return null;
};

interface Caption {
  readonly number: Field<string> | null;
  readonly date: Field<PlainDate> | null;
  readonly issuer: Field<string> | null;
}

const ATTACHED = /(?:kèm theo|đính kèm|ban hành)/u;

/** "(Kèm theo Kế hoạch số … ngày … của …)": number, date and issuer of the plan that the annex belongs to. */
const readCaption = (titles: readonly TitleBlock[]): Caption => {
  for (const title of titles) {
    for (const passage of title.captions) {
      if (!ATTACHED.test(fold(passage.text))) continue;
      const reference = findReferences(passage.text)[0];
      if (!reference) continue;
      const issuerStart = reference.issuer === null ? -1 : passage.text.indexOf(reference.issuer, reference.span.end);
      return {
        number: stated(reference.number, passage, reference.span.start, reference.span.end),
        date:
          reference.date && reference.dateSpan
            ? stated(reference.date, passage, reference.dateSpan.start, reference.dateSpan.end)
            : null,
        issuer:
          reference.issuer === null
            ? null
            : stated(reference.issuer, passage, issuerStart, issuerStart + reference.issuer.length),
      };
    }
  }
  return { number: null, date: null, issuer: null };
};

/** Number, date, issuer and parent body of the plan, from letterhead, annex caption and opening sentence. Gaps stay null. */
export const readIdentity = (regions: Regions): PlanIdentity => {
  const titles = regions.parts.map((part) => part.title).filter((title) => title !== null);
  const caption = readCaption(titles);
  const { issuer, parentBody } = readIssuer(regions);
  return {
    number: letterNumber(regions.head) ?? caption.number,
    date: letterDate(regions.head) ?? caption.date,
    issuer: caption.issuer ?? issuer,
    parentBody,
  };
};

/** "PHỤ LỤC", "Phụ lục 01": where a paper stands, no part of what it is called. */
const BARE_ANNEX = /^phụ lục(?:\s+(?:số\s*)?(?:\d{1,2}|[ivx]{1,5}))?\s*[.:]?$/u;

/** A title block as one line, as written, lines joined by a blank; the bare word for an annex only when nothing else stands. */
export const titleField = (block: readonly Passage[]): Field<string> | null => {
  const named = block.filter((line) => !BARE_ANNEX.test(fold(line.text).trim()));
  const lines = named.length > 0 ? named : block;
  const first = lines[0];
  if (!first) return null;
  const value = lines
    .map((line) => titleLine(line.text))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s*_]+$/u, '');
  return { value, text: lines.map((line) => line.text).join('\n'), origin: originOf(first), basis: 'stated' };
};

const PERIOD_LINE = /^\(?\s*(?:từ|thời gian|tuần|tháng|quý|năm|ngày|dự kiến)/u;

/** "NGÀY NHÀ GIÁO VIỆT NAM 20/11", "ngày hội đọc sách 23/4": the name of a day, no period. */
const namesDay = ({ text }: Passage, time: TimeExpression): boolean => {
  if (time.flags.includes('named-day')) return true;
  if (time.precision !== 'day') return false;
  const before = fold(text.slice(0, text.indexOf(time.text))).replace(
    /thời gian|thực hiện|tổ chức|dự kiến|ngày|[\s:(,]/gu,
    '',
  );
  return /\p{L}/u.test(before);
};

/** The period that the heading states: "(Từ ngày 01/5 đến ngày 31/5/2023)", "Tuần 23 (từ … đến …)", "tháng 5 năm 2023". */
export const readPeriod = (
  titles: readonly TitleBlock[],
  readers: Readers,
  year: number | undefined,
): Field<TimeExpression> | null => {
  const context = year === undefined ? {} : { year };
  for (const title of titles) {
    for (const passage of [...title.captions, ...title.lines.slice(1)]) {
      const folded = fold(passage.text);
      if (!PERIOD_LINE.test(folded) || ATTACHED.test(folded)) continue;
      const time = readers.parseTime(passage.text.replace(/^\(|\)$/gu, ''), context);
      if (saysTime(time) && time.start && time.end && !namesDay(passage, time)) return stated(time, passage);
    }
    for (const passage of title.lines) {
      const times = readers
        .findTimes(passage.text, context)
        .filter(
          (time) =>
            ['month', 'week', 'quarter', 'half-year', 'range'].includes(time.precision) && time.start && time.end,
        );
      const time = times[0];
      const before = time ? fold(passage.text.slice(Math.max(0, time.span.start - 30), time.span.start)) : '';
      if (time && !/kỷ niệm|nhiệm kỳ|giai đoạn|\(\s*$/u.test(before))
        return stated(time, passage, time.span.start, time.span.end);
    }
  }
  return null;
};

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/gu;

const yearsIn = (text: string): readonly { readonly year: number; readonly at: number }[] =>
  Array.from(text.matchAll(YEAR), (match) => ({ year: Number(match[1]), at: match.index }));

const NOT_THE_YEAR = /(?:nhiệm kỳ|khóa|giai đoạn|đến năm|từ năm|thành lập|sinh)\s*(?:\d{4}\s*[-–]\s*)?$/u;

const STANDS = /(?:năm|tháng\s\d{1,2}\s?[/-]|\d{1,2}[/.-]\d{1,2}[/.-])\s*(\d{4})(?!\s*[-–]\s*\d{4})(?!\d)/gu;

/** Years that a line of the heading states for the plan itself; pairs of anniversary days and programmes aside. */
const yearsStated = (passage: Passage): readonly { readonly year: number; readonly at: number }[] => {
  const folded = fold(passage.text);
  return Array.from(folded.matchAll(STANDS), (match) => ({
    year: Number(match[1]),
    at: match.index + match[0].length - 4,
  })).filter(({ year, at }) => {
    const before = folded.slice(Math.max(0, at - 40), at).replace(/năm\s*$/u, '');
    return year >= 1990 && !NOT_THE_YEAR.test(before) && !/(?:đến|từ|tầm nhìn|khóa)\s*$/u.test(before);
  });
};

const latest = (passages: readonly Passage[]): Field<number> | null => {
  let found: Field<number> | null = null;
  for (const passage of passages) {
    for (const { year, at } of yearsStated(passage)) {
      if (found === null || year > found.value) found = stated(year, passage, at, at + 4);
    }
  }
  return found;
};

/** The latest year that the heading states: "Tổng kết năm 2023, triển khai nhiệm vụ năm 2024" is a plan of 2024. */
const titleYear = (titles: readonly TitleBlock[]): Field<number> | null => {
  for (const title of titles) {
    const found = latest([...title.lines, ...title.captions.filter((line) => !ATTACHED.test(fold(line.text)))]);
    if (found) return found;
  }
  for (const title of titles) {
    const attached = latest(title.captions);
    if (attached) return attached;
  }
  return null;
};

/** The year stated most often in the text, cited documents and terms of office aside; later years win ties. */
const majorityYear = (passages: readonly Passage[], cells: Iterable<Passage>): Field<number> | null => {
  const tally = new Map<number, { count: number; passage: Passage; at: number }>();
  for (const passage of [...passages, ...cells]) {
    const citations = findReferences(passage.text).map((reference) => reference.citation);
    for (const { year, at } of yearsIn(passage.text)) {
      const before = fold(passage.text.slice(Math.max(0, at - 30), at));
      if (NOT_THE_YEAR.test(before) || citations.some((span) => span.start <= at && at < span.end)) continue;
      if (/^\s*[-–]\s*(?:19|20)\d{2}/u.test(passage.text.slice(at + 4, at + 12)) || year < 1990) continue;
      const known = tally.get(year);
      if (known) known.count += 1;
      else tally.set(year, { count: 1, passage, at });
    }
  }
  const best = [...tally.entries()].sort((a, b) => b[1].count - a[1].count || b[0] - a[0])[0];
  if (!best) return null;
  const [year, { passage, at }] = best;
  return { ...stated(year, passage, at, at + 4), basis: 'inferred', reason: 'schedule.reason.majority-year' };
};

/**
 * The year of the document: its title, its number or date, its period, then the year stated most often. Never a clock. An
 * event planned after the day of the document may fall in the next year: the title decides.
 */
export const readYear = (
  titles: readonly TitleBlock[],
  plan: PlanIdentity,
  passages: readonly Passage[],
  cells: Iterable<Passage>,
  given: number | undefined,
): Field<number> | null => {
  const fromTitle = titleYear(titles);
  if (fromTitle) return fromTitle;
  if (plan.date) return { ...plan.date, value: plan.date.value.year };
  if (given !== undefined) return { value: given, text: '', origin: null, basis: 'stated' };
  return majorityYear(passages, cells);
};

const CAPACITY = /^(?:t\/?m\.?|k\/?t\.?|tl\.?|tuq\.?|q\.)\s*(?=\p{Lu})|^(?:tm|kt|tl|tuq)\./iu;
const POSITION =
  /^(?:(?:q\.\s*)?(?:phó\s+)?(?:hiệu trưởng|giám đốc|chủ tịch|bí thư|trưởng ban|trưởng phòng|chánh văn phòng|chánh án|viện trưởng|trưởng khoa|tổng giám đốc|trưởng đoàn|chủ nhiệm|thủ trưởng|trưởng ban tổ chức|bí thư đoàn trường|tổng phụ trách)(?:\s[\p{L}-]+){0,5})$/iu;
const PERSON = /^\p{Lu}[\p{Ll}]+(?:\s\p{Lu}[\p{Ll}]+){1,4}$/u;
const TITLED_PERSON = /^(?:(?:ThS|TS|BS|PGS|GS|CN|BSCK\w*|DS|LS|KS|Ths|NGƯT|TTND|TTƯT)[.\s]+)*/u;

/** Capacity ("TM. BAN THƯỜNG VỤ"), position ("PHÓ BÍ THƯ") and name of who signs, from the closing lines. */
export const readSigner = (closing: readonly Passage[]): Schedule['signer'] => {
  const pieces = closing
    .filter((passage) => passage.marker === null)
    .flatMap((passage) =>
      passage.text.split(
        /\t|\s{4,}|\s(?=(?:KT\.\s*)?(?:PHÓ\s)?(?:BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG BAN)(?:\s|$))|(?<=\p{Lu}{2})\s(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/u,
      ),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const capacityAt = pieces.findIndex((text) => CAPACITY.test(text) && text.length < 90);
  const positionAt = pieces.findIndex(
    (text, i) => i > capacityAt && POSITION.test(text.replace(/^(?:KT|TM|TL)\.\s*/u, '')) && text.length < 80,
  );
  if (capacityAt < 0 && positionAt < 0) return null;
  const from = Math.max(capacityAt, positionAt) + 1;
  // A deputy signs under "KT. CHỦ TỊCH": the last position line is the signer's own.
  let position = positionAt < 0 ? '' : (pieces[positionAt] ?? '');
  let at = from;
  for (; at < pieces.length && POSITION.test(pieces[at] ?? ''); at += 1) position = pieces[at] ?? '';
  const name = pieces.slice(at).find((text) => PERSON.test(text.replace(TITLED_PERSON, '')));
  return { capacity: capacityAt < 0 ? '' : (pieces[capacityAt] ?? ''), position, name: name ?? null };
};
