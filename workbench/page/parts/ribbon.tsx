/** The ribbon: the add-in's tab as its manifest says, and a tab with the controls of the workbench. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ErrorCode } from '../../host/errors';
import { MESSAGES } from '../../host/errors';
import { PAYLOAD_LIMIT } from '../../host/host';
import { POSES } from '../../host/pose';
import type { AddinManifest, RibbonButton } from '../manifest/read-manifest';
import { iconFor } from '../manifest/read-manifest';
import type { Bench } from '../state/bench';
import type { Settings, Theme } from '../state/settings';
import { useBench } from '../state/use-bench';
import type { Say } from '../texts';

const BENCH_TAB = 'bench';

export function Ribbon({
  bench,
  manifest,
  missing,
  say,
  onPress,
}: {
  readonly bench: Bench;
  readonly manifest: AddinManifest;
  /** Requirement sets the posed Excel lacks: it would not offer the add-in. */
  readonly missing: readonly string[];
  readonly say: Say;
  readonly onPress: (button: RibbonButton) => void;
}): ReactNode {
  const shown = useBench(bench);
  const offered = missing.length === 0 ? manifest.tabs : [];
  const tabs = [...offered.map(({ id, label }) => ({ id, label })), { id: BENCH_TAB, label: say('benchTab') }];
  const [chosen, setChosen] = useState('');
  const active = tabs.some(({ id }) => id === chosen) ? chosen : (tabs[0]?.id ?? BENCH_TAB);
  const tab = offered.find(({ id }) => id === active);
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const index = tabs.findIndex(({ id }) => id === active);
    const next = tabs[(index + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className="ribbon" role="region" aria-label={say('ribbon')}>
      <div className="ribbon-tabs" role="tablist" aria-label={say('ribbonTabs')} onKeyDown={move}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === active}
            aria-controls="ribbon-panel"
            tabIndex={id === active ? 0 : -1}
            className="ribbon-tab"
            onClick={() => setChosen(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="ribbon-panel" id="ribbon-panel" role="tabpanel" aria-labelledby={`tab-${active}`}>
        {tab === undefined ? (
          <Controls bench={bench} say={say} />
        ) : (
          tab.groups.map((group) => (
            <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
              <div className="ribbon-buttons">
                {group.buttons.map((button) => (
                  <RibbonKey
                    key={button.id}
                    button={button}
                    busy={shown.running.includes(button.id)}
                    onPress={onPress}
                  />
                ))}
              </div>
              <div className="ribbon-label" aria-hidden="true">
                {group.label}
              </div>
            </div>
          ))
        )}
      </div>
    </div>
  );
}

function RibbonKey({
  button,
  busy,
  onPress,
}: {
  readonly button: RibbonButton;
  readonly busy: boolean;
  readonly onPress: (button: RibbonButton) => void;
}): ReactNode {
  const icon = iconFor(button.icons, 32);
  const large = iconFor(button.icons, 64);
  return (
    <button
      type="button"
      className="ribbon-key"
      data-control={button.id}
      title={button.tip}
      aria-busy={busy}
      disabled={busy}
      onClick={() => onPress(button)}
    >
      {icon !== null && (
        <img src={icon} srcSet={large === null ? undefined : `${large} 2x`} alt="" width="32" height="32" />
      )}
      <span>{button.label}</span>
    </button>
  );
}

/** The error codes worth provoking: those an add-in must expect. */
const FAULTS: readonly ErrorCode[] = [
  'GeneralException',
  'AccessDenied',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  'ItemAlreadyExists',
  'InvalidArgument',
  'ServiceNotAvailable',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ApiNotFound',
];

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-fields">{children}</div>
      <div className="ribbon-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}): ReactNode {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function Controls({ bench, say }: { readonly bench: Bench; readonly say: Say }): ReactNode {
  const { settings } = useBench(bench);
  const { host } = bench;
  const { workbook, faults } = host;
  const sheet = workbook.activeSheet;
  const set = (part: Partial<Settings>): void => bench.change(part);
  return (
    <>
      <Group label={say('groupPose')}>
        <Field label={say('pose')}>
          <select
            value={settings.pose}
            onChange={(event) => set({ pose: POSES.find((pose) => pose === event.target.value) ?? '365' })}
          >
            {POSES.map((pose) => (
              <option key={pose} value={pose}>
                {pose === '365' ? say('pose365') : say('poseOf', pose)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={say('language')}>
          <select
            value={settings.language}
            onChange={(event) => set({ language: event.target.value === 'en-US' ? 'en-US' : 'vi-VN' })}
          >
            <option value="vi-VN">Tiếng Việt</option>
            <option value="en-US">English</option>
          </select>
        </Field>
        <button type="button" className="small" title={say('reloadTip')} onClick={() => bench.reload()}>
          {say('reload')}
        </button>
      </Group>
      <Group label={say('groupLook')}>
        <Field label={say('theme')}>
          <select value={settings.theme} onChange={(event) => set({ theme: event.target.value as Theme })}>
            <option value="light">{say('themeLight')}</option>
            <option value="dark">{say('themeDark')}</option>
            <option value="contrast">{say('themeContrast')}</option>
          </select>
        </Field>
        <Field label={say('paneWidth')}>
          <select value={settings.paneWidth} onChange={(event) => set({ paneWidth: Number(event.target.value) })}>
            {[...new Set([320, 360, 420, 520, settings.paneWidth])]
              .sort((a, b) => a - b)
              .map((width) => (
                <option key={width} value={width}>
                  {width} px
                </option>
              ))}
          </select>
        </Field>
      </Group>
      <Group label={say('groupNetwork')}>
        <Field label={say('latency')}>
          <span className="range">
            <input
              type="range"
              min="0"
              max="500"
              step="50"
              value={settings.latency}
              onChange={(event) => set({ latency: Number(event.target.value) })}
            />
            <output>{say('latencyOf', settings.latency)}</output>
          </span>
        </Field>
        <Field label={say('payload')}>
          <select
            value={faults.payloadLimit}
            onChange={(event) => bench.setFault({ payloadLimit: Number(event.target.value) })}
          >
            <option value={PAYLOAD_LIMIT}>{say('payload5')}</option>
            <option value={1024 * 1024}>{say('payload1')}</option>
            <option value={64 * 1024}>{say('payloadSmall')}</option>
          </select>
        </Field>
      </Group>
      <Group label={say('groupFaults')}>
        <Field label={say('failNext')}>
          <select
            value={faults.failNext ?? ''}
            onChange={(event) =>
              bench.setFault({ failNext: FAULTS.find((code) => code === event.target.value) ?? null })
            }
          >
            <option value="">{say('failNone')}</option>
            {FAULTS.map((code) => (
              <option key={code} value={code} title={MESSAGES[code]}>
                {code}
              </option>
            ))}
          </select>
        </Field>
        <Field label={say('failAfterLabel')}>
          <input
            type="number"
            min="0"
            max="99"
            value={faults.failAfter}
            onChange={(event) => bench.setFault({ failAfter: Math.max(0, Number(event.target.value) || 0) })}
          />
        </Field>
      </Group>
      <Group label={say('groupLock')}>
        <Check label={say('protectSheet')} checked={sheet.protection !== null} onChange={bench.protectSheet} />
        <Check label={say('protectWorkbook')} checked={workbook.protection !== null} onChange={bench.protectWorkbook} />
        <Check label={say('cellEdit')} checked={bench.posedCellEdit()} onChange={(on) => bench.poseCellEdit(on)} />
        <Check label={say('readOnly')} checked={workbook.readOnly} onChange={bench.setReadOnly} />
      </Group>
    </>
  );
}
