/** The parts of the pane, in the order people meet them: make, check, share out, follow up, then what helps. */
export const VIEWS = [
  'build',
  'check',
  'units',
  'status',
  'reports',
  'merge',
  'days',
  'functions',
  'settings',
  'help',
] as const;

export type View = (typeof VIEWS)[number];
