/** Page set-up: paper, margins, print area and titles, headers and footers, page breaks. */
import { fail } from '../../errors';
import type { Rect } from '../../model/geometry';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, rect } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { Bag, Json, PageBreak } from '../../model/types';
import { childBag } from '../../model/types';
import type { Args, Handle, Session } from '../registry';
import { defineClass } from '../registry';
import type { Field } from './bags';
import { checkField, defineBagClass, flag, json, number, readField, text, word } from './bags';
import { areasArgument, asNumber, asRecord, rangeArgument } from './common';
import { areasHandle, handle, rangeHandle } from './handles';

const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
];

/** Fields of the page set-up with Excel's defaults; margins in points. */
export const PAGE_FIELDS: Readonly<Record<string, Field>> = {
  Orientation: word('Portrait', 'Portrait', 'Landscape'),
  PaperSize: word('Letter', ...PAPERS),
  BlackAndWhite: flag(),
  PrintErrors: word('AsDisplayed', 'AsDisplayed', 'Blank', 'Dash', 'NotAvailable'),
  Zoom: json({ scale: 100 }),
  CenterHorizontally: flag(),
  CenterVertically: flag(),
  PrintHeadings: flag(),
  PrintGridlines: flag(),
  LeftMargin: number(50.4),
  RightMargin: number(50.4),
  TopMargin: number(54),
  BottomMargin: number(54),
  HeaderMargin: number(21.6),
  FooterMargin: number(21.6),
  PrintComments: word('NoComments', 'NoComments', 'EndSheet', 'InPlace'),
  DraftMode: flag(),
  FirstPageNumber: number(null),
  PrintOrder: word('DownThenOver', 'DownThenOver', 'OverThenDown'),
};

const pageField = (sheet: Sheet, name: string, session: Session): Json => {
  // Vietnam prints on A4, the United States on Letter.
  if (name === 'PaperSize' && !sheet.page.values.has(name))
    return session.workbook.locale.name === 'en-US' ? 'Letter' : 'A4';
  const field = PAGE_FIELDS[name];
  const value = field === undefined ? null : readField(sheet.page, name, field);
  return name === 'FirstPageNumber' && value === null ? '' : value;
};

const changed = (sheet: Sheet, session: Session): void => session.workbook.emit({ kind: 'layout', sheet });

function setZoom(sheet: Sheet, value: Json, session: Session): void {
  const record = asRecord(value);
  const out: Record<string, Json> = {};
  for (const key of ['horizontalFitToPages', 'verticalFitToPages', 'scale'] as const) {
    const given = record[key];
    if (given === undefined || given === null) continue;
    const amount = asNumber(given);
    if (key === 'scale' ? amount < 10 || amount > 400 : amount < 0 || !Number.isInteger(amount))
      fail('InvalidArgument');
    out[key] = amount;
  }
  if (Object.keys(out).length === 0) fail('InvalidArgument');
  sheet.page.values.set('Zoom', out);
  changed(sheet, session);
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = {
  top: 'TopMargin',
  bottom: 'BottomMargin',
  left: 'LeftMargin',
  right: 'RightMargin',
  header: 'HeaderMargin',
  footer: 'FooterMargin',
} as const;

const optionalRange = (sheet: Sheet, area: Rect | null): Handle | null =>
  area === null ? null : rangeHandle(sheet, area);
const printArea = (sheet: Sheet): Handle | null =>
  sheet.printArea.length === 0 ? null : areasHandle(sheet, sheet.printArea);

defineClass<Sheet>('PageLayout', {
  about: 'Page set-up of a sheet. Margins are in points.',
  get: Object.fromEntries(
    Object.keys(PAGE_FIELDS).map((name) => [name, (self: Sheet, session: Session) => pageField(self, name, session)]),
  ),
  set: {
    ...Object.fromEntries(
      Object.entries(PAGE_FIELDS).map(([name, field]) => [
        name,
        (self: Sheet, value: Json, session: Session): void => {
          const checked = checkField(field, value);
          if (name.endsWith('Margin') && (typeof checked !== 'number' || checked < 0)) fail('InvalidArgument');
          self.page.values.set(name, checked);
          changed(self, session);
        },
      ]),
    ),
    Zoom: setZoom,
  },
  navigate: {
    HeadersFooters: (self) => handle('HeaderFooterGroup', { owner: self, bag: childBag(self.page, 'headersFooters') }),
  },
  call: {
    GetPrintArea: printArea,
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumns: (self) => optionalRange(self, self.printTitleColumns),
    GetPrintTitleColumnsOrNullObject: (self) => optionalRange(self, self.printTitleColumns),
    GetPrintTitleRows: (self) => optionalRange(self, self.printTitleRows),
    GetPrintTitleRowsOrNullObject: (self) => optionalRange(self, self.printTitleRows),
    SetPrintArea: (self, args, session) => {
      const { sheet, areas } = areasArgument(args, 0, session.workbook, self);
      if (sheet !== self) fail('InvalidArgument');
      self.printArea = areas;
      changed(self, session);
      return null;
    },
    SetPrintMargins: (self, args, session) => {
      const unit = POINTS[args.word(0, ['Points', 'Inches', 'Centimeters'])] ?? 1;
      for (const [key, value] of Object.entries(args.object(1))) {
        const name = MARGINS[key as keyof typeof MARGINS] as string | undefined;
        if (name === undefined) fail('InvalidArgument');
        else if (value !== undefined && value !== null) {
          const amount = asNumber(value) * unit;
          if (amount < 0) fail('InvalidArgument');
          self.page.values.set(name, amount);
        }
      }
      changed(self, session);
      return null;
    },
    SetPrintTitleColumns: (self, args, session) => {
      self.printTitleColumns = titles(self, args, session, 'column');
      changed(self, session);
      return null;
    },
    SetPrintTitleRows: (self, args, session) => {
      self.printTitleRows = titles(self, args, session, 'row');
      changed(self, session);
      return null;
    },
  },
});

function titles(sheet: Sheet, args: Args, session: Session, axis: 'row' | 'column'): Rect {
  const found = rangeArgument(args, 0, session.workbook, sheet);
  if (found.sheet !== sheet) fail('InvalidArgument');
  if (axis === 'row')
    return isEntireRow(found.area) ? found.area : rect(found.area.top, 0, found.area.bottom, MAX_COLUMNS - 1);
  return isEntireColumn(found.area) ? found.area : rect(0, found.area.left, MAX_ROWS - 1, found.area.right);
}

const bagChanged = (self: { owner: Sheet; bag: Bag }, session: Session): void => changed(self.owner, session);
defineBagClass<Sheet>('HeaderFooterGroup', {
  about: 'Headers and footers: for all pages, or for first, odd and even ones.',
  fields: {
    State: word('Default', 'Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'),
    UseSheetMargins: flag(true),
    UseSheetScale: flag(true),
  },
  children: {
    DefaultForAllPages: 'HeaderFooter',
    EvenPages: 'HeaderFooter',
    FirstPage: 'HeaderFooter',
    OddPages: 'HeaderFooter',
  },
  changed: bagChanged,
});
defineBagClass<Sheet>('HeaderFooter', {
  about: 'Texts of one header and footer, with codes such as &P.',
  fields: {
    LeftHeader: text(),
    CenterHeader: text(),
    RightHeader: text(),
    LeftFooter: text(),
    CenterFooter: text(),
    RightFooter: text(),
  },
  changed: bagChanged,
});

interface Breaks {
  readonly sheet: Sheet;
  readonly axis: 'row' | 'column';
}
interface BreakData extends Breaks {
  readonly pageBreak: PageBreak;
}
const listOf = ({ sheet, axis }: Breaks): PageBreak[] =>
  axis === 'row' ? sheet.horizontalBreaks : sheet.verticalBreaks;
const breakHandle = (self: Breaks, pageBreak: PageBreak): Handle =>
  handle('PageBreak', { ...self, pageBreak } satisfies BreakData);

defineClass<Breaks>('PageBreakCollection', {
  about: 'Manual page breaks of a sheet.',
  items: (self) => listOf(self).map((b) => breakHandle(self, b)),
  item: (self, key) => {
    const index = asNumber(key);
    const found = listOf(self)[index];
    return found === undefined ? null : breakHandle(self, found);
  },
  call: {
    Add: (self, args, session) => {
      const found = rangeArgument(args, 0, session.workbook, self.sheet);
      const at = self.axis === 'row' ? found.area.top : found.area.left;
      if (at === 0) fail('InvalidArgument');
      const list = listOf(self);
      const old = list.find((b) => b.at === at);
      if (old !== undefined) return breakHandle(self, old);
      const made: PageBreak = { id: session.workbook.newId(), at };
      list.push(made);
      list.sort((a, b) => a.at - b.at);
      changed(self.sheet, session);
      return breakHandle(self, made);
    },
    RemovePageBreaks: (self, _, session) => {
      listOf(self).length = 0;
      changed(self.sheet, session);
      return null;
    },
  },
});

defineClass<BreakData>('PageBreak', {
  about: 'One manual page break.',
  id: (self) => listOf(self).indexOf(self.pageBreak),
  get: {
    _Id: (self) => listOf(self).indexOf(self.pageBreak),
    ColumnIndex: (self) => (self.axis === 'column' ? self.pageBreak.at : 0),
    RowIndex: (self) => (self.axis === 'row' ? self.pageBreak.at : 0),
  },
  call: {
    Delete: (self, _, session) => {
      const list = listOf(self);
      const at = list.indexOf(self.pageBreak);
      if (at < 0) fail('ItemNotFound');
      list.splice(at, 1);
      changed(self.sheet, session);
      return null;
    },
    GetCellAfterBreak: (self) =>
      rangeHandle(self.sheet, self.axis === 'row' ? rect(self.pageBreak.at, 0) : rect(0, self.pageBreak.at)),
  },
});
