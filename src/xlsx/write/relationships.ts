import { attributes, OFFICE_RELS, XML_HEAD } from './xml-text';

const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationship of a part (ECMA-376 part 2, clause 9.3): `type` is a whole address or the last word of Office's. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** The relationships part (`_rels/….rels`) that holds the links. */
export const relationshipsXml = (links: readonly Link[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELS}">${links
    .map(({ id, type, target, external }) => {
      const kind = type.startsWith('http') ? type : `${OFFICE_RELS}/${type}`;
      return `<Relationship${attributes({ Id: id, Type: kind, Target: target, TargetMode: external === true ? 'External' : undefined })}/>`;
    })
    .join('')}</Relationships>`;
