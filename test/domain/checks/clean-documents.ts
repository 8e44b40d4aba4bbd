/**
 * Plans of made-up offices, each without a fault a checker may report above a hint. They hold on purpose what looks
 * like a fault and is none: editions, terms, two families of document numbers, restarted lists, doubled words.
 */
export const CLEAN_DOCUMENTS: Readonly<Record<string, string>> = {
  'ubnd-phuong-ve-sinh': `ỦY BAN NHÂN DÂN
PHƯỜNG HÒA AN
Số: 34/KH-UBND
Hòa An, ngày 04 tháng 3 năm 2024

KẾ HOẠCH
Tổng vệ sinh môi trường hưởng ứng Ngày Môi trường thế giới năm 2024

Căn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2024 của Ủy ban nhân dân thành phố về công tác bảo vệ môi trường năm 2024, Ủy ban nhân dân phường xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao ý thức giữ gìn vệ sinh của người dân; xây dựng khu phố xanh - sạch - đẹp.
- Thực hiện tốt chủ đề năm 2024 của thành phố.
2. Yêu cầu
- Việc tổ chức thiết thực, tiết kiệm, an toàn.
- Huy động đông đảo cán bộ, công chức, hội viên, đoàn viên tham gia.

II. NỘI DUNG
1. Tuyên truyền
Ban Văn hóa phường chủ trì, phối hợp các khu phố tuyên truyền trên hệ thống loa từ ngày 15/5/2024 đến ngày 05/6/2024.
2. Ra quân tổng vệ sinh
- Thời gian: 07 giờ 00, ngày 02/6/2024 (Chủ nhật).
- Địa điểm: Nhà văn hóa khu phố 3, số 30 đường 19 tháng 5.
- Ủy ban Mặt trận Tổ quốc phường chủ trì, Đoàn Thanh niên phường phối hợp.

III. TỔ CHỨC THỰC HIỆN
1. Ban Văn hóa phường
Là bộ phận thường trực, theo dõi, đôn đốc các khu phố.
2. Các khu phố
Báo cáo kết quả về Ủy ban nhân dân phường trước ngày 15/6/2024.

Nơi nhận:
- Thường trực Đảng ủy phường;
- Các khu phố;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Hòa`,

  'truong-hoc-nha-giao': `SỞ GIÁO DỤC VÀ ĐÀO TẠO
TRƯỜNG THPT NGUYỄN TRÃI
Số: 112/KH-THPTNT
Biên Giang, ngày 20 tháng 10 năm 2023

KẾ HOẠCH
Tổ chức các hoạt động kỷ niệm 41 năm Ngày Nhà giáo Việt Nam
(20/11/1982 - 20/11/2023)

Căn cứ Công văn số 2105/SGDĐT-VP ngày 12/10/2023 của Sở Giáo dục và Đào tạo về việc tổ chức kỷ niệm Ngày Nhà giáo Việt Nam;
Thực hiện Kế hoạch số 88/KH-THPTNT ngày 05/9/2023 của Trường về nhiệm vụ năm học 2023 - 2024,
Trường xây dựng kế hoạch như sau:

I. MỤC ĐÍCH
1. Ôn lại truyền thống “Tôn sư trọng đạo”.
2. Tạo không khí thi đua “Dạy tốt - Học tốt” sôi nổi, thường xuyên.

II. NỘI DUNG VÀ THỜI GIAN
1. Hội thi cắm hoa lần thứ 12: chiều thứ Sáu, ngày 10/11/2023, tại sân trường; Công đoàn trường chủ trì.
2. Hội giảng cấp trường, từ ngày 06/11 đến ngày 17/11/2023; các tổ chuyên môn thực hiện.
3. Giải bóng chuyền lần thứ VI: ngày 11 và 12/11/2023; tổ Thể dục phụ trách.
4. Lễ kỷ niệm: 07 giờ 30, thứ Hai, ngày 20/11/2023, tại hội trường; Ban Giám hiệu chủ trì.

III. TỔ CHỨC THỰC HIỆN
1. Công đoàn trường: phân công đoàn viên công đoàn trang trí, tiếp khách.
2. Đoàn trường: chuẩn bị 05 tiết mục văn nghệ.
3. Văn phòng: chuẩn bị kinh phí, khen thưởng 30 giáo viên có 20 năm công tác.

HIỆU TRƯỞNG

Phạm Thị Thu Hà`,

  'cong-doan-thang-cong-nhan': `LIÊN ĐOÀN LAO ĐỘNG TỈNH AN BÌNH
LIÊN ĐOÀN LAO ĐỘNG HUYỆN TÂN LỘC
Số: 21/KH-LĐLĐ
Tân Lộc, ngày 29 tháng 3 năm 2023

KẾ HOẠCH
Tổ chức Tháng Công nhân lần thứ 15 năm 2023

Thực hiện Kế hoạch số 17/KH-LĐLĐ ngày 16/3/2023 của Liên đoàn Lao động tỉnh về tổ chức Tháng Công nhân lần thứ 15 năm 2023, Liên đoàn Lao động huyện xây dựng kế hoạch như sau:

I. MỤC ĐÍCH
- Tuyên truyền kỷ niệm 137 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2023) và 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023).
- Chào mừng Đại hội Công đoàn các cấp, nhiệm kỳ 2023 - 2028.

II. NỘI DUNG
1. Cấp huyện
1.1. Lễ phát động Tháng Công nhân, ngày 05/5/2023, tại Nhà văn hóa Lao động huyện; Ban Thường vụ Liên đoàn Lao động huyện chủ trì.
1.2. Chương trình “Cảm ơn người lao động”: trao 50 suất quà, ngày 12/5/2023, tại Khu công nghiệp Tân Lộc; Ban Chính sách phụ trách.
1.3. Giải bóng đá mini lần thứ 4, từ ngày 13/5 đến ngày 14/5/2023.
2. Cấp cơ sở
2.1. Tổ chức gặp mặt, đối thoại giữa người sử dụng lao động với người lao động trong tháng 5/2023.
2.2. Thăm hỏi đoàn viên khó khăn.

III. TỔ CHỨC THỰC HIỆN
1. Công đoàn cơ sở báo cáo kết quả về Liên đoàn Lao động huyện chậm nhất ngày 05/6/2023.
2. Văn phòng theo dõi, tổng hợp.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH

Đỗ Minh Quân`,

  'dang-uy-sinh-hoat': `ĐẢNG BỘ HUYỆN SÔNG CẦU
ĐẢNG ỦY XÃ VĨNH LẠC
*
Số 45-KH/ĐU
Vĩnh Lạc, ngày 12 tháng 01 năm 2024

KẾ HOẠCH
Tuyên truyền kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam
(03/02/1930 - 03/02/2024)

Thực hiện Hướng dẫn số 126-HD/BTGTW ngày 19/12/2023 của Ban Tuyên giáo Trung ương và Kế hoạch số 61-KH/HU ngày 05/01/2024 của Huyện ủy, Đảng ủy xã xây dựng kế hoạch như sau:

I- MỤC ĐÍCH, YÊU CẦU
1- Khẳng định vai trò lãnh đạo của Đảng qua 94 năm xây dựng và trưởng thành.
2- Trao Huy hiệu 30 năm, 40 năm, 50 năm tuổi Đảng đợt 03/02/2024.

II- NỘI DUNG
1. Sinh hoạt chi bộ chuyên đề trong tháng 01/2024.
2. Lễ trao Huy hiệu Đảng: 08 giờ 00, ngày 31/01/2024, tại hội trường Đảng ủy; Văn phòng Đảng ủy chủ trì.
3. Hội thi “Tìm hiểu lịch sử Đảng bộ xã” ngày 28/01/2024 (Chủ nhật); Ban Tuyên giáo Đảng ủy chủ trì, Đoàn Thanh niên xã phối hợp.

III- TỔ CHỨC THỰC HIỆN
Các chi bộ báo cáo kết quả trước ngày 10/02/2024.

T/M ĐẢNG ỦY
BÍ THƯ

Trương Công Định`,

  'doan-truong-thang-thanh-nien': `TỈNH ĐOÀN PHÚ LƯƠNG
BCH ĐOÀN TRƯỜNG CAO ĐẲNG NGHỀ
***
Số: 07-KH/ĐTN
Phú Lương, ngày 20 tháng 02 năm 2024

KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2024
(Từ ngày 01/3 đến ngày 31/3/2024)

Thực hiện Kế hoạch số 112-KH/TĐTN ngày 02/02/2024 của Ban Thường vụ Tỉnh Đoàn về tổ chức Tháng Thanh niên năm 2024, Ban Chấp hành Đoàn trường xây dựng kế hoạch như sau:

I. MỤC ĐÍCH - YÊU CẦU
1. Mục đích
- Chào mừng kỷ niệm 93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 – 26/3/2024).
- Đây là đợt hoạt động lần thứ 20 kể từ khi có Tháng Thanh niên.
2. Yêu cầu
Các hoạt động thiết thực, mãi mãi là kỷ niệm đẹp của tuổi trẻ nhà trường.

II. NỘI DUNG
1. Ngày Chủ nhật xanh lần thứ nhất: ngày 03/3/2024; Chi đoàn Khoa Điện chủ trì.
2. Ngày thứ Bảy tình nguyện (ngày 16/3/2024): Chi đoàn Khoa Cơ khí chủ trì, Chi đoàn Khoa May phối hợp.
3. Tọa đàm “Thanh niên với chuyển đổi số”: 14g00, ngày 21/3/2024, tại Hội trường B; Ban Chấp hành Đoàn trường chủ trì.
4. Hội trại “Tiến bước dưới cờ Đoàn”: ngày 25, 26/3/2024; Ban Chấp hành Đoàn trường chủ trì.

III. TỔ CHỨC THỰC HIỆN
1. Ban Chấp hành Đoàn trường theo dõi, đôn đốc.
2. Các chi đoàn báo cáo kết quả trước ngày 05/4/2024.

TM. BAN CHẤP HÀNH ĐOÀN TRƯỜNG
BÍ THƯ

Ngô Gia Bảo`,

  'lich-tuan': `LỊCH CÔNG TÁC TUẦN 21
(Từ ngày 20/5/2024 đến ngày 24/5/2024)

TT\tNỘI DUNG\tTHỜI GIAN\tĐỊA ĐIỂM\tCHỦ TRÌ
1\tGiao ban đầu tuần\t08g00, thứ Hai 20/5/2024\tPhòng họp 1\tVăn phòng Sở
2\tHọp xét thi đua\t14g00, thứ Hai 20/5/2024\tPhòng họp 1\tPhòng Tổ chức cán bộ
3\tLàm việc với Trường Chính trị\t08g30, thứ Ba 21/5/2024\tTrường Chính trị tỉnh\tPhòng Đào tạo
4\tTiếp công dân định kỳ\tCả ngày 22/5/2024\tPhòng Tiếp công dân\tThanh tra Sở
5\tKiểm tra công tác văn thư\t09g00, thứ Năm 23/5/2024\tChi cục Thủy lợi\tVăn phòng Sở
6\tSơ kết phong trào thi đua\t15g00, thứ Sáu 24/5/2024\tHội trường A\tCông đoàn Sở`,

  'phu-nu-tuan-le-ao-dai': `HỘI LHPN TỈNH LONG HƯNG
BAN THƯỜNG VỤ
Số: 18/KH-BTV
Long Hưng, ngày 16 tháng 02 năm 2023

KẾ HOẠCH
Tổ chức Tuần lễ Áo dài và kỷ niệm 113 năm Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/2023)

Căn cứ Kế hoạch số 20/KH-ĐCT ngày 01/02/2023 của Đoàn Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam về tổ chức Tuần lễ Áo dài, Ban Thường vụ Hội xây dựng kế hoạch, cụ thể như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Lan tỏa vẻ đẹp của áo dài Việt Nam trong cán bộ, hội viên, phụ nữ.
2. Việc tổ chức bảo đảm trang trọng, tiết kiệm.

II. NỘI DUNG
1. Tuần lễ Áo dài: từ ngày 01/3 đến ngày 08/3/2023.
2. Lễ kỷ niệm và tuyên dương 10 gương phụ nữ tiêu biểu: 08g00, ngày 07/3/2023, tại Nhà hát tỉnh; Ban Tuyên giáo chủ trì, Văn phòng phối hợp.
3. Trao 03 mái ấm tình thương trong tháng 3/2023; Hội LHPN các huyện thực hiện.

III. KINH PHÍ
Kinh phí 45.500.000 đồng, từ nguồn được giao năm 2023.

IV. TỔ CHỨC THỰC HIỆN
1. Cấp tỉnh
a) Ban Tuyên giáo: tham mưu, theo dõi.
b) Văn phòng: bảo đảm hậu cần.
c) Ban Tổ chức: bình xét khen thưởng.
2. Cấp huyện: báo cáo kết quả trước ngày 15/3/2023.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH

Huỳnh Ngọc Ánh`,

  'so-tu-phap-ngay-phap-luat': `UBND TỈNH ĐỒNG TIẾN
SỞ TƯ PHÁP
Số: 1024/KH-STP
Đồng Tiến, ngày 05 tháng 9 năm 2024

KẾ HOẠCH
Tổ chức Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2024

Căn cứ Luật Phổ biến, giáo dục pháp luật năm 2012; Nghị định số 28/2013/NĐ-CP ngày 04/4/2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phổ biến, giáo dục pháp luật;
Căn cứ Kế hoạch số 90/KH-UBND ngày 20/8/2024 của Ủy ban nhân dân tỉnh về Ngày Pháp luật năm 2024;
Sở Tư pháp xây dựng kế hoạch như sau:

I. MỤC ĐÍCH
Tôn vinh Hiến pháp và pháp luật; giáo dục ý thức thượng tôn pháp luật.

II. NỘI DUNG
Thực hiện 03 nội dung trọng tâm sau đây:
1. Mít tinh hưởng ứng, ngày 08/11/2024, tại Trung tâm Hội nghị tỉnh; Văn phòng Sở chủ trì.
2. Cuộc thi trực tuyến “Pháp luật với mọi người”, từ ngày 15/10/2024 đến ngày 15/11/2024; Phòng Phổ biến, giáo dục pháp luật chủ trì, Đoàn Thanh niên Sở phối hợp.
3. Treo băng rôn, khẩu hiệu trong tháng 11/2024 tại các cơ quan, đơn vị.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Phổ biến, giáo dục pháp luật: theo dõi, đôn đốc, tổng hợp.
2. Các phòng, đơn vị: báo cáo kết quả trước ngày 25/11/2024.

GIÁM ĐỐC

Vũ Đình Khoa`,

  'benh-vien-thay-thuoc': `SỞ Y TẾ BÌNH SƠN
BỆNH VIỆN ĐA KHOA KHU VỰC
Số: 31/KH-BVĐK
Bình Sơn, ngày 02 tháng 02 năm 2018

KẾ HOẠCH
Kỷ niệm 63 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2018)

Thực hiện Công văn số 215/SYT-VP ngày 25/01/2018 của Sở Y tế về việc tổ chức kỷ niệm Ngày Thầy thuốc Việt Nam, Bệnh viện xây dựng kế hoạch:

1. Mục đích
Phát huy truyền thống 63 năm của ngành; động viên thầy thuốc thực hiện lời Bác “Lương y như từ mẫu”.

2. Nội dung
2.1. Khám bệnh miễn phí cho 300 người cao tuổi, ngày 24/02/2018 (thứ Bảy), tại xã Bình Trung; Khoa Khám bệnh chủ trì, Phòng Điều dưỡng phối hợp.
2.2. Hội thi “Bác sĩ giỏi, điều dưỡng giỏi” lần thứ 5, ngày 22 và 23/02/2018; Phòng Kế hoạch tổng hợp chủ trì.
2.3. Lễ kỷ niệm: 15 giờ 30, ngày 27/02/2018, tại Hội trường bệnh viện; Phòng Tổ chức cán bộ chủ trì.

3. Tổ chức thực hiện
3.1. Phòng Kế hoạch tổng hợp xây dựng kế hoạch chi tiết.
3.2. Phòng Tài chính kế toán bố trí kinh phí theo quy định tại Quyết định số 08/QĐ-BVĐK ngày 10/01/2018.
3.3. Các khoa, phòng báo cáo kết quả trước ngày 05/3/2018.

GIÁM ĐỐC

BS.CKII. Lâm Quốc Trung`,

  'khoi-thi-dua-lich-thang': `ĐOÀN CÁC CƠ QUAN HUYỆN MỸ LỘC
Số: 15-KH/ĐCQ
Mỹ Lộc, ngày 25 tháng 4 năm 2022

KẾ HOẠCH
Tổ chức Tháng Công nhân năm 2022

Thực hiện Kế hoạch số 210-KH/HĐTN ngày 12/4/2022 của Ban Thường vụ Huyện Đoàn về Tháng Công nhân năm 2022, Ban Chấp hành xây dựng kế hoạch như sau:

I. NỘI DUNG
1. Tuyên truyền kỷ niệm 47 năm Ngày giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2022), 136 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2022), 132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2022).
2. Tổ chức Tọa đàm “Sức khỏe công sở” (Phân công Chi đoàn Y tế phụ trách).
3. Ra quân Ngày Chủ nhật xanh (ngày 22/5/2022).

II. TỔ CHỨC THỰC HIỆN
Các chi đoàn báo cáo kết quả trước ngày 05/6/2022.

TM. BAN CHẤP HÀNH
BÍ THƯ

Tô Hoài Nam

LỊCH HOẠT ĐỘNG
Tháng Công nhân năm 2022
(Kèm theo Kế hoạch số 15-KH/ĐCQ ngày 25/4/2022 của Ban Chấp hành Đoàn các cơ quan huyện)

TT\tHOẠT ĐỘNG\tTHỜI GIAN\tĐỊA ĐIỂM\tGHI CHÚ
1.\tTọa đàm “Sức khỏe công sở”\t12/5/2022\tHội trường Trung tâm Y tế\tChi đoàn Y tế phụ trách
2.\tThăm công nhân khó khăn\t17/5/2022\tKhu nhà trọ Mỹ Tân\tChi đoàn Lao động phụ trách
3.\tNgày Chủ nhật xanh\t22/5/2022\tCơ sở\tChi đoàn Tài nguyên phụ trách
4.\tHội thi trực tuyến “Tự hào công nhân”\tTháng 5/2022\tTrực tuyến\tChi đoàn Văn hóa phụ trách`,

  'thanh-tra-kiem-tra': `TỈNH ỦY LÂM BÌNH
ỦY BAN KIỂM TRA
*
Số 12-KH/UBKT
Lâm Bình, ngày 08 tháng 01 năm 2024

KẾ HOẠCH
Kiểm tra, giám sát chuyên đề năm 2024

Căn cứ Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương và Chương trình số 30-CTr/TU ngày 29/12/2023 của Ban Thường vụ Tỉnh ủy, Ủy ban Kiểm tra xây dựng kế hoạch như sau:

I. NỘI DUNG
1. Giám sát việc thực hiện Nghị quyết Trung ương 4 khóa XIII; thời gian giám sát là 30 ngày.
2. Kiểm tra việc thực hiện nhiệm vụ 5 năm, giai đoạn 2021 - 2025.
3. Thời hiệu kiểm tra: từ năm 2021 đến năm 2023.

II. THỜI GIAN
- Quý II/2024: giám sát tại Đảng bộ huyện Na Rì.
- Quý III/2024: kiểm tra tại Đảng ủy Sở Xây dựng.

III. TỔ CHỨC THỰC HIỆN
1. Văn phòng tham mưu quyết định, đề cương.
2. Phòng Nghiệp vụ I phối hợp Phòng Nghiệp vụ II thực hiện.

T/M ỦY BAN KIỂM TRA
CHỦ NHIỆM

Nông Văn Tài`,

  'hoi-ccb-lien-tich': `HỘI CỰU CHIẾN BINH - ĐOÀN TNCS HỒ CHÍ MINH
HUYỆN YÊN THỦY
Số: 03/CTr-CCB-ĐTN
Yên Thủy, ngày 22 tháng 02 năm 2019

CHƯƠNG TRÌNH PHỐI HỢP
Giáo dục truyền thống cho thế hệ trẻ năm 2019

Hai bên thống nhất chương trình phối hợp với các nội dung sau:

1. Nội dung phối hợp
a) Nói chuyện truyền thống nhân dịp kỷ niệm 65 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2019): ngày 06/5/2019, tại Trường THPT Yên Thủy A; Hội Cựu chiến binh huyện chủ trì.
b) Hành trình về nguồn: ngày 26, 27/7/2019, tại Khu di tích Chiến khu Mường Diềm; Huyện Đoàn chủ trì.
c) Thắp nến tri ân: tối 26/7/2019, tại Nghĩa trang liệt sĩ huyện; Huyện Đoàn chủ trì, Hội Cựu chiến binh huyện phối hợp.

2. Tổ chức thực hiện
a) Huyện Đoàn xây dựng kịch bản, chuẩn bị hậu cần.
b) Hội Cựu chiến binh huyện mời báo cáo viên.
c) Hai bên sơ kết 6 tháng, tổng kết vào tháng 12/2019.

TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN
BÍ THƯ

Bùi Thị Lan`,

  'chuyen-doi-so': `ỦY BAN NHÂN DÂN HUYỆN ĐÔNG SƠN
Số: 205/KH-UBND
Đông Sơn, ngày 20 tháng 9 năm 2023

KẾ HOẠCH
Hưởng ứng Ngày Chuyển đổi số quốc gia năm 2023

Thực hiện Quyết định số 505/QĐ-TTg ngày 22/4/2022 của Thủ tướng Chính phủ về Ngày Chuyển đổi số quốc gia; Kế hoạch số 3300/KH-UBND ngày 01/9/2023 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện xây dựng kế hoạch:

I. MỤC TIÊU
- 100% cán bộ, công chức biết dùng chữ ký số.
- Tối thiểu 80% hồ sơ trực tuyến mức độ 3, 4 được giải quyết đúng hạn.
- Phấn đấu đến năm 2025, tầm nhìn đến năm 2030 hình thành chính quyền số.

II. NHIỆM VỤ
1. Lễ phát động: 07h30, ngày 10/10/2023, tại Quảng trường huyện; Phòng Văn hóa và Thông tin chủ trì.
2. Tập huấn kỹ năng số: từ ngày 02/10/2023 đến ngày 06/10/2023, trực tuyến; Phòng Nội vụ chủ trì, Phòng Văn hóa và Thông tin phối hợp.
3. Ra quân hỗ trợ người dân cài đặt ứng dụng: trong các ngày thứ Bảy, Chủ nhật của tháng 10/2023; Huyện Đoàn chủ trì.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa và Thông tin: đôn đốc, tổng hợp, báo cáo Ủy ban nhân dân huyện trước ngày 31/10/2023.
2. Ủy ban nhân dân các xã, thị trấn: xây dựng kế hoạch, báo cáo kết quả trước ngày 25/10/2023.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Mai Xuân Phong`,

  'dai-hoc-tan-sinh-vien': `TRƯỜNG ĐẠI HỌC KỸ THUẬT MIỀN TRUNG
Số: 540/KH-ĐHKTMT
Đà Giang, ngày 14 tháng 8 năm 2023

KẾ HOẠCH
Tuần sinh hoạt công dân - sinh viên đầu khóa năm học 2023 - 2024

Căn cứ Thông tư số 10/2016/TT-BGDĐT ngày 05/4/2016 của Bộ Giáo dục và Đào tạo ban hành Quy chế công tác sinh viên, Nhà trường xây dựng kế hoạch như sau:

1. Thời gian, địa điểm
- Thời gian: từ ngày 21/8 đến ngày 26/8/2023.
- Địa điểm: Hội trường 3, cơ sở 54 đường Nguyễn Lương Bằng.

2. Chương trình
| Buổi | Nội dung | Thời gian | Đơn vị chủ trì |
| --- | --- | --- | --- |
| 1 | Khai mạc | 7h30 ngày 21/8/2023 | Phòng Công tác sinh viên |
| 2 | Quy chế đào tạo | 13h30 ngày 21/8/2023 | Phòng Đào tạo |
| 3 | Kỹ năng học đại học | 7h30 ngày 22/8/2023 | Trung tâm Hỗ trợ sinh viên |
| 4 | An toàn giao thông | 13h30 ngày 23/8/2023 | Đoàn Thanh niên |

3. Phân công
3.1. Phòng Công tác sinh viên là đơn vị thường trực.
3.2. Các khoa cử cố vấn học tập tham dự đầy đủ.

HIỆU TRƯỞNG

PGS.TS. Đặng Hữu Phước`,

  'quan-doi-bien-phong': `BỘ CHỈ HUY BĐBP TỈNH TÂY HẢI
ĐỒN BIÊN PHÒNG CỬA SÔNG
Số: 88/KH-ĐBP
Cửa Sông, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
Tổ chức “Ngày Biên phòng toàn dân” năm 2024

Thực hiện Kế hoạch số 145/KH-BCH ngày 20/01/2024 của Bộ Chỉ huy về kỷ niệm 65 năm Ngày truyền thống Bộ đội Biên phòng (03/3/1959 - 03/3/2024), 35 năm Ngày Biên phòng toàn dân (03/3/1989 - 03/3/2024), Đồn Biên phòng Cửa Sông xây dựng kế hoạch như sau:

I. MỤC ĐÍCH
Giáo dục truyền thống; củng cố tình đoàn kết quân dân.

II. NỘI DUNG, BIỆN PHÁP
1. Công tác tuyên truyền
a) Tuyên truyền trên loa phát thanh 03 xã, phường biên giới biển.
b) Phát 500 tờ rơi.
2. Các hoạt động
a) Giải kéo co quân dân: ngày 25/02/2024; Đội Vận động quần chúng chủ trì.
b) Tặng quà 20 gia đình chính sách: ngày 27/02/2024.
c) Gặp mặt kỷ niệm: 09 giờ 00, ngày 01/3/2024, tại Hội trường đơn vị.

III. TỔ CHỨC THỰC HIỆN
Chính trị viên trực tiếp chỉ đạo, báo cáo kết quả trước ngày 05/3/2024.

ĐỒN TRƯỞNG

Trung tá Cao Văn Hùng`,

  'le-hoi-am-lich': `ỦY BAN NHÂN DÂN XÃ THƯỢNG NÔNG
BAN TỔ CHỨC LỄ HỘI
Số: 01/KH-BTC
Thượng Nông, ngày 15 tháng 01 năm 2024

KẾ HOẠCH
Tổ chức Lễ hội Đình làng Thượng Nông Xuân Giáp Thìn 2024

Thực hiện Công văn số 14/UBND-VHTT ngày 08/01/2024 của Ủy ban nhân dân huyện về công tác lễ hội, Ban Tổ chức xây dựng kế hoạch:

I. THỜI GIAN, ĐỊA ĐIỂM
1. Thời gian: ngày 14, 15 tháng Giêng (tức ngày 23, 24/02/2024).
2. Địa điểm: Đình làng Thượng Nông và sân vận động xã.

II. NỘI DUNG
1. Phần lễ: dâng hương, rước kiệu, sáng ngày 23/02/2024.
2. Phần hội
2.1. Giải vật dân tộc lần thứ 9.
2.2. Thi gói bánh chưng, nấu cơm.
2.3. Đêm văn nghệ “Mừng Đảng - Mừng Xuân”.

III. PHÂN CÔNG
1. Tiểu ban Nghi lễ: ông Trần Văn Tâm phụ trách.
2. Tiểu ban An ninh: ông Trần Văn Tám phụ trách.
3. Tiểu ban Hậu cần: bà Lê Thị Hoa, bà Lê Thị Hòa phụ trách.

TRƯỞNG BAN

Nguyễn Đức Thịnh`,

  'hien-mau': `BAN CHỈ ĐẠO VẬN ĐỘNG HIẾN MÁU TÌNH NGUYỆN
THỊ XÃ BÌNH MINH
Số: 09/KH-BCĐ
Bình Minh, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Tổ chức hiến máu tình nguyện đợt 2 năm 2025

Căn cứ Quyết định số 235/QĐ-TTg ngày 22/02/2008 của Thủ tướng Chính phủ về Ban Chỉ đạo quốc gia vận động hiến máu tình nguyện;
Căn cứ Kế hoạch số 02/KH-BCĐ ngày 06/01/2025 của Ban Chỉ đạo tỉnh,
Ban Chỉ đạo thị xã xây dựng kế hoạch như sau:

1. Chỉ tiêu: vận động 450 người, tiếp nhận 400 đơn vị máu.
2. Thời gian: từ 07 giờ 00 đến 11 giờ 00, ngày 12/4/2025 (thứ Bảy).
3. Địa điểm: Trung tâm Văn hóa - Thể thao thị xã.
4. Phân công
- Hội Chữ thập đỏ thị xã chủ trì, phối hợp Trung tâm Y tế.
- Thị Đoàn vận động 150 đoàn viên.
- Công an, Ban Chỉ huy Quân sự thị xã: mỗi đơn vị 30 người.
5. Chế độ báo cáo: các đơn vị báo cáo danh sách đăng ký trước ngày 05/4/2025; báo cáo kết quả trước ngày 20/4/2025.

TRƯỞNG BAN

Phan Thị Mỹ Hạnh`,

  'khuyen-hoc': `HỘI KHUYẾN HỌC TỈNH HẢI NINH
Số: 27/KH-HKH
Hải Ninh, ngày 22 tháng 8 năm 2024

KẾ HOẠCH
Tổ chức Tháng Khuyến học năm 2024

Thực hiện Chỉ thị số 14-CT/TW ngày 10/5/2024 của Ban Bí thư; Kế hoạch số 55/KH-TWHKHVN ngày 01/8/2024 của Trung ương Hội Khuyến học Việt Nam, Hội Khuyến học tỉnh xây dựng kế hoạch như sau:

I. MỤC ĐÍCH
1. Tuyên truyền kỷ niệm 28 năm Ngày thành lập Hội Khuyến học Việt Nam (02/10/1996 - 02/10/2024).
2. Đẩy mạnh phong trào “Cả nước thi đua xây dựng xã hội học tập”.

II. NỘI DUNG
1. Từ ngày 02/9/2024 đến ngày 02/10/2024: trao 1.200 suất học bổng; Hội Khuyến học các huyện chủ trì.
2. Ngày 28/9/2024: Đại hội Thi đua yêu nước lần thứ IV; Văn phòng Hội chủ trì.
3. Ngày 02/10/2024: gặp mặt kỷ niệm; Thường trực Hội chủ trì.

III. TỔ CHỨC THỰC HIỆN
Hội Khuyến học các huyện báo cáo kết quả trước ngày 10/10/2024.

CHỦ TỊCH

Đinh Công Sứ`,

  'phong-chong-dich': `TRUNG TÂM Y TẾ QUẬN NAM HẢI
Số: 66/KH-TTYT
Nam Hải, ngày 18 tháng 7 năm 2022

KẾ HOẠCH
Chiến dịch diệt lăng quăng phòng, chống sốt xuất huyết đợt 3 năm 2022

Thực hiện Chỉ thị số 11/CT-UBND ngày 06/7/2022 của Chủ tịch Ủy ban nhân dân thành phố, Trung tâm Y tế xây dựng kế hoạch:

I. MỤC TIÊU
1. Trên 95% hộ gia đình được kiểm tra.
2. Chỉ số BI dưới 20.

II. THỜI GIAN
1. Đợt 1: ngày 23 và 24/7/2022 (thứ Bảy, Chủ nhật).
2. Đợt 2: ngày 30 và 31/7/2022.

III. HOẠT ĐỘNG
1. Tuyên truyền: Khoa Truyền thông chủ trì.
2. Ra quân: Trạm Y tế 8 phường chủ trì, Đoàn Thanh niên, Hội Phụ nữ phối hợp.
3. Giám sát: Khoa Kiểm soát bệnh tật chủ trì.

IV. BÁO CÁO
Trạm Y tế báo cáo nhanh trước 16 giờ hằng ngày; báo cáo kết quả trước ngày 05/8/2022.

GIÁM ĐỐC

BS. Quách Thanh Tùng`,

  'van-nghe-quan-chung': `TRUNG TÂM VĂN HÓA TỈNH KỲ ANH
Số: 44/KH-TTVH
Kỳ Anh, ngày 06 tháng 5 năm 2024

KẾ HOẠCH
Liên hoan “Tiếng hát người cao tuổi” lần thứ 3 năm 2024

Căn cứ Kế hoạch số 19/KH-SVHTTDL ngày 18/01/2024 của Sở Văn hóa, Thể thao và Du lịch về công tác văn hóa cơ sở năm 2024, Trung tâm Văn hóa xây dựng kế hoạch:

I. MỤC ĐÍCH
Chào mừng 83 năm Ngày truyền thống người cao tuổi Việt Nam (06/6/1941 - 06/6/2024).

II. NỘI DUNG
1. Đối tượng: hội viên từ 60 tuổi trở lên.
2. Thể loại: đơn ca, song ca, tốp ca; mỗi đơn vị 02 đến 03 tiết mục.
3. Thời gian: sơ khảo ngày 24/5/2024; chung khảo lúc 19 giờ 30, ngày 05/6/2024.
4. Địa điểm: Nhà hát Trung tâm Văn hóa tỉnh.
5. Giải thưởng: 01 giải Nhất, 02 giải Nhì, 03 giải Ba, 05 giải Khuyến khích.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Nghiệp vụ chủ trì, Phòng Hành chính phối hợp.
2. Các huyện gửi danh sách trước ngày 15/5/2024.

GIÁM ĐỐC

Hoàng Thị Kim Liên`,
};
