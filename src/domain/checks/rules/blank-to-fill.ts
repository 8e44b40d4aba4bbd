import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts, hitsOf } from '../texts';

const CODE = { code: 'blank-to-fill', severity: 'info' } as const;

/** Places left open in drafts: dotted lines, underscores, "ngày   tháng   năm 2024", "Số:     /KH-". */
const BLANK =
  /(?:\.{5,}|…{2,}|_{4,})(?:\s?(?:\.{3,}|…+|_{3,}))*|ngày\s*[.…_]*\s*tháng\s*(?:[.…_]+|\d{0,2})\s*năm(?:\s*[.…_]+|\s+\d{4})?(?!\p{L})|số\s*:(?:\s{2,}|\s*[.…_]{2,}\s*)[-/]\s?\p{Lu}[\p{L}-]*(?:\/\p{L}+)?/giu;

/** A line of underscores and nothing else is a rule under a heading, as page scans give it. */
const RULED = /^[\s*_|-]*$/u;

const isDate = (text: string): boolean => /ngày\s*\d{1,2}\s*tháng/iu.test(text);

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) =>
    /\.{3}|…|_{3}|\s{2}/u.test(text) && !RULED.test(text)
      ? hitsOf(text, BLANK, ([whole]) => (!isDate(whole) && /[.…_\s]{2}/u.test(whole) ? {} : null))
      : [],
  );

/** A place of the document that still waits to be filled in. */
export const blankToFill: Rule = { ...CODE, group: 'form', source: 'Dự thảo còn chỗ trống', mends: false, check };
