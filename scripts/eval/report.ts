import { ratio, total, unitF1 } from './score';
import type { DocumentScore, Share } from './score/types';

const percent = (value: Share): string =>
  value.of === 0
    ? '    –    '
    : `${(ratio(value) * 100).toFixed(1).padStart(5)} ${`${String(value.right)}/${String(value.of)}`.padStart(8)}`;

const COLUMNS = ['document', 'lines', 'ours on gold', 'names', 'dates', 'no date', 'places', 'roles', 'identity'];

const row = (score: DocumentScore): string =>
  [
    score.id.padEnd(30).slice(0, 30),
    percent(score.lines),
    percent(score.precision),
    percent(score.names),
    percent(score.times),
    percent(score.noTimes),
    percent(score.places),
    percent(score.roles),
    percent(score.identity),
    `F1 ${unitF1(score.units).toFixed(3)} (${String(score.units.hit)}/${String(score.units.gold)}/${String(score.units.ours)})`,
  ].join(' | ');

/** The table of a group of documents with its total. */
export const tellScores = (title: string, scores: readonly DocumentScore[]): string =>
  [
    `== ${title}`,
    [COLUMNS[0]?.padEnd(30), ...COLUMNS.slice(1).map((name) => name.padEnd(14)), 'units (hit/gold/ours)'].join(' | '),
    ...scores.map(row),
    row(total(scores)),
  ].join('\n');

/** What was missed, one line each. */
export const tellMisses = (scores: readonly DocumentScore[]): string =>
  scores
    .flatMap((score) =>
      score.misses.map(
        (miss) => `${score.id}:${String(miss.line)} ${miss.kind}: expected «${miss.expected}» got «${miss.got}»`,
      ),
    )
    .join('\n');
