import type { Reading } from '../draft';
import { isBarren } from '../vocabulary/section-kinds';
import type { ProseContext } from './context';
import { isOnlyCount } from './item-name';
import { namesDays, pickTime } from './pick-time';
import type { Node } from './tree';

/**
 * "Đợt 2: ngày 14/9, tại Trường THCS": one of several times of what the heading above names, or among the times of the
 * document of its own event. The context in which it is named so; `null` for other items.
 */
export const timeOfMany = (node: Node, ctx: ProseContext, reading: Reading): ProseContext | null => {
  const counts = node.children.length === 0 && isOnlyCount(node.text.split(/[:(]/u, 1)[0] ?? '');
  if (!counts || isBarren(ctx.kind) || ctx.kind === 'duties') return null;
  if (!namesDays(pickTime(node.text, reading.readers, ctx.time))) return null;
  if (ctx.kind === 'logistics') return { ...ctx, section: [...ctx.section, reading.title ?? ''] };
  return node.time === null ? null : ctx;
};
