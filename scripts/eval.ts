import { join } from 'node:path';
import { extractSchedule } from '../src/domain/schedule/extract';
import { textSnapshot } from '../src/domain/source/text-snapshot';
import { exactRows } from './eval/annex-rows';
import { evaluateChecks } from './eval/checks';
import { readFixtures, readSeeds } from './eval/gold';
import { evaluatePlanted } from './eval/planted';
import { tellMisses, tellScores } from './eval/report';
import { scoreDocument } from './eval/score';

/**
 * `npm run eval [-- --misses]`: what the extractor gives on the seeds (KH_CORPUS, by default ../shared/corpus) and on our
 * own plans, scored by source line (docs/quality.md says what the columns mean); then what the checker finds on the
 * seeds, by rule, and of errors planted into right documents.
 */
const main = (): void => {
  const showMisses = process.argv.includes('--misses');
  const corpus = process.env['KH_CORPUS'] ?? join(__dirname, '../../shared/corpus');
  const seeds = readSeeds(corpus);
  if (seeds) {
    const scores = seeds.map(scoreDocument);
    console.log(tellScores('Seeds', scores));
    for (const seed of seeds) {
      const rows = exactRows(seed.text, extractSchedule(textSnapshot(seed.id, seed.text)));
      if (rows.of > 0)
        console.log(`${seed.id}: annex rows exact in every cell ${String(rows.right)}/${String(rows.of)}`);
    }
    if (showMisses) console.log(tellMisses(scores));
  } else console.log(`No seeds at ${corpus}: set KH_CORPUS.`);
  const fixtures = readFixtures(join(__dirname, '../test/fixtures/plans')).map(scoreDocument);
  console.log(`\n${tellScores('Own plans', fixtures)}`);
  if (showMisses) console.log(tellMisses(fixtures));
  console.log(`\n${evaluateChecks(corpus).join('\n')}`);
  console.log(`\n${evaluatePlanted().join('\n')}`);
};

main();
