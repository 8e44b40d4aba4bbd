import { ALWAYS_STOP } from '../../../lexicon/name-words';
import { innermostHead, lastNaming, type NamePart } from '../../name-parts';
import { headAt, personAt } from '../../name-start';
import type { PhraseHit } from '../../phrases';
import { isCapital, type LexemeOf, type Scan } from '../../scan';
import type { Token, WordToken } from '../../tokens';
import { verbAt } from '../boundary';
import type { HeadPart } from '../parts';
import type { ReadState } from '../read-state';
import { read, type Step } from '../step';

/** What the readers of a joint (a mark or "và" between two words) look at. */
export interface JointLook {
  readonly scan: Scan;
  readonly at: number;
  readonly token: Token;
  /** The piece of the name before the joint. */
  readonly last: NamePart;
  /** The innermost head read so far. */
  readonly house: HeadPart | null;
  /** Index of the word behind the joint. */
  readonly next: number;
  readonly nextToken: WordToken;
  readonly field: PhraseHit<LexemeOf<'field'>> | null;
  readonly nextHead: PhraseHit<LexemeOf<'head'>> | null;
  /** The next head, when no field there goes further than the name that begins with it. */
  readonly head: PhraseHit<LexemeOf<'head'>> | null;
  /** A person begins behind the joint. */
  readonly person: boolean;
  /** A verb, role or quantifier begins behind the joint, and no field goes further. */
  readonly stops: boolean;
}

/** Reads one kind of joint of a name. */
export type JointReader = (look: JointLook, state: ReadState) => Step;

/** The joint itself as a part; the reading goes on with the word behind it. */
export const jointPart = ({ at, next }: JointLook): NamePart => ({ kind: 'joint', from: at, to: next });

/** The joint belongs to the name. */
export const join = (look: JointLook): Step => read(jointPart(look));

/** True when the verb or preposition behind the joint is a name with a capital: "Quan hệ - Đối ngoại". */
const isNamed = (scan: Scan, at: number, token: WordToken, type: string): boolean =>
  type === 'stop' && scan.source.style === 'mixed' && isCapital(scan, at) && !ALWAYS_STOP.has(token.key);

/** What stands around the joint at `at`; `null` when it stands between no two words of a name. */
export const lookAtJoint = (scan: Scan, at: number, { parts }: ReadState): JointLook | null => {
  const token = scan.tokens[at];
  const last = lastNaming(parts);
  const next = at + 1;
  const nextToken = scan.tokens[next];
  if (!token || !last || nextToken?.kind !== 'word') return null;
  const field = scan.longest(next, 'field');
  const fieldEnd = field?.end ?? next;
  const nextHead = headAt(scan, next);
  // "Khoa Giáo dục": the head and its field go further than the field "khoa giáo".
  const reaches =
    nextHead !== null && (nextHead.end >= fieldEnd || (scan.longest(nextHead.end, 'field')?.end ?? next) > fieldEnd);
  const stop = verbAt(scan, next) ?? scan.longest(next, 'quantifier');
  return {
    scan,
    at,
    token,
    last,
    house: innermostHead(parts),
    next,
    nextToken,
    field,
    nextHead,
    head: reaches ? nextHead : null,
    person: (personAt(scan, next)?.end ?? next) > fieldEnd,
    stops: stop !== null && stop.end >= fieldEnd && !isNamed(scan, next, nextToken, stop.value.type),
  };
};
