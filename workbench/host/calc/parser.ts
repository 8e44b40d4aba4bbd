/** Formula text → tree. */
import type { ErrorWord } from '../model/values';
import { ERROR_WORDS } from '../model/values';
import type { Reference, Token } from './lexer';
import { FormulaError, tokenize } from './lexer';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export interface StructuredReference {
  readonly table: string | null;
  /** "#Headers", "#Data", "#Totals", "#All", "#This Row". */
  readonly parts: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
}

export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'logical'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: ErrorWord }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'structured'; readonly structured: StructuredReference }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'invoke'; readonly callee: Node; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '@'; readonly operand: Node }
  | { readonly kind: 'percent' | 'spill'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'range' | 'intersection'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'union'; readonly areas: readonly Node[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const unescapeColumn = (text: string): string => text.replace(/'(.)/g, '$1');

/** "Table1[[#Headers],[A]:[B]]" → its parts. */
export function parseStructured(text: string): StructuredReference {
  const open = text.indexOf('[');
  const table = open === 0 ? null : text.slice(0, open);
  const body = text.slice(open + 1, -1).trim();
  const parts: string[] = [];
  if (body === '') return { table, parts, first: null, last: null };
  if (/^#(?:All|Data|Headers|Totals|This Row)$/i.test(body)) return { table, parts: [body], first: null, last: null };
  let rest = body;
  if (rest.startsWith('@')) {
    parts.push('#This Row');
    rest = rest.slice(1).trim();
    if (rest === '') return { table, parts, first: null, last: null };
  }
  if (!rest.startsWith('[')) {
    return { table, parts, first: unescapeColumn(rest), last: null };
  }
  const columns: string[] = [];
  const piece = /\[((?:[^\]'[]|'.)*)\]/y;
  let position = 0;
  while (position < rest.length) {
    if (/[\s,:]/.test(rest.charAt(position))) {
      position++;
      continue;
    }
    piece.lastIndex = position;
    const found = piece.exec(rest);
    if (found === null) throw new FormulaError('bad structured reference');
    const inner = found[1] ?? '';
    if (inner.startsWith('#')) parts.push(inner);
    else columns.push(unescapeColumn(inner));
    position += found[0].length;
  }
  return { table, parts, first: columns[0] ?? null, last: columns[1] ?? null };
}

class Parser {
  private position = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }
  private skipSpaces(): boolean {
    const start = this.position;
    while (this.peek()?.kind === 'space') this.position++;
    return this.position > start;
  }
  private operator(): string | null {
    this.skipSpaces();
    const token = this.peek();
    return token?.kind === 'operator' ? token.text : null;
  }

  whole(): Node {
    const node = this.expression(0);
    this.skipSpaces();
    if (this.peek() !== undefined) throw new FormulaError('unexpected end');
    return node;
  }

  private expression(level: number): Node {
    const operators = LEVELS[level];
    if (operators === undefined) return this.prefix();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((o) => o === this.operator());
      if (operator === undefined) return left;
      this.position++;
      left = { kind: 'binary', operator, left, right: this.expression(level + 1) };
    }
  }

  private prefix(): Node {
    const operator = this.operator();
    if (operator === '-' || operator === '+' || operator === '@') {
      this.position++;
      return { kind: 'unary', operator, operand: this.prefix() };
    }
    let node = this.combined();
    while (this.operator() === '%') {
      this.position++;
      node = { kind: 'percent', operand: node };
    }
    return node;
  }

  /** Ranges and intersections bind tighter than any other operator. */
  private combined(): Node {
    let node = this.postfix();
    for (;;) {
      const spaced = this.skipSpaces();
      const token = this.peek();
      if (token?.kind === 'operator' && token.text === ':') {
        this.position++;
        this.skipSpaces();
        node = { kind: 'range', left: node, right: this.postfix() };
      } else if (
        spaced &&
        token !== undefined &&
        (token.kind === 'reference' ||
          token.kind === 'name' ||
          token.kind === 'structured' ||
          (token.kind === 'open' && node.kind !== 'call'))
      ) {
        node = { kind: 'intersection', left: node, right: this.postfix() };
      } else return node;
    }
  }

  private postfix(): Node {
    let node = this.primary();
    for (;;) {
      const token = this.peek();
      if (token?.kind === 'operator' && token.text === '#') {
        this.position++;
        node = { kind: 'spill', operand: node };
      } else if (token?.kind === 'open' && (node.kind === 'call' || node.kind === 'invoke')) {
        node = { kind: 'invoke', callee: node, args: this.args() };
      } else return node;
    }
  }

  private args(): Node[] {
    this.position++;
    const args: Node[] = [];
    this.skipSpaces();
    if (this.peek()?.kind === 'close') {
      this.position++;
      return args;
    }
    for (;;) {
      this.skipSpaces();
      const token = this.peek();
      if (token?.kind === 'separator' || token?.kind === 'close') args.push({ kind: 'missing' });
      else args.push(this.expression(0));
      this.skipSpaces();
      const after = this.peek();
      this.position++;
      if (after?.kind === 'close') return args;
      if (after?.kind !== 'separator') throw new FormulaError('bad arguments');
    }
  }

  private primary(): Node {
    this.skipSpaces();
    const token = this.peek();
    this.position++;
    switch (token?.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'string':
        return { kind: 'string', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'logical':
        return { kind: 'logical', value: token.text === 'TRUE' };
      case 'error':
        return { kind: 'error', value: ERROR_WORDS.find((w) => w === token.text) ?? '#VALUE!' };
      case 'reference':
        return { kind: 'reference', reference: token.reference };
      case 'structured':
        return { kind: 'structured', structured: parseStructured(token.text) };
      case 'name':
        return this.name(token.text);
      case 'function':
        return { kind: 'call', name: plainName(token.text), args: this.args() };
      case 'arrayOpen':
        return this.array();
      case 'open': {
        const areas = [this.expression(0)];
        for (;;) {
          this.skipSpaces();
          const next = this.peek();
          this.position++;
          if (next?.kind === 'separator') areas.push(this.expression(0));
          else if (next?.kind === 'close') break;
          else throw new FormulaError('unclosed parenthesis');
        }
        const only = areas[0];
        return areas.length === 1 && only !== undefined ? only : { kind: 'union', areas };
      }
      default:
        throw new FormulaError('unexpected token');
    }
  }

  private name(text: string): Node {
    const bang = text.lastIndexOf('!');
    if (bang < 0) return { kind: 'name', sheet: null, name: text };
    const sheet = text.slice(0, bang);
    return {
      kind: 'name',
      sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
      name: text.slice(bang + 1),
    };
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      this.skipSpaces();
      rows[rows.length - 1]?.push(this.prefix());
      this.skipSpaces();
      const token = this.peek();
      this.position++;
      if (token?.kind === 'arrayClose') return { kind: 'array', rows };
      if (token?.kind === 'rowSeparator') rows.push([]);
      else if (token?.kind !== 'separator') throw new FormulaError('bad array');
    }
  }
}

/** Function name in capitals, without the prefixes files put before newer functions. */
export const plainName = (name: string): string => name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/, '');

/** The tree of a formula ("=…"); throws {@link FormulaError}. */
export function parseFormula(formula: string): Node {
  return parseTokens(tokenize(formula.startsWith('=') ? formula.slice(1) : formula));
}

export function parseTokens(tokens: readonly Token[]): Node {
  if (tokens.every((t) => t.kind === 'space')) throw new FormulaError('empty');
  return new Parser(tokens).whole();
}
