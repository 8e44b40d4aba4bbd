import type { Failure } from '../../../application/ports';

/** What a press came to, as the view shows it above its lists. */
export type Notice =
  { readonly kind: 'failure'; readonly failure: Failure } | { readonly kind: 'done'; readonly sentence: string };
