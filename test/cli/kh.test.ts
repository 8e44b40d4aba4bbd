import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { LIMITS } from '../../src/files/limits';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { archive, workbookParts } from '../support/archive';
import { runKh as run, TAB_PLAN as PLAN } from '../support/run-kh';

const folder = mkdtempSync(join(tmpdir(), 'kh-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('kh', () => {
  it('prints help and version', async () => {
    expect(await run(['--help'])).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringContaining('kh build') as string,
    });
    expect((await run(['help', '--lang', 'en'])).out).toContain('Usage');
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('answers wrong use with one line and status 2', async () => {
    for (const argv of [[], ['lam'], ['build', 'a'], ['parse', 'x'], ['extract']]) {
      const { status, out, err } = await run(argv);
      expect([status, out, err.split('\n').length, err.startsWith('kh: ')]).toEqual([2, '', 2, true]);
    }
  });

  it('builds a workbook whose table holds the activities in the nineteen columns', async () => {
    const input = file('ke-hoach.txt', PLAN);
    const output = join(folder, 'lich.xlsx');
    const { status, out, err } = await run(['build', input, '-o', output]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('3 hoạt động');
    const result = readWorkbook(new Uint8Array(readFileSync(output)), 'lich.xlsx');
    const workbook = result.ok ? result.value : null;
    expect(workbook?.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['LỊCH HOẠT ĐỘNG', 'visible'],
      ['DANH MỤC ĐƠN VỊ', 'visible'],
      ['KIỂM TRA', 'visible'],
      ...['BC TỔNG HỢP', 'BC ĐƠN VỊ', 'BC TIẾN ĐỘ', 'LỊCH THÁNG', 'SƠ ĐỒ TIẾN ĐỘ', 'TỜ TRÌNH'].map((name) => [
        name,
        'visible',
      ]),
      ['_KH', 'hidden'],
    ]);
    const sheet = workbook?.sheets[0];
    const table = sheet?.tables[0];
    expect(table?.name).toBe('tblLichHoatDong');
    const rows = sheet?.rows.slice((table?.range.top ?? 1) - sheet.top, table?.range.bottom) ?? [];
    const valueRows = rows.map((row) => Array.from({ length: 19 }, (_, k) => row[k]?.value ?? null));
    expect(valueRows[0]).toEqual([
      'TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'GHI CHÚ', 'BẮT ĐẦU', 'KẾT THÚC', 'GIỜ', 'LOẠI THỜI GIAN', 'CHỦ TRÌ',
      'PHỐI HỢP', 'MỤC', 'CẤP', 'TRẠNG THÁI', 'TIẾN ĐỘ', 'KẾT QUẢ', 'LÝ DO', 'NGUỒN', 'MÃ',
    ]); // prettier-ignore
    expect(valueRows[1]?.slice(0, 10)).toEqual([
      1, 'Lễ ra quân chiến dịch hè', '7g00, ngày 20/6/2026', 'Quảng trường tỉnh', 'Văn phòng phụ trách',
      46193, 46193, '07:00', 'ngày', 'Văn phòng',
    ]); // prettier-ignore
    expect(valueRows[3]?.slice(1, 9)).toEqual([
      '=Tổng kết, -khen thưởng', 'Tháng 8/2026', '@Hội trường A', null, 46235, 46265, null, 'tháng',
    ]); // prettier-ignore
    expect(new Set(valueRows.slice(1).map((row) => row[18])).size).toBe(3);
    const head = sheet?.rows
      .slice(0, 6)
      .flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));
    expect(head).toContain('ĐOÀN TNCS HỒ CHÍ MINH');
    expect(head?.some((text) => text.startsWith('(Kèm theo Kế hoạch số 31-KH/ĐTN ngày 12/6/2026 của '))).toBe(true);
  });

  it('builds one schedule from several inputs and leaves no draft behind', async () => {
    const one = file('mot.txt', PLAN);
    const two = file('hai.csv', 'TT;HOẠT ĐỘNG;THỜI GIAN\n1;Họp giao ban;05/6/2026\n2;Tập huấn cán bộ;06/6/2026\n');
    const output = join(folder, 'chung.xlsx');
    const { status, out, err } = await run(['build', one, two, '-o', output]);
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 3)).toEqual([
      `${one}: 3 hoạt động`,
      `${two}: 2 hoạt động`,
      expect.stringContaining(`${output}: 5 hoạt động`) as string,
    ]);
    const result = readWorkbook(new Uint8Array(readFileSync(output)), 'a');
    expect(result.ok && result.value.sheets.map(({ tables }) => tables[0]?.name)).toEqual([
      'tblLichHoatDong',
      'tblTrungLap',
      'tblTepGop',
      'tblDonVi',
      'tblKiemTra',
      'tblBaoCaoThang',
      'tblBaoCaoDonVi',
      'tblTienDo',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('shows what is in several inputs twice and what clashes, with the files', async () => {
    const head = 'TT;HOẠT ĐỘNG;THỜI GIAN;ĐỊA ĐIỂM;CHỦ TRÌ\n';
    const one = file(
      'phuong-mot.csv',
      `${head}1;Ngày hội hiến máu đợt 2;7g30, 06/6/2026;Nhà văn hóa;Đoàn phường Một\n2;Tập huấn cán bộ;8g00, 12/6/2026;Hội trường tầng 2;Ban Phong trào\n`,
    );
    const two = file(
      'phuong-hai.csv',
      `${head}1;Ngày hội hiến máu đợt 2;7g30, 06/6/2026;Nhà văn hóa;Đoàn phường Một\n2;Họp đội xung kích;8g00, 12/6/2026;Hội trường tầng 2;Đoàn phường Hai\n`,
    );
    const output = join(folder, 'trung.xlsx');
    const { status, out } = await run(['build', one, two, '-o', output]);
    expect(status).toBe(0);
    expect(out).toContain('1 việc trùng đã gộp, 0 chỗ cần xem, 1 xung đột.');
    const result = readWorkbook(new Uint8Array(readFileSync(output)), 'a');
    if (!result.ok) throw new Error(result.failure.code);
    const rowsOf = (name: string): readonly (readonly string[])[] =>
      (result.value.sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((row) =>
        row.map((cell) => (typeof cell?.value === 'string' ? cell.value : '')),
      );
    const [, ...matches] = rowsOf('TRÙNG LẶP');
    expect(matches.map((row) => [row[0], row[2], row[4]])).toEqual([
      ['Trùng', 'Ngày hội hiến máu đợt 2', 'Ngày hội hiến máu đợt 2'],
      ['Trùng địa điểm', 'Tập huấn cán bộ', 'Họp đội xung kích'],
    ]);
    expect(matches[0]?.[3]).toContain('phuong-mot.csv');
    expect(matches[0]?.[5]).toContain('phuong-hai.csv');
    expect(rowsOf('TỆP ĐÃ GỘP').map((row) => row[1])).toEqual(['TỆP', 'phuong-mot.csv', 'phuong-hai.csv']);
  });

  it('adds the reports of the schedule, seen from the day asked for', async () => {
    const output = join(folder, 'bao-cao.xlsx');
    const input = file('bc.txt', PLAN);
    expect(await run(['build', input, '-o', output, '--as-of', '2026-07-10'])).toMatchObject({ status: 0, err: '' });
    const result = readWorkbook(new Uint8Array(readFileSync(output)), 'a');
    const names = result.ok ? result.value.sheets.map(({ name }) => name) : [];
    expect(names).toEqual(
      expect.arrayContaining(['BC TỔNG HỢP', 'BC ĐƠN VỊ', 'BC TIẾN ĐỘ', 'LỊCH THÁNG', 'SƠ ĐỒ TIẾN ĐỘ']),
    );
    const overview = result.ok ? result.value.sheets.find(({ name }) => name === 'BC TỔNG HỢP') : undefined;
    const words =
      overview?.rows.flatMap((row) => row.map((cell) => (typeof cell?.value === 'string' ? cell.value : ''))) ?? [];
    expect(words.some((text) => text.includes('10/7/2026'))).toBe(true);
    expect(await run(['build', input, '-o', output, '--as-of', '31/5/2026'])).toMatchObject({ status: 2 });
  });

  it('reads its own workbook back', async () => {
    const output = join(folder, 'lich2.xlsx');
    await run(['build', file('lai.txt', PLAN), '-o', output]);
    const { out } = await run(['extract', output, '--json']);
    const first = await run(['extract', join(folder, 'lai.txt'), '--json']);
    type Told = { activities: Record<string, unknown>[]; plan: unknown };
    const told = (text: string): Told => {
      const { activities, plan } = JSON.parse(text) as Told;
      return { plan, activities: activities.map((one) => ({ ...one, row: 0 })) };
    };
    expect(told(out)).toEqual(told(first.out));
    expect(told(out).activities).toHaveLength(3);
  });

  it('never overwrites an input, nor a folder, and says so', async () => {
    const own = file('x.xlsx', archive(workbookParts([])));
    expect(await run(['build', own, '-o', own])).toMatchObject({ status: 2, out: '' });
    const target = join(folder, 'thu-muc.xlsx');
    mkdirSync(target);
    const { status, err } = await run(['build', file('y.txt', PLAN), '-o', target]);
    expect([status, err.split('\n').length]).toEqual([2, 2]);
    const nowhere = join(folder, 'khong-co', 'z.xlsx');
    expect(await run(['build', file('y.txt', PLAN), '-o', nowhere])).toMatchObject({ status: 2 });
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('extracts the public record', async () => {
    const { status, out } = await run(['extract', file('ban-ghi.txt', PLAN), '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: 'ban-ghi.txt',
      year: 2026,
      plan: { number: '31-KH/ĐTN', date: '2026-06-12' },
      activities: [
        {
          name: 'Lễ ra quân chiến dịch hè',
          timeText: '7g00, ngày 20/6/2026',
          start: '2026-06-20',
          end: '2026-06-20',
          startTime: '07:00',
          endTime: null,
          dates: ['2026-06-20'],
          place: 'Quảng trường tỉnh',
          units: [{ unit: 'Văn phòng', role: 'responsible' }],
          note: 'Văn phòng phụ trách',
          row: 12,
        },
        { name: 'Hội thao công nhân' },
        { name: '=Tổng kết, -khen thưởng' },
      ],
      anniversaries: [],
    });
  });

  it('checks: status 1 with an error, 0 without', async () => {
    const wrong = PLAN.replace('ngày 04/7/2026', 'ngày 31/6/2026');
    const { status, out } = await run(['check', file('sai.txt', wrong), '--json']);
    const record = JSON.parse(out) as { findings: { code: string; severity: string; row?: number }[] };
    expect(status).toBe(1);
    expect(record.findings).toContainEqual(
      expect.objectContaining({ code: 'date-impossible', severity: 'error', text: '31/6/2026', row: 13 }),
    );
    expect((await run(['check', file('sai.txt', wrong), '--disable', 'date-impossible'])).status).toBe(0);
    expect((await run(['check', file('dung.txt', PLAN)])).status).toBe(0);
  });

  it('parses documents line by line', async () => {
    const { status, out } = await run(
      ['parse', 'document'],
      [`${JSON.stringify({ id: 'a', text: PLAN })}\n{"id":"b"}\n${JSON.stringify({ id: 7, text: '', year: 2025 })}\n`],
    );
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown });
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { id: 'a', year: 2026, title: expect.stringContaining('hè năm 2026') as string },
      { id: null, error: { code: 'missing-field' } },
      { id: 7, year: 2025, title: null, activities: [] },
    ]);
  });
});

describe('kh: bad input', () => {
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    Array.from(stream).forEach((letter, k) => (bytes[1024 + 2 * k] = letter.charCodeAt(0)));
    return bytes;
  };
  const workbook = workbookParts([{ name: 'A', xml: '<sheetData><row><c r="A1"><v>1</v></c></row></sheetData>' }]);
  const bomb = (path: string): Uint8Array =>
    zipSync({ [path]: new Uint8Array(LIMITS.ratioFloorBytes * 2).fill(32) }, { level: 9 });
  const wide = workbookParts([
    { name: 'A', xml: `<sheetData><row>${'<c><v>1</v></c>'.repeat(16_384)}</row></sheetData>` },
  ]);
  const noise = Uint8Array.from({ length: 5000 }, (_, k) => (k * 7919 + (k >> 3)) % 256);

  it.each<[string, string, string | Uint8Array | null, RegExp]>([
    ['missing', 'khong-co.xlsx', null, /không thấy tệp/],
    ['empty .xlsx', 'rong.xlsx', '', /không có nội dung/],
    ['empty .txt', 'rong.txt', '', /không có nội dung/],
    ['blank .txt', 'trang.txt', ' \n\t\n', /không có nội dung/],
    ['with a password .xlsx', 'mat-khau.xlsx', ole('EncryptedPackage'), /mật khẩu/],
    ['with a password .docx', 'mat-khau.docx', ole('EncryptedPackage'), /mật khẩu/],
    ['old .doc', 'cu.doc', ole('WordDocument'), /\.docx/],
    ['old .xls', 'cu.xls', ole('Workbook'), /\.xlsx/],
    ['truncated .xlsx', 'cut.xlsx', archive(workbook).subarray(0, 300), /bị hỏng/],
    ['truncated .docx', 'cut.docx', archive({ 'word/document.xml': 'x'.repeat(100) }).subarray(0, 60), /bị hỏng/],
    ['bomb .xlsx', 'bom.xlsx', bomb('xl/workbook.xml'), /quá lớn/],
    ['bomb .docx', 'bom.docx', bomb('word/document.xml'), /quá lớn/],
    ['binary .txt', 'nhi-phan.txt', noise, /nội dung không phải/],
    ['binary .csv', 'nhi-phan.csv', noise, /nội dung không phải/],
    ['a picture named .docx', 'anh.docx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /PNG/],
    ['a PDF', 'a.pdf', '%PDF-1.4\n', /PDF/],
    ['16,384 columns', 'rong-ngang.xlsx', archive(wide), /16\.384 cột/],
  ])('%s', async (_, name, content, reason) => {
    const path = content === null ? join(folder, name) : file(name, content);
    const output = join(folder, `${name}.ra.xlsx`);
    for (const argv of [
      ['build', path, '-o', output],
      ['extract', path],
      ['check', path],
    ]) {
      const { status, out, err } = await run(argv);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(reason);
      expect(err.startsWith(`kh: ${path}: `)).toBe(true);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
    expect(existsSync(output)).toBe(false);
  });

  it('a text of 200 MB, refused before it is loaded', async () => {
    const path = file('to.txt', '');
    const { truncateSync } = await import('node:fs');
    truncateSync(path, 200 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(await run(['extract', path])).toMatchObject({ status: 2, err: expect.stringMatching(/200 MB/) as string });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('a folder', async () => {
    expect(await run(['extract', folder])).toMatchObject({
      status: 2,
      err: expect.stringContaining('thư mục') as string,
    });
  });

  it('a plan without activities: says so, writes nothing', async () => {
    const output = join(folder, 'khong.xlsx');
    const { status, err } = await run([
      'build',
      file('tho.txt', 'Mùa xuân nho nhỏ\nMọc giữa dòng sông xanh'),
      '-o',
      output,
    ]);
    expect([status, existsSync(output)]).toEqual([1, false]);
    expect(err).toContain('không thấy hoạt động');
  });

  it('one unreadable file among several: told in its line, and the rest is written', async () => {
    const output = join(folder, 'nua.xlsx');
    const [good, bad] = [file('tot.txt', PLAN), file('hong.xlsx', 'PK\x03\x04hong')];
    const { status, out, err } = await run(['build', bad, good, '-o', output]);
    expect([status, existsSync(output)]).toEqual([2, true]);
    expect(err.split('\n')[0]).toContain(bad);
    expect(err).toContain('1 trong 2 tệp không đọc được');
    expect(out).toContain(`${good}: 3 hoạt động`);
    const none = join(folder, 'khong-co-gi.xlsx');
    expect((await run(['build', bad, join(folder, 'mat.txt'), '-o', none])).status).toBe(2);
    expect(existsSync(none)).toBe(false);
  });
});
