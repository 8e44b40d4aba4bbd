import { common } from './common';

/** Every Vietnamese sentence of the product, by key. One file for each area; add yours here. */
export const vi = { ...common } as const;
