/** The line below: what Excel is doing, figures of the selection, and what the add-in's syncs cost. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Bench } from '../state/bench';
import { summary } from '../state/edit';
import { useBench } from '../state/use-bench';
import type { Say } from '../texts';
import { sizeText } from '../texts';

export function StatusBar({
  bench,
  say,
  editing,
}: {
  readonly bench: Bench;
  readonly say: Say;
  readonly editing: boolean;
}): ReactNode {
  const { settings, running } = useBench(bench);
  const [open, setOpen] = useState(false);
  const { workbook, syncs } = bench.host;
  const sheet = workbook.activeSheet;
  const facts = summary(sheet, sheet.selection);
  const size = (bytes: number): string => sizeText(bytes, settings.language);
  const number = (value: number): string => value.toLocaleString(settings.language, { maximumFractionDigits: 2 });
  const total = (pick: (record: (typeof syncs)[number]) => number): number =>
    syncs.reduce((sum, record) => sum + pick(record), 0);
  return (
    <footer className="status-bar">
      <span className="status" role="status">
        {running.length > 0 ? say('working', running.join(', ')) : editing ? say('editing') : say('ready')}
      </span>
      <span className="figures">
        {facts !== null && (
          <>
            {facts.average !== null && (
              <span>
                {say('average')}: {number(facts.average)}
              </span>
            )}
            <span>
              {say('count')}: {number(facts.count)}
            </span>
            {facts.sum !== null && (
              <span>
                {say('sum')}: {number(facts.sum)}
              </span>
            )}
          </>
        )}
      </span>
      <button
        type="button"
        className="syncs"
        title={say('syncsTip')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say('syncs', syncs.length, size(total((s) => s.requestBytes)), size(total((s) => s.responseBytes)))}
      </button>
      {open && (
        <div className="sync-log" role="dialog" aria-label={say('syncLog')}>
          <header>
            <b>{say('syncLog')}</b>
            <button type="button" onClick={bench.clearLog}>
              {say('clearLog')}
            </button>
            <button type="button" onClick={() => setOpen(false)}>
              {say('close')}
            </button>
          </header>
          <div className="sync-rows" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {(['syncRow', 'syncActions', 'syncSent', 'syncReceived', 'syncTime', 'syncError'] as const).map(
                    (key) => (
                      <th key={key} scope="col">
                        {say(key)}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {syncs.slice(-200).map((record, i) => (
                  <tr key={i} className={record.error === null ? '' : 'failed'}>
                    <td>{Math.max(0, syncs.length - 200) + i + 1}</td>
                    <td>{record.actions}</td>
                    <td>{size(record.requestBytes)}</td>
                    <td>{size(record.responseBytes)}</td>
                    <td>{number(Math.round(record.milliseconds))} ms</td>
                    <td>{record.error ?? ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </footer>
  );
}
