import { HELP } from '../../src/functions/catalogue.generated';
import { fillMessage, isMessageKey, translate } from '../../src/messages';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';

const NAMES = /\{(\w+)(?:\|[^{}]*)?\}/g;
const namesOf = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(NAMES)].map(([, name]) => name ?? ''))].sort();

describe('the catalogues', () => {
  it('name the same places in both languages', () => {
    const keys = Object.keys(vi) as (keyof typeof vi)[];
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => namesOf(vi[key]).join() !== namesOf(en[key]).join())).toEqual([]);
  });

  it('shout nowhere', () => {
    const shouting = Object.entries({ ...vi }).filter(([, sentence]) =>
      /!(?!\w)/u.test(sentence.replace(/#\S+!/gu, '')),
    );
    expect(shouting).toEqual([]);
  });

  it('have no English plural written for one', () => {
    const counted = /\{(count|rows|cells|days|activities|files|sheets|units|years)\} (rows|cells|days|places|units)\b/u;
    const pane = Object.entries(en).filter(([key]) => /^(pane|status|units-pane|merge\.pane)\./u.test(key));
    // "All {count} places" is offered from two on.
    const fixed = new Set(['units-pane.mend.all']);
    expect(pane.filter(([key, sentence]) => counted.test(sentence) && !fixed.has(key))).toEqual([]);
  });

  it('have words for every parameter of the functions', () => {
    const names = Object.values(HELP).flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(names.filter((name) => !isMessageKey(`functions.parameter.${name}`))).toEqual([]);
  });
});

describe('fillMessage', () => {
  it('fills places and leaves those without a value to be seen', () => {
    expect(fillMessage('Ô {cell} trang {sheet}', { cell: 'C12' })).toBe('Ô C12 trang {sheet}');
  });

  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    ['1', '1 row'],
    [2, '2 rows'],
    ['1.234', '1.234 rows'],
  ])('takes the word that fits %p', (count, words) => {
    expect(fillMessage('{count} {count|row|rows}', { count })).toBe(words);
  });

  it('gives an unknown key back', () => {
    expect(translate('vi', 'no.such.key')).toBe('no.such.key');
  });
});
