import type { Assignment, Role } from './assignment';
import type { UnitIndex } from './unit-index';

export interface ParseOptions {
  /** The unit list, when there is one: a listed name is never cut in two. */
  readonly units?: UnitIndex;
  /** Role of units that have none in the text (a column "Đơn vị chủ trì" gives `lead`); marked as inferred. */
  readonly defaultRole?: Role | null;
}

const HEAD =
  /^(?:các |100% |mỗi |từng )?(?:sở|ban|phòng|đoàn|chi đoàn|hội|công đoàn|liên đoàn|ubnd|hđnd|ủy ban|uỷ ban|văn phòng|trung tâm|trường|khoa|viện|bệnh viện|báo|đài|công ty|cục|chi cục|bộ|tòa án|toà án|công an|đảng ủy|đảng uỷ|cụm|khối|tổ|đội|quận|huyện|thành|cơ sở)(?=\s|$)/iu;
const COLLECTIVE = /^(?:các|100%|mỗi|từng|toàn thể)\s/iu;
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/\s*chủ trì.*$/iu, 'lead'],
  [/\s*phụ trách.*$/iu, 'responsible'],
  [/\s*phối hợp.*$/iu, 'support'],
  [/\s*tham gia.*$/iu, 'participant'],
];

/** The units that a cell or clause names, with their roles, in the order of the text. Never throws. */
export const parseAssignments = (text: string, options: ParseOptions = {}): readonly Assignment[] => {
  const found: Assignment[] = [];
  let pending: number[] = [];
  for (const match of text.matchAll(/[^,;\n]+/gu)) {
    const raw = match[0];
    const lead = raw.length - raw.trimStart().length;
    let name = raw.trim();
    let role: Role | null = null;
    for (const [pattern, word] of ROLES) {
      if (role === null && pattern.test(name)) {
        role = word;
        name = name.replace(pattern, '');
      }
    }
    if (HEAD.test(name)) {
      const start = match.index + lead;
      found.push({
        unit: name,
        role: options.defaultRole ?? null,
        text: name,
        span: { start, end: start + name.length },
        collective: COLLECTIVE.test(name),
        ...(options.defaultRole == null ? {} : { roleInferred: true }),
      });
      pending.push(found.length - 1);
    }
    if (role !== null) {
      for (const at of pending) {
        const item = found[at];
        if (item) found[at] = { unit: item.unit, role, text: item.text, span: item.span, collective: item.collective };
      }
      pending = [];
    }
  }
  return found;
};
