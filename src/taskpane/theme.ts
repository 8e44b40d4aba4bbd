import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeChoice } from './services';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What the host and the browser say about the wanted look. Every part may be missing. */
export interface ThemeFacts {
  /** `Office.context.officeTheme.bodyBackgroundColor`, "#RRGGBB"; undefined on the web (office-js#6134). */
  readonly officeBackground?: string | undefined;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

const luminance = (hex: string): number | null => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** The look to use: what the person chose, else the system's high contrast, else Office's, else the browser's. */
export const chooseTheme = (choice: ThemeChoice, facts: ThemeFacts): ThemeName => {
  if (choice !== 'auto') return choice;
  if (facts.forcedColors) return 'contrast';
  const light = facts.officeBackground === undefined ? null : luminance(facts.officeBackground);
  if (light !== null) return light < 0.4 ? 'dark' : 'light';
  return facts.prefersDark ? 'dark' : 'light';
};

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

export const themeOf = (name: ThemeName): Theme => THEMES[name];
