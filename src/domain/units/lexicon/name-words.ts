import { phraseList } from './phrase-list';
import { CLAUSE_WORDS } from './verbs';

const phrases = (block: string): ReadonlySet<string> => new Set(phraseList(block));

const wordLists = (block: string): readonly (readonly string[])[] =>
  phraseList(block).map((phrase) => phrase.split(' '));

/** Words of time and place that end a name even with a capital. */
export const ALWAYS_STOP: ReadonlySet<string> = new Set([...CLAUSE_WORDS, 'thứ', 'và']);

/** Fields that may follow an optional head in small letters and belong to the name: "Công đoàn giáo dục". */
export const BODY_TAILS = phrases(`
  cơ sở; cơ quan; viên chức; thanh niên; sinh viên; học sinh; phụ nữ; ngành; doanh nghiệp; bộ phận; việt nam;
  giáo viên; thành viên; cấp trên; nhân dân; cộng sản; dân chính đảng; người lao động; khu công nghiệp; khối;
  giáo dục; y tế; công an; quân sự; sở tại`);

/** Words for the house itself at the end of a body's name: "Hội Sinh viên trường", "Công đoàn ngành". */
export const OWNER_PHRASES = wordLists(
  'trường; khoa; khối; lớp; ngành; viện; sở; đơn vị; cơ quan; truong; khoi; nganh; thôn; ấp; xóm; bản; buôn; làng; khóm; phố; khu phố; tổ dân phố; khu dân cư; kdc; tdp',
);

/** The highest bodies of the state, as owners of others: "Ủy ban Pháp luật của Quốc hội". */
export const STATE_OWNERS = wordLists(
  'quốc hội; chính phủ; thủ tướng chính phủ; nhà nước; trung ương đảng; bộ chính trị',
);

/** What follows "cấp" in the name of all bodies of a level: "UBND cấp huyện". */
export const LEVEL_PHRASES = wordLists(
  'trung ương; tỉnh; thành phố; huyện; quận; xã; phường; cơ sở; trường; trên; dưới',
);

/** Words before one of many that is named besides: "các khoa, nhất là Khoa Dược". */
export const HIGHLIGHT_PHRASES = wordLists(
  'đặc biệt là; nhất là; trước hết là; trong đó có; kể cả; bao gồm cả; đặc biệt',
);

/** What a body is set up to carry out: "Tổ công tác triển khai Đề án 06". */
export const MANDATES = wordLists(
  'đề án; nghị quyết; chỉ thị; chương trình; dự án; kết luận; quyết định; nghị định; luật; chiến lược; quy chế; phong trào; cuộc vận động; quy định; thông tư',
);

/** Nouns for work that a body was set up for besides: "… và công tác vận động quần chúng". */
export const WORK_NOUNS = wordLists('công tác; hoạt động; phong trào');

/** Labels of other details of an act: a name ends before them, mark or none. */
export const DETAIL_LABELS = wordLists(
  'địa điểm; thời gian; kinh phí; nội dung; nơi nhận; nơi tổ chức; hình thức; ghi chú; số lượng; thành phần; chủ trì; phối hợp; đối tượng; yêu cầu; trang phục; phương tiện',
);

/** Sites that one board manages together: "Ban Quản lý Âu thuyền và Cảng cá X". */
export const MANAGED_SITES = phrases(
  'cảng; cảng cá; bến xe; bến cảng; kho; khu du lịch; khu di tích; khu công nghiệp; khu kinh tế; khu bảo tồn; vườn quốc gia',
);

/** Houses that sit elsewhere than the body they belong to: a place behind "tại" tells them apart. */
export const SEAT_PHRASES = phrases('chi nhánh; phân hiệu; phân viện; cơ sở; thông tấn xã; kho bạc nhà nước');

/** Zones that one body of a province looks after: "Công đoàn các KCN". */
export const ZONES = phrases('kcn; kcx; kkt; khu công nghiệp; khu chế xuất; khu kinh tế');

/** First words of bodies that gather many and are themselves one: "Cụm thi đua các tỉnh Tây Nguyên". */
export const GATHERINGS = phraseList('cụm; khối; liên hiệp; liên minh; liên đoàn; hiệp hội');

/** Bodies with a number of their own: "Thuế cơ sở 5 tỉnh". */
export const NUMBERED_BODIES = phrases('thuế cơ sở; bhxh cơ sở; bảo hiểm xã hội cơ sở');

/** First words of sorts of bodies that are named by their work: "các cơ sở đào tạo", "các đội tuyên truyền". */
export const SORTS_BY_WORK = phrases(
  `cơ; đơn; trung; ban; phòng; tổ; đội; nhóm; bộ; viện; trường; doanh; công; hội; hợp; htx; trạm; trại; clb; câu; văn; tiểu; lớp;
   lực; hạt; cục; vụ; ngành; phân; nhà; khu; quỹ; kênh; đài`,
);

/** Words before the least or most that somebody has to do: "đăng ký ít nhất 01 công trình". */
export const LIMIT_PHRASES = wordLists('ít nhất; tối thiểu; tối đa; không quá');

/** Quantifiers that tell what each body gives: "Hội Phụ nữ mỗi đơn vị 01 tiết mục". */
export const EACH_WORDS = phrases('mỗi; từng; mọi');

/** Teams named by what they do: "Tổ đón tiếp". */
export const TEAM_PHRASES = phrases('tổ; nhóm; đội; tiểu ban; bộ phận; ban; phân xưởng; xưởng; trạm');

/** What offices deal with and none is called by behind its name: papers, things to set up, those they call on. */
export const HANDLED_THINGS = phrases(`
  nội dung; hồ sơ; văn bản; danh sách; số liệu; kế hoạch; chương trình; báo cáo; phương án; kịch bản; công văn;
  giấy mời; thư mời; tài liệu; thủ tục; kết quả; tình hình; ý kiến; lực lượng; kinh phí; cơ sở vật chất; số lượng;
  bài; bài viết; tin bài; quà; bàn ghế; bồn hoa; cây xanh; băng rôn; khẩu hiệu; sân khấu; âm thanh; cuộc vận động;
  hội viên; đoàn viên; đảng viên; người dân; bà con; ngư dân; đại biểu; khách; phụ huynh; việc`);

/** Words that times begin with: "Quý II: Văn phòng". */
export const TIME_HEADS = phrases('quý; tháng; tuần; ngày; năm; đợt; kỳ; buổi; sáng; chiều; tối; thứ');

/** Rooms where people meet, and the words that tell one from another. */
export const ROOM_PHRASES = wordLists('hội trường; phòng họp; phòng hội nghị; phòng khách; nhà thi đấu; nhà đa năng');
export const ROOM_SIGNS = phrases('số; tầng; lầu; lớn; nhỏ');

/** Sites that bodies are called after: "Ban Quản lý chợ Bà Chiểu". */
export const SITES = phrases(
  'chợ; rừng; cầu; cảng; bến; núi; hồ; đầm; biển; chùa; đình; đền; miếu; lăng; dinh; cù lao; đồi; suối; sông; kênh',
);

/** Classes and cells of a school, and what they take turns at: "Lớp trực tuần 2B". */
export const CLASS_PHRASES = phrases('lớp; chi đội; chi đoàn');
export const TURN_PHRASES = phrases('trực; trực tuần; trực nhật; trực ban; trực trường');

/** First two words of the work that teams of a commune do: "Tổ quản lý trật tự đô thị", "Đội dân phòng". */
export const TEAM_WORKS_OF_COMMUNE = phrases(
  `quản lý; trật tự; an ninh; dân phòng; dân vận; hòa giải; tuần tra; tuyên truyền; công nghệ; xung kích; kiểm tra;
   thông tin; phòng cháy; cứu hộ; thu gom; vận động; tự quản; xây dựng`,
);

/** Whose management it is: "chuyên môn cùng cấp". */
export const MANAGEMENT_OWNERS = wordLists('cùng cấp; đồng cấp; nhà trường; cơ quan; đơn vị');

/** What is held or sent in some number: "(Trường Chính trị, 02 lớp)". */
export const COUNTED_PHRASES = phrases('lớp; đội; nhóm; buổi; đợt');

/** Who leads a house: they are no part of the unions and committees in it, as "Ban Chấp hành" and "Ban Thường vụ" are. */
export const HOUSE_LEADERS = phrases(
  `ban giám hiệu; bgh; ban giám đốc; bgđ; ban tổng giám đốc; ban tgđ; ban lãnh đạo; ban chủ nhiệm; ban giám thị; ban biên tập;
   bbt; ban kiểm soát; bks; nhà trường; cơ quan; khối văn phòng`,
);

/** Sorts of schools that stand before their names, with "trường" or without. */
export const SCHOOL_SORTS = wordLists(
  `tiểu học; trung học cơ sở; trung học phổ thông; mầm non; mẫu giáo; phổ thông;
   th; thcs; thpt; mn; mg; ptdtnt; ptdtbt; dtnt; th-thcs; thcs-thpt; đh; cđ; tc; đại học; cao đẳng; trung cấp; đhsp; cđsp`,
);

/** Legal forms behind a firm's name: "Tổng Công ty X - CTCP". */
export const LEGAL_FORMS = phrases('ctcp; công ty cổ phần; công ty cp; công ty tnhh mtv; công ty tnhh một thành viên');

/** Branches behind the name of their house: "Ngân hàng X - Chi nhánh Y". */
export const BRANCH_PHRASES = phrases('chi nhánh; phân hiệu; cơ sở; phòng giao dịch; pgd');

/** Universities that other schools belong to: "Trường Đại học Khoa học - Đại học Thái Nguyên". */
export const UNIVERSITY_PHRASES = phrases('đại học; đh; đại học quốc gia');

/** Parts of bodies of one line, and the bodies they belong to: "Chi đoàn 11A2 - Đoàn Trường THPT X". */
export const PARENTS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [phrases('vụ; cục; tổng cục'), phrases('bộ')],
  [
    phrases('chi đoàn; liên chi đoàn; phân đoàn'),
    phrases('đoàn; đoàn trường; đoàn thanh niên; đoàn cơ sở; huyện đoàn; thành đoàn; xã đoàn; đoàn khối'),
  ],
  [phrases('bộ phận một cửa; bộ phận tiếp nhận trả kết quả'), phrases('ubnd; ủy ban nhân dân')],
  [phrases('chi bộ; tổ đảng'), phrases('đảng bộ; đảng ủy; đảng bộ cơ sở; đảng ủy cơ sở')],
  [phrases('tổ công đoàn; công đoàn bộ phận'), phrases('công đoàn; công đoàn cơ sở; công đoàn trường; cđcs')],
  [
    phrases('ban'),
    phrases(
      'ủy ban mttq; ủy ban mttq việt nam; ủy ban mặt trận tổ quốc việt nam; ubmttq; ubmttqvn; lđlđ; liên đoàn lao động; thành đoàn; tỉnh đoàn; tỉnh ủy; thành ủy; huyện ủy; đảng ủy; hội lhpn; hội liên hiệp phụ nữ; hội nông dân; công đoàn; cđcs; công đoàn cơ sở; bộ tư lệnh; bộ chỉ huy quân sự; bộ chqs; quân khu',
    ),
  ],
  [phrases('chi hội'), phrases('hội; hội phụ nữ; hội nông dân; hội cựu chiến binh; hội sinh viên')],
  [phrases('đồn biên phòng; đồn'), phrases('bộ đội biên phòng; bđbp; bộ chỉ huy bộ đội biên phòng; bộ chỉ huy bđbp')],
];

/** Groups that firms belong to, as they write them behind a dash: "Công ty Than X - TKV". */
export const GROUP_BRANDS = phrases('tkv; vinacomin; evn; vrg; pvn; vinatex; vinachem; petrolimex; vimc; vinalines');

/** Bodies of troops, the smaller first. */
export const TROOPS = phraseList('trung đội; đại đội; tiểu đoàn; trung đoàn; lữ đoàn; sư đoàn; quân đoàn; quân khu');

/** Teams that a room is divided into: "Đội 3 - Phòng PC06". */
export const ROOM_PARTS = phrases('đội; tổ; trung đội; đại đội; tiểu đoàn');

/** First words of what a room ("phòng") of a district's committee is for: "Nội vụ", "Tài nguyên và Môi trường". */
export const ROOM_WORKS_OF_DISTRICT = phrases(
  `nội vụ; tư pháp; tài chính; kinh tế; công thương; tài nguyên; nông nghiệp; lao động; văn hóa; giáo dục; y tế; dân tộc;
   quản lý; hạ tầng; đô thị; khoa học; gd; tc; kt; vh; lđ; tn; ld; nn; nv; tp; yt; ktht; qlđt`,
);

/** Parts of a faculty. */
export const FACULTY_PARTS = phrases('bộ môn; tổ bộ môn; tổ');

/** Parts of a firm. */
export const FIRM_PARTS = phrases('xí nghiệp; xn; phân xưởng; chi nhánh; cửa hàng');

/** First words of what boards organise: "Lễ phát động", "Hội thi", "Ngày hội". */
export const EVENT_WORDS = phrases(
  'lễ; buổi; giải; cuộc; hội; ngày; liên; tuần; đại; chương; festival; hè; trại; tháng; chiến; phong; triển',
);

/** Last words of roles, orders and labels: a name may follow at once. */
export const BEFORE_NAMES = phrases(
  'được; với; cùng; hợp; giao; cho; do; bởi; mời; của; trì; gia; nghị; diện; gồm; là; đối; công',
);
