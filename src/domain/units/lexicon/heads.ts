import { phraseList } from './phrase-list';
import { PROVINCES } from './places';

/**
 * How a name that begins with these words goes on.
 * - `needed`: the words alone name nothing ("Sở", "Phòng"), a complement must follow.
 * - `optional`: the words alone name a body of the office that writes ("Văn phòng", "Công đoàn").
 */
export type Complement = 'needed' | 'optional';

/**
 * What a place or an owner written once at the end of a list means for a body of this class.
 * - `level`: exists at every level, so "UBND, HĐND quận 3" gives both their quận.
 * - `organ`: part of an institution, so "Công đoàn và Đoàn Thanh niên Sở Y tế" gives both the Sở.
 * - `kin`: shares only with items of the same class ("Phòng Nội vụ và Phòng Tư pháp quận").
 * - `own`: has a name of its own and never takes one over ("Báo Tuổi trẻ", "Cụm hoạt động số 4").
 */
export type Sharing = 'level' | 'organ' | 'kin' | 'own';

export interface HeadClass {
  /** Stable word of the class: column LOẠI is proposed from it. */
  readonly kind: string;
  readonly complement: Complement;
  readonly sharing: Sharing;
  readonly phrases: readonly string[];
}

const head = (kind: string, complement: Complement, sharing: Sharing, block: string): HeadClass => ({
  kind,
  complement,
  sharing,
  phrases: phraseList(block),
});

/** Words that units' names begin with, with the short forms offices write. Lower case, old tone style. */
export const HEADS: readonly HeadClass[] = [
  // State
  head('ministry', 'needed', 'own', 'bộ; tổng cục; t cục; vụ'),
  head('department', 'needed', 'kin', 'sở'),
  head('bureau', 'needed', 'kin', 'cục; chi cục; thuế; đội thuế; thuế cơ sở; hạt'),
  head(
    'division',
    'optional',
    'own',
    'hệ quản lý học viên; hệ quản lý sinh viên; hệ quản lý học viên|sinh viên; hệ quản lý học viên, sinh viên',
  ),
  head('division', 'needed', 'kin', 'phòng; phòng nghiệp vụ; p; bộ phận'),
  head('board', 'needed', 'kin', 'ban; tiểu ban'),
  head(
    'steering',
    'optional',
    'own',
    `ban chỉ đạo; ban cđ; bcđ; btc; ban giám khảo; bgk; hội đồng; hội đồng thi đua; hội đồng thi đua|khen thưởng;
     ban điều hành; bđh; bqlda; bqt; bnd; ban quản lý các khu chế xuất|công nghiệp;
     ban quản lý các khu công nghiệp; ban quản lý khu công nghiệp; ban quản lý khu công nghệ cao; ban quản trị; ban vận động; ban liên lạc;
     ban ấp; ban nhân dân ấp; ban nhân dân thôn; ban nhân dân khu phố; ban nhân dân khóm; ban chỉ huy chiến dịch; bch chiến dịch; ban chỉ đạo chiến dịch; tổ công tác; tổ giúp việc; hội đồng bộ trưởng; hội đồng khoa học; hội đồng thi; hội đồng tuyển sinh;
     hội đồng tư vấn; hội đồng coi thi; hội đồng chấm thi; hội đồng ra đề; hội đồng ra đề thi; hội đồng phúc khảo; hội đồng xét; hội đồng xét duyệt; hội đồng xét chọn; hội đồng xét tuyển;
     hội đồng bình xét; hội đồng bình chọn; hội đồng chấm; hội đồng chấm chọn; hội đồng tuyển dụng; hội đồng tuyển chọn; hội đồng nghiệm thu; hội đồng thẩm định; hội đồng định giá;
     hội đồng đánh giá; hội đồng tự đánh giá; hội đồng kỷ luật; hội đồng khen thưởng; hội đồng sáng kiến; hội đồng kiểm kê; hội đồng thanh lý; hội đồng kiểm tra; hội đồng đấu giá;
     hội đồng phối hợp; hội đồng phối hợp phổ biến, giáo dục pháp luật; hội đồng phối hợp phổ biến giáo dục pháp luật; hội đồng phối hợp pbgdpl;
     hội đồng bồi thường, hỗ trợ|tái định cư; hội đồng bồi thường, hỗ trợ, tái định cư; ban bồi thường, giải phóng mặt bằng; bll; hđnvqs; hội đồng nvqs;
     bch pctt|tkcn; bch ptds; ban chỉ huy pctt|tkcn; ban chỉ huy phòng thủ dân sự; ban chỉ huy phòng thủ khu vực`,
  ),
  head(
    'management',
    'needed',
    'own',
    'ban quản lý; bql; ban quản lý dự án; ban qlda; ban quản lý chương trình; bql chương trình; ban quản lý đề án; ban quản lý các dự án; ban trị sự; bts; ban quản lý các khu công nghiệp, khu kinh tế; ban quản lý khu kinh tế|các khu công nghiệp; ban quản lý các khu công nghiệp|khu kinh tế; ban quản lý kkt|kcn; bql các kcn',
  ),
  head(
    'office',
    'optional',
    'own',
    'văn phòng; vp; văn phòng|ubnd; văn phòng một cửa; văn phòng bộ; thanh tra bộ; văn phòng quốc hội; văn phòng chính phủ; văn phòng chủ tịch nước; văn phòng trung ương đảng; văn phòng trung ương',
  ),
  // Seats of a body elsewhere: the place after "tại" is part of the name.
  head(
    'seat',
    'optional',
    'own',
    `văn phòng đại diện; vpđd; cơ quan đại diện; văn phòng thường trú; cơ quan thường trú; văn phòng công chứng; văn phòng luật sư;
     tòa án nhân dân cấp cao; tand cấp cao; tand tối cao; viện kiểm sát nhân dân cấp cao; vksnd cấp cao; vksnd tối cao; viện kiểm sát phúc thẩm; vpđkđđ; văn phòng đăng ký đất đai; cn vpđkđđ; chi nhánh vpđkđđ; chi nhánh văn phòng đăng ký đất đai; văn phòng điều phối; tòa soạn; lãnh sự quán; tổng lãnh sự quán; đại sứ quán`,
  ),
  head(
    'office',
    'optional',
    'level',
    `văn phòng hđnd|ubnd; văn phòng hội đồng nhân dân|ủy ban nhân dân; văn phòng đoàn đbqh|hđnd; văn phòng đđbqh|hđnd; vp đđbqh|hđnd; văn phòng đđbqh;
     văn phòng đoàn đại biểu quốc hội|hội đồng nhân dân; văn phòng đoàn đại biểu quốc hội|hđnd; vp hđnd|ubnd;
     văn phòng đoàn đbqh,hđnd|ubnd; văn phòng ubnd; văn phòng ủy ban nhân dân; văn phòng hđnd;
     văn phòng hội đồng nhân dân; vp ubnd; vp hđnd; vp đoàn đbqh|hđnd; văn phòng đoàn đbqh; vpub`,
  ),
  head(
    'people-committee',
    'optional',
    'level',
    `ubnd; ủy ban nhân dân; thường trực ubnd; thường trực ủy ban nhân dân; hđnd; hội đồng nhân dân; thường trực hđnd;
     thường trực hội đồng nhân dân; tt hđnd; tt.hđnd; ttr hđnd; tt ubnd; ttr ubnd; đoàn đbqh; đđbqh; đoàn đại biểu quốc hội; chính quyền`,
  ),
  head(
    'armed',
    'optional',
    'level',
    `công an; ca; catp; cat; cah; cax; ban chỉ huy quân sự; bch quân sự; ban chqs; bộ chỉ huy quân sự; bộ chqs; bchqs; bộ tư lệnh; quân sự;
     bộ đội biên phòng; bđbp; bộ chỉ huy bđbp; bch bđbp; lực lượng biên phòng; bộ chỉ huy bộ đội biên phòng; ban chỉ huy công an; cơ quan quân sự; cảnh sát phòng cháy chữa cháy`,
  ),
  head(
    'armed',
    'needed',
    'own',
    'quân chủng; binh chủng; tiểu đội; biên đội; hạm đội; trại giam; trại tạm giam; phân trại; phân trại tạm giam; hải đội; hải đoàn; phi đội; binh trạm; binh đoàn; cảnh sát; tổng trạm; trạm rada; trạm ra đa; vùng cảnh sát biển; vùng 1 hải quân; vùng 2 hải quân; vùng 3 hải quân; vùng 4 hải quân; vùng 5 hải quân; trường bắn; trạm kiểm soát biên phòng; đồn bp; đồn; đồn biên phòng; đồn công an; tiểu đoàn; trung đoàn; lữ đoàn; sư đoàn; đại đội; trung đội; quân đoàn; quân khu; bệnh xá',
  ),
  head(
    'court',
    'optional',
    'level',
    `tòa án; tòa án nhân dân; viện kiểm sát nhân; tand; viện kiểm sát; viện kiểm sát nhân dân; viện ksnd; vksnd; vks; thanh tra;
     cục thi hành án dân sự; chi cục thi hành án dân sự; thi hành án dân sự; cục thada; chi cục thada; thads; cục thads; chi cục thads; tòa án quân sự`,
  ),
  head(
    'agency',
    'optional',
    'level',
    `bảo hiểm xã hội; bhxh; kho bạc; tyt; trạm yt; kho bạc nhà nước; kbnn; trạm y tế; trung tâm y tế; ttyt; đài truyền thanh;
     bưu điện; điện lực; viễn thông; kiểm toán nhà nước; nhnn; ngân hàng nhà nước; điểm bưu điện; đội pccc cơ sở; truyền tải điện; cục thuế; chi cục thuế; hạt kiểm lâm; cục hải quan; chi cục hải quan; ngân hàng chính sách xã hội; nhcsxh; trung tâm phục vụ hành chính công;
     bộ phận một cửa; bộ phận tiếp nhận|trả kết quả; ban tiếp công dân; trung tâm bồi dưỡng chính trị;
     trung tâm chính trị; ttct; tt pvhcc; ttpvhcc; trung tâm pvhcc; ttbdct;
     điểm trạm y tế; qltt; quản lý thị trường; cục quản lý thị trường; cục thống kê; chi cục thống kê; hải quan`,
  ),
  head('bureau', 'optional', 'own', 'thống kê tỉnh; thống kê thành phố; thống kê khu vực; thống kê cơ sở'),
  head(
    'armed',
    'optional',
    'own',
    'bộ tổng tham mưu; tổng cục chính trị; cơ quan điều tra; cơ quan cảnh sát điều tra; cơ quan an ninh điều tra; cơ quan csđt; cqcsđt; nhà tạm giữ',
  ),
  // Bodies of the whole country: no place behind a list is theirs.
  head('court', 'optional', 'own', 'tòa án nhân dân tối cao; tandtc; viện kiểm sát nhân dân tối cao; vksndtc'),
  head(
    'trade-union',
    'optional',
    'own',
    'tổng liên đoàn; tổng liên đoàn lao động; tổng liên đoàn lao động việt nam; tổng lđlđ; tlđ; tlđlđ',
  ),
  head(
    'force',
    'optional',
    'level',
    'dân quân; dân quân tự vệ; lực lượng dân quân; ban bảo vệ dân phố; đội dân phòng; lực lượng dân phòng',
  ),
  head('armed', 'needed', 'own', 'chi đội kiểm ngư; hải đội dân quân; hải đội dân quân thường trực; vùng kiểm ngư'),
  head('court', 'optional', 'organ', 'đoàn hội thẩm; đoàn hội thẩm nhân dân'),
  head('armed', 'optional', 'own', 'xã đội; phường đội; huyện đội; quận đội; thị đội; tỉnh đội'),
  // Party
  head(
    'party',
    'optional',
    'level',
    `đảng ủy; đảng ủy cơ sở; đảng bộ cơ sở; đu; thường trực đảng ủy; ttr đảng ủy; tt đảng ủy; ban thường vụ đảng ủy; btv đảng ủy; đảng bộ; đảng đoàn; ban cán sự đảng; cấp ủy`,
  ),
  head('party-cell', 'optional', 'organ', 'chi bộ; đảng bộ cơ quan; chi ủy; tổ đảng'),
  head(
    'party-committee',
    'optional',
    'level',
    `thành ủy; tỉnh ủy; quận ủy; huyện ủy; thị ủy; xã ủy; đảng ủy khối; đuk; thường trực thành ủy; thường trực tỉnh ủy;
     thường trực quận ủy; thường trực huyện ủy; ttr tỉnh ủy; ttr thành ủy; ttr huyện ủy; tt tỉnh ủy; tt thành ủy; tt huyện ủy; ban thường vụ thành ủy; ban thường vụ tỉnh ủy; ban thường vụ quận ủy;
     ban thường vụ huyện ủy; btv thành ủy; btv tỉnh ủy; btv quận ủy; btv huyện ủy; thường trực đảng ủy khối`,
  ),
  head(
    'party-board',
    'optional',
    'kin',
    `ủy ban kiểm tra; ubkt; btg; bdv; ban tgdv; btgdv; btg&dv; btg-dv; ban tg&dv; ban tg-dv; bxdđ; ban xdđ; bnc`,
  ),
  head(
    'party-board',
    'needed',
    'kin',
    'ủy ban; ủy ban quản lý vốn nhà nước tại doanh nghiệp; cơ quan ủy ban kiểm tra; cơ quan tổ chức|nội vụ; cơ quan kiểm tra|thanh tra',
  ),
  // Front and mass organisations
  head(
    'front',
    'optional',
    'level',
    `mặt trận; mặt trận tổ quốc; mặt trận tổ quốc việt nam; mttq; mttq việt nam; mttqvn; ủy ban mặt trận tổ quốc;
     ủy ban mặt trận tổ quốc việt nam; ủy ban mttq; ủy ban mttq việt nam; ủy ban mttqvn; ubmttq; ubmttqvn; ubmttq việt nam;
     ub mttq; ub mttq việt nam; ub mttqvn; ub mttq vn; ubmt; ban công tác mặt trận; ban ctmt; ban phát triển; bctmt; thường trực ủy ban mttq; ban thường trực ủy ban mttq;
     ban thường trực ủy ban mặt trận tổ quốc; ban thường trực ủy ban mặt trận tổ quốc việt nam;
     ban thường trực ủy ban mttq việt nam; thường trực ubmttq; thường trực mttq; thường trực ub mttq;
     thường trực ubmttqvn; tt ubmttq; tt ubmttqvn; ban tt ubmttq; ban tt ubmttqvn`,
  ),
  head(
    'association',
    'optional',
    'level',
    `hội cựu chiến binh; hội cựu chiến binh việt nam; hội ccb; hccb; ccb; hội liên hiệp phụ nữ; hội liên hiệp phụ nữ việt nam;
     hội lhpn; hội lhpn việt nam; hội phụ nữ; hội pn; hlhpn; hpn; hội nông dân; hội nông dân việt nam; hội nd; hnd;
     hội chữ thập đỏ; hội ctđ; hội liên hiệp thanh niên; hội liên hiệp thanh niên việt nam; hội lhtn; hội lhtn việt nam;
     hlhtn; hội khuyến học; hội người cao tuổi; hội nct; hội luật gia; hội cựu thanh niên xung phong; hội cựu tnxp;
     hội đông y; hội người mù; hội nạn nhân chất độc da cam; hội nạn nhân chất độc da cam/dioxin; hội nạn nhân chất độc da cam|bảo trợ xã hội; hội nạn nhân chất độc da cam/dioxin|bảo trợ xã hội; hội cựu giáo chức; hội doanh nhân trẻ; hội nhà báo; đoàn luật sư; nghiệp đoàn;
     ủy ban hội; ubh; ủy ban hội lhtn; ủy ban hội lhtn việt nam; ủy ban hội liên hiệp thanh niên việt nam; hội đồng hương;
     hội văn học|nghệ thuật; liên hiệp các hội khoa học|kỹ thuật; liên hiệp các tổ chức hữu nghị; hội thanh niên; hội đồng đội; hđđ`,
  ),
  head(
    'association',
    'optional',
    'organ',
    `hội phụ nữ cơ sở; hội pn cơ sở; bđd; bđd cmhs; bđdcmhs; ban đd cmhs; hội sinh viên; hội sv; hsv; hội sinh viên việt nam; ban thư ký hội sinh viên; ban thư ký; btk; btk hội sinh viên; btk hsv; chi hội; chpn; chnd; chccb; liên chi hội; lch; chi hội ccb; chi hội pn; chi hội nd; chi hội lhpn; chi hội nct; chi hội ctđ;
     hội đồng trường; hội đồng sư phạm; hội đồng quản trị; hđqt; hội đồng thành viên; hđtv; ban đại diện cha mẹ học sinh;
     hội cha mẹ học sinh; hội phụ huynh; ban đại diện cmhs; hội cựu học sinh; hội cựu sinh viên; đội thiếu niên;
     liên đội; đội thiếu niên tiền phong; đội tntp; đội tntp hồ chí minh; đội thiếu niên tiền phong hồ chí minh`,
  ),
  head(
    'association',
    'needed',
    'kin',
    'hội; hiệp hội; hiệp hội các trường đại học, cao đẳng; liên hiệp; liên hiệp hội; liên minh; liên minh hợp tác xã; liên minh htx; phân hội; liên đoàn; hội liên hiệp',
  ),
  head(
    'trade-union',
    'optional',
    'level',
    `liên đoàn lao động; lđlđ; ldld; 
     công đoàn viên chức; cđvc; cđn; công đoàn cấp trên; công đoàn cấp trên trực tiếp cơ sở; thường trực lđlđ; thường trực liên đoàn lao động;
     ban thường vụ lđlđ; ban thường vụ liên đoàn lao động; btv lđlđ; công đoàn giáo dục`,
  ),
  head(
    'trade-union',
    'optional',
    'organ',
    `công đoàn; cđ; công đoàn cơ sở; cđcs; công đoàn trường; công đoàn cơ quan; công đoàn bộ phận; công đoàn cơ sở thành viên;
     tổ công đoàn; tổ cđ; cđ bộ phận; bch cđ; btv cđ; ban thường vụ công đoàn; ban chấp hành công đoàn; bch công đoàn; btv công đoàn;
     ban thường vụ công đoàn trường; ban chấp hành công đoàn trường; bch công đoàn trường; ban chấp hành công đoàn cơ sở;
     bch công đoàn cơ sở; ban chấp hành cđcs; bch cđcs; ban thường vụ cđcs; btv cđcs; ban thanh tra nhân dân; ban ttnd`,
  ),
  head('trade-union', 'optional', 'kin', 'công đoàn ngành'),
  // Youth Union
  head(
    'youth-union',
    'optional',
    'organ',
    `đoàn; đoàn cơ sở; chi đoàn cơ sở; liên chi đoàn; lcđ; chi đoàn; đoàn bộ phận; phân đoàn; chi đoàn cán bộ; chi đoàn giáo viên;
     đoàn cơ quan; đoàn viện; chi đoàn cơ quan; chi đoàn khối`,
  ),
  head(
    'youth-union',
    'optional',
    'level',
    `đoàn thanh niên; đoàn tn; đtn; đoàn tncs; đoàn tncs hồ chí minh; đoàn tncs hcm; đoàn tncshcm; đoàn thanh niên cộng sản;
     đoàn thanh niên cộng sản hồ chí minh; đoàn thanh niên cộng sản hcm; đoàn tnchcm; đoàn thanh niên trường`,
  ),
  head(
    'youth-union',
    'optional',
    'own',
    'đoàn khối; tư đoàn; t ư đoàn; t ư hội; đoàn trường; văn phòng đoàn khối; vp đoàn khối; trung ương đoàn; tw đoàn; tw hội; t ư hội; trung ương hội; ủy ban trung ương',
  ),
  head(
    'youth-union',
    'optional',
    'own',
    'thành hội; tỉnh hội; quận hội; huyện hội; đoàn ủy; thành đoàn; tỉnh đoàn; quận đoàn; huyện đoàn; thị đoàn; xã đoàn; phường đoàn; thị trấn đoàn; đặc khu đoàn; tp đoàn; q đoàn; h đoàn; tx đoàn',
  ),
  head(
    'organ',
    'optional',
    'organ',
    `ban thường vụ; btv; btt; ban tt; đoàn chủ tịch; đoàn thư ký; ban tvđu; ban thường trực; ban chấp hành; bch; thường trực; thường vụ; ban bí thư; ban thường trực; ban giám hiệu; bgh; ban giám đốc; bgđ;
     ban tổng giám đốc; ban tgđ; ban lãnh đạo; ban biên tập; ban kiểm soát; ban cán sự lớp; ban cán sự; ban cán sự đoàn; bcs đoàn; bks; bbt; ban thư ký; cơ quan; nhà trường;
     ban chủ nhiệm; ban chỉ huy; ban chỉ huy công trường; ban an toàn|vệ sinh lao động; ban giám thị; khối văn phòng; nữ công; cơ quan giúp việc; cơ quan tham mưu; cơ quan tham mưu, giúp việc; cơ quan tham mưu giúp việc; cơ quan chuyên trách tham mưu, giúp việc; cơ quan chuyên trách tham mưu giúp việc;
     bộ phận giúp việc; bộ phận tham mưu; bộ phận tham mưu, giúp việc; bộ phận tham mưu giúp việc`,
  ),
  // Institutions with names of their own
  head(
    'school',
    'needed',
    'own',
    `trường; trung học; điểm thi; điểm trường; trg; trg th; trg thcs; trg thpt; trg mn; trg đh; trường đại học; đại học; trường đh; đh; đại học quốc gia; trường cao đẳng; trường cđ; học viện; trường trung cấp; trường thpt; thpt;
     trường thpt chuyên; trường ptdtnt thcs|thpt; trường pt dtnt thcs|thpt; trường ptdt nội trú thcs|thpt; trường phổ thông dân tộc nội trú thcs|thpt; trường ptdtbt thcs; trường ptdtbt tiểu học|thcs; trường phổ thông dân tộc bán trú thcs; trường th|thcs|thpt; trường tiểu học|thcs|thpt; trường trung học phổ thông; trường thcs; thcs; trường thcs|thpt; trường tiểu học|thcs; trường th|thcs; trường th, thcs|thpt; tiểu học|thcs; th|thcs; thcs|thpt;
     trường trung học cơ sở; trường tiểu học; trường th; trường mầm non; trường mn; mn; mg; mầm non; tiểu học; trường mẫu giáo; trường chính trị;
     trường nghiệp vụ; trường đoàn; trường bồi dưỡng; trường cán bộ; trường chuyên; trường phổ thông; trường dân tộc nội trú; phân hiệu; phân viện;
     trường phổ thông dân tộc nội trú; trường ptdtnt; trường năng khiếu; trường giáo dưỡng; trường dạy nghề`,
  ),
  head('school', 'needed', 'own', 'cơ sở'),
  head('faculty', 'needed', 'kin', 'khoa; k; bộ môn; bm; tổ bộ môn; tổ chuyên môn; đơn nguyên; liên khoa'),
  head('school', 'optional', 'own', 'ký túc xá; ktx'),
  head('institute', 'needed', 'own', 'viện; viện nghiên cứu'),
  head(
    'center',
    'needed',
    'own',
    'trung tâm; tt; trung tâm gdnn|gdtx; trung tâm giáo dục nghề nghiệp|giáo dục thường xuyên',
  ),
  head(
    'center',
    'optional',
    'own',
    'ttdvth; ttcudvc; tt cudvc; ttvhtt; ttvhttdl; tthtcđ; ttgdtx; ttgdnn; ttgdnn|gdtx; ttptqđ; ttksbt; cdc; ttkn; ttdvnn',
  ),
  head(
    'press',
    'needed',
    'own',
    `báo; báo điện tử; tạp chí; đài; đài phát thanh; đài truyền hình; đài phát thanh|truyền hình; đài pt|th; đài ptth; nhà xuất bản; nxb; trang tin điện tử; cổng thông tin điện tử; cổng ttđt; trang ttđt; kênh; báo|đài;
     trang thông tin điện tử; thông tấn xã; báo|đài phát thanh|truyền hình; báo|đài pt|th; báo|phát thanh|truyền hình; báo|phát thanh, truyền hình; báo|đài phát thanh, truyền hình; hãng phim; đài truyền thanh|truyền hình`,
  ),
  head(
    'health',
    'needed',
    'own',
    'bệnh viện; bv; bệnh viện đa khoa; bvđk; bvđkkv; bvyhct; phòng khám; phòng khám đa khoa; pk đa khoa; pkđk; pkđkkv; nhà hộ sinh; trung tâm kiểm soát bệnh tật; trạm; trạm bảo vệ rừng; trạm quản lý bảo vệ rừng; trạm kiểm lâm; trạm thú y; trạm khuyến nông; trạm bảo vệ thực vật; trạm quản lý thủy nông; trại; nhà thuốc; cơ sở cai nghiện; cơ sở cai nghiện ma túy; cơ sở giáo dục bắt buộc; cơ sở bảo trợ xã hội; cơ sở trợ giúp xã hội; cơ sở bảo trợ; cơ sở điều trị methadone',
  ),
  head(
    'culture',
    'needed',
    'own',
    `nhà văn hóa; nhà vh; nvh; nvh lao động; nvh thanh niên; nhà văn hóa thanh niên; nhà văn hóa lao động; nhà văn hóa sinh viên; nhà văn hóa phụ nữ; nhà thiếu nhi; nhà hát; bảo tàng; thư viện; công viên văn hóa; nhà hàng; trường quay;
     nhà khách; nhà sách; nhà in; nhà ga; ga; bến xe; sân bay; khu di tích; làng trẻ; mái ấm; cung văn hóa; cung thiếu nhi; cung văn hóa lao động; cung thể thao; nhạc viện; khu lưu niệm; thảo cầm viên`,
  ),
  head(
    'company',
    'needed',
    'own',
    `công ty; cty; ct; công ty cổ phần; công ty cp; ctcp; công ty tnhh; công ty tnhh mtv; công ty tnhh một thành viên; công ty trách nhiệm hữu hạn; công ty hợp danh; công ty đấu giá hợp danh; công ty luật; công ty luật tnhh; công ty luật trách nhiệm hữu hạn; cty tnhh; cty cp;
     tổng công ty; tct; tổng công ty cổ phần; tập đoàn; xí nghiệp; xn; nhà máy; nm; nmtđ; ngân hàng; nh; ngân hàng nhà nước; ngân hàng tmcp; hợp tác xã; htx; liên hiệp hợp tác xã; doanh nghiệp; chi nhánh;
     qtdnd; quỹ tín dụng nhân dân; pgd; phòng giao dịch; cảng cá; dntn; doanh nghiệp tư nhân; hkd; hộ kinh doanh; cơ sở sản xuất; trang trại; cảng; cảng vụ; kho; tổng kho; px; công trường; trung tâm thương mại; khách sạn; siêu thị; nông trường; lâm trường; phân xưởng; cửa hàng; xưởng; công trường; tổ hợp; nông trại; cảng hàng không`,
  ),
  head(
    'area',
    'needed',
    'own',
    `khu; khu công nghệ cao; khu cnc; khu công nghiệp; kcn; khu chế xuất; kcx; khu chế xuất|công nghiệp; khu nông nghiệp công nghệ cao; khu đô thị; khu dân cư; kdc; khu tập thể; khu du lịch; khu liên hợp; khu thể thao; khu nội trú; khu vực phòng thủ;
     khu phố; kp; tổ dân phố; tdp; ấp; thôn; xóm; bản; buôn; làng; khóm; vườn quốc gia; khu quản lý; khu quản lý giao thông đô thị; khu kinh tế; khu dự trữ sinh quyển; khu bảo tồn`,
  ),
  head(
    'religious',
    'needed',
    'own',
    'hội đồng mục vụ; hội đồng giám mục; ban đại diện hội thánh; ban cai quản; ban cai quản họ đạo; ban từ thiện; ban từ thiện xã hội; ban trị sự phật giáo; hội đồng giáo xứ; tự viện; tu xá; ban hành giáo; ban hộ tự; ban đại diện phật giáo; họ đạo; tu viện; đan viện; dòng; niệm phật đường; giáo hội; giáo xứ; giáo phận; giáo họ; chùa; đình; nhà thờ; hội thánh; tòa giám mục; thiền viện; tịnh xá; thánh thất',
  ),
  head('fund', 'needed', 'own', 'quỹ'),
  // Power companies call themselves by the province: "PC Đồng Nai".
  head('company', 'optional', 'own', PROVINCES.map((province) => `pc ${province}`).join(';')),
  // Firms and stations known by their brand: the word alone is the name.
  head(
    'brand',
    'optional',
    'own',
    `vnpt; viettel; mobifone; vinaphone; vinamilk; fpt; evn; evnhcmc; evnspc; evncpc; evnnpc; agribank; vietcombank; vietinbank; bidv; sacombank; techcombank;
     vpbank; mbbank; hdbank; acb; shb; lpbank; nam a bank; seabank; tpbank; co.opbank; prudential; manulife; bảo việt; vinatex; vinacomin; tkv; pvn; petrolimex; vietnam airlines; vietjet air;
     evnhanoi; evnnpt; evngenco1; evngenco2; evngenco3; pv gas; pv power; pvoil; pv oil; pv trans; ptsc; pvfcco; vietsovpetro; bsr; vinachem; vinafood; vinalines; vimc; vrg; acv; vec;
     eximbank; pvcombank; baoviet bank; bac a bank; kienlongbank; vietabank; bvbank; saigonbank; pgbank; co-opbank; coopbank; mb bank; vib; ocb; msb; abbank; oceanbank; gpbank; lienvietpostbank;
     saigontourist; sawaco; satra; hapro; masan; vingroup; vinhomes; vinmec; vinschool; thaco; sun group; hòa phát; winmart; lotte mart; mm mega market; big c; bách hóa xanh; fpt telecom; cmc; vng; grab; sctv; vtvcab; voh; caritas;
     vietnam post; vnpost; coopmart; saigon co.op; vtv; vov; htv; vtc; ttxvn; vov giao thông; samsung; honda; toyota`,
  ),
  head(
    'group',
    'needed',
    'own',
    `câu lạc bộ; clb; tổng đội; đoàn từ thiện; đoàn thiện nguyện; tổ công tác đặc biệt; tổ thư ký; tổ phục vụ; tổ trọng tài; tổ bảo vệ; tổ lễ tân; tổ hậu cần; đoàn thầy thuốc; đoàn y bác sĩ; đoàn nghệ thuật; đoàn kinh tế|quốc phòng; đoàn ca múa nhạc; đoàn văn công; đoàn thanh niên tình nguyện; đội; đội hình; tổ hợp tác; tổ liên kết; tổ liên kết sản xuất; hội cổ động viên; tổ liên gia; tổ tự quản; hội quán; mạng lưới; đội văn nghệ; đội tuyên truyền; đội công tác xã hội; tổ; nhóm; cụm; cụm liên trường; cụm liên xã; cụm hoạt động; cụm thi đua; cụm thi đua số; tổ đại biểu; đoàn kiểm tra số; đoàn công tác số; đoàn giám sát số; đoàn thanh tra số; cụm số; cụm hoạt động số; khối; khối đảng, đoàn thể; khối thi đua; khối thi đua số;
     khối số; lớp; chi đội; đội bóng; đội thanh niên xung kích; đội thanh niên tình nguyện; đội sinh viên tình nguyện; tổ văn phòng; tổ dân vận; tổ tư vấn; cụm công nghiệp; kíp; ca trực; cụm dân cư; cụm trường; ngành`,
  ),
  head(
    'force',
    'optional',
    'own',
    'lực lượng kiểm lâm; lực lượng kiểm ngư; lực lượng y tế; lực lượng thanh niên xung phong; thanh niên xung phong; lực lượng tnxp; lực lượng vũ trang; lực lượng bảo vệ an ninh|trật tự; lực lượng bảo vệ an ninh, trật tự ở cơ sở; lực lượng bảo vệ an ninh trật tự ở cơ sở; lực lượng tham gia bảo vệ an ninh|trật tự ở cơ sở; lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; lực lượng tham gia bảo vệ antt ở cơ sở; lực lượng bảo vệ antt ở cơ sở; lực lượng bảo vệ antt; lực lượng an ninh cơ sở; lực lượng an ninh trật tự cơ sở; dân phòng; đội dân phòng; bảo vệ dân phố; ban bảo vệ dân phố',
  ),
];
