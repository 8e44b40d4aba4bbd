import type { Span } from '../text/span';

/** chủ trì · phụ trách · phối hợp · tham gia. Public words of the command line. */
export type Role = 'lead' | 'responsible' | 'support' | 'participant';

/** One unit that a text charges with something. */
export interface Assignment {
  /** Full name with a shared prefix or suffix restored, as the document words it. */
  readonly unit: string;
  readonly role: Role | null;
  /** The words in the text that name this unit. */
  readonly text: string;
  readonly span: Span;
  /** "các cơ sở Đoàn": many units named as one. */
  readonly collective: boolean;
  /** The role is worked out (implied by a heading, the issuer …), not written. */
  readonly roleInferred?: boolean;
}
