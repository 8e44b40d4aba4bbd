import type { Finding } from '../finding';
import type { CheckContext } from '../context';
import { findInLine } from '../make-finding';
import { numberingFaults } from '../numbering';
import type { Rule } from '../rule';

const CODE = { code: 'numbering-duplicate', severity: 'error' } as const;

const check = (context: CheckContext): readonly Finding[] =>
  numberingFaults(context)
    .filter((fault) => fault.kind === 'duplicate')
    .map(({ label, expected, previous }) =>
      findInLine(CODE, label.line, label.span, { params: { expected, previous } }),
    );

/** A number that its list has used before. */
export const numberingDuplicate: Rule = {
  ...CODE,
  group: 'numbering',
  source: 'NĐ 30/2020/NĐ-CP phụ lục I: phần, mục, khoản đánh số liên tục',
  mends: false,
  check,
};
