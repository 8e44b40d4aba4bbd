import type { XmlHandler } from '../files/xml';
import { readAttribute } from '../files/xml';

/** An element with its children, as far as a Word file needs it. Names are without prefix. */
export interface XmlNode {
  readonly name: string;
  /** Raw text of the attributes. */
  readonly attributes: string;
  readonly children: (XmlNode | string)[];
}

/** The child elements, texts left out. */
export const elements = (node: XmlNode): readonly XmlNode[] =>
  node.children.filter((child): child is XmlNode => typeof child !== 'string');

/** The first child element of that name, or `null`. */
export const child = (node: XmlNode | null, name: string): XmlNode | null =>
  (node?.children.find((one) => typeof one !== 'string' && one.name === name) as XmlNode | undefined) ?? null;

/** The attribute of the node, or `null` when there is no node or no such attribute. */
export const attribute = (node: XmlNode | null, name: string): string | null =>
  node === null ? null : readAttribute(node.attributes, name);

/** The `val` of the child element `name`: how Word writes nearly everything. */
export const childValue = (node: XmlNode | null, name: string): string | null => attribute(child(node, name), 'val');

/** A property that is on by being there: `<b/>`; `null` when it is not mentioned, false for `<b w:val="0"/>`. */
export const toggle = (node: XmlNode | null, name: string): boolean | null => {
  const found = child(node, name);
  if (found === null) return null;
  const value = attribute(found, 'val');
  return value !== '0' && value !== 'false' && value !== 'off';
};

/** All text below the node. */
export const textOf = (node: XmlNode): string =>
  node.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');

/**
 * Builds a tree for every element that `isRoot` picks (outermost ones only) and hands it to `take` when it ends,
 * so only one of them is in memory at a time.
 */
export const treeHandler = (
  isRoot: (name: string, path: readonly string[]) => boolean,
  take: (node: XmlNode) => void,
): XmlHandler => {
  const path: string[] = [];
  const open: XmlNode[] = [];
  return {
    open: (name, attributes) => {
      const parent = open.at(-1);
      if (parent || isRoot(name, path)) {
        const node: XmlNode = { name, attributes, children: [] };
        parent?.children.push(node);
        open.push(node);
      }
      path.push(name);
    },
    close: () => {
      path.pop();
      const node = open.pop();
      if (node && open.length === 0) take(node);
    },
    text: (text) => {
      open.at(-1)?.children.push(text);
    },
  };
};
