import { useSyncExternalStore } from 'react';
import type { Bench } from './bench';
import type { Shown } from './shown';

/** What the workbench shows now; draws again when it changes. */
export const useBench = (bench: Bench): Shown => useSyncExternalStore(bench.subscribe, bench.shown);
