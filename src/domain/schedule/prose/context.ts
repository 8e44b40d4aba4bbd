import type { Field } from '../../source/origin';
import type { TimeContext, TimeExpression } from '../../time';
import type { Assigned, Reading } from '../draft';
import type { ActivityLayer } from '../schedule';
import type { OuterTime } from '../time-context';
import type { SectionKind } from '../vocabulary/section-kinds';
import type { Node } from './tree';

/** What the headings above a paragraph say. */
export interface ProseContext {
  readonly kind: SectionKind;
  readonly section: readonly string[];
  readonly level: string | null;
  readonly outer: OuterTime | null;
  readonly time: TimeContext;
  readonly assigned: Assigned | null;
  readonly place: Field<string> | null;
  readonly layer: ActivityLayer;
  /** How deep in the tree, 0 at the top. */
  readonly depth: number;
  /** Inside the numbered contents of an event: only what has a time of its own is a row. */
  readonly inside: boolean;
}

/** What holds before the first heading. */
export const topContext = (reading: Reading, kind: SectionKind): ProseContext => ({
  kind,
  section: [],
  level: null,
  outer: null,
  time: reading.time,
  assigned: null,
  place: null,
  layer: reading.layer,
  depth: 0,
  inside: false,
});

/** A heading as it stands in the path of sections: its number and words, without the closing colon. */
export const sectionTitle = (node: Node): string => {
  const number =
    node.marker && node.marker.count !== null
      ? `${node.marker.label} `
      : node.marker?.style === 'part'
        ? `${node.marker.label} `
        : '';
  return `${number}${node.text}`.replace(/[\s:;]+$/u, '').replace(/\s+/gu, ' ');
};

/** What the whole document knows that a single sentence may need. */
export interface ItemKnowledge {
  /** Days of anniversaries by their count, from sentences that give the pair. */
  readonly occasions: ReadonlyMap<number, TimeExpression>;
}

/** What the caller knows of the document. */
export interface ProseOptions {
  readonly reading: Reading;
  readonly knowledge: ItemKnowledge;
  /** Kind of what stands before the first heading. */
  readonly kind: SectionKind;
  /** The collective that "cấp cơ sở" means in this document, or `null`. */
  readonly baseUnits: Assigned | null;
}
