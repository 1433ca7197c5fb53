import { memo } from 'preact/compat';
import type { Box } from '../../marks.js';

interface Props {
  boxes: readonly Box[];
  /** Pixels of a point. */
  scale: number;
  active: string;
}

/** The boxes of a page. */
export const Boxes = memo(({ boxes, scale, active }: Props) => (
  <>
    {boxes.map(({ mark, list, field, lost, bbox: [x0, y0, x1, y1] }) => (
      <div
        key={`${mark}/${field}/${x0}/${y0}/${x1}/${y1}`}
        class={[
          'box',
          lost ? 'lost' : list,
          field === null ? null : `value ${field}`,
          mark === active ? 'active' : null,
        ]
          .filter(Boolean)
          .join(' ')}
        data-mark={mark}
        style={{
          left: `${x0 * scale}px`,
          top: `${y0 * scale}px`,
          width: `${(x1 - x0) * scale}px`,
          height: `${(y1 - y0) * scale}px`,
        }}
      />
    ))}
  </>
));
