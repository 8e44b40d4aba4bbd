import { headAt } from '../name-start';
import { isCapital, type Scan } from '../scan';

/** Index after the number or bullet of a list item at `at`; `at` when there is none. */
export const startsListNumber = (scan: Scan, at: number, lineStart: boolean): number => {
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  // "1- Vụ Pháp chế, 2- Vụ Kế hoạch"
  const numbered = token?.kind === 'word' && /^\d{1,2}$/u.test(token.text) && next?.key === '-' && next.tight;
  const parted = lineStart || scan.tokens[at - 1]?.key === ',';
  if (numbered && parted && isCapital(scan, at + 2) && headAt(scan, at + 2)) return at + 2;
  if (!lineStart) return at;
  if (token?.kind === 'word' && next && (next.key === '.' || next.key === ')' || next.key === '/')) {
    const short = /^(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/iu.test(token.text);
    // "15/15 chi đoàn": all of them.
    const fraction = next.key === '/' && /^\d/u.test(scan.tokens[at + 2]?.text ?? '');
    if (short && !fraction && scan.tokens[at + 2]?.key !== '\n') return at + 2;
  }
  if (token?.key === '(' && /^(?:\d{1,2}|[a-zđ])$/iu.test(next?.text ?? '') && scan.tokens[at + 2]?.key === ')')
    return at + 3;
  if (token?.kind === 'mark' && /^[-–—•·*●○■▪+>→➢►✓]$/u.test(token.text)) return at + 1;
  return at;
};
