/** Keys, sheet names and table names of a merge. Public (workbook.md): add, never rename. */
export const MERGED_KEY = 'schedule-merged';
export const MERGED_SHEET = 'LỊCH GỘP';
export const MATCHES_KEY = 'merge-matches';
export const MATCHES_SHEET = 'TRÙNG LẶP';
export const MATCHES_TABLE = 'tblTrungLap';
export const FILES_KEY = 'merge-files';
export const FILES_SHEET = 'TỆP ĐÃ GỘP';
export const FILES_TABLE = 'tblTepGop';
