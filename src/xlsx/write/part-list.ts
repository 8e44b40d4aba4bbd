import { XML_HEAD } from './xml-text';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Content types of the parts written, gathered on the way. */
export interface PartList {
  add(path: string, type: string): void;
  toXml(): string;
}

/** An empty list; `toXml` gives the part `[Content_Types].xml`. */
export const createPartList = (): PartList => {
  const overrides: string[] = [];
  return {
    add: (path, type) => void overrides.push(`<Override PartName="/${path}" ContentType="${type}"/>`),
    toXml: () =>
      `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/>${overrides.join('')}</Types>`,
  };
};
