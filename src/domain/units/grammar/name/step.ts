import type { NamePart } from '../name-parts';

/** What a reader makes of the words it looks at. */
export type Step =
  /** The words belong to the name as these parts, in order; the reading goes on behind the last. */
  | {
      readonly kind: 'read';
      readonly parts: readonly NamePart[];
      /** Whether small unknown words go on the name from here; as before when absent. */
      readonly loose?: boolean;
      /** True when the name now stands for many bodies. */
      readonly collective?: boolean;
    }
  /** The name ends before these words. */
  | { readonly kind: 'ends' }
  /** The reader has nothing to say: the next one is asked. */
  | { readonly kind: 'pass' };

export const ENDS: Step = { kind: 'ends' };
export const PASS: Step = { kind: 'pass' };

/** The words are these parts of the name. */
export const read = (...parts: readonly NamePart[]): Step => ({ kind: 'read', parts });

/** The words are this part of the name, and small unknown words may follow: "Tổ tư vấn pháp luật". */
export const readLoosely = (part: NamePart): Step => ({ kind: 'read', parts: [part], loose: true });

/** The words are this part of the name; with `collective` the name stands for many bodies. */
export const readMany = (part: NamePart, collective = true): Step => ({ kind: 'read', parts: [part], collective });

/** The first step of the readers, in their order, that is no pass; `pass` when all pass. */
export const firstStep = <Look, State>(
  readers: readonly ((look: Look, state: State) => Step)[],
  look: Look,
  state: State,
): Step => {
  for (const reader of readers) {
    const step = reader(look, state);
    if (step.kind !== 'pass') return step;
  }
  return PASS;
};
