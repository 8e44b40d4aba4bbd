import { findInName, originKey, tableRows } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { meetings } from '../overlap';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';
import type { Origin } from '../../source/origin';
import { dateText } from '../words';

const CODE = { code: 'place-conflict', severity: 'warning' } as const;

/** Words that name no single room: online, at the units themselves, in an area. */
const NO_ROOM =
  /trực\s+tuyến|online|zoom|mạng\s+(?:xã\s+hội|internet)|facebook|zalo|fanpage|cơ\s+sở|đơn\s+vị|các\s|tại\s+chỗ|toàn\s|địa\s+bàn|nhiều\s+nơi|xã\s+|phường\s+|quận\s+|huyện\s+|thành\s+phố\s+|tỉnh\s+|thông\s+báo\s+sau|tùy|chưa/iu;

/** The hour is told in the name ("(8h30) Họp giao ban") and not read as the row's time: nothing can be compared. */
const HOUR_IN_NAME = /(?<!\p{L})\d{1,2}\s?(?:h|g|giờ)(?!\p{L})/iu;
const hoursKnown = ({ name, time }: Activity): boolean =>
  (time !== null && time.startTime !== null) || !HOUR_IN_NAME.test(name.value);

/** True for words that may name a single room or site, which two events cannot share. */
export const isRoom = (place: string): boolean => place.trim() !== '' && !NO_ROOM.test(place.trim());

const samePlace = (one: Origin | null, two: Origin | null): boolean =>
  one !== null && two !== null && originKey(one) === originKey(two);

/** Parts of one event: of one row, or under one time or one place that stands for them all. */
const isOneEvent = (first: Activity, second: Activity): boolean =>
  first.row === second.row ||
  samePlace(first.timeText.origin, second.timeText.origin) ||
  samePlace(first.place?.origin ?? null, second.place?.origin ?? null);

const check = (context: CheckContext): readonly Finding[] => {
  const known = new Map<string, readonly string[]>();
  const placesOf = (activity: Activity): readonly string[] => {
    const place = activity.place?.value ?? '';
    const before = known.get(place);
    if (before !== undefined) return before;
    const trimmed = place.trim();
    const made = isRoom(trimmed) ? [context.keyOf(trimmed)] : [];
    known.set(place, made);
    return made;
  };
  return meetings(tableRows(context), placesOf)
    .filter(({ hoursMeet, first, second }) => hoursMeet === true && hoursKnown(first) && hoursKnown(second))
    .filter(({ first, second }) => !isOneEvent(first, second))
    .map(({ first, second, date }) =>
      findInName(CODE, second, {
        params: { other: first.name.value, place: second.place?.value ?? '', date: dateText(date) },
      }),
    );
};

/** Two events in one room at overlapping hours. */
export const placeConflict: Rule = {
  ...CODE,
  group: 'conflicts',
  source: 'Một địa điểm không dùng cho hai việc cùng giờ',
  mends: false,
  check,
};
