import type { ReportRow } from '../../../src/domain/reports/report-row';
import { planChange, planChanges } from '../../../src/domain/status/plan-change';
import { rowOf } from '../../support/report-rows';

const row = (facts: Partial<ReportRow> = {}): ReportRow => ({
  ...rowOf({ key: 'K1', name: 'Hội thao', timeText: '18/5/2026', start: '2026-05-18', row: 9 }),
  ...facts,
});

const to = { start: { year: 2026, month: 5, day: 25 }, end: { year: 2026, month: 5, day: 25 } };

describe('planChange', () => {
  it('keeps state and share in step', () => {
    expect(planChange(row(), { kind: 'state', state: 'done', why: '' })).toEqual({
      'TRẠNG THÁI': 'Hoàn thành',
      'TIẾN ĐỘ': 1,
    });
    expect(planChange(row({ typedState: 'done', progress: 1 }), { kind: 'state', state: 'running', why: '' })).toEqual({
      'TRẠNG THÁI': 'Đang thực hiện',
      'TIẾN ĐỘ': null,
    });
    expect(planChange(row({ progress: 0.4 }), { kind: 'state', state: 'not-started', why: '' })).toEqual({
      'TIẾN ĐỘ': 0,
    });
    expect(planChange(row(), { kind: 'progress', share: 0.35 })).toEqual({
      'TIẾN ĐỘ': 0.35,
      'TRẠNG THÁI': 'Đang thực hiện',
    });
    expect(planChange(row(), { kind: 'progress', share: 7 })).toEqual({ 'TIẾN ĐỘ': 1, 'TRẠNG THÁI': 'Hoàn thành' });
    expect(planChange(row({ typedState: 'cancelled' }), { kind: 'progress', share: 0.2 })).toEqual({ 'TIẾN ĐỘ': 0.2 });
  });

  it('sets nothing that is so already', () => {
    const done = row({ typedState: 'done', progress: 1, reason: 'Mưa', result: 'Tốt' });
    expect(planChange(done, { kind: 'state', state: 'done', why: 'Mưa' })).toEqual({});
    expect(planChange(done, { kind: 'progress', share: 1 })).toEqual({});
    expect(planChange(done, { kind: 'result', text: ' Tốt ' })).toEqual({});
  });

  it('moves nothing to where it is', () => {
    const { start, end } = row();
    expect(planChange(row(), { kind: 'reschedule', to: { start, end }, why: 'x' })).toEqual({});
  });

  it('adds to people’s words and never takes them away', () => {
    expect(planChange(row({ reason: 'Mưa' }), { kind: 'state', state: 'postponed', why: 'chờ kinh phí' })).toEqual({
      'TRẠNG THÁI': 'Hoãn',
      'LÝ DO': 'Mưa; chờ kinh phí',
    });
  });

  it('moves with a trace, and what was put off waits again or goes on', () => {
    expect(planChange(row(), { kind: 'reschedule', to, why: 'trùng họp' })).toEqual({
      'BẮT ĐẦU': to.start,
      'KẾT THÚC': to.end,
      'LÝ DO': 'Dời sang 25/05/2026 (trước: 18/05/2026): trùng họp',
    });
    const state = (facts: Partial<ReportRow>): unknown =>
      planChange(row(facts), { kind: 'reschedule', to, why: '' })['TRẠNG THÁI'];
    expect(state({ typedState: 'postponed' })).toBe('Chưa thực hiện');
    expect(state({ typedState: 'paused', progress: 0.5 })).toBe('Đang thực hiện');
    expect(state({ typedState: 'done', progress: 1 })).toBeUndefined();
  });
});

describe('planChanges', () => {
  it('lets each change see what the one before left', () => {
    expect(
      planChanges(row({ typedState: 'postponed', reason: 'Mưa' }), [
        { kind: 'reschedule', to, why: '' },
        { kind: 'progress', share: 0.5 },
        { kind: 'result', text: 'Đạt' },
        { kind: 'reason', text: 'thiếu kinh phí' },
      ]),
    ).toEqual({
      'BẮT ĐẦU': to.start,
      'KẾT THÚC': to.end,
      'TRẠNG THÁI': 'Đang thực hiện',
      'TIẾN ĐỘ': 0.5,
      'KẾT QUẢ': 'Đạt',
      'LÝ DO': 'Mưa; Dời sang 25/05/2026 (trước: 18/05/2026); thiếu kinh phí',
    });
  });
});
