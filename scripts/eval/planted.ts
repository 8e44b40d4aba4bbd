import { checkLinesOf } from '../../src/domain/checks/lines';
import type { Finding } from '../../src/domain/checks/finding';
import { runChecks } from '../../src/domain/checks/run-checks';
import { extractSchedules } from '../../src/domain/schedule/extract';
import { textSnapshot } from '../../src/domain/source/text-snapshot';
import { CLEAN_DOCUMENTS } from '../../test/domain/checks/clean-documents';

/** One error planted into a right document. */
export interface Mutant {
  readonly document: string;
  readonly kind: string;
  readonly text: string;
  /** What stood there, and what stands there now. */
  readonly was: string;
  readonly now: string;
}

interface Planter {
  readonly kind: string;
  /** Rules any of which finds it. */
  readonly codes: readonly string[];
  readonly where: RegExp;
  /** What to write instead; `null` leaves the place alone. */
  readonly change: (match: RegExpExecArray, text: string) => string | null;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const WEEKDAYS = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'];

const nextWeekday = (word: string): string => {
  const at = WEEKDAYS.findIndex((one) => one.toLowerCase() === word.toLowerCase());
  const next = WEEKDAYS[(at + 1) % WEEKDAYS.length] ?? 'Hai';
  return word === word.toLowerCase() ? next.toLowerCase() : next;
};

/** Kinds of slips, as hands make them: one place, one slip. */
const PLANTERS: readonly Planter[] = [
  {
    kind: 'day 31 or 32 of a month that has none',
    codes: ['date-impossible'],
    where: /(?<![\d/])(\d{2})\/(\d{1,2})\/(\d{4})/gu,
    change: ([, , month, year]) =>
      `${['04', '4', '6', '06', '9', '09', '11'].includes(month ?? '') ? '31' : '32'}/${month ?? ''}/${year ?? ''}`,
  },
  {
    kind: 'month 13',
    codes: ['date-impossible'],
    where: /(?<![\d/])(\d{2})\/(\d{1,2})\/(\d{4})/gu,
    change: ([, day, , year]) => `${day ?? ''}/13/${year ?? ''}`,
  },
  {
    kind: 'slash lost before the year',
    codes: ['date-malformed', 'date-impossible'],
    where: /(?<![\d/])(\d{2})\/(\d{2})\/(\d{4})/gu,
    change: ([, day, month, year]) => `${day ?? ''}/${month ?? ''}${year ?? ''}`,
  },
  {
    kind: 'weekday beside its date',
    codes: ['weekday-mismatch'],
    where: /(thứ )(Hai|Ba|Tư|Năm|Sáu|Bảy)(?=[,\s]+(?:ngày\s)?\d{1,2}\/\d|\))/gu,
    change: ([, thu = '', word = '']) => thu + nextWeekday(word),
  },
  {
    kind: 'weekday "Chủ nhật" in brackets',
    codes: ['weekday-mismatch'],
    where: /\(Chủ nhật\)/gu,
    change: () => '(thứ Ba)',
  },
  {
    kind: 'count one more',
    codes: ['anniversary-count', 'anniversary-base'],
    where: /(\d{1,3})( năm [Nn]gày [^()\n]{5,80}\(\d{1,2}\/\d{1,2}\/\d{4} ?[-–] ?\d)/gu,
    change: ([, years, rest = '']) => `${String(Number(years) + 1)}${rest}`,
  },
  {
    kind: 'day of the second date',
    codes: ['anniversary-day'],
    where: /(\()(\d{1,2})\/(\d{1,2})\/(\d{4})( ?[-–] ?)(\d{1,2})\/(\d{1,2})\/(\d{4})\)/gu,
    change: ([, open = '', d, m, y, dash = '', d2, m2, y2]) =>
      `${open}${d ?? ''}/${m ?? ''}/${y ?? ''}${dash}${pad((Number(d2) % 27) + 1)}/${m2 ?? ''}/${y2 ?? ''})`,
  },
  {
    kind: 'last year’s label',
    codes: ['anniversary-stale-year', 'anniversary-base'],
    where: /(\d{1,3})( năm [Nn]gày [^()\n]{5,80}\(\d{1,2}\/\d{1,2}\/\d{4} ?[-–] ?\d{1,2}\/\d{1,2}\/)(\d{4})\)/gu,
    change: ([, years, middle = '', to]) => `${String(Number(years) - 1)}${middle}${String(Number(to) - 1)})`,
  },
  {
    kind: 'ends of a range swapped',
    codes: ['range-reversed'],
    where: /(từ ngày )(\d{1,2}\/\d{1,2})( đến (?:hết )?ngày )(\d{1,2}\/\d{1,2})(\/\d{4})/gu,
    change: ([, lead = '', from = '', middle = '', to = '', year = '']) => `${lead}${to}${middle}${from}${year}`,
  },
  {
    kind: 'years of a span swapped',
    codes: ['range-reversed', 'horizon-reversed'],
    where: /(giai đoạn|năm học|nhiệm kỳ) (\d{4}) ?[-–] ?(\d{4})/gu,
    change: ([, word = '', from = '', to = '']) => `${word} ${to} - ${from}`,
  },
  {
    kind: 'heading number skipped',
    codes: ['numbering-gap', 'numbering-duplicate'],
    where: /^([2-9])\. (?=\p{Lu})/gmu,
    change: ([, number], text) =>
      // The last heading of its list moved up is a gap; a table keeps its own rule.
      text.includes('\t') ? null : `${String(Number(number) + 1)}. `,
  },
  {
    kind: 'Roman number repeated',
    codes: ['numbering-gap', 'numbering-duplicate'],
    where: /^(II|III|IV)\. (?=\p{Lu})/gmu,
    change: ([, roman]) => `${{ II: 'I', III: 'II', IV: 'III' }[roman ?? 'II'] ?? 'I'}. `,
  },
  {
    kind: 'closing quote lost',
    codes: ['unbalanced-quotes'],
    where: /”/gu,
    change: () => '',
  },
  {
    kind: 'opening quote lost',
    codes: ['unbalanced-quotes'],
    where: /“/gu,
    change: () => '',
  },
  {
    kind: 'number of another family',
    codes: ['reference-shape'],
    where: /(\d{1,4})\/(KH|CV|QĐ|CT|HD)-(UBND|HĐND)(?![\p{L}-])/gu,
    change: ([, number = '', type = '', body = '']) => `${number}-${type}/${body}`,
  },
  {
    kind: 'number of another family (Party, Youth Union)',
    codes: ['reference-shape'],
    where: /(\d{1,4})-(KH|NQ|CT|QĐ|HD|KL)\/(TW|TU|ĐTN|HU|BTGTW)(?![\p{L}-])/gu,
    change: ([, number = '', type = '', body = '']) => `${number}/${type}-${body}`,
  },
  {
    kind: 'blank inside a number',
    codes: ['reference-split'],
    where: /(\d{1,4})(-(?:KH|NQ|CT|QĐ|HD)\/\p{Lu}{2,})/gu,
    change: ([, number = '', rest = '']) => `${number} ${rest}`,
  },
  {
    kind: 'grammar word doubled',
    codes: ['duplicate-word'],
    where: / (của|các|và|cho|với|trong) (?=\p{Ll})/gu,
    change: ([, word = '']) => ` ${word} ${word} `,
  },
  {
    kind: 'two blanks',
    codes: ['double-space'],
    where: /(?<=\p{Ll}) (?=\p{Ll}{3})/gu,
    change: () => '  ',
  },
  {
    kind: 'blank before a comma',
    codes: ['space-before-punctuation'],
    where: /(?<=\p{Ll}), /gu,
    change: () => ' , ',
  },
  {
    kind: 'letters of a syllable swapped',
    codes: ['syllable-invalid', 'spelling-variant'],
    where: /(?<!\p{L})(tr|th|nh|ng)(ươ|uyê|iê)(\p{Ll})/gu,
    change: ([, head = '', vowel = '', tail = '']) =>
      `${head}${{ ươ: 'ưo', uyê: 'yuê', iê: 'êi' }[vowel] ?? vowel}${tail}`,
  },
  {
    kind: '"ng" before e, ê, i',
    codes: ['syllable-invalid', 'spelling-variant'],
    where: /(?<!\p{L})ngh(?=[iêe])/gu,
    change: () => 'ng',
  },
  {
    kind: 'deadline said twice',
    codes: ['deadline-ambiguous'],
    where: /trước ngày (?=\d)/gu,
    change: () => 'chậm nhất trước ngày ',
  },
  {
    kind: 'number of the plan lost',
    codes: ['metadata-missing', 'blank-to-fill'],
    where: /^Số: \d{1,4}(?=[/-])/gmu,
    change: () => 'Số:      ',
  },
  {
    kind: 'number of a cited document lost',
    codes: ['citation-incomplete'],
    where: /(?<=(?:Căn cứ|Thực hiện) (?:Kế hoạch|Công văn|Hướng dẫn|Quyết định) )số \S+ ngày \S+ (?=của)/gu,
    change: () => '',
  },
  {
    kind: 'row of the table not counted on',
    codes: ['table-numbering'],
    where: /^([3-9])\.?\t/gmu,
    change: ([, number]) => `${String(Number(number) + 1)}\t`,
  },
  {
    kind: 'decomposed letters',
    codes: ['unicode-form'],
    where: /(?<=\s)(tổ chức|thực hiện|kế hoạch)(?=\s)/gu,
    change: ([word]) => word.normalize('NFD'),
  },
];

const MOST_A_KIND_AND_DOCUMENT = 2;

/** Every error of every kind that the right documents have a place for, at most two of a kind in each. */
export const plantErrors = (): readonly Mutant[] =>
  Object.entries(CLEAN_DOCUMENTS).flatMap(([document, text]) =>
    PLANTERS.flatMap(({ kind, where, change }) => {
      const found: Mutant[] = [];
      for (const match of text.matchAll(where)) {
        if (found.length >= MOST_A_KIND_AND_DOCUMENT) break;
        const now = change(match, text);
        if (now === null || now === match[0]) continue;
        const end = match.index + match[0].length;
        found.push({ document, kind, text: text.slice(0, match.index) + now + text.slice(end), was: match[0], now });
      }
      return found;
    }),
  );

const check = (name: string, text: string): readonly Finding[] => {
  const source = textSnapshot(`${name}.txt`, text);
  return runChecks({ schedules: extractSchedules(source, {}), lines: checkLinesOf(source) });
};

const keyOf = ({ code, text }: Finding): string => `${code}|${text}`;

/** What one planted error drew. */
export interface Drawn {
  readonly mutant: Mutant;
  readonly found: boolean;
  /** Errors and warnings of other rules that the right document did not draw. */
  readonly besides: readonly string[];
}

/** Checks every planted document. */
export const checkPlanted = (): readonly Drawn[] => {
  const before = new Map(
    Object.entries(CLEAN_DOCUMENTS).map(([name, text]) => [name, new Set(check(name, text).map(keyOf))]),
  );
  return plantErrors().map((mutant) => {
    const codes = PLANTERS.find(({ kind }) => kind === mutant.kind)?.codes ?? [];
    const fresh = check(mutant.document, mutant.text).filter((one) => !before.get(mutant.document)?.has(keyOf(one)));
    return {
      mutant,
      found: fresh.some(({ code }) => codes.includes(code)),
      besides: fresh.filter((one) => one.severity !== 'info' && !codes.includes(one.code)).map(keyOf),
    };
  });
};

/** Lines for `npm run eval`: recall by kind, then what was missed. */
export const evaluatePlanted = (): readonly string[] => {
  const drawn = checkPlanted();
  const found = drawn.filter((one) => one.found).length;
  const share = ((100 * found) / drawn.length).toFixed(1).replace('.', ',');
  const lines = [`checks: planted errors found ${String(found)}/${String(drawn.length)} = ${share} %`];
  for (const { kind } of PLANTERS) {
    const own = drawn.filter(({ mutant }) => mutant.kind === kind);
    if (own.length === 0) continue;
    lines.push(`  ${kind.padEnd(48)} ${String(own.filter((one) => one.found).length)}/${String(own.length)}`);
  }
  for (const { mutant } of drawn.filter((one) => !one.found)) {
    lines.push(`  missed ${mutant.document} ${mutant.kind}: “${mutant.was}” → “${mutant.now}”`);
  }
  const besides = drawn.filter((one) => one.besides.length > 0);
  lines.push(`  other rules spoke too: ${String(besides.length)}`);
  return lines;
};
