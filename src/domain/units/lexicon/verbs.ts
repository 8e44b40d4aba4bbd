import { DEEDS } from './deeds';
import { phraseList } from './phrase-list';

/** What a verb says of the unit before it. */
export type VerbKind = 'task' | 'mutual' | 'other';

/**
 * Verbs of a task. A unit that does one is `responsible` (`roles/doers.ts`), whatever the verb; a verb that is missing
 * here is a line to add. None of them: verbs of attending, receiving, holding and saying, which stand below.
 */
const TASK_VERBS = phraseList(
  `áp giá; bám sát; bám vào; bàn; bàn giao; bàn giao hiện trạng; ban hành; ban hành hướng dẫn; ban hành kế hoạch;
 ban hành quyết định; ban hành văn bản; báo cáo; báo cáo chuyên đề; báo cáo kết quả; bảo dưỡng; bảo đảm;
 bảo lãnh; bảo quản; bảo quản hiện vật; bảo trì; bảo vệ hiện trường; bảo vệ mục tiêu; bắc cầu; bắt; bắt giữ;
 bế mạc; bê tông hóa; biên soạn; biên tập nội dung; biểu diễn; biểu dương; bình chọn; bình xét; bỏ phiếu;
 bổ nhiệm; bổ sung; bố trí; bố trí chỗ; bố trí xe; bốc thăm; bồi dưỡng cho; bồi dưỡng kết nạp; cài app; cài đặt;
 cải tạo; canh; canh gác; cắm; cắm trại; căng; cắt băng; cắt cử; cắt giảm; cân đối; có ít nhất; có tối thiểu; phấn đấu có; cấp; cấp cứu người;
 cấp giấy; cấp kinh phí; cập nhật; cập nhật số liệu; cấp phát; cấp phát quà; cấp phép; cấp thuốc; 
 chạy; chạy thử; chăm lo; chăm sóc; chấm; chấm công; chấm điểm; chấm thi; chấn chỉnh; chất vấn; chi; chi hỗ trợ;
 chi trả; chia nhóm; chia sẻ; chiếu; chiếu phim; chỉnh trang; chịu kinh phí; cho mượn; cho thuê; cho vay;
 cho ý kiến; chọn; chốt chặn; chở; chuẩn bị; chúc mừng; chúc tết; chung tay; chụp; chụp ảnh; chụp hình; chuyển;
 chuyển phát; chữa cháy; coi thi; cổ động; cổ vũ; công bố; công khai; công nhận; cụ thể hóa; cung cấp; củng cố;
 cung ứng; cử; cưỡng chế; cứu chữa; cứu trợ cho; dán; dàn dựng; dạy; dẫn; dẫn chương trình; dẫn đoàn; dâng hoa;
 dâng hương; dập dịch; di dời; diễn tập; diễu binh; diễu hành; dọn; dọn dẹp; dọn vệ sinh; du khảo; duy trì;
 duyệt; duyệt binh; dự báo; dự phòng cho; dự thảo; dự trù; dựng; dựng rạp; dựng trại; đảm bảo; đánh giá, xếp loại; đăng; đăng bài;
 đăng cai giải; đăng ký; đăng tải; đăng tin; đặt; đặt hàng; đặt tên; đặt vòng hoa; đấu giá; đấu tranh;
 đẩy mạnh các hoạt động; đẩy mạnh công tác; đẩy mạnh việc; đẩy nhanh; đề nghị; đề xuất; đi chợ; đi khảo sát; đi thăm;
 đi thực tế; điều chỉnh; điều động; điều tiết; điều tra làm rõ; điều trị; định hướng; đọc; đón; đón tiếp;
 đóng dấu; đóng góp; đóng góp ý kiến; đóng nộp; đốc thúc; đổi; đối chiếu; đối thoại; đôn đốc; động viên;
 đốt lửa trại; đỡ đầu; đưa; đưa đón; đưa tiễn; đưa tin; gắn biển; gặp gỡ; gặp mặt; ghi âm; ghi biên bản; ghi chép; ghi hình; ghi sổ;
 giải đáp; giải ngân; giải quyết; giải trình; giám sát việc; giảng dạy; giao; giao ca; giao lưu; giao nhận;
 giao quân; gieo; gieo cấy; giới thiệu; giúp đỡ; giữ; giữ gìn; giữ vững; giữ xe; góp; gom; mang; đem; bưng; khiêng; rước; gánh; phát dọn; xếp ghế; xếp hàng; xếp bàn ghế; cắt cỏ; cắt tỉa; gói bánh; gọi điện; góp công;
 góp sức; góp vốn; góp ý; góp ý kiến; gửi; gởi; gửi thư mời; hạch toán; hạn chế; hành quân; hát; hậu cần cho; hiến đất;
 hiến kế; hiệu đính; hòa giải; hoàn chỉnh; hoàn tất; hoàn thành; hoàn thiện; hoàn thiện hồ sơ; hoàn trả;
 học tập; hỏi thăm; họp; hối thúc; hội ý; huấn luyện; huy động; huy động lực lượng; hướng dẫn các; hướng dẫn đỗ;
 hướng dẫn thực hiện; hướng dẫn việc; in; in ấn; in phông; kẻ; kéo; kê; kê bàn ghế; kể chuyện; kê khai; kết nạp;
 kết nối; kêu gọi; khai báo; khai giảng; khai mạc; khai thác sử dụng; khám bệnh, phát thuốc; khám sàng lọc;
 khánh thành; khánh thành công trình; khảo sát; khắc phục; khắc phục hậu quả; khen thưởng; khởi công;
 khơi thông; khởi tố; khuyến khích; khử khuẩn; kiểm đếm; kiểm kê; kiểm phiếu; kiểm tra công tác; kiểm tra việc;
 kiểm tra, giám sát; kiến nghị; kiện toàn; kiện toàn nhân sự; ký; ký ban hành; ký duyệt; ký hợp đồng; 
 ký kỷ luật; làm; làm backdrop; làm băng rôn; làm clip; làm công tác; làm đề;
 làm đường; làm lễ; làm maket; làm mc; làm nhiệm vụ; làm phóng sự; làm rõ; làm sạch; làm thủ tục; làm tốt;
 làm vệ sinh; làm việc; làm việc với; lan tỏa; chuyển giao khkt; chuyển giao kỹ thuật; chuyển giao tiến bộ; ra câu hỏi; ra đề thi; chọn cử; tuyển chọn; lựa chọn; lãnh đạo công tác; lãnh đạo tổ chức; lãnh đạo thực hiện; lãnh đạo tổ chức thực hiện; lãnh đạo triển khai; lãnh đạo việc; lãnh đạo, chỉ đạo; lau; lau dọn; lắp; lắp camera; lắp đặt; lập; lập biên bản;
 lập danh sách; lập dự toán; lập hồ sơ; lập kế hoạch; lập thời khóa biểu; lồng ghép nội dung; lồng ghép tuyên truyền; lồng ghép việc; lập tờ trình; lấy; lấy phiếu;
 lấy ý kiến; lên danh sách; lên kế hoạch; lên kịch bản; lên lịch; lên phương án; liên hệ; livestream;
 livestream trực tiếp; lo; lo chỗ ở; lo hậu cần; lo kinh phí; luân chuyển; luyện tập; lựa chọn; lưu;
 lưu trữ hồ sơ; mật phục; mít tinh; mở; mở lớp; mở rộng; mở thầu; mời; mời gọi; mời thầu; mua; múa; mua sắm;
 mượn; nạo vét; nắm; nêu; nêu cao; nêu gương; nhận bàn giao; nhận nhiệm vụ; ưu tiên; nắm bắt; nắm tình hình; nâng cao; nâng cấp; nấu; nấu ăn; nấu cơm; nấu nước; ngăn chặn;
 nghiệm thu; nghiên cứu, quán triệt; nhắc; nhắc nhở; nhắn; nhắn tin; nhặt rác; nhận đỡ đầu; nhận nuôi;
 nhân rộng; nhập; nhập điểm; nhập liệu; niêm phong; niêm yết; nói chuyện; nộp; nộp thuế; ôn luyện; ôn tập;
 phản ánh; phản biện; phát; phát biểu; phát biểu chào mừng; phát cơm; phát hành văn bản; phát hiện;
 phát huy vai trò; phát loa; phát nước; phát quà; phát quang; phát sóng; phát thanh; phát thuốc; phát tin;
 phát triển đảng; phân bổ; phân công; phân loại; phân luồng; phân nhiệm; phê bình; phê duyệt; phòng ngừa; photo;
 photocopy; phổ biến; phục vụ; phục vụ nước; phun; phun thuốc; quản lý và; quán triệt; quay clip; quay phim;
 quét; quét dọn; quyên góp; quyết định; quyết định chi; quyết định xử lý; quyết toán; ra đề; ra đề, chấm thi;
 ra mắt; ra mắt mô hình; ra quân; ra quyết định; rà soát; ra thông báo; ra văn bản; rải; rút kinh nghiệm; rửa;
 san lấp; sao chụp; sao lưu; sắp xếp; scan; sinh hoạt; soạn; soạn thảo; số hóa; sơ duyệt; sơ kết; sơ tán; sơn;
 sử dụng; sửa; sửa chữa; sửa đổi; sưu tầm; tạm giữ; tạo điều kiện; tạo mọi điều kiện;
 tạo mọi điều kiện thuận lợi; tặng; tặng bằng; tăng cường các hoạt động; tăng cường công tác;
 tăng cường lực lượng; tăng cường thời lượng; tăng cường việc; tặng giấy khen; tặng hoa; tặng quà;
 tăng thời lượng; tầm soát; tập; tập dượt; tập hợp; tập huấn; tập huấn cho; tập luyện; tham gia góp ý;
 thanh kiểm tra; thành lập; thành lập đoàn; thanh lý; thanh toán; tháo dỡ; tháo gỡ; thảo luận; thăm; thăm hỏi;
 thăm, tặng quà; thắp hương; thắp nến; thắp sáng; thẩm duyệt; thẩm định; thi hành; thẩm định dự toán; thẩm định hồ sơ; thẩm tra;
 thẩm tra hồ sơ; theo dõi sức khỏe; thi tìm hiểu; thiết kế; thông báo; thống kê số liệu; thông tin;
 thông tin đến; thông tin về; thu; thu gom; thu hoạch; thu hồi; thụ lý; thu nộp; thu phí; thu thập; thu thuế;
 thúc đẩy; thuê; thuyết trình; tịch thu; tiêm; tiêm phòng; tiễn; tiễn đưa; tiến hành; tiếp; tiếp đón; tiếp nhận; tiết giảm;
 tiếp quản; tiếp sóng; tiếp sức; thường trực cấp cứu; thường trực 24/24; thường trực sẵn sàng; nhận chăm sóc; nhận bàn giao; nhận giúp đỡ; tiêu độc; tiêu hủy; tìm hiểu; tìm kiếm; tọa đàm; tô; tôn tạo; tôn vinh;
 tổng duyệt; tổng hợp danh sách; tổng hợp kết quả; tổng hợp số liệu; tổng hợp ý kiến; tổng hợp, báo cáo;
 tổng kết; tổng vệ sinh; trả lời; trang bị; trang trí; trao; trao đổi; trao giải; trao giấy khen; trao học bổng;
 trao tặng; trao thưởng; treo; treo băng rôn; treo cờ; tri ân; trích; trích kinh phí; trích nộp; triển lãm;
 triệt phá; triệt xóa; trình; trình bày; trình diễn; trồng; trông coi; trông giữ; trông xe; trục vớt; truy bắt; truy điệu; an táng; quy tập;
 truy quét; truy tố; truyền đạt; truyền tải; truyền thông về; trực; trực ban; trực cấp cứu; trực chiến;
 trực trường; trực tuần; trực y tế; trưng bày; tu sửa; tuần hành; tuần tra; tuần tra, kiểm soát; túc trực;
 tuyên án; tuyển chọn; tuyên dương; tuyển sinh cho; tuyên truyền cho; tuyên truyền đến; tuyên truyền tới;
 tuyên truyền trên; tuyên truyền vận động; tuyên truyền về; tuyên truyền, phổ biến; tuyên truyền, vận động;
 tự chịu; tự kiểm tra; tự lo; tự trang bị; tư vấn cho; tưới; tưởng niệm; ủng hộ; ủng hộ kinh phí; ứng phó;
 ứng trực; vận chuyển; vận động; vận động kinh phí; vận động quyên góp; vận động tài trợ; vận hành thử; vây bắt;
 vẽ; về nguồn; về nguồn tại; vệ sinh; viếng; viết; viết bài; vinh danh; vừa xác minh; xác nhận; xây;
 xây dựng báo cáo; xây dựng chương trình; xây dựng chương trình phối hợp; xây dựng dự thảo; xây dựng dự toán;
 xây dựng đề án; xây dựng đề cương; xây dựng hướng dẫn; xây dựng kế hoạch;
 xây dựng kịch bản; xây dựng lịch; xây dựng mô hình; xây dựng nghị quyết; xây dựng nội dung; xây dựng phương án;
 xây dựng quy chế; xây dựng quy chế phối hợp; xây dựng quy định; xây dựng tài liệu; xây dựng tiêu chí;
 xây dựng tiêu chuẩn; giúp; xem xét; xét; xét chọn; xét duyệt; xét nghiệm cho; xét xử; xếp loại; xin ý kiến; xóa bỏ;
 xuất quân; xử lý; xử phạt; yêu cầu`,
);

/** What two bodies do with each other: who stands behind "với" is the partner. */
const MUTUAL_VERBS = phraseList(
  `hợp tác; kết nghĩa; ký cam kết; ký giao ước; ký giao ước thi đua; ký kết; ký kết nghĩa; ký liên tịch; liên tịch; ký quy chế; thỏa thuận; thống nhất`,
);

/** Verbs of coming and of taking part: no work of the unit's own. */
const ATTENDING_VERBS = phraseList(
  `chào mừng; chia tay; có mặt; dự; dự bị; dự giờ; dự khán; dự kiến; dự thi; đăng ký dự; đăng ký tham gia; đi; điểm danh; hạ trại; hiến máu; hưởng ứng;
   khởi hành; lên đường; tập kết; tập trung tại; tham luận; tham quan; tham quan tại; thăm quan; thi; thi đấu;
   trải nghiệm; tranh tài; vui chơi; xuất phát`,
);

/** What a body is, has, gets or says: no task. */
const STATE_VERBS = phraseList(
  `ập vào; bao gồm; bị; cam kết; chấp thuận; cho biết; có; có báo cáo; có kế hoạch; đặt ra; đề ra; đóng vai trò;
   đối ứng; được; ghi; ghi nhận; giải thể; giữ vai trò; gồm; gồm có; hướng tới; hướng về; kết luận;
   kết thúc; khẳng định; liên quan; nghe; nghỉ; nghỉ trực; nhận; nhấn mạnh; phát triển đoàn viên; quan tâm;
   sáp nhập; sẵn sàng; thay thế; biết; tiếp thu; trực thuộc; tự chủ; tự túc; tưởng nhớ; và báo cáo; xem`,
);

/** How, when or that something is done: helping verbs and words of manner. The verb of the act follows. */
export const MANNER_WORDS = phraseList(
  `bắt đầu; cần; chặt chẽ; chính thức; chủ động; chưa; có thể; cố gắng; cũng; cùng nhau; đã; đang; đẩy mạnh; đều;
   định kỳ; đồng loạt; đồng thời; đột xuất; được giao; được giao nhiệm vụ; được phân công; gấp rút; hãy;
   khẩn trương; không; kiên quyết; kịp thời; lần lượt; linh hoạt; long trọng; luân phiên; thay nhau; thay phiên; thay phiên nhau; luôn; minh bạch; nên; nghiêm túc;
   nhanh chóng; nỗ lực; nô nức; phải; phát huy; phấn đấu; phấn khởi; quyết liệt; quyết tâm; sẽ; sôi nổi; sớm; tối thiểu; tối đa; ít nhất;
   tăng cường; tập trung; thiết thực; thường kỳ; thường xuyên; tích cực; tiếp tục; trang trọng; trực tiếp;
   trực tuyến; tự; vẫn; vừa`,
);

/** Words that begin a time, a place, a ground, a purpose or another clause. */
const LINK_WORDS = phraseList(
  `bằng; bên cạnh đó; buổi; các; căn cứ; chiều; cho; cùng; cùng với; do; dưới; để; đến; đó; giờ; hàng; hay; hằng;
   hiện nay; hoặc; kết hợp; khác; khi; kia; là; lên; lồng ghép; lúc; mà; mỗi; nào; nay; này; nếu; nêu trên; ngày;
   ngoài; ngoài ra; nhằm; nhân dịp; nhân kỷ niệm; nhân năm; nhân ngày; nhân tháng; như; những; ở; ở địa bàn; qua;
   ra; rồi; sáng; sau; sau khi; tại; tháng; theo; theo chức năng; theo đó; theo đúng; theo hướng dẫn;
   theo kế hoạch; theo lĩnh vực; theo nhiệm vụ; theo phân công; theo quy định; theo thẩm quyền; theo tinh thần;
   theo yêu cầu; thì; tối; tới; trên; trên địa bàn; trong; trong công tác; tùy điều kiện; tùy tình hình; tùy theo; tùy từng; tùy; trong địa bàn; trong quá trình;
   trong suốt; trong thời gian; trong việc; trước; trước khi; tuần; từ; từng; vào; về; vì; việc; với; vừa qua`,
);

/**
 * Words that end a name when they stand after it, by what they say: verbs, helping verbs, prepositions, question words.
 * What follows is what the unit does, and no part of its name. `task`: the unit is charged with what it does; `mutual`: so
 * it is, with a partner.
 */
export const STOP_WORDS: readonly { readonly verb: VerbKind; readonly phrases: readonly string[] }[] = [
  { verb: 'mutual', phrases: MUTUAL_VERBS },
  { verb: 'task', phrases: [...TASK_VERBS, ...DEEDS] },
  { verb: 'other', phrases: [...ATTENDING_VERBS, ...STATE_VERBS, ...MANNER_WORDS, ...LINK_WORDS] },
];

/** First words of what guests do: "Mời Sở Y tế phát biểu", "mời Đảng ủy xã trao giải". None of them is a task that one is asked to do. */
export const GUEST_VERBS = phraseList(
  `phát biểu; trao; tặng; chia sẻ; tham gia; tham luận; chứng kiến; thảo luận; góp ý; đóng góp; làm việc; họp; nghe; theo dõi; chỉ đạo; thăm; viếng; dâng; thắp; cắt băng; chúc; động viên; tiếp; xem xét; báo cáo; cử; về; đến`,
);

/**
 * Words that begin a time, a place, a purpose or another clause: a name ends before them, even where one stands in
 * capitals. Single words, for they are looked up token by token.
 */
export const CLAUSE_WORDS: readonly string[] =
  'ngày tháng lúc từ tại trước sau vào được có sẽ là do để các những với cùng hoặc hay đến cho giờ sáng chiều gồm theo như nếu khi bị đã đang cần phải'.split(
    ' ',
  );

/** Words that no phrase of the lexicon is and that narrow the name they stand behind, or say how much: no verb is among them. */
export const NARROWING_WORDS: ReadonlySet<string> = new Set(
  'khóa nhiệm phía miền vùng bậc hạng loại cũ mới lâm toàn nơi thứ lần đợt lượt năm học niên hơn gần khoảng chừng kiêm nguyên quyền nhất điểm bạn nhà số chung vốn ngang liên mình ta tôi họ đây ấy nói dự đóng của nội ngoại cơ tư công chậm muộn địa thời không chưa rất quá lắm'.split(
    ' ',
  ),
);

/** Words that say of how many or how much: a number before them is no number of a unit. */
export const AMOUNT_WORDS: ReadonlySet<string> = new Set(
  'đ/c đc đ/chí cb cbcs vđv tỷ tỉ triệu nghìn ngàn trăm đồng người suất phần chiếc lượt em cháu hộ giải tiết bài bộ cặp mét km kg tấn ha m2 đại lần'.split(
    ' ',
  ),
);

/** Words that open a clause and leave the unit behind them the one who acts. */
export const CLAUSE_ADVERBS = phraseList(
  `nay; hiện nay; hôm nay; sáng nay; trưa nay; chiều nay; tối nay; đêm nay; năm nay; đến nay; từ nay; vừa qua; mới đây; theo đó; ngoài ra; bên cạnh đó; đồng thời; riêng; đặc biệt; sau đó; trước mắt; trước hết; hằng năm; hàng năm; cùng với đó; song song đó; thời gian tới; trong đó`,
);

/** Longer words that only look like a head or a field ("hội thi", "bộ sản phẩm"). They are no unit. */
export const NOT_UNITS = phraseList(
  `giấy mời; thư mời; đơn vị máu; đơn vị tiểu cầu; đơn vị huyết tương; hội nghị giao ban; họp giao ban; cuộc họp giao ban; buổi giao ban; giao ban báo chí; giao ban tuần; giao ban tháng; giao ban quý; giao ban định kỳ; lịch giao ban; thuế đất; thuế đất đai; thuế thu nhập; thuế giá trị; thuế môn bài; thuế suất; thuế, phí; thuế phí; thuế xuất khẩu; thuế nhập khẩu; thuế sử dụng; thuế tiêu thụ; thuế bảo vệ môi trường; quy chế phối hợp; cơ chế phối hợp; công tác phối hợp; nội dung phối hợp; kế hoạch phối hợp; chương trình phối hợp; cuộc vận động; ca sáng; ca chiều; ca tối; ca đêm; ca kíp; cơ quan thường trực; đơn vị thường trực; cơ quan chủ quản; cơ quan cấp trên; hội nghi; hôi nghị; hội ngị; hội thaỏ; cuộc thi; chương trình; phong trào thi đua; chiến dịch; tháng hành động; năm du lịch; hội thi; hội thao; hội trại; hội diễn; hội nghị; hội thảo; hội trường; hội họp; hội chợ; hội ý; hội nhập; hội đàm; hội sách; hội xuân; hội hè; hội quân; hội tụ; hội khỏe phù đổng; hội khỏe; hội thi tìm hiểu; hội thảo khoa học; hội nghị sơ kết; hội nghị tổng kết; hội làng; lễ hội; ngày hội; vũ hội; đại hội; cơ hội; xã hội; xã hội hóa; mạng xã hội; an sinh xã hội;
   đoàn kết; đoàn tụ; đoàn phí; đoàn công tác; đoàn kiểm tra; đoàn thanh tra; đoàn giám sát; đoàn đại biểu; đoàn vận động viên; đoàn khách; đoàn thăm; đoàn tham quan; đoàn xe; đoàn thuyền; đoàn tàu; đoàn diễu hành; tập đoàn hóa; công đoàn phí; đoàn vụ; đoàn số; đoàn phục; đoàn ca; đoàn kỳ;
   ban hành; ban đầu; ban ngày; ban đêm; ban cho; ban bố; ban mai; ban công; ban phát; bộ sản phẩm; bộ công cụ; bộ ảnh; bộ tiêu chí; bộ câu hỏi; bộ tài liệu; bộ phim; bộ quy tắc; bộ nhận diện; bộ môn học; bộ đồ; bộ hồ sơ; bộ infographic; bộ sách; bộ mặt; bộ máy; bộ đội; bộ luật; bộ thủ tục; bộ dụng cụ; toàn bộ; cán bộ; tiến bộ; đồng bộ; nội bộ; đi bộ; chạy bộ; bộ chỉ số; bộ đề; bộ tem; bộ quà;
   phòng chống; phòng, chống; phòng ngừa; phòng ngủ; phòng học; phòng họp; phòng trào; phòng thủ; phòng vệ; phòng hội; phòng khách; phòng ốc; phòng dịch; phòng cháy; phòng trưng bày; phòng máy; phòng thí nghiệm; phòng đọc; phòng truyền thống; phòng thi; phòng hội nghị; quốc phòng; phòng ở; phòng trực; phòng chống dịch; phòng sinh hoạt; hội trường tầng;
   trường hợp; trường học; trường kỳ; trường quay; trường thi; trường tồn; thị trường; môi trường; hiện trường; quảng trường; hội trường ubnd; trường lớp; khu nhà trọ; khu lưu trú; khu trọ; khu vui chơi; khu cách ly; khu đất; khu ăn uống; khu trung tâm; khối lượng; khối dân vận; khối kiến thức; khối phố; khối đại đoàn kết; tổ ấm; tổ quốc; tổ tiên; tổ chức; tổ khúc; tổ lái; giỗ tổ; đội ngũ; đội hình thi; đội nón; đội tuyển; đội thi; đội mũ; đội bạn; quân đội; biệt đội; đội viên; nhóm đối tượng; nhóm hoạt động; nhóm nhiệm vụ; nhóm giải pháp; nhóm ngành; nhóm tuổi; lớp học; lớp tập huấn; lớp bồi dưỡng; lớp trẻ; lớp cảm tình đảng; lớp cảm tình đoàn; lớp kỹ năng; lớp tiếng anh; lớp học tình thương; lớp năng khiếu;
   viện trợ; viện dẫn; viện phí; bệnh viện phí; khoa học; khoa trương; khoa giáo; báo cáo; báo chí; báo công; báo tường; báo tin; báo đáp; báo hiếu; báo cáo viên; báo cáo chuyên đề; thông báo; đài tưởng niệm; đài hoa; đài liệt sĩ; đài kỷ niệm; khán đài; quỹ đất; quỹ thời gian; vụ việc; vụ án; phục vụ; nhiệm vụ; nghiệp vụ; công vụ; dịch vụ; vụ mùa; vụ đông xuân; cục diện; cục bộ; sở hữu; sở thích; sở trường; sở tại; cơ sở vật chất; trụ sở; trụ sở ubnd; công sở; cụm từ; cụm công trình; cụm di tích; trạm xe; trạm dừng; trạm phát; trại hè; nhà trọ; nhà tình nghĩa; nhà tình thương; nhà đồng đội; nhà nhân ái; nhà khăn quàng đỏ; nhà ở; nhà dân; nhà giáo; nhà tưởng niệm; nhà khoa học; nhà tài trợ; nhà vệ sinh; nhà thi đấu; công an nhân dân; kho tàng; chợ tết; chợ phiên; bảo vệ; bản tin; bản sắc; bản đồ; bản thân; bản cam kết; bản quyền; bản đăng ký; văn bản; cơ bản; kịch bản; phiên bản; biên bản; làng nghề; làng quê; đại học hóa; đại lý; ga ra; thanh tra viên; ca khúc; ca múa; ca hát; ca dao; ca ngợi; ca sĩ; tiếng ca; dân ca; quốc ca; đu dây; đu đủ; thường trực 24/24; thường vụ mở rộng;  bưu phẩm; hải quan điện tử; mặt trận tư tưởng; mặt trận dân tộc; quân sự hóa; chính quyền điện tử; chính quyền số; công an phường hành; nhóm zalo; trang web; trang thông tin; trang mạng xã hội; fanpage; lực lượng lao động; ngành nghề; ngành học; doanh nghiệp nhà nước; thôn nữ; thôn quê; nông thôn; nhân dân; dân cư; xóm giềng; ấp ủ; ấp chiến lược; ngành nghề nông thôn; quỹ học bổng; quỹ khuyến học; quỹ vì người nghèo; quỹ phòng chống; vườn cây; vườn rau; vườn hoa; bến cảng; chợ hoa; cấp ủy viên; cấp huyện; cấp tỉnh; cấp xã; cấp thành phố; cấp quận; cấp phường; cấp trường; cấp cơ sở; cấp khối; cấp cụm; tư tưởng; tư cách; tư liệu; tư nhân; tư duy`,
);
