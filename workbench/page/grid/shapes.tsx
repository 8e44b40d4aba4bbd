/** Pictures, text boxes and plain shapes of a sheet, at their place. */
import type { ReactNode } from 'react';
import type { Sheet } from '../../host/model/sheet';
import type { Shape } from '../../host/model/types';
import type { Say } from '../texts';
import { toPixels } from './axis';

const kindOf = (content: string): string =>
  content.startsWith('/9j/')
    ? 'jpeg'
    : content.startsWith('PHN2')
      ? 'svg+xml'
      : content.startsWith('R0lG')
        ? 'gif'
        : 'png';

function ShapeView({ shape, say }: { readonly shape: Shape; readonly say: Say }): ReactNode {
  if (shape.type === 'Image')
    return (
      <img
        src={
          shape.content.startsWith('data:')
            ? shape.content
            : `data:image/${kindOf(shape.content)};base64,${shape.content}`
        }
        alt={say('picture', shape.name)}
        width={toPixels(shape.width)}
        height={toPixels(shape.height)}
      />
    );
  const fill = shape.bag.children.get('Fill')?.values.get('ForegroundColor');
  return (
    <div
      className="shape"
      style={{
        width: toPixels(shape.width),
        height: toPixels(shape.height),
        ...(typeof fill === 'string' ? { background: fill } : {}),
      }}
    >
      {shape.content}
    </div>
  );
}

export function Shapes({
  sheet,
  shiftX,
  shiftY,
  say,
}: {
  readonly sheet: Sheet;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly say: Say;
}): ReactNode {
  return sheet.shapes.map((shape) => (
    <div
      key={shape.id}
      className="chart-place"
      style={{ left: toPixels(shape.left) + shiftX, top: toPixels(shape.top) + shiftY }}
    >
      <ShapeView shape={shape} say={say} />
    </div>
  ));
}
