import { useCallback, useEffect, useReducer } from 'react';
import type { ListAddition, UnitBook } from '../../../application/commands/unit-book';
import type { Failure, Result } from '../../../application/ports';
import type { DoubtfulName } from '../../../application/units/assignment-report';
import type { UnitMend } from '../../../application/units/unit-mends';
import { ignoreKey } from '../../../domain/checks/ignore-key';
import type { Notice } from '../../../domain/source/snapshot';
import type { Origin } from '../../../domain/source/origin';
import type { LoadPeriod } from '../../../domain/units/workload';
import type { Unit } from '../../../domain/units/unit';
import { unknownFailure } from '../../failures';
import { useUndone } from '../../components/undone';
import { useServices } from '../../services';
import { useSettings } from '../../settings-context';
import type { UnitServices } from './unit-services';

/** What the last act did, told until the next one. */
export type UnitsDone =
  | { readonly kind: 'mended'; readonly count: number; readonly left: number; readonly name: string }
  | {
      readonly kind: 'listed';
      readonly added: number;
      readonly sheet: string;
      readonly problems: number;
      /** What became of the drop-downs of the schedules. */
      readonly notices: readonly Notice[];
    };

export interface UnitsState {
  readonly book: UnitBook | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly done: UnitsDone | null;
}

type UnitsEvent =
  | { readonly kind: 'busy' }
  | { readonly kind: 'read'; readonly book: UnitBook }
  | { readonly kind: 'done'; readonly done: UnitsDone }
  | { readonly kind: 'failed'; readonly failure: Failure };

const START: UnitsState = { book: null, busy: true, failure: null, done: null };

export const unitsReducer = (state: UnitsState, event: UnitsEvent): UnitsState => {
  switch (event.kind) {
    case 'busy':
      return { ...state, busy: true, failure: null, done: null };
    case 'read':
      return { ...state, busy: false, book: event.book };
    case 'done':
      return { ...state, done: event.done };
    case 'failed':
      return { ...state, busy: false, failure: event.failure };
  }
};

/** The key under which the checker remembers that this name is left as it is. */
export const nameKey = ({ name, problem }: DoubtfulName): string => ignoreKey({ code: `unit-${problem}`, text: name });

export interface UnitsWork {
  readonly state: UnitsState;
  readonly refresh: () => void;
  readonly go: (origin: Origin) => void;
  readonly mend: (mend: UnitMend) => void;
  readonly add: (addition: ListAddition) => void;
  readonly addFromSheet: () => void;
  readonly addFromFile: (file: File) => void;
  readonly ignore: (name: DoubtfulName) => void;
}

/** The work of the view *Đơn vị*: reads at once and after every act. */
export const useUnits = (period: LoadPeriod): UnitsWork => {
  const services = useServices();
  const { settings, change } = useSettings();
  const { year, language } = settings;
  const [state, dispatch] = useReducer(unitsReducer, START);
  const { workbook } = services;

  const read = useCallback(
    async (units: UnitServices): Promise<void> => {
      const book = await units.read({ period, ...(year === null ? {} : { year }) });
      dispatch(book.ok ? { kind: 'read', book: book.value } : { kind: 'failed', failure: book.failure });
    },
    [period, year],
  );
  const run = useCallback(
    (work: (units: UnitServices) => Promise<void>): void => {
      dispatch({ kind: 'busy' });
      services
        .units()
        .then(work)
        .catch((error: unknown) => dispatch({ kind: 'failed', failure: unknownFailure(error) }));
    },
    [services],
  );
  const refresh = useCallback(() => run(read), [run, read]);
  const undone = useUndone();
  useEffect(refresh, [refresh, undone]);

  const { book } = state;
  const mend = (wanted: UnitMend): void => {
    if (book === null) return;
    run(async (units) => {
      const outcomes = await units.mend(book, wanted);
      if (!outcomes.ok) {
        dispatch({ kind: 'failed', failure: outcomes.failure });
        return;
      }
      const count = outcomes.value.filter((outcome) => outcome === 'mended').length;
      dispatch({ kind: 'done', done: { kind: 'mended', count, left: outcomes.value.length - count, name: wanted.to } });
      await read(units);
    });
  };
  const addUnits = async (units: UnitServices, addition: ListAddition): Promise<void> => {
    if (book === null) return;
    const outcome = await units.add(book, addition, language);
    if (outcome.kind === 'failed') {
      dispatch({ kind: 'failed', failure: outcome.failure });
      return;
    }
    const { added, problems, receipt } = outcome;
    const sheet = receipt.sheets[0]?.name ?? '';
    const { notices = [] } = receipt;
    dispatch({ kind: 'done', done: { kind: 'listed', added, sheet, problems: problems.length, notices } });
    await read(units);
  };
  const addRead = async (units: UnitServices, found: Result<readonly Unit[]>): Promise<void> => {
    if (found.ok) await addUnits(units, { kind: 'units', units: found.value });
    else dispatch({ kind: 'failed', failure: found.failure });
  };

  return {
    state,
    refresh,
    go: (origin) => {
      if (origin.kind !== 'cell') return;
      void workbook.goTo({ sheet: origin.sheet, row: origin.row, column: origin.column }).then((result) => {
        if (!result.ok) dispatch({ kind: 'failed', failure: result.failure });
      });
    },
    mend,
    add: (addition) => run((units) => addUnits(units, addition)),
    addFromSheet: () =>
      run(async (units) => {
        const sheet = await workbook.read({ kind: 'active-sheet' });
        await addRead(units, sheet.ok ? units.unitsOf(sheet.value) : sheet);
      }),
    addFromFile: (file) =>
      run(async (units) => {
        const source = await services.readFile(file);
        await addRead(units, source.ok ? units.unitsOf(source.value) : source);
      }),
    ignore: (name) => change({ ignored: { ...settings.ignored, [nameKey(name)]: '' } }),
  };
};
