import * as v from 'valibot';
import { LAST_CUT_OFF } from '../domain/reports/period';
import { readSetting, saveSetting } from '../excel/settings';
import { DEFAULT_REPORT, DEFAULT_SETTINGS, type PaneSettings, type SettingsStore } from './services';

const NAME = 'KH.pane';

const ISO_OR_BLANK = /^(?:\d{4}-\d{2}-\d{2})?$/u;

const REPORT = v.object({
  kind: v.fallback(v.picklist(['month', 'quarter', 'half', 'year', 'to-month', 'any']), DEFAULT_REPORT.kind),
  offset: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-2_400), v.maxValue(2_400))), null),
  start: v.fallback(v.pipe(v.string(), v.regex(ISO_OR_BLANK)), DEFAULT_REPORT.start),
  end: v.fallback(v.pipe(v.string(), v.regex(ISO_OR_BLANK)), DEFAULT_REPORT.end),
  cutOff: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_CUT_OFF)), DEFAULT_REPORT.cutOff),
  which: v.fallback(v.array(v.picklist(['overview', 'by-unit', 'progress', 'calendar', 'timeline', 'memo'])), [
    ...DEFAULT_REPORT.which,
  ]),
  live: v.fallback(v.boolean(), DEFAULT_REPORT.live),
  sheets: v.fallback(v.nullable(v.array(v.string())), null),
});

// Each part falls back by itself: a file written by a newer KH still opens with what is understood.
const SCHEMA = v.object({
  year: v.fallback(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
    DEFAULT_SETTINGS.year,
  ),
  organization: v.fallback(v.picklist(['auto', 'state', 'party', 'youth', 'union']), DEFAULT_SETTINGS.organization),
  organizationName: v.fallback(v.string(), DEFAULT_SETTINGS.organizationName),
  language: v.fallback(v.picklist(['vi', 'en']), DEFAULT_SETTINGS.language),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark', 'contrast']), DEFAULT_SETTINGS.theme),
  ignored: v.fallback(v.record(v.string(), v.string()), DEFAULT_SETTINGS.ignored),
  disabledRules: v.fallback(v.array(v.string()), [...DEFAULT_SETTINGS.disabledRules]),
  report: v.fallback(REPORT, { ...DEFAULT_REPORT, which: [...DEFAULT_REPORT.which], sheets: null }),
});

/** The settings in the text of the workbook, part by part; what is missing or broken is the default. */
export const readPaneSettings = (value: unknown): PaneSettings => {
  const parsed = v.safeParse(SCHEMA, { ...DEFAULT_SETTINGS, ...(typeof value === 'object' ? value : null) });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
};

/** Settings in the workbook's own settings: they travel with the file, not with the machine. */
export const workbookSettings: SettingsStore = {
  load: () => readPaneSettings(readSetting(NAME)),
  save: (settings) => saveSetting(NAME, settings),
};
