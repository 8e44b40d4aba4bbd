import { readHelp } from '../../scripts/build-function-help';
import { FUNCTIONS } from '../../src/functions/registry';

/**
 * Workbooks out there hold these names and positions. A line may get further optional parameters at its end; nothing
 * else may ever change here (excel-rules.md §2.1).
 */
const FROZEN = `
AMLICH ngay [kieu]
BATDAU vanBan [nam]
BODAU vanBan
BUOI vanBan [nam]
CANCHI nam
CHUANHOA vanBan [kieu]
CHUYENMA vanBan [maNguon]
CONLAI ketThuc ngayXet
DEMDONVI vanBan [danhMuc:]
DONVI vanBan danhMuc: [thuTu]
DUONGLICH ngay thang namAm [nhuan]
GIO vanBan [nam]
KETTHUC vanBan [nam]
KHOANGNGAY tuNgay denNgay
KIEMTRADONVI vanBan danhMuc:
KIEMTRAKYNIEM vanBan [nam]
KIEMTRATHOIGIAN vanBan [nam]
KYHIEU vanBan [phan]
KYNIEMTRONGNGAY ngay
LOAIKYNIEM ngayGoc moc [nghiDinh]
NAMHOC ngay
NAMKYNIEM ngayGoc mocXet
NGAYCHU ngay [kieu]
NGAYKYNIEM ten nam
NGAYLE ngay
NHANKYNIEM ngayGoc moc ten [mau]
QUY ngay [kieu]
SONGAYLAMVIEC tuNgay denNgay [ngayNghi:] [ngayLamBu:]
THEMNGAYLAMVIEC tuNgay soNgay [ngayNghi:] [ngayLamBu:]
THU ngay [kieu]
TRANGTHAI batDau ketThuc tienDo ngayXet
TUAN ngay [kieu]
VAITRO vanBan donVi [danhMuc:]
`;

test('ids, parameter order and optional marks are the frozen ones', async () => {
  const help = await readHelp();
  const lines = Object.entries(help).map(([id, { parameters }]) =>
    [
      id,
      ...parameters.map(({ name, optional, range }) => {
        const words = `${name}${range ? ':' : ''}`;
        return optional ? `[${words}]` : words;
      }),
    ].join(' '),
  );
  expect(lines).toEqual(FROZEN.trim().split('\n'));
});

test('the code has exactly the functions of functions.json, without default parameters', async () => {
  const help = await readHelp();
  expect(Object.keys(FUNCTIONS).sort()).toEqual(Object.keys(help));
  for (const [id, run] of Object.entries(FUNCTIONS)) {
    const { parameters } = help[id as keyof typeof help];
    // `length` stops at the first default value: one would make it shorter than the metadata.
    expect([id, run.length]).toEqual([id, parameters.length]);
  }
});
