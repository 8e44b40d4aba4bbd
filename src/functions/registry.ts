import { amLich } from './kh/am-lich';
import { batDau } from './kh/bat-dau';
import { boDau } from './kh/bo-dau';
import { buoi } from './kh/buoi';
import { canChi } from './kh/can-chi';
import { chuanHoa } from './kh/chuan-hoa';
import { chuyenMa } from './kh/chuyen-ma';
import { conLai } from './kh/con-lai';
import { demDonVi } from './kh/dem-don-vi';
import { donVi } from './kh/don-vi';
import { duongLich } from './kh/duong-lich';
import { gio } from './kh/gio';
import { ketThuc } from './kh/ket-thuc';
import { khoangNgay } from './kh/khoang-ngay';
import { kiemTraDonVi } from './kh/kiem-tra-don-vi';
import { kiemTraKyNiem } from './kh/kiem-tra-ky-niem';
import { kiemTraThoiGian } from './kh/kiem-tra-thoi-gian';
import { kyHieu } from './kh/ky-hieu';
import { kyNiemTrongNgay } from './kh/ky-niem-trong-ngay';
import { loaiKyNiem } from './kh/loai-ky-niem';
import { namHoc } from './kh/nam-hoc';
import { namKyNiem } from './kh/nam-ky-niem';
import { ngayChu } from './kh/ngay-chu';
import { ngayKyNiem } from './kh/ngay-ky-niem';
import { ngayLe } from './kh/ngay-le';
import { nhanKyNiem } from './kh/nhan-ky-niem';
import { quy } from './kh/quy';
import { soNgayLamViec } from './kh/so-ngay-lam-viec';
import { themNgayLamViec } from './kh/them-ngay-lam-viec';
import { thu } from './kh/thu';
import { trangThai } from './kh/trang-thai';
import { tuan } from './kh/tuan';
import { vaiTro } from './kh/vai-tro';

/** Every KH.* function by its frozen id. A test holds it equal to functions.json. */
export const FUNCTIONS = {
  AMLICH: amLich,
  BATDAU: batDau,
  BODAU: boDau,
  BUOI: buoi,
  CANCHI: canChi,
  CHUANHOA: chuanHoa,
  CHUYENMA: chuyenMa,
  CONLAI: conLai,
  DEMDONVI: demDonVi,
  DONVI: donVi,
  DUONGLICH: duongLich,
  GIO: gio,
  KETTHUC: ketThuc,
  KHOANGNGAY: khoangNgay,
  KIEMTRADONVI: kiemTraDonVi,
  KIEMTRAKYNIEM: kiemTraKyNiem,
  KIEMTRATHOIGIAN: kiemTraThoiGian,
  KYHIEU: kyHieu,
  KYNIEMTRONGNGAY: kyNiemTrongNgay,
  LOAIKYNIEM: loaiKyNiem,
  NAMHOC: namHoc,
  NAMKYNIEM: namKyNiem,
  NGAYCHU: ngayChu,
  NGAYKYNIEM: ngayKyNiem,
  NGAYLE: ngayLe,
  NHANKYNIEM: nhanKyNiem,
  QUY: quy,
  SONGAYLAMVIEC: soNgayLamViec,
  THEMNGAYLAMVIEC: themNgayLamViec,
  THU: thu,
  TRANGTHAI: trangThai,
  TUAN: tuan,
  VAITRO: vaiTro,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;
