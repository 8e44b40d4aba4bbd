import { Field, Input, MessageBar, MessageBarBody, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Locale } from '../../../messages';
import type { OrganizationChoice, ThemeChoice } from '../../services';
import { useSay, useSettings } from '../../settings-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

const ORGANIZATIONS: readonly OrganizationChoice[] = ['auto', 'state', 'party', 'youth', 'union'];
const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark', 'contrast'];
const LANGUAGES: readonly Locale[] = ['vi', 'en'];

/** The year a person typed: a number 1900–2100, `null` for blank, `"bad"` otherwise. */
export const readYear = (text: string): number | null | 'bad' => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const year = /^\d{4}$/.test(trimmed) ? Number(trimmed) : 0;
  return year >= 1900 && year <= 2100 ? year : 'bad';
};

/** "Cài đặt": the year, the organisation, the language and the look. Saved at once, in the workbook. */
export const SettingsView = (): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { settings, unsaved, change } = useSettings();
  const [yearText, setYearText] = useState(settings.year === null ? '' : String(settings.year));
  const year = readYear(yearText);

  return (
    <section className={styles.root}>
      <Field
        label={say('pane.settings.year')}
        hint={say('pane.settings.year.hint')}
        {...(year === 'bad'
          ? { validationMessage: say('pane.settings.year.bad'), validationState: 'error' as const }
          : {})}
      >
        <Input
          inputMode="numeric"
          value={yearText}
          onChange={(_, data) => {
            setYearText(data.value);
            const typed = readYear(data.value);
            if (typed !== 'bad') change({ year: typed });
          }}
        />
      </Field>
      <Field label={say('pane.settings.organization')}>
        <Select
          value={settings.organization}
          onChange={(_, data) => change({ organization: data.value as OrganizationChoice })}
        >
          {ORGANIZATIONS.map((choice) => (
            <option key={choice} value={choice}>
              {say(`pane.settings.organization.${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('pane.settings.name')} hint={say('pane.settings.name.hint')}>
        <Input value={settings.organizationName} onChange={(_, data) => change({ organizationName: data.value })} />
      </Field>
      <Field label={say('pane.settings.language')}>
        <Select value={settings.language} onChange={(_, data) => change({ language: data.value as Locale })}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {say(`pane.settings.language.${language}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('pane.settings.theme')}>
        <Select value={settings.theme} onChange={(_, data) => change({ theme: data.value as ThemeChoice })}>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {say(`pane.settings.theme.${theme}`)}
            </option>
          ))}
        </Select>
      </Field>
      {unsaved ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('pane.settings.save.failed')}</MessageBarBody>
        </MessageBar>
      ) : (
        <Text size={200}>{say('pane.settings.saved')}</Text>
      )}
    </section>
  );
};
