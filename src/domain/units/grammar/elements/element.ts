import type { Role } from '../../assignment';
import type { RoleStrength } from '../../lexicon/roles';
import type { VerbKind } from '../../lexicon/verbs';
import type { NamePart, NameRead } from '../name-parts';

/** A clause as the role grammar sees it. `from`/`to` are token indexes. */
export type Element = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'units'; readonly reads: readonly NameRead[] }
  /** `addressed`: a word for one person stands before ("đ/c"); `ofMany`: a post of many bodies ("Bí thư các lớp"). */
  | { readonly kind: 'person'; readonly addressed?: boolean; readonly ofMany?: boolean }
  | {
      readonly kind: 'role';
      readonly role: Role;
      readonly strength: RoleStrength;
      readonly labelOnly: boolean;
      readonly phrase: string;
    }
  | { readonly kind: 'assign'; readonly phrase: string }
  | { readonly kind: 'neutral' }
  | { readonly kind: 'partner' }
  | { readonly kind: 'joint'; readonly mark: ',' | 'and' | '-' | '/' }
  | { readonly kind: 'mark'; readonly mark: ';' | '\n' | '.' | ':' | '(' | ')' }
  /** Words that are none of the others; `noun`: nothing says they are a verb; `sends`: "cử" (people to take part); `sites`: "tại", "của"; `helping`: "đã"; `limits`: "theo"; `opens`: "chiều", "tại", "nhân" (an adverbial begins); `agent`: "được", "nghe"; `makes`: "thành lập" (its object is new); `unknown`: a small word that no lexicon has; `amount`: "20 triệu đồng"; `phrase`: its words, folded; `verb`: a verb of a task ("chuẩn bị"), of one with a partner ("ký kết"), or another word that ends names ("có", "nhận", "theo"). */
  | {
      readonly kind: 'text';
      readonly noun: boolean;
      readonly sends?: boolean;
      readonly sites?: boolean;
      readonly helping?: boolean;
      readonly limits?: boolean;
      readonly opens?: boolean;
      readonly agent?: boolean;
      readonly unknown?: boolean;
      readonly makes?: boolean;
      readonly amount?: boolean;
      readonly verb?: VerbKind | null;
      readonly phrase?: string;
    }
);

/** What the words at a place are, and the token index behind them. */
export interface Lexed {
  readonly elements: readonly Element[];
  readonly next: number;
}

/** One element, read to its end. */
export const lexed = (element: Element): Lexed => ({ elements: [element], next: element.to });

/** Words that say nothing of their own: reading goes on at `next`. */
export const skipped = (next: number): Lexed => ({ elements: [], next });

/** The units read from `from` up to `to`. */
export const lexedUnits = (reads: readonly NameRead[], from: number, to: number): Lexed =>
  lexed({ kind: 'units', reads, from, to });

/** One unit that is this part and nothing more; what stands between `at` and the part is passed over. */
export const lexedUnit = (part: NamePart, at: number, collective: boolean): Lexed =>
  lexedUnits([{ prefix: [], parts: [part], from: part.from, to: part.to, collective }], at, part.to);

/** The token index behind the last of these names. */
export const lastTo = (reads: readonly NameRead[], fallback: number): number => reads.at(-1)?.to ?? fallback;
