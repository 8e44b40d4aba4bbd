/** A menu at a place of the page: cell menu, sheet menu, drop-down list. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: string | null;
  readonly separator?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** Items stay inside the window; Esc and a click elsewhere close; arrows, Home and End move. */
export function Menu({
  label,
  x,
  y,
  items,
  selected,
  minWidth,
  onClose,
}: {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly items: readonly MenuItem[];
  readonly selected?: string;
  readonly minWidth?: number;
  readonly onClose: () => void;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ x, y });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    setPlace({
      x: Math.max(4, Math.min(x, window.innerWidth - width - 4)),
      y: y + height > window.innerHeight - 4 ? Math.max(4, y - height) : y,
    });
    const start =
      element.querySelector<HTMLElement>('[data-selected="true"]') ??
      element.querySelector<HTMLElement>('[role="menuitem"]:not([disabled])');
    start?.focus();
  }, [x, y]);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (box.current !== null && event.target instanceof Node && !box.current.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('blur', onClose);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('blur', onClose);
    };
  }, [onClose]);
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]:not([disabled])') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next =
      event.key === 'ArrowDown'
        ? (at + 1) % buttons.length
        : event.key === 'ArrowUp'
          ? (at - 1 + buttons.length) % buttons.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? buttons.length - 1
              : -1;
    if (next < 0) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div
      ref={box}
      className="menu"
      role="menu"
      aria-label={label}
      style={{ left: place.x, top: place.y, ...(minWidth === undefined ? {} : { minWidth }) }}
      onKeyDown={move}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          disabled={item.disabled === true}
          data-selected={item.id === selected}
          className={item.separator === true ? 'menu-item separated' : 'menu-item'}
          onClick={() => {
            onClose();
            item.run();
          }}
        >
          <span className="menu-icon">
            {item.icon !== undefined && item.icon !== null && <img src={item.icon} alt="" width="16" height="16" />}
          </span>
          {item.label}
        </button>
      ))}
    </div>
  );
}
