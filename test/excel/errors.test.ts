import { codeOf, toFailure } from '../../src/excel/errors';
import { isMessageKey, translate } from '../../src/messages';
import { MESSAGES } from '../../workbench/host/errors';

const error = (code: string): unknown =>
  Object.assign(new Error('Ô đang được sửa'), { code, debugInfo: { statement: 'sheet.delete()' } });

describe('toFailure', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell-editing'],
    ['AccessDenied', 'access-denied'],
    ['ItemAlreadyExists', 'name-taken'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ItemNotFound', 'item-missing'],
    ['ApiNotFound', 'old-excel'],
    ['ConnectionFailure', 'network'],
    ['InvalidSelection', 'several-areas'],
    ['GeneralException', 'unknown'],
    ['SomethingNew', 'unknown'],
  ])('%s means %s', (code, meaning) => {
    expect(toFailure(error(code))).toMatchObject({ code: meaning, params: { code, place: 'sheet.delete()' } });
  });

  it('never goes by the message, which is in the language of Excel', () => {
    const same = toFailure(Object.assign(new Error('InvalidOperationInCellEditMode'), { code: 'GeneralException' }));
    expect(same.code).toBe('unknown');
  });

  it('has a sentence for every code the host can raise', () => {
    for (const code of Object.keys(MESSAGES)) {
      const { code: meaning, params } = toFailure(error(code));
      expect(isMessageKey(`excel.${meaning}`)).toBe(true);
      const sentence = translate('vi', `excel.${meaning}`, params);
      expect(sentence).not.toMatch(/\{\w+\}|!$/);
    }
  });

  it('bears anything that can be thrown', () => {
    for (const thrown of [null, undefined, 'text', 5, {}, new TypeError('x'), { code: 7 }]) {
      expect(toFailure(thrown).code).toBe('unknown');
    }
    expect(codeOf(new TypeError('x'))).toBe('TypeError');
  });
});
