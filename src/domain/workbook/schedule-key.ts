/**
 * True for the key of a sheet that holds a schedule: "schedule", further lists of one plan ("schedule-2"), the merged
 * one ("schedule-merged") and those of other plans beside them ("schedule~2", "schedule-2~3"). What is left over from a
 * schedule has a further word after a dot and is none.
 */
export const isScheduleKey = (key: string | null): boolean => key !== null && /^schedule(?:[-~][^.]*)?$/u.test(key);
