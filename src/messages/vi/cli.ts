/** What the command line `kh` says. */
export const cli = {
  'cli.help.main': `kh: từ kế hoạch thành lịch hoạt động

Cách dùng:
  kh build TỆP... -o LỊCH.xlsx [--units TỆP] [--year NĂM] [--as-of NGÀY]
  kh extract TỆP [--year NĂM] [--json]
  kh check TỆP [--units TỆP] [--year NĂM] [--format text|json|sarif] [--disable MÃ,...]
  kh parse time|units|match|anniversaries|document  < dòng JSON  > dòng JSON

  build     lập bảng LỊCH HOẠT ĐỘNG từ tệp .xlsx, .docx, .txt, .csv. Nhiều tệp thì gộp thành một
            bảng (cột NGUỒN ghi tên tệp), kèm trang TRÙNG LẶP và TỆP ĐÃ GỘP; tệp không đọc được
            thì báo, bỏ qua, vẫn ghi phần còn lại và kết thúc với mã 2 (docs/gop-lich.md)
  extract   cho biết đọc được gì từ một tệp
  check     chỉ ra chỗ sai, chỗ cần xem; mã thoát 1 khi có lỗi
  parse     đọc từng dòng JSON ở đầu vào, trả lại từng dòng JSON

Tùy chọn:
  -o, --output TỆP   tệp .xlsx sẽ ghi (build)
  --units TỆP        danh mục đơn vị (.xlsx hoặc .csv có cột TÊN ĐƠN VỊ)
  --year NĂM         năm của kế hoạch khi văn bản không ghi
  --as-of NGÀY       ngày tính số liệu của các trang báo cáo, viết 2026-05-31 (mặc định: hôm nay)
  --json             in một bản ghi JSON
  --format DẠNG      dạng kết quả kiểm tra: text, json hoặc sarif (SARIF 2.1.0);
                     --json, --sarif là cách viết gọn
  --disable MÃ,...   tắt các quy tắc kiểm tra theo mã (docs/rules.md)
  --lang vi|en       ngôn ngữ của câu thông báo (mặc định: vi)
  -h, --help         trang này
  --version          số phiên bản

Mã thoát: 0 xong; 1 có lỗi trong văn bản hoặc có dòng hỏng; 2 không đọc, không ghi được.`,
  'cli.usage.no-command': 'cần một lệnh: build, extract, check hoặc parse. Xem kh --help.',
  'cli.usage.unknown-command': 'không có lệnh "{word}". Xem kh --help.',
  'cli.usage.unknown-option': 'không có tùy chọn "{word}" cho lệnh này. Xem kh --help.',
  'cli.usage.missing-value': 'tùy chọn {word} cần một giá trị.',
  'cli.usage.bad-year': '--year cần một năm từ 1900 đến 2200, không phải "{word}".',
  'cli.usage.bad-day': '--as-of cần một ngày viết như 2026-05-31, không phải "{word}".',
  'cli.usage.bad-lang': '--lang cần vi hoặc en, không phải "{word}".',
  'cli.usage.bad-format': '--format cần text, json hoặc sarif, không phải "{word}".',
  'cli.usage.unknown-rule': 'không có quy tắc kiểm tra "{word}". Xem docs/rules.md.',
  'cli.usage.no-input': 'cần tên tệp đầu vào.',
  'cli.usage.one-input': 'lệnh này đọc một tệp mỗi lần.',
  'cli.usage.no-output': 'cần -o và tên tệp .xlsx sẽ ghi.',
  'cli.usage.bad-output': 'tệp sẽ ghi phải có đuôi .xlsx: "{word}".',
  'cli.usage.output-is-input': 'tệp sẽ ghi trùng với tệp đầu vào: "{word}". Chọn tên khác.',
  'cli.usage.unknown-kind': 'parse không có loại "{word}". Các loại: time, units, match, anniversaries, document.',
  'cli.record.bad-json': 'Dòng này không phải JSON.',
  'cli.record.not-an-object': 'Dòng này không phải một đối tượng JSON.',
  'cli.record.missing-field': 'Thiếu "{field}" hoặc sai kiểu.',
  'cli.record.line-too-long': 'Dòng này dài quá {limit} MB.',
  'cli.record.internal': 'Không đọc được dòng này.',
  'cli.build.done': 'Đã ghi {output}: {activities} hoạt động, {doubts} chỗ cần xem.',
  'cli.build.no-activities': '{file}: không thấy hoạt động nào.',
  'cli.extract.title': 'Tên: {text}',
  'cli.extract.plan': 'Kế hoạch số {number}, ngày {date}, của {issuer}',
  'cli.extract.count': '{activities} hoạt động',
  'cli.broken': 'lỗi chưa biết: {message}',
  'cli.units.more': 'còn {count} chỗ nữa trong danh mục cần xem.',
} as const;
