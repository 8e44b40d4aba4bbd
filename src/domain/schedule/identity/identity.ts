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
import type { Regions, TitleBlock } from './regions';

const stated = <T>(value: T, passage: Passage, start = 0, end = passage.text.length): Field<T> => ({
  value,
  text: passage.text.slice(start, end),
  origin: originOf(passage, { start, end }),
  basis: 'stated',
});

const PLACE_DATE = /(?:^|[,\s])(?:ngày\s*)(\d{1,2})\s*(?:tháng|\/|\.)\s*(\d{1,2})\s*(?:năm|\/|\.)\s*(\d{4})/iu;

/** The day of the document from "TP. Hồ Chí Minh, ngày 28 tháng 4 năm 2023". */
const letterDate = (head: readonly Passage[]): Field<PlainDate> | null => {
  for (const passage of [...head].reverse()) {
    const match = PLACE_DATE.exec(passage.text);
    if (!match || passage.text.length > 160) continue;
    const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (isValidDate(year, month, day)) {
      const start = match.index + match[0].search(/ngày/iu);
      return stated({ year, month, day }, passage, start, match.index + match[0].length);
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

const MOTTO =
  /cộng hòa xã hội chủ nghĩa|độc lập\s*-\s*tự do|đảng cộng sản việt nam|^đoàn tncs hồ chí minh$|^[\s*\-_=.~]+$/u;

/** Where the left column ends: a tab, a bar, wide blanks, or the motto that stands beside it. */
const COLUMNS = /\t|\||\s{3,}|\s+(?=cộng h(?:òa|oà) xã hội|độc lập\s*[-–])/iu;

/** "TỈNH BÌNH DƯƠNG", "XÃ NGÃI TỨ": a place, no body like "HUYỆN ĐOÀN" or "TỈNH ỦY". */
const PLACE_LINE = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s(?!ủy|đoàn|đội|hội)/u;

/** "ỦY BAN NHÂN DÂN TỈNH": the name of the place stands on the next line. */
const WITHOUT_NAME =
  /^(?:ủy ban|ubnd|hội đồng nhân dân|hđnd)\s.*(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$/u;

/** A body and the place on the line below it are one name: "HỘI ĐỒNG NHÂN DÂN⏎XÃ NGÃI TỨ". */
const withPlaces = (lines: readonly Field<string>[]): readonly Field<string>[] => {
  const joined: Field<string>[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = last && (PLACE_LINE.test(fold(line.value)) || WITHOUT_NAME.test(fold(last.value)));
    if (!goesOn) joined.push(line);
    else
      joined[joined.length - 1] = { ...last, value: `${last.value} ${line.value}`, text: `${last.text}\n${line.text}` };
  }
  return joined;
};

/** The lines of the letterhead that name bodies: left column, without motto, number and date. */
const bodies = (head: readonly Passage[]): readonly Field<string>[] => {
  const found: Field<string>[] = [];
  for (const passage of head) {
    let at = 0;
    for (const piece of passage.text.split(COLUMNS)) {
      const start = passage.text.indexOf(piece, at);
      at = start + piece.length;
      const text = piece.trim();
      const folded = fold(text);
      if (
        text.length < 3 ||
        text.length > 120 ||
        MOTTO.test(folded) ||
        /\d/u.test(text.replace(/(?:quận|phường|số|khu)\s*\d+/giu, ''))
      )
        continue;
      if (/^(?:số|v\/v|về việc|dự thảo|kính gửi|\P{L})/u.test(folded) || !/\p{Lu}{2}/u.test(text)) continue;
      if (text === text.toUpperCase()) found.push(stated(text, passage, start, start + piece.length));
    }
  }
  return found;
};

const ISSUES =
  /(?:^|[,.;]\s)((?:ban|đoàn|hội|công đoàn|liên đoàn|đảng ủy|chi bộ|ủy ban|ubnd|sở|phòng|trường|bệnh viện|trung tâm|thường trực|tòa án|viện|công ty|huyện|quận|thành|bch|btv|khoa|liên đội)\s[^,;.:]{2,120}?)\s(?:xây dựng|ban hành|đề ra|lập|triển khai|tổ chức|thông báo)(?:\s(?:và\s\S{1,12}\s\S{1,12}\s)?)(?:kế hoạch|chương trình|lịch|hướng dẫn|các hoạt động|tổ chức)/u;

/** "…, Ban Thường vụ Đoàn Khối xây dựng kế hoạch …": who issues, from the opening sentence. */
const issuerInBody = (regions: Regions): Field<string> | null => {
  const opening = regions.parts[0]?.items.slice(0, 8) ?? [];
  for (const item of opening) {
    if (item.kind !== 'passage' || item.passage.marker !== null) continue;
    const { passage } = item;
    const match = ISSUES.exec(fold(passage.text));
    if (match?.[1] === undefined) continue;
    const start = match.index + match[0].indexOf(match[1]);
    const name = match[1].replace(/\s(?:đã|vừa|sẽ|cùng)$/u, '');
    return stated(passage.text.slice(start, start + name.length), passage, start, start + name.length);
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
  const names = withPlaces(bodies(regions.head));
  const own = names.at(-1) ?? null;
  return {
    number: letterNumber(regions.head) ?? caption.number,
    date: letterDate(regions.head) ?? caption.date,
    issuer: caption.issuer ?? issuerInBody(regions) ?? own,
    parentBody: names.length >= 2 ? (names.at(-2) ?? null) : null,
  };
};

/** A title block as one line, as written, lines joined by a blank. */
export const titleField = (lines: readonly Passage[]): Field<string> | null => {
  const first = lines[0];
  if (!first) return null;
  const value = lines
    .map((line) => line.text.trim())
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
