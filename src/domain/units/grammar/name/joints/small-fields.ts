import { NAMED_BY_FIELDS } from '../../../lexicon/head-kinds';
import { ALWAYS_STOP } from '../../../lexicon/name-words';
import { headAt } from '../../name-start';
import { isAnd, isCapital, type Scan } from '../../scan';
import { actsOn, isHolding } from '../holds';
import { isSmall, taskEnd } from '../letters';
import { sortOf } from '../parts';
import { PASS, read } from '../step';
import { jointPart, type JointLook, type JointReader } from './joint-look';

/** Most tokens of such a list, and most words of one of its works. */
const MOST_TOKENS = 15;
const MOST_WORDS = 5;

/** How the works before the comma tell where their list ends. */
interface Works {
  /** The last of them begins with a small letter. */
  readonly small: boolean;
  readonly council: boolean;
  /** "Tiểu ban an ninh, y tế gồm …": one with all these works. */
  readonly team: boolean;
  /** "Cục Quản lý, giám sát bảo hiểm": a verb on both sides of the comma. */
  readonly verbs: boolean;
}

/** The works before the comma, or `null` where a comma parts bodies: never behind a field that is a whole name. */
const worksOf = ({ scan, next, field, house, last }: JointLook): Works | null => {
  if (scan.source.style !== 'mixed' || !house) return null;
  const council = house.head.kind === 'steering';
  if (house.head.complement !== 'needed' && !council) return null;
  const small = isSmall(scan, last.from);
  const team = house.phrase === 'tiểu ban' && small && isSmall(scan, next);
  if (last.kind === 'proper' || last.kind === 'small') return { small, council, team, verbs: false };
  if (last.kind !== 'field' || last.wholeOf.includes(sortOf(house))) return null;
  if (last.verbLike || team) return { small, council, team, verbs: last.verbLike && field?.value.verbLike === true };
  // "Trung tâm Giống cây trồng, vật nuôi và thủy sản": a capital only on the first.
  const centre = NAMED_BY_FIELDS.has(house.head.kind) && isCapital(scan, house.to) && isSmall(scan, next);
  return centre ? { small: false, council, team, verbs: false } : null;
};

const isNamedRole = (scan: Scan, at: number, words: number): boolean =>
  scan.longest(at, 'role')?.value.strength === 'named' && !(words === 0 && scan.longest(at, 'field'));

/** "… xây dựng kế hoạch", "… tổ chức hội thi": a deed and its object behind the works. */
const beginsTask = (scan: Scan, at: number): boolean =>
  isHolding(scan, at) || actsOn(scan, at) || (taskEnd(scan, at) ?? at) > at + 2;

/** True when the list of works ends before `at`, where `words` words of its last work stand before. */
const isOver = (scan: Scan, at: number, words: number, { council, team }: Works): boolean => {
  const token = scan.tokens[at];
  if (council && words > 1 && scan.longest(at, 'place-head', 'place-name')) return true;
  if (token === undefined) return true;
  if (token.key === ',' || isAnd(token)) return false;
  if (words > 0 && beginsTask(scan, at)) return true;
  return token.kind === 'mark' || isNamedRole(scan, at, words) || (team && words > 0 && ALWAYS_STOP.has(token.key));
};

/** Index after the works behind the joint at `comma`, the last one after "và", then the end of the item; or `null`. */
const endOfWorks = (scan: Scan, comma: number, works: Works): number | null => {
  const { small, council, team, verbs } = works;
  let [ands, words] = [0, 0];
  for (let at = comma + 1; at <= comma + MOST_TOKENS; at += 1) {
    if (isOver(scan, at, words, works)) return (ands === 1 || small || council || verbs) && words > 0 ? at : null;
    const and = isAnd(scan.tokens[at]);
    // "Hội đồng bồi thường, giải phóng mặt bằng và UBND xã"
    if (and && small && words > 1 && headAt(scan, at + 1)) return at;
    if (and || scan.tokens[at]?.key === ',') {
      if (words === 0) return null;
      ands += and ? 1 : 0;
      words = 0;
      continue;
    }
    const field = team ? scan.longest(at, 'field') : null;
    if (field && field.end > at + 1) {
      words += field.end - at;
      at = field.end - 1;
      continue;
    }
    const shaped = isSmall(scan, at) || (ands > 0 && words === 0);
    if (!shaped || words >= MOST_WORDS || headAt(scan, at) || scan.longest(at, 'quantifier', 'person')) return null;
    words += 1;
  }
  return null;
};

/** "Ban Bồi thường, hỗ trợ và tái định cư": small works of one body, the last after "và", then the end of the item. */
export const commaWorks: JointReader = (look, { inList }) => {
  const { scan, at, token, next } = look;
  const works = token.key === ',' && !inList ? worksOf(look) : null;
  const end = works ? endOfWorks(scan, at, works) : null;
  return end === null ? PASS : read(jointPart(look), { kind: 'small', from: next, to: end });
};
