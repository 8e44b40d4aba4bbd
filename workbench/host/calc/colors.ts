/** Colours between colours. */
import { parseColor } from '../model/style';

const channels = (color: string): number[] => {
  const hex = parseColor(color) ?? '#FFFFFF';
  return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
};

/** The colour a share (0–1) of the way from one to another, "#RRGGBB". */
export function mixColors(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  return `#${a
    .map((v, i) =>
      Math.round(v + ((b[i] ?? 0) - v) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;
}
