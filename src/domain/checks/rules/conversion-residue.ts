import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts, hitsOf } from '../texts';

const CODE = { code: 'conversion-residue', severity: 'info' } as const;

/** What word processors, web pages and converters leave behind. Emphasis signs of Markdown are not the author's. */
const RESIDUE =
  /\[bookmark:[^\]]{0,40}\]|(?<!\p{L})_?(?:GoBack|Toc\d{6,}|Hlk\d{6,}|Ref\d{6,})(?!\p{L})|Error!\s+(?:Reference source not found|Bookmark not defined)\.?|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|\uFFFD+|\uFFFC|<\/?(?:p|br|span|div|td|tr|b|i|strong|em)(?:\s[^<>]{0,80})?\/?>|\{\s*(?:HYPERLINK|PAGEREF|TOC|SEQ|REF)\s[^{}]{0,80}\}|\[(?:image|hình ảnh|footnote)[^\]]{0,40}\]/giu;

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) =>
    /[[<&{\uFFFD\uFFFC!_]/u.test(text)
      ? hitsOf(text, RESIDUE, ([whole]) => (/^(?:&|\uFFFD|\{)/u.test(whole) ? {} : { mend: { from: whole, to: '' } }))
      : [],
  );

/** Text that belongs to the program and not to the document. */
export const conversionResidue: Rule = {
  ...CODE,
  group: 'spelling',
  source: 'Chuyển đổi tệp',
  mends: true,
  check,
};
