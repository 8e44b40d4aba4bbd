import { phraseList } from './phrase-list';

/** Words before a person's name or post. What follows, up to the next stop, is a person and no unit. */
export const PERSON_MARKS = phraseList(
  `đ/c; đ/chí; đc; đồng chí; các đồng chí; các đ/c; ông; bà; anh; chị; cô; thầy; thầy cô; em; gs; pgs; ts; ths; bs; ks; cn; pgs.ts; gs.ts; luật sư; bác sĩ; kỹ sư; nhà báo; nghệ sĩ; bạn;
   đại tướng; thượng tướng; trung tướng; thiếu tướng; đô đốc; chuẩn đô đốc; phó đô đốc; đại tá; thượng tá; trung tá; thiếu tá; đại úy; thượng úy; trung úy; thiếu úy; thượng sĩ; trung sĩ; hạ sĩ;
   hòa thượng; thượng tọa; đại đức; ni trưởng; ni sư; sư cô; sư thầy; tỳ kheo; linh mục; giám mục; tổng giám mục; mục sư; nữ tu; soeur;
   bscki; bsckii; bs.cki; bs.ckii; cki; ckii; tskh; nsnd; nsưt; nsut; ngnd; ngưt; nhà văn; nhà thơ; nhạc sĩ; họa sĩ; đạo diễn; tiến sĩ; thạc sĩ; giáo sư; phó giáo sư; bác sỹ; kỹ sư; dược sĩ; điều dưỡng viên`,
);

/** Posts and titles. "Trưởng phòng Nội vụ", "Chủ tịch Công đoàn" are people. */
export const TITLES = phraseList(
  `bí thư; phó bí thư; bí thư chi bộ; bí thư chi đoàn; bí thư đoàn; bí thư thường trực; phó bí thư thường trực; chủ tịch; phó chủ tịch; quyền chủ tịch; phó chủ tịch thường trực; tổng giám đốc; phó tổng giám đốc; giám đốc; phó giám đốc; tgđ; ptgđ; gđ; pgđ; hiệu trưởng;
   phó hiệu trưởng; hiệu phó; viện trưởng; phó viện trưởng; cục trưởng; phó cục trưởng; chi cục trưởng; vụ trưởng; trưởng; phó; trưởng phó; trưởng, phó; phó trưởng; trưởng hoặc phó; trưởng hoặc phó trưởng; trưởng ban; trưởng ban tổ chức; phó ban tổ chức; phó trưởng ban tổ chức; trưởng btc; phó btc; trưởng tiểu ban; phó trưởng ban; phó ban;
   trưởng phòng; phó trưởng phòng; phó phòng; trưởng phó phòng; trưởng khoa; phó trưởng khoa; phó khoa; trưởng bộ môn; trưởng đơn vị; trưởng bộ phận; trưởng đoàn; chánh văn phòng; phó chánh văn phòng; cvp; pcvp; uv; cv; cvc; ktv; thôn/buôn trưởng; buôn trưởng; ấp trưởng; ccvp; bthư; p hiệu trưởng; phó văn phòng; xã đội trưởng; ấp đội trưởng; ấp đội phó; thôn đội trưởng; khu đội trưởng; thôn trưởng; bếp trưởng; chánh thanh tra; chánh án; phó chánh án; thủ trưởng; thủ trưởng đơn vị; lãnh đạo; tập thể lãnh đạo; lđvp; cvvp; lđ vp; đbhđnd; đb hđnd; đbqh; đại biểu hđnd; đại biểu quốc hội; ctcđ; pctcđ;
   ủy viên; ủy viên ban thường vụ; ủy viên ban chấp hành; ủy viên btv; ủy viên bch; ủy viên thường trực; uvbtv; uv.btv; uv.bch; uvbch; tổng biên tập; phó tổng biên tập; đội trưởng; đội phó; tổ trưởng; tổ phó; nhóm trưởng; lớp trưởng; chủ nhiệm; phó chủ nhiệm;
   tổng phụ trách; tổng phụ trách đội; tpt; tpt đội; gv tpt; giáo viên chủ nhiệm; gvcn; kế toán trưởng; tỉnh ủy viên; thành ủy viên; huyện ủy viên; quận ủy viên; thị ủy viên; đảng ủy viên; chi ủy viên; uvtv; uvtw; uvbct; cht; chp; ctv; ctvp; tca; ptca; pcn; đdt; ht; pht; btcb; pbtcb; ttcm; tpcm; ptk; tbt; lái xe; tạp vụ; cố vấn; hội thẩm; hội thẩm nhân dân; trụ trì; phó trụ trì; chánh xứ; quản nhiệm; kế toán; thư ký; thủ quỹ; văn thư; chỉ huy trưởng; chỉ huy phó; chính trị viên; chính ủy; phó chính ủy; tư lệnh; quản đốc; trợ lý; trợ lý thanh niên; chuyên trách; cán sự; thành viên; người phụ trách; chỉ huy; cụm trưởng; cụm phó; khối trưởng; khối phó; phó trưởng đoàn; bộ trưởng; thứ trưởng; tổng bí thư; thủ tướng; thường trực phụ trách; pct thường trực; pct . thường trực; pbt thường trực; pbt . thường trực; nguyên chủ tịch; nguyên bí thư; trưởng công an; phó trưởng công an; bt; pbt; ct.; pct`,
);

/** Sorts of people: they take part, but are no unit. */
export const PEOPLE = phraseList(
  `cán bộ; chuyên viên; công chức; viên chức; đoàn viên; đoàn viên công đoàn; đoàn viên thanh niên; cán bộ công đoàn; cán bộ đoàn; cán bộ hội; hội viên; đảng viên; đội viên; giáo viên; giảng viên; sinh viên; học sinh; công nhân; người lao động; nhân dân; người dân; đại biểu; thí sinh; phụ huynh; thành viên; tình nguyện viên; báo cáo viên; tuyên truyền viên;
   cbcc; ông ( bà ); ông / bà; ông, bà; ông|bà; cb,cc; cb,cc,vc; cb, cc; cvht; đvcđ; đv cđ; cđv; cbcc; cbccvc; cbcnv; cbcnvc; cbcnvlđ; cbccvclđ; cbccvc-lđ; cbgvcnv; cbvc; cbgv; cbgvnv; cb-gv-nv; cbgv-nv; cb,gv,nv; đvtn; đv-tn; cnvc; cnvc-lđ; cnvclđ; cnvcl; cnlđ; ccvc; nlđ; hssv; hs; sv; gv; gvbm; nv; cb; ccvc-lđ; cbccvc-nlđ; cb, cc, vc; thanh niên; thanh thiếu nhi; thiếu nhi; phụ nữ; nông dân; ngư dân; tiểu thương; quần chúng; nhân viên; cá nhân; mọi người; vận động viên; nghệ nhân; diễn viên; cựu chiến binh; nhà hảo tâm; bcs; bcs lớp; bcs các lớp; cmhs; pmhs; tập thể; đội ngũ; y bác sĩ; khách mời; trẻ em; chiến sĩ; tân sinh viên; lưu học sinh; cộng tác viên; hộ dân; gia đình; hộ gia đình; tổ viên; bạn đọc; đối tượng; mạnh thường quân; nhà tài trợ; ứng viên; cử tri; mc; trọng tài; cổ động viên; hoạt náo viên; nhạc công; ca sĩ; chức sắc; chức việc; tăng ni; tăng ni, phật tử; chư tôn đức; chuyên gia; huấn luyện viên; hlv; vđv; đại biểu khách mời; trưởng; phó; ban cán sự lớp`,
);

/** Short forms of sorts of people that dashes join: "VC-NLĐ", "CB-GV-NV". */
export const PEOPLE_CODES: ReadonlySet<string> = new Set(
  phraseList(
    'cb; cc; vc; nlđ; lđ; gv; nv; hs; sv; hv; cn; đv; cs; tn; cnv; cnvc; cbcc; cbvc; cbcnv; ccvc; cbgv; hssv; ph; phhs; đvtn',
  ),
);

/** Words before a unit that leave it the one who acts: "Đại diện Sở Y tế"; "Cán bộ Phòng Đào tạo" are people. */
export const STAND_INS = phraseList(
  `đại diện; đại diện lãnh đạo; tập thể lãnh đạo; lực lượng nòng cốt; lực lượng nòng cốt là; nòng cốt là; lực lượng xung kích; lực lượng chủ công; lực lượng chính; lực lượng chính là; mời đại diện; mời đại diện lãnh đạo; bộ phận của; tập thể; tập thể cán bộ; đội ngũ cán bộ; toàn thể cán bộ; lực lượng; đơn vị; cơ quan; ban ngành; đơn vị là; cơ quan là; liên quân`,
);

/** Surnames, to tell people from schools and streets named after people. */
export const SURNAMES: ReadonlySet<string> = new Set(
  phraseList(
    `nguyễn; trần; lê; phạm; hoàng; huỳnh; phan; vũ; võ; đặng; bùi; đỗ; hồ; ngô; dương; lý; đinh; đoàn; trịnh; trương; mai; đào;
     lâm; phùng; tô; tạ; hà; cao; châu; lưu; thái; chu; quách; vương; tôn; kiều; la; mạc; từ; triệu; văn; âu; tăng; giang; nông; hứa; ông; thạch; danh; sơn; lương; nghiêm; lại; lữ; cù; đàm; đồng; bạch; khổng; diệp; doãn; hàn; ninh; ma; lò; quàng; giàng; vàng; sùng; thân; tống; ung; viên; khúc; phí; bế; phó; mã; kim; tiêu; khuất; trang; mẫn`,
  ),
);
