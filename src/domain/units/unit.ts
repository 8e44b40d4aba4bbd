import type { PlainDate } from '../calendar/plain-date';
import type { Origin } from '../source/origin';

/** One unit of the list (table `tblDonVi`). All texts are as the user typed them, trimmed and NFC. */
export interface Unit {
  /** Column MÃ, or a key made from the row when the list has none. Unique in a list that was read by KH. */
  readonly id: string;
  /** The standard name: what KH writes into the columns CHỦ TRÌ and PHỐI HỢP. */
  readonly name: string;
  /** Column TÊN KHÁC: other names, short names, abbreviations. */
  readonly aliases: readonly string[];
  /** Column LOẠI ("Sở", "Đoàn cơ sở" …); `null` when blank. */
  readonly kind: string | null;
  /** Column TRỰC THUỘC: id or name of the unit above; `null` when blank. */
  readonly parent: string | null;
  /** Column CỤM ("Cụm 4", "4"); `null` when blank. */
  readonly cluster: string | null;
  /** First day the name holds, inclusive; `null` = always. */
  readonly validFrom: PlainDate | null;
  /** Last day the name holds, inclusive; `null` = still. */
  readonly validTo: PlainDate | null;
  /** Ids or names of the units that took over its work. */
  readonly successors: readonly string[];
  /** Column LIÊN HỆ; `null` when blank. */
  readonly contact: string | null;
  /** Where the row stands; `null` for units that do not come from a sheet. */
  readonly origin: Origin | null;
}

/** A unit with only a name: for `kh parse match` and for lists without columns. `id` is the name. */
export const plainUnit = (name: string, id: string = name): Unit => ({
  id,
  name,
  aliases: [],
  kind: null,
  parent: null,
  cluster: null,
  validFrom: null,
  validTo: null,
  successors: [],
  contact: null,
  origin: null,
});
