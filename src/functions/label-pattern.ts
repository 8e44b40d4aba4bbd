import { wordedName } from '../domain/anniversaries/label';
import { labelEnds } from '../domain/anniversaries/label-of-moment';
import { yearOfMoment } from '../domain/anniversaries/moment';
import { bareKey } from '../domain/text/fold';
import { quote, refuse } from './answer';
import type { Base } from './read/base';
import type { Cell } from './read/cell';

const PLACE = /\{([^{}]{0,40})\}/gu;

/** True for a pattern somebody wrote ("Chào mừng {số năm} năm {tên}"); numbers choose a ready one. */
export const isPattern = (value: Cell | null): value is string => typeof value === 'string' && value.includes('{');

/** The pattern with its places filled, written with or without marks; an unknown place ends the function. */
export const fillPattern = (pattern: string, base: Base, year: number, name: string | null): string => {
  const [from, to] = labelEnds(base.moment, year) ?? ['', ''];
  const listed = base.day === null ? '' : wordedName(base.day.name, base.day.kind);
  const places: ReadonlyMap<string, string> = new Map([
    ['so nam', String(year - yearOfMoment(base.moment))],
    ['n', String(year - yearOfMoment(base.moment))],
    ['ten', name ?? listed],
    ['ngay goc', from],
    ['ngay ky niem', to],
    ['nam', String(year)],
  ]);
  return pattern.replace(
    PLACE,
    (whole, place: string) => places.get(bareKey(place)) ?? refuse('functions.label.place', { text: quote(whole) }),
  );
};
