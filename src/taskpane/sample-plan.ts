/** The plan behind "Xem ví dụ": a text of our own in the style of the offices, with one doubtful date on purpose. */
export const SAMPLE_PLAN = `ĐOÀN THANH NIÊN PHƯỜNG HÒA BÌNH
***
Số: 12-KH/ĐTN
Hòa Bình, ngày 10 tháng 5 năm 2024

KẾ HOẠCH
Tổ chức các hoạt động hè dành cho thiếu nhi năm 2024
(Từ ngày 01/6 đến ngày 31/7/2024)

I. MỤC ĐÍCH, YÊU CẦU
- Tạo sân chơi lành mạnh, bổ ích cho thiếu nhi trong dịp hè.
- Các hoạt động thiết thực, an toàn, tiết kiệm.

II. NỘI DUNG
Theo lịch hoạt động đính kèm.

LỊCH HOẠT ĐỘNG
(Kèm theo Kế hoạch số 12-KH/ĐTN ngày 10/5/2024 của Đoàn Thanh niên phường Hòa Bình)

TT\tHOẠT ĐỘNG\tTHỜI GIAN\tĐỊA ĐIỂM\tGHI CHÚ
1.\tLễ khai mạc hè\t7g30, thứ Bảy 01/6/2024\tNhà Thiếu nhi phường\tĐoàn phường chủ trì, phối hợp Hội Phụ nữ
2.\tLớp bơi phòng chống đuối nước\tTừ 03/6 - 28/6/2024\tHồ bơi Trường THCS Lê Lợi\tChi đoàn Trường THCS Lê Lợi phụ trách
3.\tNgày hội “Đọc sách cùng em”\t15, 16 & 22/6/2024\tThư viện phường\tChi đoàn Khu phố 2 và Chi đoàn Khu phố 5 phụ trách
4.\tTrại hè “Em yêu quê hương”\t31/6/2024\tCông viên Hòa Bình\tCụm hoạt động số 1, 3
5.\tHội thi vẽ tranh trực tuyến\tTháng 7/2024\tTrực tuyến\tBan Văn hóa - Xã hội phụ trách
6.\tTổng kết hoạt động hè\tThứ Tư, 31/7/2024\tHội trường Ủy ban nhân dân phường\tĐoàn phường chủ trì
`;
