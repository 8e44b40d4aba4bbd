import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIONS } from '../../../src/commands/register';
import { requirementSets } from '../../../workbench/host/pose';
import type { RibbonButton } from '../../../workbench/page/manifest/read-manifest';
import { iconFor, manifestBase, missingSets, readManifest } from '../../../workbench/page/manifest/read-manifest';

const XML = readFileSync(path.resolve(__dirname, '../../../manifest.xml'), 'utf8');
const manifest = readManifest(XML, 'vi-VN');
const buttons = manifest.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
const labels = (list: readonly RibbonButton[]): string[] => list.map(({ label }) => label);

describe('the ribbon read from manifest.xml', () => {
  it('has the tab, groups and buttons in the order of the manifest', () => {
    expect(manifest.tabs.map(({ label }) => label)).toEqual(['KẾ HOẠCH']);
    expect(manifest.tabs[0]?.groups.map(({ label }) => label).slice(0, 2)).toEqual(['Lập bảng', 'Kiểm tra']);
    expect(labels(buttons).slice(0, 4)).toEqual(['Lập bảng', 'Từ vùng chọn', 'Mở KH', 'Hoàn tác']);
  });

  it('gives every button words, a picture and something to do', () => {
    for (const { label, tip, icons, action } of [...buttons, ...manifest.cellMenu]) {
      expect(label).not.toBe('');
      expect(tip).not.toBe('');
      expect([...icons.keys()]).toEqual(expect.arrayContaining([16, 32, 80]));
      expect(action.kind === 'function' ? action.name : action.url).not.toBe('');
    }
  });

  it('calls only functions the add-in associates', () => {
    const called = [...buttons, ...manifest.cellMenu].flatMap(({ action }) =>
      action.kind === 'function' ? [action.name] : [],
    );
    expect(called.filter((name) => !(name in ACTIONS))).toEqual([]);
    expect(called).toContain('khBuildFromSheet');
  });

  it('speaks the language asked for and falls back to the default', () => {
    const english = readManifest(XML, 'en-US');
    expect(labels(english.tabs[0]?.groups[0]?.buttons ?? [])[0]).toBe('Build schedule');
    expect(labels(readManifest(XML, 'fr-FR').tabs[0]?.groups[0]?.buttons ?? [])[0]).toBe('Lập bảng');
  });

  it('moves every address as told', () => {
    const base = manifestBase(XML);
    expect(base).toBe('https://localhost:3000/');
    const moved = readManifest(XML, 'vi-VN', (url) => url.replace(base, '/addin/'));
    expect(moved.paneUrl).toBe('/addin/taskpane.html');
    expect(moved.functionsUrl).toBe('/addin/functions.json');
    expect(iconFor(moved.tabs[0]?.groups[0]?.buttons[0]?.icons ?? new Map(), 32)).toBe(
      '/addin/assets/icon-build-32.png',
    );
    expect(moved.namespace).toBe('KH');
  });

  it('refuses a text that is no manifest', () => {
    expect(() => readManifest('<Workbook/>', 'vi-VN')).toThrow('OfficeApp');
  });
});

describe('the picture for a size', () => {
  const icons = new Map([
    [16, 'a'],
    [32, 'b'],
    [80, 'c'],
  ]);
  it.each([
    [16, 'a'],
    [20, 'b'],
    [64, 'c'],
    [200, 'c'],
  ])('takes for %i pixels the same size or the next larger', (size, expected) => {
    expect(iconFor(icons, size)).toBe(expected);
  });
  it('is none when there is none', () => {
    expect(iconFor(new Map(), 16)).toBeNull();
  });
});

describe('requirement sets the posed Excel lacks', () => {
  it('are none from Excel 2021 on', () => {
    for (const pose of ['2021', '2024', '365'] as const)
      expect(missingSets(manifest, requirementSets(pose))).toEqual([]);
  });
  it('are named for an older one', () => {
    expect(missingSets(manifest, requirementSets('2019'))).toEqual(
      expect.arrayContaining(['ExcelApi 1.13', 'SharedRuntime 1.1']),
    );
  });
  it('compares minor versions as numbers', () => {
    const asks = { ...manifest, requirements: new Map([['ExcelApi', '1.9']]) };
    expect(missingSets(asks, { ExcelApi: '1.14' })).toEqual([]);
    expect(missingSets(asks, { ExcelApi: '1.8' })).toEqual(['ExcelApi 1.9']);
  });
});
