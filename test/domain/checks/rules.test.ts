import { createContext } from '../../../src/domain/checks/context';
import { RULES } from '../../../src/domain/checks/registry';
import { translate } from '../../../src/messages';
import { vi } from '../../../src/messages/vi';
import { RULE_EXAMPLES, type RuleExample } from './rule-examples';
import { inputOf } from './support';

describe('the registry', () => {
  it('gives every rule its own kebab-case code', () => {
    const codes = RULES.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/u.test(code))).toEqual([]);
  });

  it('has examples for every rule and for no other', () => {
    expect(Object.keys(RULE_EXAMPLES).sort()).toEqual(RULES.map((rule) => rule.code).sort());
  });

  it('has a title, a sentence and an advice for every rule', () => {
    const missing = RULES.flatMap(({ code, group }) =>
      [`checks.${code}.title`, `checks.${code}.advice`, `checks.group.${group}`].filter(
        (key) => !Object.hasOwn(vi, key),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const examples = (RULE_EXAMPLES[code] ?? []).map((example): [string, RuleExample] => [
    example.text || JSON.stringify(example.plan ?? {}).slice(0, 100),
    example,
  ]);

  it.each(examples)('%s', (_name, example) => {
    const findings = rule.check(createContext(inputOf(example.text, example.plan, example.more)));
    expect(findings.map((finding) => finding.text)).toEqual(example.finds);
    for (const finding of findings) {
      expect(finding.code).toBe(code);
      expect(finding.severity).toBe(rule.severity);
      const sentence = translate('vi', finding.message.key, finding.message.params);
      expect(sentence).not.toBe(finding.message.key);
      expect(sentence).not.toMatch(/\{\w+\}/u);
      expect(finding.mend === null || rule.mends).toBe(true);
    }
  });
});
