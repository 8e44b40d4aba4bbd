import { foldKey } from '../text/fold';
import { matchUnit } from '../units/matching/match-unit';
import { readingsOf } from '../units/matching/canonical';
import { nameTokens } from '../units/matching/name-tokens';
import { plainUnit, type Unit } from '../units/unit';
import { buildUnitIndex, canonicalKeys, generalKeys, type UnitIndex } from '../units/unit-index';

/** Words with which "đoàn" is another organisation: "Công đoàn Sở" is not "Đoàn Sở". */
const OTHER_UNION = /(?:^|\s)(?:công|liên)$/u;

/** The unit said in full: "Sở Nội vụ Thành phố" for "Sở Nội vụ", "Văn phòng Đoàn Khối" for "Đoàn Khối". */
const saysMore = (long: string, short: string): boolean => {
  const at = long.indexOf(` ${short}`);
  return long.startsWith(short) || (at >= 0 && !OTHER_UNION.test(long.slice(0, at)));
};

/** Those who speak for an organisation, and the long name of one that has no name of its own. */
const SPEAKERS = /^(?:ban thường vụ|ban chấp hành|ban chủ nhiệm|thường trực)\s+(?=\p{L})/u;
const YOUTH_UNION = /^đoàn thanh niên(?: cộng sản hồ chí minh)?$/u;

/** The name as typed, and with its short forms read out: "VP" is "văn phòng", "BTV Đoàn" is "đoàn". */
const writingsOf = (name: string): readonly string[] =>
  [foldKey(name), ...generalKeys(canonicalKeys(readingsOf(nameTokens(name))))].map((key) =>
    key.replace(SPEAKERS, '').replace(YOUTH_UNION, 'đoàn'),
  );

/** True when one is written for the other ("VP Đoàn Khối" for "Văn phòng Đoàn Khối"), as far as names alone can say. */
const readsAs = (a: string, b: string): boolean => matchUnit(buildUnitIndex([plainUnit(a)]), b).unit !== null;

const isAbove = (upper: Unit, lower: Unit): boolean =>
  lower.parent !== null && [upper.id, upper.name].some((one) => foldKey(one) === foldKey(lower.parent ?? ''));

/**
 * True when two names may mean one unit: one within the other, one the short form or a misspelling of the other, or, by the
 * list, the same unit or one and the unit it belongs to. For checks that must not take two writings for two units.
 */
export const maybeSameUnit = (a: string, b: string, list?: UnitIndex): boolean => {
  const others = writingsOf(b);
  if (writingsOf(a).some((one) => others.some((other) => saysMore(one, other) || saysMore(other, one)))) return true;
  if (list) {
    const [one, two] = [matchUnit(list, a).unit, matchUnit(list, b).unit];
    if (one && two) return one.id === two.id || isAbove(one, two) || isAbove(two, one);
  }
  return readsAs(a, b) || readsAs(b, a);
};
