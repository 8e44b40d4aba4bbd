import type { Ratio } from '../../domain/reports/overview';

/** 1234567 → "1.234.567": thousands as Vietnamese documents write them. */
export const countText = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, '.');

/** Tenths of a per cent. A share that is not whole never reads as 0 or 100. */
const tenths = ({ count, of }: Ratio): number => {
  const rounded = Math.round((count / of) * 1000);
  if (rounded === 0 && count > 0) return 1;
  return rounded === 1000 && count < of ? 999 : rounded;
};

/** "12/20 = 60,0 %". Of nothing there is no share: "0/0". */
export const shareText = (ratio: Ratio): string => {
  const counts = `${countText(ratio.count)}/${countText(ratio.of)}`;
  if (ratio.of === 0) return counts;
  const share = tenths(ratio);
  return `${counts} = ${Math.floor(share / 10)},${share % 10} %`;
};

/** The text, cut at a blank when longer than `most` characters; "…" says so. */
export const shorten = (text: string, most: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const blank = line.slice(0, most).lastIndexOf(' ');
  const cut = line.slice(0, blank > most / 2 ? blank : most - 1);
  return `${cut.replace(/[\s,;:.-]+$/u, '')}…`;
};
