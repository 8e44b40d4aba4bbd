import { Tooltip, type TooltipProps } from '@fluentui/react-components';
import { createContext, use, type ReactElement } from 'react';

/** The element that holds the open part; `null` until it is drawn. */
export const MainContext = createContext<HTMLElement | null>(null);

/** A tooltip that lies in the part it belongs to: outside, readers of the screen would find it in no landmark. */
export const Tip = (props: Omit<TooltipProps, 'mountNode'>): ReactElement => (
  <Tooltip {...props} mountNode={use(MainContext)} />
);
