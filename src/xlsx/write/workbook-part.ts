import { formatRect, quoteSheetName } from '../../domain/workbook/address';
import { toSheetName } from '../../domain/workbook/sheet-name';
import type { SheetPlan } from '../../domain/workbook/write-plan';
import { attributes, escapeXml, MAIN_NS, OFFICE_RELS, XML_HEAD } from './xml-text';

const OFFICE_NS = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** A sheet with the name it gets and its 1-based number. */
export interface NamedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly number: number;
}

/** The sheets in their order with names that Excel takes, none twice. */
export const nameSheets = (sheets: readonly SheetPlan[]): readonly NamedSheet[] => {
  const named: NamedSheet[] = [];
  for (const plan of sheets) {
    const name = toSheetName(
      plan.name,
      named.map((sheet) => sheet.name),
    );
    named.push({ plan, name, number: named.length + 1 });
  }
  return named;
};

const definedNamesXml = (sheets: readonly NamedSheet[]): string => {
  const names = sheets.flatMap(({ plan, name, number }) => {
    const { printArea, titleRows } = plan.page ?? {};
    const define = (what: string, target: string): string =>
      `<definedName name="_xlnm.${what}" localSheetId="${number - 1}">${escapeXml(`${quoteSheetName(name)}!${target}`)}</definedName>`;
    return [
      ...(printArea ? [define('Print_Area', formatRect(printArea, true))] : []),
      ...(titleRows ? [define('Print_Titles', `$${titleRows.first}:$${titleRows.last}`)] : []),
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
};

/** The 0-based sheet that opens: the one of the key when it is visible, else the first visible one. */
export const activeIndex = (sheets: readonly NamedSheet[], key: string | null): number => {
  const wanted = sheets.findIndex(({ plan }) => plan.key === key && plan.visibility === 'visible');
  return Math.max(0, wanted >= 0 ? wanted : sheets.findIndex(({ plan }) => plan.visibility === 'visible'));
};

/** The part `xl/workbook.xml`; `active` is the 0-based sheet that opens. */
export const workbookXml = (sheets: readonly NamedSheet[], active: number): string => {
  const list = sheets
    .map(
      ({ plan, name, number }) =>
        `<sheet${attributes({ name, sheetId: number, state: plan.visibility === 'hidden' ? 'hidden' : undefined, 'r:id': `rId${number}` })}/>`,
    )
    .join('');
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN_NS}" xmlns:r="${OFFICE_RELS}"><workbookPr/>` +
    `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${list}</sheets>` +
    `${definedNamesXml(sheets)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  );
};

/** The marks by which a later run finds KH's sheets although they were renamed (workbook.md). */
export const marksXml = (sheets: readonly NamedSheet[]): string =>
  `${XML_HEAD}<Properties xmlns="${OFFICE_NS}/custom-properties" xmlns:vt="${OFFICE_NS}/docPropsVTypes">` +
  sheets
    .map(
      ({ plan, name }, k) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${k + 2}" name="KH.sheet.${escapeXml(plan.key)}"><vt:lpwstr>${escapeXml(name)}</vt:lpwstr></property>`,
    )
    .join('') +
  '</Properties>';
