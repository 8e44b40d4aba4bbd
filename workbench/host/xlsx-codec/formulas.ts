/** Formulas as files store them: prefixes of newer functions, parameters of LET, structured references. */
import { EN_SYNTAX, FormulaError, printTokens, tokenize } from '../calc/lexer';
import type { Token } from '../calc/lexer';

/** Functions newer than the file format: saved with `_xlfn.`. */
const NEWER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT
CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ECMA.CEILING ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA
GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOWEEKNUM LET LAMBDA LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P
STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEIBULL.DIST WORKDAY.INTL XLOOKUP XMATCH XOR Z.TEST UNIQUE SORTBY SEQUENCE RANDARRAY SINGLE TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK
TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND ARRAYTOTEXT VALUETOTEXT MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED GROUPBY REGEXTEST REGEXEXTRACT REGEXREPLACE`.split(
    /\s+/,
  ),
);
const SHEET_ONLY = new Set(['FILTER', 'SORT']);

/** Functions that give arrays: their formula is saved as a dynamic array even when it happens to fill one cell. */
const fileName = (name: string): string => {
  if (SHEET_ONLY.has(name)) return `_xlfn._xlws.${name}`;
  if (NEWER.has(name)) return `_xlfn.${name}`;
  // Functions of add-ins carry their own prefix, with the dot as underscore.
  const custom = /^([A-Z]+)\.([A-Z0-9_.]+)$/.exec(name);
  return custom !== null && !KNOWN_DOTTED.has(name)
    ? `_xldudf_${custom[1] ?? ''}_${(custom[2] ?? '').replace(/\./g, '_')}`
    : name;
};
const KNOWN_DOTTED = new Set(['ERROR.TYPE']);

const plain = (name: string): string => {
  const custom = /^_xldudf_([A-Za-z]+)_(.+)$/i.exec(name);
  if (custom !== null) return `${custom[1] ?? ''}.${custom[2] ?? ''}`.toUpperCase();
  return name.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/gi, '');
};

function rewrite(formula: string, change: (tokens: Token[]) => Token[]): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  try {
    return printTokens(change(tokenize(body, EN_SYNTAX)), EN_SYNTAX);
  } catch (error) {
    if (error instanceof FormulaError) return body;
    throw error;
  }
}

/** "=XLOOKUP(…)" → "_xlfn.XLOOKUP(…)" without "=". `table`: the table the cell stands in. */
export function toFile(formula: string, table: string | null): string {
  return rewrite(formula, (tokens) => {
    const bound = boundNames(tokens);
    return tokens.map((token): Token => {
      if (token.kind === 'function')
        return {
          kind: 'function',
          text: bound.has(token.text.toLowerCase()) ? `_xlpm.${token.text}` : fileName(token.text),
        };
      if (token.kind === 'name' && bound.has(token.text.toLowerCase()))
        return { kind: 'name', text: `_xlpm.${token.text}` };
      if (token.kind === 'structured') return { kind: 'structured', text: longStructured(token.text, table) };
      return token;
    });
  });
}

/** Names LET and LAMBDA bind: every bare name that stands as an argument name. */
function boundNames(tokens: readonly Token[]): Set<string> {
  const bound = new Set<string>();
  const solid = tokens.filter((t) => t.kind !== 'space');
  const stack: { name: string; argument: number }[] = [];
  solid.forEach((token, i) => {
    if (token.kind === 'open')
      stack.push({ name: solid[i - 1]?.kind === 'function' ? (solid[i - 1]?.text ?? '') : '', argument: 0 });
    else if (token.kind === 'close') stack.pop();
    else if (token.kind === 'separator') {
      const top = stack[stack.length - 1];
      if (top !== undefined) top.argument++;
    } else if (token.kind === 'name' && solid[i + 1]?.kind === 'separator') {
      const top = stack[stack.length - 1];
      if ((top?.name === 'LET' && top.argument % 2 === 0) || top?.name === 'LAMBDA')
        bound.add(token.text.toLowerCase());
    }
  });
  return bound;
}

/** "[@Giá]" → "Table1[[#This Row],[Giá]]": files know no short form. */
function longStructured(text: string, table: string | null): string {
  const open = text.indexOf('[');
  const name = open === 0 ? (table ?? '') : text.slice(0, open);
  const body = text.slice(open);
  const short = /^\[@(.*)\]$/s.exec(body);
  if (short === null) return name + body;
  const column = (short[1] ?? '').trim();
  if (column === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** A formula of a file in the form the model keeps, with "=". */
export function fromFile(formula: string): string {
  const body = rewrite(formula, (tokens) =>
    tokens.map((token): Token => {
      if (token.kind === 'function') return { kind: 'function', text: plain(token.text).replace(/^_xlpm\./i, '') };
      if (token.kind === 'name') return { kind: 'name', text: token.text.replace(/^_xlpm\./i, '') };
      if (token.kind === 'structured') {
        const row = /^(.*?)\[\[#This Row\],(\[[^\]]*\])\]$/is.exec(token.text);
        const column = row?.[2] ?? '';
        if (row !== null)
          return {
            kind: 'structured',
            text: `${row[1] ?? ''}[@${/^\[[\p{L}\p{N}_]+\]$/u.test(column) ? column.slice(1, -1) : column}]`,
          };
      }
      return token;
    }),
  );
  return `=${body}`;
}
