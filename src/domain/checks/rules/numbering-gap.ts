import type { Finding } from '../finding';
import type { CheckContext } from '../context';
import { findInLine } from '../make-finding';
import { numberingFaults } from '../numbering';
import type { Rule } from '../rule';

const CODE = { code: 'numbering-gap', severity: 'error' } as const;

const check = (context: CheckContext): readonly Finding[] =>
  numberingFaults(context)
    .filter((fault) => fault.kind === 'gap')
    .map(({ label, expected, previous }) =>
      findInLine(CODE, label.line, label.span, { params: { expected, previous }, suggestion: expected }),
    );

/** A heading or item whose number does not follow the one before it. */
export const numberingGap: Rule = {
  ...CODE,
  group: 'numbering',
  source: 'NĐ 30/2020/NĐ-CP phụ lục I: phần, mục, khoản đánh số liên tục',
  mends: false,
  check,
};
