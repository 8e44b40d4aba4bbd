import { distance } from 'fastest-levenshtein';
import { foldKey, stripMarks } from '../text/fold';
import type { AnniversaryDay } from './day-list';

/** Short forms that plans use inside the names of days. Written folded. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['tncs', 'thanh niên cộng sản'],
  ['tntp', 'thiếu niên tiền phong'],
  ['lhpn', 'liên hiệp phụ nữ'],
  ['lhtn', 'liên hiệp thanh niên'],
  ['qđnd', 'quân đội nhân dân'],
  ['cand', 'công an nhân dân'],
  ['qptd', 'quốc phòng toàn dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['ccb', 'cựu chiến binh'],
  ['cnxh', 'chủ nghĩa xã hội'],
  ['chxhcn', 'cộng hòa xã hội chủ nghĩa'],
  ['hcm', 'hồ chí minh'],
  ['tphcm', 'thành phố hồ chí minh'],
  ['tp', 'thành phố'],
  ['vn', 'việt nam'],
  ['csvn', 'cộng sản việt nam'],
  ['đcsvn', 'đảng cộng sản việt nam'],
  ['atvslđ', 'an toàn vệ sinh lao động'],
]);

/** Words that change nothing about which day is meant. */
const IDLE = new Set(['ngày', 'lễ', 'của', 'nước', 'và', 'kỷ', 'kỉ', 'niệm', 'các', 'cuộc', 'đồng', 'chí']);

const keyWords = (name: string): readonly string[] =>
  foldKey(name)
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (SHORT_FORMS.get(word) ?? word).split(' '))
    .filter((word) => word !== '' && !IDLE.has(word));

/** The key under which a day's names are compared: short forms spelled out, idle words dropped. */
export const dayNameKey = (name: string): string => keyWords(name).join(' ');

export interface DayMatch {
  readonly day: AnniversaryDay;
  /** 0–1; 1 is the same name. */
  readonly score: number;
}

/** A list of days that can be asked by name and by day. */
export interface DayIndex {
  readonly days: readonly AnniversaryDay[];
  /** Every day of exactly this name or alias, short forms spelled out. */
  named(name: string): readonly AnniversaryDay[];
  /** The best days for what somebody types, best first; misspellings and missing marks are forgiven. */
  search(words: string, limit?: number): readonly DayMatch[];
  /** Every day of that calendar day (1-based). */
  on(calendar: 'solar' | 'lunar', month: number, day: number): readonly AnniversaryDay[];
}

interface Entry {
  readonly day: AnniversaryDay;
  readonly key: string;
  readonly bare: string;
}

const scoreOf = (query: string, entry: string): number => {
  if (query === entry) return 1;
  const asked = query.split(' ');
  const owned = new Set(entry.split(' '));
  const shared = asked.filter((word) => owned.has(word)).length;
  const cover = shared / asked.length;
  const weight = (2 * shared) / (asked.length + owned.size);
  const longer = Math.max(query.length, entry.length);
  const likeness = longer === 0 ? 0 : 1 - distance(query, entry) / longer;
  const starts = entry.startsWith(query) || entry.includes(` ${query}`) ? 0.1 : 0;
  return Math.min(0.99, Math.max(0.45 * cover + 0.45 * weight + starts, likeness));
};

const LEAST_SCORE = 0.5;

/** Builds the index of a list. Building is linear; `named` and `on` are one look-up, `search` goes over the list. */
export const indexDays = (days: readonly AnniversaryDay[]): DayIndex => {
  const entries: Entry[] = days.flatMap((day) =>
    [day.name, ...day.aliases].map((name) => {
      const key = dayNameKey(name);
      return { day, key, bare: stripMarks(key) };
    }),
  );
  const byKey = new Map<string, AnniversaryDay[]>();
  for (const { key, day } of entries) {
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, [day]);
    else if (!found.includes(day)) found.push(day);
  }
  const dayKey = (calendar: string, month: number, day: number): string => `${calendar}-${month}-${day}`;
  const byDay = new Map<string, AnniversaryDay[]>();
  for (const day of days) {
    const key = dayKey(day.calendar, day.month, day.day);
    byDay.set(key, [...(byDay.get(key) ?? []), day]);
  }
  const search = (words: string, limit = 8): readonly DayMatch[] => {
    const query = stripMarks(dayNameKey(words));
    if (query === '') return [];
    const best = new Map<AnniversaryDay, number>();
    for (const { day, bare } of entries) {
      const score = scoreOf(query, bare);
      if (score >= LEAST_SCORE && score > (best.get(day) ?? 0)) best.set(day, score);
    }
    return [...best]
      .map(([day, score]) => ({ day, score }))
      .sort((a, b) => b.score - a.score || Number(b.day.verified) - Number(a.day.verified))
      .slice(0, limit);
  };
  return {
    days,
    named: (name) => byKey.get(dayNameKey(name)) ?? [],
    search,
    on: (calendar, month, day) => byDay.get(dayKey(calendar, month, day)) ?? [],
  };
};
