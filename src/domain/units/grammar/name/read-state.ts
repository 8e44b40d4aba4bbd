import type { NamePart, NameRead } from '../name-parts';
import type { Scan } from '../scan';

/** What readers know of the name read so far. */
export interface ReadState {
  readonly parts: readonly NamePart[];
  /** Small unknown words go on the name: it began with one right after its head ("tổ tư vấn pháp luật"). */
  readonly loose: boolean;
  /** The name stands for many bodies. */
  readonly collective: boolean;
  /** The name is an item of a list whose prefix it takes over: "và" ends it. */
  readonly inList: boolean;
  /** Semicolons part that list: "và" stands inside its items. */
  readonly wide: boolean;
  /** Token index after the name of another unit that begins at a token; that token when none does. */
  readonly nameEnd: (scan: Scan, at: number) => number;
}

/** How a reading begins: what stands around it. */
export type Setting = Pick<ReadState, 'inList' | 'wide' | 'nameEnd'>;

/** The state of a name that begins with these parts. */
export const startState = (setting: Setting, ...parts: readonly NamePart[]): ReadState => ({
  parts,
  loose: false,
  collective: false,
  ...setting,
});

/** The name of this state, which began at token `from`, behind the pieces of `prefix`. */
export const toNameRead = (state: ReadState, from: number, prefix: readonly NamePart[] = []): NameRead => ({
  prefix,
  parts: state.parts,
  from,
  to: state.parts.at(-1)?.to ?? from,
  collective: state.collective,
});
