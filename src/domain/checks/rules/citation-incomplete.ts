import { findDocumentNumbers } from '../../references/parse-number';
import { foldKey } from '../../text/fold';
import { normalizeText } from '../../text/normalize';
import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import { startsItem } from '../passages';
import type { Rule } from '../rule';
import { findInTexts, hitsOf } from '../texts';

const CODE = { code: 'citation-incomplete', severity: 'warning' } as const;

const KIND =
  'Kế hoạch|Công văn|Quyết định|Chỉ thị|Hướng dẫn|Thông báo|Thông tri|Kết luận|Quy định|Tờ trình|Nghị quyết liên tịch|Chương trình phối hợp|Chương trình hành động';

/** A basis at the head of a paragraph that names the kind of document and its issuer, and no number. */
const UNNUMBERED = new RegExp(
  `^[\\s\\-–•·*+_]*(?:Căn\\s+cứ(?:\\s+vào)?|Thực\\s+hiện|Triển\\s+khai\\s+thực\\s+hiện|Thi\\s+hành|Theo|Tiếp\\s+tục\\s+thực\\s+hiện)\\s+` +
    `((?:các\\s+)?(?:${KIND})\\s+của\\s+[^,;.:]{3,120})`,
  'u',
);
/** A number without the code that says whose it is: "Kết luận số 21 của …". */
const BARE_NUMBER = new RegExp(
  `(?<!\\p{L})(${KIND}|Nghị quyết|Nghị định|Thông tư)\\s+số\\s*:?\\s*(\\d{1,4})(?=\\s+(?:của|về|ngày|ban\\s+hành)(?!\\p{L}))`,
  'giu',
);

/** A semicolon, or the next document of the list. */
const CLAUSE_END = new RegExp(
  `[;.]\\s|(?:,|\\svà)\\s+(?=(?:${KIND}|Nghị quyết|Nghị định|Thông tư|Chương trình|Luật)\\s)`,
  'u',
);

/** A clause that its line does not end goes on in the next lines of the paragraph, where a page was copied line by line. */
const LINES_ON = 3;

const clauseOn = (context: CheckContext, line: CheckLine, start: number): string => {
  const rest = context.lines.slice(line.index + 1, line.index + 1 + LINES_ON);
  const end = rest.findIndex((next) => next.place !== 'paragraph' || startsItem(next));
  const lines = [line.text.slice(start), ...rest.slice(0, end < 0 ? LINES_ON : end).map(({ text }) => text)];
  return lines.join(' ').slice(0, 400).split(CLAUSE_END)[0] ?? '';
};

const unnumbered = (context: CheckContext, line: CheckLine): readonly Finding[] => {
  const match = UNNUMBERED.exec(line.text);
  const whole = match?.[1];
  if (match === null || whole === undefined) return [];
  const start = match[0].length - whole.length;
  const words = (whole.split(CLAUSE_END)[0] ?? whole).trimEnd();
  // The number may stand behind the issuer, anywhere in the same clause.
  const clause = clauseOn(context, line, start);
  if (findDocumentNumbers(normalizeText(clause).text).length > 0 || /\ssố\s+\d/iu.test(words)) return [];
  const about = words.search(/\s(?:về|ban\s+hành|năm)\s/u);
  return [findInLine(CODE, line, { start, end: start + (about < 0 ? words.length : about) })];
};

const check = (context: CheckContext): readonly Finding[] => {
  const cited = new Set(
    context
      .references()
      .flatMap(({ value }) => (value.kind === null ? [] : [`${foldKey(value.kind)} ${value.ordinal}`])),
  );
  const told = new Set<string>();
  const bare = findInTexts(CODE, context.texts, (text) =>
    /số/iu.test(text)
      ? hitsOf(text, BARE_NUMBER, (match) => {
          const key = `${foldKey(match[1] ?? '')} ${match[2] ?? ''}`;
          if (cited.has(key) || told.has(key)) return null;
          told.add(key);
          return { variant: 'code', params: { number: match[2] ?? '' } };
        })
      : [],
  );
  return [...context.paragraphs.flatMap((line) => unnumbered(context, line)), ...bare];
};

/** A document cited for the first time without the number and code by which it is found. */
export const citationIncomplete: Rule = {
  ...CODE,
  group: 'citations',
  source: 'NĐ 30/2020/NĐ-CP phụ lục I: viện dẫn lần đầu ghi đủ loại, số, ký hiệu, ngày, cơ quan, trích yếu',
  mends: false,
  check,
};
