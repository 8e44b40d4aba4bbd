/** Ranges add-ins keep between requests; they follow their cells. */
import { shiftRect } from '../calc/rewrite';
import { followStructure } from '../operations/structure';
import type { Rect } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { Handle, References } from './registry';
import type { AreasData, RangeData } from './objects/common';

export class KeptReferences implements References {
  private readonly byId = new Map<string, Handle>();
  private readonly ids = new Map<unknown, string>();
  private next = 1;

  constructor(workbook: Workbook) {
    followStructure(workbook, ({ sheet, shift }) => this.follow(sheet, (area) => shiftRect(area, shift)));
    workbook.onChange((change) => {
      if (change.kind === 'sheet-deleted') this.follow(change.sheet, () => null);
    });
  }

  private follow(sheet: Sheet, move: (area: Rect) => Rect | null): void {
    for (const handle of this.byId.values()) {
      if (handle.type === 'Range') {
        const data = handle.data as RangeData;
        if (data.sheet !== sheet || data.gone) continue;
        const area = move(data.area);
        if (area === null) data.gone = true;
        else data.area = area;
      } else if (handle.type === 'RangeAreas') {
        const data = handle.data as AreasData;
        if (data.sheet !== sheet) continue;
        data.areas = data.areas.map(move).filter((a): a is Rect => a !== null);
        data.gone = data.areas.length === 0;
      }
    }
  }

  keep(handle: Handle): string {
    const known = this.ids.get(handle.data);
    if (known !== undefined) return known;
    const id = `r${this.next++}`;
    this.byId.set(id, handle);
    this.ids.set(handle.data, id);
    return id;
  }

  idOf(handle: Handle): string | null {
    return this.ids.get(handle.data) ?? null;
  }
  get(id: string): Handle | null {
    return this.byId.get(id) ?? null;
  }
  remove(id: string): void {
    const handle = this.byId.get(id);
    if (handle !== undefined) this.ids.delete(handle.data);
    this.byId.delete(id);
  }
  clear(): void {
    this.byId.clear();
    this.ids.clear();
  }
  get count(): number {
    return this.byId.size;
  }
}
