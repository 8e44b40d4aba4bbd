/**
 * Sets of the classes of heads (`HeadClass.kind` in heads.ts) that the grammar of names treats alike.
 */

/** Bodies that a small word after them does not complete: "Văn phòng hội trường", "Công đoàn văn nghệ". */
export const PLAIN_BODIES: ReadonlySet<string> = new Set([
  'office',
  'organ',
  'youth-union',
  'trade-union',
  'association',
  'party',
  'party-cell',
  'people-committee',
  'armed',
]);

/** Bodies named by what they are for, in any words: "Ban Chỉ đạo công tác dân số", "Trung tâm Ứng cứu khẩn cấp". */
export const OPEN_BODIES: ReadonlySet<string> = new Set([
  'steering',
  'center',
  'bureau',
  'ministry',
  'institute',
  'management',
  'group',
  'division',
  'board',
  'association',
  'fund',
]);

/** Open bodies whose words need no mark behind them: "Hội Doanh nghiệp trẻ". */
export const OPEN_TITLES: ReadonlySet<string> = new Set(['association', 'group', 'fund', 'steering']);

/** Bodies that a verb of doing right behind them names: "Ban Tổ chức", "Phòng Quản lý". */
export const NAMED_BY_WORK: ReadonlySet<string> = new Set([
  'board',
  'division',
  'group',
  'steering',
  'bureau',
  'ministry',
  'department',
  'party-board',
  'organ',
]);

/** Bodies named by several fields: "Trung tâm Văn hóa, Thể thao và Truyền thanh". */
export const NAMED_BY_FIELDS: ReadonlySet<string> = new Set([
  'center',
  'institute',
  'bureau',
  'management',
  'association',
  'department',
  'division',
  'party-board',
]);

/** Houses named by a date: "Mầm non 19/5", "Bệnh viện 30-4". */
export const NAMED_BY_DATE: ReadonlySet<string> = new Set(['school', 'health', 'culture', 'area', 'company']);

/** Houses named by a field of study: "Khoa Việt Nam học". */
export const STUDY_HOUSES: ReadonlySet<string> = new Set(['faculty', 'institute', 'center']);

/** Small bodies of a neighbourhood: "Chi bộ 3 - Khu phố 4". */
export const CELLS: ReadonlySet<string> = new Set(['party-cell', 'association', 'youth-union', 'trade-union']);

/** Parts of a house that a dash ties to it: "Phòng CSGT - Công an tỉnh". */
export const PARTS_OF_HOUSES: ReadonlySet<string> = new Set([
  'division',
  'faculty',
  'group',
  'bureau',
  'party-cell',
  'institute',
  'center',
  'management',
]);

/** Houses that have such parts. */
export const HOUSES: ReadonlySet<string> = new Set([
  'agency',
  'ministry',
  'armed',
  'department',
  'school',
  'company',
  'health',
  'institute',
  'center',
  'bureau',
  'court',
  'people-committee',
]);
