/** What a ribbon button or menu item asks the pane to do. The pane shows before it acts. */
export type Intent =
  | { readonly kind: 'build'; readonly source: 'active-sheet' | 'selection' }
  | { readonly kind: 'check'; readonly scope: 'active-sheet' | 'workbook' }
  /** The reports again, with the last choices. */
  | { readonly kind: 'report' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'show'; readonly view: 'units' | 'reports' | 'status' | 'merge' | 'days' | 'functions' | 'help' };

export interface IntentBox {
  /** Hands the intent to the pane, or keeps it until the pane listens; a newer one replaces a kept one. */
  send(intent: Intent): void;
  /** Listens; a kept intent arrives at once. Gives back the function that stops listening. */
  listen(listener: (intent: Intent) => void): () => void;
}

/** A box for one intent: a button may be pressed before the pane has drawn itself. */
export const createIntentBox = (): IntentBox => {
  let waiting: Intent | null = null;
  let current: ((intent: Intent) => void) | null = null;
  return {
    send: (intent) => {
      if (current === null) waiting = intent;
      else current(intent);
    },
    listen: (listener) => {
      current = listener;
      if (waiting !== null) {
        const kept = waiting;
        waiting = null;
        listener(kept);
      }
      return () => {
        if (current === listener) current = null;
      };
    },
  };
};

/** The box between ribbon and pane: both live in the one shared runtime. */
export const intents = createIntentBox();
