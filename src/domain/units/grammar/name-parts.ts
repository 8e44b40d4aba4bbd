import type { HeadClass } from '../lexicon/heads';

/** One piece of a unit's name. `from`/`to` are token indexes, `to` exclusive. */
export type NamePart = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'head'; readonly head: HeadClass; readonly phrase: string }
  | { readonly kind: 'field'; readonly wholeOf: readonly string[]; readonly verbLike: boolean }
  | { readonly kind: 'place-head'; readonly rank: number }
  | { readonly kind: 'place-name' }
  | { readonly kind: 'number' }
  | { readonly kind: 'proper' }
  | { readonly kind: 'small' }
  | { readonly kind: 'quoted' }
  | { readonly kind: 'joint' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'listed' }
  /** "các quận, huyện" after a head. */
  | { readonly kind: 'many' }
  /** A short form in brackets: stands in the text, not in the name. */
  | { readonly kind: 'gap' }
);

/** A name read in the text; `prefix` are pieces that stand before an earlier name and count for this one too. */
export interface NameRead {
  readonly prefix: readonly NamePart[];
  readonly parts: readonly NamePart[];
  readonly from: number;
  /** Token index after the last piece. */
  readonly to: number;
  readonly collective: boolean;
  /** A number inside a range: "Cụm 3" of "Cụm 1 - 5". */
  readonly number?: string;
}

/** The last piece that names something (joints and gaps left out), or `null`. */
export const lastNaming = (parts: readonly NamePart[]): NamePart | null => {
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i];
    if (part && part.kind !== 'joint' && part.kind !== 'gap' && part.kind !== 'owner') return part;
  }
  return null;
};

/** The class of the innermost head ("Sở" in "Đoàn Sở Nội vụ"), or `null`. */
export const innermostHead = (parts: readonly NamePart[]): Extract<NamePart, { kind: 'head' }> | null => {
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i];
    if (part?.kind === 'head') return part;
  }
  return null;
};

/** True when the pieces end where a name cannot end: "Sở", "Trường THPT", "Phòng Đào tạo và". */
export const wantsMore = (parts: readonly NamePart[]): boolean => {
  const last = lastNaming(parts);
  return last?.kind === 'head' && last.head.complement === 'needed';
};
