import { readRange } from '../list/numbers';
import { readNameList } from '../list/read-list';
import { HIGHLIGHT_PHRASES } from '../../lexicon/name-words';
import { afterOneOf, isSmall, isSmallInMixed } from '../name/letters';
import { readName } from '../name-reader';
import { headAt } from '../name-start';
import type { PhraseHit } from '../phrases';
import { isAnd, type LexemeOf, type Scan } from '../scan';
import { lexAmount } from './amounts';
import { lexBases } from './bases';
import { lexCollective, lexEnumeration } from './collectives';
import { lastTo, lexed, lexedUnits, skipped, type Lexed } from './element';
import { lexDutyLabel, lexNeutralLabel } from './labels';
import { lexManagement } from './management';
import { lexGuidance, lexOrder, lexThrough } from './orders';
import { lexPerson } from './people';
import { lexPlainWords } from './plain-words';
import { lexRole } from './role-words';
import { lexRoom } from './rooms';

type Head = PhraseHit<LexemeOf<'head'>> | null;

/** One reading of the words at a place; `null` when they are no such thing. */
type WordLexer = (scan: Scan, at: number, head: Head) => Lexed | null;

const lexNames: WordLexer = (scan, at) => {
  const reads = readNameList(scan, at);
  return reads.length > 0 ? lexedUnits(reads, at, lastTo(reads, at)) : null;
};

/** "Từ Cụm 1 đến Cụm 4": a series of bodies, where no words before make it a way or a time. */
const lexRange: WordLexer = (scan, at, head) => {
  const before = scan.tokens[at - 1];
  if (scan.tokens[at]?.key !== 'từ' || !headAt(scan, at + 1)) return null;
  if (before?.kind === 'word') return null;
  const first = readName(scan, at + 1);
  if (!first || readRange(scan, first).length === 0) return null;
  return lexNames(scan, at + 1, head);
};

const lexListed: WordLexer = (scan, at, head) => (scan.listed(at) > at ? lexNames(scan, at, head) : null);

/** "Sở: Nội vụ, Tài chính"; "lễ đài: Đoàn Thanh niên" announces nothing. */
const lexAnnounced: WordLexer = (scan, at, head) => {
  if (head?.value.head.complement !== 'needed' || scan.tokens[head.end]?.key !== ':') return null;
  // "Ở khu phố: Ban Mặt trận chủ trì": where, and a body of its own.
  if (head.value.head.kind === 'area' && headAt(scan, head.end + 1)) return skipped(head.end + 1);
  return isSmallInMixed(scan, at) && isSmall(scan, at - 1) ? null : lexEnumeration(scan, at, at);
};

/** "theo đó, …", "hằng năm, …" before the one who acts. */
const lexAdverb: WordLexer = (scan, at) => {
  const adverb = scan.longest(at, 'adverb');
  if (!adverb) return null;
  if (scan.tokens[adverb.end]?.key === ',') return skipped(adverb.end + 1);
  return headAt(scan, adverb.end) === null ? null : skipped(adverb.end);
};

const lexPartner: WordLexer = (scan, at) => {
  const partner = scan.longest(at, 'partner');
  return partner ? lexed({ kind: 'partner', from: at, to: partner.end }) : null;
};

const OR = new Set(['hoặc', 'hay', 'lẫn']);

/** "và", "&"; "hoặc", "lẫn" before a unit. */
const lexAnd: WordLexer = (scan, at) => {
  const token = scan.tokens[at];
  const or = token !== undefined && OR.has(token.key) && headAt(scan, at + 1) !== null;
  return or || isAnd(token) ? lexed({ kind: 'joint', mark: 'and', from: at, to: at + 1 }) : null;
};

/** "cả Công an xã lẫn Trạm Y tế": "cả" before two names, not before one of many ("cả lớp"). */
const lexBoth: WordLexer = (scan, at) => {
  if (scan.tokens[at]?.key !== 'cả' || !headAt(scan, at + 1)) return null;
  const first = readName(scan, at + 1);
  const joint = first === null || first.collective ? null : first.to;
  const both = joint !== null && (isAnd(scan.tokens[joint]) || scan.tokens[joint]?.key === 'lẫn');
  return both && headAt(scan, joint + 1) !== null ? skipped(at + 1) : null;
};

/** "Các khoa, nhất là Khoa Dược": what is named besides is one more item. */
const lexHighlight: WordLexer = (scan, at) => {
  const end = scan.tokens[at - 1]?.key === ',' ? afterOneOf(scan, at, HIGHLIGHT_PHRASES) : null;
  return end !== null && headAt(scan, end) !== null ? skipped(end) : null;
};

/** First words of "đại diện lãnh đạo", which stands for many bodies too. */
const STANDS_FOR = new Set(['đại', 'mời']);

/** "Đại diện Sở Y tế", "Đơn vị: …": the words before leave the unit the one who acts. */
const lexStandIn: WordLexer = (scan, at) => {
  const standIn = scan.longest(at, 'stand-in');
  if (!standIn) return null;
  const many = scan.longest(standIn.end, 'quantifier') !== null && STANDS_FOR.has(scan.tokens[at]?.key ?? '');
  return many || headAt(scan, standIn.end) || scan.tokens[standIn.end]?.key === ':' ? skipped(standIn.end) : null;
};

/** What the words at a place can be, the first that fits. */
const WORD_LEXERS: readonly WordLexer[] = [
  lexListed,
  lexDutyLabel,
  lexManagement,
  lexRoom,
  lexBoth,
  lexHighlight,
  lexBases,
  lexCollective,
  lexAnnounced,
  lexRange,
  lexGuidance,
  (scan, at, head) => lexRole(scan, at, head?.end ?? at),
  lexAdverb,
  lexNeutralLabel,
  lexPerson,
  (scan, at, head) => lexOrder(scan, at, head?.end ?? at),
  lexThrough,
  lexAmount,
  lexPartner,
  lexAnd,
  lexNames,
  lexStandIn,
];

/** What the words from the word at `at` on are; plain words when nothing else. */
export const lexWord = (scan: Scan, at: number): Lexed => {
  const head = headAt(scan, at);
  for (const lexer of WORD_LEXERS) {
    const found = lexer(scan, at, head);
    if (found) return found;
  }
  return lexPlainWords(scan, at);
};
