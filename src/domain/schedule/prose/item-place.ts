import type { Field } from '../../source/origin';
import type { Span } from '../../text/span';
import { sentences, type Part } from '../clauses';
import { stated } from '../draft';
import { findPlace, isGenericPlace, startsLikePlace } from '../place';
import { startsWithVerb } from '../vocabulary/events';
import { TAKES_PLACE } from '../vocabulary/place-words';
import { nodeOrigin, valueOf, type LabelledValue } from './attributes';
import type { Node } from './tree';

/** "14h30 ngày 05/01/2024, Phòng họp số 2": a place after the last comma, with how much of the text it takes. */
export const commaPlace = (text: string): { readonly words: string; readonly tail: number } | null => {
  const match = /,\s*([^,;:()]{4,90}?)[\s.;]*$/u.exec(text);
  const words = match?.[1] ?? '';
  if (!match || !startsLikePlace(words) || isGenericPlace(words) || /\d{1,2}\s?[/h]\s?\d/u.test(words)) return null;
  return { words, tail: match[0].length };
};

/** A new sentence, or who of the office goes along, after the words of a place label. */
const AFTER_PLACE =
  /(?:(?<=[\p{Ll}\d]{3}|\s\d|[\p{Ll}]{2}\))\.\s+(?=\p{Lu}\p{Ll})|[.;,]\s*(?:LĐVP|CVVP|LĐ VP)(?![\p{L}])).*$/su;

/** "- Tại Trường Mầm non Sơn Ca.": a line that is nothing but a place. */
const onlyPlaceOf = (node: Node): Field<string> | null => {
  const at = /^tại\s+/iu.exec(node.text);
  const found = at && findPlace(node.text);
  if (!at || !found || found.span.start !== at[0].length || /[\p{L}\d]/u.test(node.text.slice(found.span.end)))
    return null;
  return stated(found.text, nodeOrigin(node, found.span.start, found.span.end));
};

/** "Nha Trang – Phú Yên": every word with a large first letter. */
const PROPER_NAMES = /^\p{Lu}\p{L}*(?:(?:\s|\s?[-–,]\s?|\svà\s)\p{Lu}\p{L}*)+$/u;

/** "- Nha Trang – Phú Yên.", "- Hội trường B.": where, among the lines below "Thời gian, địa điểm:". */
const namedPlaceOf = (node: Node): Field<string> | null => {
  const words = node.text.replace(/[\s.;,]+$/u, '');
  if (node.label !== null || words.length > 100 || /[:;]/u.test(words) || startsWithVerb(words)) return null;
  if (!PROPER_NAMES.test(words) && (!startsLikePlace(words) || isGenericPlace(words))) return null;
  return SAYS_MORE.test(`${words} `) ? null : stated(words, nodeOrigin(node, 0, words.length));
};

/** The place on the lines below a label without a value of its own. */
const placeBelow = (value: LabelledValue): Field<string> | null => {
  if (value.text !== '') return null;
  const found = value.below.map((node) => onlyPlaceOf(node)).find((place) => place !== null);
  if (found || value.field !== 'time-place') return found ?? null;
  for (const node of value.below) {
    const within = findPlace(node.text);
    if (within && !within.implied) return stated(within.text, nodeOrigin(node, within.span.start, within.span.end));
    const named = namedPlaceOf(node);
    if (named) return named;
  }
  return null;
};

/** The place that the labels of a row give: a place label first, else the place in a time label. */
export const placeLabel = (values: readonly LabelledValue[]): Field<string> | null => {
  const value = valueOf(values, 'place');
  if (value) {
    const text = (value.text !== '' ? value.text : value.below.map((node) => node.text).join('; '))
      .replace(AFTER_PLACE, '')
      .replace(/[\s.;,]+$/u, '')
      .replace(LEADS_TO_PLACE, '');
    return text === '' ? null : stated(text, value.origin);
  }
  for (const other of values) {
    if (other.field !== 'time' && other.field !== 'time-place') continue;
    const below = placeBelow(other);
    if (below) return below;
    const found = findPlace(other.text);
    if (found && !found.implied) return stated(found.text, other.origin);
    const after = commaPlace(other.text);
    if (after) return stated(after.words, other.origin);
  }
  return null;
};

/** "Tại …", "Diễn ra tại …" before the words of a place. */
const LEADS_TO_PLACE = new RegExp(String.raw`^(?:(?:${TAKES_PLACE})\s+)?(?:tại|ở)\s+(?=\S)`, 'iu');

const LIST_OF_PLACES =
  /(?<![\p{L}])tại\s+(?:(?:các|\d{1,3})\s+)?(?:xã|phường|thị trấn|điểm|nơi|địa điểm|đơn vị|huyện|cụm|thôn|ấp|khu)[^:;.]{0,30}:\s*/iu;

/** "… tại 3 xã: xã A, huyện X; xã B, huyện Y": one part for each place of the list. */
export const placeList = (text: string): { readonly head: Part; readonly places: readonly Part[] } | null => {
  const match = LIST_OF_PLACES.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const places: Part[] = [];
  let at = from;
  for (const piece of text.slice(from).split(';')) {
    const words = piece
      .trim()
      .replace(/[.,]+$/u, '')
      .replace(/^và\s+/u, '');
    const start = at + piece.indexOf(words);
    if (words !== '') places.push({ start, end: start + words.length, text: words });
    at += piece.length + 1;
  }
  if (places.length < 2 || places.some((place) => place.text.length > 120)) return null;
  return { head: { start: 0, end: match.index, text: text.slice(0, match.index).trim() }, places };
};

const PLACE_PART =
  /([^(),;]{3,70})\s\(((?:buổi\s+)?(?:sáng|trưa|chiều|tối)|(?:lúc\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}(?:\s?phút)?)\)/giu;

/** "… tại huyện A (buổi sáng) và huyện B (buổi chiều)": the places of one day, each with its part of it. */
export const placesByHour = (
  text: string,
): { readonly head: Part; readonly stops: readonly { readonly place: Part; readonly when: string }[] } | null => {
  const at = /(?<![\p{L}])tại\s+/iu.exec(text);
  if (!at) return null;
  const from = at.index + at[0].length;
  const stops = Array.from(text.slice(from).matchAll(PLACE_PART), (match) => {
    const words = (match[1] ?? '').replace(/^[\s,;]*(?:và\s+)?(?:tại\s+)?/iu, '');
    const start = from + match.index + (match[1] ?? '').length - words.length;
    return { place: { text: words, start, end: start + words.length }, when: match[2] ?? '' };
  });
  if (stops.length < 2 || !stops.every(({ place }) => startsLikePlace(place.text))) return null;
  return { head: { start: 0, end: at.index, text: text.slice(0, at.index).trim() }, stops };
};

const SEGMENT = /\s[-–—]\s|\s*;\s*|,\s+(?=\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}\s*[.;]?$)/gu;

const CLOCK_ONLY = /^(?:lúc\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?(?:\s*(?:phút|’|'))?$/iu;

/** What closes a dated line after dashes; places are 0-based in the line's text. */
export interface Tail {
  /** Where the words of the name end. */
  readonly end: number;
  readonly clock: string | null;
  readonly place: Part | null;
}

/** "… – Nhà Văn hóa huyện – 8h00": place and hour that close a dated line, parted by dashes. */
export const tailSegments = (text: string, from: number): Tail => {
  const cuts = Array.from(text.matchAll(SEGMENT), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter((cut) => cut.start > from + 8);
  let end = text.length;
  let clock: string | null = null;
  let place: Part | null = null;
  for (const cut of cuts.reverse()) {
    const words = text.slice(cut.end, end).replace(/[\s.;,]+$/u, '');
    if (clock === null && CLOCK_ONLY.test(words)) clock = words;
    else if (
      place === null &&
      words.length <= 70 &&
      !/[()“”"]/u.test(words) &&
      startsLikePlace(words) &&
      !isGenericPlace(words)
    ) {
      place = { text: words, start: cut.end, end: cut.end + words.length };
    } else break;
    end = cut.start;
  }
  return { end, clock, place };
};

/** The place of the tail with where it stands; `null` when the tail has none. */
export const tailPlace = (node: Node, part: Part, tail: Tail | null): Field<string> | null => {
  const place = tail?.place ?? null;
  return place && stated(place.text, nodeOrigin(node, part.start + place.start, part.start + place.end));
};

/** "…: Sáng 28/11. Trụ sở UBND phường X. …": a sentence after the time that is nothing but a place. */
export const placeSentence = (node: Node, part: Part, timed: boolean): Field<string> | null => {
  if (!timed) return null;
  const [, ...others] = sentences(part.text);
  for (const piece of others) {
    const words = piece.text.replace(/[\s.;,]+$/u, '');
    if (words.length > 110 || words.includes(':') || !startsLikePlace(words) || isGenericPlace(words)) continue;
    if (startsWithVerb(words) || SAYS_MORE.test(`${words} `)) continue;
    return stated(words, nodeOrigin(node, part.start + piece.start, part.start + piece.start + words.length));
  }
  return null;
};

/** "họp rút kinh nghiệm (15 giờ, phòng họp Đảng ủy)": the last of a bracket that opens with an hour or a day. */
export const placeInBrackets = (text: string): Part | null => {
  for (const match of text.matchAll(/\((?=[^(),]*\d)[^()]{2,60},\s*([^(),;:]{4,70})\)/gu)) {
    const words = (match[1] ?? '').trimEnd();
    if (!(startsLikePlace(words) || ROOM.test(words)) || isGenericPlace(words) || SAYS_MORE.test(`${words} `)) continue;
    const start = match.index + match[0].length - 1 - (match[1] ?? '').length;
    return { text: words, start, end: start + words.length };
  }
  return null;
};

/** Rooms that offices shorten. */
const ROOM = /^(?:HT|PH|P\.|NVH|NTĐ|SVĐ|TTVH|TTHC)\s?\S/u;

/** "sân trường, mỗi tổ 01 bình", "…, gồm 3 đội": what follows a place and is no more of it. */
const ASIDE = /,\s(?:mỗi|gồm|do|với|toàn thể|thành phần)\s[^.;:()]*[.;]?\s*$/iu;

/** "…: 6h30 sáng 07/3, sân vận động thị xã": a place that follows the time and closes the sentence. */
export const placeAfterTime = (text: string, when: Span | null): Part | null => {
  if (!when) return null;
  const gap = /^\)?\s*(?:\([^()]{1,30}\)\s*)?(?:,|[-–])\s*/u.exec(text.slice(when.end));
  if (!gap) return null;
  const start = when.end + gap[0].length;
  const words = (/^[^.;:()]{4,100}/u.exec(text.slice(start))?.[0] ?? '').replace(ASIDE, '').trimEnd();
  const rest = text.slice(start + words.length).replace(ASIDE, '');
  if (
    !(startsLikePlace(words) || ROOM.test(words)) ||
    isGenericPlace(words) ||
    SAYS_MORE.test(`${words} `) ||
    !/^[\s.;,)]*$/u.test(rest)
  )
    return null;
  if (/\d{1,2}\s?(?:h|g|giờ)(?![\p{L}])/iu.test(words)) return null;
  return { text: words, start, end: start + words.length };
};

/** "…, chiều 17/10 (chung kết) – Nhà thi đấu đa năng": a place behind the dash that closes words with a time. */
export const placeAfterDash = (text: string): Part | null => {
  const dash = /[\d)]\s+[-–—]\s+(?=[^.;:()–—]{4,80}[\s.;]*$)/u.exec(text);
  if (!dash) return null;
  const start = dash.index + dash[0].length;
  const words = text.slice(start).replace(/[\s.;]+$/u, '');
  if (!startsLikePlace(words) || isGenericPlace(words) || SAYS_MORE.test(`${words} `) || /\d\s?[/h]\s?\d/u.test(words))
    return null;
  return { text: words, start, end: start + words.length };
};

const SAYS_MORE =
  /\s(?:tổ chức|phối hợp|thực hiện|chuẩn bị|chịu trách nhiệm|chủ trì|phụ trách|triển khai|tham gia|báo cáo|mời|gửi|là|có|được|sẽ)\s/u;
