import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useMergedRefs,
  useOverflowMenu,
  type MenuProps,
} from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { useSay, useSettings } from '../settings-context';
import { VIEWS, type View } from '../views';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'nowrap',
    alignItems: 'center',
    flexShrink: 0,
    minWidth: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Inside the header, which is a landmark, and so over what the view below has placed by itself.
  menu: { zIndex: 1 },
  more: { flexShrink: 0, '& button': { minWidth: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' } },
});

export interface NavigationProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

const HiddenPart = ({ name, onView }: { readonly name: View; readonly onView: (view: View) => void }) => {
  const say = useSay();
  if (useIsOverflowItemVisible(name)) return null;
  return <MenuItem onClick={() => onView(name)}>{say(`pane.tab.${name}`)}</MenuItem>;
};

/** The parts that found no room in the line, behind one button. */
const More = ({ onView }: { readonly onView: (view: View) => void }): ReactElement | null => {
  const say = useSay();
  const styles = useStyles();
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<HTMLDivElement>();
  const own = useRef<HTMLDivElement>(null);
  const place = useMergedRefs(ref, own);
  if (!isOverflowing) return null;
  // Fluent's own way back leads to the first tab: the button is where the keys were.
  const onOpenChange: NonNullable<MenuProps['onOpenChange']> = (event, { open, type }) => {
    const away = type === 'clickOutside' || type === 'scrollOutside' || ('key' in event && event.key === 'Tab');
    if (!open && !away) setTimeout(() => own.current?.querySelector('button')?.focus(), 0);
  };
  return (
    <div ref={place} className={styles.more}>
      <Menu inline onOpenChange={onOpenChange}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" aria-label={say('pane.more.label', { count: overflowCount })}>
            {say('pane.more')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {VIEWS.map((name) => (
              <HiddenPart key={name} name={name} onView={onView} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
};

/**
 * The parts of the pane in one line, however narrow: what finds no room is in the menu at its end, and the open part
 * always stays in the line.
 */
export const Navigation = ({ view, onView }: NavigationProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { language } = useSettings().settings;
  return (
    // Measured anew when the words change. No padding: where nothing is laid out, nothing is hidden.
    <Overflow key={language} padding={0}>
      <div className={styles.root}>
        <TabList
          size="small"
          aria-label={say('pane.tabs')}
          selectedValue={view}
          onTabSelect={(_, { value }) => onView(value as View)}
        >
          {VIEWS.map((name) => (
            <OverflowItem key={name} id={name} priority={name === view ? 1 : 0}>
              <Tab value={name}>{say(`pane.tab.${name}`)}</Tab>
            </OverflowItem>
          ))}
        </TabList>
        <More onView={onView} />
      </div>
    </Overflow>
  );
};
