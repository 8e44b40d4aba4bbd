/** Letters above the columns, numbers beside the rows; those of the selection stand out. */
import type { ReactNode } from 'react';
import type { Rect } from '../../host/model/geometry';
import { columnName, MAX_COLUMNS, MAX_ROWS } from '../../host/model/geometry';
import type { Band } from './axis';

export function Headings({
  rows,
  columns,
  width,
  height,
  selection,
}: {
  readonly rows: readonly Band[];
  readonly columns: readonly Band[];
  readonly width: number;
  readonly height: number;
  readonly selection: readonly Rect[];
}): ReactNode {
  const inRows = (index: number): string => {
    const hit = selection.filter((area) => index >= area.top && index <= area.bottom);
    return hit.some((area) => area.right === MAX_COLUMNS - 1) ? ' whole' : hit.length > 0 ? ' touched' : '';
  };
  const inColumns = (index: number): string => {
    const hit = selection.filter((area) => index >= area.left && index <= area.right);
    return hit.some((area) => area.bottom === MAX_ROWS - 1) ? ' whole' : hit.length > 0 ? ' touched' : '';
  };
  return (
    <div aria-hidden="true">
      {columns.map((band) => (
        <div
          key={String(band.frozen)}
          className="heads columns"
          style={{ left: width + band.start, top: 0, width: band.size, height }}
        >
          {band.lines.map((line) => (
            <div
              key={line.index}
              className={`head${inColumns(line.index)}`}
              style={{ left: line.start - band.start, width: line.size, height }}
            >
              {columnName(line.index)}
            </div>
          ))}
        </div>
      ))}
      {rows.map((band) => (
        <div
          key={String(band.frozen)}
          className="heads rows"
          style={{ left: 0, top: height + band.start, width, height: band.size }}
        >
          {band.lines.map((line) => (
            <div
              key={line.index}
              className={`head${inRows(line.index)}`}
              style={{ top: line.start - band.start, height: line.size, width }}
            >
              {line.index + 1}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
