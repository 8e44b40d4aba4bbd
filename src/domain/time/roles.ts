/**
 * What a word does in a time expression. One word has one role; the grammar decides from its place what it means
 * ("năm" is the noun "year" and the number five). Numbers, not strings: the grammar asks for roles all the time, and a
 * number is compared in one step.
 */
export const ROLE = {
  /** Unknown to the grammar, or known only to be told from other words. */
  plain: 0,
  // nouns of the calendar and the clock
  day: 1,
  month: 2,
  year: 3,
  quarter: 4,
  week: 5,
  semester: 6,
  schoolYear: 7,
  term: 8,
  ordinal: 9,
  sunday: 10,
  number: 11,
  lunarMonth: 12,
  earlyDay: 13,
  fullMoon: 14,
  hour: 15,
  minute: 16,
  halfPast: 17,
  meridiem: 18,
  session: 19,
  part: 20,
  stem: 21,
  branch: 22,
  // links
  from: 23,
  to: 24,
  endOf: 25,
  and: 26,
  before: 27,
  after: 28,
  latest: 29,
  finish: 30,
  moved: 31,
  instead: 32,
  postponed: 33,
  cancelled: 34,
  added: 35,
  tentative: 36,
  approximate: 37,
  twin: 38,
  lunar: 39,
  solar: 40,
  leap: 41,
  filler: 42,
  whole: 43,
  occasion: 44,
  feast: 45,
  celebrate: 46,
  // repetition, relation, doubt
  every: 47,
  regular: 48,
  times: 49,
  today: 50,
  this: 51,
  unknownTime: 52,
  // what makes a number no date
  place: 53,
  placeLabel: 54,
  timeLabel: 55,
  numberSign: 56,
  document: 57,
  issued: 58,
  share: 59,
  counted: 60,
  duration: 61,
  countingNoun: 62,
  label: 63,
  basis: 64,
  tet: 65,
  attribute: 66,
  horizon: 67,
  // letters read only as capitals ("T5", "QII"): as a token they are unknown words
  code: 68,
} as const;

/** One of {@link ROLE}. */
export type Role = (typeof ROLE)[keyof typeof ROLE];

/** A set of roles. */
export type RoleSet = Uint8Array;

/** The set of these roles: a table, so that one look tells. */
export const roleSet = (...roles: readonly Role[]): RoleSet => {
  const set = new Uint8Array(Object.keys(ROLE).length);
  for (const role of roles) set[role] = 1;
  return set;
};

/** True when the role is one of the set. */
export const isOneOf = (set: RoleSet, role: Role): boolean => set[role] === 1;
