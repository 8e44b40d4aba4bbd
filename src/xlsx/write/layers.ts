import type { CellRect } from '../../domain/source/snapshot';

/** Something that covers cells; where several do, the later one is on top. */
export interface Layer<T> {
  readonly rect: CellRect;
  readonly value: T;
}

/** Layers over one stretch of columns of one row, lowest first. */
export interface Stretch<T> {
  readonly left: number;
  readonly right: number;
  readonly values: readonly T[];
}

const stretchesOf = <T>(active: readonly Layer<T>[]): readonly Stretch<T>[] => {
  const edges = [...new Set(active.flatMap(({ rect }) => [rect.left, rect.right + 1]))].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((left, k) => {
    const values = active.filter(({ rect }) => rect.left <= left && left <= rect.right).map(({ value }) => value);
    return values.length === 0 ? [] : [{ left, right: (edges[k + 1] ?? left + 1) - 1, values }];
  });
};

/**
 * Goes down the rows: the answer to row after row, in rising order, is the stretches of columns that the layers
 * cover there. Costs about as much as there are layers, not layers times rows; rows alike share one answer.
 */
export const createSweep = <T>(layers: readonly Layer<T>[]): ((row: number) => readonly Stretch<T>[]) => {
  const waiting = layers.map((layer, order) => ({ ...layer, order })).sort((a, b) => a.rect.top - b.rect.top);
  let next = 0;
  let active: typeof waiting = [];
  let nextEnd = Infinity;
  let current: readonly Stretch<T>[] = [];
  return (row) => {
    const isOver = nextEnd < row;
    const first = waiting[next];
    if (!isOver && (!first || first.rect.top > row)) return current;
    if (isOver) active = active.filter(({ rect }) => rect.bottom >= row);
    for (let layer = waiting[next]; layer && layer.rect.top <= row; layer = waiting[next]) {
      if (layer.rect.bottom >= row) active.push(layer);
      next += 1;
    }
    active.sort((a, b) => a.order - b.order);
    nextEnd = active.reduce((least, { rect }) => Math.min(least, rect.bottom), Infinity);
    current = stretchesOf(active);
    return current;
  };
};
