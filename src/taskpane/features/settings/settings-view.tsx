import { Field, Input, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Locale } from '../../../messages';
import { Choice } from '../../components/choice';
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
      <Choice
        label={say('pane.settings.organization')}
        value={settings.organization}
        options={ORGANIZATIONS}
        nameOf={(name) => say(`pane.settings.organization.${name}`)}
        onChange={(organization) => change({ organization })}
      />
      <Field label={say('pane.settings.name')} hint={say('pane.settings.name.hint')}>
        <Input value={settings.organizationName} onChange={(_, data) => change({ organizationName: data.value })} />
      </Field>
      <Choice
        label={say('pane.settings.language')}
        value={settings.language}
        options={LANGUAGES}
        nameOf={(name) => say(`pane.settings.language.${name}`)}
        onChange={(language) => change({ language })}
      />
      <Choice
        label={say('pane.settings.theme')}
        value={settings.theme}
        options={THEMES}
        nameOf={(name) => say(`pane.settings.theme.${name}`)}
        onChange={(theme) => change({ theme })}
      />
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
