/** Criteria as SUMIF, COUNTIFS and filters take them: ">=10", "Nguyễn*", "<>". */
import type { Scalar } from '../model/values';
import { isError, parseErrorWord } from '../model/values';
import { compareText } from './values';

const cache = new Map<string, RegExp>();

/** A pattern for Excel's wildcards `*`, `?` and `~`, matching the whole text without regard to case. */
export function wildcard(pattern: string, whole = true): RegExp {
  const key = `${whole ? 1 : 0}${pattern}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const letter = pattern.charAt(i);
    if (letter === '~' && /[*?~]/.test(pattern.charAt(i + 1))) {
      source += `\\${pattern.charAt(i + 1)}`;
      i++;
    } else if (letter === '*') {
      // Runs of stars are one star: nested quantifiers would make matching slow.
      if (!source.endsWith('[\\s\\S]*')) source += '[\\s\\S]*';
    } else if (letter === '?') source += '[\\s\\S]';
    else source += letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  }
  const made = new RegExp(whole ? `^${source}$` : source, 'i');
  if (cache.size > 500) cache.clear();
  cache.set(key, made);
  return made;
}

export const hasWildcard = (text: string): boolean => /[*?~]/.test(text);

export type Criterion = (value: Scalar) => boolean;

/** The test a criterion stands for. */
export function parseCriterion(criterion: Scalar, coerce: (text: string) => number | null): Criterion {
  if (criterion === null) return (value) => value === 0;
  if (typeof criterion === 'number')
    return (value) => value === criterion || (typeof value === 'string' && coerce(value) === criterion);
  if (typeof criterion === 'boolean') return (value) => value === criterion;
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
  const found = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(criterion);
  const operator = found?.[1] ?? '';
  const operand = found?.[2] ?? '';
  if (operator === '<' || operator === '>' || operator === '<=' || operator === '>=')
    return ordered(operator, operand, coerce);
  const equal = equality(operator, operand, coerce);
  return operator === '<>' ? (value) => !equal(value) : equal;
}

function equality(operator: string, operand: string, coerce: (text: string) => number | null): Criterion {
  if (operand === '') {
    if (operator === '') return (value) => value === null || value === '';
    return (value) => value === null;
  }
  const error = parseErrorWord(operand);
  if (error !== null) return (value) => isError(value) && value.error === error.error;
  if (/^true$/i.test(operand)) return (value) => value === true;
  if (/^false$/i.test(operand)) return (value) => value === false;
  const number = coerce(operand);
  if (number !== null)
    return (value) => value === number || (typeof value === 'string' && value !== '' && coerce(value) === number);
  const pattern = wildcard(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
}

function ordered(
  operator: '<' | '>' | '<=' | '>=',
  operand: string,
  coerce: (text: string) => number | null,
): Criterion {
  const accept = (difference: number): boolean => {
    if (operator === '<') return difference < 0;
    if (operator === '>') return difference > 0;
    return operator === '<=' ? difference <= 0 : difference >= 0;
  };
  const number = coerce(operand);
  if (number !== null) return (value) => typeof value === 'number' && accept(value - number);
  return (value) => typeof value === 'string' && accept(compareText(value, operand));
}

export const matchesCriterion = (value: Scalar, criterion: Scalar, coerce: (text: string) => number | null): boolean =>
  parseCriterion(criterion, coerce)(value);
