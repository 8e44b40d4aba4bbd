import { DAY_TABLE } from './day-list.generated';

/** LOẠI of table tblNgayKyNiem; `hưởng ứng` are awareness days, `lễ tết` holidays without a count. */
export type DayKind = 'thành lập' | 'truyền thống' | 'sinh' | 'mất' | 'sự kiện' | 'quốc tế' | 'hưởng ứng' | 'lễ tết';

export const DAY_KINDS: readonly DayKind[] = [
  'thành lập',
  'truyền thống',
  'sinh',
  'mất',
  'sự kiện',
  'quốc tế',
  'hưởng ứng',
  'lễ tết',
];

/** A day that is celebrated every year. */
export interface AnniversaryDay {
  /** MÃ: stable kebab-case word. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: DayKind;
  readonly calendar: 'solar' | 'lunar';
  /** 1–31, in `calendar`. */
  readonly day: number;
  /** 1–12, in `calendar`. */
  readonly month: number;
  /** The year N is counted from; `null` when no N can be computed (Giỗ Tổ). */
  readonly baseYear: number | null;
  /** Year the day was set up, when later than the base: counts may start there too. */
  readonly observedSince: number | null;
  /** Found in a source. `false` is shown as "chưa kiểm chứng". */
  readonly verified: boolean;
  /** One of the seven major days of NĐ 145/2013 điều 4. */
  readonly major: boolean;
  /** A paid day off (Bộ luật Lao động 2019 điều 112). */
  readonly paidHoliday: boolean;
  readonly source: string | null;
  /** Shipped with the product, or typed by the office in tblNgayKyNiem. */
  readonly owner: 'built-in' | 'office';
}

/** True for the words of column LOẠI. */
export const isDayKind = (word: string): word is DayKind => (DAY_KINDS as readonly string[]).includes(word);

const numberOrNull = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

const readRow = (line: string): AnniversaryDay | null => {
  const [id, name, aliases = '', kind = '', , calendar, day, month, base, since, marks = '', source] = line.split('\t');
  if (id === undefined || name === undefined || !isDayKind(kind)) return null;
  return {
    id,
    name,
    aliases: aliases === '' ? [] : aliases.split(';'),
    kind,
    calendar: calendar === 'âm' ? 'lunar' : 'solar',
    day: Number(day),
    month: Number(month),
    baseYear: numberOrNull(base),
    observedSince: numberOrNull(since),
    verified: marks.includes('v'),
    major: marks.includes('l'),
    paidHoliday: marks.includes('n'),
    source: source === undefined || source === '' ? null : source,
    owner: 'built-in',
  };
};

let builtIn: readonly AnniversaryDay[] | null = null;

/** The days shipped with the product, in the order of the year (lunar days first). Read once. */
export const builtInDays = (): readonly AnniversaryDay[] => {
  builtIn ??= DAY_TABLE.trim()
    .split('\n')
    .flatMap((line) => readRow(line) ?? []);
  return builtIn;
};

/** A row has no column for other names and marks: those of the built-in day it stands for go on. */
const inPlaceOf = (own: AnniversaryDay, day: AnniversaryDay): AnniversaryDay => ({
  ...own,
  aliases: own.aliases.length === 0 ? day.aliases : own.aliases,
  observedSince: own.observedSince ?? (own.baseYear === day.baseYear ? day.observedSince : null),
  major: own.major || day.major,
  paidHoliday: own.paidHoliday || day.paidHoliday,
});

/**
 * The built-in list with the office's own rows: a row of the same id, or of the same name on the same day, replaces
 * the built-in one; the others are added. Order: built-in places first, then the office's further rows.
 */
export const mergeDays = (
  shipped: readonly AnniversaryDay[],
  own: readonly AnniversaryDay[],
): readonly AnniversaryDay[] => {
  const place = (day: AnniversaryDay): string =>
    `${day.name.normalize('NFC').toLowerCase().trim()}|${day.calendar}|${String(day.day)}|${String(day.month)}`;
  const byId = new Map(own.map((day) => [day.id, day]));
  const byPlace = new Map(own.map((day) => [place(day), day]));
  const used = new Set<AnniversaryDay>();
  const merged = shipped.map((day) => {
    const replacement = byId.get(day.id) ?? byPlace.get(place(day));
    if (replacement === undefined || used.has(replacement)) return day;
    used.add(replacement);
    return inPlaceOf(replacement, day);
  });
  return [...merged, ...own.filter((day) => !used.has(day))];
};
