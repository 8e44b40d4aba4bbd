import { rememberSome } from '../../text/remember';
import { readVowel } from '../../text/tone';

const ONSETS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

/**
 * The rimes of standard Vietnamese, without tone. Source: Đoàn Thiện Thuật, "Ngữ âm tiếng Việt"; the tables of
 * Quy tắc chính tả tiếng Việt (1980).
 */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uyn uynh
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ya yn ynh yt`
    .split(/\s+/u)
    .filter((rime) => rime !== ''),
);

const splitOnset = (word: string): readonly [string, string] => {
  for (let length = Math.min(3, word.length); length > 0; length -= 1) {
    const onset = word.slice(0, length);
    if (!ONSETS.has(onset)) continue;
    const rest = word.slice(length);
    if (onset === 'gi' && rest === '') return ['g', 'i'];
    return [onset, rest];
  }
  return ['', word];
};

/** Vietnamese has some seven thousand syllables. */
const MOST_WORDS = 20_000;

const FRONT = new Set(['i', 'e', 'ê', 'y']);

/**
 * True when the small-letter NFC word is a syllable that Vietnamese spelling allows: a known onset and rime, one
 * tone at most, c/k, g/gh, ng/ngh by the vowel, stops only with sắc or nặng. "khối", "phap" no (a stop needs a
 * tone), "khoois" no.
 */
export const isSyllable = rememberSome((word: string): boolean => {
  let tone = 0;
  let plain = '';
  for (const letter of word) {
    const vowel = readVowel(letter);
    if (vowel && vowel.tone !== 0) {
      if (tone !== 0) return false;
      tone = vowel.tone;
    }
    plain += vowel?.vowel ?? letter;
  }
  const [onset, rime] = splitOnset(plain);
  // "giêng" is gi + iêng.
  if (!RIMES.has(rime) && !(onset === 'gi' && RIMES.has(`i${rime}`))) return false;
  const first = rime.charAt(0);
  if ((onset === 'k' || onset === 'gh' || onset === 'ngh') && !FRONT.has(first)) return false;
  if (
    (onset === 'c' || onset === 'g' || onset === 'ng') &&
    FRONT.has(first) &&
    !(onset === 'g' && rime.startsWith('i'))
  ) {
    return false;
  }
  if (/(?:c|ch|p|t)$/u.test(rime) && tone !== 4 && tone !== 5) return false;
  return true;
}, MOST_WORDS);
