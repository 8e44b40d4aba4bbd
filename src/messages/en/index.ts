import type { vi } from '../vi';
import { calendar } from './calendar';
import { common } from './common';
import { excel } from './excel';
import { functions } from './functions';

/** The English mirror: a missing key is a compile error. */
export const en: Readonly<Record<keyof typeof vi, string>> = { ...calendar, ...common, ...excel, ...functions };
