import { screen, within } from '@testing-library/react';
import type { Finding } from '../../../../src/domain/checks/finding';
import { renderApp } from '../../../support/render-app';

const findingOf = (code: string, severity: Finding['severity'], sheet: string, row: number): Finding => ({
  code,
  severity,
  text: `${code} ${row}`,
  message: { key: 'pane.check.clean', params: {} },
  origin: { kind: 'cell', sheet, row, column: 3 },
  mend: code === 'double-space' ? { from: 'do  Ban', to: 'do Ban' } : null,
  suggestion: null,
  activity: null,
});

const OWN = 'LỊCH HOẠT ĐỘNG';
const FINDINGS = [
  findingOf('date-impossible', 'error', OWN, 12),
  findingOf('double-space', 'warning', OWN, 13),
  findingOf('date-impossible', 'error', 'Nguồn', 5),
];

const check = async (world: Parameters<typeof renderApp>[0] = {}): Promise<ReturnType<typeof renderApp>> => {
  const rendered = renderApp({ findings: FINDINGS, ...world });
  await rendered.user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Kiểm tra cả tệp' }));
  await screen.findByRole('button', { name: 'Kiểm tra lại' });
  return rendered;
};

describe('marks of a check in the pane', () => {
  it('are drawn on its own sheets alone, and said', async () => {
    const { recorded } = await check();
    expect(await screen.findByText(`Đã đánh dấu 2 ô trên trang ${OWN}.`)).toBeTruthy();
    expect(recorded.marks).toEqual([
      {
        sheets: [OWN],
        undoable: true,
        marks: [
          { sheet: OWN, row: 12, column: 3, severity: 'error' },
          { sheet: OWN, row: 13, column: 3, severity: 'warning' },
        ],
      },
    ]);
  });

  it('follow what is left and what is shown again, without an entry of their own', async () => {
    const { user, recorded } = await check();
    const [first] = screen.getAllByRole('listitem');
    await user.click(within(first!).getByRole('button', { name: 'Bỏ qua' }));
    await user.type(screen.getByLabelText('Lý do bỏ qua'), 'trích nguyên văn{Enter}');
    expect(recorded.marks.at(-1)).toMatchObject({ undoable: false });
    expect(recorded.marks.at(-1)?.marks.map(({ row }) => row)).toEqual([13]);
    await user.click(screen.getByRole('button', { name: 'Xem lại tất cả' }));
    expect(recorded.marks.at(-1)?.marks.map(({ row }) => row)).toEqual([12, 13]);
  });

  it('of findings left earlier are not drawn', async () => {
    const { recorded } = await check({ leftInSheet: [{ key: 'date-impossible|date-impossible 12', reason: 'trích' }] });
    expect(recorded.marks.at(-1)?.marks.map(({ row }) => row)).toEqual([13]);
  });

  it('after a mend belong to the mend', async () => {
    const { user, recorded } = await check();
    await user.click(screen.getByRole('button', { name: 'Sửa thành "do Ban"' }));
    await screen.findByRole('button', { name: 'Kiểm tra lại' });
    expect(recorded.marks.map(({ undoable }) => undoable)).toEqual([true, false]);
  });

  it('are not drawn on a protected sheet: the findings are there, and the sheet is named', async () => {
    await check({ protectedSheets: [OWN] });
    expect(await screen.findByText(new RegExp(`Trang ${OWN} đang được bảo vệ`, 'u'))).toBeTruthy();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  it('are not asked for when no sheet is its own', async () => {
    const { recorded } = await check({ ownSheets: [] });
    expect(recorded.marks).toEqual([]);
  });
});
