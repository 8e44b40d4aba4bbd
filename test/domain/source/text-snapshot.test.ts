import fc from 'fast-check';
import type { TextSnapshot, TextTableSnapshot } from '../../../src/domain/source/snapshot';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';

const tables = (snapshot: TextSnapshot): readonly TextTableSnapshot[] =>
  snapshot.blocks.filter((block) => block.kind === 'table');

const cells = (text: string): readonly (readonly string[])[] =>
  tables(textSnapshot('a.txt', text))
    .flatMap((table) => table.rows)
    .map((row) => row.cells.map((cell) => cell.text));

describe('textSnapshot', () => {
  it('gives paragraphs their lines, whatever ends the lines, and skips blank ones', () => {
    const { blocks } = textSnapshot('a.txt', 'Một\r\n\r\nHai\rBa\n');
    expect(blocks).toEqual([
      { kind: 'paragraph', line: 1, text: 'Một' },
      { kind: 'paragraph', line: 3, text: 'Hai' },
      { kind: 'paragraph', line: 4, text: 'Ba' },
    ]);
  });

  it('leaves a letterhead parted by a tab alone', () => {
    expect(
      tables(
        textSnapshot(
          'a.txt',
          'PHÒNG GIÁO DỤC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-PGD\tĐông Hà, ngày 3/4/2020',
        ),
      ),
    ).toEqual([]);
  });

  it('reads markdown tables with their line breaks', () => {
    expect(cells('| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | - Họp<br>- Sơ kết | 5/3 |')).toEqual([
      ['TT', 'Nội dung', 'Thời gian'],
      ['1', '- Họp\n- Sơ kết', '5/3'],
    ]);
  });

  it('reads pipes without outer pipes and without a rule', () => {
    expect(cells('Ngày | Nội dung\n5/3 | Họp chi bộ\n6/3 | Khảo sát')).toHaveLength(3);
  });

  it('joins a row of tabs that broke inside a cell, and keeps section rows whole', () => {
    const rows = cells(
      'STT\tNội dung\tThời gian\tĐịa điểm\nI. CẤP XÃ\n1\tHội nghị tổng kết\ncuối năm\t12/12/2023\tHội trường\n2\tVăn nghệ\t13/12/2023\tNhà văn hóa',
    );
    expect(rows).toEqual([
      ['STT', 'Nội dung', 'Thời gian', 'Địa điểm'],
      ['I. CẤP XÃ'],
      ['1', 'Hội nghị tổng kết\ncuối năm', '12/12/2023', 'Hội trường'],
      ['2', 'Văn nghệ', '13/12/2023', 'Nhà văn hóa'],
    ]);
  });

  it('marks the header that repeats on the next page', () => {
    const [table] = tables(
      textSnapshot('a.txt', 'TT\tNội dung\tThời gian\n1\tA\t1/2/2020\n\nTT\tNội dung\tThời gian\n2\tB\t2/2/2020'),
    );
    expect(table?.rows.map((row) => [row.line, row.header])).toEqual([
      [1, true],
      [2, false],
      [4, true],
      [5, false],
    ]);
  });

  it('ends a table where the signature begins', () => {
    const { blocks } = textSnapshot('a.txt', 'TT\tNội dung\tThời gian\n1\tA\t1/2/2020\nNơi nhận:\n- Lưu: VT.');
    expect(blocks.map((block) => block.kind)).toEqual(['table', 'paragraph', 'paragraph']);
  });

  it('puts one-cell-a-line tables under their headers, missing cells too', () => {
    const rows = cells(
      [
        'TT',
        'Nội dung',
        'Thời gian',
        'Địa điểm',
        '1',
        'Họp tổng kết năm',
        '12/12/2023',
        'Hội trường',
        '2',
        'Dọn vệ sinh toàn trường',
        '20/12/2023',
      ].join('\n\n'),
    );
    expect(rows).toEqual([
      ['TT', 'Nội dung', 'Thời gian', 'Địa điểm'],
      ['1', 'Họp tổng kết năm', '12/12/2023', 'Hội trường'],
      ['2', 'Dọn vệ sinh toàn trường', '20/12/2023', ''],
    ]);
  });

  it('reads columns of blanks, with lines that go on below', () => {
    const rows = cells(
      [
        'STT   Nội dung                 Thời gian      Địa điểm',
        '1     Tập huấn kỹ thuật        10/4/2025      Nhà văn hóa',
        '      trồng lúa',
        '2     Hội thảo đầu bờ          Tháng 6/2025   Ấp 4',
      ].join('\n'),
    );
    expect(rows[1]).toEqual(['1', 'Tập huấn kỹ thuật\ntrồng lúa', '10/4/2025', 'Nhà văn hóa']);
    expect(rows).toHaveLength(3);
  });

  it('reads a whole table on one line', () => {
    const rows = cells(
      'TT NỘI DUNG THỜI GIAN ĐỊA ĐIỂM GHI CHÚ 1. Viếng nghĩa trang 20/12/2022 Nghĩa trang huyện Chi đoàn Quân sự phụ trách 2. Tọa đàm 21/12/2022 Hội trường Văn phòng Đoàn',
    );
    expect(rows[1]).toEqual([
      '1.',
      'Viếng nghĩa trang',
      '20/12/2022',
      'Nghĩa trang huyện',
      'Chi đoàn Quân sự phụ trách',
    ]);
    expect(rows).toHaveLength(3);
  });

  it('gives cells their place in the line', () => {
    const text = 'TT\tNội dung\tThời gian\n1\tHọp chi bộ\t3/2/2024';
    const cell = tables(textSnapshot('a.txt', text))[0]?.rows[1]?.cells[1];
    const line = text.split('\n')[1] ?? '';
    expect(line.slice(cell?.offset, (cell?.offset ?? 0) + (cell?.text.length ?? 0))).toBe('Họp chi bộ');
  });

  it('never throws, keeps lines in order and inside the text', () => {
    const pieces = fc.constantFrom(
      'TT',
      'Nội dung',
      'Thời gian',
      'Địa điểm',
      '1',
      '2',
      '5/3/2024',
      'Họp',
      '\t',
      '|',
      '\n',
      '  ',
      '   ',
      '|---|',
      'I.',
      'Nơi nhận:',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const count = text.split('\n').length;
        let last = 0;
        for (const block of textSnapshot('x', text).blocks) {
          expect(block.line).toBeGreaterThanOrEqual(last);
          expect(block.line).toBeLessThanOrEqual(count);
          last = block.line;
          if (block.kind === 'table') for (const row of block.rows) expect(row.line).toBeLessThanOrEqual(count);
        }
      }),
    );
  });
});
