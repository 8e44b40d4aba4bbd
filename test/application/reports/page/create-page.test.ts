import { createPage, PORTRAIT_PAGE } from '../../../../src/application/reports/page';

const FINISH = { key: 'k', name: 'Trang', page: PORTRAIT_PAGE } as const;

describe('createPage', () => {
  it('gives each line the next row and joins the style of lines that look alike', () => {
    const page = createPage([10, 20, 30]);
    expect(page.line([{ from: 1, to: 3, value: 'BÁO CÁO' }])).toBe(1);
    expect(page.line([{ from: 1, to: 3, value: 'Tháng 5' }])).toBe(2);
    expect(page.line([{ from: 1, to: 3, value: 'đậm' }], { bold: true })).toBe(3);
    const { styles, merges } = page.build(FINISH);
    expect(styles.map(({ range }) => range)).toEqual([
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 3, left: 1, bottom: 3, right: 3 },
    ]);
    expect(merges).toHaveLength(3);
  });

  it('does not join lines with a gap between them', () => {
    const page = createPage([10]);
    page.line([{ from: 1, value: 'a' }]);
    page.skip();
    page.line([{ from: 1, value: 'b' }]);
    expect(page.build(FINISH).styles).toHaveLength(2);
  });

  it('makes a line as high as its longest cell, not lower than asked', () => {
    const page = createPage([10, 80]);
    const long = 'Tổ chức các hoạt động chào mừng tại cơ sở';
    page.line([{ from: 1, value: long }]);
    page.line([{ from: 2, value: long }]);
    page.line([{ from: 2, value: long }], {}, 60);
    const [narrow = 0, wide = 0, asked] = page.build(FINISH).rowHeights.map(({ height }) => height);
    expect(narrow).toBeGreaterThan(wide);
    expect(wide).toBe(page.heightOf([{ from: 2, value: long }]));
    expect(asked).toBe(60);
  });

  it('lays a grid without merged cells and a list with them', () => {
    const page = createPage([10, 10, 10]);
    expect(
      page.grid({
        from: 1,
        rows: [
          ['1', '2'],
          ['3', '4'],
        ],
      }),
    ).toBe(1);
    expect(
      page.list({
        spans: [
          { from: 1, to: 2 },
          { from: 3, to: 3 },
        ],
        rows: [['a', 'b']],
      }),
    ).toBe(3);
    const { blocks, merges } = page.build(FINISH);
    expect(blocks.map(({ row, cells }) => [row, cells])).toEqual([
      [
        1,
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ],
      [3, [['a', null, 'b']]],
    ]);
    expect(merges).toEqual([{ top: 3, left: 1, bottom: 3, right: 2 }]);
  });

  it('adds nothing for a grid or a list without rows', () => {
    const page = createPage([10]);
    expect(page.grid({ from: 1, rows: [] })).toBe(1);
    expect(page.list({ spans: [{ from: 1, to: 1 }], rows: [] })).toBe(1);
    expect(page.next()).toBe(1);
    expect(page.build(FINISH)).toMatchObject({ blocks: [], styles: [] });
  });

  it('puts what becomes known later into the cell of an earlier line, and nowhere else', () => {
    const page = createPage([10, 10]);
    const row = page.line([
      { from: 1, value: 'Tổng' },
      { from: 2, value: 0 },
    ]);
    page.set(row, 2, 7);
    page.set(row + 5, 2, 8);
    page.set(row, 9, 9);
    expect(page.build(FINISH).blocks.map(({ cells }) => cells)).toEqual([[['Tổng', 7]]]);
  });

  it('counts the points used since the page break and prints to the last row', () => {
    const page = createPage([10, 10]);
    page.skip(100);
    page.pageBreak();
    page.skip(30);
    expect(page.used()).toBe(30);
    expect(page.build(FINISH).page).toMatchObject({
      printArea: { top: 1, left: 1, bottom: 2, right: 2 },
      rowBreaks: [2],
    });
  });
});
