import { SITES } from '../../../lexicon/name-words';
import { personAt, personNameAt } from '../../name-start';
import { isBoundary } from '../boundary';
import { isInsideName, phraseOf } from '../letters';
import type { WordLook, WordReader } from '../looking';
import type { ReadState } from '../read-state';
import { ENDS, PASS, read } from '../step';

/** True when the word that marks a person ("Cô", "Anh", "ông") is a syllable of the name, `after` the token behind it. */
const isSyllable = ({ scan, at, token, small, last, house }: WordLook, state: ReadState, after: number): boolean => {
  if (isInsideName(scan, at)) return true;
  const kind = house?.head.kind;
  const firm = kind === 'company';
  // "… CN": a branch of a firm.
  if (token.letters === 'upper') return firm || kind === 'brand';
  // "mật ông Xuân Nguyên": the name of goods.
  if (token.letters !== 'title') return firm && state.loose && small;
  // "phường Cô Giang", "tỉnh Bà Rịa - Vũng Tàu"
  if (last?.kind === 'place-head' || (state.inList && last?.kind === 'proper')) return true;
  // "Ban Quản lý chợ Bà Chiểu"
  if (last?.kind === 'small' && SITES.has(phraseOf(scan, last.from, last.to))) return true;
  // "Công ty TNHH Sản xuất Anh Thuấn Phát": with a capital behind what a firm makes.
  if (firm && (last?.kind === 'field' || last?.kind === 'head')) return true;
  return last?.kind === 'head' && last.head.kind === 'association' && !personNameAt(scan, after);
};

/** "Tổ Toán, Anh": an item that is a field and nothing more. */
const isFieldItem = ({ scan, capital, fieldEnd }: WordLook, { inList, parts }: ReadState, personEnd: number): boolean =>
  inList && parts.length === 0 && capital && fieldEnd >= personEnd && isBoundary(scan, fieldEnd);

/** A person behind a complete name ends it: "Sở Y tế đồng chí Trần Thị Hoa". */
export const person: WordReader = (look, state) => {
  if (look.more) return PASS;
  const found = personAt(look.scan, look.at);
  if (found?.value.type !== 'person' || isSyllable(look, state, found.end)) return PASS;
  if (isFieldItem(look, state, found.end)) return PASS;
  return ENDS;
};

/** A post behind a complete name ends it: "Phòng Nội vụ trưởng phòng …". */
export const title: WordReader = ({ scan, at, token, more, halfWord, fieldEnd, headEnd, last }) => {
  // "Đoàn Q.BT": the short form of a place.
  if (token.tight && token.letters === 'upper' && last?.kind === 'place-head')
    return read({ kind: 'proper', from: at, to: at + 1 });
  const found = more || halfWord ? null : scan.longest(at, 'title');
  return found && found.end > Math.max(fieldEnd, headEnd) ? ENDS : PASS;
};
