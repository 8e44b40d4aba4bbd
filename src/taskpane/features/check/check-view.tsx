import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../domain/checks/finding';
import { DoneMessage } from '../../components/done-message';
import { useArrivalFocus } from '../../components/arrival';
import { Busy } from '../../components/busy';
import { FailureMessage } from '../../components/failure-message';
import { useSay, useSayData, useSettings } from '../../settings-context';
import { FindingCard } from './finding-card';
import { groupFindings } from './group-findings';
import type { CheckDone } from './check-state';
import { isLeft } from './left-findings';
import type { Check } from './use-check';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What came of the check so far: mends, marks and the sheet it was written to. */
const Outcomes = ({ done }: { readonly done: CheckDone }): ReactElement => {
  const say = useSay();
  return (
    <>
      {done.failure === null ? null : <FailureMessage failure={done.failure} />}
      {done.mended === 0 ? null : <DoneMessage>{say('pane.check.mended', { count: done.mended })}</DoneMessage>}
      {done.marked?.sheets.map(({ name, cells }) => (
        <Text key={name} size={200}>
          {say('pane.check.marked', { cells, sheet: name })}
        </Text>
      ))}
      {done.marked?.refused.map((sheet) => (
        <MessageBar key={sheet} intent="warning" layout="multiline" role="status">
          <MessageBarBody>{say('pane.check.marks.protected', { sheet })}</MessageBarBody>
        </MessageBar>
      ))}
      {done.written === null ? null : <DoneMessage>{say('pane.check.written', done.written)}</DoneMessage>}
    </>
  );
};

interface OpenFindingsProps {
  readonly check: Check;
  readonly done: CheckDone;
  readonly severities: ReturnType<typeof groupFindings>;
}

/** The open findings, the serious ones unfolded. */
const OpenFindings = ({ check, done, severities }: OpenFindingsProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const mayMend = ({ origin }: Finding): boolean => origin?.kind === 'cell' && done.own.includes(origin.sheet);
  return (
    <Accordion multiple collapsible defaultOpenItems={['error', 'warning']}>
      {severities
        .filter(({ count }) => count > 0)
        .map(({ severity, groups, count }) => (
          <AccordionItem key={severity} value={severity}>
            <AccordionHeader as="h3">{say(`pane.check.group.${severity}`, { count })}</AccordionHeader>
            <AccordionPanel>
              <div className={styles.list} role="list">
                {groups.map((group) => (
                  <FindingCard
                    key={`${group.code}|${group.findings[0].text}`}
                    group={group}
                    mayMend={mayMend}
                    onGo={check.go}
                    onMend={check.mend}
                    onIgnore={check.ignore}
                    onSwitchOff={(code) => check.switchRule(code, false)}
                  />
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        ))}
    </Accordion>
  );
};

const Findings = ({ check, done }: { readonly check: Check; readonly done: CheckDone }): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { settings } = useSettings();
  const arrival = useArrivalFocus();
  const open = done.findings.filter((finding) => !isLeft(finding, settings, done.ignored));
  const ignored = done.findings.filter(
    (finding) => !settings.disabledRules.includes(finding.code) && isLeft(finding, settings, done.ignored),
  ).length;
  const severities = groupFindings(open);
  const [errors, warnings, hints] = severities.map(({ count }) => count);
  const serious = (errors ?? 0) + (warnings ?? 0);

  return (
    <section className={styles.root}>
      <div role="status" ref={arrival} tabIndex={0}>
        <Text as="h2" weight="semibold" size={400}>
          {serious === 0 && (hints ?? 0) === 0
            ? say('pane.check.clean')
            : say('pane.check.summary', { errors: errors ?? 0, warnings: warnings ?? 0, hints: hints ?? 0 })}
        </Text>
      </div>
      <Outcomes done={done} />
      <div className={styles.bar}>
        <Button appearance="primary" onClick={() => check.start(done.scope)}>
          {say('pane.check.again')}
        </Button>
        {done.findings.length === 0 ? null : <Button onClick={check.write}>{say('pane.check.write')}</Button>}
      </div>
      {done.skipped === 0 ? null : (
        <Text size={200}>{say('pane.check.read', { sheets: done.sheets, skipped: done.skipped })}</Text>
      )}
      <OpenFindings check={check} done={done} severities={severities} />
      {ignored === 0 ? null : (
        <div className={styles.bar}>
          <Text size={200}>{say('pane.check.ignored', { count: ignored })}</Text>
          <Button size="small" appearance="subtle" onClick={check.restoreIgnored}>
            {say('pane.check.ignored.restore')}
          </Button>
        </div>
      )}
      <RulesOff check={check} findings={done.findings} />
    </section>
  );
};

interface RulesOffProps {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

/** The rules that are switched off in this workbook, each with what it would say and a way back. */
const RulesOff = ({ check, findings }: RulesOffProps): ReactElement | null => {
  const say = useSay();
  const sayData = useSayData();
  const styles = useStyles();
  const { disabledRules } = useSettings().settings;
  if (disabledRules.length === 0) return null;
  return (
    <div role="list" aria-label={say('pane.check.off.list')} className={styles.list}>
      {disabledRules.map((code) => {
        const title = sayData(`checks.${code}.title`);
        const count = findings.filter((finding) => finding.code === code).length;
        return (
          <div key={code} role="listitem" className={styles.bar}>
            <Text size={200}>{say('pane.check.off', { title, count })}</Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('pane.check.off.on.of', { title })}
              onClick={() => check.switchRule(code, true)}
            >
              {say('pane.check.off.on')}
            </Button>
          </div>
        );
      })}
    </div>
  );
};

/** "Kiểm tra": runs over the open sheet or the workbook and lists what to look at before signing. */
export const CheckView = ({ check }: { readonly check: Check }): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { state } = check;
  switch (state.kind) {
    case 'idle':
      return (
        <section className={styles.root}>
          {state.failure === null ? null : <FailureMessage failure={state.failure} />}
          <Text>{say('pane.check.intro')}</Text>
          <Button appearance="primary" onClick={() => check.start({ kind: 'active-sheet' })}>
            {say('pane.check.sheet')}
          </Button>
          <Button onClick={() => check.start({ kind: 'workbook' })}>{say('pane.check.workbook')}</Button>
        </section>
      );
    case 'checking':
      return <Busy label={say('pane.progress.checking')} share={state.share} />;
    case 'done':
      return <Findings check={check} done={state} />;
  }
};
