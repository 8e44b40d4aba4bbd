import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { UNIT_COLUMNS } from '../../../../src/domain/units/list/columns';
import { renderApp } from '../../../support/render-app';
import { sheetOf, tableOver, workbookOf } from '../../../support/snapshots';
import { scheduleSheetOf } from '../../../support/unit-workbooks';

const SCHEDULE = scheduleSheetOf([
  {
    'HOẠT ĐỘNG': 'Khai mạc hè',
    'THỜI GIAN': '01/6/2024',
    'CHỦ TRÌ': 'Sở Nội vụ',
    'PHỐI HỢP': 'Đoàn Sở Y tế',
    MÃ: 'K1',
  },
  { 'HOẠT ĐỘNG': 'Lớp bơi', 'THỜI GIAN': '08/6/2024', 'CHỦ TRÌ': 'Sở Nội vu', MÃ: 'K2' },
  { 'HOẠT ĐỘNG': 'Hội thi vẽ', 'THỜI GIAN': '08/6/2024', 'CHỦ TRÌ': 'Sở Nội vu; Câu lạc bộ Mỹ thuật', MÃ: 'K3' },
  { 'HOẠT ĐỘNG': 'Họp mặt', 'THỜI GIAN': '02/8/2024', MÃ: 'K4' },
]);

const listOf = (names: readonly string[]): ReturnType<typeof sheetOf> => {
  const header = UNIT_COLUMNS.map(({ header: word }) => word);
  const at = UNIT_COLUMNS.findIndex(({ column }) => column === 'name');
  const rows = [
    header,
    ...names.map((name, k) => header.map((_, column) => (column === 0 ? `DV00${k + 1}` : column === at ? name : null))),
  ];
  return sheetOf('DANH MỤC ĐƠN VỊ', rows, { tables: [tableOver('tblDonVi', rows)] });
};

const LIST = listOf(['Sở Nội vụ', 'Đoàn Sở Y tế', 'Sở Tư pháp']);

const open = async (world: Parameters<typeof renderApp>[0] = {}): Promise<ReturnType<typeof renderApp>> => {
  const rendered = renderApp({ workbook: workbookOf(SCHEDULE, LIST), ...world });
  await rendered.user.click(screen.getByRole('tab', { name: 'Đơn vị' }));
  await screen.findByRole('button', { name: 'Đọc lại' });
  return rendered;
};

const card = (name: string): HTMLElement => {
  const found = screen.getAllByRole('listitem').find((item) => within(item).queryByText(name) !== null);
  if (found === undefined) throw new Error(`no card of ${name}`);
  return found;
};

/** Names in the first column of the written unit list. */
const written = (plan: {
  readonly sheets: readonly { readonly blocks: readonly { readonly cells: readonly (readonly unknown[])[] }[] }[];
}): string[] => {
  const at = UNIT_COLUMNS.findIndex(({ column }) => column === 'name');
  return (plan.sheets[0]?.blocks[0]?.cells ?? []).slice(1).map((row) => {
    const cell = row[at];
    return typeof cell === 'string' ? cell : '';
  });
};

describe('Đơn vị', () => {
  it('shows who does what, and what is to be looked at first', async () => {
    await open();
    expect(screen.getByRole('status').textContent).toBe('3 đơn vị trong danh mục, 4 hoạt động, 2 tên cần xem');
    const row = screen.getByRole('button', { name: 'Xem việc của Sở Nội vụ' }).closest('tr');
    // The misspelt name counts for the unit it means: three activities, two of them on one day.
    expect([...(row?.querySelectorAll('td') ?? [])].slice(1).map((cell) => cell.textContent)).toEqual(['3', '0', '1']);
    expect(screen.getByRole('button', { name: 'Chưa có đơn vị (1)' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Đơn vị chưa có việc (1)' })).toBeTruthy();
  });

  it('says which list is read when the file brought one', async () => {
    const sheetKeys = { 'LỊCH HOẠT ĐỘNG': 'schedule', 'DANH MỤC ĐƠN VỊ': null };
    await open({ sheetKeys });
    expect(screen.getByText(/^Đang đọc danh mục có sẵn ở trang DANH MỤC ĐƠN VỊ\. Khi thêm đơn vị/u)).toBeTruthy();
  });

  it('says which list is left alone beside KH’s own', async () => {
    const ours = { ...listOf(['Sở Nội vụ']), name: 'DANH MỤC ĐƠN VỊ (2)' };
    const sheetKeys = { 'LỊCH HOẠT ĐỘNG': 'schedule', 'DANH MỤC ĐƠN VỊ': null, 'DANH MỤC ĐƠN VỊ (2)': 'units' };
    await open({ workbook: workbookOf(SCHEDULE, LIST, ours), sheetKeys });
    expect(screen.getByRole('status').textContent).toMatch(/^1 đơn vị trong danh mục/u);
    expect(
      screen.getByText(
        'Đang đọc danh mục ở trang DANH MỤC ĐƠN VỊ (2). Danh mục có sẵn ở trang DANH MỤC ĐƠN VỊ được giữ nguyên, không đọc đến.',
      ),
    ).toBeTruthy();
  });

  it('says nothing of lists when there is only KH’s own', async () => {
    await open({ sheetKeys: { 'LỊCH HOẠT ĐỘNG': 'schedule', 'DANH MỤC ĐƠN VỊ': 'units' } });
    expect(screen.queryByText(/Đang đọc danh mục/u)).toBeNull();
  });

  it('opens a unit: workload, days with several things, its activities and the way there', async () => {
    const { user, recorded } = await open();
    const toggle = screen.getByRole('button', { name: 'Xem việc của Sở Nội vụ' });
    await user.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Khối lượng: tháng 6/2024: 3 chủ trì, 0 phối hợp')).toBeTruthy();
    expect(screen.getByText('08/06/2024: Lớp bơi; Hội thi vẽ')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tới chỗ của Lớp bơi' }));
    expect(recorded.visits[0]).toMatchObject({ sheet: 'LỊCH HOẠT ĐỘNG', row: 3 });
  });

  it('filters by words without marks and by days that clash', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('searchbox', { name: 'Tìm đơn vị' }), 'doan so y');
    expect(screen.queryByRole('button', { name: 'Xem việc của Sở Nội vụ' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Xem việc của Đoàn Sở Y tế' })).toBeTruthy();
    await user.click(screen.getByRole('switch', { name: 'Chỉ đơn vị có việc trùng ngày' }));
    expect(screen.getByText('0 đơn vị được giao việc')).toBeTruthy();
  });

  it('mends all alike in the unit columns only, and reads again', async () => {
    const { user, recorded } = await open();
    const reads = recorded.reads.length;
    await user.click(within(card('Sở Nội vu')).getByRole('button', { name: 'Sửa cả 2 chỗ thành “Sở Nội vụ”' }));
    expect(recorded.mends.map(({ row, from, to }) => [row, from, to])).toEqual([
      [3, 'Sở Nội vu', 'Sở Nội vụ'],
      [4, 'Sở Nội vu; Câu lạc bộ Mỹ thuật', 'Sở Nội vụ; Câu lạc bộ Mỹ thuật'],
    ]);
    expect(await screen.findByText('Đã sửa 2 ô thành “Sở Nội vụ”.')).toBeTruthy();
    expect(recorded.reads).toHaveLength(reads + 1);
  });

  it('reads again by itself when an act is undone', async () => {
    const undo = {
      command: 'build-unit-list',
      sheets: [{ name: 'DANH MỤC ĐƠN VỊ', effect: 'removed', edited: false }],
    } as const;
    const world = { workbook: workbookOf(SCHEDULE, LIST), undo };
    const { user, recorded } = renderApp(world);
    await user.click(screen.getByRole('tab', { name: 'Đơn vị' }));
    await screen.findByRole('button', { name: 'Đọc lại' });
    await user.click(within(card('Sở Nội vu')).getByRole('button', { name: 'Sửa cả 2 chỗ thành “Sở Nội vụ”' }));
    await screen.findByText('Đã sửa 2 ô thành “Sở Nội vụ”.');
    const reads = recorded.reads.length;

    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Hoàn tác sẽ bỏ trang DANH MỤC ĐƠN VỊ.');
    expect(recorded.reads).toHaveLength(reads);
    world.workbook = workbookOf(SCHEDULE);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác ngay', hidden: true }));
    expect(await screen.findByText(/^Tệp này chưa có danh mục đơn vị/u)).toBeTruthy();
    expect(screen.queryByText('Đã sửa 2 ô thành “Sở Nội vụ”.')).toBeNull();
    expect(recorded.reads).toHaveLength(reads + 1);
  });

  it('stays as it is when nothing was undone', async () => {
    const { user, recorded } = await open({ undo: null });
    const reads = recorded.reads.length;
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Không có gì để hoàn tác.');
    expect(recorded.reads).toHaveLength(reads);
  });

  it('mends one place alone', async () => {
    const { user, recorded } = await open();
    const found = card('Sở Nội vu');
    await user.click(within(found).getByRole('button', { name: 'Những chỗ viết “Sở Nội vu”' }));
    const [, second] = within(found).getAllByRole('button', { name: /^Sửa ở ô .* thành “Sở Nội vụ”$/u });
    await user.click(second!);
    expect(recorded.mends.map(({ row }) => row)).toEqual([4]);
  });

  it('says when a cell had changed meanwhile', async () => {
    const { user } = await open({ mendOutcome: 'changed-meanwhile' });
    await user.click(within(card('Sở Nội vu')).getByRole('button', { name: /^Sửa cả 2 chỗ/u }));
    expect(await screen.findByText(/2 ô đã thay đổi nên giữ nguyên/u)).toBeTruthy();
  });

  it('adds a name as another name, or as a new unit, behind the rows of the list', async () => {
    const { user, recorded } = await open();
    await user.click(within(card('Sở Nội vu')).getByRole('button', { name: 'Thêm làm tên khác của “Sở Nội vụ”' }));
    await screen.findByText(/Đã ghi danh mục/u);
    const aliases = UNIT_COLUMNS.findIndex(({ column }) => column === 'aliases');
    expect(recorded.writes[0]?.sheets[0]?.blocks[0]?.cells[1]?.[aliases]).toBe('Sở Nội vu');
    await user.click(within(card('Câu lạc bộ Mỹ thuật')).getByRole('button', { name: 'Thêm thành đơn vị mới' }));
    await screen.findByText(/thêm 1 đơn vị/u);
    expect(written(recorded.writes[1]!)).toEqual(['Sở Nội vụ', 'Đoàn Sở Y tế', 'Sở Tư pháp', 'Câu lạc bộ Mỹ thuật']);
  });

  it('says what became of the drop-downs, and writes list and drop-downs anew on request', async () => {
    const writeNotices = [
      { key: 'excel.notice.list-linked', params: { headers: 'CHỦ TRÌ, PHỐI HỢP', sheets: '"LỊCH HOẠT ĐỘNG"' } },
      { key: 'excel.notice.list-protected', params: { sheet: 'LỊCH THÁNG 6' } },
    ];
    const { user, recorded } = await open({ writeNotices });
    await user.click(screen.getByRole('button', { name: 'Thêm vào danh mục' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ghi lại danh mục và danh sách chọn' }));
    expect(await screen.findByText(/^Cột CHỦ TRÌ, PHỐI HỢP ở trang "LỊCH HOẠT ĐỘNG" nay chọn được/u)).toBeTruthy();
    expect(screen.getByText(/^Trang "LỊCH THÁNG 6" đang được bảo vệ/u)).toBeTruthy();
    const [plan] = recorded.writes;
    expect(written(plan!)).toEqual(['Sở Nội vụ', 'Đoàn Sở Y tế', 'Sở Tư pháp']);
    expect(plan?.columnLists?.map(({ table, headers, sheet }) => [table, headers, sheet])).toEqual([
      ['tblLichHoatDong', ['CHỦ TRÌ', 'PHỐI HỢP'], 'units'],
    ]);
  });

  it('remembers a name that is left as it is, under the key of the checker', async () => {
    const { user, recorded } = await open();
    await user.click(within(card('Câu lạc bộ Mỹ thuật')).getByRole('button', { name: 'Bỏ qua' }));
    expect(Object.keys(recorded.saved.at(-1)?.ignored ?? {})).toEqual(['unit-unknown|câu lạc bộ mỹ thuật']);
    expect(screen.getByText('Đã bỏ qua 1 tên')).toBeTruthy();
  });

  it('proposes the list from the schedule, and writes what was confirmed', async () => {
    const { user, recorded } = await open({ workbook: workbookOf(SCHEDULE) });
    expect(screen.getByRole('status').textContent).toContain('chưa có danh mục đơn vị');
    await user.click(screen.getByRole('button', { name: /^Đề xuất từ lịch \(\d+ đơn vị\)$/u }));
    // The slip is the more frequent spelling: the right one waits as perhaps the same, and is chosen as the name.
    expect(screen.getByRole('checkbox', { name: /^Có thể cũng là “Sở Nội vụ”/u })).toHaveProperty('checked', false);
    await user.selectOptions(screen.getByLabelText('Tên ghi vào danh mục'), 'Sở Nội vụ');
    expect(screen.getByRole('checkbox', { name: /^Cũng viết “Sở Nội vu”/u })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('checkbox', { name: /^Câu lạc bộ Mỹ thuật/u }));
    await user.click(screen.getByRole('button', { name: 'Ghi 2 đơn vị vào danh mục' }));
    await screen.findByText(/Đã ghi danh mục/u);
    expect(new Set(written(recorded.writes[0]!))).toEqual(new Set(['Sở Nội vụ', 'Đoàn Sở Y tế']));
    expect(recorded.writes[0]?.sheets[0]?.blocks[0]?.cells.flat()).toContain('Sở Nội vu');
  });

  it('makes an empty list, a sample, and one from the open sheet', async () => {
    const { user, recorded } = await open({
      workbook: workbookOf(
        sheetOf('Nguồn', [
          ['TT', 'Tên đơn vị'],
          [1, 'Phòng Nội vụ'],
          [2, 'Phòng Y tế'],
        ]),
      ),
    });
    await user.click(screen.getByRole('button', { name: 'Danh mục trống' }));
    await screen.findByText(/thêm 0 đơn vị/u);
    await user.click(screen.getByRole('button', { name: 'Danh mục mẫu' }));
    await screen.findByText(/thêm 9 đơn vị/u);
    await user.click(screen.getByRole('button', { name: 'Lấy từ trang đang mở' }));
    await screen.findByText(/thêm 2 đơn vị/u);
    expect(written(recorded.writes[2]!)).toEqual(['Phòng Nội vụ', 'Phòng Y tế']);
  });

  it('says that a sheet holds no list', async () => {
    const { user } = await open({ workbook: workbookOf(sheetOf('Nguồn', [['không có gì']])) });
    await user.click(screen.getByRole('button', { name: 'Lấy từ trang đang mở' }));
    expect((await screen.findByRole('alert')).textContent).toContain('cần một cột TÊN ĐƠN VỊ');
  });

  it('never mends a source sheet: it shows the words and the way there', async () => {
    const source = sheetOf('Kế hoạch', [
      ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'ĐƠN VỊ CHỦ TRÌ'],
      ['1', 'Khai mạc hè', '01/6/2024', 'Nhà văn hóa', 'Sở Nội vu'],
      ['2', 'Lớp bơi', '08/6/2024', 'Hồ bơi', 'Sở Nội vụ'],
    ]);
    const { recorded } = await open({ workbook: workbookOf(source, LIST) });
    const found = card('Sở Nội vu');
    expect(within(found).queryByRole('button', { name: /^Sửa/u })).toBeNull();
    expect(within(found).getByText('KH không sửa trang gốc. Tới từng chỗ và gõ “Sở Nội vụ”.')).toBeTruthy();
    expect(recorded.mends).toEqual([]);
  });

  it('says why it could not read', async () => {
    const { user } = renderApp({ readFailure: 'timeout' });
    await user.click(screen.getByRole('tab', { name: 'Đơn vị' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Excel không trả lời');
    expect(screen.getByRole('button', { name: 'Đọc lại' })).toBeTruthy();
  });

  it('has nothing that accessibility rules forbid', async () => {
    const { container } = await open();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
