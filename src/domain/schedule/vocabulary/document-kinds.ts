/** A kind of document as its title names it (Nghị định 30/2020, điều 7, and what Party, unions and schools use). */
interface DocumentKind {
  readonly name: string;
  /** May stand alone on the line above the subject: "KẾ HOẠCH". */
  readonly alone: boolean;
  /** Sentences open with it as well ("Quy định này …"): a title only in capitals. */
  readonly onlyCapitals: boolean;
}

const kinds = (names: readonly string[], alone: boolean, onlyCapitals: boolean): readonly DocumentKind[] =>
  names.map((name) => ({ name, alone, onlyCapitals }));

const KINDS: readonly DocumentKind[] = [
  ...kinds(
    [
      'kế hoạch',
      'chương trình',
      'lịch',
      'thông báo',
      'thông tri',
      'hướng dẫn',
      'giấy mời',
      'thư mời',
      'giấy triệu tập',
      'thể lệ',
      'phương án',
      'đề án',
      'quyết định',
      'nghị quyết',
      'báo cáo',
      'công điện',
      'tờ trình',
    ],
    true,
    false,
  ),
  ...kinds(
    [
      'công văn',
      'kịch bản',
      'thời khóa biểu',
      'thời gian biểu',
      'danh mục',
      'phụ lục',
      'bảng phân công',
      'phân công trực',
      'bảng trực',
    ],
    false,
    false,
  ),
  ...kinds(['thông tư', 'chỉ thị', 'quy chế', 'điều lệ'], true, true),
  ...kinds(['quy định', 'nội quy', 'kết luận', 'đề cương'], false, true),
];

const namesOf = (test: (kind: DocumentKind) => boolean): readonly string[] =>
  KINDS.filter(test).map(({ name }) => name);

/** Kinds that stand alone on the line above the subject, in small letters. */
export const KINDS_ALONE = namesOf(({ alone }) => alone);

/** Kinds with which a title opens however it is written, as alternatives of a pattern. */
export const OPENING_KINDS = namesOf(({ onlyCapitals }) => !onlyCapitals).join('|');

/** Kinds that make a title only in capitals, as alternatives of a pattern. */
export const CAPITAL_KINDS = namesOf(({ onlyCapitals }) => onlyCapitals).join('|');
