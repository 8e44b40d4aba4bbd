import type { CellInput } from '../../workbook/write-plan';
import type { Unit } from '../unit';
import { UNIT_COLUMNS, type UnitColumn } from './columns';

const cellOf = (unit: Unit, column: UnitColumn): CellInput => {
  switch (column) {
    case 'id':
      return unit.id;
    case 'name':
      return unit.name;
    case 'aliases':
      return unit.aliases.join('; ');
    case 'successors':
      return unit.successors.join('; ');
    case 'kind':
      return unit.kind;
    case 'parent':
      return unit.parent;
    case 'cluster':
      return unit.cluster;
    case 'contact':
      return unit.contact;
    case 'validFrom':
      return unit.validFrom && { kind: 'date', date: unit.validFrom };
    case 'validTo':
      return unit.validTo && { kind: 'date', date: unit.validTo };
  }
};

/** The header row and one row for each unit, in the columns of `tblDonVi`; other names joined by "; ". */
export const unitRows = (units: readonly Unit[]): readonly (readonly CellInput[])[] => [
  UNIT_COLUMNS.map(({ header }) => header),
  ...units.map((unit) => UNIT_COLUMNS.map(({ column }) => cellOf(unit, column))),
];
