import { normalizeText } from '../../text/normalize';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';
import { findInTexts, hitsOf } from '../texts';

const CODE = { code: 'reference-shape', severity: 'warning' } as const;

/** Bodies whose family is beyond doubt: the Party and the Youth Union write 54-KH/ĐTN, the state 61/NQ-HĐND. */
const PARTY_BODY = /^(?:TW|TU|ĐU|ĐUK|HU|QU|ThU|BTGTW|BTCTW|VPTW|BDV|BTG|UBKTTW|ĐTN|TWĐTN|TWĐTN-.+)$/u;
const STATE_BODY = /^(?:UBND|HĐND|CP|TTg|BNV|BGDĐT|BYT|BCA|BQP|BTP|BTNMT|BLĐTBXH|SNV|STC|STP|UBTVQH\d{0,2}|VPCP)$/u;

const TYPES = 'NQ|KL|CT|QĐ|QC|HD|KH|CTr|CTrHĐ|CV|TB|BC|TTr';
/** Two hyphens or two slashes where the shape asks for one of each: "54-KH-ĐTN", "61/NQ/HĐND". */
const BROKEN = new RegExp(
  `(?<![\\p{L}\\d/.-])(\\d{1,5})([-/])(${TYPES})\\2(\\p{Lu}[\\p{L}\\d]{1,9})(?![\\p{L}\\d/-])`,
  'gu',
);

/**
 * The sign between number and type left out: "số 15KH/ĐTNK-BTG". With a blank there ("1836 QĐ/TWĐTN") it was the shape of
 * the Youth Union before 2013.
 */
const UNJOINED = new RegExp(
  `(?<=(?:[Ss]ố|SỐ)\\s{0,3}:?\\s{0,3})(\\d{1,5})((?:${TYPES})/\\p{Lu}[\\p{L}\\d&-]{1,24})(?![\\p{L}\\d/])`,
  'gu',
);

const PARTY = '-KH/';
const STATE = '/KH-';

const check = (context: CheckContext): readonly Finding[] => {
  const mixed = context.references().flatMap(({ value, place }) => {
    const { family, body } = value;
    const state = family === 'party' && STATE_BODY.test(body);
    const party = family === 'state' && PARTY_BODY.test(body);
    if (!state && !party) return [];
    return [
      findInLine(CODE, place.line, place.span, {
        variant: state ? 'state' : 'party',
        params: { body, shape: state ? STATE : PARTY },
      }),
    ];
  });
  const broken = findInTexts(CODE, context.texts, (text) => {
    if (!/\d[-/]?\p{Lu}/u.test(text)) return [];
    const normalized = normalizeText(text);
    const unjoined = hitsOf(normalized.text, UNJOINED, ([, number = '', rest = '']) => ({
      variant: 'unjoined',
      params: { party: `${number}-${rest}`, state: `${number}/${rest.replace('/', '-')}` },
    }));
    const broken = hitsOf(normalized.text, BROKEN, ([, , , , body = '']) =>
      PARTY_BODY.test(body) || STATE_BODY.test(body) ? {} : { variant: 'other' },
    );
    return [...broken, ...unjoined].map((hit) => ({ ...hit, span: normalized.toOriginal(hit.span) }));
  });
  // One slip, told once: the broken shape is the plainer of the two.
  const told = new Set(broken.map(({ text }) => text));
  return [...mixed.filter(({ text }) => !told.has(text)), ...broken];
};

/** A document number that is not built as its issuer builds numbers. Never turned into the other family by itself. */
export const referenceShape: Rule = {
  ...CODE,
  group: 'citations',
  source: 'NĐ 30/2020/NĐ-CP (số/loại-cơ quan); HD 36-HD/VPTW, 05-HD/VPTW và HD 29-HD/TWĐTN-VP (số-loại/cơ quan)',
  mends: false,
  check,
};
