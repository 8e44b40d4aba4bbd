import { makeStyles, tokens } from '@fluentui/react-components';

/** How the steps of the view are laid out: a column that fills it, and bars of buttons. */
export const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, flexGrow: 1, minHeight: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});
