/** Plans of made-up offices that hold what looks like a fault and is none, by what they hold. */
export const RIGHT_PLANS: Readonly<Record<string, string>> = {
  'editions and congresses': `ĐOÀN TNCS HỒ CHÍ MINH	ĐOÀN TNCS HỒ CHÍ MINH
KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2026

Nhân dịp Đại hội Đoàn toàn quốc lần thứ XIII, hưởng ứng Tháng Thanh niên lần thứ 26 và Hội trại truyền thống lần thứ 9, Ban Thường vụ xây dựng kế hoạch như sau:
I. MỤC ĐÍCH
1. Tuyên truyền kỷ niệm lần thứ 95 Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2026).
2. Thực hiện Nghị quyết nhiệm kỳ 2022 - 2027.
II. NỘI DUNG
1. Tổ chức Giải bóng đá thanh niên lần thứ 12: ngày 15/3/2026.
2. Hội thi “Tin học trẻ” lần thứ XXXII: ngày 22/3/2026.`,

  'terms, targets and document codes': `KẾ HOẠCH
Thực hiện Chương trình phối hợp giai đoạn 2021 - 2026

I. CĂN CỨ
Căn cứ Chương trình hành động số 15-CTr/TU ngày 10/01/2022 của Tỉnh ủy thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng;
Căn cứ Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương;
Căn cứ Kế hoạch số 125/KH-UBND ngày 05/02/2024 của Ủy ban nhân dân tỉnh;
Căn cứ Công văn số 318-CV/TWĐTN-BTG ngày 12/3/2024 của Ban Bí thư Trung ương Đoàn;
Căn cứ Kế hoạch số 14/KH-LĐLĐ ngày 20/02/2024 của Liên đoàn Lao động tỉnh;
Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ.
II. THỜI GIAN
Nhiệm kỳ 2021 - 2026; định hướng đến năm 2030, tầm nhìn đến năm 2045.`,

  'stretches over New Year': `KẾ HOẠCH
Tổ chức các hoạt động chào mừng năm mới 2026

An Bình, ngày 10 tháng 12 năm 2025

TT	Nội dung	Thời gian	Địa điểm	Phân công
1	Chương trình “Xuân yêu thương”	Từ ngày 28/12/2025 đến ngày 05/01/2026	Nhà văn hóa	Ban Phong trào chủ trì
2	Chợ Tết 0 đồng	28/12 - 02/01/2026	Sân vận động	Hội Chữ thập đỏ chủ trì
3	Bắn pháo hoa tầm thấp	Đêm 31/12/2025 rạng sáng 01/01/2026	Quảng trường	Văn phòng chủ trì
4	Thăm, chúc Tết	Từ 20 tháng Chạp đến mùng 10 tháng Giêng	Cơ sở	Ban Thường vụ chủ trì`,

  'lunar days': `KẾ HOẠCH
Tổ chức Giỗ Tổ Hùng Vương năm 2026

1. Lễ dâng hương: ngày mùng 10 tháng 3 âm lịch (Chủ nhật, ngày 26/4/2026).
2. Lễ hội rằm tháng Giêng: ngày 15 tháng Giêng năm Bính Ngọ.
3. Trung thu: rằm tháng Tám (25/9/2026).
4. Hội làng: mùng 6 - mùng 8 tháng Hai âm lịch.`,

  'two units online and at the grass roots': `KẾ HOẠCH
Tập huấn năm 2025

TT	Nội dung	Thời gian	Địa điểm	Chủ trì
1	Tập huấn kỹ năng số	08g00, ngày 14/5/2025	Trực tuyến	Sở Khoa học và Công nghệ
2	Tập huấn cải cách hành chính	08g00, ngày 14/5/2025	Trực tuyến	Sở Nội vụ
3	Sinh hoạt chuyên đề	08g00, ngày 14/5/2025	Cơ sở	Các chi đoàn
4	Ngày hội việc làm	08g00, ngày 14/5/2025	Cơ sở	Các xã, phường
5	Đợt cao điểm tuyên truyền	Tháng 5/2025	Nhà văn hóa	Sở Y tế
6	Hội thảo	14/5/2025	Nhà văn hóa	Sở Y tế`,

  'headings I, 1, 1.1, a': `KẾ HOẠCH
Công tác năm 2025

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Nâng cao nhận thức;
b) Đổi mới phương thức.
2. Yêu cầu
- Thiết thực.
- Tiết kiệm.
II. NỘI DUNG
1. Công tác tuyên truyền
1.1. Tuyên truyền miệng
1.2. Tuyên truyền trực quan
a) Treo băng rôn;
b) Phát tờ rơi.
2. Công tác tổ chức
2.1. Nhân sự
2.2. Kinh phí
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng: tham mưu.
2. Ban Tổ chức: phối hợp.`,

  'announced counts': `KẾ HOẠCH
Tổ chức Ngày hội năm 2025

Ngày hội gồm 03 nội dung:
1. Thi văn nghệ.
2. Thi thể thao.
3. Trưng bày sản phẩm.
Mỗi đơn vị cử 02 đội, mỗi đội 10 người. Kinh phí gồm 2 nguồn. Thời gian: 03 ngày, từ ngày 12/6/2025 đến ngày 14/6/2025.`,

  'anniversaries in many dresses': `KẾ HOẠCH
Tuyên truyền các ngày lễ lớn năm 2025

- Kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025);
- Kỷ niệm 50 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 – 30/4/2025);
- Kỷ niệm 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890-19/5/2025);
- Kỷ niệm 80 năm Cách mạng tháng Tám và Quốc khánh nước CHXHCN Việt Nam (19/8/1945 - 19/8/2025; 02/9/1945 - 02/9/2025);
- 78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025);
- Kỷ niệm lần thứ 115 Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/2025);
- Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2025).`,

  'ages and badges': `KẾ HOẠCH
Tuyển quân năm 2025

1. Công dân nam từ đủ 18 tuổi đến hết 25 tuổi; tốt nghiệp đại học đến hết 27 tuổi.
2. Người cao tuổi 70, 75, 80, 85, 90, 95, 100 tuổi được chúc thọ.
3. Cán bộ công tác 30 năm trở lên được tặng Kỷ niệm chương; đảng viên nhận Huy hiệu 40 năm, 50 năm tuổi Đảng.
4. Trẻ em dưới 6 tuổi; thời hạn 05 năm kể từ ngày 01/01/2025.`,

  'codes of five families': `KẾ HOẠCH
Triển khai các văn bản năm 2025

Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị; Kết luận số 01-KL/TW ngày 18/5/2021; Hướng dẫn số 03-HD/BTGTW ngày 05/8/2021; Quy định số 144-QĐ/TW ngày 09/5/2024; Thông tri số 06-TT/TU ngày 01/3/2025; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Thông tư số 01/2024/TT-BNV; Luật số 45/2019/QH14; Nghị quyết số 76/2025/UBTVQH15; Công văn số 1234/SNV-TCBC ngày 11/4/2025; Kế hoạch số 67-KH/TĐTN-VP ngày 02/4/2025; Kế hoạch số 12/KH-MTTQ-BTT ngày 20/3/2025; Báo cáo số 88/BC-CĐCS; Tờ trình số 15/TTr-STC.`,

  'deadlines and quarters': `KẾ HOẠCH
Công tác quý II năm 2025

Số: 45/KH-UBND	Tân Hòa, ngày 25 tháng 3 năm 2025

TT	Nội dung	Thời gian	Đơn vị chủ trì
1	Rà soát hộ nghèo	Trước ngày 30/4/2025	Phòng Nội vụ
2	Tổng hợp báo cáo	Chậm nhất 15/6/2025	Văn phòng
3	Tuyên truyền	Quý II/2025	Phòng Văn hóa
4	Kiểm tra	Tuần 2 tháng 5/2025	Thanh tra huyện
5	Sơ kết	25/6/2025	Văn phòng
6	Họp giao ban	Thứ Hai hằng tuần	Văn phòng`,

  'one room at three hours': `LỊCH HOẠT ĐỘNG
Tháng 6/2025

TT	Hoạt động	Thời gian	Địa điểm	Ghi chú
1	Hội nghị sơ kết 6 tháng	07g30 - 09g30, 20/6/2025	Hội trường A	Văn phòng chủ trì, Ban Tổ chức phối hợp
2	Họp Ban Chấp hành	14g00, 20/6/2025	Hội trường A	Văn phòng chủ trì
3	Gặp mặt báo chí	10g00 - 11g30, 20/6/2025	Hội trường A	Ban Tuyên giáo chủ trì`,

  weekdays: `KẾ HOẠCH
Ra quân năm 2025

1. Thứ Bảy, ngày 14/6/2025: Lễ ra quân.
2. Chủ nhật (15/6/2025): dọn vệ sinh.
3. Tối thứ Sáu hằng tuần, từ 20/6/2025 đến 25/7/2025.
4. Ngày 16/6/2025 (thứ Hai): giao ban.
5. Từ thứ Hai (23/6) đến thứ Sáu (27/6/2025): kiểm tra.`,

  'addresses, telephones, accounts': `KẾ HOẠCH
Tuyển sinh năm 2025

Địa chỉ: số 12/5 đường 30 Tháng 4, phường 2; điện thoại: 028.3822.1234; fax 84-28-38221234; email: vp@abc.vn.
Tài khoản số 1234.5678.9012 tại Ngân hàng. Kinh phí: 12.500.000 đồng. Tỷ lệ 31/12 đơn vị. Xe 29B-123.45.
Phòng 2.30 Nhà B; Quốc lộ 32; đường 3/2; đường 19/8; công viên 29/3; xóm 30/2.`,

  'quotes in quotes and inches': `KẾ HOẠCH
Cuộc thi “Tuổi trẻ “học tập và làm theo lời Bác”” năm 2025

Chủ đề: "Sáng - Xanh - Sạch - Đẹp". Phong trào “Toàn dân bảo vệ an ninh Tổ quốc”; màn hình 55"; khổ 1m2 x 2m4.
Khẩu hiệu: “Mỗi người một việc tốt.
Mỗi ngày một niềm vui.”`,

  'days without years': `KẾ HOẠCH
Hoạt động hè 2025

1. Khai mạc: 01/6/2025.
2. Hội trại: từ 15 đến 17/6/2025.
3. Mùa hè xanh: 29/6 - 20/7/2025.
4. Bế mạc: cuối tháng 8/2025.
5. Nghiệm thu: 30, 31/8/2025.
6. Họp mặt: các ngày 05, 12, 19/7/2025.`,

  'body and annex agree': `KẾ HOẠCH
Tổ chức Tháng Công nhân năm 2025

II. NỘI DUNG
1. Lễ phát động Tháng Công nhân: ngày 01/5/2025, tại Nhà Văn hóa Lao động, Ban Tuyên giáo chủ trì.
2. Hội thao công nhân viên chức lao động: ngày 17/5/2025, Ban Phong trào chủ trì.

PHỤ LỤC
LỊCH HOẠT ĐỘNG
TT	Nội dung	Thời gian	Địa điểm	Đơn vị chủ trì
1	Lễ phát động Tháng Công nhân	01/5/2025	Nhà Văn hóa Lao động	Ban Tuyên giáo
2	Hội thao công nhân viên chức lao động	17/5/2025	Sân vận động	Ban Phong trào`,

  'doubled words that are words': `KẾ HOẠCH
Hoạt động năm 2025

1. Luôn luôn đổi mới, thường thường rà soát; ai ai cũng tham gia; ngày ngày rèn luyện.
2. Xã xã vùng cao, làng làng thi đua; đời đời nhớ ơn; người người, nhà nhà tham gia.
3. Hội thi “Xanh xanh” dành cho thiếu nhi; đội đội trưởng.`,

  'what recurs': `KẾ HOẠCH
Sinh hoạt năm 2025

TT	Hoạt động	Thời gian	Địa điểm	Phụ trách
1	Sinh hoạt chi bộ	Ngày 03 hằng tháng	Hội trường	Bí thư chi bộ
2	Chào cờ	Thứ Hai tuần đầu tháng	Sân cơ quan	Văn phòng
3	Trực tiếp công dân	Ngày 15 hàng tháng	Phòng tiếp dân	Thanh tra
4	Đọc sách	Cả năm	Thư viện	Công đoàn`,

  'years without days': `KẾ HOẠCH
Tổ chức các hoạt động kỷ niệm năm 2026

1. Kỷ niệm Ngày Giỗ Tổ Hùng Vương (mùng 10 tháng 3 âm lịch).
2. Đại lễ Phật đản Phật lịch 2570 (rằm tháng Tư âm lịch).
3. Lễ hội Đống Đa kỷ niệm 237 năm Chiến thắng Ngọc Hồi - Đống Đa (mùng 5 Tết Kỷ Dậu 1789 - mùng 5 Tết Bính Ngọ 2026).
4. Kỷ niệm 260 năm ngày sinh Đại thi hào Nguyễn Du (1766 - 2026).
5. Kỷ niệm 15 năm Chương trình (2011 - 2026).`,

  'congress years and editions': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Tổ chức Hội thi “Dân vận khéo” lần thứ V năm 2025

Kỷ niệm lần thứ 95 Ngày truyền thống công tác Dân vận của Đảng (15/10/1930 - 15/10/2025) và 26 năm Ngày Dân vận của cả nước (15/10/1999 - 15/10/2025).
I. Thời gian: Từ 15/10/2025 - 20/10/2025.
II. Thành phần: mỗi đơn vị 01 đội; độ tuổi 18 - 60; nhiệm kỳ 2020 - 2025, khóa XI (2020 - 2025).`,

  'school years': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Thực hiện công tác tuyển sinh năm học 2025 - 2026

- Học kỳ I: từ 05/9/2025 đến 17/01/2026.
- Học kỳ II: từ 19/01/2026 đến 31/5/2026.
- Nghỉ Tết Nguyên đán Bính Ngọ: từ 26 tháng Chạp năm Ất Tỵ đến hết mùng 7 tháng Giêng năm Bính Ngọ.
- Năm học 2024 - 2025 có 1.250/1.300 học sinh (đạt 96,15%); lớp 10A1, 11/2, 12/3.
- Khóa 2023 - 2026; niên khóa 2022-2025; lớp K47.`,

  'a table with quarters': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Tổ chức các hoạt động năm 2025

TT	Hoạt động	Thời gian	Địa điểm	Đơn vị thực hiện
I	QUÝ I
1	Tết trồng cây	15/3/2025	Công viên	Đoàn xã
2	Gặp mặt đầu xuân	15/3/2025	UBND xã	Văn phòng
II	QUÝ II
1	Ngày sách và văn hóa đọc lần thứ tư	21/4/2025	Thư viện	Công chức Văn hóa
2	Tháng hành động vì ATTP	15/4 - 15/5/2025	Các ấp	Trạm Y tế
III	QUÝ III
1	Hè vui khỏe	6 - 8/2025	Cơ sở	Đoàn xã
2	Thăm NCC	Trước 27/7/2025	Hộ gia đình	Công chức LĐTBXH`,

  'fractions, shares, hours': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Công tác kiểm tra năm 2025

1. Thời điểm kiểm tra: tính đến hết ngày 31/12/2024; số liệu từ 01/01/2024.
2. Báo cáo gửi trước 16 giờ 00 ngày 20/11/2025 (qua email).
3. Thời gian: 02 tuần, từ ngày 03/11/2025 đến ngày 16/11/2025.
4. Họp lúc 8 giờ 30 phút thứ Sáu ngày 28/11/2025.
5. Kiểm tra 5/12 đơn vị; tỷ lệ 3/4; điểm 8,5/10; 24/24 giờ; nghị quyết 05 năm 2021 - 2025.`,

  'codes of joint and urgent papers': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Tuyên truyền năm 2025

1. Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;
2. Căn cứ Quyết định 131/QĐ-TTg ngày 25 tháng 01 năm 2022;
3. Căn cứ Kế hoạch liên tịch số 03/KHLT-ĐTN-CA ngày 14/02/2025 giữa Đoàn Thanh niên và Công an xã;
4. Căn cứ Chương trình phối hợp số 02/CTPH-MTTQ-UBND; Công văn số 56-CV/ĐU; Công điện số 42/CĐ-TTg; Giấy mời số 12/GM-UBND; Thông báo kết luận số 15-TB/ĐU.
5. Căn cứ Pháp lệnh số 02/2020/UBTVQH14 ngày 09/12/2020; Hiến pháp năm 2013; Luật Tổ chức chính quyền địa phương năm 2025.`,

  'counts of years of all kinds': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Tổ chức chuỗi sự kiện năm 2025

Kỷ niệm 50 năm thống nhất đất nước, 80 năm Quốc khánh và 135 năm Ngày sinh Bác; tròn 10 năm thành lập xã; 3 năm thực hiện Nghị quyết; gần 40 năm đổi mới; sau hơn 5 năm triển khai; cán bộ có 25 năm tuổi nghề.
Chào mừng 60 năm phong trào “Ba sẵn sàng”, “Ba đảm đang”.
Kỷ niệm 70 năm Ngày Giải phóng (10/1955 - 10/2025), 15 năm thành lập (2010 - 2025).
Kỷ niệm 1.015 năm Thăng Long - Hà Nội (1010 - 2025).`,

  'ordinals that look like weekdays': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Tổ chức Đại hội năm 2025

Phiên thứ nhất: buổi chiều ngày 14/5/2025 (từ 14h00 - 17h00); phiên thứ hai: 7g30 - 11g30 ngày 15/5/2025 (Thứ Năm).
Thứ tự: thứ nhất, khai mạc; thứ hai, tham luận; thứ ba, bầu cử; thứ năm, bế mạc.
Chủ nhật xanh lần thứ 3 năm 2025: sáng Chủ nhật, 18/5/2025.
Thứ Bảy tình nguyện: các ngày thứ Bảy 17/5, 24/5, 31/5/2025.`,

  'articles, steps, small Roman numbers': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Cải cách hành chính năm 2025

a) Mục tiêu chung:
- 100% hồ sơ;
- Tối thiểu 80%.
b) Mục tiêu cụ thể:
i) Đến tháng 6/2025;
ii) Đến tháng 12/2025.
Điều 1. Phạm vi
1. Khoản một
2. Khoản hai
Điều 2. Đối tượng
1. Khoản một
2. Khoản hai
Bước 1. Rà soát
Bước 2. Thẩm định
Giai đoạn 1 (từ 01/4 đến 30/6/2025). Giai đoạn 2 (từ 01/7 đến 31/12/2025).`,

  'hours to 24': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Ứng phó thiên tai năm 2025

Từ 0h ngày 01/10 đến 24h ngày 31/10/2025; trực 24/7; hệ thống hoạt động 24h/24h; cấp độ rủi ro 1 - 2; bão số 3, bão số 10; ATNĐ; gió giật cấp 9 - 10; vùng 15,5 - 20,0 độ vĩ Bắc.
TT	Công việc	Thời gian	Phụ trách
1	Trực ban	Từ 0h00 ngày 01/10/2025 đến 24h00 ngày 31/10/2025	Văn phòng
2	Kiểm tra đê	29 - 30/9/2025	Kinh tế
3	Tổng kết	Tháng 12/2025 hoặc tháng 01/2026	Văn phòng`,

  'lunar festivals': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Văn nghệ năm 2025

Đêm hội trăng rằm (15/8 âm lịch, nhằm ngày 06/10/2025).
Tết Đoan Ngọ 05/5 âm lịch; Vu Lan rằm tháng 7; Lễ hội Nghinh Ông 16/8 ÂL; ngày 30 Tết; 23 tháng Chạp.
Giờ Tý đêm 30 Tết. Giỗ Tổ 10/3 (ÂL).`,

  'waves of emulation': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Thi đua năm 2025

Chia làm 3 đợt:
+ Đợt 1: từ tháng 01 đến tháng 5/2025 lập thành tích chào mừng kỷ niệm 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2025).
+ Đợt 2: từ tháng 6 đến tháng 9/2025.
+ Đợt 3: từ tháng 10 đến tháng 12/2025.
Khen thưởng: 01 giải Nhất, 02 giải Nhì, 03 giải Ba, 05 giải Khuyến khích.`,

  'teams and sums': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Diễn tập năm 2025

Phân công 02 tổ:
- Tổ 1: Công an xã (chủ trì), Xã đội.
- Tổ 2: Trạm Y tế, Hội Chữ thập đỏ.
Lực lượng: 05 đồng chí/tổ x 02 tổ = 10 đồng chí. Thời gian 05 ngày (từ 12 đến 16/5/2025). Tọa độ (12.34; 56.78). Cự ly 3x50m. Mật danh HB-25.`,

  'two anniversaries of one day': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Họp mặt năm 2025

Kính gửi: Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã, nhiệm kỳ 2025 - 2030.
Lịch: 07 giờ 30, ngày 22 tháng 12 năm 2025 (Thứ Hai), kỷ niệm 81 năm Ngày thành lập QĐND Việt Nam (22/12/1944 - 22/12/2025), 36 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2025).
Nơi nhận:
- Như trên;
- Lưu: VT, VP (02b).`,

  'one team, two halves of a day': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Tiêm chủng năm 2025

TT	Đợt	Thời gian	Địa điểm	Phụ trách
1	Đợt 1	Sáng 05/6/2025	Trạm Y tế	BS. Nguyễn Văn A
2	Đợt 1	Chiều 05/6/2025	Trạm Y tế	BS. Nguyễn Văn A
3	Đợt 2	Sáng 06/6/2025	Trường TH số 1	BS. Nguyễn Văn A
4	Đợt 2	Sáng 06/6/2025	Trường TH số 2	BS. Trần Thị B
5	Vét	Từ 07 đến 10/6/2025	Các trạm	Tổ tiêm`,

  'prices, rooms, slogans': `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Chương trình “Sách hóa nông thôn” năm 2025

Tổng kinh phí: 12,5 triệu đồng; 1/2025 - 12/2025; phòng 1.01 - 1.05; Hội trường 2 (tầng 3); Zalo: 0909.123.456.
Ngày Chuyển đổi số quốc gia (10/10); Ngày Pháp luật Việt Nam (09/11); Ngày Gia đình Việt Nam 28/6; Ngày Quốc tế Thiếu nhi 1/6; tuần lễ từ 01 - 07/8; ngày 11 hàng tháng; mô hình 5S, 3T, “4 tại chỗ”, “5 không 3 sạch”.`,
};

/** Plans with one planted error, and the beginning of the code that must name it. */
export const WRONG_PLANS: readonly (readonly [code: string, plan: string])[] = [
  [
    'date-impossible',
    `KẾ HOẠCH
Hoạt động năm 2025

1. Khai mạc hội thi: ngày 31/4/2025.
2. Bế mạc: ngày 15/5/2025.`,
  ],

  [
    'weekday-mismatch',
    `KẾ HOẠCH
Hoạt động năm 2025

1. Khai mạc: Thứ Ba, ngày 15/5/2025.
2. Bế mạc: Chủ nhật, ngày 18/5/2025.`,
  ],

  [
    'anniversary-count',
    `KẾ HOẠCH
Tuyên truyền kỷ niệm 49 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025)`,
  ],

  [
    'anniversary-day',
    `KẾ HOẠCH
Kỷ niệm 78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 22/7/2025) năm 2025`,
  ],

  [
    'range-reversed',
    `KẾ HOẠCH
Hoạt động hè năm 2025

1. Mùa hè xanh: từ ngày 20/7/2025 đến ngày 10/7/2025.`,
  ],

  [
    'horizon-reversed',
    `KẾ HOẠCH
Phát triển đến năm 2030, tầm nhìn đến năm 2025`,
  ],

  [
    'numbering-gap',
    `KẾ HOẠCH
Công tác năm 2025

I. MỤC ĐÍCH
1. Một.
2. Hai.
II. NỘI DUNG
1. Ba.
2. Bốn.
IV. TỔ CHỨC
1. Năm.`,
  ],

  [
    'count-mismatch',
    `KẾ HOẠCH
Ngày hội năm 2025

Ngày hội gồm 04 nội dung:
1. Thi văn nghệ.
2. Thi thể thao.
3. Trưng bày sản phẩm.`,
  ],

  [
    'place-conflict',
    `LỊCH HOẠT ĐỘNG
Tháng 6/2025

TT	Hoạt động	Thời gian	Địa điểm	Ghi chú
1	Hội nghị sơ kết 6 tháng	07g30 - 09g30, 20/6/2025	Hội trường A	Văn phòng chủ trì
2	Họp mặt cựu chiến binh	08g00, 20/6/2025	Hội trường A	Ban Tuyên giáo chủ trì`,
  ],

  [
    'unit-conflict',
    `LỊCH HOẠT ĐỘNG
Tháng 6/2025

TT	Hoạt động	Thời gian	Địa điểm	Chủ trì
1	Hội nghị sơ kết 6 tháng	07g30 - 09g30, 20/6/2025	Hội trường A	Văn phòng Huyện ủy
2	Họp mặt cựu chiến binh	08g00, 20/6/2025	Nhà văn hóa	Văn phòng Huyện ủy`,
  ],

  [
    'body-annex-date',
    `KẾ HOẠCH
Tổ chức Tháng Công nhân năm 2025

II. NỘI DUNG
1. Lễ phát động Tháng Công nhân: ngày 01/5/2025, tại Nhà Văn hóa Lao động.
2. Hội thao công nhân viên chức lao động: ngày 17/5/2025.

PHỤ LỤC
LỊCH HOẠT ĐỘNG
TT	Nội dung	Thời gian	Địa điểm	Đơn vị chủ trì
1	Lễ phát động Tháng Công nhân	01/5/2025	Nhà Văn hóa Lao động	Ban Tuyên giáo
2	Hội thao công nhân viên chức lao động	24/5/2025	Sân vận động	Ban Phong trào`,
  ],

  [
    'activity-duplicate',
    `LỊCH HOẠT ĐỘNG
Tháng 6/2025

TT	Hoạt động	Thời gian	Địa điểm	Chủ trì
1.	Hội nghị sơ kết công tác dân vận 6 tháng	20/6/2025	Hội trường A	Ban Dân vận
2.	Hội thi tiếng hát người cao tuổi	21/6/2025	Hội trường A	Hội Người cao tuổi
3.	Hội nghị sơ kết công tác dân vận 6 tháng	20/6/2025	Hội trường A	Ban Dân vận`,
  ],

  [
    'unbalanced-quotes',
    `KẾ HOẠCH
Cuộc thi năm 2025

1. Hội thi “Tin học trẻ tổ chức tại Nhà thiếu nhi.
2. Hội thi “Rung chuông vàng” tổ chức tại trường.`,
  ],

  [
    'blank-to-fill',
    `KẾ HOẠCH
Hoạt động năm 2025

Số: ……/KH-UBND, ngày … tháng … năm 2025
1. Khai mạc: ngày ……/6/2025.`,
  ],

  [
    'before-issue-date',
    `Số: 45/KH-UBND
Tân Hòa, ngày 25 tháng 5 năm 2025
KẾ HOẠCH
Tổ chức Hội thi năm 2025

TT	Nội dung	Thời gian	Đơn vị chủ trì
1	Thi sơ khảo cụm 1	10/5/2025	Phòng Nội vụ
2	Thi sơ khảo cụm 2	12/6/2025	Văn phòng`,
  ],

  [
    'reference-',
    `KẾ HOẠCH
Triển khai năm 2025

Căn cứ Kế hoạch số 125/KH UBND ngày 05/02/2025 của Ủy ban nhân dân tỉnh;
Căn cứ Nghị quyết số 27 - NQ/TW ngày 09/11/2022.`,
  ],

  [
    'anniversary-',
    `KẾ HOẠCH
Tuyên truyền kỷ niệm 94 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2025) năm 2026

Huyện A, ngày 10 tháng 01 năm 2026`,
  ],

  [
    'numbering-duplicate',
    `KẾ HOẠCH
Công tác năm 2025

I. MỤC ĐÍCH
II. NỘI DUNG
1. Ba.
2. Bốn.
2. Năm.
3. Sáu.
III. TỔ CHỨC`,
  ],

  [
    'spelling-variant',
    `KẾ HOẠCH
Hoạt động năm 2025

1. Ban Thường vụ Huyện đoàn chỉ đạo các chi đoàn.
2. Ban Thường vụ Huyện đoàn kiểm tra.
3. Ban Thường vu Huyện đoàn tổng kết.
4. Ban Thường vụ Huyện đoàn khen thưởng.`,
  ],

  [
    'weekday-mismatch',
    `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Hoạt động năm 2025

TT	Hoạt động	Thời gian	Địa điểm	Phụ trách
1	Khai mạc	Thứ Hai, 05/6/2025	Sân	Đoàn xã
2	Bế mạc	30/6/2025	Sân	Đoàn xã`,
  ],

  [
    'anniversary-',
    `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Hoạt động năm 2025

Kỷ niệm 81 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2024).`,
  ],

  [
    'date-impossible',
    `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Hoạt động năm 2025

Tổ chức họp ngày 30/02/2025 tại hội trường.`,
  ],

  [
    'range-reversed',
    `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Hoạt động năm 2025

Thời gian: từ ngày 15/8/2025 đến ngày 10/8/2025.`,
  ],

  [
    'count-mismatch',
    `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Hoạt động năm 2025

Hội thi gồm 3 phần thi như sau:
- Phần 1: Chào hỏi.
- Phần 2: Kiến thức.`,
  ],

  [
    'date-',
    `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Hoạt động năm 2025

Họp tháng 13/2025 để tổng kết.`,
  ],

  [
    'duplicate-word',
    `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Hoạt động năm 2025

1. Phối hợp phối hợp với các đơn vị.
2. Tổ chức thực hiện.`,
  ],

  [
    'unit-conflict',
    `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Tân Hòa, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Hoạt động năm 2025

TT	Hoạt động	Thời gian	Địa điểm	Đơn vị chủ trì
1	Hội nghị triển khai	08g00 ngày 20/5/2025	Hội trường A	Văn phòng
2	Lớp tập huấn	08g00 ngày 20/5/2025	Hội trường B	Văn phòng`,
  ],
];
