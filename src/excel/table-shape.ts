/** A table of the workbook as it stands. Rows and columns are 1-based. */
export interface TableShape {
  readonly sheet: string;
  /** The headers as they are written, from the left. */
  readonly headers: readonly string[];
  /** The column of the first header. */
  readonly left: number;
  /** The first row of the body, below the headers. */
  readonly top: number;
  /** Rows of the body. */
  readonly rows: number;
}

/** Queues the question where a table stands that is known to be there; read the answer after the sync. */
export const queueTableShape = (table: Excel.Table): (() => TableShape) => {
  const sheet = table.worksheet;
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  sheet.load('name');
  header.load('values,rowIndex,columnIndex');
  body.load('rowCount');
  return () => ({
    sheet: sheet.name,
    headers: (header.values[0] ?? []).map(String),
    left: header.columnIndex + 1,
    top: header.rowIndex + 2,
    rows: body.rowCount,
  });
};
