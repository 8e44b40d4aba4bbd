import { phraseList } from './phrase-list';

/** Words that turn a noun into many units named as one. */
export const QUANTIFIERS = phraseList(
  `các; những; mỗi; từng; mọi; toàn bộ; toàn bộ các; tất cả; tất cả các; toàn thể; toàn thể các; 100%; 100% các; hầu hết các; một số;
   đại diện các; các cấp; nhiều; cả; cụ thể các; đông đảo các; hệ thống; hệ thống các`,
);

const LEVELS = ['tỉnh', 'thành', 'quận', 'huyện', 'thị'];
const MOST_LEVELS = 4;

/** Two to four of the levels, in any order: plans list them as they like. */
const levelLists = (chosen: readonly string[]): readonly (readonly string[])[] =>
  LEVELS.filter((level) => !chosen.includes(level)).flatMap((level) => {
    const list = [...chosen, level];
    const longer = list.length < MOST_LEVELS ? levelLists(list) : [];
    return list.length > 1 ? [list, ...longer] : longer;
  });

/** "huyện, thị, thành ủy", "quận và huyện đoàn": bodies of several levels that share their last word. */
const BODIES_OF_LEVELS = levelLists([]).flatMap((list) =>
  ['ủy', 'đoàn', 'hội'].flatMap((body) => {
    const before = list.slice(0, -1).join(', ');
    return [`${before}, ${list.at(-1) ?? ''} ${body}`, `${before}|${list.at(-1) ?? ''} ${body}`];
  }),
);

const SCHOOL_LEVELS = [
  ['mn', 'mầm non', 'mg', 'mẫu giáo'],
  ['th', 'tiểu học'],
  ['thcs', 'trung học cơ sở'],
  ['thpt', 'trung học phổ thông'],
];

/** The levels of schools from the smallest up, each in one of its writings; with or without each level. */
const schoolLists = (levels: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const [smallest, ...larger] = levels;
  if (smallest === undefined) return [[]];
  const rest = schoolLists(larger);
  return [...rest, ...smallest.flatMap((level) => rest.map((list) => [level, ...list]))];
};

/** "trường MN, TH, THCS", "trường tiểu học và THCS": schools of several levels. */
const SCHOOLS_OF_LEVELS = schoolLists(SCHOOL_LEVELS)
  .filter((list) => list.length > 1)
  .flatMap((list) => {
    const before = list.slice(0, -1).join(', ');
    const last = list.at(-1) ?? '';
    return [`trường ${before}, ${last}`, `trường ${before}|${last}`];
  });

/** Nouns that name a sort of unit, not one unit. */
export const GENERIC_NOUNS = [
  ...BODIES_OF_LEVELS,
  ...SCHOOLS_OF_LEVELS,
  ...phraseList(
    `chi cục; trạm; hạt; đồn biên phòng; tương đương; đơn vị tương đương; ban tham mưu; ban tham mưu, giúp việc; cơ quan tham mưu; cơ quan tham mưu, giúp việc; đầu mối trực thuộc; đầu mối; tiểu đoàn; đại đội; trung đội; tiểu đội; trung đoàn; lữ đoàn; sư đoàn; chi, đảng bộ; chi|đảng bộ; chi, đảng bộ cơ sở; chi, đảng bộ trực thuộc; đảng bộ, chi bộ; cơ sở đoàn; cơ sở hội; cơ sở; đơn vị; đơn vị trực thuộc; đơn vị cơ sở; chi đoàn; đoàn cơ sở; chi đoàn cơ sở; đoàn thể; sở; ban; ngành; sở ngành; ban ngành; sở ban ngành; phòng; phòng ban; cụm; cụm hoạt động;
   cụm thi đua; khối; khối thi đua; tổ; tổ chức; trường; trường học; trường đại học; cao đẳng; trung cấp; tiểu học; mầm non; thpt; thcs; lớp; khoa; viện; phân hiệu; phân viện; học viện; bộ môn; cơ quan; địa phương; doanh nghiệp; quận; huyện;
   thị xã; thành phố; tỉnh; xã; phường; thị trấn; đặc khu; quận huyện; phường xã; xã phường; đoàn viện; đoàn khoa; hội; hội đoàn thể; đội; nhóm; đội nhóm; câu lạc bộ; clb; đoàn ủy; chi bộ; chi hội; liên chi đoàn; liên chi hội; công đoàn cơ sở; cđcs; công đoàn;
   công đoàn ngành; công đoàn cấp trên; công đoàn bộ phận; đảng bộ; chi bộ trực thuộc; đảng ủy; chi nhánh; trung tâm; bệnh viện; công ty; xí nghiệp; khu phố; ấp; thôn; tổ dân phố; bộ phận; tổ chức cơ sở đoàn;
   tổ chức cơ sở đảng; tổ chức đoàn; tổ chức hội; tổ chức chính trị|xã hội; đoàn thể chính trị|xã hội; tổ chức chính trị|xã hội|nghề nghiệp; tổ chức thành viên; tổ chức đoàn thể; tổ chức ct-xh; tổ chức ctxh; đoàn thể ct-xh; phòng ngành; cấp; cấp bộ đoàn; cấp hội; cấp ủy; đoàn; đoàn trường; trường thpt; trường thcs; trường tiểu học; trường mầm non; cơ quan báo chí;
   đoàn trực thuộc; ngân hàng; hợp tác xã; nhà trường; bên; lực lượng; phòng chuyên môn; cơ sở giáo dục; cơ sở y tế; hội quần chúng; đơn vị thành viên; thành viên; cơ quan chuyên môn; chi đội; liên đội; tiểu ban; ban chuyên môn; đoàn phường; đoàn xã; đoàn xã, phường; phân xưởng; huyện đoàn; quận đoàn; thành đoàn; tỉnh đoàn; xã đoàn; phường đoàn; ubnd; hđnd; mttq; mặt trận; vụ; cục; bộ; quận đoàn, huyện đoàn; nhà máy; tập đoàn; tổng công ty; báo; đài; báo đài; cơ sở đảng; tổ công đoàn; tổ chuyên môn; tổ đại biểu; khu công nghiệp; khu chế xuất; kcn; kcx; kkt; khu kinh tế; huyện ủy; thị ủy; thành ủy; quận ủy; tỉnh ủy; khoa lâm sàng, cận lâm sàng; khoa lâm sàng|cận lâm sàng; khoa lâm sàng, cls; khoa lâm sàng|cls; khoa ls, cls; khoa ls|cls; kcn|kcx; kcn, kcx; kcn|chế xuất; khu công nghiệp|chế xuất; khu công nghiệp|khu chế xuất; hạt kiểm lâm; đồn biên phòng; thị; bản; làng; khu dân cư; hộ; tt; tx; tp; chủ đầu tư; tổ chức tôn giáo; nhà thầu; đoàn thể, tổ chức; đoàn thể và tổ chức; đơn vị thi công; đơn vị tư vấn; đơn vị tư vấn giám sát; cơ quan thông tin đại chúng; cơ quan truyền thông đại chúng; cơ quan thông tấn|báo chí; cơ quan thông tấn, báo chí; cơ quan báo chí, truyền thông; cơ quan báo chí|truyền thông; cơ quan thông tấn, báo chí, truyền thông; cơ quan thông tin|báo chí; cơ quan thông tin, báo chí; cơ quan truyền thông; tổ chức xã hội; tổ chức quốc tế; tổ chức tín dụng; tổ chức đảng; hội|đoàn thể; đoàn thể quần chúng; tổ chức quần chúng; đối tác; xóm; buôn; khóm; sóc; phum; cơ quan nhà nước; doanh nghiệp nhà nước; doanh nghiệp tư nhân; cơ quan hành chính; cơ quan hành chính nhà nước; cơ quan tư pháp; cơ quan quản lý; cơ quan quản lý nhà nước; cơ quan nội chính; cơ quan trung ương; chủ rừng; tự viện; cơ sở thờ tự; cơ sở tôn giáo; cơ sở kinh doanh; cơ sở khám bệnh, chữa bệnh; cơ sở giáo dục nghề nghiệp; cung|nhà thiếu nhi; cung, nhà thiếu nhi; phòng nghiệp vụ; ban ngành|đoàn thể; quận|huyện; đảng bộ cơ sở; chi bộ cơ sở; đảng ủy cơ sở; đảng bộ trực thuộc; htx; trạm y tế; bộ, cơ quan ngang bộ; khu vực; nhóm trẻ; chốt; thành phần liên quan; thành phần có liên quan; tỉnh thành`,
  ),
];

/** Generic nouns that mean many units even without a quantifier ("Cơ sở Đoàn phụ trách"). */
export const ALWAYS_MANY = [
  ...BODIES_OF_LEVELS,
  ...phraseList(
    `cấp ủy|chính quyền địa phương; cấp ủy, chính quyền địa phương; cấp ủy đảng; cấp ủy, tổ chức đảng; cấp ủy, chính quyền, đoàn thể; cấp ủy|chính quyền, đoàn thể; cấp ủy đảng, chính quyền địa phương; chính quyền địa phương; đoàn thể, tổ chức xã hội; ban ngành đoàn thể tổ chức chính trị, xã hội; cơ quan thông tấn|báo chí; cơ quan thông tấn, báo chí; cơ quan báo chí, truyền thông; cơ quan báo chí|truyền thông; cơ quan thông tấn, báo chí, truyền thông; cơ quan thông tin|báo chí; cơ quan thông tin, báo chí; ban ngành|đoàn thể; ban ngành, đoàn thể; cơ quan, địa phương; cơ quan, tổ chức; cơ quan, doanh nghiệp; cơ quan, ban ngành; cơ quan, ban, ngành; đơn vị, địa phương; đơn vị, cá nhân; sở, ngành; bộ, ngành; bộ, ban, ngành; bộ, cơ quan ngang bộ; ban, ngành; ban, ngành, đoàn thể; phòng, ban; khoa, phòng; khoa|phòng; ngành, đoàn thể; ngành, địa phương; cấp, ngành; cơ sở đoàn; cơ sở hội; sở ban ngành; sở, ban, ngành; sở ngành; ban ngành; phòng ban; đơn vị; đơn vị trực thuộc; đơn vị liên quan; cơ quan liên quan; đoàn thể; ban ngành đoàn thể; quận huyện; phường xã; xã phường; tổ chức cơ sở đoàn; địa phương; đơn vị cơ sở; cấp bộ đoàn; bên liên quan; đơn vị thành viên; cơ quan, đơn vị; trường học; doanh nghiệp; tổ chức chính trị|xã hội; tổ chức đoàn thể; tổ chức thành viên; phòng ban chức năng`,
  ),
];

/** Words that go on a collective ("các đơn vị có liên quan trên địa bàn", "cơ sở Đoàn có chuyên môn …"). */
export const QUALIFIERS = phraseList(
  `công lập; ngoài công lập; dân lập; tư thục; vừa|nhỏ; nhỏ|vừa; liên quan; có liên quan; các cấp; trong|ngoài; lân cận; giáp ranh; cùng cấp; trực thuộc; thuộc; trên địa bàn; trên địa bàn quản lý; trong; ngoài; được phân công; được giao; tại; có; cấp; của; khu vực; khác; còn lại; toàn; trên; ở; theo; đóng trên; đóng trên địa bàn; đứng chân trên địa bàn; nêu trên; chuyên môn; chức năng; hữu quan; nào; đã; đủ điều kiện; đăng ký; sau; kết nghĩa; thành viên; bạn; nhận ủy thác; khối trưởng; khối phó; cụm trưởng; cụm phó; đồng hành; tài trợ; ven biển; ven sông; vùng cao; vùng sâu; trọng điểm; dọc tuyến; liền kề; phía bắc; phía nam; phía đông; phía tây; phía đông bắc; phía tây bắc; phía đông nam; phía tây nam`,
);
