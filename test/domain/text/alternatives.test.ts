import { alternatives } from '../../../src/domain/text/alternatives';

describe('alternatives', () => {
  it('joins classes of words, longest first and each once', () => {
    expect(alternatives(['lễ', 'lễ hội'], ['giải(?! pháp)', 'lễ'])).toBe('giải(?! pháp)|lễ hội|lễ');
  });

  it('reads a word before the one it begins with', () => {
    const pattern = new RegExp(`^(?:${alternatives(['lễ', 'lễ hội'])})`, 'u');
    expect(pattern.exec('lễ hội hoa')?.[0]).toBe('lễ hội');
    expect(pattern.exec('hội hoa')).toBeNull();
  });
});
