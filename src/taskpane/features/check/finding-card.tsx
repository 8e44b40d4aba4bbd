import { Button, Card, Field, Input, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular, Info16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { findingSentence } from '../../../application/finding-sentence';
import type { Finding } from '../../../domain/checks/finding';
import { whereSentence } from '../../sentences';
import { useSay, useSayData, useSettings } from '../../settings-context';
import type { FindingGroup } from './group-findings';

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  quote: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const ICONS = { error: ErrorCircle16Regular, warning: Warning16Regular, info: Info16Regular };

export interface FindingCardProps {
  readonly group: FindingGroup;
  /** The sheet is KH's own, so a mend may be written into it. */
  readonly mayMend: (finding: Finding) => boolean;
  readonly onGo: (finding: Finding) => void;
  readonly onMend: (findings: readonly Finding[]) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
  /** Switches the rule off in this workbook. */
  readonly onSwitchOff: (code: string) => void;
}

interface LeaveFormProps {
  readonly code: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Leaves the finding, with the reason as trimmed. */
  readonly onLeave: (reason: string) => void;
  readonly onClose: () => void;
  readonly onSwitchOff: () => void;
}

/** Asks why a finding is left, and offers to switch its rule off. */
const LeaveForm = ({ code, reason, onReason, onLeave, onClose, onSwitchOff }: LeaveFormProps): ReactElement => {
  const say = useSay();
  const sayData = useSayData();
  const styles = useStyles();
  const ignore = (): void => onLeave(reason.trim());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') ignore();
    if (event.key === 'Escape') onClose();
  };
  return (
    <>
      <Field label={say('pane.check.ignore.reason')}>
        <Input
          size="small"
          value={reason}
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => onReason(value)}
          contentAfter={
            <Button size="small" appearance="transparent" onClick={ignore}>
              {say('pane.check.ignore.save')}
            </Button>
          }
        />
      </Field>
      <Text size={200} className={styles.quote}>
        {say('pane.check.rule', { title: sayData(`checks.${code}.title`) })}
      </Text>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={onSwitchOff}>
          {say('pane.check.off.now')}
        </Button>
      </div>
    </>
  );
};

/** One finding, or several alike: what is wrong, where, and what can be done. */
export const FindingCard = ({
  group,
  mayMend,
  onGo,
  onMend,
  onIgnore,
  onSwitchOff,
}: FindingCardProps): ReactElement => {
  const say = useSay();
  const { settings } = useSettings();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [first] = group.findings;
  const Icon = ICONS[group.severity];
  const { mend, origin } = first;
  return (
    <Card role="listitem" appearance="outline" className={styles.card}>
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, styles[group.severity])} aria-hidden />
        <Text>{findingSentence(settings.language, first)}</Text>
      </div>
      {first.text === '' ? null : (
        <Text size={200} className={styles.quote}>
          “{first.text}”
        </Text>
      )}
      <Text size={200} className={styles.quote}>
        {origin === null ? '' : whereSentence(origin, say)}
        {group.findings.length > 1 ? ` ${say('pane.check.same', { count: group.findings.length - 1 })}` : ''}
      </Text>
      {first.suggestion === null ? null : (
        <Text size={200}>{say('pane.check.suggestion', { suggestion: first.suggestion })}</Text>
      )}
      {mend !== null && !mayMend(first) ? (
        <Text size={200}>{say('pane.check.mend.source', { to: mend.to })}</Text>
      ) : null}
      <div className={styles.actions}>
        <Button size="small" disabled={origin?.kind !== 'cell'} onClick={() => onGo(first)}>
          {say('pane.check.go')}
        </Button>
        {mend !== null && mayMend(first) ? (
          <Button size="small" onClick={() => onMend(group.findings)}>
            {say('pane.check.mend', { to: mend.to })}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {say(asking ? 'pane.check.ignore.close' : 'pane.check.ignore')}
        </Button>
      </div>
      {asking ? (
        <LeaveForm
          code={group.code}
          onLeave={(reason) => {
            onIgnore(first, reason);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
          onSwitchOff={() => onSwitchOff(group.code)}
          reason={reason}
          onReason={setReason}
        />
      ) : null}
    </Card>
  );
};
