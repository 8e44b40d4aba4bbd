import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { runKh as run, TAB_PLAN as PLAN } from '../support/run-kh';

const folder = mkdtempSync(join(tmpdir(), 'kh-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('kh with a unit list', () => {
  const UNITS = `MÃ;TÊN ĐƠN VỊ;TÊN KHÁC;HIỆU LỰC ĐẾN;ĐƠN VỊ KẾ THỪA
BPT;Ban Phong trào Đoàn Khối;Ban Phong trào;;
VP;Văn phòng Đoàn Khối;Văn phòng;;
BTC;Ban Tổ chức Đoàn Khối;;;
CU;Cụm hoạt động số 1;;;
CU2;Cụm hoạt động số 2;;;
OLD;Ban Thanh niên Công nhân;;31/12/2025;BPT
`;

  it('writes the standard names of a unit list, the list itself and drop-downs', async () => {
    const output = join(folder, 'lich-dv.xlsx');
    const list = file('don-vi.csv', UNITS);
    expect(await run(['build', file('dv.txt', PLAN), '-o', output, '--units', list])).toMatchObject({ status: 0 });
    const result = readWorkbook(new Uint8Array(readFileSync(output)), 'a');
    const sheets = result.ok ? result.value.sheets : [];
    const texts = sheets.map((sheet) => sheet.rows.flatMap((row) => row.map((cell) => cell?.value ?? '')));
    expect(texts[0]).toContain('Ban Phong trào Đoàn Khối');
    expect(sheets[1]?.tables[0]?.name).toBe('tblDonVi');
    expect(texts[1]).toContain('Cụm hoạt động số 2');
    // What was written is a list to be read again.
    const again = join(folder, 'lich-dv2.xlsx');
    expect(await run(['build', join(folder, 'dv.txt'), '-o', again, '--units', output])).toMatchObject({ status: 0 });
    expect(
      await run(['build', join(folder, 'dv.txt'), '-o', again, '--units', join(folder, 'khong-co.csv')]),
    ).toMatchObject({
      status: 2,
    });
  });

  it('names what is wrong with the list, cell by cell, and uses the rest', async () => {
    const list = `MÃ;TÊN ĐƠN VỊ;TRỰC THUỘC;HIỆU LỰC TỪ
BPT;Ban Phong trào;Văn phòng;
VP;Văn phòng;Ban Phong trào;
;;;
LOI;#N/A;;
NGAY;Ban Tổ chức;;31/02/2025
`;
    const input = file('kiem-dm.txt', PLAN);
    const { status, err, out } = await run(['check', input, '--units', file('hong.csv', list)]);
    expect(status).toBe(0);
    expect(err.split('\n').map((line) => /hong\.csv: (.*) \[(.*)\]$/u.exec(line)?.slice(1))).toEqual([
      ['trang hong, ô B5: Ô có lỗi công thức #N/A, chưa đọc được.', 'unit-list-cell-error'],
      ['trang hong, ô D6: “31/02/2025” không phải là ngày.', 'unit-list-date-unreadable'],
      [
        'trang hong, ô B2: Các đơn vị trực thuộc vòng tròn: Ban Phong trào → Văn phòng → Ban Phong trào.',
        'unit-list-parent-cycle',
      ],
      undefined,
    ]);
    expect(out).not.toContain('unit-unknown');
    const many = Array.from({ length: 30 }, (_unused, k) => `D${k};Tổ ${k};Tổ không có;`).join('\n');
    const long = await run(['check', input, '--units', file('dai.csv', `MÃ;TÊN ĐƠN VỊ;TRỰC THUỘC;\n${many}`)]);
    expect(long.err.trimEnd().split('\n')).toHaveLength(21);
    expect(long.err).toContain('còn 10 chỗ nữa trong danh mục cần xem.');
  });

  it('checks the assignments against a unit list', async () => {
    const plan = PLAN.replace('Văn phòng phụ trách', 'Ban Phong trao phụ trách; Cụm hoạt động số 9 hỗ trợ').replace(
      '@Hội trường A\t',
      '@Hội trường A\tBan Thanh niên Công nhân chủ trì, Hội Nữ doanh nhân phối hợp',
    );
    const input = file('kiem.txt', plan);
    const codes = async (...argv: readonly string[]): Promise<readonly string[]> => {
      const { out } = await run(['check', input, '--json', ...argv]);
      const { findings } = JSON.parse(out) as { findings: { code: string }[] };
      return findings.map(({ code }) => code).filter((code) => code.startsWith('unit-'));
    };
    expect(await codes()).toEqual([]);
    expect([...(await codes('--units', file('dv2.csv', UNITS)))].sort()).toEqual([
      'unit-idle',
      'unit-misspelt',
      'unit-not-valid',
      'unit-number-outside',
      'unit-unknown',
    ]);
  });
});
