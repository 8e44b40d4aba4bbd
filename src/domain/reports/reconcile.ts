/** A sum that a report prints: its parts must add up to its whole. */
export interface Reconciliation {
  /** Stable word of the sum ("states", "months", "rows"). */
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly value: number }[];
  readonly whole: number;
}

export type Reconciled =
  | { readonly ok: true; readonly sums: readonly Reconciliation[] }
  | { readonly ok: false; readonly broken: readonly Reconciliation[] };

const addsUp = ({ parts, whole }: Reconciliation): boolean =>
  parts.reduce((sum, part) => sum + part.value, 0) === whole;

/** Whether every sum adds up. A report whose sums do not is refused before the first write. */
export const reconcile = (sums: readonly Reconciliation[]): Reconciled => {
  const broken = sums.filter((sum) => !addsUp(sum));
  return broken.length === 0 ? { ok: true, sums } : { ok: false, broken };
};
