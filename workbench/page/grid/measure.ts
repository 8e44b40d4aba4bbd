/** Widths of texts in pixels, measured by the browser and remembered. */

export type Measure = (text: string, font: string) => number;

const LIMIT = 20_000;

/** A measure over a canvas of its own. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let font = '';
  return (text, wanted) => {
    const key = `${wanted}\n${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (context === null) return text.length * 7;
    if (font !== wanted) {
      context.font = wanted;
      font = wanted;
    }
    const { width } = context.measureText(text);
    if (known.size > LIMIT) known.clear();
    known.set(key, width);
    return width;
  };
}
