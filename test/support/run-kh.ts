import { Writable } from 'node:stream';
import { kh } from '../../src/cli/main';

/** Runs `kh` as a process would: its exit status, and what it wrote to standard output and standard error. */
export const runKh = async (
  argv: readonly string[],
  input: readonly string[] = [],
): Promise<{ status: number; out: string; err: string }> => {
  const text = { out: '', err: '' };
  const stream = (name: keyof typeof text): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        text[name] += chunk.toString();
        done();
      },
    });
  const lines = async function* (): AsyncGenerator<string> {
    for (const piece of input) yield await Promise.resolve(piece);
  };
  const status = await kh(argv, { input: lines(), output: stream('out'), errors: stream('err') });
  return { status, ...text };
};

/** A plan with its annex as a table of tabs; one row looks like a formula. */
export const TAB_PLAN = `ĐOÀN TNCS HỒ CHÍ MINH TỈNH
BAN THƯỜNG VỤ ĐOÀN KHỐI
***
Số: 31-KH/ĐTN
Thành phố, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
Tổ chức chuỗi hoạt động hè năm 2026

LỊCH HOẠT ĐỘNG
TT\tHOẠT ĐỘNG\tTHỜI GIAN\tĐỊA ĐIỂM\tGHI CHÚ
1\tLễ ra quân chiến dịch hè\t7g00, ngày 20/6/2026\tQuảng trường tỉnh\tVăn phòng phụ trách
2\tHội thao công nhân\tngày 04/7/2026\tNhà thi đấu\tBan Phong trào phụ trách
3\t=Tổng kết, -khen thưởng\tTháng 8/2026\t@Hội trường A\t
`;
