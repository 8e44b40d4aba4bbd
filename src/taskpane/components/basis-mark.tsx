import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, QuestionCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Field } from '../../domain/source/origin';
import { useSay } from '../settings-context';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap' },
  stated: { color: tokens.colorNeutralForeground3 },
  inferred: { color: tokens.colorPaletteBlueForeground2 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

const ICONS = { stated: CheckmarkCircle16Regular, inferred: QuestionCircle16Regular, doubtful: Warning16Regular };
const WORDS = {
  stated: 'pane.basis.stated',
  inferred: 'pane.basis.inferred',
  doubtful: 'pane.basis.doubtful',
} as const;

/** Stated, inferred or doubtful: a shape and a word, never colour alone. */
export const BasisMark = ({ basis }: { readonly basis: Field<unknown>['basis'] }): ReactElement => {
  const styles = useStyles();
  const say = useSay();
  const Icon = ICONS[basis];
  return (
    <Text size={200} className={mergeClasses(styles.root, styles[basis])}>
      <Icon aria-hidden />
      {say(WORDS[basis])}
    </Text>
  );
};
