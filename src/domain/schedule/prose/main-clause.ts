import { folded as fold } from '../vocabulary/folded';
import { namesEvent, startsWithEvent, startsWithVerb } from '../vocabulary/events';

/** Openings that prepare the main clause: reasons, means, occasions. */
const PRELUDE =
  /^(?:căn cứ|trên cơ sở|bằng|với|nhằm|để|nhân|nhân dịp|trong|thông qua|tùy theo|tùy|sau khi|sau|trước|khi|theo|thực hiện|hưởng ứng|tiếp tục thực hiện|qua|bên cạnh|ngoài ra|đồng thời|đối với)(?![\p{L}])/u;
const SUBJECT_VERB =
  /^(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|100%)\s[^,;.]|\p{Lu}[^,;.])[^,;.]{2,70}?\s(?:chủ động|tổ chức|phối hợp|triển khai|xây dựng|chủ trì|tham gia|thực hiện|phát động)(?![\p{L}])/u;

const HOLDS = /^(?:tổ chức|phát động|khai mạc|trao|ra mắt|tập huấn)\s/iu;

/** The clause that holds an event ("…, tổ chức hội thi …"), wherever it stands; 0 when none does. */
const bestClause = (text: string): number => {
  for (const match of text.slice(0, 420).matchAll(/,\s+/gu)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 60);
    if (SUBJECT_VERB.test(text.slice(start))) return 0;
    if (HOLDS.test(rest) && namesEvent(rest, 45)) return start;
  }
  return 0;
};

/**
 * 0-based place where the main clause begins: after an opening such as "Căn cứ tình hình thực tiễn, …" when a clause that
 * does something follows within reach; 0 when the text begins with it.
 */
export const mainClause = (text: string): number => {
  if (startsWithVerb(text) && !/^(?:thực hiện|hưởng ứng)\s/iu.test(text)) return 0;
  if (startsWithEvent(text)) return 0;
  const folded = fold(text);
  if (!PRELUDE.test(folded)) return 0;
  const best = bestClause(text);
  if (best > 0) return best;
  const strict = /^(?:thực hiện|hưởng ứng|tiếp tục thực hiện|theo|căn cứ)/u.test(folded);
  for (const match of text.slice(0, 420).matchAll(/,\s+/gu)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start);
    const event = (startsWithVerb(rest) && namesEvent(rest, 60)) || startsWithEvent(rest);
    if (event && !(strict && /^(?:tổ chức thực hiện|triển khai thực hiện)/iu.test(rest))) return start;
    if (SUBJECT_VERB.test(rest)) return start;
  }
  return 0;
};
