import { bareKey } from '../../domain/text/fold';
import { decodeLegacy, detectLegacy, encodingOfFont, type LegacyFinding } from '../../domain/text/legacy';
import { quote, refuse } from '../answer';
import { readText } from '../read/cell';

const CODES: ReadonlyMap<string, 'tcvn3' | 'vni'> = new Map([
  ['tcvn3', 'tcvn3'],
  ['tcvn', 'tcvn3'],
  ['abc', 'tcvn3'],
  ['tcvn3-abc', 'tcvn3'],
  ['tcvn3 (abc)', 'tcvn3'],
  ['vni', 'vni'],
  ['vni windows', 'vni'],
  ['vni-windows', 'vni'],
]);

const readCode = (value: unknown): LegacyFinding | null => {
  const word = readText(value, 2);
  if (word === null) return null;
  const encoding = CODES.get(bareKey(word));
  if (encoding !== undefined) return { encoding, capitals: false, by: 'font' };
  const font = encodingOfFont(word);
  return font === null ? refuse('functions.encoding', { text: quote(word) }) : { ...font, by: 'font' };
};

/**
 * Chuyển chữ gõ bằng bảng mã cũ sang Unicode. Ví dụ =KH.CHUYENMA("KÕ ho¹ch";"TCVN3") cho "Kế hoạch".
 * @customfunction CHUYENMA
 * @param vanBan Ô có chữ bị hiện sai.
 * @param [maNguon] "TCVN3" (ABC), "VNI", hoặc tên phông như ".VnTime", "VNI-Times"; để trống thì tự nhận ra.
 * @returns Chữ Unicode; chữ vốn đã là Unicode được giữ nguyên.
 */
export function chuyenMa(vanBan: unknown, maNguon?: unknown): string {
  const code = readCode(maNguon);
  const text = readText(vanBan, 1);
  return text === null ? '' : decodeLegacy(text, code ?? detectLegacy(text)).text;
}
