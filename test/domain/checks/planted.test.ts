import { checkPlanted, plantErrors } from '../../../scripts/eval/planted';

describe('errors of every kind planted into right documents', () => {
  const drawn = checkPlanted();

  it('has several hundred of them', () => {
    expect(plantErrors().length).toBeGreaterThan(400);
  });

  it('finds nearly all', () => {
    const missed = drawn.filter((one) => !one.found).map(({ mutant }) => `${mutant.document}: ${mutant.was}`);
    expect(missed.length / drawn.length).toBeLessThanOrEqual(0.015);
  });

  it('says nothing else above a hint', () => {
    expect(drawn.flatMap((one) => one.besides)).toEqual([]);
  });
});
