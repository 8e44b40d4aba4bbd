/** What Excel draws from an add-in's manifest: ribbon tab, cell menu, addresses, requirements. */
import type { Element } from '../../host/xlsx-codec/xml';
import { attribute, child, children, deep, parseXml } from '../../host/xlsx-codec/xml';

export type RibbonAction =
  { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane'; readonly url: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Size in pixels → address of the picture. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly paneUrl: string;
  readonly functionsUrl: string | null;
  /** Namespace of the custom functions; "" when there are none. */
  readonly namespace: string;
  readonly tabs: readonly RibbonTab[];
  readonly cellMenu: readonly RibbonButton[];
  /** Requirement set → lowest version. */
  readonly requirements: ReadonlyMap<string, string>;
}

/** The value for a language: the override of that locale, else the default. */
const localised = (element: Element | undefined, locale: string): string => {
  if (element === undefined) return '';
  const own = children(element, 'Override').find(
    (override) => attribute(override, 'Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return attribute(own, 'Value') ?? attribute(element, 'DefaultValue') ?? '';
};

/**
 * Reads manifest.xml as Excel does for one language ("vi-VN").
 * `place` turns each address of the manifest into the one to use. Throws when the text is no add-in manifest.
 */
export function readManifest(
  xml: string,
  locale: string,
  place: (url: string) => string = (url) => url,
): AddinManifest {
  const root = parseXml(xml);
  if (root.name !== 'OfficeApp') throw new Error('manifest.xml: <OfficeApp> expected');
  const resources = new Map<string, Element>();
  for (const list of deep(root, 'Resources'))
    for (const kind of list.children)
      for (const entry of kind.children) resources.set(attribute(entry, 'id') ?? '', entry);
  const resource = (reference: Element | undefined): string =>
    localised(resources.get(attribute(reference, 'resid') ?? ''), locale);

  const readAction = (control: Element): RibbonAction | null => {
    const action = child(control, 'Action');
    if (attribute(action, 'type') === 'ExecuteFunction') {
      const name = child(action, 'FunctionName')?.text.trim() ?? '';
      return name === '' ? null : { kind: 'function', name };
    }
    if (attribute(action, 'type') === 'ShowTaskpane')
      return { kind: 'pane', url: place(resource(child(action, 'SourceLocation'))) };
    return null;
  };
  const readButton = (control: Element): RibbonButton[] => {
    const action = readAction(control);
    if (action === null) return [];
    const icons = new Map(
      children(child(control, 'Icon'), 'Image').map((image): [number, string] => [
        Number(attribute(image, 'size') ?? 0),
        place(resource(image)),
      ]),
    );
    return [
      {
        id: attribute(control, 'id') ?? '',
        label: resource(child(control, 'Label')),
        tip: resource(child(child(control, 'Supertip'), 'Description')),
        icons,
        action,
      },
    ];
  };
  const points = deep(root, 'ExtensionPoint');
  const pointsOf = (type: string): Element[] => points.filter((point) => attribute(point, 'type') === type);
  const functions = pointsOf('CustomFunctions')[0];
  const metadata = child(child(functions, 'Metadata'), 'SourceLocation');

  return {
    id: child(root, 'Id')?.text.trim() ?? '',
    name: localised(child(root, 'DisplayName'), locale),
    paneUrl: place(localised(child(child(root, 'DefaultSettings'), 'SourceLocation'), locale)),
    functionsUrl: metadata === undefined ? null : place(resource(metadata)),
    namespace: resource(child(functions, 'Namespace')),
    tabs: pointsOf('PrimaryCommandSurface')
      .flatMap((point) => [...children(point, 'CustomTab'), ...children(point, 'OfficeTab')])
      .map((tab) => ({
        id: attribute(tab, 'id') ?? '',
        label: resource(child(tab, 'Label')),
        groups: children(tab, 'Group').map((group) => ({
          id: attribute(group, 'id') ?? '',
          label: resource(child(group, 'Label')),
          buttons: children(group, 'Control').flatMap(readButton),
        })),
      })),
    cellMenu: pointsOf('ContextMenu')
      .flatMap((point) => children(point, 'OfficeMenu'))
      .filter((menu) => attribute(menu, 'id') === 'ContextMenuCell')
      .flatMap((menu) => children(menu, 'Control').flatMap(readButton)),
    requirements: new Map(
      children(root, 'Requirements')
        .flatMap((list) => deep(list, 'Set'))
        .map((set): [string, string] => [attribute(set, 'Name') ?? '', attribute(set, 'MinVersion') ?? '1.1']),
    ),
  };
}

/** The folder every address of the manifest starts with: where its task pane lies. */
export function manifestBase(xml: string): string {
  const source = deep(parseXml(xml), 'DefaultSettings').flatMap((one) => children(one, 'SourceLocation'))[0];
  const url = attribute(source, 'DefaultValue') ?? '';
  return url.slice(0, url.lastIndexOf('/') + 1);
}

/** The picture to draw at a size: the one of that size, else the next larger, else the largest. */
export function iconFor(icons: ReadonlyMap<number, string>, pixels: number): string | null {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((one) => one >= pixels) ?? sizes.at(-1);
  return size === undefined ? null : (icons.get(size) ?? null);
}

const versionParts = (version: string): readonly number[] => version.split('.').map(Number);
const isBelow = (have: string, want: string): boolean => {
  const [haveMajor = 0, haveMinor = 0] = versionParts(have);
  const [wantMajor = 0, wantMinor = 0] = versionParts(want);
  return haveMajor < wantMajor || (haveMajor === wantMajor && haveMinor < wantMinor);
};

/** Requirement sets of the manifest the host does not declare, as "ExcelApi 1.13": Excel would not offer the add-in. */
export const missingSets = (
  manifest: AddinManifest,
  declared: Readonly<Record<string, string | undefined>>,
): readonly string[] =>
  [...manifest.requirements].flatMap(([name, version]) => {
    const have = declared[name];
    return have === undefined || isBelow(have, version) ? [`${name} ${version}`] : [];
  });
