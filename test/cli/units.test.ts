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
      'unit-misspelt',
      'unit-not-valid',
      'unit-number-outside',
      'unit-unknown',
    ]);
  });
});
