import { findDocumentNumbers } from '../references/parse-number';
import type { PlanIdentity } from '../schedule/schedule';
import { foldKey } from '../text/fold';

/** Which system an organisation belongs to: the documents of each have their own heading (domain.md §3). */
export type OrganisationType = 'state' | 'party' | 'youth' | 'union';

/**
 * The heading on the right of the first page, line by line. Sources: NĐ 30/2020/NĐ-CP; QĐ 933/QĐ-TLĐ (2024);
 * HD 05-HD/VPTW (2026); HD 29-HD/TWĐTN-VP (2013).
 */
export const HEADINGS: Readonly<Record<OrganisationType, readonly string[]>> = {
  state: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  union: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  party: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  youth: ['ĐOÀN TNCS HỒ CHÍ MINH'],
};

const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u');

/** Words in the folded name of a body, surest first. "đại biểu", "thể", "kiểm tra" after "đoàn" are other things. */
const NAMES: readonly (readonly [RegExp, OrganisationType])[] = [
  [word('công đoàn|liên đoàn lao động|lđlđ'), 'union'],
  [word('đảng ủy|đảng bộ|đảng đoàn|chi bộ|ban cán sự đảng|đảng cộng sản|(?:tỉnh|thành|huyện|quận|thị) ủy'), 'party'],
  [
    word(
      '(?:tỉnh|thành|quận|huyện|xã|trung ương|chi|liên chi) đoàn|đoàn (?:tncs|thanh niên|khối|trường|xã|phường|thị trấn|' +
        'quận|huyện|tỉnh|thành phố|cơ quan|cơ sở|đại học)|hội đồng đội',
    ),
    'youth',
  ],
  [word('ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd'), 'state'],
  [
    /^(?:bộ|sở|cục|chi cục|tổng cục|phòng|trường|bệnh viện|trung tâm|kho bạc|tòa án|viện|thanh tra|ban quản lý) /u,
    'state',
  ],
];

const byName = (name: string): OrganisationType | null =>
  NAMES.find(([pattern]) => pattern.test(foldKey(name)))?.[1] ?? null;

/**
 * "54-KH/ĐTN" is the shape of Party and Youth Union, "12/KH-UBND" that of state and trade union; the codes of the
 * body tell which of the two.
 */
const byNumber = (text: string): OrganisationType | null => {
  const [number] = findDocumentNumbers(text);
  if (!number) return null;
  if (number.family === 'party') {
    if (/ĐTN|HĐĐ/u.test(number.body)) return 'youth';
    return /^(?:TW|TU|HU|QU|ĐU|ĐB|CB|BTG|BDV|BTC|UBKT|VP)/u.test(number.body) ? 'party' : null;
  }
  return /LĐLĐ|TLĐ|^CĐ(?!S?ĐH)/u.test(number.body) ? 'union' : 'state';
};

/** The system the issuer belongs to, by its name, then by the plan's number; `null` when neither tells. */
export const organisationType = (plan: PlanIdentity): OrganisationType | null =>
  (plan.issuer && byName(plan.issuer.value)) ??
  (plan.number && byNumber(plan.number.value)) ??
  (plan.parentBody && byName(plan.parentBody.value)) ??
  null;
