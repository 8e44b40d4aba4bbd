import { createContext, use } from 'react';

/** How often "Hoàn tác" has changed the workbook since the pane was opened. */
export const UndoneContext = createContext(0);

/** Changes with every undoing: an effect that reads the workbook names it among what it depends on, and reads again. */
export const useUndone = (): number => use(UndoneContext);
