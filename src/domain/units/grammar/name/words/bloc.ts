import type { WordReader } from '../looking';
import { fieldPart } from '../parts';
import { PASS, read } from '../step';

const UNIONS: ReadonlySet<string> = new Set(['youth-union', 'trade-union', 'association', 'party']);

/** "Đoàn Thanh niên khối doanh nghiệp tỉnh": a union of a bloc of houses, with "khối" in small letters. */
export const bloc: WordReader = ({ scan, at, token, small, last }) => {
  if (token.key !== 'khối' || !small || last?.kind !== 'head' || !UNIONS.has(last.head.kind)) return PASS;
  const field = scan.longest(at + 1, 'field');
  if (!field || field.value.verbLike) return PASS;
  return read({ kind: 'small', from: at, to: at + 1 }, fieldPart(at + 1, field));
};
