/** Keys of the report sheets in the workbook's settings; public names of sheets and tables (workbook.md). */
export const REPORT_KINDS = ['overview', 'by-unit', 'progress', 'calendar', 'timeline', 'memo'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_KEYS: Readonly<Record<ReportKind, string>> = {
  overview: 'report-overview',
  'by-unit': 'report-units',
  progress: 'report-progress',
  calendar: 'report-calendar',
  timeline: 'report-timeline',
  memo: 'report-memo',
};

export const REPORT_SHEETS: Readonly<Record<ReportKind, string>> = {
  overview: 'BC TỔNG HỢP',
  'by-unit': 'BC ĐƠN VỊ',
  progress: 'BC TIẾN ĐỘ',
  calendar: 'LỊCH THÁNG',
  timeline: 'SƠ ĐỒ TIẾN ĐỘ',
  memo: 'TỜ TRÌNH',
};

/** Native tables of the report sheets; each sheet has at most one, so that a second run can rewrite it in place. */
export const MONTHS_TABLE = 'tblBaoCaoThang';
export const UNITS_REPORT_TABLE = 'tblBaoCaoDonVi';
export const PROGRESS_TABLE = 'tblTienDo';

/** People's own column of {@link PROGRESS_TABLE} and of {@link UNITS_REPORT_TABLE}: kept on every run. */
export const OPINION_HEADER = 'Ý KIẾN CHỈ ĐẠO';
export const REMARK_HEADER = 'NHẬN XÉT';
