import { editDraft, openDoubts, startDraft, type Draft } from '../../src/application/edit-draft';
import { parseTime } from '../../src/domain/time';
import type { Activity, Schedule } from '../../src/domain/schedule/schedule';
import { activityOf, scheduleOf } from '../support/pane-schedules';

const names = (draft: Draft): string[] =>
  draft.schedules.flatMap(({ activities }) => activities.map(({ name }) => name.value));

const three: readonly Activity[] = [
  activityOf({ key: 'a', name: 'Tọa đàm sách', timeText: '18/5/2023' }),
  activityOf({ key: 'b', name: 'Hội trại; giao lưu', doubts: ['time'] }),
  activityOf({ key: 'c', name: 'Tổng kết' }),
];
const draftOf = (activities: readonly Activity[]): Draft =>
  startDraft([scheduleOf(activities) satisfies Schedule], { year: 2023 }, parseTime);

describe('editDraft', () => {
  it('reads a typed time again and drops the doubt about it', () => {
    const draft = editDraft(draftOf(three), { kind: 'set-time', key: 'b', text: '20/5' });
    const activity = draft.schedules[0]?.activities[1];
    expect(activity?.time?.start).toEqual({ year: 2023, month: 5, day: 20 });
    expect(activity?.doubts).toEqual([]);
    expect(openDoubts(draft)).toEqual([]);
  });

  it('clears the time when the words are taken out', () => {
    const draft = editDraft(draftOf(three), { kind: 'set-time', key: 'a', text: ' ' });
    expect(draft.schedules[0]?.activities[0]?.time).toBeNull();
  });

  it('never leaves a row without a name', () => {
    expect(names(editDraft(draftOf(three), { kind: 'set-name', key: 'a', text: '  ' }))[0]).toBe('Tọa đàm sách');
  });

  it('accepts a doubt without losing it', () => {
    const draft = editDraft(draftOf(three), { kind: 'accept', key: 'b' });
    expect(openDoubts(draft)).toEqual([]);
    expect(draft.schedules[0]?.activities[1]?.doubts).toHaveLength(1);
  });

  it('splits a name where asked and cleans the seam', () => {
    const draft = editDraft(draftOf(three), { kind: 'split', key: 'b', at: 'Hội trại'.length });
    expect(names(draft)).toEqual(['Tọa đàm sách', 'Hội trại', 'giao lưu', 'Tổng kết']);
    expect(new Set(draft.schedules[0]?.activities.map(({ key }) => key)).size).toBe(4);
  });

  it.each([0, 18])('does not split at the edge (%i)', (at) => {
    expect(names(editDraft(draftOf(three), { kind: 'split', key: 'b', at }))).toEqual(names(draftOf(three)));
  });

  it('merges with the next row, keeping both names and the time that is there', () => {
    const draft = editDraft(draftOf(three), { kind: 'merge-next', key: 'a' });
    expect(names(draft)).toEqual(['Tọa đàm sách. Hội trại; giao lưu', 'Tổng kết']);
    expect(draft.schedules[0]?.activities[0]?.timeText.value).toBe('18/5/2023');
  });

  it('brings dropped rows back where they were', () => {
    const dropped = editDraft(editDraft(draftOf(three), { kind: 'drop', key: 'a' }), { kind: 'drop', key: 'c' });
    expect(names(dropped)).toEqual(['Hội trại; giao lưu']);
    expect(names(editDraft(dropped, { kind: 'restore' }))).toEqual(names(draftOf(three)));
  });

  it('changes nothing for a row that is not there', () => {
    const draft = draftOf(three);
    expect(editDraft(draft, { kind: 'drop', key: 'zzz' }).schedules).toEqual(draft.schedules);
  });
});
