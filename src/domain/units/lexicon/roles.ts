import type { Role } from '../assignment';
import { phraseList } from './phrase-list';

/**
 * - `named`: one of the four words of the contract, or a synonym that says the same. It overrides a label.
 * - `plain`: a verb of doing ("thực hiện", "tổ chức") — the unit does the work, so it is `responsible` when the
 *   text gives it no other role. Decided here because the contract names four words only: the person who reads
 *   "Phòng A thực hiện" wants to see A as the one to ask.
 */
export type RoleStrength = 'named' | 'plain';

export interface RoleWords {
  readonly role: Role;
  readonly strength: RoleStrength;
  readonly phrases: readonly string[];
}

const words = (role: Role, strength: RoleStrength, block: string): RoleWords => ({
  role,
  strength,
  phrases: phraseList(block),
});

const OPENERS = ['', 'với ', 'có ', 'cùng ', 'cùng với ', 'nhờ ', 'dưới ', 'trong ', 'được ', 'nhận được '];

/** "với sự đồng hành của", "nhờ sự hỗ trợ từ": the part as a noun, the units behind. */
const asNouns = (role: Role, nouns: string): RoleWords => ({
  role,
  strength: 'named',
  phrases: phraseList(nouns).flatMap((noun) =>
    OPENERS.flatMap((opener) => ['của', 'từ', 'từ phía'].map((tail) => `${opener}sự ${noun} ${tail}`)),
  ),
});

/** "thành phần tham gia gồm có": who comes is named behind. */
const announced = (stems: string, tails: string): readonly string[] =>
  phraseList(stems).flatMap((stem) => phraseList(tails).map((tail) => `${stem} ${tail}`));

const WHO_COMES: readonly string[] = [
  ...announced(
    `thành phần; thành phần tham gia; thành phần tham dự; thành phần dự; thành phần dự họp; thành phần mời;
     thành phần mời dự; thành phần đại biểu; thành phần khách mời; đối tượng tham gia; đại biểu tham dự`,
    'gồm; gồm có; bao gồm; có',
  ),
  ...announced('tham gia; tham dự; dự họp; cùng dự; đến dự; tới dự; về dự', 'gồm có; bao gồm'),
];

export const ROLE_WORDS: readonly RoleWords[] = [
  words(
    'lead',
    'named',
    `chủ trì; đồng chủ trì; cùng chủ trì; chủ trì thực hiện; chủ trì tổ chức; chủ trì tham mưu;  là đơn vị chủ trì; làm đơn vị chủ trì; giữ vai trò chủ trì; đơn vị chủ trì; cơ quan chủ trì; cơ quan, đơn vị chủ trì; bộ phận chủ trì; làm đầu mối; là đầu mối; đầu mối; làm đấu mối; là đấu mối; đấu mối; đơn vị đầu mối; cơ quan đầu mối; đầu mối tổng hợp; chịu trách nhiệm chính; phụ trách chính; chủ trì chính; đv chủ trì; đvct; cqct; chủ trì và tổng hợp; giữ vai trò đầu mối; ct; c/trì; ctrì; cq chủ trì; bp chủ trì; làm chủ trì; chủ trì, đầu mối; chủ trì triển khai; sự chủ trì của; dưới sự chủ trì của; với sự chủ trì của`,
  ),
  words(
    'responsible',
    'named',
    `phụ trách; đăng cai; đơn vị đăng cai; đăng cai tổ chức; giao; phân công; phân công thực hiện; phân công nhiệm vụ; phụ trách thực hiện; chịu trách nhiệm; chịu trách nhiệm thực hiện; đảm nhận; đảm nhiệm; đảm trách; đơn vị phụ trách; bộ phận phụ trách; cơ quan phụ trách; đv phụ trách; bp phụ trách; cq phụ trách; đơn vị chịu trách nhiệm; trách nhiệm; nhận nhiệm vụ; đồng phụ trách; pt; trực tiếp phụ trách; phụ trách tổ chức; cơ quan, đơn vị phụ trách`,
  ),
  words(
    'responsible',
    'plain',
    `có trách nhiệm; có nhiệm vụ; là cơ quan thường trực; là đơn vị thường trực; làm cơ quan thường trực; thực hiện; tổ chức; đồng tổ chức; cùng tổ chức; cùng thực hiện; tổ chức thực hiện; triển khai; triển khai thực hiện; phát động; đơn vị thực hiện; cơ quan thực hiện; bộ phận thực hiện; đơn vị tổ chức; cơ quan tổ chức; tham mưu; tham mưu với; tham mưu cho; tham mưu giúp; theo dõi; trực tiếp thực hiện; đv thực hiện; bp thực hiện; cq thực hiện; triển khai tổ chức; xây dựng và thực hiện; th; tổ chức triển khai; tiến hành; cơ quan, đơn vị thực hiện; thực hiện chính; tham mưu thực hiện; tham mưu tổ chức; thi công; lo; lãnh đạo; chỉ đạo; vận hành; đôn đốc; theo dõi, đôn đốc; ban hành`,
  ),
  words(
    'support',
    'named',
    `phối hợp; phố hợp; phối họp; phối hơp; phôi hợp; phối kết hợp; hiệp đồng; hiệp đồng chặt chẽ; phối hợp thực hiện; phối hợp tổ chức; phối hợp tổ chức thực hiện; phối hợp triển khai; phối hợp triển khai thực hiện; đơn vị phối hợp; cơ quan phối hợp; cơ quan, đơn vị phối hợp; bộ phận phối hợp; đv phối hợp; đvph; cqph; p/hợp; cq phối hợp; bp phối hợp; p/h; phợp; hỗ trợ; đơn vị hỗ trợ; ph; kết hợp; liên kết; sự phối hợp; phối hợp hỗ trợ; phối hợp tham gia; phối hợp tham gia với; hỗ trợ thực hiện; hỗ trợ tổ chức; phối hợp cùng thực hiện; cùng phối hợp; đồng phối hợp; đồng hành; đơn vị đồng hành; tài trợ; đơn vị tài trợ; bảo trợ thông tin; giúp; giúp việc; phối hợp chặt chẽ; phối hợp chặt chẽ cùng; phối hợp tốt; phối hợp nhịp nhàng; phối hợp đồng bộ; phối hợp hiệu quả; phối hợp có hiệu quả; phối hợp kịp thời; phối hợp thường xuyên; phối hợp tích cực; phối hợp mật thiết; sự phối hợp của; với sự phối hợp của; có sự phối hợp của; với sự hỗ trợ của; sự hỗ trợ của; có sự phối hợp với; trong sự phối hợp với; với sự đồng hành của`,
  ),
  words(
    'participant',
    'named',
    `tham gia; t/gia; dự và chỉ đạo; dự, chỉ đạo; tham dự và chỉ đạo; dự và phát biểu; dự và phát biểu chỉ đạo; khách mời; đại biểu; đại biểu, khách mời; đại biểu|khách mời; đại biểu mời; đại biểu tham dự; kính mời; mời; tham dự; cùng tham gia; cùng dự; cùng tham dự; cùng đi; cùng làm việc; thành phần gồm; thành phần bao gồm; thành phần gồm có; thành phần họp; thành phần dự họp; thành phần mời; thành phần mời dự; thành phần làm việc; thành phần cuộc họp; thành phần cuộc họp gồm; dự có; dự họp có; dự họp gồm; dự hội nghị có; dự buổi lễ có; tham dự có; tham dự gồm; tham dự hội nghị có; tham dự buổi lễ có; tới dự có; tới dự gồm; đến dự có; về dự có; cùng dự có; cùng tham dự có; tham gia có; đại biểu dự có; thành phần của tổ gồm; thành phần đoàn gồm; thành phần mời tham dự; tham gia phối hợp; tham gia thực hiện; tham gia tổ chức; tham gia tổ chức thực hiện; đơn vị tham gia; đơn vị tham dự; hưởng ứng; tham gia hưởng ứng; thành phần; thành phần tham gia; thành phần tham dự; thành phần dự; dự; sự tham gia; đối tượng tham gia; cơ quan tham gia; thành phần đại biểu; thành phần khách mời; đại biểu, khách mời tham dự; đối tượng tham dự; đối tượng mời; thành phần, đối tượng; đối tượng, thành phần; thành phần|đối tượng; đối tượng|thành phần; thành phần, đối tượng tham dự; thành phần, đối tượng tham gia; thành phần|đối tượng tham dự; thành phần|đối tượng tham gia; thành phần, số lượng; thành phần|số lượng; thành phần triệu tập; thành phần, đại biểu; thành phần đi; cử đại diện tham dự; cử đại diện tham gia; tham gia đầy đủ; tg; lực lượng tham gia; dự họp; sự tham gia của; với sự tham gia của; có sự tham gia của; với sự tham dự của; có sự tham dự của; sự tham dự của; thu hút sự tham gia của; với sự góp mặt của`,
  ),
  { role: 'participant', strength: 'named', phrases: WHO_COMES },
  asNouns('lead', 'chủ trì'),
  asNouns(
    'support',
    'phối hợp; phối kết hợp; đồng hành; tài trợ; hỗ trợ; hỗ trợ phối hợp; hỗ trợ, phối hợp; phối hợp, hỗ trợ; đồng hành, hỗ trợ; hỗ trợ, đồng hành; quan tâm, hỗ trợ; quan tâm, giúp đỡ; bảo trợ; giúp đỡ; giúp sức; tiếp sức; ủng hộ; chung tay; hợp tác; phối hợp tổ chức; tài trợ chính',
  ),
  asNouns('participant', 'tham gia; tham dự; góp mặt; hiện diện; hưởng ứng; có mặt'),
];

/** Short forms that are a role only before a colon: elsewhere they are other words. */
export const LABEL_ONLY: ReadonlySet<string> = new Set(
  phraseList(
    'giao; khách mời; đại biểu; đại biểu, khách mời; đại biểu|khách mời; đại biểu mời; đại biểu tham dự; ct; phân công; phân công thực hiện; phân công nhiệm vụ; kính mời; mời; ph; pt; th; tg; trách nhiệm; thành phần; thành phần đại biểu; thành phần khách mời; đại biểu, khách mời tham dự; đối tượng tham dự; đối tượng mời; thành phần, đối tượng; đối tượng, thành phần; thành phần|đối tượng; đối tượng|thành phần; thành phần, đối tượng tham dự; thành phần, đối tượng tham gia; thành phần|đối tượng tham dự; thành phần|đối tượng tham gia; thành phần, số lượng; thành phần|số lượng; thành phần triệu tập; thành phần, đại biểu; thành phần đi; dự; lo; giúp; đối tượng tham gia; lãnh đạo; tiến hành; ban hành',
  ),
);

/** Words after which the next unit is charged with something. */
export const ASSIGN_WORDS = phraseList(
  `giao; chỉ đạo giao; phân công giao; giao cho; giao nhiệm vụ cho; giao trách nhiệm cho; phân công; phân công cho; phân công nhiệm vụ cho; giao nhiệm vụ cụ thể cho; giao chỉ tiêu cho; chỉ đạo cho; do; bởi; đề nghị; yêu cầu; ủy quyền; ủy quyền cho; cử; chỉ đạo; khuyến khích; trong đó; mời; đối với; mong; rất mong; kính mong; mong muốn; mong rằng; hy vọng; nhờ; kính nhờ; kính đề nghị; trân trọng đề nghị; trân trọng kính đề nghị; cho phép; đồng ý cho; đồng ý để; chấp thuận cho; chấp thuận để; thống nhất cho; nhất trí cho; nhất trí giao; thống nhất giao; chỉ định; đề ra chỉ tiêu; đặt ra chỉ tiêu; đặt chỉ tiêu; giao chỉ tiêu; phấn đấu`,
);

/** Labels that only announce a division of work: no role of their own. */
export const NEUTRAL_LABELS = phraseList(
  `phân công; đơn vị; cơ quan thường trực; đơn vị thường trực; đơn vị đề xuất; đơn vị đề nghị; đơn vị tham mưu; đơn vị soạn thảo; đơn vị tiếp nhận; đơn vị được giao; bộ phận; ghi chú; phân công nhiệm vụ; phân công thực hiện; cơ quan; đơn vị, cá nhân; phân công trách nhiệm; đơn vị được phân công; đơn vị được giao nhiệm vụ; gồm; bao gồm; gồm có; cụ thể; như sau; là`,
);

/** Joints after which another unit shares the work as a partner. */
export const PARTNER_JOINTS = phraseList('với; cùng; cùng với');
