import fc from 'fast-check';
import {
  decodeLegacy,
  detectLegacy,
  detectLegacyAmong,
  encodingOfFont,
  readText,
} from '../../../src/domain/text/legacy';
import { unicodeToTcvn3 } from '../../../src/domain/text/tcvn3';
import { unicodeToVni } from '../../../src/domain/text/vni';

/** Lines as they stand in plans; written for this test. */
const VIETNAMESE = [
  'Tổ chức hội nghị triển khai kế hoạch công tác năm 2009',
  'Ban Thường vụ Đoàn trường phối hợp với Công đoàn cơ sở thực hiện trước ngày 15/3',
  'Ra quân làm sạch môi trường tại khu phố 4, phường Tân Thuận Đông',
  'Thăm hỏi, tặng quà gia đình chính sách nhân ngày 27/7',
  'Họp giao ban tháng',
  'Giải bóng đá mini nam công chức trẻ',
  'Văn phòng',
  'Các chi đoàn trực thuộc',
  'Nghe báo cáo chuyên đề',
  'Phòng Nghiệp vụ',
  'Trưởng ban chỉ đạo',
  'Quý I',
  'Địa điểm: Hội trường lầu 2',
  'Người thực hiện',
];

const OTHERS = [
  'Le comité organise une réunion à la mairie, où les élèves présenteront leurs œuvres après le goûter',
  'Déjà vu à l’hôtel: café crème, pâté et thé glacé; où est la forêt ? Né à Genève, marié à Nîmes',
  'Où',
  'été',
  'Thé',
  'Loïc',
  'Anaïs',
  'maïs',
  'Caïn',
  'naïf',
  'août',
  'goût',
  'sûr',
  'là',
  'né',
  'chué',
  'pâte',
  'Die Straße führt über die Brücke nach München; schöne Grüße aus Köln und Düsseldorf für Frau Müller',
  'Öl',
  'für',
  'Tür',
  'schön',
  'Bö',
  'möglich',
  'Größe',
  'täglich',
  'hört',
  'El niño comió más jamón el sábado; ¿qué hará mañana? ¡Adiós! Él tenía razón, según el señor Muñoz',
  'qué',
  'más',
  'sí',
  'tú',
  'té',
  'Mª Dolores',
  '1ª',
  'S.ª',
  'A reunião será amanhã às três horas; não há inscrição, informações na secretaria do município',
  'não',
  'João',
  'leões',
  'põe',
  'mãe',
  'maçã',
  'Perché non è più così? La città è già là, però il caffè costa di più',
  'Vi går på biografen så ofta vi får för pengarna, då är vi glada',
  'på',
  'så',
  'Hän on tämän päivän sää; työ jää tekemättä yöllä',
  'hän',
  'työ',
  'På øen bor der en gammel mand, som sælger æbler og pærer nær søen',
  'Ísland er þekkt fyrir jökla, eldfjöll og góða þjóð',
  'Plan of activities for May 2023: meeting with members of the youth union, hall B, 8:00 am',
  'resistance 5 µm, 20 °C, 3 m², ½ cup, © 2020 Acme® — “quoted” … • item · x × y ÷ z ± 5 § 7',
  'µm',
  '©2020',
  '25 m²',
  'n·m',
  '«Oui»',
  '5×7',
  '±3',
  '10·20',
  '½',
  'kg·m',
  '§12',
  '',
  ' ',
  '12/5/2023',
  'ABC',
  'KH-UBND',
];

const UNICODE = [
  ...VIETNAMESE,
  'Hà',
  'Hoà',
  'toà',
  'Toàn',
  'khoá',
  'hoàn công',
  'có',
  'trí',
  'Hà Trì',
  'chú ý',
  'Hòa An',
  'Khánh Hoà',
  'và',
  'Gò Dê',
  'khoán',
  'xoài',
  'loài',
  'ngoài',
  'Phú Yên',
  'cô giáo',
  'bé ngoan',
  'Ngô Gia',
  'nhé',
  'ngô',
  'khô',
  'nhà',
  'khá',
  'Chú Hoàn và cô Hoà ngoài toà nhà có khá nhiêu xoài',
];

describe('encodingOfFont', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['.VnArial', 'tcvn3', false],
    ['.vntime', 'tcvn3', false],
    ['VNI-Times', 'vni', false],
    ['VNI Helve', 'vni', false],
    ['VNI-Aptima', 'vni', false],
  ] as const)('%s', (font, encoding, capitals) => {
    expect(encodingOfFont(font)).toEqual({ encoding, capitals });
  });
  it.each(['Times New Roman', 'Arial', 'Calibri', '', 'Vnvogue', 'VNPT Sans', 'Cambria'])('%s is none', (font) => {
    expect(encodingOfFont(font)).toBeNull();
  });
});

describe('detectLegacy', () => {
  const joined = VIETNAMESE.join('\n');

  it('finds a file of either encoding, and decodes every line of it', () => {
    for (const [encoding, encode] of [
      ['tcvn3', (t: string) => unicodeToTcvn3(t).text],
      ['vni', (t: string) => unicodeToVni(t).text],
    ] as const) {
      const found = detectLegacy(encode(joined));
      expect(found).toEqual({ encoding, capitals: false, by: 'characters' });
      for (const line of VIETNAMESE) {
        expect(decodeLegacy(encode(line), found).text).toBe(line);
      }
    }
  });

  it('finds most single lines by themselves and never takes one encoding for the other', () => {
    for (const [encoding, encode] of [
      ['tcvn3', (t: string) => unicodeToTcvn3(t).text],
      ['vni', (t: string) => unicodeToVni(t).text],
    ] as const) {
      const found = VIETNAMESE.map((line) => detectLegacy(encode(line))?.encoding ?? null);
      expect(found.filter((f) => f === encoding).length).toBeGreaterThanOrEqual(VIETNAMESE.length - 1);
      expect(found.filter((f) => f !== encoding && f !== null)).toEqual([]);
    }
  });

  it.each(OTHERS)('leaves other languages: %s', (text) => {
    expect(detectLegacy(text)).toBeNull();
  });
  it('leaves all of them together', () => {
    expect(detectLegacy(OTHERS.join('\n'))).toBeNull();
  });

  it.each(UNICODE)('leaves Unicode Vietnamese: %s', (text) => {
    expect(detectLegacy(text)).toBeNull();
    expect(detectLegacy(text.normalize('NFD'))).toBeNull();
    expect(readText(text).text).toBe(text);
  });

  it('believes the font, unless the text is Unicode after all', () => {
    expect(detectLegacy('Tæ', '.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false, by: 'font' });
    expect(detectLegacy('kÕ ho¹ch', '.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true, by: 'font' });
    expect(detectLegacy('toå', 'VNI-Times')).toEqual({ encoding: 'vni', capitals: false, by: 'font' });
    for (const text of ['Tổ', 'Kế hoạch', 'Hà', 'Toà nhà']) expect(detectLegacy(text, '.VnTime')).toBeNull();
    expect(detectLegacy('Hội', 'VNI-Times')).toBeNull();
  });
});

describe('decodeLegacy', () => {
  it('reads fonts of capitals and capitals typed in ordinary fonts', () => {
    expect(readText('kÕ ho¹ch c«ng t¸c n¨m 2009', '.VnTimeH').text).toBe('KẾ HOẠCH CÔNG TÁC NĂM 2009');
    expect(readText('KÕ HO¹CH C¤NG T¸C n¨m 2009').text).toBe('KẾ HOẠCH CÔNG TÁC năm 2009');
    expect(readText('Uû ban nh©n d©n QuËn').text).toBe('Uỷ ban nhân dân Quận');
    expect(readText('Tæ CTXH häp giao ban', '.VnTime').text).toBe('Tổ CTXH họp giao ban');
    expect(readText('KEÁ HOAÏCH COÂNG TAÙC').text).toBe('KẾ HOẠCH CÔNG TÁC');
  });
  it('keeps the ư that TCVN3 writes as a soft hyphen', () => {
    expect(readText('Tr­êng §¹i häc Th­¬ng m¹i').text).toBe('Trường Đại học Thương mại');
  });
  it('leaves a Unicode cell in a file of an old encoding', () => {
    const finding = { encoding: 'tcvn3', capitals: false, by: 'characters' } as const;
    expect(decodeLegacy('Kế hoạch', finding)).toMatchObject({ text: 'Kế hoạch', legacy: null });
    expect(decodeLegacy('Toàn', { ...finding, encoding: 'tcvn3' }).text).toBe('Toàn');
    expect(decodeLegacy('Plan 2023', finding).text).toBe('Plan 2023');
  });
  it('points back at the original characters', () => {
    const vni = '\u00A0Hoïp\u00A0 Ban chaáp haønh';
    const read = readText(vni);
    const at = read.text.indexOf('chấp');
    const span = read.toOriginal({ start: at, end: at + 4 });
    expect(vni.slice(span.start, span.end)).toBe('chaáp');
    const tcvn = 'Häp Ban chÊp hµnh';
    const readT = readText(tcvn);
    const from = readT.text.indexOf('hành');
    const spanT = readT.toOriginal({ start: from, end: from + 4 });
    expect(tcvn.slice(spanT.start, spanT.end)).toBe('hµnh');
  });
  it('takes any text and keeps positions inside', () => {
    const unit = fc.constantFrom(...Array.from('aeouyhngtc AEHT¸µ¶¹®§«¬\u00ADøùïöôñéèÖÑ×.,\u0301\u200Bư'));
    const finding = fc.constantFrom('tcvn3' as const, 'vni' as const);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })),
        finding,
        fc.boolean(),
        (text, encoding, capitals) => {
          const read = decodeLegacy(text, { encoding, capitals, by: 'characters' });
          let last = 0;
          for (let i = 0; i < read.text.length; i += 1) {
            const span = read.toOriginal({ start: i, end: i + 1 });
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeLessThanOrEqual(text.length);
            last = span.start;
          }
          expect(typeof readText(text, 'VNI-Times').text).toBe('string');
        },
      ),
    );
  });
});

describe('detectLegacyAmong', () => {
  const decoded = (texts: readonly { text: string; fontName?: string }[]): string[] =>
    detectLegacyAmong(texts).map((finding, i) => decodeLegacy(texts[i]?.text ?? '', finding).text);

  it('reads short cells by the company they keep, in either encoding', () => {
    const plain = [...VIETNAMESE, 'Tổ', 'Chi đoàn', 'Tuấn', 'Họp', '12/5/2009', 'TNCS', ''];
    for (const encode of [(t: string) => unicodeToTcvn3(t).text, (t: string) => unicodeToVni(t).text]) {
      expect(decoded(plain.map((text) => ({ text: encode(text) })))).toEqual(plain);
    }
  });
  it('lets the font of a cell and Unicode cells stand beside', () => {
    const cells = [
      { text: 'kÕ ho¹ch', fontName: '.VnTimeH' },
      { text: 'Tæ', fontName: '.VnTime' },
      { text: 'Kế hoạch', fontName: '.VnTime' },
      { text: 'Toà nhà', fontName: 'Times New Roman' },
      { text: 'Café', fontName: 'Arial' },
    ];
    expect(decoded(cells)).toEqual(['KẾ HOẠCH', 'Tổ', 'Kế hoạch', 'Toà nhà', 'Café']);
  });
  it('finds nothing among other languages and Unicode texts', () => {
    expect(detectLegacyAmong([...OTHERS, ...UNICODE].map((text) => ({ text }))).every((f) => f === null)).toBe(true);
    expect(detectLegacyAmong([])).toEqual([]);
  });
});
