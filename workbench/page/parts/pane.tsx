/** The task pane: the add-in's own page in a frame, as Excel on the web holds it. */
import type { PointerEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { AddinManifest } from '../manifest/read-manifest';
import type { Bench } from '../state/bench';
import { useBench } from '../state/use-bench';
import type { Say } from '../texts';

const NARROWEST = 320;
const WIDEST = 900;

/** The frame lives on when the pane is closed: functions and ribbon commands run in it (shared runtime). */
export function Pane({
  bench,
  manifest,
  say,
}: {
  readonly bench: Bench;
  readonly manifest: AddinManifest;
  readonly say: Say;
}): ReactNode {
  const { settings, paneOpen, runtime } = useBench(bench);
  const place = useRef<HTMLDivElement>(null);
  const { paneUrl, name } = manifest;
  useEffect(() => {
    const holder = place.current;
    if (holder === null) return undefined;
    const frame = document.createElement('iframe');
    // The library reads who holds it from the window's name: it must stand before the page loads.
    frame.name = bench.frameName();
    frame.title = name;
    const disconnect = bench.connect(frame);
    frame.src = paneUrl;
    holder.append(frame);
    return () => {
      disconnect();
      frame.remove();
    };
  }, [bench, paneUrl, name, runtime]);
  const resize = (event: PointerEvent<HTMLDivElement>): void => {
    const start = event.clientX;
    const before = settings.paneWidth;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const move = (to: globalThis.PointerEvent): void =>
      bench.change({ paneWidth: Math.max(NARROWEST, Math.min(WIDEST, before + start - to.clientX)) });
    const stop = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', stop);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop);
  };
  return (
    <aside
      className={paneOpen ? 'pane' : 'pane closed'}
      style={{ width: settings.paneWidth }}
      aria-label={say('pane')}
      aria-hidden={!paneOpen}
    >
      <div
        className="pane-edge"
        role="separator"
        aria-orientation="vertical"
        aria-label={say('paneResize')}
        aria-valuenow={settings.paneWidth}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={paneOpen ? 0 : -1}
        onPointerDown={resize}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
          if (by !== 0) bench.change({ paneWidth: Math.max(NARROWEST, Math.min(WIDEST, settings.paneWidth + by)) });
        }}
      />
      <header className="pane-head">
        <span>{name}</span>
        <button
          type="button"
          aria-label={say('paneClose')}
          title={say('paneClose')}
          tabIndex={paneOpen ? 0 : -1}
          onClick={() => bench.showPane(false)}
        >
          ✕
        </button>
      </header>
      <div ref={place} className="pane-frame" />
    </aside>
  );
}
