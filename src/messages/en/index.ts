import type { vi } from '../vi';
import { anniversaries } from './anniversaries';
import { calendar } from './calendar';
import { checks } from './checks';
import { cli } from './cli';
import { common } from './common';
import { excel } from './excel';
import { files } from './files';
import { formulas } from './formulas';
import { functions } from './functions';
import { merge } from './merge';
import { pane } from './pane';
import { reports } from './reports';
import { reportPane } from './report-pane';
import { schedule } from './schedule';
import { status } from './status';
import { units } from './units';
import { unitsPane } from './units-pane';
import { workbook } from './workbook';

/** The English mirror: a missing key is a compile error. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  ...anniversaries,
  ...calendar,
  ...checks,
  ...common,
  ...excel,
  ...functions,
  ...merge,
  ...pane,
  ...cli,
  ...files,
  ...formulas,
  ...reports,
  ...reportPane,
  ...schedule,
  ...status,
  ...units,
  ...unitsPane,
  ...workbook,
};
