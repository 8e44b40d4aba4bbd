import { extractSchedule } from '../../src/domain/schedule/extract';
import type { Schedule } from '../../src/domain/schedule/schedule';
import { textSnapshot } from '../../src/domain/source/text-snapshot';
import type { GoldDocument } from './gold';
import { judgeIdentity, judgeNames, judgePlaces } from './score/fields';
import { judgeLines, judgeRows, pairUp } from './score/lines';
import { isTimeOf, judgeTimes } from './score/times';
import { share, type DocumentScore, type Share } from './score/types';
import { judgeUnits } from './score/units';

/** Compares one schedule with what the document should give. */
export const scoreSchedule = (gold: GoldDocument, schedule: Schedule): DocumentScore => {
  const ours = schedule.activities;
  const pairs = pairUp(gold.activities, ours);
  const lines = judgeLines(gold, ours);
  const rows = judgeRows(gold, ours, new Set(schedule.links.map(({ body }) => body)), isTimeOf);
  const names = judgeNames(pairs);
  const times = judgeTimes(pairs);
  const places = judgePlaces(pairs);
  const units = judgeUnits(pairs);
  const identity = judgeIdentity(gold, schedule);
  const verdicts = [lines, rows, names, times.stated, times.none, places, units, identity];
  return {
    id: gold.id,
    lines: lines.share,
    precision: rows.share,
    names: names.share,
    times: times.stated.share,
    noTimes: times.none.share,
    places: places.share,
    units: units.units,
    roles: units.roles,
    identity: identity.share,
    misses: verdicts.flatMap(({ misses }) => misses),
  };
};

/** Reads the text of a gold document and scores what came out. */
export const scoreDocument = (gold: GoldDocument): DocumentScore =>
  scoreSchedule(gold, extractSchedule(textSnapshot(gold.id, gold.text)));

const add = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of });

/** The sum of several scores, as one document "total". */
export const total = (scores: readonly DocumentScore[]): DocumentScore =>
  scores.reduce(
    (sum, score): DocumentScore => ({
      id: 'total',
      lines: add(sum.lines, score.lines),
      precision: add(sum.precision, score.precision),
      names: add(sum.names, score.names),
      times: add(sum.times, score.times),
      noTimes: add(sum.noTimes, score.noTimes),
      places: add(sum.places, score.places),
      units: {
        hit: sum.units.hit + score.units.hit,
        gold: sum.units.gold + score.units.gold,
        ours: sum.units.ours + score.units.ours,
      },
      roles: add(sum.roles, score.roles),
      identity: add(sum.identity, score.identity),
      misses: [],
    }),
    {
      id: 'total',
      lines: share(0, 0),
      precision: share(0, 0),
      names: share(0, 0),
      times: share(0, 0),
      noTimes: share(0, 0),
      places: share(0, 0),
      units: { hit: 0, gold: 0, ours: 0 },
      roles: share(0, 0),
      identity: share(0, 0),
      misses: [],
    },
  );

export const ratio = (value: Share): number => (value.of === 0 ? 1 : value.right / value.of);

export const unitF1 = (units: DocumentScore['units']): number =>
  units.gold + units.ours === 0 ? 1 : (2 * units.hit) / (units.gold + units.ours);
