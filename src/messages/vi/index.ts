import { calendar } from './calendar';
import { common } from './common';
import { excel } from './excel';
import { functions } from './functions';

/** Every Vietnamese sentence of the product, by key. One file for each area; add yours here. */
export const vi = { ...calendar, ...common, ...excel, ...functions } as const;
