import { foldAligned } from '../text/fold';
import { DOCUMENT_KINDS } from './document-types';
import { findDocumentNumbers } from './parse-number';

const OPENING =
  /^[\s\-–—+*•·]*(?:\d{1,2}[.)]\s*)?(căn cứ|theo|thực hiện|triển khai thực hiện|thi hành|xét|chiếu|trên cơ sở|tiếp theo|tiếp tục thực hiện|thừa lệnh|được sự|nhằm thực hiện|để thực hiện|hưởng ứng)(?=[\s:])/u;
const DOCUMENT_NEAR = new RegExp(
  `^[\\s:]*(?:các\\s|nội dung\\s|tinh thần\\s)?(?:${DOCUMENT_KINDS.join('|')})(?=\\s)`,
  'u',
);
const RESULT =
  /(?:xây dựng|ban hành|đề ra|lập|triển khai|tổ chức)\s(?:và\s\S{1,12}\s\S{1,12}\s)?(?:kế hoạch|chương trình|lịch)|như sau|sau đây|thông báo|hướng dẫn|phát động|cụ thể/u;

/** True when the paragraph opens as one that says on what the plan rests ("Thực hiện sự chỉ đạo của …"). */
export const opensLikeBasis = (text: string): boolean => OPENING.test(foldAligned(text));

/** Why a paragraph is (not) one on which the plan rests. */
export type BasisKind = 'none' | 'basis' | 'preamble';

/**
 * Whether the paragraph is a legal basis ("Căn cứ Nghị quyết số …") or the opening sentence that rests on one and
 * then announces the plan ("Thực hiện Kế hoạch số …, Ban Thường vụ xây dựng kế hoạch như sau:"). Neither makes an
 * activity. "Căn cứ kế hoạch này, các đơn vị triển khai …" under a duties heading has no document of its own and is
 * `none`: the caller judges it by its section.
 */
export const legalBasisKind = (text: string): BasisKind => {
  const folded = foldAligned(text);
  const opening = OPENING.exec(folded);
  if (!opening) return 'none';
  const rest = folded.slice(opening[0].length);
  const cites = findDocumentNumbers(text).length > 0;
  const named = DOCUMENT_NEAR.test(rest);
  if (!cites && !named) return 'none';
  if (RESULT.test(rest) && /như sau|sau đây|:\s*$/u.test(rest)) return 'preamble';
  if (!cites && opening[1] !== 'căn cứ') return 'none';
  return opening[1] === 'căn cứ' ||
    /^\s{0,2}(?:kế hoạch|công văn|nghị quyết|chỉ thị|quyết định|hướng dẫn|thông tư|nghị định|chương trình|thông báo|kết luận|quy định)/u.test(
      rest,
    )
    ? 'basis'
    : 'none';
};
