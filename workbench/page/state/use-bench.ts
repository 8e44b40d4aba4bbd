import { useSyncExternalStore } from 'react';
import type { Bench, Shown } from './bench';

/** What the workbench shows now; draws again when it changes. */
export const useBench = (bench: Bench): Shown => useSyncExternalStore(bench.subscribe, bench.shown);
