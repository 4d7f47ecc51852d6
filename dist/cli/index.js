#!/usr/bin/env node
import './sourcemap-register.cjs';import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _flow_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2164);
/* harmony import */ var _flow_end_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7249);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9590);
/* harmony import */ var _report_explanation_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5135);
/* harmony import */ var _report_explanation_json_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1308);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2794);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5655);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4274);
/* harmony import */ var _risk_gate_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(9348);
/* harmony import */ var _source_input_error_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(1050);
/* harmony import */ var _source_version_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(342);














const USAGE = `Usage:
  network-policy-diff diff BASE HEAD [-- PATH...]   what a change opens and closes
  network-policy-diff list VERSION   [-- PATH...]   every flow that a version allows
  network-policy-diff explain VERSION [VERSION] --from ENDPOINT --to ENDPOINT [-- PATH...]
                                                    why a flow is allowed or not, in one version or in two

A VERSION is a directory, a git revision, or - for manifests on standard input. A...B in place of two
versions compares the merge base of A and B with B. A PATH is a glob for files that hold manifests;
!PATH leaves files out.

An ENDPOINT is namespace/name or namespace/Kind/name of a workload, an address or a CIDR, or the labels of a
pod that no manifest declares, as in namespace/app=web,tier=db.

Options:
  --repo DIR        the repository that revisions are of; otherwise the one around this directory
  --format FORMAT   text, markdown or json; for list and explain, text or json
  --output FILE     write the answer there
  --fail-on LEVEL   critical, high, medium, low or never (the default): the gate of diff
  --from ENDPOINT   where the flow that explain is about comes from
  --to ENDPOINT     where it goes
  --port PORT       its destination port; otherwise all ports
  --protocol NAME   TCP, UDP or SCTP; otherwise TCP with --port, and all without
  --debug           with an error that is a bug, show where it arose
  --help            this text

Exit status: 0 analysed, and the gate holds; 1 the gate does not hold; 2 it could not run.
`;
const OPTIONS = {
    repo: { type: 'string' },
    format: { type: 'string', default: 'text' },
    output: { type: 'string' },
    'fail-on': { type: 'string', default: 'never' },
    from: { type: 'string' },
    to: { type: 'string' },
    port: { type: 'string' },
    protocol: { type: 'string' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
/** They say which flow, and so belong to no other command. */
const FLOW_OPTIONS = ['from', 'to', 'port', 'protocol'];
const color = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
const DIFF_FORMATS = {
    text: (report) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .text */ .Qq)(report, { color }),
    markdown: (report) => (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .comment */ .I)(report),
    json: _report_json_js__WEBPACK_IMPORTED_MODULE_8__/* .json */ .Pq,
};
const LIST_FORMATS = {
    text: (listing) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .listText */ .so)(listing, { color }),
    json: _report_json_js__WEBPACK_IMPORTED_MODULE_8__/* .listJson */ .n4,
};
const EXPLAIN_FORMATS = {
    text: (report) => (0,_report_explanation_js__WEBPACK_IMPORTED_MODULE_6__/* .explanationText */ .j)(report, { color }),
    json: _report_explanation_json_js__WEBPACK_IMPORTED_MODULE_7__/* .explanationJson */ .m,
};
/** The command line: words in, the answer on standard output. @returns the exit status */
async function main(words) {
    const dashes = words.indexOf('--');
    const paths = dashes < 0 ? [] : words.slice(dashes + 1);
    const { values, positionals } = parse(dashes < 0 ? words : words.slice(0, dashes));
    const [command, ...versions] = positionals;
    if (values.help) {
        process.stdout.write(USAGE);
        return 0;
    }
    const stray = FLOW_OPTIONS.find((option) => command !== 'explain' && values[option] !== undefined);
    if (stray !== undefined)
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_12__/* .InputError */ .d(`--${stray} is an option of explain; --help shows how to use it`);
    const open = () => (0,_source_version_js__WEBPACK_IMPORTED_MODULE_11__/* .openVersions */ .k)(versions, { cwd: '.', stdin: () => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(process.stdin), ...repository(values.repo) });
    const answer = (written) => values.output === undefined ? process.stdout.write(written) : writeTo(values.output, written);
    if (command === 'diff') {
        const failOn = oneOf('--fail-on', _risk_gate_js__WEBPACK_IMPORTED_MODULE_13__/* .GATES */ .J, values['fail-on']);
        const write = DIFF_FORMATS[oneOf('--format', Object.keys(DIFF_FORMATS), values.format)];
        const [base, head] = expect(await open(), [2], 'diff compares two versions: BASE HEAD, or A...B');
        const report = await (0,_review_js__WEBPACK_IMPORTED_MODULE_10__/* .review */ .NQ)(base, head, { paths, failOn });
        answer(write(report));
        return report.verdict.outcome === 'pass' ? 0 : 1;
    }
    if (command === 'list') {
        const write = LIST_FORMATS[oneOf('--format', Object.keys(LIST_FORMATS), values.format)];
        const [version] = expect(await open(), [1], 'list takes one version');
        answer(write(await (0,_review_js__WEBPACK_IMPORTED_MODULE_10__/* .survey */ .Fr)(version, { paths })));
        return 0;
    }
    if (command === 'explain') {
        const write = EXPLAIN_FORMATS[oneOf('--format', Object.keys(EXPLAIN_FORMATS), values.format)];
        const question = {
            from: endOf('--from', values.from),
            to: endOf('--to', values.to),
            asked: (0,_flow_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAsked */ ._)(values.port, values.protocol),
        };
        const sources = expect(await open(), [1, 2], 'explain takes one version or two');
        answer(write(await (0,_review_js__WEBPACK_IMPORTED_MODULE_10__/* .explain */ .WE)(sources, question, { paths })));
        return 0;
    }
    throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_12__/* .InputError */ .d(`Expected diff, list or explain, found ${command ?? 'no command'}; --help shows how to use it`);
}
function parse(words) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...words], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        // Node's message may have a second sentence with advice of its own.
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_12__/* .InputError */ .d(`${error.message.split('. ')[0]}; --help shows how to use it`);
    }
}
function writeTo(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        const [, why = ''] = /^\w+: (.*?),/.exec(error.message) ?? [];
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_12__/* .InputError */ .d(`${path || 'A file without a name'} cannot be written: ${why}`);
    }
}
function repository(repo) {
    return repo === undefined ? {} : { repo };
}
function oneOf(option, choices, found) {
    if (choices.includes(found))
        return found;
    throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_12__/* .InputError */ .d(`${option}: expected one of ${choices.join(', ')}, found ${found}`);
}
function endOf(option, text) {
    if (text === undefined)
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_12__/* .InputError */ .d(`explain needs ${option}: an end of the flow; --help shows how to name it`);
    return (0,_flow_end_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnd */ .J)(text);
}
function expect(sources, counts, usage) {
    if (counts.includes(sources.length))
        return sources;
    throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_12__/* .InputError */ .d(`${usage}; found ${sources.length} version${sources.length === 1 ? '' : 's'}`);
}
function inOneLine(error) {
    if (error instanceof _source_input_error_js__WEBPACK_IMPORTED_MODULE_12__/* .InputError */ .d)
        return error.message;
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    if (process.argv.includes('--debug'))
        return stack ?? message;
    return `This is a bug in network-policy-diff: ${message}. Please report it with what --debug shows`;
}
// A reader that has seen enough, such as `head`, closes the pipe: no error of ours.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    process.stderr.write(`network-policy-diff: ${inOneLine(error)}\n`);
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8438:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ parseIPv6),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   M9: () => (/* binding */ wholeFamily),
/* harmony export */   ab: () => (/* binding */ isMapped),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   vm: () => (/* binding */ parseIPv4)
/* harmony export */ });
/** The bits of an address. */
const WIDTH = { 4: 32, 6: 128 };
// `::ffff:0.0.0.0/96`: IPv4 addresses in the clothes of IPv6.
const MAPPED = 0xffffn;
/** Every address of a family. */
function wholeFamily(family) {
    return { family, first: 0n, last: (1n << BigInt(WIDTH[family])) - 1n };
}
/**
 * Reads an address as the API server's legacy check does (semantics V3): leading zeros are decimal, and an IPv4-mapped
 * IPv6 address is the IPv4 address. Undefined if it is none; a zone (`%eth0`) makes it none.
 */
function parseAddress(text) {
    const ipv4 = parseIPv4(text);
    if (ipv4 !== undefined)
        return { family: 4, address: ipv4 };
    const ipv6 = parseIPv6(text);
    if (ipv6 === undefined)
        return undefined;
    return isMapped(ipv6) ? { family: 4, address: ipv6 & 0xffffffffn } : { family: 6, address: ipv6 };
}
/** `d.d.d.d`, each from 0 to 255 and with any number of leading zeros. */
function parseIPv4(text) {
    const octets = text.split('.');
    if (octets.length !== 4 || !octets.every((octet) => /^[0-9]+$/.test(octet) && Number(octet) <= 255))
        return undefined;
    return octets.reduce((address, octet) => (address << 8n) | BigInt(Number(octet)), 0n);
}
/** Eight groups of up to 16 bits, one run of zero groups written `::`, the last two groups perhaps as IPv4. */
function parseIPv6(text) {
    const sides = withHexTail(text)?.split('::');
    if (sides === undefined || sides.length > 2)
        return undefined;
    const [head = [], tail] = sides.map((side) => (side === '' ? [] : side.split(':')));
    const missing = 8 - head.length - (tail?.length ?? 0);
    if (tail === undefined ? missing !== 0 : missing < 1)
        return undefined;
    const groups = [...head, ...Array(missing).fill('0'), ...(tail ?? [])];
    if (!groups.every((group) => /^[0-9a-f]+$/i.test(group) && Number.parseInt(group, 16) <= 0xffff))
        return undefined;
    return groups.reduce((address, group) => (address << 16n) | BigInt(Number.parseInt(group, 16)), 0n);
}
/** Writes an IPv4 address at the end of an IPv6 address as two groups. Undefined if it is no address. */
function withHexTail(text) {
    if (!text.includes('.'))
        return text;
    const start = text.lastIndexOf(':') + 1;
    const ipv4 = parseIPv4(text.slice(start));
    if (start === 0 || ipv4 === undefined)
        return undefined;
    return `${text.slice(0, start)}${(ipv4 >> 16n).toString(16)}:${(ipv4 & 0xffffn).toString(16)}`;
}
/** Whether an IPv6 address is an IPv4-mapped one. */
function isMapped(ipv6) {
    return ipv6 >> 32n === MAPPED;
}
/** Writes an address in its canonical form: dotted IPv4, and IPv6 after RFC 5952. */
function formatAddress({ family, address }) {
    if (family === 4)
        return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.');
    if (isMapped(address))
        return `::ffff:${formatAddress({ family: 4, address: address & 0xffffffffn })}`;
    const groups = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
    const { start, length } = longestZeros(groups);
    if (length < 2)
        return groups.join(':');
    return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}
/** The run of zero groups that RFC 5952 shortens: the longest, the first of equals. */
function longestZeros(groups) {
    let best = { start: 0, length: 0 };
    for (let start = 0; start < groups.length; start++) {
        const end = groups.findIndex((group, i) => i >= start && group !== '0');
        const length = (end < 0 ? groups.length : end) - start;
        if (length > best.length)
            best = { start, length };
    }
    return best;
}


/***/ }),

/***/ 7090:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   UK: () => (/* binding */ isStandardCidr),
/* harmony export */   sy: () => (/* binding */ cidrWarnings)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8438);
/* harmony import */ var _ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5438);


/**
 * Reads a CIDR block as the API server does where it stores old forms (semantics V3): leading zeros are decimal, bits
 * beyond the prefix are ignored, and `::ffff:10.0.0.0/104` is `10.0.0.0/8`. Undefined if it is none.
 */
function parseCidr(text) {
    const written = parse(text);
    return written && { range: blockOf(written), prefix: written.prefix };
}
function parse(text) {
    const slash = text.indexOf('/');
    const length = text.slice(slash + 1);
    if (slash < 0 || !/^[0-9]+$/.test(length))
        return undefined;
    const ipv4 = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIPv4 */ .vm)(text.slice(0, slash));
    const address = ipv4 ?? (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIPv6 */ .JI)(text.slice(0, slash));
    const family = ipv4 === undefined ? 6 : 4;
    const prefix = Number(length);
    return address === undefined || prefix > _address_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR[family] ? undefined : { family, address, prefix };
}
/** The block of the prefix around the address; one within the IPv4-mapped addresses is a block of IPv4. */
function blockOf({ family, address, prefix }) {
    const size = 1n << BigInt(_address_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR[family] - prefix);
    const first = address - (address % size);
    if (family === 4 || !(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapped */ .ab)(first) || prefix < 96)
        return { family, first, last: first + size - 1n };
    const low = first & 0xffffffffn;
    return { family: 4, first: low, last: low + size - 1n };
}
/** Whether the text is a CIDR block in today's standard form; bits beyond the prefix are no fault (semantics S1). */
function isStandardCidr(text) {
    const written = parse(text);
    return written !== undefined && !isOldForm(text, written);
}
/** What the API server warns of in a CIDR block that it accepts, in its words of 1.33 (semantics V3). */
function cidrWarnings(text) {
    const written = parse(text);
    if (written === undefined)
        return [];
    const isOld = isOldForm(text, written);
    if (written.family === 4 && !isOld && !hasHostBits(written))
        return [];
    const warnings = [];
    const masked = (0,_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesToCidrs */ .X7)([blockOf(written)]).join();
    if (hasHostBits(written)) {
        const host = `${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(written)}/${_address_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR[written.family]}`;
        warnings.push(`CIDR value "${text}" is ambiguous in this context (should be "${masked}" or "${host}"?)`);
    }
    if (isOld) {
        warnings.push(`non-standard CIDR value "${text}" will be considered invalid in a future Kubernetes release: use "${masked}"`);
    }
    if (warnings.length === 0 && text !== masked) {
        warnings.push(`IPv6 CIDR value "${text}" should be in RFC 5952 canonical format ("${masked}")`);
    }
    return warnings;
}
function isOldForm(text, { family, address }) {
    return (family === 6 && (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapped */ .ab)(address)) || hasLeadingZeros(text);
}
function hasHostBits({ family, address, prefix }) {
    return address % (1n << BigInt(_address_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR[family] - prefix)) !== 0n;
}
/** Zeros that today's standard forbids: before an octet or the prefix length, or an IPv6 group of more than four digits. */
function hasLeadingZeros(text) {
    return /(^|[.:])0[0-9]+\./.test(text) || /[./]0[0-9]+(\/|$)/.test(text) || /[0-9a-f]{5}/i.test(text);
}


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readNamespaces),
/* harmony export */   n: () => (/* binding */ NAME_LABEL)
/* harmony export */ });
/* harmony import */ var _manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9719);
/* harmony import */ var _pod_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1516);


/** The label every namespace has, whatever its manifest says (semantics D4). */
const NAME_LABEL = 'kubernetes.io/metadata.name';
/**
 * The declared namespaces, and those that others lie in: of these nothing but the automatic label is known. Of what lies in
 * none the namespace is empty.
 */
function readNamespaces(manifests, inhabited) {
    const namespaces = new Map();
    for (const manifest of manifests) {
        const { name } = manifest;
        const labels = (0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()), (0,_pod_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldAt */ .UK)(manifest.body, ['metadata', 'labels'])).value;
        namespaces.set(name, { name, labels: { ...Object.fromEntries(labels), [NAME_LABEL]: name }, manifest });
    }
    for (const name of inhabited) {
        if (name !== '' && !namespaces.has(name))
            namespaces.set(name, { name, labels: { [NAME_LABEL]: name } });
    }
    return namespaces;
}


/***/ }),

/***/ 1516:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ isProtocol),
/* harmony export */   I4: () => (/* binding */ readPodTemplate),
/* harmony export */   Ib: () => (/* binding */ podAddresses),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   WI: () => (/* binding */ hasPodTemplate),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/* harmony import */ var _manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9719);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8438);


// Kinds that are pods themselves, or keep the template elsewhere than in `spec.template`.
const PATHS = new Map([
    ['Pod', []],
    ['VirtualMachineInstance', []],
    ['CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);
/** Whether a manifest of a workload kind has a pod template. */
function hasPodTemplate({ kind, body }) {
    return isObject(fieldAt(body, templatePath(kind)));
}
/** Reads the pod template of a workload. What is wrong with it, if its labels are no labels. */
function readPodTemplate({ kind, body }) {
    const path = templatePath(kind);
    const at = [...path, 'metadata', 'labels'];
    const labels = (0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()), fieldAt(body, at), at);
    const spec = fieldAt(body, [...path, 'spec']);
    return (labels.errors[0] ?? {
        labels: Object.fromEntries(labels.value),
        ports: containerPorts(spec),
        hostNetwork: fieldAt(spec, ['hostNetwork']) === true,
    });
}
function templatePath(kind) {
    return PATHS.get(kind) ?? ['spec', 'template'];
}
/** The ports of containers and of native sidecars, and those a virtual machine's interfaces declare (semantics N8). */
function containerPorts(spec) {
    const sidecars = items(spec, ['initContainers']).filter((each) => fieldAt(each, ['restartPolicy']) === 'Always');
    const declared = [...items(spec, ['containers']), ...sidecars].flatMap((each) => items(each, ['ports']));
    const interfaces = items(spec, ['domain', 'devices', 'interfaces']).flatMap((each) => items(each, ['ports']));
    return [
        ...declared.flatMap((port) => portOf(port, 'containerPort')),
        ...interfaces.flatMap((port) => portOf(port, 'port')),
    ];
}
function portOf(json, key) {
    const [name, protocol, port] = ['name', 'protocol', key].map((field) => fieldAt(json, [field]));
    if (typeof port !== 'number' || !(protocol === undefined || protocol === null || isProtocol(protocol)))
        return [];
    return [{ name: typeof name === 'string' ? name : undefined, protocol: protocol ?? 'TCP', port }];
}
/** Whether a text is a protocol that policies can speak of. */
function isProtocol(value) {
    return value === 'TCP' || value === 'UDP' || value === 'SCTP';
}
/** The addresses in the status of a Pod, in canonical text and each once; none for any other kind (semantics N4). */
function podAddresses({ kind, body }) {
    if (kind !== 'Pod')
        return [];
    const several = items(body, ['status', 'podIPs']).map((each) => fieldAt(each, ['ip']));
    const addresses = [fieldAt(body, ['status', 'podIP']), ...several].flatMap((value) => {
        const address = typeof value === 'string' ? (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(value) : undefined;
        return address === undefined ? [] : [(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAddress */ .M0)(address)];
    });
    return [...new Set(addresses)];
}
/** A pod that ran to its end is no pod any more: its address may be another's (semantics H5). */
function isOver({ kind, body }) {
    const phase = fieldAt(body, ['status', 'phase']);
    return kind === 'Pod' && (phase === 'Succeeded' || phase === 'Failed');
}
/** The value at a path of field names; undefined where something on the way is no object. */
function fieldAt(json, path) {
    let value = json;
    for (const step of path)
        value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return value;
}
/** The items of the list at a path; none if there is no list. */
function items(json, path) {
    const value = fieldAt(json, path);
    return Array.isArray(value) ? value : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 5438:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   X7: () => (/* binding */ rangesToCidrs),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8438);

/** The same addresses as sorted ranges that neither overlap nor touch: IPv4 before IPv6. */
function union(ranges) {
    const merged = [];
    for (const range of [...ranges].sort(byPlace)) {
        const previous = merged.at(-1);
        if (previous === undefined || previous.family !== range.family || range.first > previous.last + 1n) {
            merged.push(range);
        }
        else if (range.last > previous.last) {
            merged[merged.length - 1] = { ...previous, last: range.last };
        }
    }
    return merged;
}
/** The addresses of `from` that are not in `cut`, as sorted disjoint ranges. */
function subtract(from, cut) {
    const holes = union(cut);
    const left = [];
    let next = 0;
    for (const { family, first, last } of union(from)) {
        let start = first;
        while (next < holes.length && isBefore(holes[next], family, first))
            next++;
        for (let i = next; i < holes.length && start <= last; i++) {
            const hole = holes[i];
            if (hole.family !== family || hole.first > last)
                break;
            if (hole.first > start)
                left.push({ family, first: start, last: hole.first - 1n });
            start = hole.last + 1n;
        }
        if (start <= last)
            left.push({ family, first: start, last });
    }
    return left;
}
/** Whether one of the ranges holds the address. */
function contains(ranges, { family, address }) {
    return ranges.some((range) => range.family === family && range.first <= address && address <= range.last);
}
/** The fewest CIDR blocks that cover exactly these addresses, sorted, in canonical text. */
function rangesToCidrs(ranges) {
    return union(ranges).flatMap(blocks);
}
/** Takes the widest aligned block off the front of the range until nothing is left. */
function blocks({ family, first, last }) {
    const cidrs = [];
    for (let start = first; start <= last;) {
        let free = 0n;
        while (free < _address_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR[family] && fits(start, free + 1n, last))
            free++;
        cidrs.push(`${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)({ family, address: start })}/${BigInt(_address_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR[family]) - free}`);
        start += 1n << free;
    }
    return cidrs;
}
/** Whether the block at `start` with so many free bits is aligned and ends no later than `last`. */
function fits(start, free, last) {
    const size = 1n << free;
    return start % size === 0n && start + size - 1n <= last;
}
function isBefore(range, family, first) {
    return range.family < family || (range.family === family && range.last < first);
}
function byPlace(a, b) {
    if (a.family !== b.family)
        return a.family - b.family;
    return a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseAsked)
/* harmony export */ });
/* harmony import */ var _policy_tier_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7516);
/* harmony import */ var _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1050);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7220);



const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
/**
 * The ports that a user asks about: one, all of a protocol, or every port. A port without a protocol is one of TCP, as in a
 * policy (semantics D3).
 *
 * @throws InputError if there is no such port or protocol
 */
function parseAsked(port, protocol) {
    const known = PROTOCOLS.find((one) => one === protocol?.toUpperCase());
    if (protocol !== undefined && known === undefined) {
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`--protocol: expected one of ${PROTOCOLS.join(', ')}, found ${protocol}`);
    }
    if (port === undefined)
        return known === undefined ? _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_PORT */ .Kl : (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .portsOf */ .a5)([(0,_policy_tier_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeProtocol */ .gF)(known)]);
    const number = /^[0-9]{1,5}$/.test(port) ? Number(port) : 0;
    if (number < 1 || number > 65_535) {
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`--port: expected a number from 1 to 65535, found ${port || 'nothing'}`);
    }
    return (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .portsOf */ .a5)([{ protocol: known ?? 'TCP', port: number, endPort: number }]);
}


/***/ }),

/***/ 9406:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ removeAll),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   RZ: () => (/* binding */ addAll),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   bq: () => (/* binding */ keepAll),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/** The empty set over `size` endpoints. */
function none(size) {
    return new Uint32Array(Math.ceil(size / 32));
}
/** The whole universe. */
function all(size) {
    const bits = none(size).fill(0xffff_ffff);
    // Of a whole word no bit is shifted out.
    bits[bits.length - 1] = 0xffff_ffff >>> (-size & 31);
    return bits;
}
function has(bits, i) {
    return (((bits[i >>> 5] ?? 0) >>> (i & 31)) & 1) === 1;
}
function add(bits, i) {
    bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
}
function remove(bits, i) {
    bits[i >>> 5] = (bits[i >>> 5] ?? 0) & ~(1 << (i & 31));
}
/** `into ∪ other`, in place. */
function addAll(into, other) {
    for (let w = 0; w < into.length; w++)
        into[w] = into[w] | other[w];
    return into;
}
/** `into ∩ other`, in place. */
function keepAll(into, other) {
    for (let w = 0; w < into.length; w++)
        into[w] = into[w] & other[w];
    return into;
}
/** `into ∖ other`, in place. */
function removeAll(into, other) {
    for (let w = 0; w < into.length; w++)
        into[w] = into[w] & ~other[w];
    return into;
}
function isEmpty(bits) {
    for (let w = 0; w < bits.length; w++)
        if (bits[w] !== 0)
            return false;
    return true;
}
function equal(a, b) {
    for (let w = 0; w < a.length; w++)
        if (a[w] !== b[w])
            return false;
    return true;
}
/** The endpoints in the set, ascending. */
function members(bits) {
    const found = [];
    for (let w = 0; w < bits.length; w++) {
        for (let word = bits[w]; word !== 0; word &= word - 1) {
            found.push(w * 32 + 31 - Math.clz32(word & -word));
        }
    }
    return found;
}
/** Equal sets have equal digests; unequal ones nearly always have not. */
function digest(bits) {
    let hash = 0x811c_9dc5;
    for (let w = 0; w < bits.length; w++)
        hash = Math.imul(hash ^ bits[w], 0x0100_0193) ^ (hash >>> 13);
    return hash >>> 0;
}


/***/ }),

/***/ 7527:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   ZO: () => (/* binding */ sayings),
/* harmony export */   mu: () => (/* binding */ byPriority),
/* harmony export */   os: () => (/* binding */ byPolicy)
/* harmony export */ });
/* harmony import */ var _policy_tier_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7516);
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9406);


/**
 * Judges a direction of a line on ports that are all alike without an order among policies of one priority, since the API
 * gives them none (semantics P3): any of those that match may be the one that counts.
 *
 * @param tiers with only the rules that hold for these ports
 */
function boundsOf(tiers, size) {
    return tiers.reduceRight((rest, tier) => throughTier(tier, rest, size), {
        always: (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(size),
        sometimes: (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(size),
    });
}
function throughTier({ touches, denies }, rest, size) {
    const [always, sometimes, undecided] = [(0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv)(size), (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv)(size), (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(size)];
    for (const group of byPriority(touches)) {
        const { allow, deny, pass } = anyOf([...byPolicy(group).values()].map((own) => sayings(own, undecided)), size);
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sometimes, allow);
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sometimes, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)(pass.slice(), rest.sometimes));
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(always, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)((0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(allow.slice(), deny), pass));
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(always, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)((0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(pass.slice(), deny), rest.always));
        for (const said of [allow, deny, pass])
            (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(undecided, said);
    }
    (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(undecided, denies);
    (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sometimes, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)(undecided.slice(), rest.sometimes));
    (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(always, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)(undecided, rest.always));
    return { always, sometimes };
}
/** The rules of a tier, in their order, by the priority of their policies. */
function byPriority(rules) {
    return [...groupBy(rules, ({ rule }) => Math.floor(rule.rank / _policy_tier_js__WEBPACK_IMPORTED_MODULE_0__/* .RANKS_PER_PRIORITY */ .vb)).values()];
}
/** The rules of a tier, in their order, by their policies. */
function byPolicy(rules) {
    return groupBy(rules, ({ rule }) => rule.from.policy);
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** What the rules of one policy, in their order, say of some other ends. */
function sayings(touches, among) {
    const [allow, deny, pass] = [among.slice().fill(0), among.slice().fill(0), among.slice().fill(0)];
    const said = { allow, deny, pass };
    const open = among.slice();
    for (const { rule, others } of touches) {
        const hit = (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)(others.slice(), open);
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(said[rule.action], hit);
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(open, hit);
    }
    return said;
}
function anyOf(each, size) {
    const union = (action) => each.reduce((bits, said) => (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(bits, said[action]), (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv)(size));
    return { allow: union('allow'), deny: union('deny'), pass: union('pass') };
}


/***/ }),

/***/ 1507:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ countFlows)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7220);

/**
 * How many flows rectangles hold that do not overlap.
 *
 * @returns triples of one source endpoint, one destination endpoint and one port of one protocol: |sources| ·
 * |destinations| · ports, summed. An endpoint counts once, however many pods or addresses it stands for.
 */
function countFlows(rectangles) {
    return rectangles.reduce((sum, { sources, destinations, ports }) => sum + sources.length * destinations.length * (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)((0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .portsOf */ .a5)(ports)), 0);
}


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ podOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   ZY: () => (/* binding */ isolating),
/* harmony export */   eU: () => (/* binding */ knownAddresses),
/* harmony export */   i0: () => (/* binding */ holdsPod),
/* harmony export */   tH: () => (/* binding */ holdsParty),
/* harmony export */   z_: () => (/* binding */ holdsAddress)
/* harmony export */ });
/* harmony import */ var _cluster_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8438);
/* harmony import */ var _policy_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(673);


/** The pod a workload runs, in the cluster that declares it. */
function podOf(cluster, workload) {
    const name = workload.namespace;
    const namespace = cluster.namespaces.get(name) ?? { name, labels: { 'kubernetes.io/metadata.name': name } };
    const { labels, ports, hostNetwork, addresses } = workload;
    return { kind: 'pod', namespace, labels, ports, hostNetwork, addresses };
}
/** The policies that isolate a pod for a direction (semantics N1); none if it is not isolated. */
function isolating(tiers, direction, pod) {
    return tiers[direction].flatMap((tier) => governing(tier, pod));
}
/**
 * One side's verdict of one flow, by walking every tier and rule: exact and slow, for a flow that is to be explained.
 * A flow is open if both directions allow it; an end outside the cluster has no say (semantics N2).
 */
function decide(tiers, direction, flow) {
    const [subject, peer] = direction === 'egress' ? [flow.source, flow.destination] : [flow.destination, flow.source];
    if (subject.kind === 'outside')
        return { allowed: true, reason: 'open', by: [], passed: [] };
    const passed = [];
    for (const tier of tiers[direction]) {
        const rules = firstMatch(tier, subject, peer, flow);
        const [action, from] = [rules[0]?.action, rules.map((rule) => rule.from)];
        if (action === 'pass') {
            passed.push(...from);
            continue;
        }
        if (action !== undefined) {
            return { allowed: action === 'allow', reason: 'rule', by: from, tier: tier.id, passed };
        }
        const by = governing(tier, subject);
        if (by.length > 0 && tier.onNoMatch === 'deny') {
            return { allowed: false, reason: 'isolated', by, tier: tier.id, passed };
        }
    }
    return { allowed: true, reason: 'open', by: [], passed };
}
function governing(tier, pod) {
    return tier.governs.filter((governed) => holdsPod(governed.subject, pod)).map((governed) => governed.from);
}
/** The matching rules of the lowest rank, those of the winning action only: deny before allow before pass. */
function firstMatch(tier, subject, peer, flow) {
    const matching = tier.rules.filter((rule) => holdsPod(rule.subject, subject) && holdsParty(rule.peer, peer) && holdsPort(rule.ports, flow.destination, flow));
    const rank = Math.min(...matching.map((rule) => rule.rank));
    const first = matching.filter((rule) => rule.rank === rank);
    const winner = ['deny', 'allow', 'pass'].find((action) => first.some((rule) => rule.action === action));
    return first.filter((rule) => rule.action === winner);
}
/** Whether the pod is in the set; hostNetwork pods are in none (semantics H1 b). */
function holdsPod(set, pod) {
    if (pod.hostNetwork)
        return false;
    const here = 'name' in set.namespaces
        ? set.namespaces.name === pod.namespace.name
        : (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .c)(set.namespaces.selector, pod.namespace.labels);
    return here && (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .c)(set.pods, pod.labels);
}
/** Whether a peer list holds an end of a flow (semantics N3 to N6, N10). */
function holdsParty(peers, party) {
    if (peers.everyone)
        return true;
    if (party.kind === 'outside')
        return peers.blocks.some((block) => holdsAddress(block, party.family, party.address));
    return (peers.pods.some((set) => holdsPod(set, party)) ||
        knownAddresses(party).some(({ family, address }) => peers.blocks.some((block) => holdsAddress(block, family, address))));
}
/** The declared addresses of a pod; on the host network they are those of its node. */
function knownAddresses(pod) {
    return pod.addresses.flatMap((text) => (0,_cluster_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(text) ?? []);
}
/** Whether an ipBlock covers an address; `except` cuts its own block only (semantics N11). */
function holdsAddress(block, family, address) {
    const within = (range) => range.family === family && range.first <= address && address <= range.last;
    return within(block.range) && !block.except.some(within);
}
function holdsPort(ports, destination, { protocol, port }) {
    const numbered = ports.numbered.some((r) => r.protocol === protocol && r.port <= port && port <= r.endPort);
    // A name is looked up in a pod, and to a policy the host network is no pod (semantics N8, H1 b).
    if (numbered || destination.kind === 'outside' || destination.hostNetwork)
        return numbered;
    return ports.named.some((named) => (named.protocol ?? protocol) === protocol &&
        destination.ports.some((own) => own.name === named.name && own.protocol === protocol && own.port === port));
}


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseEnd)
/* harmony export */ });
/* harmony import */ var _cluster_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8438);
/* harmony import */ var _cluster_cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7090);
/* harmony import */ var _policy_label_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3454);
/* harmony import */ var _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1050);




/**
 * Reads an end: `namespace/name`, `namespace/Kind/name`, an address, a CIDR, or the labels of a pod as in
 * `namespace/app=web,tier=db`.
 *
 * @throws InputError if it is none of these
 */
function parseEnd(text) {
    const range = rangeOf(text);
    if (range !== undefined)
        return { kind: 'addresses', text, range };
    const [namespace = '', ...steps] = text.split('/');
    const rest = steps.join('/');
    if ((0,_cluster_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(namespace) !== undefined)
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${text} is not a valid CIDR`);
    if (rest.includes('=')) {
        const [fault] = (0,_policy_label_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .dnsLabelFaults */ .Nj)(namespace);
        if (fault !== undefined)
            throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${text}: ${namespace || 'nothing'} is no namespace: ${fault}`);
        return { kind: 'pod', text, namespace, labels: labelsIn(rest, text) };
    }
    const name = steps.at(-1) ?? '';
    if (namespace === '' || name === '' || steps.length > 2) {
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${text || 'Nothing'} names no end of a flow: expected namespace/name, namespace/Kind/name, an address, a CIDR, or labels as in namespace/app=web`);
    }
    const [workloadKind] = steps.length === 2 ? steps : [];
    return { kind: 'workload', text, namespace, name, ...(workloadKind === undefined ? {} : { workloadKind }) };
}
function rangeOf(text) {
    const one = (0,_cluster_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(text);
    if (one !== undefined)
        return { family: one.family, first: one.address, last: one.address };
    return (0,_cluster_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(text)?.range;
}
function labelsIn(list, text) {
    const labels = new Map();
    for (const label of list.split(',')) {
        const [key = '', value] = label.split('=');
        const faults = [...(0,_policy_label_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKeyFaults */ .r3)(key), ...(0,_policy_label_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .labelValueFaults */ .bg)(value ?? '')];
        if (value === undefined || label.split('=').length > 2)
            throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${text}: ${label} is no label: expected key=value`);
        if (faults.length > 0)
            throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${text}: ${label} is no label: ${faults[0]}`);
        if (labels.has(key))
            throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${text} names the label ${key} twice`);
        labels.set(key, value);
    }
    return Object.fromEntries(labels);
}


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  FE: () => (/* binding */ nameOfAnswer),
  Mu: () => (/* binding */ portsAt)
});

// EXTERNAL MODULE: ./src/cluster/namespace.ts
var namespace = __nccwpck_require__(3365);
// EXTERNAL MODULE: ./src/manifest/objects.ts
var objects = __nccwpck_require__(929);
// EXTERNAL MODULE: ./src/flow/bounds.ts
var bounds = __nccwpck_require__(7527);
// EXTERNAL MODULE: ./src/flow/decide.ts
var decide = __nccwpck_require__(9026);
;// CONCATENATED MODULE: ./src/flow/contested.ts


/**
 * The rules of other policies of the same priority that would decide a side of a flow otherwise than it was decided: which
 * of them counts is not defined (semantics P3).
 */
function contestedBy(tiers, direction, flow, decision) {
    for (const [i, tier] of tiers[direction].entries()) {
        const after = { ...tiers, [direction]: tiers[direction].slice(i + 1) };
        const said = firstSaid(tier, direction, flow);
        const others = said.filter((one) => !isOf(decision, one));
        const contrary = others.filter((one) => {
            const outcome = one.passed.length > 0 ? (0,decide/* decide */.LD)(after, direction, flow) : one;
            return outcome.allowed !== decision.allowed;
        });
        if (contrary.length > 0)
            return contrary.flatMap(({ by, passed }) => [...by, ...passed]);
        if (tier.id === decision.tier)
            break;
    }
    return [];
}
/** What each policy says of the flow, of the first priority of which any says something. */
function firstSaid(tier, direction, flow) {
    for (const group of (0,bounds/* byPriority */.mu)([...tier.rules].sort((a, b) => a.rank - b.rank).map((rule) => ({ rule })))) {
        const said = [...(0,bounds/* byPolicy */.os)(group).values()]
            .map((own) => ({ ...tier, rules: own.map(({ rule }) => rule), governs: [] }))
            .map((alone) => (0,decide/* decide */.LD)({ ingress: [], egress: [], [direction]: [alone] }, direction, flow))
            .filter(({ reason, passed }) => reason === 'rule' || passed.length > 0);
        if (said.length > 0)
            return said;
    }
    return [];
}
/** Whether the decision follows what a policy says. */
function isOf({ by, passed }, one) {
    const followed = [...by, ...passed];
    return [...one.by, ...one.passed].some(({ policy, field }) => followed.some((from) => from.policy === policy && from.field === field));
}

// EXTERNAL MODULE: ./src/flow/ports.ts
var flow_ports = __nccwpck_require__(7220);
;// CONCATENATED MODULE: ./src/flow/explain.ts





/**
 * What decides the flows from one end to another in one version. One port stands for all that no rule between the two ends
 * tells apart, so the answer is exact for every port of `asked`.
 */
function explain(state, source, destination, asked) {
    const tiers = {
        egress: state.tiers.egress.map((tier) => near(tier, source)),
        ingress: state.tiers.ingress.map((tier) => near(tier, destination)),
    };
    const rules = [...tiers.egress, ...tiers.ingress].flatMap((tier) => tier.rules);
    const pieces = (0,flow_ports/* atomsOf */.QJ)([asked, ...rules.map(({ ports }) => portsAt(ports, destination))])
        .filter(({ heldBy }) => heldBy[0] === 0)
        .map(({ ports }) => judge(tiers, source, destination, ports));
    const answers = (direction, peer) => {
        const found = grouped(pieces, (piece) => nameOf(piece[direction])).map(([ports, { [direction]: decision }]) => {
            const tier = tiers[direction].find(({ id }) => id === decision.tier);
            const misses = decision.reason === 'isolated' ? missesOf(tier, peer, destination, ports) : [];
            return { ports, decision, misses, contestedBy: decision.contestedBy };
        });
        return found.sort((a, b) => Number(b.decision.allowed) - Number(a.decision.allowed));
    };
    return {
        verdicts: verdictsOf(pieces),
        egress: answers('egress', destination),
        ingress: answers('ingress', source),
        unknownNamespaces: unknownNamespaces(state.tiers, tiers, source, destination),
    };
}
/** What of a tier applies to an end as its subject. */
function near(tier, subject) {
    const holds = (set) => subject.kind === 'pod' && (0,decide/* holdsPod */.i0)(set, subject);
    return {
        ...tier,
        rules: tier.rules.filter((rule) => holds(rule.subject)),
        governs: tier.governs.filter((governed) => holds(governed.subject)),
    };
}
/** What ports of a rule mean at a destination (semantics N8, H1 b). */
function portsAt({ numbered, named }, destination) {
    const declared = destination.kind === 'pod' && !destination.hostNetwork ? destination.ports : [];
    const found = named.flatMap(({ name, protocol }) => declared.filter((own) => own.name === name && own.protocol === (protocol ?? own.protocol)));
    return (0,flow_ports/* portsOf */.a5)([...numbered, ...found.map(({ protocol, port }) => ({ protocol, port, endPort: port }))]);
}
function judge(tiers, source, destination, ports) {
    const [first] = (0,flow_ports/* rangesOf */.wA)(ports);
    const flow = { source, destination, protocol: first?.protocol ?? 'TCP', port: first?.port ?? 1 };
    const judgement = (direction) => {
        const decision = (0,decide/* decide */.LD)(tiers, direction, flow);
        return { ...decision, contestedBy: contestedBy(tiers, direction, flow, decision) };
    };
    return { ports, egress: judgement('egress'), ingress: judgement('ingress') };
}
/** Joins the ports of pieces of one name; the name of the most ports comes last. */
function grouped(pieces, name) {
    const groups = new Map();
    for (const piece of pieces) {
        const [ports, first] = groups.get(name(piece)) ?? [[], piece];
        groups.set(name(piece), [(0,flow_ports/* union */.KC)([...ports, ...piece.ports]), first]);
    }
    return [...groups.values()].sort(([a], [b]) => (0,flow_ports/* size */.Ej)(a) - (0,flow_ports/* size */.Ej)(b));
}
function verdictsOf(pieces) {
    const rank = ({ egress, ingress }) => Number(!egress) + Number(!ingress);
    return grouped(pieces, ({ egress, ingress }) => `${egress.allowed} ${ingress.allowed}`)
        .map(([ports, { egress, ingress }]) => ({ ports, egress: egress.allowed, ingress: ingress.allowed }))
        .sort((a, b) => Number(rank(a) > 0) - Number(rank(b) > 0));
}
function missesOf(tier, peer, destination, ports) {
    return (tier?.rules ?? []).map((rule) => ({
        rule,
        peers: !(0,decide/* holdsParty */.tH)(rule.peer, peer),
        ports: !meet(portsAt(rule.ports, destination), ports),
    }));
}
function meet(a, b) {
    return a.some((one) => b.some((other) => one.first <= other.last && other.first <= one.last));
}
function unknownNamespaces(all, near, source, destination) {
    const asSubject = (tiers) => tiers.some(({ rules, governs }) => [...rules, ...governs].some(({ subject }) => asksForLabels(subject)));
    const asPeer = (tiers) => tiers.some(({ rules }) => rules.some((r) => r.peer.pods.some(asksForLabels)));
    const found = [
        ...(asSubject(all.egress) || asPeer(near.ingress) ? undeclared(source) : []),
        ...(asSubject(all.ingress) || asPeer(near.egress) ? undeclared(destination) : []),
    ];
    return [...new Set(found)];
}
/** Whether labels other than the automatic one decide in which namespaces the set lies. */
function asksForLabels({ namespaces }) {
    return 'selector' in namespaces && namespaces.selector.some(({ key }) => key !== namespace/* NAME_LABEL */.n);
}
function undeclared(party) {
    return party.kind === 'pod' && party.namespace.manifest === undefined ? [party.namespace.name] : [];
}
/** One text for judgements that a reader would not tell apart. */
function nameOf({ allowed, reason, by, tier, passed, contestedBy }) {
    return JSON.stringify([allowed, reason, tier, ...[by, passed, contestedBy].map((from) => from.map(nameOfPlace))]);
}
/** One text for answers that a reader would not tell apart. */
function nameOfAnswer({ ports, decision, misses, contestedBy }) {
    const rules = misses.map((miss) => [nameOfPlace(miss.rule.from), miss.peers, miss.ports]);
    return JSON.stringify([ports, nameOf({ ...decision, contestedBy }), rules]);
}
function nameOfPlace({ policy: { path, document, within }, field }) {
    return `${path}:${document.line} ${(0,objects/* fieldName */.w5)([...within, ...field])}`;
}


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Kl: () => (/* binding */ EVERY_PORT),
/* harmony export */   QJ: () => (/* binding */ atomsOf),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const WIDTH = 65_536;
/** Where a port stands on the axis. */
function position(protocol, port) {
    return PROTOCOLS.indexOf(protocol) * WIDTH + port;
}
/** Every port of every protocol. */
const EVERY_PORT = PROTOCOLS.map((p) => ({ first: position(p, 1), last: position(p, WIDTH - 1) }));
/** The set of some ranges, which may overlap. Every port is always `EVERY_PORT` itself: rules without ports are the most common. */
function portsOf(ranges) {
    const ports = union(ranges.map((r) => ({ first: position(r.protocol, r.port), last: position(r.protocol, r.endPort) })));
    return size(ports) === size(EVERY_PORT) ? EVERY_PORT : ports;
}
/** Sorts spans and joins those that overlap or touch; port 0 is no port, so protocols never join. */
function union(spans) {
    const joined = [];
    for (const span of [...spans].sort((a, b) => a.first - b.first)) {
        const before = joined.at(-1);
        if (before !== undefined && span.first <= before.last + 1) {
            joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
        }
        else {
            joined.push(span);
        }
    }
    return joined;
}
/** Back to Kubernetes' words, TCP first. */
function rangesOf(ports) {
    return ports.map(({ first, last }) => ({
        protocol: PROTOCOLS[Math.floor(first / WIDTH)],
        port: first % WIDTH,
        endPort: last % WIDTH,
    }));
}
/** How many ports there are in the set. */
function size(ports) {
    return ports.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
/**
 * Cuts the axis where some sets begin and end, and joins the pieces that the same sets hold, so that a verdict need be
 * found once for each atom. The atoms are disjoint, and together they are every port.
 */
function atomsOf(sets) {
    const cuts = new Set(EVERY_PORT.map((span) => span.first));
    for (const set of sets) {
        for (const { first, last } of set) {
            cuts.add(first);
            if (last % WIDTH !== WIDTH - 1)
                cuts.add(last + 1);
        }
    }
    const starts = [...cuts].sort((a, b) => a - b);
    const atoms = new Map();
    starts.forEach((first, i) => {
        const next = starts[i + 1] ?? Number.POSITIVE_INFINITY;
        const last = Math.min(next - 1, Math.floor(first / WIDTH) * WIDTH + WIDTH - 1);
        const heldBy = sets.flatMap((set, k) => (holds(set, first) ? [k] : []));
        const key = heldBy.join();
        const atom = atoms.get(key);
        if (atom === undefined)
            atoms.set(key, { spans: [{ first, last }], heldBy });
        else
            atom.spans.push({ first, last });
    });
    return [...atoms.values()].map(({ spans, heldBy }) => ({ ports: union(spans), heldBy }));
}
function holds(ports, point) {
    return ports.some(({ first, last }) => first <= point && point <= last);
}


/***/ }),

/***/ 3950:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ unseenPods),
  a: () => (/* binding */ words)
});

// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __nccwpck_require__(4616);
;// CONCATENATED MODULE: ./src/flow/cell.ts
const ANYTHING = { present: undefined, not: new Set() };
/** Whether all maps of a cell satisfy a requirement, none do, or some do. */
function ask(cell, requirement) {
    const { present, only, not } = cell.get(requirement.key) ?? ANYTHING;
    const { operator } = requirement;
    if (operator === 'Exists' || operator === 'DoesNotExist') {
        if (present === undefined)
            return 'some';
        return present === (operator === 'Exists') ? 'all' : 'none';
    }
    const positive = askIn(present, only, not, requirement.values);
    if (operator === 'In' || positive === 'some')
        return positive;
    return positive === 'all' ? 'none' : 'all';
}
function askIn(present, only, not, values) {
    if (present === false)
        return 'none';
    if (only === undefined)
        return values.every((value) => not.has(value)) ? 'none' : 'some';
    const wanted = new Set(values);
    const met = [...only].filter((value) => wanted.has(value)).length;
    return met === 0 ? 'none' : met === only.size ? 'all' : 'some';
}
/** Whether all maps of a cell satisfy a whole selector, none do, or some do. */
function askAll(cell, selector) {
    let answer = 'all';
    for (const requirement of selector) {
        const one = ask(cell, requirement);
        if (one === 'none')
            return 'none';
        if (one === 'some')
            answer = 'some';
    }
    return answer;
}
/** Cuts a cell by a requirement that some of its maps satisfy: first those that do, then those that do not. */
function split(cell, { key, operator, values }) {
    const before = cell.get(key) ?? ANYTHING;
    const narrowed = (to) => new Map([...cell, [key, to]]);
    if (operator === 'Exists' || operator === 'DoesNotExist') {
        const parts = [narrowed({ ...before, present: true }), narrowed({ present: false, not: new Set() })];
        return operator === 'Exists' ? parts : [parts[1], parts[0]];
    }
    const wanted = new Set(values);
    const among = [...(before.only ?? wanted)];
    const inside = {
        present: true,
        only: new Set(among.filter((v) => wanted.has(v) && !before.not.has(v))),
        not: new Set(),
    };
    const outside = before.only === undefined
        ? { present: before.present, not: new Set([...before.not, ...wanted]) }
        : { present: true, only: new Set(among.filter((v) => !wanted.has(v))), not: new Set() };
    const parts = [narrowed(inside), narrowed(outside)];
    return operator === 'In' ? parts : [parts[1], parts[0]];
}
/** The cell as a LabelSelector: exactly its maps satisfy it. */
function selectorOf(cell) {
    return [...cell].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, values]) => requirementsOf(key, values));
}
function requirementsOf(key, { present, only, not }) {
    if (present === false)
        return [{ key, operator: 'DoesNotExist', values: [] }];
    if (only !== undefined)
        return [{ key, operator: 'In', values: [...only].sort() }];
    const excluded = not.size === 0 ? [] : [{ key, operator: 'NotIn', values: [...not].sort() }];
    return present === true ? [{ key, operator: 'Exists', values: [] }, ...excluded] : excluded;
}
/** One map of the cell, as plain as can be: a key is left out where it may be. */
function exampleOf(cell) {
    const labels = {};
    for (const [key, { present, only, not }] of cell) {
        if (only !== undefined)
            labels[key] = [...only].sort()[0] ?? '';
        else if (present === true)
            labels[key] = freshValue(not);
    }
    return labels;
}
function freshValue(not) {
    for (let i = 0;; i++) {
        const value = i === 0 ? 'other' : `other-${i}`;
        if (!not.has(value))
            return value;
    }
}
/**
 * Divides a cell until every selector has one answer for each part.
 *
 * @param most parts at most; what is not divided by then comes back in `undivided`
 */
function divide(cell, selectors, most) {
    const parts = [];
    const open = [{ cell, selectors }];
    while (open.length > 0 && parts.length + open.length <= most) {
        const next = open.pop();
        const left = next.selectors.filter((selector) => askAll(next.cell, selector) === 'some');
        const cut = left[0]?.find((requirement) => ask(next.cell, requirement) === 'some');
        if (cut === undefined) {
            parts.push(next.cell);
            continue;
        }
        const [inside, outside] = split(next.cell, cut);
        open.push({ cell: outside, selectors: left }, { cell: inside, selectors: left });
    }
    return { parts, undivided: open.map((rest) => rest.cell) };
}

// EXTERNAL MODULE: ./src/cluster/namespace.ts
var namespace = __nccwpck_require__(3365);
// EXTERNAL MODULE: ./src/policy/selector.ts
var policy_selector = __nccwpck_require__(673);
;// CONCATENATED MODULE: ./src/flow/regions.ts



/**
 * Groups all namespaces there can be by the pod sets that meet them. A namespace that no manifest declares has the
 * automatic label alone; one that no manifest even names may have any labels.
 *
 * @param sets what has to be told apart, for each version
 * @param most groups at most of namespaces that nothing names; `complete` tells if that was enough
 */
function groupNamespaces(states, sets, most) {
    const known = knownNamespaces(states, sets);
    const { parts, undivided } = divideOthers(known, sets, most);
    const unclaimed = parts.map((part) => ({ ...part, key: keyOf(part.meeting) }));
    const groups = [...groupKnown(known, sets)].map(([key, { names, meeting }]) => {
        const at = unclaimed.findIndex((other) => other.key === key && covers(other.cell, names, known));
        const cell = unclaimed.splice(at, at < 0 ? 0 : 1)[0]?.cell;
        const examples = known.get(names[0] ?? '') ?? [];
        const others = cell !== undefined;
        return { selector: selectorFor(cell, names, known), names, others, examples, pods: podsOf(meeting, sets) };
    });
    unclaimed.forEach(({ cell, meeting }, i) => {
        const example = exampleNamespace(cell, i, known);
        const [selector, examples] = [selectorFor(cell, [], known), states.map(() => example)];
        groups.push({ selector, names: [], others: true, examples, pods: podsOf(meeting, sets) });
    });
    return { groups, complete: undivided.length === 0 };
}
/** Namespaces that are declared, inhabited, or named by a selector. */
function knownNamespaces(states, sets) {
    const names = new Set(states.flatMap(({ cluster }) => [...cluster.namespaces.keys()]));
    for (const { set } of sets.flat()) {
        const { namespaces } = set;
        if (!('selector' in namespaces))
            continue;
        for (const { key, values } of namespaces.selector) {
            if (key === namespace/* NAME_LABEL */.n)
                for (const value of values)
                    names.add(value);
        }
    }
    return new Map([...names].sort().map((name) => [name, inEachVersion(name, states)]));
}
/** A namespace that one version alone declares is not in the other, unless something lies in it there. */
function inEachVersion(name, states) {
    const declared = states.some(({ cluster }) => cluster.namespaces.get(name)?.manifest !== undefined);
    return states.map(({ cluster }) => {
        return cluster.namespaces.get(name) ?? (declared ? undefined : { name, labels: { [namespace/* NAME_LABEL */.n]: name } });
    });
}
function groupKnown(known, sets) {
    const groups = new Map();
    const indexed = sets.map(indexByNamespace);
    for (const [name, versions] of known) {
        const meeting = versions.map((namespace, v) => (namespace === undefined ? [] : (indexed[v]?.(namespace) ?? [])));
        const key = `${versions.map((namespace) => namespace !== undefined)} ${keyOf(meeting)}`;
        const group = groups.get(everyVersion(versions) ? keyOf(meeting) : key);
        if (group === undefined)
            groups.set(everyVersion(versions) ? keyOf(meeting) : key, { names: [name], meeting });
        else
            group.names.push(name);
    }
    return groups;
}
function everyVersion(versions) {
    return versions.every((namespace) => namespace !== undefined);
}
/** The sets that meet a namespace, without asking each set of each namespace. */
function indexByNamespace(sets) {
    const byName = new Map();
    sets.forEach(({ set: { namespaces } }, i) => {
        if ('name' in namespaces)
            byName.set(namespaces.name, [...(byName.get(namespaces.name) ?? []), i]);
    });
    const selecting = bySelector(sets);
    return ({ name, labels }) => {
        const found = [...(byName.get(name) ?? [])];
        for (const { selector, indices } of selecting)
            if ((0,policy_selector/* matches */.c)(selector, labels))
                found.push(...indices);
        return found.filter((i) => isWithin(sets[i], name)).sort((a, b) => a - b);
    };
}
function isWithin(relevant, name) {
    return relevant !== undefined && (relevant.within.everywhere || relevant.within.names.has(name));
}
/** Sets that select namespaces by their labels, by the selector. */
function bySelector(sets) {
    const found = new Map();
    sets.forEach(({ set: { namespaces } }, i) => {
        if (!('selector' in namespaces))
            return;
        const key = (0,policy_selector/* canonical */.$)(namespaces.selector);
        const entry = found.get(key);
        if (entry === undefined)
            found.set(key, { selector: namespaces.selector, indices: [i] });
        else
            entry.indices.push(i);
    });
    return [...found.values()];
}
/** The namespaces that nothing names, by their labels. A set that matters in named ones alone does not divide them. */
function divideOthers(known, sets, most) {
    const everyOther = new Map([[namespace/* NAME_LABEL */.n, { present: true, not: new Set(known.keys()) }]]);
    const everywhere = sets.map((own) => bySelector(own.map((one) => (one.within.everywhere ? one : NOWHERE))));
    const selectors = new Map(everywhere.flat().map(({ selector }) => [(0,policy_selector/* canonical */.$)(selector), selector]));
    const { parts, undivided } = divide(everyOther, [...selectors.values()], most);
    const meeting = (cell) => everywhere.map((own) => own.flatMap(({ selector, indices }) => (askAll(cell, selector) === 'all' ? indices : [])).sort((a, b) => a - b));
    return { parts: parts.map((cell) => ({ cell, meeting: meeting(cell) })), undivided };
}
/** Keeps the indices of the sets around it. */
const NOWHERE = {
    set: { namespaces: { name: '' }, pods: [] },
    within: { everywhere: false, names: new Set() },
};
function keyOf(meeting) {
    return meeting.map((indices) => indices.join()).join(' ');
}
/** What sets ask of the pods themselves, each once. */
function podsOf(meeting, sets) {
    const met = meeting.flatMap((indices, v) => indices.flatMap((i) => sets[v]?.[i] ?? []));
    return [...new Map(met.map(({ set }) => [(0,policy_selector/* canonical */.$)(set.pods), set.pods])).values()];
}
/** Whether the labels that a cell of other namespaces asks for are those of all these namespaces too. */
function covers(cell, names, known) {
    const labels = withoutName(cell);
    return names.every((name) => (known.get(name) ?? []).every((version) => version && (0,policy_selector/* matches */.c)(labels, version.labels)));
}
/** The selector of some known namespaces, of a cell of others, or of both together. */
function selectorFor(cell, names, known) {
    if (cell === undefined)
        return [{ key: namespace/* NAME_LABEL */.n, operator: 'In', values: [...names].sort() }];
    const labels = withoutName(cell);
    const own = new Set(names);
    const strangers = [...known].filter(([name, versions]) => {
        return !own.has(name) && versions.some((version) => version !== undefined && (0,policy_selector/* matches */.c)(labels, version.labels));
    });
    const values = strangers.map(([name]) => name).sort();
    return values.length === 0 ? labels : [{ key: namespace/* NAME_LABEL */.n, operator: 'NotIn', values }, ...labels];
}
function withoutName(cell) {
    return selectorOf(cell).filter(({ key }) => key !== namespace/* NAME_LABEL */.n);
}
/** Such a namespace, of a name that nothing else has. */
function exampleNamespace(cell, number, known) {
    let name = number === 0 ? 'other' : `other-${number + 1}`;
    while (known.has(name))
        name = `${name}-x`;
    return { name, labels: { ...exampleOf(cell), [namespace/* NAME_LABEL */.n]: name } };
}

;// CONCATENATED MODULE: ./src/flow/unseen.ts



/** Real namespaces need a handful; beyond this a list is no answer for a reader, and its cost grows with the square. */
const MOST_ENDPOINTS = 20_000;
const MOST_IN_A_GROUP = 2_000;
/**
 * The pods that no manifest declares, divided until no pod set holds some of an endpoint's pods and not others. What is
 * true of one of them is then true of all, so that each endpoint can be judged by one example.
 *
 * @param sets what has to be told apart, for each version: with fewer sets the endpoints are fewer and larger
 */
function unseenPods(states, sets) {
    const { groups, complete } = groupNamespaces(states, sets, MOST_IN_A_GROUP);
    const endpoints = [];
    const undecided = complete ? [] : [(0,sentence/* say */.c) `in some namespaces that no manifest names`];
    for (const group of groups) {
        const most = Math.min(MOST_IN_A_GROUP, MOST_ENDPOINTS - endpoints.length);
        const { parts, undivided } = divide(new Map(), group.pods, most);
        for (const cell of parts)
            endpoints.push(endpointOf(group, cell));
        if (undivided.length > 0)
            undecided.push(where(group));
    }
    return { endpoints, undecided: undecided.slice(0, 5).map(notDecided) };
}
function endpointOf(group, cell) {
    const podSelector = selectorOf(cell);
    const [first, last] = [group.examples[0], group.examples.at(-1)];
    const base = group.examples.length > 1 ? first : undefined;
    return {
        kind: 'pods',
        id: `pods/${words(group.selector)}/${words(podSelector)}`,
        namespaceSelector: group.selector,
        podSelector,
        names: group.names,
        others: group.others,
        ...(base === undefined ? {} : { base: example(base, cell) }),
        ...(last === undefined ? {} : { head: example(last, cell) }),
    };
}
/** No ports and no addresses: of a pod that is not declared none is known (semantics N4, N8). */
function example(namespace, cell) {
    return { kind: 'pod', namespace, labels: exampleOf(cell), ports: [], hostNetwork: false, addresses: [] };
}
/** A selector as people write it on a command line. */
function words(selector) {
    return selector
        .map(({ key, operator, values }) => {
        switch (operator) {
            case 'In':
                return values.length === 1 ? `${key}=${values[0]}` : `${key} in (${values.join(',')})`;
            case 'NotIn':
                return values.length === 1 ? `${key}!=${values[0]}` : `${key} notin (${values.join(',')})`;
            case 'Exists':
                return key;
            case 'DoesNotExist':
                return `!${key}`;
        }
        return key;
    })
        .join(',');
}
function where({ names, selector }) {
    return names[0] === undefined ? (0,sentence/* say */.c) `in namespaces with ${words(selector)}` : (0,sentence/* say */.c) `in the namespace ${names[0]}`;
}
function notDecided(pods) {
    const message = (0,sentence/* say */.c) `The policies tell so many kinds of pods apart that not all were looked at: ${pods}, pods that no manifest declares are only partly in this answer.`;
    return { severity: 'warning', code: 'pods-not-decided', message, hidesFlows: true };
}


/***/ }),

/***/ 9719:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   HA: () => (/* binding */ int32),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S4: () => (/* binding */ intOrText),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   w3: () => (/* binding */ struct)
/* harmony export */ });
/**
 * Decodes JSON as the API server does: null is the same as absent and gives the zero value (semantics D5), names are
 * case-sensitive (D9), and nothing is converted. `at` is where the value stands in its object.
 */
function decode(decoder, value, at = []) {
    const found = { errors: [], unknown: [] };
    const place = at.reduce((parent, step) => ({ parent, step, found }), { parent: undefined, step: '', found });
    return { value: decoder.read(value, place), ...found };
}
/** A string; `''` if absent. */
function text(type = 'string') {
    return {
        type,
        read: (value, place) => {
            if (typeof value === 'string')
                return value;
            if (value !== undefined && value !== null)
                mismatch(place, value, type);
            return '';
        },
    };
}
/** A whole number of 32 bits. */
const int32 = {
    type: 'int32',
    read: (value, place) => {
        if (value === undefined || value === null)
            return 0;
        if (typeof value === 'number' && Number.isInteger(value) && (value | 0) === value)
            return value;
        mismatch(place, value, 'int32');
        return 0;
    },
};
/** Go's IntOrString: a quoted number is a string (semantics V2). */
const intOrText = {
    type: 'intstr.IntOrString',
    read: (value, place) => (typeof value === 'string' ? value : int32.read(value, place)),
};
/** A field whose absence has a meaning of its own; null is absent, `{}` is not (semantics D5). */
function optional(decoder) {
    return {
        type: decoder.type,
        read: (value, place) => (value === undefined || value === null ? undefined : decoder.read(value, place)),
    };
}
/** A list, empty if absent; a null item is the zero value of its type. */
function list(item) {
    const type = `[]${item.type}`;
    return {
        type,
        read: (value, place) => {
            if (Array.isArray(value)) {
                return value.map((json, step) => item.read(json, { parent: place, step, found: place.found }));
            }
            if (value !== undefined && value !== null)
                mismatch(place, value, type);
            return [];
        },
    };
}
/** A map, as its entries. */
function map(item) {
    const type = `map[string]${item.type}`;
    return {
        type,
        read: (value, place) => {
            if (isObject(value)) {
                return Object.entries(value).map(([step, json]) => {
                    return [step, item.read(json, { parent: place, step, found: place.found })];
                });
            }
            if (value !== undefined && value !== null)
                mismatch(place, value, type);
            return [];
        },
    };
}
/** An object with known fields. */
function struct(name, fields) {
    const type = `v1.${name}`;
    const known = Object.entries(fields);
    return {
        type,
        read: (value, place) => {
            const { found } = place;
            const object = isObject(value) ? value : {};
            if (!isObject(value) && value !== undefined && value !== null)
                mismatch(place, value, type);
            for (const key of Object.keys(object)) {
                if (!Object.hasOwn(fields, key))
                    found.unknown.push([...pathOf(place), key]);
            }
            const decoded = {};
            for (const [step, field] of known) {
                const json = Object.hasOwn(object, step) ? object[step] : undefined;
                // What is absent cannot be wrong and needs no place of its own.
                decoded[step] = field.read(json, json === undefined ? place : { parent: place, step, struct: name, found });
            }
            return decoded;
        },
    };
}
/** A field that has no meaning to us and is not looked into. */
const anything = { type: 'any', read: () => undefined };
function mismatch(place, value, type) {
    const [field, fields, struct] = [pathOf(place), goFieldsOf(place), structOf(place)];
    const target = struct === undefined ? 'Go value' : `Go struct field ${struct}.${fields.join('.')}`;
    place.found.errors.push({
        field,
        detail: `json: cannot unmarshal ${goKind(value, type)} into ${target} of type ${type}`,
    });
}
function goKind(value, type) {
    if (typeof value === 'boolean')
        return 'bool';
    if (typeof value === 'number')
        return type === 'int32' ? `number ${value}` : 'number';
    if (typeof value === 'string')
        return 'string';
    return Array.isArray(value) ? 'array' : 'object';
}
function pathOf(place) {
    return place.parent === undefined ? [] : [...pathOf(place.parent), place.step];
}
/** The names of fields on the way, as Go writes them: without indices and without keys of maps. */
function goFieldsOf(place) {
    const before = place.parent ? goFieldsOf(place.parent) : [];
    return place.struct === undefined ? before : [...before, place.step];
}
/** The Go struct nearest to the place. */
function structOf(place) {
    return place.struct ?? (place.parent && structOf(place.parent));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ isListKind),
/* harmony export */   DB: () => (/* binding */ namesKind),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Np: () => (/* binding */ kindMatters),
/* harmony export */   Z6: () => (/* binding */ isClusterScoped),
/* harmony export */   kp: () => (/* binding */ roleOf)
/* harmony export */ });
const WORKLOAD_APIS = {
    Pod: ['v1'],
    ReplicationController: ['v1'],
    Deployment: ['apps/v1'],
    ReplicaSet: ['apps/v1'],
    StatefulSet: ['apps/v1'],
    DaemonSet: ['apps/v1'],
    Job: ['batch/v1'],
    CronJob: ['batch/v1'],
    Rollout: ['argoproj.io/v1alpha1'],
    DeploymentConfig: ['apps.openshift.io/v1', 'v1'],
    Service: ['serving.knative.dev/v1'],
    VirtualMachine: ['kubevirt.io/v1', 'kubevirt.io/v1alpha3'],
    VirtualMachineInstance: ['kubevirt.io/v1', 'kubevirt.io/v1alpha3'],
};
const MODELLED = new Map([
    ['v1 Namespace', 'namespace'],
    ['v1 Node', 'node'],
    ['networking.k8s.io/v1 NetworkPolicy', 'policy'],
    ['policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy', 'policy'],
    ['policy.networking.k8s.io/v1alpha1 BaselineAdminNetworkPolicy', 'policy'],
    ['policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy', 'policy'],
    ...Object.entries(WORKLOAD_APIS).flatMap(([kind, apis]) => apis.map((api) => [`${api} ${kind}`, 'workload'])),
]);
/** Kinds of API groups whose every version we know: in another version than `MODELLED` says, they are not served. */
const BUILT_IN_GROUPS = new Map([
    ['apps', ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']],
    ['batch', ['Job', 'CronJob']],
    ['extensions', ['Deployment', 'ReplicaSet', 'DaemonSet', 'NetworkPolicy']],
    ['networking.k8s.io', ['NetworkPolicy']],
]);
/** The core group, which has no name, has none of our kinds but these. */
const CORE_KINDS = ['Namespace', 'Pod', 'ReplicationController'];
/**
 * Calico's staged policies only count what they would do. Istio's AuthorizationPolicy judges requests inside connections
 * that the network has let through: it can only take away, and not by address and port alone.
 */
const INERT = new Set([
    'StagedNetworkPolicy',
    'StagedGlobalNetworkPolicy',
    'StagedKubernetesNetworkPolicy',
    'AuthorizationPolicy',
]);
/**
 * Whatever calls itself a network policy may be one. These are MultiNetworkPolicy, those of Calico, Cilium, Antrea, Google
 * and Amazon, and those of the network policy API, in any version but the ones we know; and the firewall of OpenShift's
 * network, which does not.
 */
const UNMODELLED = /(?:NetworkPolicy|^EgressFirewall)$/;
/** What an object of this API and kind is to us; `undefined` if nothing. Both decide: kinds of one name differ. */
function roleOf(apiVersion, kind) {
    const role = MODELLED.get(`${apiVersion} ${kind}`);
    if (role !== undefined)
        return role;
    // A policy is missing its API. Anything else may be the settings of a program: `kind: Deployment` stands in many.
    if (apiVersion === '')
        return UNMODELLED.test(kind) ? 'unserved' : undefined;
    if (isUnserved(groupOf(apiVersion), kind))
        return 'unserved';
    if (INERT.has(kind))
        return 'inert';
    return UNMODELLED.test(kind) ? 'unmodelled' : undefined;
}
function isUnserved(group, kind) {
    if (group !== '')
        return BUILT_IN_GROUPS.get(group)?.includes(kind) ?? false;
    return CORE_KINDS.includes(kind) || [...BUILT_IN_GROUPS.values()].some((kinds) => kinds.includes(kind));
}
/** `apps` of `apps/v1`; the core group has no name. */
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
/** Kinds that matter here and lie in no namespace, in whichever API: those that share a name share this too. */
const CLUSTER_SCOPED = new Set([
    'Namespace',
    'Node',
    'AdminNetworkPolicy',
    'BaselineAdminNetworkPolicy',
    'ClusterNetworkPolicy',
    'GlobalNetworkPolicy',
    'StagedGlobalNetworkPolicy',
    'CiliumClusterwideNetworkPolicy',
]);
/** Whether objects of this kind lie in no namespace; the API server clears one that is written. */
function isClusterScoped(kind) {
    return CLUSTER_SCOPED.has(kind);
}
/** Whether an object of this kind may matter in some API: so far that its API must be known. */
function kindMatters(kind) {
    return (isListKind(kind) ||
        INERT.has(kind) ||
        UNMODELLED.test(kind) ||
        kind === 'Namespace' ||
        kind === 'Node' ||
        Object.hasOwn(WORKLOAD_APIS, kind));
}
/** `List` holds objects of any kind; `PodList` holds pods, which need not say so. */
function isListKind(kind) {
    return kind.endsWith('List');
}
const NAMES = new RegExp(`NetworkPolicy|EgressFirewall|Namespace|\\bNode(?:List)?\\b|${Object.keys(WORKLOAD_APIS).join('|')}`);
/** Whether a text that is not parsed yet, or cannot be, names a kind that matters. */
function namesKind(text) {
    return NAMES.test(text);
}


/***/ }),

/***/ 929:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   OL: () => (/* binding */ qualifiedName),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9510);

/** Writes a path as the API server does: `spec.ingress[0].from[1].podSelector`. */
function fieldName(path) {
    return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
/**
 * The namespace an object lands in: a manifest without one goes to `default` (semantics D1). Empty for kinds that lie in
 * no namespace.
 */
function namespaceOf({ kind, namespace }) {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isClusterScoped */ .Z6)(kind) ? '' : (namespace ?? 'default');
}
/** `shop/db`; the name alone if there is no namespace, as for kinds that lie in none. */
function qualifiedName(namespace, name) {
    return namespace === '' ? name : `${namespace}/${name}`;
}
/**
 * Tells which object of another version this one is. Of objects without a name, which the API server gives one by
 * `generateName`, none is known again when it changes: their spec stands for the name.
 */
function identityOf(manifest) {
    const { apiVersion, kind, name, body } = manifest;
    return JSON.stringify([apiVersion, kind, namespaceOf(manifest), name === '' ? { spec: body['spec'] } : name]);
}


/***/ }),

/***/ 5510:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ place),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1890);


/**
 * Where a field of an object stands in its file: from its key (or, in a list, from its item) to the last line of its
 * value. Of a field that is not there, or that a merge brings in, it is the nearest parent's place; of one within an
 * alias, the place in what the alias stands for. The empty path gives the object's own lines.
 *
 * Only the object's document is parsed, and only when somebody asks: few objects are ever cited.
 */
function place({ document, within }, field) {
    const { line, endLine } = locate((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(document.text), [...within, ...field]);
    return { line: line + document.line - 1, endLine: endLine + document.line - 1 };
}
/** The lines of a field, from the start of the document's text. */
function locate({ document, lineAt }, field) {
    let node = document.contents;
    let found = document.contents;
    for (const step of field) {
        const child = childOf(document, node, step);
        if (child === undefined)
            break;
        found = child;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(child) ? child.value : child;
    }
    const first = lineAt(startOf(found));
    return { line: first, endLine: Math.max(first, lineAt(lastOf(found))) };
}
function childOf(document, node, step) {
    const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
    if (typeof step === 'string')
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .pairFor */ .g5)(target, step);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target) ? target.items[step] : undefined;
}
/** The offset of the first character. */
function startOf(part) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(part))
        return startOf(part.key);
    return part?.range?.[0] ?? 0;
}
/** The offset of the last character that says something: comments and empty lines behind it are not counted. */
function lastOf(part) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(part))
        return part.value === null || isEmpty(part.value) ? lastOf(part.key) : lastOf(part.value);
    const { range, flow } = (part ?? {});
    const last = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(part) && flow !== true ? part.items.at(-1) : undefined;
    if (last !== undefined && !((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(part) && isEmpty(last)) && ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(part) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(part)))
        return lastOf(last);
    return Math.max(0, (range?.[1] ?? 0) - 1);
}
/** A value that is not written: its position is wherever the parser gave it up. */
function isEmpty(value) {
    const range = value?.range;
    return range == null || range[0] === range[1];
}


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write),
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/** Makes a sentence: strings put in are names of the input, numbers are our own words, sentences are taken in. */
function say(texts, ...values) {
    const words = [texts[0] ?? ''];
    const names = [];
    const append = (text) => words.push((words.pop() ?? '') + text);
    values.forEach((value, i) => {
        if (typeof value === 'string') {
            names.push(value);
            words.push('');
        }
        else if (typeof value === 'number') {
            append(String(value));
        }
        else {
            append(value.words[0] ?? '');
            names.push(...value.names);
            words.push(...value.words.slice(1));
        }
        append(texts[i + 1] ?? '');
    });
    return { words, names };
}
/** The sentence with its names written by `quote`; as they are, if none is given. */
function write(sentence, quote = (name) => name) {
    return sentence.words.map((text, i) => (i === 0 ? text : quote(sentence.names[i - 1] ?? '') + text)).join('');
}


/***/ }),

/***/ 1890:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F5: () => (/* binding */ isMerge),
  TN: () => (/* binding */ keyOf),
  g5: () => (/* binding */ pairFor),
  qg: () => (/* binding */ parse),
  $t: () => (/* binding */ readScalar)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./src/manifest/plain.ts
/**
 * Reads a plain scalar (one without quotes or a tag) as the API server's clients do. They read YAML with go-yaml 2, a
 * dialect of YAML 1.1: `on` and `y` are booleans, `010` is eight, `1_000` is a thousand, but `22:22` and dates are text
 * (semantics D8; tried with kubectl 1.32). Not a number of JSON, so refused by them: infinities and NaN.
 */
function readPlain(text) {
    if (WORDS.has(text))
        return WORDS.get(text) ?? null;
    if (/^[-+0-9]/.test(text))
        return readNumber(text.replaceAll('_', '')) ?? text;
    if (/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+)?$/.test(text))
        return finite(text.replaceAll('_', '')) ?? text;
    return text;
}
const WORDS = new Map([
    ...spelled(null, ['', '~', 'null', 'Null', 'NULL']),
    ...spelled(true, ['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']),
    ...spelled(false, ['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']),
    ...spelled(Number.NaN, ['.nan', '.NaN', '.NAN']),
    ...spelled(Number.POSITIVE_INFINITY, ['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF']),
    ...spelled(Number.NEGATIVE_INFINITY, ['-.inf', '-.Inf', '-.INF']),
]);
function spelled(value, words) {
    return words.map((word) => [word, value]);
}
function readNumber(text) {
    const [, sign, radix = '', digits = ''] = /^([-+]?)(0[xX]|0[bB]|0[oO]|0(?=[0-7]+$)|)([0-9a-fA-F]+)$/.exec(text) ?? [];
    if (sign === undefined || !DIGITS[radix.toLowerCase()]?.test(digits)) {
        return /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text) ? finite(text) : undefined;
    }
    const prefix = radix === '0' ? '0o' : radix;
    const value = Number(prefix.toLowerCase() + digits);
    return sign === '-' && value !== 0 ? -value : value;
}
const DIGITS = {
    '': /^[0-9]+$/,
    '0': /^[0-7]+$/,
    '0o': /^[0-7]+$/,
    '0b': /^[01]+$/,
    '0x': /^[0-9a-fA-F]+$/,
};
/** What is too large for a number stays text. */
function finite(text) {
    const value = Number(text);
    return Number.isFinite(value) ? value + 0 : undefined;
}

;// CONCATENATED MODULE: ./src/manifest/yaml.ts


/**
 * Parses one YAML document. All scalars stay text: what they mean is for `readScalar`, so that there is one dialect. The
 * parser's own check for duplicate keys is quadratic, and its own conversion resolves aliases in quadratic time; neither
 * is used. Errors are in `document.errors`.
 */
function parse(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter,
        schema: 'failsafe',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    return { document, lineAt: (offset) => lineCounter.linePos(offset).line };
}
const CORE = 'tag:yaml.org,2002:';
const READ_BY_VALUE = new Set(['null', 'bool', 'int', 'float'].map((name) => CORE + name));
/** What a scalar means: text if it is quoted, a block, or tagged with anything but the tags of the other types. */
function readScalar(node) {
    const { value, type, tag } = node;
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString();
    const text = String(value ?? '');
    if (tag === undefined)
        return type === dist/* Scalar */.X5.PLAIN ? readPlain(text) : text;
    return READ_BY_VALUE.has(tag) ? readPlain(text) : text;
}
/** The name of a key in JSON: keys of other types become text. `undefined` for what cannot be a key, null or a collection. */
function keyOf(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    const value = readScalar(key);
    return value === null ? undefined : String(value);
}
/** Whether a pair merges other mappings into its own (`<<: *defaults`). */
function isMerge({ key }) {
    return (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === dist/* Scalar */.X5.PLAIN && key.tag === undefined;
}
/** The pair that counts for a key: the last one. */
function pairFor(node, key) {
    return (0,dist/* isMap */.jh)(node)
        ? node.items.findLast((pair) => !isMerge(pair) && keyOf(pair.key) === key)
        : undefined;
}


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ dnsLabelFaults),
/* harmony export */   YF: () => (/* binding */ portNameFaults),
/* harmony export */   a4: () => (/* binding */ subdomainFaults),
/* harmony export */   bg: () => (/* binding */ labelValueFaults),
/* harmony export */   r3: () => (/* binding */ labelKeyFaults)
/* harmony export */ });
const LABEL = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const LABEL_WORDS = "consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** What the API server finds wrong with the key of a label: an optional DNS prefix and a name (semantics V). */
function labelKeyFaults(key) {
    if (key.length <= 63 && LABEL.test(key))
        return [];
    const parts = key.split('/');
    if (parts.length > 2)
        return [`a valid label key must ${LABEL_WORDS} with an optional DNS subdomain prefix and '/'`];
    const [name = '', prefix] = parts.reverse();
    return [...(prefix === undefined ? [] : prefixFaults(prefix)), ...nameFaults(name)];
}
function prefixFaults(prefix) {
    return (prefix === '' ? ['must be non-empty'] : subdomainFaults(prefix)).map((fault) => `prefix part ${fault}`);
}
function nameFaults(name) {
    const length = name === '' ? ['must be non-empty'] : tooLong(name, 63);
    return [...length, ...(LABEL.test(name) ? [] : [`must ${LABEL_WORDS}`])].map((fault) => `name part ${fault}`);
}
/** What the API server finds wrong with the value of a label; the empty one is valid. */
function labelValueFaults(value) {
    if (value === '')
        return [];
    const syntax = LABEL.test(value) ? [] : [`a valid label must be an empty string or ${LABEL_WORDS}`];
    return [...tooLong(value, 63), ...syntax];
}
/** What the API server finds wrong with a name that is a DNS subdomain, as those of policies are. */
function subdomainFaults(name) {
    const words = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', " +
        'and must start and end with an alphanumeric character';
    return [...tooLong(name, 253), ...(SUBDOMAIN.test(name) ? [] : [words])];
}
/** What the API server finds wrong with the name of a namespace. */
function dnsLabelFaults(name) {
    const words = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', " +
        'and must start and end with an alphanumeric character';
    const syntax = DNS_LABEL.test(name) ? [] : [SUBDOMAIN.test(name) ? 'must not contain dots' : words];
    return [...tooLong(name, 63), ...syntax];
}
/** What the API server finds wrong with the name of a port (semantics V). */
function portNameFaults(name) {
    return [
        ...tooLong(name, 15),
        ...(/^[-a-z0-9]+$/.test(name) ? [] : ['must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)']),
        ...(/[a-z]/.test(name) ? [] : ['must contain at least one letter (a-z)']),
        ...(name.includes('--') ? ['must not contain consecutive hyphens'] : []),
        ...(/^-|-$/.test(name) ? ['must not begin or end with a hyphen'] : []),
    ];
}
function tooLong(text, most) {
    return text.length > most ? [`must be no more than ${most} characters`] : [];
}


/***/ }),

/***/ 673:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/** Whether labels satisfy a selector. An absent key satisfies `NotIn` and `DoesNotExist` (semantics L2 to L8). */
function matches(selector, labels) {
    return selector.every((requirement) => holds(requirement, labels));
}
function holds({ key, operator, values }, labels) {
    const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
    switch (operator) {
        case 'In':
            return value !== undefined && values.includes(value);
        case 'NotIn':
            return value === undefined || !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
    }
}
/** One text for all selectors that are written differently and mean the same requirements. */
function canonical(selector) {
    return JSON.stringify(selector
        .map((r) => [r.key, r.operator, [...new Set(r.values)].sort()])
        .map((r) => JSON.stringify(r))
        .sort());
}


/***/ }),

/***/ 7516:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ EVERYONE),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   gF: () => (/* binding */ wholeProtocol),
/* harmony export */   vb: () => (/* binding */ RANKS_PER_PRIORITY)
/* harmony export */ });
/** Ranks that a priority takes: its policies have at most as many rules for a direction, and each its own of these. */
const RANKS_PER_PRIORITY = 100;
const LAST_PORT = 65_535;
/** Every port of one protocol. */
function wholeProtocol(protocol) {
    return { protocol, port: 1, endPort: LAST_PORT };
}
/** All that a policy can speak of (semantics I1): every port of TCP, UDP and SCTP. */
const ALL_PORTS = { numbered: ['TCP', 'UDP', 'SCTP'].map(wholeProtocol), named: [] };
const EVERYONE = { everyone: true, pods: [], blocks: [] };


/***/ }),

/***/ 5674:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addressParts),
/* harmony export */   S: () => (/* binding */ isEveryAddress)
/* harmony export */ });
/* harmony import */ var _cluster_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8438);
/* harmony import */ var _cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5438);
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4616);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5404);




const FAMILIES = [4, 6];
const LONGEST_LIST = 3;
/**
 * Divides a set of address endpoints into parts with names: `the internet (0.0.0.0/0)`, `10.0.0.0/8`,
 * `0.0.0.0/0 except 10.0.0.0/8`.
 *
 * @returns one part, or two where IPv4 and IPv6 each need their own words.
 */
function addressParts(set) {
    if (isEveryAddress(set))
        return [part((0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `every address (IPv4 and IPv6)`, set)];
    return FAMILIES.map((family) => ({ family, mine: ofFamily(set, family) }))
        .filter(({ mine }) => mine.length > 0)
        .map(({ family, mine }) => part(isWhole(mine, family) ? internet(family) : blocks(mine), mine));
}
/** Whether no address of either family is missing. */
function isEveryAddress(set) {
    return FAMILIES.every((family) => isWhole(ofFamily(set, family), family));
}
function isWhole(set, family) {
    const ranges = set.flatMap((endpoint) => endpoint.ranges);
    return (0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)([(0,_cluster_address_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeFamily */ .M9)(family)], ranges).length === 0;
}
function part(words, set) {
    return { words, count: set.length, set };
}
function internet(family) {
    return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `the internet (${family === 4 ? '0.0.0.0/0' : '::/0'})`;
}
/** The shorter of two ways to say it: the blocks, or one block around them and what it lacks. */
function blocks(endpoints) {
    const ranges = endpoints.flatMap((endpoint) => endpoint.ranges);
    const cidrs = (0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesToCidrs */ .X7)(ranges);
    const around = blockAround(ranges);
    const missing = (0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesToCidrs */ .X7)((0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)([around], ranges));
    if (missing.length + 1 >= cidrs.length)
        return list(cidrs);
    return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${list((0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesToCidrs */ .X7)([around]))} except ${list(missing)}`;
}
/** The smallest CIDR block that holds all the ranges. */
function blockAround(ranges) {
    const family = ranges[0]?.family ?? 4;
    const first = ranges.reduce((least, range) => (range.first < least ? range.first : least), ranges[0]?.first ?? 0n);
    const last = ranges.reduce((most, range) => (range.last > most ? range.last : most), 0n);
    let bits = 0n;
    while (first >> bits !== last >> bits)
        bits++;
    return { family, first: (first >> bits) << bits, last: (((last >> bits) + 1n) << bits) - 1n };
}
function list(cidrs) {
    return (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .H)(cidrs.map((cidr) => ({ words: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${cidr}`, count: 1 })), LONGEST_LIST);
}
function ofFamily(endpoints, family) {
    return endpoints.filter((endpoint) => endpoint.ranges[0]?.family === family);
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords),
/* harmony export */   v: () => (/* binding */ amount)
/* harmony export */ });
/** `1,397`. */
function grouped(count) {
    return count.toLocaleString('en-US');
}
/** `1 workload`, `5 workloads`, `1,397 policies`. */
function amount(count, noun) {
    if (count === 1)
        return `1 ${noun}`;
    return `${grouped(count)} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
/** A count as words of ours in a sentence. */
function inWords(count) {
    return { words: [grouped(count)], names: [] };
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ withoutCause),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   zT: () => (/* binding */ effectWords)
/* harmony export */ });
/** What came or went and so made the change, the best first. All else is how things stood before or stand now. */
const MADE_BY = {
    opened: [['head allows', 'base stops-isolating'], ['base denies']],
    closed: [['base allows'], ['head denies']],
};
/**
 * The causes to show for a change: what made it or, where nothing came or went, how things stand. A policy that was edited
 * has made it rather than one that was not: below a tier that no longer denies, others only go on to allow.
 */
function causesOf({ change, because }, { policyEdits }) {
    const candidates = MADE_BY[change].map((kinds) => because.filter(({ side, effect }) => kinds.includes(`${side} ${effect}`)));
    const isEdited = ({ policy }) => policyEdits.some((edit) => isSame(edit.policy, policy));
    return (candidates.find((causes) => causes.some(isEdited)) ?? candidates.find((causes) => causes.length > 0) ?? because);
}
/** Why a flow is there, or was, that no policy speaks of. */
function withoutCause({ change }) {
    return change === 'opened' ? 'no policy isolates it' : 'no policy isolated it';
}
/** What a cause did or does, to stand after its place. */
function effectWords({ side, effect, policy }, { lifecycle }, { policyEdits }) {
    if (side === 'head')
        return effect === 'stops-isolating' ? 'no longer isolates it' : `${effect} it`;
    if (policyEdits.some((edit) => edit.edit === 'removed' && isSame(edit.policy, policy)))
        return 'removed';
    switch (effect) {
        case 'allows':
            return lifecycle === 'policy' ? 'no longer allows it' : 'allowed it';
        case 'denies':
            return 'no longer denies it';
        case 'isolates':
            return 'isolated it';
        case 'stops-isolating':
            return 'no longer isolates it';
    }
}
function isSame(a, b) {
    return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}


/***/ }),

/***/ 1197:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** A cell never gets narrower than this, or there is more wrapping than text. */
const NARROWEST = 16;
const GAP = 2;
/**
 * Lays out rows of cells in columns of one width each. Cells that do not fit are wrapped between words; a word is never
 * broken, so a name can be copied.
 *
 * @param width of all columns together, in characters; only a long word may exceed it.
 * @returns the lines of each row, without a space at their end.
 */
function columns(rows, width) {
    const widths = shrink(naturalWidths(rows), width);
    return rows.map((row) => {
        const cells = row.map((cell, i) => wrap(cell, widths[i] ?? 0));
        const height = Math.max(...cells.map((lines) => lines.length));
        return Array.from({ length: height }, (_, k) => cells
            .map((lines, i) => (lines[k] ?? '').padEnd(widths[i] ?? 0))
            .join(' '.repeat(GAP))
            .trimEnd());
    });
}
/** Breaks a text between words into lines of at most that many characters, if its words are no longer. */
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function naturalWidths(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, i) => {
            widths[i] = Math.max(widths[i] ?? 0, cell.length);
        });
    }
    return widths;
}
/** Takes from the widest column until all fit or all are narrow. */
function shrink(natural, width) {
    const widths = [...natural];
    const total = () => widths.reduce((sum, one) => sum + one, GAP * (widths.length - 1));
    while (total() > width) {
        const widest = widths.indexOf(Math.max(...widths));
        const one = widths[widest] ?? 0;
        if (one <= NARROWEST)
            break;
        widths[widest] = one - 1;
    }
    return widths;
}


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ comment)
});

;// CONCATENATED MODULE: ./src/report/fit.ts
const EVERYTHING = { policyText: true, diagram: true, flows: 1000, problems: 100, findings: 1000 };
/** From everything to next to nothing: what a reviewer can find elsewhere goes first, the findings go last. */
const LADDER = [
    EVERYTHING,
    { ...EVERYTHING, policyText: false },
    { ...EVERYTHING, policyText: false, diagram: false },
    { policyText: false, diagram: false, flows: 50, problems: 50, findings: 1000 },
    { policyText: false, diagram: false, flows: 20, problems: 10, findings: 100 },
    { policyText: false, diagram: false, flows: 0, problems: 10, findings: 100 },
    { policyText: false, diagram: false, flows: 0, problems: 3, findings: 20 },
    { policyText: false, diagram: false, flows: 0, problems: 0, findings: 0 },
];
/**
 * The most that fits: renders with less and less until the text is within the budget.
 *
 * @param render says itself what it leaves out; what it renders with the last limits has a fixed greatest size.
 * @param size measures a text in the budget's unit.
 */
function fitInto(render, size, budget) {
    let text = '';
    for (const limits of LADDER) {
        text = render(limits);
        if (size(text) <= budget)
            break;
    }
    return text;
}

// EXTERNAL MODULE: ./src/report/amount.ts
var amount = __nccwpck_require__(4544);
// EXTERNAL MODULE: ./src/report/endpoints.ts + 5 modules
var endpoints = __nccwpck_require__(7210);
// EXTERNAL MODULE: ./src/report/ports.ts
var report_ports = __nccwpck_require__(6902);
// EXTERNAL MODULE: ./src/report/quote.ts
var quote = __nccwpck_require__(9166);
// EXTERNAL MODULE: ./src/report/workloads.ts
var workloads = __nccwpck_require__(8788);
;// CONCATENATED MODULE: ./src/report/diagram.ts




/** More arrows than this, and nobody can follow them. */
const MOST_ARROWS = 60;
const MOST_PARTS = 4;
/** The arrows that the rows come to, one between the same two parts. */
function arrows(rows) {
    const found = new Map();
    for (const { change, sources, destinations } of rows) {
        for (const from of ends(sources)) {
            for (const to of ends(destinations)) {
                const key = `${change.change} ${(0,quote/* plain */.pj)(from.words)} > ${(0,quote/* plain */.pj)(to.words)}`;
                const ports = [...(found.get(key)?.ports ?? []), ...change.ports];
                found.set(key, { change: change.change, from, to, ports });
            }
        }
    }
    return [...found.values()];
}
/** A box for each part, or one for all where they are many. */
function ends(parts) {
    if (parts.length <= MOST_PARTS)
        return parts;
    const set = parts.flatMap((part) => part.set);
    return [{ words: (0,endpoints/* nameSet */.Mw)(parts), count: set.length, set }];
}
/** A Mermaid flowchart. Ids are our own, and labels hold no character that means something. */
function diagram(drawn) {
    const nodes = new Map();
    for (const { from, to } of drawn) {
        for (const part of [from, to]) {
            const key = (0,quote/* plain */.pj)(part.words);
            if (!nodes.has(key))
                nodes.set(key, node(part, `n${nodes.size + 1}`));
        }
    }
    const id = (part) => nodes.get((0,quote/* plain */.pj)(part.words))?.id ?? '';
    return [
        'flowchart LR',
        '  accTitle: Flows that this change opens and closes',
        ...boxes([...nodes.values()]),
        ...drawn.map((arrow) => `  ${id(arrow.from)} ${line(arrow)} ${id(arrow.to)}`),
        ...colour(drawn, 'opened', 'stroke:#cf222e,stroke-width:3px'),
        ...colour(drawn, 'closed', 'stroke:#1a7f37,stroke-width:2px'),
    ].join('\n');
}
function node({ words, within, set }, id) {
    const namespaces = new Set(set.flatMap(namespacesOf));
    const [namespace] = namespaces.size === 1 ? namespaces : [];
    return { id, namespace, text: (0,quote/* plain */.pj)(namespace === undefined || within === undefined ? words : within) };
}
/** Undefined is anywhere that has no box: outside the cluster, or in namespaces that nothing names. */
function namespacesOf(end) {
    switch (end.kind) {
        case 'workload':
            return [(0,workloads/* identity */.D_)(end).namespace];
        case 'pods':
            return end.others ? [undefined] : end.names;
        case 'addresses':
            return [undefined];
    }
}
/** A namespace is a box around its nodes; all else stands free, with round ends. */
function boxes(nodes) {
    const namespaces = [...new Set(nodes.flatMap(({ namespace }) => namespace ?? []))].sort();
    const free = nodes.filter(({ namespace }) => namespace === undefined);
    return [
        ...free.map(({ id, text }) => `  ${id}(["${(0,quote/* label */.Pf)(text)}"])`),
        ...namespaces.flatMap((namespace, i) => [
            `  subgraph s${i + 1}["namespace ${(0,quote/* label */.Pf)(namespace)}"]`,
            ...nodes.filter((node) => node.namespace === namespace).map(({ id, text }) => `    ${id}["${(0,quote/* label */.Pf)(text)}"]`),
            '  end',
        ]),
    ];
}
function line({ change, ports }) {
    const text = `"${change} ${(0,quote/* label */.Pf)((0,report_ports/* portNames */.y)(ports))}"`;
    return change === 'opened' ? `== ${text} ==>` : `-. ${text} .-x`;
}
function colour(drawn, change, style) {
    const numbers = drawn.flatMap((arrow, i) => (arrow.change === change ? [i] : []));
    return numbers.length === 0 ? [] : [`  linkStyle ${numbers.join(',')} ${style}`];
}

// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __nccwpck_require__(687);
;// CONCATENATED MODULE: ./src/report/heading.ts



const ICONS = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '🔵',
    info: '⚪',
};
/** The verdict as a heading. */
function heading(report) {
    return `## ${icon(report)} Network exposure: ${(0,verdict/* verdictWords */.L2)(report)}`;
}
/** The one alert: the worst finding if it is bad, or that the answer is not whole. Empty if neither. */
function heading_alert(report) {
    const [worst] = report.findings;
    if (worst !== undefined && isAlarming(worst.severity)) {
        const kind = worst.severity === 'critical' ? 'CAUTION' : 'WARNING';
        return `> [!${kind}]\n> **${(0,quote/* markdown */.wD)({ words: [worst.title], names: [] })}.** ${(0,quote/* markdown */.wD)(worst.message)}`;
    }
    if (report.complete)
        return '';
    const hiding = report.problems.filter(({ hidesFlows }) => hidesFlows).length;
    return `> [!WARNING]\n> **This is not the whole picture.** ${(0,amount/* amount */.v)(hiding, 'problem')} may hide flows, listed under “What was checked”.`;
}
/** Whether a finding of this severity stands in the alert, if it is the worst. */
function isAlarming(severity) {
    return severity === 'critical' || severity === 'high';
}
/** The counts and what they mean for the check, in one line. */
function countsLine(report, rows) {
    const { opened, closed } = (0,verdict/* countRows */.BO)(rows);
    const { failOn, outcome } = report.verdict;
    const counts = report.changes.length === 0 ? (0,verdict/* unchangedWords */.z8)(report) : `**Opened ${opened}** · **Closed ${closed}**`;
    const gate = failOn === 'never' && outcome === 'pass' ? '' : ` — ${(0,verdict/* gateWords */.DO)(report.verdict)} (\`fail-on: ${failOn}\`)`;
    return `${counts}${gate}`;
}
function icon({ findings, complete }) {
    const [worst] = findings;
    if (worst !== undefined)
        return ICONS[worst.severity];
    return complete ? '🟢' : '🟡';
}

// EXTERNAL MODULE: ./src/report/place.ts
var report_place = __nccwpck_require__(8141);
;// CONCATENATED MODULE: ./src/report/findings.ts



/** The findings as a table, each with the place to look at. Empty if there are none to show. */
function findingsTable(report, links, limit) {
    const lines = report.findings.slice(0, limit).map((finding, i) => {
        // The alert has said the sentence of the worst one.
        const said = i === 0 && isAlarming(finding.severity);
        const what = said ? title(finding) : `${title(finding)}<br>${(0,quote/* markdown */.wD)(finding.message)}`;
        const cells = [severity(finding), what, where(finding, report, links)];
        return `| ${cells.join(' | ')} |`;
    });
    return lines.length === 0 ? '' : ['| | Finding | Where |', '| :-- | :-- | :-- |', ...lines].join('\n');
}
function severity(finding) {
    return (0,quote/* unbroken */.D_)(`${ICONS[finding.severity]} ${finding.severity}`);
}
function title({ title, confidence }) {
    const bold = `**${(0,quote/* markdown */.wD)({ words: [title], names: [] })}**`;
    return confidence === 'exact' ? bold : `${bold} (assumed)`;
}
function where({ place }, report, links) {
    return place === undefined ? '' : `${(0,report_place/* placeLink */.aE)(place, report, links)}${(0,report_place/* sideWords */.H)(place, report)}`;
}

// EXTERNAL MODULE: ./src/report/flow-row.ts + 2 modules
var flow_row = __nccwpck_require__(2115);
// EXTERNAL MODULE: ./src/report/because.ts
var because = __nccwpck_require__(8786);
;// CONCATENATED MODULE: ./src/report/flows.ts





const MOST_CAUSES = 2;
/** More rows than a screen holds, and the part starts closed. */
const SCREEN = 20;
/** What opens and closes, in the order of reading. Empty if there is nothing to show. */
function flowsTable(report, rows, links, limit) {
    const shown = rows.slice(0, limit);
    if (shown.length === 0)
        return '';
    const { opened, closed } = (0,verdict/* countRows */.BO)(rows);
    return [
        shown.length > SCREEN ? '<details>' : '<details open>',
        `<summary><b>Flows</b> — ${opened} opened, ${closed} closed</summary>`,
        '',
        '| | From | To | Ports | Because |',
        '| :-- | :-- | :-- | :-- | :-- |',
        ...shown.map((row) => flows_line(row, report, links)),
        '',
        '</details>',
    ].join('\n');
}
function flows_line({ change, from, to, ports }, report, links) {
    const what = [change.change === 'opened' ? '➕ opened' : '➖ closed', (0,flow_row/* lifecycleWords */.ym)(change)].filter((words) => words !== '');
    const cells = [
        what.map(quote/* unbroken */.D_).join('<br>'),
        (0,quote/* markdown */.wD)(from),
        (0,quote/* markdown */.wD)(to),
        (0,quote/* unbroken */.D_)(ports),
        flows_because(change, report, links),
    ];
    return `| ${cells.join(' | ')} |`;
}
function flows_because(change, report, links) {
    const causes = (0,because/* causesOf */.cZ)(change, report);
    if (causes.length === 0)
        return (0,because/* withoutCause */.Ch)(change);
    const shown = causes.slice(0, MOST_CAUSES).map((cause) => {
        return `${(0,report_place/* placeLink */.aE)(cause, report, links)} ${(0,because/* effectWords */.zT)(cause, change, report)}`;
    });
    const rest = causes.length - shown.length;
    return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends Diff {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

// EXTERNAL MODULE: ./src/manifest/objects.ts
var objects = __nccwpck_require__(929);
;// CONCATENATED MODULE: ./src/report/policy-diff.ts





const MOST_POLICIES = 30;
const MOST_LINES = 120;
/** Beyond so many edits a diff shows nothing any more, and takes seconds. A count, not a time: the same on any machine. */
const MOST_EDITS = 500;
/** What the pull request does to the text of policies, without the rest of it. Empty if it edits none. */
function policyDiff(report, links) {
    const edits = report.policyEdits;
    if (edits.length === 0)
        return '';
    const rest = edits.length - MOST_POLICIES;
    return [
        '<details>',
        `<summary><b>Policy changes</b> — ${summary(edits)}</summary>`,
        ...edits.slice(0, MOST_POLICIES).flatMap((edit) => ['', policy_diff_title(edit, report, links), '', body(edit)]),
        ...(rest > 0 ? ['', `And ${(0,amount/* amount */.v)(rest, 'more policy')}.`] : []),
        '',
        '</details>',
    ].join('\n');
}
function summary(edits) {
    return ['added', 'removed', 'modified']
        .map((edit) => ({ edit, count: edits.filter((one) => one.edit === edit).length }))
        .filter(({ count }) => count > 0)
        .map(({ edit, count }) => `${count} ${edit}`)
        .join(', ');
}
function policy_diff_title({ edit, policy, path, line }, report, links) {
    const place = (0,report_place/* placeLink */.aE)({ side: edit === 'removed' ? 'base' : 'head', path, line }, report, links);
    const name = (0,objects/* qualifiedName */.OL)(policy.namespace, policy.name);
    return `${(0,quote/* code */.aY)(`${policy.kind} ${name}`)} ${edit}: ${place}`;
}
function body({ before = '', after = '' }) {
    const lines = changedLines(before, after);
    if (lines === undefined)
        return 'Too different to show.';
    if (lines.length === 0)
        return 'Its text is the same.';
    const rest = lines.length - MOST_LINES;
    const shown = (0,quote/* fenced */.OF)('diff', lines.slice(0, MOST_LINES));
    return rest > 0 ? `${shown}\n\nAnd ${(0,amount/* amount */.v)(rest, 'more line')}.` : shown;
}
/** The lines of a unified diff with three lines around each change; undefined if there is no end of changes. */
function changedLines(before, after) {
    const options = { context: 3, maxEditLength: MOST_EDITS, stripTrailingCr: true };
    const patch = structuredPatch('', '', ended(before), ended(after), undefined, undefined, options);
    return patch?.hunks.flatMap(({ lines }, i) => (i === 0 ? lines : ['@@', ...lines]));
}
/** A missing newline at the end is no change that matters here. */
function ended(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

// EXTERNAL MODULE: ./src/report/remarks.ts
var remarks = __nccwpck_require__(79);
;// CONCATENATED MODULE: ./src/report/scope.ts




/** What the answer rests on, and what it does not know. Open where the answer is not complete. */
function scope(report, rows, links, limit) {
    const { base, head, problems, complete } = report;
    const shown = problems.slice(0, limit);
    return [
        complete ? '<details>' : '<details open>',
        `<summary><b>What was checked</b> — ${facts(head)}${problems.length > 0 ? ` · ${(0,amount/* amount */.v)(problems.length, 'problem')}` : ''}</summary>`,
        '',
        `- Before: ${(0,report_place/* versionLink */.PK)(base, links)}. After: ${(0,report_place/* versionLink */.PK)(head, links)}.`,
        ...shown.map((problem) => `- ${problemLine(problem)}`),
        ...(0,remarks/* remarks */.I)(report, rows).map((remark) => `- ${(0,quote/* markdown */.wD)(remark)}`),
        '- Policies say what is allowed. Whether the cluster’s network plugin enforces them is not checked.',
        '',
        '</details>',
    ].join('\n');
}
/** `41 files, 5 workloads, 9 policies`. */
function facts({ files, workloads, policies }) {
    return [(0,amount/* amount */.v)(files, 'file'), (0,amount/* amount */.v)(workloads, 'workload'), (0,amount/* amount */.v)(policies, 'policy')].join(', ');
}
function problemLine({ severity, path, line, message, hidesFlows }) {
    const place = path === undefined ? '' : ` ${(0,quote/* code */.aY)((0,report_place/* placeName */.fW)({ path, line }))}:`;
    return `**${severity}**${place} ${(0,quote/* markdown */.wD)(message)}${hidesFlows ? ' **Not in this report.**' : ''}`;
}

;// CONCATENATED MODULE: ./src/report/page.ts










/** The whole report as Markdown, at any of the limits: what comment and summary are made of. */
function createPage(report, options) {
    const { links } = options;
    const rows = (0,flow_row/* inReadingOrder */.g)((0,flow_row/* flowRows */.uU)(report), report);
    const drawn = arrows(rows);
    return (limits) => {
        const draws = limits.diagram && drawn.length > 0 && drawn.length <= MOST_ARROWS;
        return `${[
            heading(report),
            resolvedLine(report, options),
            limits.findings > 0 ? heading_alert(report) : '',
            countsLine(report, rows),
            findingsTable(report, links, limits.findings),
            flowsTable(report, rows, links, limits.flows),
            draws ? details('Diagram', (0,quote/* fenced */.OF)('mermaid', diagram(drawn).split('\n'))) : '',
            limits.policyText ? policyDiff(report, links) : '',
            scope(report, rows, links, limits.problems),
            leftOutLine(leftOut(report, rows, { ...limits, diagram: draws || drawn.length === 0 }), links),
            footer(report, links),
        ]
            .filter((part) => part !== '')
            .join('\n\n')}\n`;
    };
}
function details(title, body) {
    return `<details>\n<summary><b>${title}</b></summary>\n\n${body}\n\n</details>`;
}
function resolvedLine({ findings, head }, { resolved, links }) {
    if (resolved === undefined || findings.length > 0)
        return '';
    const { findings: count, commit } = resolved;
    const what = count === undefined ? 'The findings' : `The ${(0,amount/* amount */.v)(count, 'finding')}`;
    const before = commit === undefined ? 'before' : `for ${(0,report_place/* commitLink */.wn)(commit, links)}`;
    return `${what} reported ${before} ${count === 1 ? 'is' : 'are'} gone in ${headLink(head, links)}.`;
}
function headLink({ version, commit }, links) {
    return commit === undefined ? (0,quote/* code */.aY)(version) : (0,report_place/* commitLink */.wn)(commit, links);
}
function leftOut(report, rows, limits) {
    const parts = [
        ['finding', report.findings.length, limits.findings],
        ['flow', rows.length, limits.flows],
        ['problem', report.problems.length, limits.problems],
    ];
    return [
        ...parts.flatMap(([noun, count, limit]) => (count > limit ? [`${count - limit} of ${(0,amount/* amount */.v)(count, noun)}`] : [])),
        ...(limits.diagram ? [] : ['the diagram']),
        ...(limits.policyText || report.policyEdits.length === 0 ? [] : ['the text of the policies']),
    ];
}
function leftOutLine(parts, links) {
    if (parts.length === 0)
        return '';
    const url = (0,report_place/* runUrl */.Vp)(links);
    return `**Left out to keep this short:** ${parts.join(', ')}.${url === undefined ? '' : ` More is in the [job summary](${url}).`}`;
}
/** A comment is written anew for each commit; on the command line there is nothing to tell apart. */
function footer({ head }, links) {
    if (links === undefined)
        return '';
    const url = (0,report_place/* runUrl */.Vp)(links);
    const summary = url === undefined ? '' : ` · [job summary](${url})`;
    return `<sub>Updated for ${headLink(head, links)}${summary}</sub>`;
}

;// CONCATENATED MODULE: ./src/report/comment.ts


/** Under GitHub's limit of 65,536 characters, with room for the marker that finds the comment again. */
const BUDGET = 60_000;
/** The report as the Markdown of a comment on a pull request. */
function comment(report, options = {}) {
    return fitInto(createPage(report, options), (text) => text.length, options.budget ?? BUDGET);
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ cost),
  Mw: () => (/* binding */ nameSet),
  TK: () => (/* binding */ nameSets)
});

// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __nccwpck_require__(4616);
// EXTERNAL MODULE: ./src/report/addresses.ts
var report_addresses = __nccwpck_require__(5674);
// EXTERNAL MODULE: ./src/report/amount.ts
var amount = __nccwpck_require__(4544);
// EXTERNAL MODULE: ./src/report/enumerate.ts
var enumerate = __nccwpck_require__(5404);
// EXTERNAL MODULE: ./src/flow/unseen.ts + 2 modules
var unseen = __nccwpck_require__(3950);
;// CONCATENATED MODULE: ./src/report/labels.ts
const ANY = { absent: true, others: true, values: new Set() };
function boxOf(selector) {
    const box = new Map();
    for (const requirement of selector) {
        const { key } = requirement;
        const before = box.get(key);
        const values = valuesOf(requirement);
        box.set(key, before === undefined ? values : both(before, values));
    }
    return box;
}
function valuesOf({ operator, values }) {
    switch (operator) {
        case 'In':
            return { absent: false, others: false, values: new Set(values) };
        case 'NotIn':
            return { absent: true, others: true, values: new Set(values) };
        case 'Exists':
            return { absent: false, others: true, values: new Set() };
        case 'DoesNotExist':
            return { absent: true, others: false, values: new Set() };
    }
}
/** The box as a LabelSelector, sorted by key. */
function selectorOf(box) {
    return [...box]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([key, { absent, others, values }]) => {
        const sorted = [...values].sort();
        if (!others) {
            return [absent ? { key, operator: 'DoesNotExist', values: [] } : { key, operator: 'In', values: sorted }];
        }
        return [
            ...(absent ? [] : [{ key, operator: 'Exists', values: [] }]),
            ...(sorted.length === 0 ? [] : [{ key, operator: 'NotIn', values: sorted }]),
        ];
    });
}
/** Where more pairs of boxes would have to be compared, the words are not made shorter. */
const MOST_PAIRS = 100_000;
/**
 * Says a set of label maps with as few words as it takes.
 *
 * @param on boxes that make up the set
 * @param off boxes that make up all that is not in the set; together with `on` they are everything there can be
 * @returns boxes that hold the same maps, and may overlap
 */
function simplest(on, off) {
    const first = joinBoxes(on);
    if (first.length * off.length > MOST_PAIRS)
        return first;
    const wide = first.map((box) => widened(box, off));
    const needed = [];
    for (const box of wide.sort((a, b) => a.size - b.size))
        if (!needed.some((other) => covers(other, box)))
            needed.push(box);
    return joinBoxes(needed);
}
/** Leaves out every word without which the box still holds nothing that is off: first what says what a label is not. */
function widened(box, off) {
    let wide = box;
    const isOpen = (key) => Number(box.get(key)?.others === false);
    for (const key of [...box.keys()].sort().sort((a, b) => isOpen(a) - isOpen(b))) {
        const wider = new Map([...wide].filter(([other]) => other !== key));
        if (!off.some((one) => meet(one, wider)))
            wide = wider;
    }
    return wide;
}
/** Makes one of boxes that differ in one key only, as long as there are any. */
function joinBoxes(boxes) {
    let found = [...boxes];
    for (let before = -1; before !== found.length;) {
        before = found.length;
        for (const key of new Set(found.flatMap((box) => [...box.keys()])))
            found = joinedAt(key, found);
    }
    return found;
}
function joinedAt(key, boxes) {
    const groups = new Map();
    for (const box of boxes) {
        const rest = textOf(new Map([...box].filter(([other]) => other !== key)));
        const group = groups.get(rest);
        if (group === undefined)
            groups.set(rest, [box]);
        else
            group.push(box);
    }
    return [...groups.values()].flatMap((group) => joinedGroup(key, group));
}
function joinedGroup(key, group) {
    const [first] = group;
    if (first === undefined || group.length === 1)
        return group;
    const values = group.map((box) => box.get(key) ?? ANY).reduce(either);
    // No LabelSelector says "one of these values or absent".
    if (values.absent && !values.others && values.values.size > 0)
        return group;
    const rest = [...first].filter(([other]) => other !== key);
    const isAny = values.absent && values.others && values.values.size === 0;
    return [new Map(isAny ? rest : [...rest, [key, values]])];
}
function either(a, b) {
    const absent = a.absent || b.absent;
    if (a.others && b.others)
        return { absent, others: true, values: filter(a.values, (value) => b.values.has(value)) };
    if (a.others || b.others) {
        const [open, closed] = a.others ? [a, b] : [b, a];
        return { absent, others: true, values: filter(open.values, (value) => !closed.values.has(value)) };
    }
    return { absent, others: false, values: new Set([...a.values, ...b.values]) };
}
function both(a, b) {
    const absent = a.absent && b.absent;
    if (a.others && b.others)
        return { absent, others: true, values: new Set([...a.values, ...b.values]) };
    if (a.others || b.others) {
        const [open, closed] = a.others ? [a, b] : [b, a];
        return { absent, others: false, values: filter(closed.values, (value) => !open.values.has(value)) };
    }
    return { absent, others: false, values: filter(a.values, (value) => b.values.has(value)) };
}
function filter(values, keep) {
    return new Set([...values].filter(keep));
}
/** Whether some map is in both boxes: every key can be something. */
function meet(a, b) {
    return [...a].every(([key, values]) => {
        const common = both(values, b.get(key) ?? ANY);
        return common.absent || common.others || common.values.size > 0;
    });
}
/** Whether every map of the inner box is in the outer one. */
function covers(outer, inner) {
    return [...outer].every(([key, values]) => {
        const own = inner.get(key) ?? ANY;
        if ((own.absent && !values.absent) || (own.others && !values.others))
            return false;
        // What an open set leaves out, the other must leave out too.
        if (own.others)
            return [...values.values].every((value) => own.values.has(value));
        return [...own.values].every((value) => values.others !== values.values.has(value));
    });
}
/** One text for equal boxes. */
function textOf(box) {
    return JSON.stringify(selectorOf(box));
}

;// CONCATENATED MODULE: ./src/report/label-words.ts




const OF_PODS = { having: (0,sentence/* say */.c) `with`, lacking: (0,sentence/* say */.c) `without` };
const OF_NAMESPACES = { having: (0,sentence/* say */.c) `labelled`, lacking: (0,sentence/* say */.c) `not labelled` };
const MOST_BOXES = 3;
/** `with app=web`, `with app=web and without tier=db or label debug`, `with app=web or with app=api and tier=front`. */
function labelWords(boxes, voice) {
    const selectors = boxes.map(selectorOf);
    const [first = []] = selectors;
    if (selectors.length > MOST_BOXES) {
        return (0,sentence/* say */.c) `${ofSelector(first, voice)}, or labelled in one of ${(0,amount/* inWords */.r)(selectors.length - 1)} other ways`;
    }
    return join(selectors.map((selector) => ofSelector(selector, voice)), (0,sentence/* say */.c) ` or `);
}
function ofSelector(selector, { having, lacking }) {
    const yes = selector.filter(isHaving).map(label_words_name);
    const no = selector
        .filter((requirement) => !isHaving(requirement))
        .map(opposite)
        .map(label_words_name);
    return join([
        ...(yes.length === 0 ? [] : [(0,sentence/* say */.c) `${having} ${join(yes, (0,sentence/* say */.c) ` and `)}`]),
        ...(no.length === 0 ? [] : [(0,sentence/* say */.c) `${lacking} ${join(no, (0,sentence/* say */.c) ` or `)}`]),
    ], (0,sentence/* say */.c) ` and `);
}
/** Whether it says what a label is, not what it is not. */
function isHaving({ operator }) {
    return operator === 'In' || operator === 'Exists';
}
function opposite({ key, operator, values }) {
    return { key, operator: operator === 'NotIn' ? 'In' : 'Exists', values };
}
function label_words_name(requirement) {
    return requirement.operator === 'Exists' ? (0,sentence/* say */.c) `label ${requirement.key}` : (0,sentence/* say */.c) `${(0,unseen/* words */.a)([requirement])}`;
}
function join(sentences, between) {
    return sentences.length === 0 ? (0,sentence/* say */.c) `` : sentences.reduce((text, next) => (0,sentence/* say */.c) `${text}${between}${next}`);
}

// EXTERNAL MODULE: ./src/report/workloads.ts
var workloads = __nccwpck_require__(8788);
;// CONCATENATED MODULE: ./src/report/pod-words.ts





const LONGEST_LIST = 3;
/** A group of pods as people say it: `every pod of shop (5 workloads)`, `other pods of shop`, `pods of shop with app=web`. */
function podPart(group, world, manner) {
    const { names, others, declared, set } = group;
    const count = Math.max(names.length + Number(others), declared?.length ?? 0);
    const words = phrase(group, placeWords(group, world), world.nameOf, manner);
    const part = { words, count, set, weight: Math.max(names.length, words.names.length) };
    if (names.length !== 1 || others)
        return part;
    return { ...part, within: phrase(group, (0,sentence/* say */.c) ``, (0,workloads/* within */.ux)(world.nameOf), manner) };
}
function phrase(group, place, nameOf, manner) {
    const { names, others, boxes, declared, except } = group;
    const whole = boxes.some(({ size }) => size === 0);
    if (declared === undefined) {
        return whole ? (0,sentence/* say */.c) `other pods${place}` : (0,sentence/* say */.c) `other pods${place} ${labelWords(boxes, OF_PODS)}`;
    }
    // One namespace's few workloads say more than its name does.
    const few = declared.length > 0 && declared.length <= workloads/* FEW */.dS && names.length === 1 && !others;
    if (!whole && few && except.length === 0) {
        return (0,sentence/* say */.c) `${(0,workloads/* listWorkloads */.DD)(declared, nameOf)} and other pods${place} ${labelWords(boxes, OF_PODS)}`;
    }
    const counted = manner === 'every' && declared.length > 0 ? (0,sentence/* say */.c) ` (${own((0,amount/* amount */.v)(declared.length, 'workload'))})` : (0,sentence/* say */.c) ``;
    const but = except.length === 0 ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) ` except ${(0,workloads/* listWorkloads */.DD)(except, nameOf)}`;
    const pods = whole && manner === 'every' ? (0,sentence/* say */.c) `every pod` : (0,sentence/* say */.c) `pods`;
    const labels = whole ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) ` ${labelWords(boxes, OF_PODS)}`;
    // Two kinds of labels in a row would be read as one.
    return group.namespaces.size > 0 ? (0,sentence/* say */.c) `${pods}${labels}${place}` : (0,sentence/* say */.c) `${pods}${place}${labels}${but}${counted}`;
}
/** ` of shop`, ` of a, b and any other namespace`; nothing if it is anywhere. */
function placeWords({ names, others, namespaces }, { known }) {
    if (namespaces.size > 0) {
        const labelled = labelWords([namespaces], OF_NAMESPACES);
        return known > 0 ? (0,sentence/* say */.c) ` of other namespaces ${labelled}` : (0,sentence/* say */.c) ` of namespaces ${labelled}`;
    }
    if (others && names.length === known)
        return (0,sentence/* say */.c) ``;
    if (names.length === 0)
        return (0,sentence/* say */.c) ` of any other namespace`;
    const named = namespaceWords(names, others);
    return others ? (0,sentence/* say */.c) ` of ${named} and any other namespace` : (0,sentence/* say */.c) ` of ${named}`;
}
function namespaceWords(names, more) {
    const phrases = names.map((name) => ({ words: (0,sentence/* say */.c) `${name}`, count: 1 }));
    if (names.length > LONGEST_LIST)
        return (0,sentence/* say */.c) `${(0,amount/* inWords */.r)(names.length)} namespaces (${(0,enumerate/* enumerate */.H)(phrases, LONGEST_LIST - 1)})`;
    const last = phrases.at(-1);
    if (more || last === undefined || names.length === 1)
        return (0,enumerate/* enumerate */.H)(phrases, LONGEST_LIST);
    return (0,sentence/* say */.c) `${(0,enumerate/* enumerate */.H)(phrases.slice(0, -1), LONGEST_LIST)} and ${last.words}`;
}
function own(text) {
    return { words: [text], names: [] };
}

// EXTERNAL MODULE: ./src/policy/selector.ts
var policy_selector = __nccwpck_require__(673);
;// CONCATENATED MODULE: ./src/report/pods.ts



const pods_ANY = new Map();
/** Gathers the pods of a set that no manifest declares, with the declared workloads that are labelled as they are. */
function podGroups({ workloads, pods }, world) {
    const inSet = new Set([...workloads, ...pods]);
    const groups = new Map();
    for (const group of [...inNamespaces(inSet, world), ...inOthers(inSet, world)]) {
        const { namespaces, boxes, declared, except } = group;
        const labels = [namespaces, ...boxes].map(textOf);
        const key = JSON.stringify([labels, declared === undefined, except.map(({ id }) => id)]);
        const alike = groups.get(key);
        if (alike === undefined)
            groups.set(key, [group]);
        else
            alike.push(group);
    }
    return [...groups.values()].map(joined);
}
function joined(groups) {
    const first = groups[0];
    return {
        ...first,
        names: groups.flatMap(({ names }) => names),
        others: groups.some(({ others }) => others),
        declared: first.declared && groups.flatMap(({ declared }) => declared ?? []),
        set: [...new Set(groups.flatMap(({ set }) => set))],
    };
}
function inNamespaces(inSet, world) {
    return world.places.flatMap(({ names, parts }) => {
        const on = parts.filter((part) => inSet.has(part));
        if (on.length === 0)
            return [];
        const boxes = boxesOf(on, parts, world);
        return names.map((name) => inNamespace(name, on, boxes, inSet, world));
    });
}
/** The labels of some of the parts that are all pods of a namespace. */
function boxesOf(on, parts, { whole }) {
    const box = ({ podSelector }) => boxOf(podSelector);
    if (!whole)
        return joinBoxes(on.map(box));
    if (on.length === parts.length)
        return [pods_ANY];
    const held = new Set(on);
    return simplest(on.map(box), parts.filter((part) => !held.has(part)).map(box));
}
function inNamespace(name, pods, boxes, inSet, { declared, side }) {
    const selectors = boxes.map(selectorOf);
    const alike = (declared.get(name) ?? []).filter((workload) => {
        const labels = (workload[side] ?? workload.head ?? workload.base)?.labels ?? {};
        return selectors.some((selector) => (0,policy_selector/* matches */.c)(selector, labels));
    });
    const meant = alike.filter((workload) => inSet.has(workload));
    const missing = alike.length - meant.length;
    const all = missing === 0 || (missing <= workloads/* FEW_MISSING */.yV && missing < meant.length);
    const group = { names: [name], others: false, namespaces: pods_ANY, boxes };
    if (!all)
        return { ...group, declared: undefined, except: [], set: pods };
    const except = alike.filter((workload) => !inSet.has(workload));
    return { ...group, declared: meant, except, set: [...meant, ...pods] };
}
/** The namespaces that no manifest declares or names: here their labels are part of what is said. */
function inOthers(inSet, world) {
    const byPods = new Map();
    const { elsewhere, whole } = world;
    for (const place of elsewhere) {
        const on = place.parts.filter((part) => inSet.has(part));
        if (on.length === 0)
            continue;
        const boxes = boxesOf(on, place.parts, world);
        const key = boxes.map(textOf).join();
        const found = byPods.get(key) ?? { boxes, places: new Set(), set: [] };
        byPods.set(key, found);
        found.places.add(place);
        found.set.push(...on);
    }
    return [...byPods.values()].flatMap(({ boxes, places, set }) => {
        const off = elsewhere.filter((place) => !places.has(place));
        const on = [...places].map(namespacesOf);
        return (whole ? simplest(on, off.map(namespacesOf)) : joinBoxes(on)).map((namespaces) => {
            return { namespaces, boxes, names: [], others: true, declared: [], except: [], set };
        });
    });
}
function namespacesOf({ namespaces }) {
    return namespaces;
}

// EXTERNAL MODULE: ./src/cluster/namespace.ts
var namespace = __nccwpck_require__(3365);
;// CONCATENATED MODULE: ./src/report/world.ts



function createWorld(all, side, whole) {
    const ends = byKind(presentIn(side, all));
    const places = placesOf(ends.pods);
    return {
        ...ends,
        side,
        whole,
        nameOf: (0,workloads/* workloadNames */.oj)(ends.workloads),
        declared: (0,workloads/* byNamespace */.Jf)(ends.workloads),
        places,
        known: places.reduce((sum, { names }) => sum + names.length, 0),
        elsewhere: elsewhereOf(ends.pods),
    };
}
function placesOf(pods) {
    const parts = new Map();
    pods.forEach(({ names }, i) => {
        for (const name of names) {
            const found = parts.get(name);
            if (found === undefined)
                parts.set(name, [i]);
            else
                found.push(i);
        }
    });
    const places = new Map();
    for (const [name, indices] of parts) {
        const place = places.get(indices.join());
        if (place === undefined)
            places.set(indices.join(), { names: [name], parts: indices.map((i) => pods[i]) });
        else
            place.names.push(name);
    }
    return [...places.values()];
}
function elsewhereOf(pods) {
    const found = new Map();
    for (const part of pods.filter(({ others }) => others)) {
        // That the name is none of the known ones goes without saying.
        const namespaces = boxOf(part.namespaceSelector.filter(({ key }) => key !== namespace/* NAME_LABEL */.n));
        const group = found.get(textOf(namespaces));
        if (group === undefined)
            found.set(textOf(namespaces), { namespaces, parts: [part] });
        else
            group.parts.push(part);
    }
    return [...found.values()];
}
/** The endpoints that one of the versions has: pods may come and go, addresses are always there. */
function presentIn(side, endpoints) {
    return endpoints.filter((endpoint) => endpoint.kind === 'addresses' || endpoint[side] !== undefined);
}
function byKind(endpoints) {
    const ends = { workloads: [], pods: [], addresses: [] };
    for (const endpoint of endpoints) {
        switch (endpoint.kind) {
            case 'workload':
                ends.workloads.push(endpoint);
                break;
            case 'pods':
                ends.pods.push(endpoint);
                break;
            case 'addresses':
                ends.addresses.push(endpoint);
                break;
        }
    }
    return ends;
}
/** What a version has and a set has not. */
function without(world, set) {
    return {
        workloads: leave(world.workloads, set.workloads),
        pods: leave(world.pods, set.pods),
        addresses: leave(world.addresses, set.addresses),
    };
}
function leave(all, some) {
    const gone = new Set(some);
    return all.filter((one) => !gone.has(one));
}

;// CONCATENATED MODULE: ./src/report/endpoints.ts










const endpoints_LONGEST_LIST = 3;
/**
 * Makes the names for sets of these endpoints: `shop/web`, `every pod of shop (5 workloads)`, `other pods of shop`,
 * `pods of shop with app=web`, `10.0.0.0/8`, `anything except shop/web`.
 *
 * @param all the endpoints that there are; a set is described by what it holds of those that the version has.
 * @param problems of the answer; if pods were not decided, no set is described by what it lacks.
 */
function nameSets(all, side, problems) {
    const world = createWorld(all, side, !problems.some(({ code }) => code === 'pods-not-decided'));
    return (set) => {
        const ends = byKind(set);
        const addresses = (0,report_addresses/* addressParts */.D)(ends.addresses);
        const pods = podParts(ends, world, 'every');
        const everywhere = (0,report_addresses/* isEveryAddress */.S)(ends.addresses);
        const exception = exceptionOf(ends, world, everywhere ? [...addresses, ...pods] : pods, everywhere);
        if (exception === undefined)
            return [...addresses, ...pods];
        if (everywhere)
            return [{ words: (0,sentence/* say */.c) `anything${exception}`, count: set.length, set }];
        const inside = [...ends.workloads, ...ends.pods];
        const words = (0,sentence/* say */.c) `every pod${exception}${counted(ends.workloads.length)}`;
        return [...addresses, { words, count: inside.length, set: inside }];
    };
}
/** ` except shop/web`: what a set lacks of all pods, or nothing. Undefined where the words for what it holds are shorter. */
function exceptionOf(ends, world, words, everywhere) {
    const isLarge = world.elsewhere.length > 0 ? ends.pods.some(({ others }) => others) : everywhere;
    if (!isLarge || !world.whole)
        return undefined;
    const missing = { ...without(world, ends), addresses: [] };
    if (missing.workloads.length + missing.pods.length === 0)
        return everywhere ? (0,sentence/* say */.c) `` : undefined;
    if (podGroups(missing, world).some(isNegative))
        return undefined;
    const parts = podParts(missing, world, 'those');
    return parts.length <= workloads/* FEW_MISSING */.yV && cost(parts) < cost(words) ? (0,sentence/* say */.c) ` except ${nameSet(parts)}` : undefined;
}
/** A set in words, with its exact count: `shop/cart, shop/web`, or `a, b, c and 9 more`. */
function nameSet(parts) {
    return parts.length === 0 ? (0,sentence/* say */.c) `nothing` : (0,enumerate/* enumerate */.H)(parts, endpoints_LONGEST_LIST);
}
/** "Except namespaces not labelled" would be a riddle. */
function isNegative({ namespaces }) {
    return !selectorOf(namespaces).every(isHaving);
}
/** The largest groups first: what a long list leaves out should be what matters least. */
function podParts(ends, world, manner) {
    const groups = podGroups(ends, world);
    const told = new Set(groups.flatMap(({ declared }) => declared ?? []));
    const rest = ends.workloads.filter((workload) => !told.has(workload));
    // "Every workload except" some does not go with other words.
    const every = groups.length > 0 || manner === 'those' ? undefined : (0,workloads/* everyWorkload */.Ld)(rest, world.workloads, world.nameOf);
    const parts = (some) => some.map((group) => podPart(group, world, manner));
    return [
        ...parts(groups.filter(({ declared }) => declared !== undefined)),
        ...(every === undefined ? (0,workloads/* workloadParts */.Mg)(rest, world.declared, world.nameOf) : [every]),
        ...parts(groups.filter(({ declared }) => declared === undefined)),
    ].sort((a, b) => b.count - a.count);
}
/** How much a reader has to take in. */
function cost(parts) {
    return parts.reduce((sum, { words, weight = words.names.length }) => sum + 1 + weight, 0);
}
function counted(workloads) {
    return workloads === 0 ? (0,sentence/* say */.c) `` : { words: [` (${(0,amount/* amount */.v)(workloads, 'workload')})`], names: [] };
}


/***/ }),

/***/ 5404:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate)
/* harmony export */ });
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4616);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4544);


/** `a, b, c and 9 more`: the first phrases, and how many things the others would have named. */
function enumerate(phrases, limit) {
    // To cut a single phrase would make the list no shorter.
    const shown = phrases.length === limit + 1 ? phrases : phrases.slice(0, limit);
    const rest = phrases.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
    const list = shown.map(({ words }) => words).reduce((text, words) => (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${text}, ${words}`);
    return rest === 0 ? list : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${list} and ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(rest)} more`;
}


/***/ }),

/***/ 1308:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ explanationJson)
/* harmony export */ });
/* harmony import */ var _cluster_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5438);
/* harmony import */ var _flow_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7220);
/* harmony import */ var _manifest_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(929);
/* harmony import */ var _manifest_place_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5510);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2794);





/** The answer of `explain` as JSON, as docs/explanation.schema.json has it: the same bytes for the same input. */
function explanationJson(report) {
    const { complete, from, to, asked, answers, versions, problems } = report;
    const names = versions.map(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .versionName */ .sh);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringify */ .As)({
        schemaVersion: _json_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA_VERSION */ .f$,
        complete,
        from: from.text,
        to: to.text,
        ports: portsJson(asked),
        answers: answers.map((answer) => answerJson(answer, names)),
        problems: problems.map(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .problemJson */ .ok),
    });
}
function answerJson({ ranges, versions, changes }, names) {
    return {
        ...(ranges === undefined ? {} : { cidrs: (0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .rangesToCidrs */ .X7)(ranges) }),
        versions: versions.map((version, i) => ({ version: names[i], ...versionJson(version) })),
        ...(versions.length === 1 ? {} : { changes: changes.map(changeJson) }),
    };
}
function versionJson({ source, destination, explanation }) {
    return {
        from: endJson(source),
        to: endJson(destination),
        ...(explanation === undefined ? {} : sidesJson(explanation)),
    };
}
/** What stands for the end in a version; null where the version does not have it. */
function endJson(found) {
    if (found === undefined)
        return null;
    const { party, workload } = found;
    if (party.kind === 'outside')
        return { kind: 'addresses' };
    const network = { hostNetwork: party.hostNetwork };
    return workload === undefined ? { kind: 'pods', ...network } : { kind: 'workload', id: workload.id, ...network };
}
function sidesJson({ verdicts, egress, ingress, unknownNamespaces }) {
    return {
        verdicts: verdicts.map((verdict) => {
            const deniedBy = ['egress', 'ingress'].filter((direction) => !verdict[direction]);
            return { ports: portsJson(verdict.ports), allowed: deniedBy.length === 0, deniedBy };
        }),
        egress: egress.map(sideJson),
        ingress: ingress.map(sideJson),
        unknownNamespaces,
    };
}
function sideJson({ ports, decision, misses, contestedBy }) {
    const { allowed, reason, tier, by, passed } = decision;
    return {
        ports: portsJson(ports),
        allowed,
        reason,
        tier: tier ?? null,
        by: by.map(provenanceJson),
        passedOnBy: passed.map(provenanceJson),
        contestedBy: contestedBy.map(provenanceJson),
        unmatched: misses.map(missJson),
    };
}
function missJson({ rule, peers, ports }) {
    return { ...provenanceJson(rule.from), mismatch: [...(peers ? ['peers'] : []), ...(ports ? ['ports'] : [])] };
}
function provenanceJson({ policy, field }) {
    const { kind, name, path } = policy;
    return {
        policy: { kind, namespace: (0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOf */ .N6)(policy), name },
        rule: (0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldName */ .w5)(field),
        path,
        ...(0,_manifest_place_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .i)(policy, field),
    };
}
function changeJson({ change, ports, lifecycle, because }) {
    return { change, ports: portsJson(ports), lifecycle, because: because.map(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .causeJson */ .WH) };
}
function portsJson(ports) {
    return (0,_flow_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesOf */ .wA)(ports).map(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .portJson */ .Yn);
}


/***/ }),

/***/ 5135:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ explanationText)
});

// EXTERNAL MODULE: ./src/flow/ports.ts
var flow_ports = __nccwpck_require__(7220);
// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __nccwpck_require__(4616);
// EXTERNAL MODULE: ./src/report/addresses.ts
var addresses = __nccwpck_require__(5674);
// EXTERNAL MODULE: ./src/report/because.ts
var because = __nccwpck_require__(8786);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __nccwpck_require__(1197);
// EXTERNAL MODULE: ./src/report/paint.ts
var paint = __nccwpck_require__(9066);
// EXTERNAL MODULE: ./src/report/place.ts
var place = __nccwpck_require__(8141);
// EXTERNAL MODULE: ./src/report/ports.ts
var report_ports = __nccwpck_require__(6902);
// EXTERNAL MODULE: ./src/report/quote.ts
var quote = __nccwpck_require__(9166);
// EXTERNAL MODULE: ./src/cluster/namespace.ts
var namespace = __nccwpck_require__(3365);
// EXTERNAL MODULE: ./src/cluster/ranges.ts
var cluster_ranges = __nccwpck_require__(5438);
// EXTERNAL MODULE: ./src/flow/explain.ts + 1 modules
var explain = __nccwpck_require__(3190);
// EXTERNAL MODULE: ./src/flow/unseen.ts + 2 modules
var unseen = __nccwpck_require__(3950);
// EXTERNAL MODULE: ./src/manifest/objects.ts
var objects = __nccwpck_require__(929);
// EXTERNAL MODULE: ./src/manifest/place.ts
var manifest_place = __nccwpck_require__(5510);
// EXTERNAL MODULE: ./src/report/enumerate.ts
var enumerate = __nccwpck_require__(5404);
;// CONCATENATED MODULE: ./src/report/sentences.ts




const LONGEST_LIST = 3;
const WIDTH = 100;
const HANGING = 4;
/** Our own words, put in where `say` would take a string for a name of the input. */
function own(text) {
    return { words: [text], names: [] };
}
/** `a, b and c`; of many the first, and how many more there are. */
function listed(phrases) {
    const last = phrases.at(-1);
    const counted = (some) => some.map((words) => ({ words, count: 1 }));
    if (last === undefined || phrases.length === 1)
        return last ?? own('nothing');
    if (phrases.length > LONGEST_LIST + 1)
        return (0,enumerate/* enumerate */.H)(counted(phrases), LONGEST_LIST);
    return (0,sentence/* say */.c) `${(0,enumerate/* enumerate */.H)(counted(phrases.slice(0, -1)), LONGEST_LIST)} and ${last}`;
}
/** A sentence as lines of the terminal; all but the first hang. Indented by so many spaces. */
function paragraph(sentence, indent) {
    return (0,columns/* wrap */.L)((0,quote/* plain */.pj)(sentence), WIDTH - HANGING - indent).map((line, i) => ' '.repeat(indent + (i === 0 ? 0 : HANGING)) + line);
}

;// CONCATENATED MODULE: ./src/report/rule-words.ts











/** `policy shop/db`, for a policy is often named as its pods are; `AdminNetworkPolicy tenants`. */
function policyName({ kind, namespace, name }) {
    return namespace === '' ? (0,sentence/* say */.c) `${kind} ${name}` : (0,sentence/* say */.c) `policy ${(0,objects/* qualifiedName */.OL)(namespace, name)}`;
}
/** `policy shop/db (k8s/db.yaml:14-21)`: the lines are those of the rule, or of the policy as a whole. */
function provenance(from) {
    return (0,sentence/* say */.c) `${nameOf(from)} (${linesOf(from)})`;
}
/** What an isolating policy does allow: `policy shop/db allows pods of shop with app=api, on TCP 80 (k8s/db.yaml:14-21)`. */
function missWords({ rule, peers, ports }, destination, destinationName) {
    const on = portWords(rule.ports, destination, destinationName);
    const whom = peers ? peersWords(rule.peer) : own('it');
    const what = ports ? (0,sentence/* say */.c) `${whom} on ${on}` : whom;
    return (0,sentence/* say */.c) `${nameOf(rule.from)} allows ${what} (${linesOf(rule.from)})`;
}
/** Of a policy that isolates and has no rule for the direction. */
function nothingWords(policy) {
    return (0,sentence/* say */.c) `${nameOf(policy)} allows nothing (${linesOf(policy)})`;
}
function nameOf({ policy }) {
    return policyName({ kind: policy.kind, namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name });
}
function linesOf({ policy, field }) {
    return (0,place/* linesName */.b2)({ path: policy.path, ...(0,manifest_place/* place */.i)(policy, field) });
}
function peersWords({ everyone, pods, blocks }) {
    if (everyone)
        return own('everyone');
    return listed([...pods.map(podWords), ...blocks.map(blockWords)]);
}
function podWords({ namespaces, pods }) {
    const where = placeWords(namespaces);
    return pods.length === 0 ? (0,sentence/* say */.c) `all pods${where}` : (0,sentence/* say */.c) `pods${where} with ${(0,unseen/* words */.a)(pods)}`;
}
function placeWords(namespaces) {
    if ('name' in namespaces)
        return (0,sentence/* say */.c) ` of ${namespaces.name}`;
    const { selector } = namespaces;
    const [first] = selector;
    if (first === undefined)
        return own('');
    if (selector.length === 1 && first.key === namespace/* NAME_LABEL */.n && first.operator === 'In') {
        return (0,sentence/* say */.c) ` of ${listed(first.values.map((name) => (0,sentence/* say */.c) `${name}`))}`;
    }
    return (0,sentence/* say */.c) ` of namespaces that have ${(0,unseen/* words */.a)(selector)}`;
}
function blockWords({ range, except }) {
    const cidrs = (ranges) => listed((0,cluster_ranges/* rangesToCidrs */.X7)(ranges).map((cidr) => (0,sentence/* say */.c) `${cidr}`));
    return except.length === 0 ? cidrs([range]) : (0,sentence/* say */.c) `${cidrs([range])} except ${cidrs(except)}`;
}
function portWords({ numbered, named }, destination, destinationName) {
    const numbers = numbered.length === 0 ? [] : [own((0,report_ports/* portNames */.y)(numbered))];
    return listed([...numbers, ...named.map((port) => namedWords(port, destination, destinationName))]);
}
/** A name means what the destination declares (semantics N8). */
function namedWords(port, destination, destinationName) {
    const found = (0,explain/* portsAt */.Mu)({ numbered: [], named: [port] }, destination);
    const meaning = found.length === 0 ? (0,sentence/* say */.c) `of which ${destinationName} has none` : own((0,report_ports/* portNames */.y)((0,flow_ports/* rangesOf */.wA)(found)));
    return (0,sentence/* say */.c) `the port ${port.name} (${meaning})`;
}

// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __nccwpck_require__(5655);
;// CONCATENATED MODULE: ./src/report/decision-words.ts



/** What one side says of some ports, to stand after a colon: `allowed; no policy isolates it for egress`. */
function decisionWords(answer, direction, subject) {
    const { decision } = answer;
    if (subject.kind === 'outside')
        return own('allowed; no policy speaks for an address outside the cluster');
    if (subject.hostNetwork)
        return own('allowed; it is on the host network, where policies do not apply to it');
    const verdict = verdictWords(answer, direction);
    const passed = decision.passed.length === 0 ? own('') : (0,sentence/* say */.c) `passed on by ${listed(decision.passed.map(provenance))}; `;
    return (0,sentence/* say */.c) `${passed}${verdict}${contestWords(answer)}`;
}
/** Which of two policies of one priority counts is not defined (semantics P3). */
function contestWords({ contestedBy }) {
    if (contestedBy.length === 0)
        return own('');
    return (0,sentence/* say */.c) `, but at the same priority ${listed(contestedBy.map(provenance))} would decide otherwise, and which counts is not defined`;
}
function verdictWords({ decision, misses }, direction) {
    const { allowed, by, reason, tier } = decision;
    const isolation = own(`no policy isolates it for ${direction}`);
    switch (reason) {
        case 'open':
            return (0,sentence/* say */.c) `allowed; ${isolation}`;
        case 'rule': {
            const above = tier === 'admin' ? own(', which comes before every NetworkPolicy') : own('');
            const below = tier === 'baseline' ? own(`, as no NetworkPolicy isolates it for ${direction}`) : own('');
            return (0,sentence/* say */.c) `${own(allowed ? 'allowed' : 'denied')} by ${listed(by.map(provenance))}${above}${below}`;
        }
        case 'isolated': {
            const [policy] = by;
            if (policy !== undefined && by.length === 1 && misses.length === 0) {
                return (0,sentence/* say */.c) `denied; ${provenance(policy)} isolates it for ${own(direction)} and allows nothing`;
            }
            const policies = by.length === 1 ? 'one policy isolates' : `${by.length} policies isolate`;
            return own(`denied; ${policies} it for ${direction}, and ${by.length === 1 ? 'does not allow' : 'none allows'} this`);
        }
    }
}
/** What the policies that isolate an end do allow: the rules that come closest first; nothing where that is said already. */
function missSentences({ decision, misses }, destination, destinationName) {
    const { by, reason } = decision;
    if (reason !== 'isolated' || (by.length === 1 && misses.length === 0))
        return [];
    const sorted = [...misses].sort((a, b) => distance(a) - distance(b));
    const withRules = new Set(misses.map(({ rule }) => rule.from.policy));
    return [
        ...sorted.map((miss) => missWords(miss, destination, destinationName)),
        ...by.filter(({ policy }) => !withRules.has(policy)).map(nothingWords),
    ];
}
function distance({ peers, ports }) {
    return Number(ports) + 2 * Number(peers);
}

;// CONCATENATED MODULE: ./src/report/version-lines.ts





const MOST_MISSES = 5;
/**
 * What one version says: the verdict in a sentence or a few, and then what decides each side.
 *
 * @param before the version before it: a side of which the same is to be said is not told again
 */
function versionLines({ source, destination, explanation }, names, asked, before) {
    if (source === undefined || destination === undefined || explanation === undefined) {
        const missing = [...(source ? [] : [names.from]), ...(destination ? [] : [names.to])];
        return missing.flatMap((name) => paragraph((0,sentence/* say */.c) `${name} is not there.`, 0));
    }
    const verdicts = verdictSentences(explanation, names, asked).flatMap((sentence) => paragraph(sentence, 0));
    const sides = ['egress', 'ingress'].flatMap((direction) => {
        const lines = sideLines(direction, { source, destination, explanation }, names, asked);
        const same = before !== undefined && sideLines(direction, before, names, asked).join('\n') === lines.join('\n');
        return same ? paragraph((0,sentence/* say */.c) `${sideName(direction, names)}: as before.`, 0) : lines;
    });
    return [...verdicts, ...sides, ...unknownNamespaces(explanation).flatMap((sentence) => paragraph(sentence, 0))];
}
function verdictSentences({ verdicts }, { from, to }, asked) {
    return verdicts.map((verdict, i) => {
        const { ports, egress, ingress } = verdict;
        const isRest = i > 0 && i === verdicts.length - 1;
        if (egress && ingress)
            return (0,sentence/* say */.c) `${from} may reach ${to} on ${version_lines_portWords(ports, asked, 'all', isRest)}.`;
        const on = version_lines_portWords(ports, asked, 'any', isRest);
        return (0,sentence/* say */.c) `${from} may not reach ${to} on ${on}: ${whoDenies(verdict, { from, to })}.`;
    });
}
function whoDenies({ egress, ingress }, { from, to }) {
    if (ingress)
        return (0,sentence/* say */.c) `the egress of ${from} denies it`;
    return egress
        ? (0,sentence/* say */.c) `the ingress of ${to} denies it`
        : (0,sentence/* say */.c) `the egress of ${from} and the ingress of ${to} both deny it`;
}
/** `TCP 5432`, `all ports`, `any other UDP port`. */
function version_lines_portWords(ports, asked, manner, isRest) {
    const protocols = new Set((0,flow_ports/* rangesOf */.wA)(asked).map(({ protocol }) => protocol));
    const of = protocols.size === 1 ? `${[...protocols]} ` : '';
    const plural = manner === 'all' ? 's' : '';
    if (isRest)
        return own(`${manner} other ${of}port${plural}`);
    const isWhole = (0,flow_ports/* size */.Ej)(ports) === (0,flow_ports/* size */.Ej)(asked) && (0,flow_ports/* size */.Ej)(asked) > 1;
    return own(isWhole ? `${manner} ${of}port${plural}` : (0,report_ports/* portNames */.y)((0,flow_ports/* rangesOf */.wA)(ports)));
}
function sideName(direction, { from, to }) {
    return direction === 'egress' ? (0,sentence/* say */.c) `Egress of ${from}` : (0,sentence/* say */.c) `Ingress of ${to}`;
}
function sideLines(direction, version, names, asked) {
    const { source, destination, explanation } = version;
    const subject = direction === 'egress' ? source : destination;
    if (subject === undefined || destination === undefined || explanation === undefined)
        return [];
    const told = (answer, label, indent) => {
        const misses = missSentences(answer, destination.party, names.to);
        const rest = misses.length - MOST_MISSES;
        const shown = [...misses.slice(0, MOST_MISSES), ...(rest > 0 ? [own(`and ${rest} more`)] : [])];
        const words = decisionWords(answer, direction, subject.party);
        return [
            ...paragraph((0,sentence/* say */.c) `${label}: ${words}${own(misses.length > 0 ? ':' : '.')}`, indent),
            ...shown.flatMap((sentence) => paragraph(sentence, indent + 2)),
        ];
    };
    const answers = explanation[direction];
    const [only, ...others] = answers;
    if (only !== undefined && others.length === 0)
        return told(only, sideName(direction, names), 0);
    return [
        ...paragraph((0,sentence/* say */.c) `${sideName(direction, names)}:`, 0),
        ...answers.flatMap((answer, i) => told(answer, version_lines_portWords(answer.ports, asked, 'all', i === answers.length - 1), 2)),
    ];
}
function unknownNamespaces({ unknownNamespaces }) {
    return unknownNamespaces.map((name) => (0,sentence/* say */.c) `No manifest declares the namespace ${name}. Where a policy asks for a label of it, it counts as having none.`);
}

;// CONCATENATED MODULE: ./src/report/explanation.ts













const explanation_WIDTH = 98;
const MOST_PARTS = 10;
/** The answer in sentences, for the terminal. */
function explanationText(report, { color }) {
    const { bold } = (0,paint/* painter */.C)(color);
    const { from, to, asked, answers, versions, complete, problems } = report;
    const title = (0,quote/* plain */.pj)((0,sentence/* say */.c) `${from.text} → ${to.text}, ${own((0,report_ports/* portNames */.y)((0,flow_ports/* rangesOf */.wA)(asked)))}`);
    const rest = answers.length - MOST_PARTS;
    const checked = versions.length === 1 ? versions.map((version) => (0,report_text/* facts */.Ix)('', version).slice(1)) : comparedFacts(versions);
    return (0,report_text/* page */.MY)([
        [bold(complete ? title : `${title}, as far as could be checked`)],
        ...answers.slice(0, MOST_PARTS).flatMap((answer) => answerSections(answer, report, bold)),
        rest > 0 ? [`And ${rest} more parts of these addresses, each with an answer of its own.`] : [],
        (0,report_text/* section */.uW)(bold('Problems'), (0,report_text/* problemLines */.pb)(problems)),
        (0,report_text/* section */.uW)(bold('Checked'), (0,columns/* columns */.Y)(checked, explanation_WIDTH).flat()),
    ]);
}
function comparedFacts(versions) {
    return versions.map((version, i) => (0,report_text/* facts */.Ix)(i === 0 ? 'before' : 'after', version));
}
function answerSections(answer, report, bold) {
    const names = namesIn(answer, report);
    const [before, after] = answer.versions;
    const lines = before ? versionLines(before, names, report.asked) : [];
    if (after === undefined)
        return [lines];
    const same = versionLines(after, names, report.asked).join('\n') === lines.join('\n');
    if (same)
        return [['Nothing changes.'], (0,report_text/* section */.uW)(bold('Before and after'), lines)];
    const changes = answer.changes.flatMap((change) => changeLines(change, names, report));
    return [
        changes.length > 0 ? changes : ['No flow opens or closes.'],
        (0,report_text/* section */.uW)(bold('Before'), lines),
        (0,report_text/* section */.uW)(bold('After'), versionLines(after, names, report.asked, before)),
    ];
}
/**
 * As the user wrote them; but a part of addresses by itself, the address of a pod with the pod, and for a workload that
 * talks to itself another of its pods.
 */
function namesIn({ ranges, versions }, { from, to, answers }) {
    const nameOf = (end, found) => {
        if (end.kind !== 'addresses')
            return (0,sentence/* say */.c) `${end.text}`;
        const pod = found.find((one) => one?.workload !== undefined)?.workload;
        if (pod !== undefined)
            return (0,sentence/* say */.c) `${end.text} (${pod.id})`;
        return ranges !== undefined && answers.length > 1 ? addressesName(ranges) : (0,sentence/* say */.c) `${end.text}`;
    };
    const source = nameOf(from, versions.map((version) => version.source));
    const destination = nameOf(to, versions.map((version) => version.destination));
    return { from: source, to: from.text === to.text ? (0,sentence/* say */.c) `another pod of ${to.text}` : destination };
}
function addressesName(ranges) {
    return (0,addresses/* addressParts */.D)([{ kind: 'addresses', id: '', ranges }])[0]?.words ?? own('');
}
/** What opened or closed, and why, a reason a line. */
function changeLines(change, { from, to }, report) {
    const ports = own((0,report_ports/* portNames */.y)((0,flow_ports/* rangesOf */.wA)(change.ports)));
    const opened = change.change === 'opened';
    const what = opened
        ? (0,sentence/* say */.c) `Opened: ${from} may now reach ${to} on ${ports}.`
        : (0,sentence/* say */.c) `Closed: ${from} may no longer reach ${to} on ${ports}.`;
    const reasons = (0,because/* causesOf */.cZ)(change, report).map((cause) => {
        const effect = own((0,because/* effectWords */.zT)(cause, change, report));
        return (0,sentence/* say */.c) `${policyName(cause.policy)} ${effect} (${(0,place/* linesName */.b2)(cause)})`;
    });
    if (change.lifecycle !== 'policy')
        reasons.unshift(own(`one of the ends is ${opened ? 'new' : 'gone'}`));
    if (reasons.length === 0)
        reasons.push(own((0,because/* withoutCause */.Ch)(change)));
    return [...paragraph(what, 0), ...reasons.flatMap((reason) => paragraph(reason, 2))];
}


/***/ }),

/***/ 2115:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uU: () => (/* binding */ flowRows),
  g: () => (/* binding */ inReadingOrder),
  ym: () => (/* binding */ lifecycleWords),
  E7: () => (/* binding */ wordRows)
});

// EXTERNAL MODULE: ./src/flow/ports.ts
var flow_ports = __nccwpck_require__(7220);
;// CONCATENATED MODULE: ./src/report/tiles.ts
/** Covers all bits of a grid and no others with few tiles, which may overlap: always the one next that covers most. */
function coverWithTiles(grid) {
    const open = grid.map((row) => row.map(({ bits, free }) => (free ? 0 : bits)));
    const tiles = [];
    for (let next = largest(grid, open); next !== undefined; next = largest(grid, open)) {
        tiles.push(next);
        for (const r of next.rows)
            for (const c of next.columns)
                open[r][c] = at(open, r, c) & ~next.bits;
    }
    return tiles;
}
function largest(grid, open) {
    let best;
    let most = 0;
    for (const bits of new Set([...open.flat(), ...grid.flat().map((crossing) => crossing.bits)])) {
        if (bits === 0)
            continue;
        for (const { rows, columns } of maximal(grid, bits)) {
            const gains = rows.map((r) => columns.map((c) => ones(at(open, r, c) & bits)));
            const gain = gains.flat().reduce((sum, one) => sum + one, 0);
            if (gain <= most)
                continue;
            most = gain;
            const needed = {
                rows: rows.filter((_, i) => gains[i]?.some((one) => one > 0)),
                columns: columns.filter((_, i) => gains.some((row) => (row[i] ?? 0) > 0)),
            };
            best = { rows, columns, bits, needed };
        }
    }
    return best;
}
/** For each row and each column, the largest tile of all that it allows. */
function maximal(grid, bits) {
    const allows = grid.map((row) => row.map((crossing) => crossing.free || (crossing.bits & bits) === bits));
    const every = { rows: grid.map((_, r) => r), columns: (grid[0] ?? []).map((_, c) => c) };
    const rowsWith = (columns) => every.rows.filter((r) => columns.every((c) => allows[r]?.[c]));
    const columnsWith = (rows) => every.columns.filter((c) => rows.every((r) => allows[r]?.[c]));
    const shapes = [
        ...every.rows.map((r) => columnsWith([r])).map((columns) => ({ rows: rowsWith(columns), columns })),
        ...every.columns.map((c) => rowsWith([c])).map((rows) => ({ rows, columns: columnsWith(rows) })),
    ];
    return [...new Map(shapes.map((shape) => [JSON.stringify(shape), trimmed(shape, grid)])).values()];
}
/** Without rows and columns on which nothing but free crossings lies. */
function trimmed({ rows, columns }, grid) {
    const counts = (r, c) => grid[r]?.[c]?.free === false;
    return {
        rows: rows.filter((r) => columns.some((c) => counts(r, c))),
        columns: columns.filter((c) => rows.some((r) => counts(r, c))),
    };
}
function at(open, r, c) {
    return open[r]?.[c] ?? 0;
}
function ones(bits) {
    let count = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1)
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/report/cover.ts


/** Beyond so many the search takes time, and no reader would follow. */
const MOST_RECTANGLES = 100;
const MOST_CLASSES = 48;
const MOST_ATOMS = 30;
/**
 * Says disjoint rectangles with as few as possible that may overlap, without adding or losing a flow. What is none (between
 * two addresses, from a single pod to itself) may be covered or not, and so never splits a row.
 */
function cover(rectangles) {
    const asTheyAre = rectangles.map((rectangle, i) => ({ ...rectangle, of: [i], needed: rectangle }));
    if (rectangles.length < 2 || rectangles.length > MOST_RECTANGLES)
        return asTheyAre;
    const sources = classes(rectangles.map((rectangle) => rectangle.sources));
    const destinations = classes(rectangles.map((rectangle) => rectangle.destinations));
    const atoms = (0,flow_ports/* atomsOf */.QJ)(rectangles.map(({ ports }) => (0,flow_ports/* portsOf */.a5)(ports)));
    if (Math.max(sources.length, destinations.length) > MOST_CLASSES || atoms.length > MOST_ATOMS)
        return asTheyAre;
    const bits = rectangles.map((_, i) => atoms.reduce((sum, { heldBy }, k) => (heldBy.includes(i) ? sum | (1 << k) : sum), 0));
    const crossing = (s, d) => ({
        bits: s.of.reduce((sum, i) => (d.of.includes(i) ? sum | (bits[i] ?? 0) : sum), 0),
        free: s.ends.every((from) => d.ends.every((to) => isNoFlow(from, to))),
    });
    const tiles = coverWithTiles(sources.map((s) => destinations.map((d) => crossing(s, d))));
    if (tiles.length >= rectangles.length)
        return asTheyAre;
    return tiles.map((tile) => ({
        ...endsOf(tile, sources, destinations),
        ports: (0,flow_ports/* rangesOf */.wA)((0,flow_ports/* union */.KC)(atoms.flatMap(({ ports }, k) => (tile.bits & (1 << k) ? ports : [])))),
        of: rectangles.flatMap((_, i) => ((bits[i] ?? 0) & tile.bits && meets(i, tile, sources, destinations) ? [i] : [])),
        needed: endsOf(tile.needed, sources, destinations),
    }));
}
function classes(sets) {
    const of = new Map();
    sets.forEach((set, i) => {
        for (const end of set) {
            const found = of.get(end);
            if (found === undefined)
                of.set(end, [i]);
            else
                found.push(i);
        }
    });
    const found = new Map();
    for (const [end, indices] of of) {
        // Apart from pods, so that what lies between two addresses is seen to be no flow.
        const key = `${end.kind === 'addresses'} ${indices.join()}`;
        const one = found.get(key);
        if (one === undefined)
            found.set(key, { of: indices, ends: [end] });
        else
            one.ends.push(end);
    }
    return [...found.values()];
}
function isNoFlow(from, to) {
    if (from.kind === 'addresses')
        return to.kind === 'addresses';
    return from === to && from.kind === 'workload' && (from.head ?? from.base)?.kind === 'Pod';
}
function endsOf(shape, sources, destinations) {
    return {
        sources: shape.rows.flatMap((r) => sources[r]?.ends ?? []),
        destinations: shape.columns.flatMap((c) => destinations[c]?.ends ?? []),
    };
}
function meets(i, { rows, columns }, sources, destinations) {
    return rows.some((r) => sources[r]?.of.includes(i)) && columns.some((c) => destinations[c]?.of.includes(i));
}

// EXTERNAL MODULE: ./src/report/endpoints.ts + 5 modules
var endpoints = __nccwpck_require__(7210);
// EXTERNAL MODULE: ./src/report/ports.ts
var ports = __nccwpck_require__(6902);
// EXTERNAL MODULE: ./src/report/workloads.ts
var workloads = __nccwpck_require__(8788);
;// CONCATENATED MODULE: ./src/report/flow-row.ts




/** The changes in words: every flow is in a line of its kind, perhaps in several, and no other flow is. */
function flowRows({ changes, everything, problems }) {
    const names = { opened: (0,endpoints/* nameSets */.TK)(everything, 'head', problems), closed: (0,endpoints/* nameSets */.TK)(everything, 'base', problems) };
    const kinds = new Map();
    changes.forEach(({ change, lifecycle }, i) => {
        const kind = `${change} ${lifecycle}`;
        kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
    });
    return [...kinds.values()].flatMap((indices) => {
        const ofKind = indices.map((i) => changes[i]);
        return wordRows(ofKind, names[ofKind[0].change]).map(({ words, of, ...rectangle }) => {
            const causes = of.flatMap((i) => ofKind[i].because);
            const change = { ...ofKind[of[0] ?? 0], ...rectangle, because: once(causes) };
            return { ...words, change, of: of.map((i) => indices[i]) };
        });
    });
}
/** Rectangles as few rows, each with what it says something of. */
function wordRows(rectangles, naming) {
    return cover(rectangles).map(({ needed, of, ...whole }) => {
        const [sources, destinations] = ['sources', 'destinations'].map((ends) => shorter(whole[ends], needed[ends], naming));
        const words = {
            from: (0,endpoints/* nameSet */.Mw)(sources.parts),
            to: (0,endpoints/* nameSet */.Mw)(destinations.parts),
            sources: sources.parts,
            destinations: destinations.parts,
            ports: (0,ports/* portNames */.y)(whole.ports),
        };
        return { words, of, sources: sources.ends, destinations: destinations.ends, ports: whole.ports };
    });
}
/** All the ends where that is said in fewer words, and most of them are new to the reader. */
function shorter(whole, needed, naming) {
    const some = naming(needed);
    if (needed.length === whole.length)
        return { ends: needed, parts: some };
    const all = naming(whole);
    return needed.length * 2 >= whole.length && (0,endpoints/* cost */.y)(all) < (0,endpoints/* cost */.y)(some)
        ? { ends: whole, parts: all }
        : { ends: needed, parts: some };
}
/** Each cause once: first those of most of the changes. */
function once(causes) {
    const found = new Map();
    for (const cause of causes) {
        const key = JSON.stringify(cause);
        found.set(key, { cause, count: (found.get(key)?.count ?? 0) + 1 });
    }
    return [...found.values()].sort((a, b) => b.count - a.count).map(({ cause }) => cause);
}
/**
 * In the order of reading: opened before closed, the work of policies before what came and went with a workload, and
 * then what the most severe findings are about, the widest first.
 */
function inReadingOrder(rows, { findings }) {
    const cited = new Map();
    findings.forEach((finding, rank) => {
        for (const index of finding.changes)
            cited.set(index, cited.get(index) ?? rank);
    });
    const key = ({ change, of }) => [
        change.change === 'opened' ? 0 : 1,
        change.lifecycle === 'policy' ? 0 : 1,
        Math.min(...of.map((index) => cited.get(index) ?? findings.length)),
        -change.sources.length * change.destinations.length,
    ];
    return rows
        .map((row) => ({ row, key: key(row) }))
        .sort((a, b) => a.key.map((part, i) => part - (b.key[i] ?? 0)).find((difference) => difference !== 0) ?? 0)
        .map(({ row }) => row);
}
/** What else came or went with the flow; empty if it is the work of policies. */
function lifecycleWords({ lifecycle, sources, destinations }) {
    if (lifecycle === 'policy')
        return '';
    const missing = lifecycle === 'endpoint-added' ? 'base' : 'head';
    const alone = [...sources, ...destinations].filter((end) => end.kind !== 'addresses' && end[missing] === undefined);
    // Pods that nothing declares come and go with their namespace, and then its workloads do too.
    const namespaces = new Set(alone.flatMap((end) => (end.kind === 'pods' ? end.names : [])));
    const isWorkload = alone.some((end) => end.kind === 'workload' && !namespaces.has((0,workloads/* identity */.D_)(end).namespace));
    const what = [...(isWorkload ? ['workload'] : []), ...(namespaces.size > 0 ? ['namespace'] : [])].join(' and ');
    return lifecycle === 'endpoint-added' ? `new ${what}` : `${what} gone`;
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ stringify),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   WH: () => (/* binding */ causeJson),
/* harmony export */   Yn: () => (/* binding */ portJson),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   n4: () => (/* binding */ listJson),
/* harmony export */   ok: () => (/* binding */ problemJson),
/* harmony export */   sh: () => (/* binding */ versionName)
/* harmony export */ });
/* harmony import */ var _cluster_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5438);
/* harmony import */ var _flow_count_flows_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1507);
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4616);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8788);




/** Changes when a reader of any of the answers could break. */
const SCHEMA_VERSION = 1;
/** Until one repository can hold several. */
const CLUSTER = 'default';
/** The answer of `list` as JSON (contract §3): the same bytes for the same input. */
function listJson({ complete, endpoints, flows, problems }) {
    return stringify({
        schemaVersion: SCHEMA_VERSION,
        complete,
        endpoints: sorted(endpoints.map((endpoint) => endpointJson(endpoint, 'list')), (endpoint) => endpoint.id),
        flows: sorted(flows.map(rectangleJson), (flow) => JSON.stringify(flow)),
        problems: problems.map(problemJson),
    });
}
/** The answer of `diff` as JSON (contract §3): the same bytes for the same input. */
function json(report) {
    const { complete, endpoints, findings, problems, verdict } = report;
    const changes = sorted(report.changes.map((change, index) => ({ index, json: changeJson(change) })), (change) => JSON.stringify(change.json));
    const places = new Map(changes.map(({ index }, place) => [index, place]));
    return stringify({
        schemaVersion: SCHEMA_VERSION,
        complete,
        base: { version: versionName(report.base) },
        head: { version: versionName(report.head) },
        endpoints: sorted(endpoints.map((endpoint) => endpointJson(endpoint, 'diff')), (endpoint) => endpoint.id),
        changes: changes.map((change) => change.json),
        cells: (0,_flow_count_flows_js__WEBPACK_IMPORTED_MODULE_1__/* .countFlows */ .r)(report.changes),
        findings: findings.map((finding) => findingJson(finding, places)),
        problems: problems.map(problemJson),
        verdict: { failOn: verdict.failOn, outcome: verdict.outcome, maxSeverity: verdict.maxSeverity },
    });
}
function endpointJson(endpoint, answer) {
    switch (endpoint.kind) {
        case 'workload': {
            const { namespace, kind, name } = (0,_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .identity */ .D_)(endpoint);
            const { path, line } = (endpoint.head ?? endpoint.base)?.manifest ?? {};
            const presence = { presence: endpoint.base && endpoint.head ? 'both' : endpoint.head ? 'head' : 'base' };
            const before = endpoint.base && endpoint.base.id !== endpoint.id ? endpoint.base.id : undefined;
            return {
                id: endpoint.id,
                kind: endpoint.kind,
                cluster: CLUSTER,
                namespace,
                workload: { kind, name },
                ...(answer === 'diff' ? presence : {}),
                renamedFrom: before,
                path,
                line,
            };
        }
        case 'pods': {
            const { id, kind, namespaceSelector, podSelector, base, head } = endpoint;
            const selectors = { namespaceSelector: selectorJson(namespaceSelector), podSelector: selectorJson(podSelector) };
            return { id, kind, cluster: CLUSTER, ...selectors, example: exampleJson(head ?? base) };
        }
        case 'addresses':
            return { id: endpoint.id, kind: endpoint.kind, cluster: CLUSTER, cidrs: (0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .rangesToCidrs */ .X7)(endpoint.ranges) };
    }
}
/** A pod that shows what is said of all that are like it. */
function exampleJson(pod) {
    if (pod === undefined)
        return undefined;
    const { namespace, labels } = pod;
    return { namespace: namespace.name, namespaceLabels: sortedByKey(namespace.labels), labels: sortedByKey(labels) };
}
/** A LabelSelector; an empty one is `{}` and selects everything. */
function selectorJson(selector) {
    const single = selector.filter(({ operator, values }) => operator === 'In' && values.length === 1);
    const rest = selector.filter((requirement) => !single.includes(requirement));
    const labels = Object.fromEntries(single.map(({ key, values }) => [key, values[0]]));
    const expressions = rest.map(({ key, operator, values }) => ({
        key,
        operator,
        ...(values.length > 0 ? { values } : {}),
    }));
    return {
        ...(single.length > 0 ? { matchLabels: labels } : {}),
        ...(rest.length > 0 ? { matchExpressions: expressions } : {}),
    };
}
function rectangleJson({ sources, destinations, ports }) {
    return { sources: ids(sources), destinations: ids(destinations), ports: ports.map(portJson) };
}
function changeJson(change) {
    return {
        change: change.change,
        ...rectangleJson(change),
        lifecycle: change.lifecycle,
        because: change.because.map(causeJson),
    };
}
/** A cause as contract §3 has it. */
function causeJson({ side, effect, policy, rule, path, line, endLine }) {
    const { kind, namespace, name } = policy;
    return { side, effect, policy: { kind, namespace, name }, rule, path, line, endLine };
}
function findingJson(finding, places) {
    const { rule, severity, confidence, title, message, fingerprint, place } = finding;
    const changes = finding.changes.flatMap((index) => places.get(index) ?? []).sort((a, b) => a - b);
    return {
        rule,
        severity,
        confidence,
        title,
        message: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(message),
        fingerprint,
        side: place?.side,
        path: place?.path,
        line: place?.line,
        endLine: place?.endLine,
        changes,
        waived: null,
    };
}
/** A problem, its message as plain text. */
function problemJson({ severity, code, message, path, line }) {
    return { severity, code, message: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(message), path, line };
}
/** Both ends included. */
function portJson({ protocol, port, endPort }) {
    return { protocol, port, endPort };
}
function ids(endpoints) {
    return endpoints.map(({ id }) => id).sort();
}
/** A version as the user named it, but of an absolute directory only the name: where a checkout lies is nobody's business. */
function versionName({ version }) {
    return /^([A-Za-z]:)?[\\/]/.test(version)
        ? (version.split(/[\\/]/).findLast((step) => step !== '') ?? version)
        : version;
}
/** By code units, so that no locale has a say. */
function sorted(items, key) {
    return items
        .map((item) => ({ item, key: key(item) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ item }) => item);
}
function sortedByKey(labels) {
    return Object.fromEntries(sorted(Object.entries(labels), ([key]) => key));
}
/** What is undefined is left out. */
function stringify(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 9066:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
function painter(color) {
    const style = (on, off) => (text) => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text);
    return {
        bold: style(1, 22),
        dim: style(2, 22),
        red: style(31, 39),
        green: style(32, 39),
        yellow: style(33, 39),
        cyan: style(36, 39),
    };
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   PK: () => (/* binding */ versionLink),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   b2: () => (/* binding */ linesName),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9166);

const SHORT_COMMIT = 7;
/** `k8s/db.yaml:14`, not quoted yet: as editors and terminals understand it. */
function placeName({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}
/** `k8s/db.yaml:14-21`, not quoted yet: all the lines, for a reader. */
function linesName({ path, line, endLine }) {
    return `${path}:${line}${endLine === line ? '' : `-${endLine}`}`;
}
/** What to say after a place that is in base: head does not have those lines, or has others there. */
function sideWords({ side, path, line = 1 }, { policyEdits }) {
    if (side === 'head')
        return '';
    const removed = policyEdits.some(({ edit, path: where, line: first, before = '' }) => {
        return edit === 'removed' && where === path && first <= line && line < first + before.split('\n').length;
    });
    return removed ? ' removed' : ' before the change';
}
/** A place in Markdown: a link to its lines where there is something to link to. */
function placeLink(place, report, links) {
    const text = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(placeName(place));
    const commit = report[place.side].commit;
    const path = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(place.path);
    const root = links && repositoryUrl(links);
    if (root === undefined || path === undefined || commit === undefined || !isCommit(commit))
        return text;
    return `[${text}](${root}/blob/${commit}/${path}${lines(place)})`;
}
/** A version in Markdown, as the user named it and with its commit. */
function versionLink({ version, commit }, links) {
    if (commit === undefined)
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(version);
    const link = commitLink(commit, links);
    return commit.startsWith(version) ? link : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(version)} (${link})`;
}
/** A short commit in Markdown, linked where there is something to link to. */
function commitLink(commit, links) {
    const short = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, SHORT_COMMIT));
    const root = links && repositoryUrl(links);
    return root === undefined || !isCommit(commit) ? short : `[${short}](${root}/commit/${commit})`;
}
/** The workflow run's page, undefined where there is none. */
function runUrl(links) {
    const root = links && repositoryUrl(links);
    return root === undefined || links?.runId === undefined ? undefined : `${root}/actions/runs/${links.runId}`;
}
function repositoryUrl({ serverUrl, owner, repo }) {
    const path = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(`${owner}/${repo}`);
    return path === undefined ? undefined : `${serverUrl.replace(/\/+$/, '')}/${path}`;
}
function isCommit(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function lines({ line, endLine }) {
    if (line === undefined)
        return '';
    return endLine === undefined || endLine === line ? `#L${line}` : `#L${line}-L${endLine}`;
}


/***/ }),

/***/ 6902:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ portNames)
/* harmony export */ });
const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const LAST_PORT = 65_535;
/** More than this, and a list is cut; fewer than this, and what is missing says more than what is there. */
const LONGEST_LIST = 6;
const FEW = 2;
/** Ports as people say them: `TCP 5432`, `TCP 80, 443, UDP 53`, `all TCP ports except 22`, `all ports`. */
function portNames(ports) {
    const used = PROTOCOLS.map((protocol) => ({
        protocol,
        ranges: merged(ports.filter((p) => p.protocol === protocol)),
    }));
    const missing = used.map(({ protocol, ranges }) => ({ protocol, ranges: gaps(ranges) }));
    const holes = missing.reduce((sum, { ranges }) => sum + ranges.length, 0);
    if (holes === 0)
        return 'all ports';
    if (used.every(({ ranges }) => ranges.length > 0) && holes <= FEW) {
        const holed = missing.filter(({ ranges }) => ranges.length > 0);
        return `all ports except ${holed.map(numbered).join(', ')}`;
    }
    const listed = used.filter(({ ranges }) => ranges.length > 0);
    const [only] = listed;
    // After a list, one would not know where the exceptions end.
    return listed.length === 1 && only ? oneProtocol(only) : listed.map(numbered).join(', ');
}
function oneProtocol({ protocol, ranges }) {
    const missing = gaps(ranges);
    const open = ranges[0]?.port === 1 && ranges.at(-1)?.endPort === LAST_PORT;
    const exceptions = open && missing.length > 0 && missing.length <= FEW;
    return exceptions ? `all ${protocol} ports except ${list(missing)}` : numbered({ protocol, ranges });
}
function numbered({ protocol, ranges }) {
    return gaps(ranges).length === 0 ? `all ${protocol} ports` : `${protocol} ${list(ranges)}`;
}
function list(ranges) {
    const shown = ranges
        .slice(0, LONGEST_LIST)
        .map((r) => (r.port === r.endPort ? `${r.port}` : `${r.port}-${r.endPort}`));
    const rest = ranges.length - shown.length;
    return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** Sorted, and touching ranges made one. */
function merged(ports) {
    const result = [];
    for (const { port, endPort } of [...ports].sort((a, b) => a.port - b.port)) {
        const last = result.at(-1);
        if (last && port <= last.endPort + 1)
            result[result.length - 1] = { ...last, endPort: Math.max(last.endPort, endPort) };
        else
            result.push({ port, endPort });
    }
    return result;
}
/** What sorted ranges leave of 1 to 65535. */
function gaps(ranges) {
    const starts = [1, ...ranges.map((r) => r.endPort + 1)];
    const ends = [...ranges.map((r) => r.port - 1), LAST_PORT];
    return starts.map((port, i) => ({ port, endPort: ends[i] ?? LAST_PORT })).filter((r) => r.port <= r.endPort);
}


/***/ }),

/***/ 9166:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/** Longer names are cut in the middle, so that both ends of a path can be read. In characters. */
const LONGEST_NAME = 160;
const LONGEST_LINE = 300;
const LONGEST_LABEL = 60;
const LONGEST_UNBROKEN = 16;
/** Characters that are not seen, or that change how their neighbours are seen: controls, bidi, zero width, odd spaces. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const LINE_SPACE = /[\t\n\r]+/g;
/**
 * A name for the terminal and for annotations: one line, and no character of it can steer a terminal. Nothing but
 * spaces is written as a quoted string, so that it is seen.
 */
function plainName(text) {
    const line = visible(shorten(text.replace(LINE_SPACE, ' '), LONGEST_NAME));
    return line.trim() === '' ? `"${line}"` : line;
}
/** A sentence for the terminal and for annotations. */
function plain(sentence) {
    return joined(sentence, plainName, (words) => words);
}
/**
 * A name in Markdown, as a code span that holds wherever a line of text does, in table cells too. A pipe would end the
 * cell even there, and parsers disagree on what a backslash before it means: it is written `\u{7c}`.
 */
function code(text) {
    const name = plainName(text).replaceAll('|', escaped('|'));
    const fence = '`'.repeat(longestRun(name) + 1);
    const space = /^[` ]|[` ]$/.test(name) ? ' ' : '';
    return `${fence}${space}${name}${space}${fence}`;
}
/** A sentence in Markdown, on one line: its names are code spans, and its words mean nothing but themselves. */
function markdown(sentence) {
    return joined(sentence, code, (words) => words.replace(/[\\`*_[\]<>|~#&$]/g, '\\$&'));
}
/** Short words of ours that a table cell should not break. */
function unbroken(words) {
    return words.length > LONGEST_UNBROKEN ? words : words.replaceAll(' ', '\u00a0');
}
/** Lines of text in a fenced block of Markdown; a fence in the text does not end it. */
function fenced(language, lines) {
    const text = lines.map((line) => visible(shorten(line.replace(/[\r\n]+/g, ' '), LONGEST_LINE), '\t')).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A label in a Mermaid diagram, to stand between double quotes. Characters that could mean something become `?`. */
function label(text) {
    return shorten(text, LONGEST_LABEL, '...').replace(/[^A-Za-z0-9 ._/:,()=-]/gu, '?');
}
/** A path or a name as one URL path. Undefined where no address would lead to it. */
function urlPath(path) {
    const steps = path.split('/');
    if (/\p{Cs}/u.test(path) || steps.some((step) => step === '' || step === '.' || step === '..'))
        return undefined;
    return steps.map((step) => encodeURIComponent(step).replace(/[!'()*]/g, percent)).join('/');
}
/** The sentence with its names and words written; two names never touch, or their code spans would run together. */
function joined({ words, names }, name, own) {
    return words
        .map((text, i) => i === 0 ? own(text) : `${i > 1 && words[i - 1] === '' ? ' ' : ''}${name(names[i - 1] ?? '')}${own(text)}`)
        .join('');
}
/** Characters, not code units: an emoji is never cut in half. */
function shorten(text, limit, gap = '…') {
    if (text.length <= limit)
        return text;
    const characters = [...text];
    if (characters.length <= limit)
        return text;
    const end = Math.floor((limit - gap.length) / 2);
    return characters.slice(0, limit - gap.length - end).join('') + gap + characters.slice(-end).join('');
}
function visible(text, except) {
    return text.replace(UNSEEN, (character) => (character === except ? character : escaped(character)));
}
function escaped(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 79:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ remarks)
/* harmony export */ });
/* harmony import */ var _flow_count_flows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1507);
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4616);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4544);



const MOST_RENAMES = 5;
/** What a reader must know to read the flows: new names, how much changed, and who "other pods" are. */
function remarks({ changes, everything }, rows) {
    const words = rows.flatMap(({ from, to }) => [...from.words, ...to.words]);
    return [
        ...renames(everything),
        ...(changes.length === 0 ? [] : [counted((0,_flow_count_flows_js__WEBPACK_IMPORTED_MODULE_0__/* .countFlows */ .r)(changes))]),
        ...(words.some((text) => text.includes('other pods'))
            ? [(0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Other pods are those that no manifest declares.`]
            : []),
    ];
}
function counted(flows) {
    return flows === 1
        ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `One flow changed: one source, one destination, one port.`
        : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(flows)} flows changed: each is one source, one destination and one port.`;
}
/** `shop/web is now called shop/web-v2.` for workloads that have nothing but a new name. */
function renames(endpoints) {
    const renamed = endpoints.flatMap((end) => {
        if (end.kind !== 'workload' || end.base === undefined || end.head === undefined)
            return [];
        return end.base.id === end.head.id ? [] : [[end.base, end.head]];
    });
    const lines = renamed.slice(0, MOST_RENAMES).map(([base, head]) => {
        const [was, is] = [`${base.namespace}/${base.name}`, `${head.namespace}/${head.name}`];
        return was === is ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${base.id} is now ${head.id}.` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${was} is now called ${is}.`;
    });
    const rest = renamed.length - lines.length;
    return rest > 0 ? [...lines, (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(rest)} more workloads have a new name.`] : lines;
}


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   so: () => (/* binding */ listText),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4544);
/* harmony import */ var _because_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8786);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1197);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7210);
/* harmony import */ var _flow_row_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2115);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9066);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8141);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9166);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(79);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(687);











const WIDTH = 100;
const MOST_CAUSES = 2;
const HUES = {
    critical: 'red',
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'dim',
};
/** A comparison for the terminal. */
function text(report, { color }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .painter */ .C)(color);
    const rows = (0,_flow_row_js__WEBPACK_IMPORTED_MODULE_3__/* .inReadingOrder */ .g)((0,_flow_row_js__WEBPACK_IMPORTED_MODULE_3__/* .flowRows */ .uU)(report), report);
    const { opened, closed } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .countRows */ .BO)(rows);
    const counts = rows.length === 0 ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .unchangedWords */ .z8)(report) : `Opened ${opened}, closed ${closed}`;
    const { failOn, outcome } = report.verdict;
    const gate = failOn === 'never' && outcome === 'pass' ? '' : `; ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .gateWords */ .DO)(report.verdict)} (fail-on: ${failOn})`;
    return page([
        [paint.bold(`Network exposure: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictWords */ .L2)(report)}`), `${counts}${gate}`],
        section(paint.bold('Findings'), report.findings.flatMap((finding) => findingLines(finding, report, paint))),
        section(paint.bold(paint.red('Opened')), flowLines(rows, 'opened', report, paint)),
        section(paint.bold(paint.green('Closed')), flowLines(rows, 'closed', report, paint)),
        section(paint.bold('Problems'), problemLines(report.problems)),
        section(paint.bold('Checked'), [
            ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .columns */ .Y)([facts('before', report.base), facts('after', report.head)], WIDTH - 2).flat(),
            ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remarks */ .I)(report, rows).flatMap((remark) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)((0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(remark), WIDTH - 2)),
        ]),
    ]);
}
/** The flows of one version for the terminal. */
function listText(listing, { color }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .painter */ .C)(color);
    const { endpoints, flows, complete, problems, version } = listing;
    const rows = (0,_flow_row_js__WEBPACK_IMPORTED_MODULE_3__/* .wordRows */ .E7)(flows, (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSets */ .TK)(endpoints, 'head', problems)).map(({ words: { from, to, ports } }) => {
        return [(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(from), '→', (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(to), ports];
    });
    const title = rows.length === 0 ? 'No flow is allowed' : 'Allowed flows';
    return page([
        [paint.bold(complete ? title : `${title}, as far as could be checked`)],
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .columns */ .Y)(rows, WIDTH - 2)
            .flat()
            .map(indent),
        section(paint.bold('Problems'), problemLines(problems)),
        section(paint.bold('Checked'), (0,_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .columns */ .Y)([facts('', version).slice(1)], WIDTH - 2).flat()),
    ]);
}
function findingLines(finding, report, paint) {
    const { severity, title, confidence, message, place } = finding;
    const margin = 'critical'.length + 2;
    return [
        `${paint[HUES[severity]](severity.padEnd(margin))}${paint.bold(title)}${confidence === 'exact' ? '' : ' (assumed)'}`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)((0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(message), WIDTH - 2 - margin).map((line) => ' '.repeat(margin) + line),
        ...(place === undefined
            ? []
            : [paint.dim(`${' '.repeat(margin)}${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plainName */ .MH)((0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeName */ .fW)(place))}${(0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .sideWords */ .H)(place, report)}`)]),
    ];
}
/** The flows under what made them, so that one edit is one block. */
function flowLines(rows, change, report, paint) {
    const mine = rows.filter((row) => row.change.change === change);
    const lines = mine.map(({ change, from, to, ports }) => {
        return [(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(from), '→', (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(to), ports, (0,_flow_row_js__WEBPACK_IMPORTED_MODULE_3__/* .lifecycleWords */ .ym)(change)];
    });
    const laid = (0,_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .columns */ .Y)(lines, WIDTH - 4);
    const groups = new Map();
    mine.forEach((row, i) => {
        const cause = causeLine(row, report);
        groups.set(cause, [...(groups.get(cause) ?? []), ...(laid[i] ?? [])]);
    });
    return [...groups].flatMap(([cause, flows]) => [...(0,_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)(cause, WIDTH - 2).map(paint.dim), ...flows.map(indent)]);
}
function causeLine({ change }, report) {
    const causes = (0,_because_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(change, report);
    if (causes.length === 0)
        return (0,_because_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCause */ .Ch)(change);
    const shown = causes.slice(0, MOST_CAUSES).map((cause) => {
        const { policy } = cause;
        return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plainName */ .MH)((0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .qualifiedName */ .OL)(policy.namespace, policy.name))} ${(0,_because_js__WEBPACK_IMPORTED_MODULE_1__/* .effectWords */ .zT)(cause, change, report)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plainName */ .MH)((0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeName */ .fW)(cause))})`;
    });
    const rest = causes.length - shown.length;
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** What limited the analysis, a line or more each. */
function problemLines(problems) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .columns */ .Y)(problems.map(({ severity, path, line, message }) => {
        const place = path === undefined ? '' : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plainName */ .MH)((0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeName */ .fW)({ path, line }))}: `;
        return [severity, `${place}${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(message)}`];
    }), WIDTH - 2).flat();
}
/** A version and what there is in it, as the cells of a row. */
function facts(name, { version, commit, files, objects, workloads, policies }) {
    const counts = [
        (0,_amount_js__WEBPACK_IMPORTED_MODULE_10__/* .amount */ .v)(files, 'file'),
        (0,_amount_js__WEBPACK_IMPORTED_MODULE_10__/* .amount */ .v)(objects, 'object'),
        (0,_amount_js__WEBPACK_IMPORTED_MODULE_10__/* .amount */ .v)(workloads, 'workload'),
        (0,_amount_js__WEBPACK_IMPORTED_MODULE_10__/* .amount */ .v)(policies, 'policy'),
    ];
    const short = (0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plainName */ .MH)(commit?.slice(0, 7) ?? '');
    const named = commit?.startsWith(version)
        ? short
        : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .plainName */ .MH)(version)}${commit === undefined ? '' : ` (${short})`}`;
    return [name, named, counts.join(', ')];
}
/** Lines under a title; nothing if there are none. */
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines.map(indent)];
}
/** Sections with an empty line between them. */
function page(sections) {
    const shown = sections.filter((lines) => lines.length > 0);
    return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function indent(line) {
    return `  ${line}`;
}


/***/ }),

/***/ 687:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countRows),
/* harmony export */   DO: () => (/* binding */ gateWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   z8: () => (/* binding */ unchangedWords)
/* harmony export */ });
/* unused harmony export tally */
/* harmony import */ var _risk_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5650);
/* harmony import */ var _flow_row_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2115);


function tally(report) {
    return { ...countRows(flowRows(report)), findings: report.findings.length };
}
function countRows(rows) {
    const opened = rows.filter(({ change }) => change.change === 'opened').length;
    return { opened, closed: rows.length - opened };
}
/** The verdict in a few words of ours, as every view puts it first: `3 critical, 1 high`. */
function verdictWords({ findings, complete, changes }) {
    if (findings.length > 0)
        return `${bySeverity(findings)}${complete ? '' : ', and not fully checked'}`;
    if (!complete)
        return 'could not be fully checked';
    return changes.length > 0 ? 'no findings' : 'nothing opens or closes';
}
/** Words for a report in which nothing changes; `known` where that is not certain. */
function unchangedWords({ complete }) {
    return complete ? 'No flow opens or closes' : 'No flow is known to open or close';
}
/** What the verdict means for the check. */
function gateWords({ outcome }) {
    switch (outcome) {
        case 'pass':
            return 'passes this check';
        case 'fail':
            return 'fails this check';
        case 'incomplete':
            return 'fails this check, because parts could not be checked';
    }
}
function bySeverity(findings) {
    const counts = _risk_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.map((severity) => [findings.filter((f) => f.severity === severity).length, severity]);
    return counts
        .filter(([count]) => count > 0)
        .map(([count, severity]) => `${count} ${severity}`)
        .join(', ');
}


/***/ }),

/***/ 8788:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ listWorkloads),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   Jf: () => (/* binding */ byNamespace),
/* harmony export */   Ld: () => (/* binding */ everyWorkload),
/* harmony export */   Mg: () => (/* binding */ workloadParts),
/* harmony export */   dS: () => (/* binding */ FEW),
/* harmony export */   oj: () => (/* binding */ workloadNames),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yV: () => (/* binding */ FEW_MISSING)
/* harmony export */ });
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4616);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4544);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5404);



const LONGEST_LIST = 3;
/** Where no more are missing from many, what is missing says more than what is there. */
const FEW_MISSING = 2;
/** So few are named one by one, also where they are all there are. */
const FEW = 2;
/** A workload's namespace, kind and name: where a change gives it a new name, the new one. */
function identity(endpoint) {
    return endpoint.head ?? endpoint.base ?? { namespace: '', kind: '', name: endpoint.id };
}
/** `shop/web`, and `shop/Deployment/web` where a workload of another kind has that name too. */
function workloadNames(workloads) {
    const short = (workload) => `${identity(workload).namespace}/${identity(workload).name}`;
    const uses = new Map();
    for (const workload of workloads)
        uses.set(short(workload), (uses.get(short(workload)) ?? 0) + 1);
    return (workload) => ((uses.get(short(workload)) ?? 0) > 1 ? workload.id : short(workload));
}
/** The names that are enough within one namespace. */
function within(nameOf) {
    return (workload) => nameOf(workload).slice(identity(workload).namespace.length + 1);
}
/** All workloads as such, or all but a few; undefined if it is not nearly all. */
function everyWorkload(set, all, nameOf) {
    const held = new Set(set);
    const missing = all.filter((workload) => !held.has(workload));
    if (set.length > FEW && missing.length === 0)
        return part((0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `every workload (${(0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(set.length)})`, set);
    if (missing.length > FEW_MISSING || set.length <= missing.length + 1)
        return undefined;
    return part((0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `every workload except ${listWorkloads(missing, nameOf)} (${(0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(set.length)})`, set);
}
/** Whole namespaces by their name, other workloads by theirs. */
function workloadParts(set, declared, nameOf) {
    return [...byNamespace(set)].flatMap(([namespace, workloads]) => {
        return workloads.length > FEW && workloads.length === declared.get(namespace)?.length
            ? [wholeNamespace(namespace, workloads)]
            : workloads.map((workload) => ({
                ...part((0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${nameOf(workload)}`, [workload]),
                within: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${within(nameOf)(workload)}`,
            }));
    });
}
function wholeNamespace(namespace, workloads) {
    const words = (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `all ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(workloads.length)} workloads`;
    return { ...part((0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${words} of ${namespace}`, workloads), within: words };
}
function part(words, set) {
    return { words, count: set.length, set };
}
/** `shop/cart, shop/web`. */
function listWorkloads(workloads, nameOf) {
    return (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(workloads.map((workload) => ({ words: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${nameOf(workload)}`, count: 1 })), LONGEST_LIST);
}
function byNamespace(workloads) {
    const groups = new Map();
    for (const workload of workloads) {
        const { namespace } = identity(workload);
        const group = groups.get(namespace);
        if (group === undefined)
            groups.set(namespace, [workload]);
        else
            group.push(workload);
    }
    return groups;
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ review_explain),
  NQ: () => (/* binding */ review),
  Fr: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./src/manifest/kinds.ts
var manifest_kinds = __nccwpck_require__(9510);
// EXTERNAL MODULE: ./src/manifest/objects.ts
var objects = __nccwpck_require__(929);
// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __nccwpck_require__(4616);
// EXTERNAL MODULE: ./src/cluster/pod-template.ts
var pod_template = __nccwpck_require__(1516);
;// CONCATENATED MODULE: ./src/cluster/identity.ts




/** The object's name; `migrate-*` if the API server makes one from `generateName`. Undefined if it has neither. */
function nameOf({ name, body }) {
    const prefix = (0,pod_template/* fieldAt */.UK)(body, ['metadata', 'generateName']);
    return name || (typeof prefix === 'string' && prefix !== '' ? `${prefix}*` : undefined);
}
/** `NetworkPolicy shop/db` or `Namespace shop`, for messages. */
function title(manifest) {
    const name = nameOf(manifest) ?? '(no name)';
    return (0,sentence/* say */.c) `${manifest.kind} ${(0,objects/* qualifiedName */.OL)((0,objects/* namespaceOf */.N6)(manifest), name)}`;
}
/**
 * Keeps one object of each identity, the last in the order of the files: applied one after another, it is the one that
 * stays. Objects without a name are none of them the same.
 */
function lastOfEach(manifests) {
    const byIdentity = new Map();
    for (const [i, manifest] of manifests.entries()) {
        const identity = identityOf(manifest) || `${i}`;
        const same = byIdentity.get(identity);
        if (same === undefined)
            byIdentity.set(identity, [manifest]);
        else
            same.push(manifest);
    }
    const groups = [...byIdentity.values()];
    const last = new Set(groups.map((group) => group.at(-1)));
    const kept = manifests.filter((manifest) => last.has(manifest));
    return { kept, problems: groups.filter((group) => group.length > 1).map(duplicate) };
}
/** Undefined of what gets its name from the API server: that makes a new object each time it is applied. */
function identityOf(manifest) {
    const isWorkload = (0,manifest_kinds/* roleOf */.kp)(manifest.apiVersion, manifest.kind) === 'workload';
    // A workload is told from others by its name alone, so one that gets its name there goes by `migrate-*`. Its kind says
    // all: where it has several APIs, they are of the same objects.
    const name = isWorkload ? nameOf(manifest) : manifest.name;
    const group = isWorkload ? '' : (0,manifest_kinds/* groupOf */.F8)(manifest.apiVersion);
    return name && JSON.stringify([group, manifest.kind, (0,objects/* namespaceOf */.N6)(manifest), name]);
}
// A message has an end.
const MOST_PLACES = 5;
function duplicate(group) {
    const used = group.at(-1);
    const others = group.slice(0, -1);
    const places = others.slice(0, MOST_PLACES).map(({ path, line }) => (0,sentence/* say */.c) `${path}:${line}`);
    const more = others.length > MOST_PLACES ? (0,sentence/* say */.c) ` and ${others.length - MOST_PLACES} more places` : (0,sentence/* say */.c) ``;
    const list = places.reduce((before, each) => (0,sentence/* say */.c) `${before}, ${each}`);
    return {
        severity: 'warning',
        code: 'duplicate-object',
        message: (0,sentence/* say */.c) `${title(used)} is declared ${group.length} times. The last, at ${used.path}:${used.line}, counts; not so ${list}${more}.`,
        path: used.path,
        line: used.line,
        hidesFlows: false,
    };
}

// EXTERNAL MODULE: ./src/cluster/namespace.ts
var cluster_namespace = __nccwpck_require__(3365);
// EXTERNAL MODULE: ./src/manifest/decode.ts
var decode = __nccwpck_require__(9719);
// EXTERNAL MODULE: ./src/cluster/address.ts
var cluster_address = __nccwpck_require__(8438);
;// CONCATENATED MODULE: ./src/cluster/node.ts



/** What policies can see of a Node: its labels, and the addresses in its status that are no names (semantics C10). */
function readNode({ body }) {
    const labels = (0,decode/* decode */.D4)((0,decode/* map */.Tj)((0,decode/* text */.Qq)()), (0,pod_template/* fieldAt */.UK)(body, ['metadata', 'labels'])).value;
    const written = (0,pod_template/* items */.ld)(body, ['status', 'addresses']).map((each) => (0,pod_template/* fieldAt */.UK)(each, ['address']));
    const addresses = written.flatMap((value) => (typeof value === 'string' ? ((0,cluster_address/* parseAddress */.or)(value) ?? []) : []));
    return { labels: Object.fromEntries(labels), addresses: [...new Set(addresses.map(cluster_address/* formatAddress */.M0))] };
}

;// CONCATENATED MODULE: ./src/cluster/not-modelled.ts



/** Says of an object what its API keeps it from; nothing if it is modelled. */
function notModelled(manifest) {
    const { apiVersion, kind, path, line } = manifest;
    const name = (0,sentence/* say */.c) `${title(manifest)} of ${apiVersion || '(no apiVersion)'}`;
    switch ((0,manifest_kinds/* roleOf */.kp)(apiVersion, kind)) {
        case 'unmodelled': {
            const message = (0,sentence/* say */.c) `${name} is not modelled: flows that it opens or closes are not known.`;
            return [{ severity: 'warning', code: 'not-modelled', message, path, line, hidesFlows: true }];
        }
        case 'inert': {
            const message = (0,sentence/* say */.c) `${name} is not modelled: it opens no flow, and what it takes away is not looked at.`;
            return [{ severity: 'note', code: 'not-modelled', message, path, line, hidesFlows: false }];
        }
        case 'unserved': {
            const message = (0,sentence/* say */.c) `${name} is left out: no API server of today serves that version.`;
            return [{ severity: 'error', code: 'version-not-served', message, path, line, hidesFlows: false }];
        }
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./src/cluster/ownership.ts



/**
 * Folds workloads that a declared one owns into it, as a dump of a cluster has them: Pods of a ReplicaSet of a Deployment
 * are one workload. It keeps the labels and ports of its own template and takes over the addresses of its pods, so that
 * an ipBlock that holds one of them matches the workload: some of its pods can have the flow.
 */
function foldOwned(workloads) {
    const byId = new Map(workloads.map((workload) => [workload.id, workload]));
    const addresses = new Map();
    for (const workload of workloads) {
        const root = rootOf(workload, byId);
        const known = addresses.get(root) ?? new Set(root.addresses);
        for (const address of workload.addresses)
            known.add(address);
        addresses.set(root, known);
    }
    return workloads.flatMap((workload) => {
        const own = addresses.get(workload);
        return own === undefined ? [] : [{ ...workload, addresses: [...own] }];
    });
}
/** The declared workload that owns it in the end; itself if there is none. Owners in a circle own nothing. */
function rootOf(workload, byId) {
    const seen = new Set([workload]);
    let root = workload;
    for (;;) {
        const owner = ownerOf(root, byId);
        if (owner === undefined)
            return root;
        if (seen.has(owner))
            return workload;
        seen.add(owner);
        root = owner;
    }
}
function ownerOf({ manifest }, byId) {
    for (const reference of (0,pod_template/* items */.ld)(manifest.body, ['metadata', 'ownerReferences'])) {
        const [kind, name] = ['kind', 'name'].map((field) => (0,pod_template/* fieldAt */.UK)(reference, [field]));
        const owner = byId.get(`${(0,objects/* namespaceOf */.N6)(manifest)}/${kind}/${name}`);
        if (owner !== undefined && isMeant(owner.manifest, reference))
            return owner;
    }
    return undefined;
}
/** Whether the reference means this very object: of its group, and its uid where both tell one. */
function isMeant({ apiVersion, body }, reference) {
    const written = (0,pod_template/* fieldAt */.UK)(reference, ['apiVersion']);
    const [meant, uid] = [(0,pod_template/* fieldAt */.UK)(reference, ['uid']), (0,pod_template/* fieldAt */.UK)(body, ['metadata', 'uid'])];
    const sameGroup = typeof written === 'string' && (0,manifest_kinds/* groupOf */.F8)(written) === (0,manifest_kinds/* groupOf */.F8)(apiVersion);
    return sameGroup && (meant === undefined || uid === undefined || meant === uid);
}

// EXTERNAL MODULE: ./src/manifest/place.ts
var place = __nccwpck_require__(5510);
;// CONCATENATED MODULE: ./src/cluster/automatic-labels.ts
const JOB_KEYS = ['batch.kubernetes.io/controller-uid', 'controller-uid', 'batch.kubernetes.io/job-completion-index'];
const VIRTUAL_MACHINE = {
    known: (name) => ({ 'kubevirt.io': 'virt-launcher', 'vm.kubevirt.io/name': name }),
    unknown: ['kubevirt.io/created-by', 'kubevirt.io/nodeName'],
};
const AUTOMATIC = new Map([
    ['Deployment', { unknown: ['pod-template-hash'] }],
    ['ReplicaSet', { unknown: ['pod-template-hash'] }],
    ['DaemonSet', { unknown: ['controller-revision-hash', 'pod-template-generation'] }],
    [
        'StatefulSet',
        { unknown: ['statefulset.kubernetes.io/pod-name', 'apps.kubernetes.io/pod-index', 'controller-revision-hash'] },
    ],
    ['Job', { known: (name) => ({ 'batch.kubernetes.io/job-name': name, 'job-name': name }), unknown: JOB_KEYS }],
    // The jobs of a CronJob have a suffix that is not knowable.
    ['CronJob', { unknown: ['batch.kubernetes.io/job-name', 'job-name', ...JOB_KEYS] }],
    ['Rollout', { unknown: ['rollouts-pod-template-hash'] }],
    ['DeploymentConfig', { known: (name) => ({ deploymentconfig: name }), unknown: ['deployment'] }],
    // Knative: pods also get `app: <revision>` if their template has no `app`.
    [
        'Service',
        {
            known: (name) => ({ 'serving.knative.dev/service': name, 'serving.knative.dev/configuration': name }),
            unknown: [
                'app',
                'pod-template-hash',
                'serving.knative.dev/configurationGeneration',
                'serving.knative.dev/configurationUID',
                'serving.knative.dev/revision',
                'serving.knative.dev/revisionUID',
                'serving.knative.dev/serviceUID',
            ],
        },
    ],
    ['VirtualMachine', VIRTUAL_MACHINE],
    ['VirtualMachineInstance', VIRTUAL_MACHINE],
]);
/** The labels of a workload's pods as far as its manifest tells them: the controller's win over the template's. */
function podLabels({ kind, name }, template) {
    // One with a `generateName` has no name yet.
    return { ...template, ...(name !== '' && AUTOMATIC.get(kind)?.known?.(name)) };
}
/** Keys of labels that the workload's pods have and whose values its manifest does not tell (semantics W4). */
function undecidedKeys({ kind, labels }) {
    const { known, unknown } = AUTOMATIC.get(kind) ?? { unknown: [] };
    return [...unknown, ...Object.keys(known?.('') ?? {})].filter((key) => !Object.hasOwn(labels, key));
}

;// CONCATENATED MODULE: ./src/cluster/workload.ts






/** Reads what manifests of workload kinds declare. Pods that ran to their end are passed over (semantics H5). */
function readWorkloads(manifests) {
    const workloads = [];
    const problems = [];
    for (const manifest of manifests) {
        if ((0,pod_template/* isOver */.PU)(manifest))
            continue;
        const read = readWorkload(manifest);
        if ('id' in read)
            workloads.push(read);
        else
            problems.push(read);
    }
    return { workloads, problems };
}
/** One workload, labelled as its pods are (semantics W), or why the manifest declares none. */
function readWorkload(manifest) {
    const name = nameOf(manifest);
    if (name === undefined)
        return rejected(manifest, NAMELESS);
    const template = (0,pod_template/* readPodTemplate */.I4)(manifest);
    if (!('labels' in template))
        return rejected(manifest, template);
    const { kind } = manifest;
    const namespace = (0,objects/* namespaceOf */.N6)(manifest);
    return {
        id: `${namespace}/${kind}/${name}`,
        namespace,
        kind,
        name,
        labels: podLabels(manifest, template.labels),
        ports: template.ports,
        hostNetwork: template.hostNetwork,
        addresses: (0,pod_template/* podAddresses */.Ib)(manifest),
        manifest,
    };
}
const NAMELESS = {
    field: ['metadata', 'name'],
    detail: 'Required value: name or generateName is required',
};
function rejected(manifest, { field, detail }) {
    return {
        severity: 'error',
        code: 'workload-rejected',
        message: (0,sentence/* say */.c) `${title(manifest)} is invalid and is left out: ${(0,objects/* fieldName */.w5)(field)}: ${detail}.`,
        path: manifest.path,
        line: (0,place/* place */.i)(manifest, field).line,
        hidesFlows: false,
    };
}
/**
 * Workloads without a pod template. A Rollout may run the template of a Deployment; any other is part of an object, as a
 * patch is.
 */
function withoutTemplate(manifests) {
    const declared = new Set(manifests.filter(pod_template/* hasPodTemplate */.WI).map((each) => key((0,objects/* namespaceOf */.N6)(each), each.kind, each.name)));
    return manifests
        .filter((manifest) => !(0,pod_template/* hasPodTemplate */.WI)(manifest))
        .map((manifest) => {
        const { path, line } = manifest;
        const [kind, name] = ['kind', 'name'].map((field) => (0,pod_template/* fieldAt */.UK)(manifest.body, ['spec', 'workloadRef', field]));
        if (typeof kind !== 'string' || typeof name !== 'string') {
            const message = (0,sentence/* say */.c) `${title(manifest)} has no pod template and is left out.`;
            return { severity: 'warning', code: 'workload-without-template', message, path, line, hidesFlows: false };
        }
        const isDeclared = declared.has(key((0,objects/* namespaceOf */.N6)(manifest), kind, name));
        const pods = (0,sentence/* say */.c) `${title(manifest)} runs the pods of ${`${kind} ${name}`}`;
        const message = isDeclared ? (0,sentence/* say */.c) `${pods}, which stands for both.` : (0,sentence/* say */.c) `${pods}, which no manifest declares.`;
        return { severity: 'note', code: 'workload-reference', message, path, line, hidesFlows: !isDeclared };
    });
}
function key(namespace, kind, name) {
    return JSON.stringify([namespace, kind, name]);
}

;// CONCATENATED MODULE: ./src/cluster/build.ts









/**
 * Finds who exists in the manifests of one version, which make up one cluster, and what of them does not count. The order
 * of the manifests is that of the files.
 */
function buildCluster(manifests) {
    const inRole = (role) => manifests.filter(({ apiVersion, kind }) => (0,manifest_kinds/* roleOf */.kp)(apiVersion, kind) === role);
    const namespaces = lastOfEach(inRole('namespace').filter(({ name }) => name !== ''));
    // Without a template it may be a patch, which takes nobody's place.
    const workloads = lastOfEach(inRole('workload').filter(pod_template/* hasPodTemplate */.WI));
    const nodes = lastOfEach(inRole('node'));
    const policies = lastOfEach(inRole('policy'));
    const declared = readWorkloads(workloads.kept);
    const present = foldOwned(declared.workloads);
    const inhabited = [...present.map(({ namespace }) => namespace), ...policies.kept.map(objects/* namespaceOf */.N6)];
    return {
        cluster: {
            name: 'default',
            namespaces: (0,cluster_namespace/* readNamespaces */.D)(namespaces.kept, inhabited),
            workloads: new Map(present.map((workload) => [workload.id, workload])),
            nodes: nodes.kept.map(readNode),
            policies: policies.kept,
        },
        problems: [
            ...manifests.flatMap(notModelled),
            ...[namespaces, workloads, nodes, policies, declared].flatMap(({ problems }) => problems),
            ...withoutTemplate(inRole('workload')),
        ],
    };
}

// EXTERNAL MODULE: ./src/flow/decide.ts
var decide = __nccwpck_require__(9026);
// EXTERNAL MODULE: ./src/flow/explain.ts + 1 modules
var explain = __nccwpck_require__(3190);
// EXTERNAL MODULE: ./src/flow/ports.ts
var flow_ports = __nccwpck_require__(7220);
;// CONCATENATED MODULE: ./src/flow/because.ts





/** Flows of one rectangle that are explained at most, in each dimension: its other flows have the same few causes. */
const SAMPLES = 64;
function createExplainer(before, after) {
    return (change, block) => causesOf(change, judgedIn(block, [before, after]));
}
/** The rules and policies behind a change, of all the sides of flows that are given. */
function causesOf(change, judged) {
    const answers = new Map();
    for (const [base, head] of judged) {
        for (const answer of because_explain(change, base, head))
            answers.set(because_nameOf(answer), answer);
    }
    return [...answers.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => causeOf(answer));
}
function judgedIn(block, versions) {
    return ['egress', 'ingress'].flatMap((direction) => samples(block).flatMap((sample, i) => {
        const sides = versions.map((rulebook) => sideOf(rulebook, direction, sample));
        const ports = i === 0 ? toldApart(block.ports, sides) : [block.ports];
        return ports.map((each) => [sides[0]?.decide(each), sides[1]?.decide(each)]);
    }));
}
/** Some ports as the rules of the versions tell them apart, up to the limit. */
function toldApart(ports, sides) {
    return (0,flow_ports/* atomsOf */.QJ)([ports, ...sides.flatMap((side) => side?.ports() ?? [])])
        .filter(({ heldBy }) => heldBy[0] === 0)
        .slice(0, SAMPLES)
        .map((atom) => atom.ports);
}
/** Why one side's verdict of one flow is another in head than in base; nothing where it is the same. */
function because_explain(change, base, head) {
    // The end came or went: the version that has it explains the flow alone.
    if (base === undefined || head === undefined) {
        return change === 'opened' ? answers('head', 'allows', head) : answers('base', 'allows', base);
    }
    if (base.allowed === head.allowed)
        return [];
    const [closedSide, closed, openSide, open] = head.allowed
        ? ['base', base, 'head', head]
        : ['head', head, 'base', base];
    const gone = head.allowed && open.reason === 'open' ? 'stops-isolating' : 'isolates';
    return [
        ...answers(closedSide, closed.reason === 'rule' ? 'denies' : gone, closed),
        ...answers(openSide, 'allows', open),
    ];
}
/** What is open because nothing speaks of it has nothing that decided it. */
function answers(side, effect, decision) {
    return (decision?.by ?? []).map((from) => ({ side, effect, from }));
}
/**
 * Ends of one flow in every row and every column of a rectangle, up to the limit. The first stands for all: it is looked at
 * on every port that rules tell apart, the others on one.
 */
function samples({ sources, destinations }) {
    const [source, destination] = [sources[0], destinations[0]];
    return [
        ...destinations.slice(0, SAMPLES).map((other) => [source, other]),
        ...sources.slice(1, SAMPLES).map((other) => [other, destination]),
    ];
}
/** Undefined if the version lacks one of the ends. */
function sideOf({ side, tiers }, direction, [from, to]) {
    const [source, destination] = [side.parties[from], side.parties[to]];
    if (source === undefined || destination === undefined)
        return undefined;
    const subject = direction === 'egress' ? source : destination;
    const near = subject.kind === 'pod' ? tiers[direction].map((tier) => tier.near(subject)) : [];
    return {
        ports: () => near.flatMap(({ rules }) => rules.map((rule) => (0,explain/* portsAt */.Mu)(rule.ports, destination))),
        decide: (ports) => {
            const [{ protocol, port }] = (0,flow_ports/* rangesOf */.wA)(ports);
            return (0,decide/* decide */.LD)({ ingress: near, egress: near }, direction, { source, destination, protocol, port });
        },
    };
}
function because_nameOf({ side, effect, from }) {
    return [side, effect, from.policy.path, String(from.policy.line).padStart(9), (0,objects/* fieldName */.w5)(from.field)].join(' ');
}
function causeOf({ side, effect, from: { policy, field } }) {
    return { side, effect, policy: refer(policy), rule: (0,objects/* fieldName */.w5)(field), path: policy.path, ...(0,place/* place */.i)(policy, field) };
}
function refer(policy) {
    return { kind: policy.kind, namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name };
}

// EXTERNAL MODULE: ./src/flow/bits.ts
var flow_bits = __nccwpck_require__(9406);
;// CONCATENATED MODULE: ./src/flow/same.ts


/** Whether two versions have the same pods, namespaces and policies, as far as any policy could tell. */
function sameFacts(base, head) {
    return changedPolicies(base, head).size === 0 && changedNamespaces(base, head).size === 0;
}
/** The namespaces that one version has otherwise than the other: their labels, or the pods in them. */
function changedNamespaces({ cluster: base }, { cluster: head }) {
    const workloads = differing(base.workloads, head.workloads, samePods);
    return new Set([
        ...workloads.map((id) => (head.workloads.get(id) ?? base.workloads.get(id))?.namespace ?? ''),
        ...differing(base.namespaces, head.namespaces, sameNamespace),
    ]);
}
/**
 * The policies of both versions that the other version does not have, or has with another spec. Those that lie in no
 * namespace also mean something else where the nodes do, whose addresses they may speak of (semantics C10).
 */
function changedPolicies(base, head) {
    const [before, after] = [base, head].map(({ cluster }) => new Map(cluster.policies.map((policy) => [(0,objects/* identityOf */.cu)(policy), policy])));
    const sameNodes = sameItems(base.cluster.nodes, head.cluster.nodes, sameNode);
    const same = (a, b) => sameSpec(a, b) && (sameNodes || !(0,manifest_kinds/* isClusterScoped */.Z6)(a.kind));
    const changed = differing(before, after, same);
    return new Set(changed.flatMap((id) => [before.get(id), after.get(id)].filter((policy) => policy !== undefined)));
}
/** Whether no policy could tell two ends of flows apart. */
function sameParty(a, b) {
    if (a?.kind !== 'pod' || b?.kind !== 'pod')
        return a?.kind === b?.kind;
    return sameLabels(a.namespace.labels, b.namespace.labels) && samePods(a, b);
}
function differing(before, after, same) {
    const differs = ([id, one]) => {
        const other = after.get(id);
        return other === undefined || !same(one, other);
    };
    return [...[...before].filter(differs).map(([id]) => id), ...[...after.keys()].filter((id) => !before.has(id))];
}
function samePods(a, b) {
    return (a.hostNetwork === b.hostNetwork &&
        sameLabels(a.labels, b.labels) &&
        sameItems(a.addresses, b.addresses, (x, y) => x === y) &&
        sameItems(a.ports, b.ports, (x, y) => x.name === y.name && x.port === y.port && x.protocol === y.protocol));
}
function sameNamespace(a, b) {
    return (a.manifest === undefined) === (b.manifest === undefined) && sameLabels(a.labels, b.labels);
}
function sameNode(a, b) {
    return sameLabels(a.labels, b.labels) && sameItems(a.addresses, b.addresses, (x, y) => x === y);
}
function sameLabels(a, b) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}
function sameItems(a, b, same) {
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
}
function sameSpec(a, b) {
    return a.body === b.body || JSON.stringify(a.body['spec']) === JSON.stringify(b.body['spec']);
}

;// CONCATENATED MODULE: ./src/flow/dirty.ts


/** Where lines may be dirty, known before there is a universe: enough to tell which pods have to be told apart. */
function dirtyRegions(base, head, policies) {
    const changed = changedNamespaces(base, head);
    const region = (direction) => {
        const sets = [base, head].flatMap((state) => subjects(state, direction, policies));
        const names = sets.flatMap(({ namespaces }) => ('name' in namespaces ? [namespaces.name] : []));
        const everywhere = sets.some(({ namespaces }) => 'selector' in namespaces);
        return { everywhere, names: new Set([...changed, ...names]) };
    };
    return { sources: region('egress'), destinations: region('ingress') };
}
/** The pods that the given policies select for a direction. */
function subjects({ tiers }, direction, policies) {
    return tiers[direction].flatMap(({ rules, governs }) => [...rules, ...governs].flatMap(({ subject, from }) => (policies.has(from.policy) ? [subject] : [])));
}
/**
 * A flow can differ only if one of its ends did (labels, the labels of its namespace, ports, addresses, presence), or if a
 * policy that changed selects its source for egress or its destination for ingress in one of the versions.
 *
 * @param policies those that changed, of both versions
 */
function dirtyLines(universe, [base, head], policies) {
    const size = universe.endpoints.length;
    const changed = (0,flow_bits/* none */.dv)(size);
    for (let i = 0; i < size; i++) {
        if (!sameParty(base.side.parties[i], head.side.parties[i]))
            (0,flow_bits/* add */.WQ)(changed, i);
    }
    const selected = (direction) => {
        const lines = changed.slice();
        for (const { membership, side } of [base, head]) {
            for (const set of subjects(side.state, direction, policies))
                membership.addPods(lines, set);
        }
        return lines;
    };
    return { sources: selected('egress'), destinations: selected('ingress') };
}

;// CONCATENATED MODULE: ./src/flow/line.ts


/**
 * Who may talk to an endpoint on which ports, in each of some versions. Ports are cut only where a rule that touches the
 * line begins or ends, so a line has few different verdicts (usually 2 to 15). Lines that the same rules touch have the
 * same verdicts, which are found once.
 */
function createJudge(rulebooks, size) {
    const known = new Map();
    return (line) => {
        const touched = rulebooks.map((rulebook) => directions(rulebook, line));
        const key = keyOf(line, touched, rulebooks);
        const verdicts = known.get(key) ?? verdictsOf(rulebooks, line, touched, size);
        known.set(key, verdicts);
        return verdicts;
    };
}
function directions({ side, tiers }, line) {
    const party = side.parties[line.endpoint];
    if (party === undefined)
        return undefined;
    return ['egress', 'ingress'].map((direction) => {
        const own = direction === (line.role === 'source' ? 'egress' : 'ingress');
        return tiers[direction].map((tier) => {
            const rules = tier.touching(own ? 'subject' : 'peer', party);
            return { tier, own, rules, denies: own && tier.denies(party) };
        });
    });
}
/** What a verdict hangs on. A destination also finds the ports of a name in its own containers. */
function keyOf(line, touched, rulebooks) {
    const parts = touched.map((each, v) => {
        const party = rulebooks[v].side.parties[line.endpoint];
        const ports = line.role === 'destination' && party?.kind === 'pod' ? party.ports : [];
        return [each?.flat().map(({ rules, denies }) => [denies, rules]), ports];
    });
    return JSON.stringify([line.role, parts]);
}
function verdictsOf(rulebooks, line, touched, size) {
    const tiers = touched.map((each, v) => each?.map((direction) => direction.map((tier) => spell(tier, line, rulebooks[v], size))));
    const sets = [];
    for (const each of tiers) {
        for (const { touches } of each?.flat() ?? [])
            for (const { ports } of touches)
                if (ports !== flow_ports/* EVERY_PORT */.Kl)
                    sets.push(ports);
    }
    return (0,flow_ports/* atomsOf */.QJ)(sets).map((atom) => {
        const held = heldBy(atom, sets);
        const allowed = tiers.map((each, v) => {
            if (each === undefined)
                return (0,flow_bits/* none */.dv)(size);
            const { present } = rulebooks[v].side;
            return each.reduce((open, direction) => (0,flow_bits/* keepAll */.bq)(open, sweep(direction, held, size)), present.slice());
        });
        return { ports: atom.ports, allowed };
    });
}
/** The tiers of egress and of ingress as they meet a line; undefined if the version does not have its endpoint. */
function spellLine(rulebook, line, size) {
    return directions(rulebook, line)?.map((tiers) => tiers.map((tier) => spell(tier, line, rulebook, size)));
}
/** Tells of the port sets that were cut whether they hold an atom. */
function heldBy(atom, sets) {
    const held = new Set(atom.heldBy.map((i) => sets[i]));
    return (ports) => ports === flow_ports/* EVERY_PORT */.Kl || held.has(ports);
}
/** The rules of a tier with their other ends as sets. */
function spell({ tier, own, rules, denies }, line, { membership }, size) {
    const touches = rules.flatMap((i) => {
        const rule = tier.rules[i];
        return touchesOf(rule, own ? membership.peers(rule.peer) : membership.pods(rule.subject), line, membership);
    });
    return { touches, denies: own ? (denies ? (0,flow_bits/* all */.Q7)(size) : (0,flow_bits/* none */.dv)(size)) : tier.denied() };
}
/** A name means other ports for each destination, so that one rule may touch a line in several ways (semantics N8). */
function touchesOf(rule, others, line, membership) {
    const { numbered, named } = rule.ports;
    const touches = [{ rule, others, ports: (0,flow_ports/* portsOf */.a5)(numbered) }];
    for (const port of named) {
        for (const [point, pods] of membership.named(port)) {
            const only = [{ first: point, last: point }];
            if (line.role === 'source')
                touches.push({ rule, others: (0,flow_bits/* keepAll */.bq)(others.slice(), pods), ports: only });
            else if ((0,flow_bits/* has */.zy)(pods, line.endpoint))
                touches.push({ rule, others, ports: only });
        }
    }
    return touches;
}
/** The other ends that one direction allows on the ports that `holds` accepts: see `Tiers` for the order of judgement. */
function sweep(tiers, holds, size) {
    const allowed = (0,flow_bits/* none */.dv)(size);
    let undecided = (0,flow_bits/* all */.Q7)(size);
    for (const { touches, denies } of tiers) {
        const passed = (0,flow_bits/* none */.dv)(size);
        const matching = touches.filter((touch) => holds(touch.ports));
        for (let i = 0; i < matching.length;) {
            const { rank } = matching[i].rule;
            let end = i;
            while (matching[end]?.rule.rank === rank)
                end++;
            const group = matching.slice(i, end);
            for (const action of ['deny', 'allow', 'pass']) {
                const hit = (0,flow_bits/* none */.dv)(size);
                for (const t of group)
                    if (t.rule.action === action)
                        (0,flow_bits/* addAll */.RZ)(hit, t.others);
                (0,flow_bits/* keepAll */.bq)(hit, undecided);
                (0,flow_bits/* removeAll */.C0)(undecided, hit);
                if (action === 'allow')
                    (0,flow_bits/* addAll */.RZ)(allowed, hit);
                if (action === 'pass')
                    (0,flow_bits/* addAll */.RZ)(passed, hit);
            }
            i = end;
        }
        undecided = (0,flow_bits/* addAll */.RZ)((0,flow_bits/* removeAll */.C0)(undecided, denies), passed);
    }
    return (0,flow_bits/* addAll */.RZ)(allowed, undecided);
}

;// CONCATENATED MODULE: ./src/flow/rectangles.ts


/**
 * Joins pieces into few rectangles without adding or losing a flow: pieces of one line and equal other ends join their
 * ports, lines of equal pieces become one rectangle, and rectangles that differ in one dimension only become one.
 *
 * @param pieces must not overlap.
 */
function rectangles(pieces) {
    const along = ['ports', 'sources', 'destinations', 'ports'];
    return along.reduce(joinAlong, groupLines(joinPorts(pieces))).sort(inOrder);
}
/** Several atoms of one line often lead to the same ends. */
function joinPorts(pieces) {
    return groupBits(pieces, ({ line }) => `${line.role} ${line.endpoint}`).map((group) => ({
        ...group[0],
        ports: (0,flow_ports/* union */.KC)(group.flatMap(({ ports }) => ports)),
    }));
}
function groupLines(pieces) {
    return groupBits(pieces, ({ line, ports }) => `${line.role} ${rectangles_nameOf(ports)}`).map((group) => {
        const { line, others, ports } = group[0];
        const lines = group.map((piece) => piece.line.endpoint).sort((a, b) => a - b);
        return line.role === 'source'
            ? { sources: lines, destinations: (0,flow_bits/* members */.ol)(others), ports }
            : { sources: (0,flow_bits/* members */.ol)(others), destinations: lines, ports };
    });
}
/**
 * Groups pieces of equal other ends and equal key; the digest is compared first, the bits decide. Sets are large and most
 * are equal, so they become lists only once they are grouped.
 */
function groupBits(pieces, key) {
    const buckets = new Map();
    for (const piece of pieces) {
        const name = `${(0,flow_bits/* digest */.br)(piece.others)} ${key(piece)}`;
        const bucket = buckets.get(name) ?? [];
        buckets.set(name, bucket);
        const group = bucket.find(([first]) => (0,flow_bits/* equal */.LC)(first.others, piece.others));
        if (group === undefined)
            bucket.push([piece]);
        else
            group.push(piece);
    }
    return [...buckets.values()].flat();
}
/** Joins blocks that differ in one dimension only. */
function joinAlong(blocks, along) {
    const groups = new Map();
    for (const block of blocks) {
        const names = {
            sources: block.sources.join(),
            destinations: block.destinations.join(),
            ports: rectangles_nameOf(block.ports),
        };
        const key = Object.entries(names)
            .filter(([name]) => name !== along)
            .map(([, text]) => text)
            .join(' ');
        const other = groups.get(key);
        groups.set(key, other === undefined ? block : joined(other, block, along));
    }
    return [...groups.values()];
}
function joined(a, b, along) {
    if (along === 'ports')
        return { ...a, ports: (0,flow_ports/* union */.KC)([...a.ports, ...b.ports]) };
    return { ...a, [along]: [...a[along], ...b[along]].sort((x, y) => x - y) };
}
function rectangles_nameOf(ports) {
    return ports.map(({ first, last }) => `${first}-${last}`).join();
}
/** No two of them have both their sources and their destinations in common. */
function inOrder(a, b) {
    return compareLists(a.sources, b.sources) || compareLists(a.destinations, b.destinations);
}
function compareLists(a, b) {
    const at = a.findIndex((item, i) => item !== b[i]);
    if (at < 0)
        return a.length - b.length;
    return a[at] - (b[at] ?? Number.NEGATIVE_INFINITY);
}

// EXTERNAL MODULE: ./src/policy/selector.ts
var policy_selector = __nccwpck_require__(673);
;// CONCATENATED MODULE: ./src/flow/relevant.ts



/** One text for pod sets that mean the same. */
function podSetKey({ namespaces, pods }) {
    const where = 'name' in namespaces ? `=${namespaces.name}` : (0,policy_selector/* canonical */.$)(namespaces.selector);
    return `${where} ${(0,policy_selector/* canonical */.$)(pods)}`;
}
const EVERYWHERE = { everywhere: true, names: new Set() };
/**
 * The pod sets of one version that can decide a flow of the regions' lines. A rule touches a line as its subject or as its
 * peer: the line's own pods are divided by the one only where the lines lie, and all other pods by the other.
 */
function relevantSets(state, regions) {
    const found = new Map();
    const note = (set, within) => {
        const key = podSetKey(set);
        const known = found.get(key);
        found.set(key, { set, within: known === undefined ? within : join(known.within, within) });
    };
    for (const direction of ['egress', 'ingress']) {
        const own = direction === 'egress' ? regions.sources : regions.destinations;
        const far = direction === 'egress' ? regions.destinations : regions.sources;
        const addresses = addressesIn(far, state);
        for (const tier of state.tiers[direction]) {
            for (const subject of isolations(tier))
                note(subject, isNowhere(far) ? own : EVERYWHERE);
            for (const { subject, peer } of tier.rules) {
                if (meets(subject, own, state)) {
                    note(subject, own);
                    for (const set of peer.pods)
                        note(set, EVERYWHERE);
                }
                const facing = peer.pods.filter((set) => meets(set, far, state));
                // A block faces the pods that are known to have an address in it: addresses outside the cluster are no lines.
                const facesMore = peer.everyone ? !isNowhere(far) : peer.blocks.some((block) => holdsSome(block, addresses));
                if (facing.length === 0 && !facesMore)
                    continue;
                note(subject, EVERYWHERE);
                for (const set of facing)
                    note(set, far);
            }
        }
    }
    return [...found.values()];
}
/** Who a tier governs. Where it governs a whole namespace, what else governs pods of it makes no difference. */
function isolations({ governs, onNoMatch }) {
    if (onNoMatch !== 'deny')
        return [];
    const sets = governs.map(({ subject }) => subject);
    const whole = new Set(sets.flatMap(({ namespaces, pods }) => ('name' in namespaces && pods.length === 0 ? [namespaces.name] : [])));
    return sets.filter(({ namespaces, pods }) => pods.length === 0 || !('name' in namespaces && whole.has(namespaces.name)));
}
function join(a, b) {
    return a.everywhere || b.everywhere ? EVERYWHERE : { everywhere: false, names: new Set([...a.names, ...b.names]) };
}
/** The known addresses of the declared pods of a region. */
function addressesIn({ names, everywhere }, { cluster }) {
    return [...cluster.workloads.values()].flatMap(({ namespace, addresses }) => everywhere || names.has(namespace) ? addresses.flatMap((text) => (0,cluster_address/* parseAddress */.or)(text) ?? []) : []);
}
function holdsSome(block, addresses) {
    return addresses.some(({ family, address }) => (0,decide/* holdsAddress */.z_)(block, family, address));
}
function isNowhere({ names, everywhere }) {
    return names.size === 0 && !everywhere;
}
/** Whether a set can hold a pod of the region. */
function meets({ namespaces }, { names, everywhere }, { cluster }) {
    if (everywhere)
        return true;
    if ('name' in namespaces)
        return names.has(namespaces.name);
    return [...names].some((name) => {
        const labels = cluster.namespaces.get(name)?.labels;
        return labels === undefined || (0,policy_selector/* matches */.c)(namespaces.selector, labels);
    });
}

;// CONCATENATED MODULE: ./src/flow/label-index.ts


/**
 * Finds the pods that match a selector by what labels there are, not pod by pod.
 *
 * @param pods with their numbers in the universe
 * @param size of the universe
 */
function createLabelIndex(pods, size) {
    const everyPod = (0,flow_bits/* none */.dv)(size);
    const values = new Map();
    for (const { i, party } of pods) {
        (0,flow_bits/* add */.WQ)(everyPod, i);
        for (const [key, value] of Object.entries(party.labels)) {
            const ofKey = values.get(key) ?? new Map();
            values.set(key, ofKey);
            const holders = ofKey.get(value);
            if (holders === undefined)
                ofKey.set(value, [i]);
            else
                holders.push(i);
        }
    }
    function holders({ key, operator, values: wanted }) {
        const ofKey = values.get(key);
        const listed = operator === 'In' || operator === 'NotIn' ? wanted : [...(ofKey?.keys() ?? [])];
        const found = (0,flow_bits/* none */.dv)(size);
        for (const value of listed)
            for (const i of ofKey?.get(value) ?? [])
                (0,flow_bits/* add */.WQ)(found, i);
        return operator === 'In' || operator === 'Exists' ? found : (0,flow_bits/* removeAll */.C0)(everyPod.slice(), found);
    }
    return once(policy_selector/* canonical */.$, (selector) => selector.reduce((bits, requirement) => (0,flow_bits/* keepAll */.bq)(bits, holders(requirement)), everyPod.slice()));
}
/** Finds each answer once: by the very input, and by a text that is the same for inputs that mean the same. */
function once(key, find) {
    const byInput = new Map();
    const byKey = new Map();
    return (input) => {
        const known = byInput.get(input);
        if (known !== undefined)
            return known;
        const name = key(input);
        const answer = byKey.get(name) ?? find(input);
        byKey.set(name, answer);
        byInput.set(input, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./src/flow/membership.ts






function createMembership(universe, side) {
    const size = universe.endpoints.length;
    const pods = side.parties.flatMap((party, i) => (party?.kind === 'pod' && !party.hostNetwork ? [{ i, party }] : []));
    const addressed = side.parties.flatMap((party, i) => addressesOf(party).map((known) => ({ i, ...known })));
    const byNamespace = groupBy(pods, ({ party }) => party.namespace.name);
    const labelled = createLabelIndex(pods, size);
    const inNamespaces = once(policy_selector/* canonical */.$, (selector) => {
        const bits = (0,flow_bits/* none */.dv)(size);
        for (const group of byNamespace.values()) {
            if ((0,policy_selector/* matches */.c)(selector, group[0].party.namespace.labels))
                for (const { i } of group)
                    (0,flow_bits/* add */.WQ)(bits, i);
        }
        return bits;
    });
    function addPods(into, { namespaces, pods: selector }) {
        if ('selector' in namespaces) {
            (0,flow_bits/* addAll */.RZ)(into, (0,flow_bits/* keepAll */.bq)(inNamespaces(namespaces.selector).slice(), labelled(selector)));
            return;
        }
        for (const { i, party } of byNamespace.get(namespaces.name) ?? [])
            if ((0,policy_selector/* matches */.c)(selector, party.labels))
                (0,flow_bits/* add */.WQ)(into, i);
    }
    const peers = once(peersKey, (peer) => {
        if (peer.everyone)
            return side.present;
        const bits = (0,flow_bits/* none */.dv)(size);
        for (const set of peer.pods)
            addPods(bits, set);
        // A block holds every pod with an address in it, host network or not (semantics N4, H1 b).
        for (const block of peer.blocks) {
            for (const { i, family, address } of addressed)
                if ((0,decide/* holdsAddress */.z_)(block, family, address))
                    (0,flow_bits/* add */.WQ)(bits, i);
        }
        return bits;
    });
    const podSet = once(podSetKey, (set) => {
        const bits = (0,flow_bits/* none */.dv)(size);
        addPods(bits, set);
        return bits;
    });
    const named = once(({ name, protocol }) => JSON.stringify([name, protocol]), ({ name, protocol }) => {
        const at = new Map();
        for (const { i, party } of pods) {
            for (const port of party.ports) {
                if (port.name !== name || (protocol !== undefined && port.protocol !== protocol))
                    continue;
                const point = (0,flow_ports/* position */.G1)(port.protocol, port.port);
                const bits = at.get(point) ?? (0,flow_bits/* none */.dv)(size);
                at.set(point, bits);
                (0,flow_bits/* add */.WQ)(bits, i);
            }
        }
        return at;
    });
    return { pods: podSet, addPods, peers, named };
}
function addressesOf(party) {
    if (party === undefined)
        return [];
    return party.kind === 'outside' ? [party] : (0,decide/* knownAddresses */.eU)(party);
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
function peersKey({ everyone, pods, blocks }) {
    const ranges = blocks.map(({ range, except }) => [range, ...except].map((r) => `${r.family}:${r.first}-${r.last}`));
    return JSON.stringify([everyone, pods.map(podSetKey), ranges]);
}

;// CONCATENATED MODULE: ./src/flow/rulebook.ts




function createRulebook(universe, side) {
    const membership = createMembership(universe, side);
    const { ingress, egress } = side.state.tiers;
    const index = (tiers) => tiers.map((tier) => indexTier(tier, membership, universe.endpoints.length));
    return { membership, side, tiers: { ingress: index(ingress), egress: index(egress) } };
}
function indexTier(tier, membership, size) {
    const rules = [...tier.rules].sort((a, b) => a.rank - b.rank);
    const near = {
        subject: indexByPlace(rules, (rule) => [rule.subject]),
        peer: indexByPlace(rules, (rule) => rule.peer.pods),
    };
    // These may hold for anybody, wherever it is.
    const anywhere = rules.flatMap(({ peer }, i) => (peer.everyone || peer.blocks.length > 0 ? [i] : []));
    const governs = tier.onNoMatch === 'deny' ? tier.governs : [];
    const governsNear = indexByPlace(governs, ({ subject }) => [subject]);
    let denied;
    return {
        id: tier.id,
        onNoMatch: tier.onNoMatch,
        rules,
        touching(role, party) {
            const here = party.kind === 'pod' ? near[role](party) : [];
            const candidates = role === 'peer' ? merge(here, anywhere) : here;
            const holds = role === 'peer' ? holdsAsPeer : holdsAsSubject;
            return candidates.filter((i) => holds(rules[i], party));
        },
        near: (pod) => ({
            id: tier.id,
            onNoMatch: tier.onNoMatch,
            rules: near.subject(pod).map((i) => rules[i]),
            governs: governsNear(pod).map((i) => governs[i]),
        }),
        denies: (party) => party.kind === 'pod' && governsNear(party).some((i) => (0,decide/* holdsPod */.i0)(governs[i].subject, party)),
        denied() {
            if (denied === undefined) {
                denied = (0,flow_bits/* none */.dv)(size);
                for (const { subject } of governs)
                    membership.addPods(denied, subject);
            }
            return denied;
        },
    };
}
function holdsAsSubject(rule, party) {
    return party.kind === 'pod' && (0,decide/* holdsPod */.i0)(rule.subject, party);
}
function holdsAsPeer(rule, party) {
    return (0,decide/* holdsParty */.tH)(rule.peer, party);
}
/** Finds the items of which a pod set may hold a pod of some namespace: their indices, ascending, each once. */
function indexByPlace(items, sets) {
    const byName = new Map();
    const bySelector = new Map();
    items.forEach((item, i) => {
        for (const { namespaces } of sets(item)) {
            if ('name' in namespaces)
                append(byName, namespaces.name, i);
            else
                append(bySelector, namespaces.selector, i);
        }
    });
    const found = new Map();
    return ({ namespace: { name, labels } }) => {
        let here = found.get(name);
        if (here === undefined) {
            const matching = [...bySelector].flatMap(([selector, indices]) => ((0,policy_selector/* matches */.c)(selector, labels) ? indices : []));
            here = [...new Set([...(byName.get(name) ?? []), ...matching])].sort((x, y) => x - y);
            found.set(name, here);
        }
        return here;
    };
}
function append(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
function merge(a, b) {
    if (a.length === 0 || b.length === 0)
        return a.length === 0 ? b : a;
    return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

// EXTERNAL MODULE: ./src/cluster/ranges.ts
var cluster_ranges = __nccwpck_require__(5438);
;// CONCATENATED MODULE: ./src/flow/addresses.ts
const LAST = { 4: 2n ** 32n - 1n, 6: 2n ** 128n - 1n };
/**
 * Divides all addresses into parts that no block tells apart: as few as possible, each of one family. An IPv4 block says
 * nothing about IPv6 (semantics N11), so with no blocks at all there are two parts.
 *
 * @returns each part as sorted ranges that do not touch; parts in the order of their first address, IPv4 before IPv6.
 */
function divideAddresses(blocks) {
    return [4, 6].flatMap((family) => divideFamily(family, blocks.filter((block) => block.range.family === family)));
}
function divideFamily(family, blocks) {
    const distinct = new Map(blocks.map((block) => [addresses_nameOf(block), block]));
    const at = new Map([[0n, []]]);
    for (const edge of [...distinct.values()].flatMap(edges)) {
        const here = at.get(edge.address);
        if (here === undefined)
            at.set(edge.address, [edge]);
        else
            here.push(edge);
    }
    const starts = [...at].filter(([start]) => start <= LAST[family]).sort(([a], [b]) => (a < b ? -1 : 1));
    const holding = new Set();
    const parts = new Map();
    starts.forEach(([first, changes], i) => {
        for (const { block, enters } of changes) {
            if (enters)
                holding.add(block);
            else
                holding.delete(block);
        }
        const range = { family, first, last: (starts[i + 1]?.[0] ?? LAST[family] + 1n) - 1n };
        const key = [...holding].sort((a, b) => a - b).join();
        const part = parts.get(key);
        if (part === undefined)
            parts.set(key, [range]);
        else
            part.push(range);
    });
    return [...parts.values()];
}
function addresses_nameOf(block) {
    return [block.range, ...block.except].map(({ first, last }) => `${first}-${last}`).join();
}
/** @param block whose exceptions lie within its range */
function edges({ range, except }, block) {
    const found = [];
    let next = range.first;
    for (const { first, last } of [...except].sort((a, b) => (a.first < b.first ? -1 : 1))) {
        if (first > next)
            found.push({ address: next, block, enters: true }, { address: first, block, enters: false });
        if (last >= next)
            next = last + 1n;
    }
    if (next <= range.last) {
        found.push({ address: next, block, enters: true }, { address: range.last + 1n, block, enters: false });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/flow/renamed.ts
/**
 * Pairs workloads that one version lost with those that the next one gained, where nothing but the name (or the kind) is
 * another: no policy can tell the two apart, so a reader takes them for one.
 *
 * @returns each pair, old and new. Where several are alike they are paired by the order of their names; where not as many
 * came as went, nobody can tell which became which, and none is paired.
 */
function pairRenamed(gone, come) {
    const [before, after] = [groupAlike(gone), groupAlike(come)];
    return [...before].flatMap(([key, olds]) => {
        const news = after.get(key) ?? [];
        return olds.length === news.length ? olds.map((old, i) => [old, news[i]]) : [];
    });
}
/** By all that a policy can tell of a workload, sorted by name. */
function groupAlike(workloads) {
    const groups = new Map();
    for (const workload of [...workloads].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        const { namespace, kind, labels, ports, hostNetwork, addresses } = workload;
        const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
        // A single Pod has no flow to itself, so it is nothing else's like.
        const key = JSON.stringify([namespace, kind === 'Pod', pairs, ports, hostNetwork, addresses]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [workload]);
        else
            group.push(workload);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/flow/universe.ts





/** The universe of one version, or of base and head, with as many of the pods that no manifest declares as matter. */
function createUniverse(states, unseen) {
    const workloads = workloadEndpoints(states);
    const parts = divideAddresses(states.flatMap(({ tiers }) => blocksOf(tiers))).map(addressEndpoint);
    const endpoints = [...workloads, ...unseen, ...parts];
    const addresses = (0,flow_bits/* none */.dv)(endpoints.length);
    const single = (0,flow_bits/* none */.dv)(endpoints.length);
    endpoints.forEach((endpoint, i) => {
        if (endpoint.kind === 'addresses')
            (0,flow_bits/* add */.WQ)(addresses, i);
        else if (endpoint.kind === 'workload' && (endpoint.head ?? endpoint.base)?.kind === 'Pod')
            (0,flow_bits/* add */.WQ)(single, i);
    });
    const last = states.length - 1;
    const sides = states.map((state, k) => createSide(state, endpoints, k === last ? 'head' : 'base'));
    return { endpoints, addresses, single, sides };
}
/** The workloads of the versions, each once: the same by its id, or with a new name and all else the same. */
function workloadEndpoints(states) {
    const [head, base] = [...states].reverse().map(({ cluster }) => cluster.workloads);
    const found = new Map();
    for (const [id, workload] of base ?? [])
        found.set(id, { base: workload });
    for (const [id, workload] of head ?? [])
        found.set(id, { ...found.get(id), head: workload });
    const alone = [...found.values()].filter((both) => both.base === undefined || both.head === undefined);
    const pairs = pairRenamed(alone.flatMap((one) => one.base ?? []), alone.flatMap((one) => one.head ?? []));
    for (const [old, renamed] of pairs) {
        found.delete(old.id);
        found.set(renamed.id, { base: old, head: renamed });
    }
    return [...found.entries()]
        .map(([id, both]) => ({ kind: 'workload', id, ...both }))
        .sort((a, b) => namespaceOf(a) === namespaceOf(b) ? compare(a.id, b.id) : compare(namespaceOf(a), namespaceOf(b)));
}
function namespaceOf(endpoint) {
    return (endpoint.head ?? endpoint.base)?.namespace ?? '';
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function blocksOf(tiers) {
    return [...tiers.ingress, ...tiers.egress].flatMap((tier) => tier.rules.flatMap((rule) => rule.peer.blocks));
}
function addressEndpoint(ranges) {
    return { kind: 'addresses', id: `addresses/${(0,cluster_ranges/* rangesToCidrs */.X7)(ranges)[0]}`, ranges };
}
function createSide(state, endpoints, version) {
    const parties = endpoints.map((endpoint) => partyOf(endpoint, state, version));
    const present = (0,flow_bits/* none */.dv)(endpoints.length);
    parties.forEach((party, i) => {
        if (party !== undefined)
            (0,flow_bits/* add */.WQ)(present, i);
    });
    return { state, parties, present };
}
/** What stands for an endpoint when a flow is judged: all its members are judged alike. */
function partyOf(endpoint, { cluster }, version) {
    if (endpoint.kind === 'addresses') {
        const range = endpoint.ranges[0];
        return range && { kind: 'outside', family: range.family, address: range.first };
    }
    if (endpoint.kind === 'pods')
        return endpoint[version];
    const workload = endpoint[version];
    return workload && (0,decide/* podOf */.FS)(cluster, workload);
}

// EXTERNAL MODULE: ./src/flow/unseen.ts + 2 modules
var flow_unseen = __nccwpck_require__(3950);
;// CONCATENATED MODULE: ./src/flow/list.ts








/**
 * Every flow that one version allows, for all its endpoints.
 *
 * @returns the endpoints, and rectangles that do not overlap. Flows between two addresses are none of a cluster's, and a
 * single pod has none to itself.
 */
function listFlows(state) {
    const everything = relevantSets(state, { sources: EVERYWHERE, destinations: EVERYWHERE });
    const unseen = (0,flow_unseen/* unseenPods */.h)([state], [everything]);
    const universe = createUniverse([state], unseen.endpoints);
    const size = universe.endpoints.length;
    const rulebooks = universe.sides.map((side) => createRulebook(universe, side));
    const judge = createJudge(rulebooks, size);
    const pieces = [];
    for (let endpoint = 0; endpoint < size; endpoint++) {
        const line = { endpoint, role: 'source' };
        for (const { ports, allowed } of judge(line)) {
            const others = leaveOutNoFlows(allowed[0].slice(), line, universe);
            if (!(0,flow_bits/* isEmpty */.Im)(others))
                pieces.push({ line, others, ports });
        }
    }
    const flows = rectangles(pieces).map((block) => rectangleOf(block, universe));
    return { endpoints: universe.endpoints, flows, undecided: unseen.undecided };
}
/** Takes out, in place, the other ends to which the line has no flow of the cluster at all. */
function leaveOutNoFlows(others, { endpoint }, { addresses, single }) {
    if ((0,flow_bits/* has */.zy)(addresses, endpoint))
        (0,flow_bits/* removeAll */.C0)(others, addresses);
    if ((0,flow_bits/* has */.zy)(single, endpoint))
        (0,flow_bits/* remove */.TF)(others, endpoint);
    return others;
}
function rectangleOf({ sources, destinations, ports }, { endpoints }) {
    const named = (numbers) => numbers.map((i) => endpoints[i]);
    return { sources: named(sources), destinations: named(destinations), ports: (0,flow_ports/* rangesOf */.wA)(ports) };
}

;// CONCATENATED MODULE: ./src/flow/compare.ts











/** In the order a reader wants them: what policies opened comes first. */
const KINDS = ['policy', 'endpoint-added', 'endpoint-removed'].flatMap((lifecycle) => ['opened', 'closed'].map((change) => ({ change, lifecycle })));
/**
 * Exactly the flows that head allows and base does not, and the reverse, and why. Only the lines on which the versions
 * may disagree are judged, so the work follows the size of the change.
 */
function compare_compare(base, head) {
    const policies = changedPolicies(base, head);
    const regions = dirtyRegions(base, head, policies);
    const sets = [base, head].map((state) => relevantSets(state, regions));
    const unseen = (0,flow_unseen/* unseenPods */.h)([base, head], sets);
    const universe = createUniverse([base, head], unseen.endpoints);
    const [before, after] = universe.sides.map((side) => createRulebook(universe, side));
    const dirty = dirtyLines(universe, [before, after], policies);
    const pieces = differingPieces(universe, [before, after], dirty);
    const explain = createExplainer(before, after);
    const changes = KINDS.flatMap((kind) => {
        const ofKind = pieces.filter((piece) => piece.kind === kind);
        return rectangles(ofKind).map((block) => ({
            ...kind,
            ...rectangleOf(block, universe),
            because: explain(kind.change, block),
        }));
    });
    const told = new Set(changes.flatMap(({ sources, destinations }) => [...sources, ...destinations]));
    const endpoints = universe.endpoints.filter((endpoint) => endpoint.kind !== 'pods' || told.has(endpoint));
    return { base, head, endpoints, everything: universe.endpoints, changes, undecided: unseen.undecided };
}
function differingPieces(universe, rulebooks, dirty) {
    const size = universe.endpoints.length;
    const notDirtySources = (0,flow_bits/* removeAll */.C0)((0,flow_bits/* all */.Q7)(size), dirty.sources);
    const judge = createJudge(rulebooks, size);
    const pieces = [];
    for (const role of ['source', 'destination']) {
        for (const endpoint of (0,flow_bits/* members */.ol)(role === 'source' ? dirty.sources : dirty.destinations)) {
            const line = { endpoint, role };
            for (const { ports, allowed } of judge(line)) {
                const [base, head] = allowed;
                for (const kind of KINDS) {
                    const others = ofKind(kind, line, base, head, universe);
                    // Flows from dirty sources are in the rows already.
                    if (role === 'destination')
                        (0,flow_bits/* keepAll */.bq)(others, notDirtySources);
                    if (!(0,flow_bits/* isEmpty */.Im)(leaveOutNoFlows(others, line, universe)))
                        pieces.push({ line, others, ports, kind });
                }
            }
        }
    }
    return pieces;
}
/** The other ends to which a flow of the line opened or closed, with both ends in both versions or with one come or gone. */
function ofKind({ change, lifecycle }, { endpoint }, base, head, { sides }) {
    const opened = change === 'opened';
    const others = opened ? (0,flow_bits/* removeAll */.C0)(head.slice(), base) : (0,flow_bits/* removeAll */.C0)(base.slice(), head);
    // The version that does not allow the flow: is that because it does not have one of the ends?
    const { present } = sides[opened ? 0 : 1];
    const missing = opened ? 'endpoint-added' : 'endpoint-removed';
    if (lifecycle !== 'policy' && lifecycle !== missing)
        return others.fill(0);
    if (!(0,flow_bits/* has */.zy)(present, endpoint))
        return lifecycle === missing ? others : others.fill(0);
    return lifecycle === 'policy' ? (0,flow_bits/* keepAll */.bq)(others, present) : (0,flow_bits/* removeAll */.C0)(others, present);
}

// EXTERNAL MODULE: ./src/source/input-error.ts
var input_error = __nccwpck_require__(1050);
;// CONCATENATED MODULE: ./src/flow/explain-change.ts


/** What differs between two explanations of the same flows; one is absent where its version lacks one of the ends. */
function explainChange(base, head) {
    const entries = [...entriesOf('base', base), ...entriesOf('head', head)];
    const changes = new Map();
    for (const { ports, heldBy } of (0,flow_ports/* atomsOf */.QJ)(entries.map((entry) => entry.ports))) {
        const change = changeOn(heldBy.flatMap((i) => entries[i] ?? []));
        if (change === undefined)
            continue;
        const name = JSON.stringify(change);
        changes.set(name, { ...change, ports: (0,flow_ports/* union */.KC)([...(changes.get(name)?.ports ?? []), ...ports]) });
    }
    return [...changes.values()].sort((a, b) => Number(a.change === 'closed') - Number(b.change === 'closed'));
}
function entriesOf(side, explanation) {
    return ['egress', 'ingress'].flatMap((direction) => (explanation?.[direction] ?? []).map(({ ports, decision }) => ({ side, direction, ports, decision })));
}
/** The change on ports of which each version says one thing on each side; none if both say the same. */
function changeOn(entries) {
    const at = (side, direction) => entries.find((entry) => entry.side === side && entry.direction === direction)?.decision;
    const sides = ['egress', 'ingress'].map((d) => [at('base', d), at('head', d)]);
    const before = sides.every(([base]) => base?.allowed);
    const after = sides.every(([, head]) => head?.allowed);
    if (before === after)
        return undefined;
    const change = after ? 'opened' : 'closed';
    const because = causesOf(change, sides);
    return { change, lifecycle: lifecycleOf(sides), because };
}
function lifecycleOf(sides) {
    if (sides.some(([base]) => base === undefined))
        return 'endpoint-added';
    return sides.some(([, head]) => head === undefined) ? 'endpoint-removed' : 'policy';
}

;// CONCATENATED MODULE: ./src/flow/close-names.ts
const SHOWN = 3;
/** Names of manifests that reach a terminal unquoted must not be able to steer it. */
const HARMLESS = /^[\w./*-]{1,160}$/;
/** The workloads that were perhaps meant: of the same name elsewhere or of another kind, or else those spelt most alike. */
function nearest(wanted, workloads) {
    const most = Math.max(1, Math.floor(close_names_nameOf(wanted).length / 4));
    const distances = new Map();
    for (const workload of workloads) {
        const isSame = close_names_nameOf(workload) === close_names_nameOf(wanted);
        const distance = workload.name === wanted.name ? 0 : editDistance(close_names_nameOf(workload), close_names_nameOf(wanted));
        const name = isSame ? workload.id : close_names_nameOf(workload);
        if (distance <= most && HARMLESS.test(name))
            distances.set(name, isSame ? -1 : distance);
    }
    const best = Math.min(...distances.values());
    const close = [...distances].filter(([, distance]) => distance === best).map(([name]) => name);
    return close.sort().slice(0, SHOWN);
}
function close_names_nameOf({ namespace, name }) {
    return `${namespace}/${name}`;
}
/** Letters to put in, take out, change, or swap with the next, to make one text of the other. */
function editDistance(a, b) {
    let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
            next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        [before, row] = [row, next];
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./src/flow/find-end.ts






/**
 * Looks an end up in some versions. Addresses that the policies tell apart come in parts, one for each answer there may
 * be; a single address that a pod declares is that pod (semantics N4).
 *
 * @throws InputError if no version has it, or if it may be one of several
 */
function findEnd(end, versions) {
    switch (end.kind) {
        case 'pod':
            return [{ versions: versions.map(({ state }) => ({ party: undeclared(end, state) })) }];
        case 'workload':
            return [{ versions: declared(end, versions) }];
        case 'addresses':
            return addressParts(end, versions);
    }
}
/** No ports and no addresses: of a pod that no manifest declares none is known (semantics N4, N8). */
function undeclared({ namespace: name, labels }, { cluster }) {
    const namespace = cluster.namespaces.get(name) ?? { name, labels: { [cluster_namespace/* NAME_LABEL */.n]: name } };
    return { kind: 'pod', namespace, labels, ports: [], hostNetwork: false, addresses: [] };
}
function declared(end, versions) {
    const found = versions.map(({ state }) => one(end, state, (workload) => find_end_isMeant(workload, end)));
    if (found.every((each) => each === undefined))
        throw new input_error/* InputError */.d(notFound(end, versions));
    return found;
}
function find_end_isMeant(workload, { namespace, name, workloadKind = workload.kind }) {
    const ofKind = workload.kind.toLowerCase() === workloadKind.toLowerCase();
    return workload.namespace === namespace && workload.name === name && ofKind;
}
/** The workload that is meant, if there is one. */
function one({ text }, { cluster }, isMeant) {
    const [workload, ...others] = [...cluster.workloads.values()].filter(isMeant);
    if (workload === undefined)
        return undefined;
    if (others.length === 0)
        return { party: (0,decide/* podOf */.FS)(cluster, workload), workload };
    const choices = [workload, ...others].map(({ id }) => id).join(' or ');
    throw new input_error/* InputError */.d(`${text} may be ${choices}: name one of them`);
}
function notFound({ text, namespace, name }, versions) {
    const names = versions.map((version) => version.name);
    const where = names.length === 1
        ? `There is no workload ${text} in ${names[0]}`
        : `Neither ${names.join(' nor ')} has a workload ${text}`;
    const workloads = versions.flatMap(({ state }) => [...state.cluster.workloads.values()]);
    const close = nearest({ namespace, name }, workloads);
    const hint = close.length > 0
        ? `did you mean ${close.join(' or ')}?`
        : 'a pod that no manifest declares is named by its labels, as in namespace/app=web';
    return `${where}; ${hint}`;
}
function addressParts(end, versions) {
    const { range } = end;
    const blocks = versions.flatMap(({ state: { tiers } }) => [...tiers.ingress, ...tiers.egress].flatMap((tier) => tier.rules.flatMap((rule) => rule.peer.blocks)));
    const pods = range.first === range.last ? versions.map((version) => podAt(end, version)) : [];
    return divideAddresses(blocks).flatMap((part) => {
        const ranges = part.flatMap((each) => intersection(each, range));
        const [first] = ranges;
        if (first === undefined)
            return [];
        const party = { kind: 'outside', family: first.family, address: first.first };
        return [{ ranges, versions: versions.map((_, i) => pods[i] ?? { party }) }];
    });
}
/** The pod that declares the address; not one on the host network, whose address is that of the node (semantics H1 b). */
function podAt(end, { state }) {
    const address = (0,cluster_address/* formatAddress */.M0)({ family: end.range.family, address: end.range.first });
    return one(end, state, ({ addresses, hostNetwork }) => !hostNetwork && addresses.includes(address));
}
function intersection(a, b) {
    const first = a.first > b.first ? a.first : b.first;
    const last = a.last < b.last ? a.last : b.last;
    return a.family === b.family && first <= last ? [{ family: a.family, first, last }] : [];
}

;// CONCATENATED MODULE: ./src/flow/explain-flow.ts





/**
 * Explains the flows from one end to another in one version, or in base and head and what changed between them. Addresses
 * that policies tell apart come in parts, as few as have an answer of their own.
 *
 * @throws InputError if an end cannot be found, or if there is no such flow in a cluster
 */
function explainFlow(from, to, asked, versions) {
    const destinations = findEnd(to, versions);
    const parts = findEnd(from, versions).flatMap((source) => destinations.map((destination) => [source, destination]));
    for (const [source, destination] of parts)
        refuseNoFlow(from, to, source, destination);
    return explain_flow_joined(parts.map(([source, destination]) => explainPart(source, destination, asked, versions)));
}
function refuseNoFlow(from, to, source, destination) {
    const ends = source.versions.map((found, i) => [found, destination.versions[i]]);
    if (ends.every(([a, b]) => a?.party.kind === 'outside' && b?.party.kind === 'outside')) {
        throw new input_error/* InputError */.d(`${from.text} and ${to.text} are both outside the cluster: no policy speaks of flows between them`);
    }
    // A pod cannot block access to itself (semantics N12); of any other workload there may be two pods.
    if (ends.some(([a, b]) => a?.workload?.kind === 'Pod' && a.workload === b?.workload)) {
        throw new input_error/* InputError */.d(`${from.text} is a single pod: no policy comes between it and itself`);
    }
}
function explainPart(source, destination, asked, versions) {
    const ranges = source.ranges ?? destination.ranges;
    const answers = versions.map(({ state }, i) => {
        const ends = { source: source.versions[i], destination: destination.versions[i] };
        if (ends.source === undefined || ends.destination === undefined)
            return ends;
        return { ...ends, explanation: (0,explain/* explain */.WE)(state, ends.source.party, ends.destination.party, asked) };
    });
    const [base, head] = answers;
    const changes = base && head ? explainChange(base.explanation, head.explanation) : [];
    return { ...(ranges === undefined ? {} : { ranges }), versions: answers, changes };
}
/** Joins parts of addresses that have the same answer; in the order of their first address. */
function explain_flow_joined(parts) {
    const groups = new Map();
    for (const part of parts) {
        const name = part.versions.map(nameOfAnswers).join('\n');
        const first = groups.get(name) ?? part;
        const ranges = part.ranges && { ranges: (0,cluster_ranges/* union */.KC)([...(first.ranges ?? []), ...part.ranges]) };
        groups.set(name, { ...first, ...ranges });
    }
    const first = ({ ranges }) => ranges?.[0]?.first ?? 0n;
    return [...groups.values()].sort((a, b) => (first(a) < first(b) ? -1 : 1));
}
function nameOfAnswers({ explanation, source, destination }) {
    const { egress = [], ingress = [] } = explanation ?? {};
    const answers = [egress, ingress].map((side) => side.map(explain/* nameOfAnswer */.FE));
    return JSON.stringify([source?.workload?.id, destination?.workload?.id, ...answers]);
}

// EXTERNAL MODULE: ./src/flow/bounds.ts
var bounds = __nccwpck_require__(7527);
;// CONCATENATED MODULE: ./src/flow/ties.ts












/**
 * Policies of one tier and priority of which one allows a flow that another denies: which of them counts is not defined
 * (semantics P3). Told of each policy once, and only where a flow hangs on it, whatever else decides about it before,
 * after and at its other end.
 */
function tiedPolicies(state) {
    if (!mayTie(state))
        return [];
    const sets = relevantSets(state, { sources: EVERYWHERE, destinations: EVERYWHERE });
    const universe = createUniverse([state], (0,flow_unseen/* unseenPods */.h)([state], [sets]).endpoints);
    const rulebook = createRulebook(universe, universe.sides[0]);
    const told = new Map();
    for (let endpoint = 0; endpoint < universe.endpoints.length; endpoint++) {
        for (const role of ['source', 'destination']) {
            for (const tie of tiesOn({ endpoint, role }, rulebook, universe)) {
                if (!told.has(tie.first))
                    told.set(tie.first, tie);
            }
        }
    }
    return [...told.values()].map(problemOf);
}
/** Hardly any cluster has two policies of one priority that say different things. */
function mayTie({ tiers: { ingress, egress } }) {
    return [...ingress, ...egress].some(({ rules }) => (0,bounds/* byPriority */.mu)(rules.map((rule) => ({ rule }))).some(mayClash));
}
function mayClash(rules) {
    return new Set(rules.map(({ rule }) => rule.action)).size > 1 && (0,bounds/* byPolicy */.os)(rules).size > 1;
}
/** The ties in the direction that the line's endpoint judges. */
function tiesOn(line, rulebook, universe) {
    const size = universe.endpoints.length;
    const spelled = spellLine(rulebook, line, size);
    const direction = line.role === 'source' ? 'egress' : 'ingress';
    const own = spelled?.[direction === 'egress' ? 0 : 1];
    if (!own?.some(({ touches }) => (0,bounds/* byPriority */.mu)(touches).some(mayClash)))
        return [];
    const sets = (spelled ?? []).flat().flatMap(({ touches }) => touches.map(({ ports }) => ports));
    const cut = sets.filter((ports) => ports !== flow_ports/* EVERY_PORT */.Kl);
    return (0,flow_ports/* atomsOf */.QJ)(cut).flatMap((atom) => {
        const holds = heldBy(atom, cut);
        const here = (tiers) => tiers.map((tier) => ({ ...tier, touches: tier.touches.filter(({ ports }) => holds(ports)) }));
        const [egress, ingress] = (spelled ?? []).map((tiers) => (0,bounds/* boundsOf */.BO)(here(tiers), size));
        if (egress === undefined || ingress === undefined)
            return [];
        const open = (0,flow_bits/* removeAll */.C0)((0,flow_bits/* keepAll */.bq)(egress.sometimes, ingress.sometimes), (0,flow_bits/* keepAll */.bq)(egress.always, ingress.always));
        leaveOutNoFlows((0,flow_bits/* keepAll */.bq)(open, rulebook.side.present), line, universe);
        return (0,flow_bits/* isEmpty */.Im)(open) ? [] : clashes(here(own), open).map((pair) => ({ ...pair, direction }));
    });
}
/** The pairs of policies of one priority that say different things of some of these other ends. */
function clashes(tiers, others) {
    const found = [];
    let open = others;
    for (const { touches } of tiers) {
        const passed = others.slice().fill(0);
        for (const group of (0,bounds/* byPriority */.mu)(touches)) {
            const said = [...(0,bounds/* byPolicy */.os)(group)].map(([policy, own]) => ({ policy, ...(0,bounds/* sayings */.ZO)(own, open) })).sort(byPlace);
            said.forEach((one, i) => {
                const other = said.slice(i + 1).find((each) => differ(one, each));
                if (other !== undefined)
                    found.push({ first: one.policy, second: other.policy });
            });
            for (const { allow, deny, pass } of said) {
                (0,flow_bits/* addAll */.RZ)(passed, pass);
                open = (0,flow_bits/* removeAll */.C0)((0,flow_bits/* removeAll */.C0)((0,flow_bits/* removeAll */.C0)(open.slice(), allow), deny), pass);
            }
        }
        open = (0,flow_bits/* addAll */.RZ)(open.slice(), passed);
    }
    return found;
}
function byPlace({ policy: a }, { policy: b }) {
    return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}
function differ(one, other) {
    const actions = ['allow', 'deny', 'pass'];
    return actions.some((a) => actions.some((b) => a !== b && !(0,flow_bits/* isEmpty */.Im)((0,flow_bits/* keepAll */.bq)(one[a].slice(), other[b]))));
}
function problemOf({ first, second, direction }) {
    const way = direction === 'egress' ? (0,sentence/* say */.c) `egress` : (0,sentence/* say */.c) `ingress`;
    const lineOf = (policy) => (0,place/* place */.i)(policy, ['spec', 'priority']).line;
    return {
        severity: 'warning',
        code: 'priorities-equal',
        message: (0,sentence/* say */.c) `${title(first)} has the priority of ${title(second)}, at ${second.path}:${lineOf(second)}, and the two say different things of some ${way}. Which of them counts is not defined.`,
        path: first.path,
        line: lineOf(first),
        hidesFlows: true,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/source/order.ts
var order = __nccwpck_require__(4921);
;// CONCATENATED MODULE: ./src/manifest/helm.ts

/** The file that makes its directory a Helm chart. */
const CHART_FILE = /(?:^|\/)Chart\.yaml$/;
/** Files that make what a chart is, and hold no manifests. */
const CHART_PART = /(?:^|\/)(?:Chart\.(?:yaml|lock)$|charts\/[^/]+\.tgz$|templates\/)/;
/**
 * Tells templates from manifests: what lies below `templates/` beside a `Chart.yaml`. Gives the directory of the chart a
 * template belongs to (`''` for the root): the outermost, for the charts in it are rendered with it.
 *
 * @param paths all files of a version that may be a `Chart.yaml`
 */
function chartFinder(paths) {
    const charts = new Set(paths.filter((path) => CHART_FILE.test(path)).map((path) => path.replace(/\/?Chart\.yaml$/, '')));
    return (path) => {
        const around = foldersAbove(path).filter((folder) => charts.has(folder));
        return around.some((folder) => path.startsWith(inside(folder, 'templates/'))) ? around[0] : undefined;
    };
}
/** The path of a chart's own file, which stands for it in problems. */
function chartFileOf(chart) {
    return inside(chart, 'Chart.yaml');
}
/** Whether a path lies in a chart. */
function isInChart(chart, path) {
    return path.startsWith(inside(chart, ''));
}
/** The problem of a chart. */
function chartNotRendered(chart, templates) {
    const made = templates === 1 ? (0,sentence/* say */.c) `its 1 template makes` : (0,sentence/* say */.c) `its ${templates} templates make`;
    return {
        severity: 'warning',
        code: 'helm-chart-not-rendered',
        message: (0,sentence/* say */.c) `The Helm chart ${chart || '.'} is not rendered, so what ${made} is missing.`,
        path: chartFileOf(chart),
        hidesFlows: true,
    };
}
/** The folders that hold a path, the outermost first; the root is `''`. */
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return ['', ...parts.map((_, i) => parts.slice(0, i + 1).join('/'))];
}
function inside(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/manifest/objects-in.ts

/**
 * The objects of a document: itself, or the items of a List, and of Lists in it. The items of a `PodList` need not say
 * what they are. What has no kind is no object.
 */
function* objectsIn(value, within = [], list) {
    if (!isObject(value))
        return;
    const { apiVersion = list?.apiVersion ?? '', kind = list?.kind, items } = value;
    if (typeof kind !== 'string')
        return;
    if (!(0,manifest_kinds/* isListKind */.BB)(kind) || !Array.isArray(items)) {
        yield { apiVersion: typeof apiVersion === 'string' ? apiVersion : '', kind, body: value, within };
        return;
    }
    const typed = typeof apiVersion === 'string' && kind !== 'List' ? { apiVersion, kind: kind.slice(0, -'List'.length) } : undefined;
    for (const [index, item] of items.entries())
        yield* objectsIn(item, [...within, 'items', index], typed);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./src/manifest/limits.ts
/**
 * Bounds that keep a hostile or broken input from taking the time or the memory of the rest. What goes over one is a
 * problem, and the rest goes on.
 */
const LIMITS = {
    /** Bytes of all distinct files together. A clear refusal: nothing could be said in reasonable time. */
    totalBytes: 500_000_000,
    /** Bytes of one file: it is held as one text, and a dump of a large cluster has some tens of megabytes. */
    fileBytes: 128 * 2 ** 20,
    /**
     * Characters of one document that is parsed in full. etcd refuses objects over 1.5 MiB, and no workload or policy comes
     * near. Ordinary manifests of this size take 0.4 s, the worst text 3 s and 0.5 GB.
     */
    documentLength: 2 ** 20,
    /** Characters of a List above which its items are read one by one; below, the whole is parsed, which is exact. */
    listLength: 256 * 2 ** 10,
    /** Values in one document, with those behind aliases counted each time they are used. */
    values: 500_000,
    /** Collections within collections. No Kubernetes object comes near. */
    depth: 100,
};

// EXTERNAL MODULE: ./src/manifest/yaml.ts + 1 modules
var yaml = __nccwpck_require__(1890);
;// CONCATENATED MODULE: ./src/manifest/value.ts




/**
 * The JSON that a YAML document stands for, as the API server's clients make it (semantics D8). An alias is the value of
 * the last anchor of that name before it; `<<` takes over keys in the order in which they stand, so that it wins over
 * what comes before it and loses to what comes after. A document has no such JSON if a key is a collection or null, or
 * if it goes beyond the limits.
 */
function toJson({ document, lineAt }) {
    const anchors = new Map();
    const duplicates = [];
    let budget = LIMITS.values;
    const spend = (size, node) => {
        budget -= size;
        if (budget < 0)
            throw new Unreadable((0,sentence/* say */.c) `it has more than ${LIMITS.values} values, aliases included`, node);
    };
    const read = (node, depth) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const anchor = anchors.get(node.source);
            if (anchor === undefined)
                throw new Unreadable((0,sentence/* say */.c) `there is no anchor ${node.source} before this alias`, node);
            spend(anchor.size, node);
            return anchor.json;
        }
        const before = budget;
        spend(1, node);
        const json = (0,dist/* isScalar */.jn)(node) ? readNumberOrText(node) : readCollection(node, depth);
        const { anchor } = (node ?? {});
        if (anchor !== undefined)
            anchors.set(anchor, { json, size: before - budget });
        return json;
    };
    const readCollection = (node, depth) => {
        if (depth > LIMITS.depth)
            throw new Unreadable((0,sentence/* say */.c) `it is nested more than ${LIMITS.depth} levels deep`, node);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => read(item, depth + 1));
        return (0,dist/* isMap */.jh)(node) ? readMap(node.items, depth) : null;
    };
    const readMap = (pairs, depth) => {
        // Without a prototype, so that `__proto__` is a key like others.
        const map = Object.create(null);
        const seen = new Map();
        for (const pair of pairs) {
            const value = read(pair.value, depth + 1);
            if ((0,yaml/* isMerge */.F5)(pair)) {
                Object.assign(map, ...merged(value, pair.key));
                continue;
            }
            const key = (0,yaml/* keyOf */.TN)(pair.key);
            if (key === undefined)
                throw new Unreadable((0,sentence/* say */.c) `a key must be text`, pair.key);
            const earlier = seen.get(key);
            if (earlier)
                duplicates.push({ key, line: lineOf(pair.key), firstLine: lineOf(earlier) });
            seen.set(key, pair.key);
            map[key] = value;
        }
        return map;
    };
    const lineOf = (node) => lineAt(node?.range?.[0] ?? 0);
    try {
        return { json: read(document.contents, 0), duplicates };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { unreadable: error.why, line: lineOf(error.node) };
        throw error;
    }
}
/** Ends the reading of one document from within; it never leaves this file. */
class Unreadable extends Error {
    why;
    node;
    constructor(why, node) {
        super();
        this.why = why;
        this.node = node;
    }
}
function readNumberOrText(node) {
    const value = (0,yaml/* readScalar */.$t)(node);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Unreadable((0,sentence/* say */.c) `a number must be finite`, node);
    return value;
}
/** The mappings to take over, the strongest last: in a list of them, earlier ones win. */
function merged(value, node) {
    const maps = Array.isArray(value) ? value.toReversed() : [value];
    if (maps.some((map) => typeof map !== 'object' || map === null || Array.isArray(map))) {
        throw new Unreadable((0,sentence/* say */.c) `a merge (<<) needs a mapping, or a list of mappings`, node);
    }
    return maps;
}

;// CONCATENATED MODULE: ./src/manifest/kustomize.ts





const KUSTOMIZATION_FILE = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
/** Fields that add, rename or relabel objects, or change what they say. Images, replicas and annotations are nothing to us. */
const CHANGING = [
    'namespace',
    'namePrefix',
    'nameSuffix',
    'commonLabels',
    'labels',
    'patches',
    'patchesStrategicMerge',
    'patchesJson6902',
    'replacements',
    'vars',
    'transformers',
    'generators',
    'helmCharts',
    'helmChartInflationGenerator',
];
const REMOTE = /:\/\/|^[\w.-]+@|\?(?:ref|version)=|^(?:github|gitlab|bitbucket)\.(?:com|org)\//;
/** Reads a kustomization; `undefined` if the text is none, as that of Flux's object of that name. */
function readKustomization(path, text) {
    const value = toJson((0,yaml/* parse */.qg)(text));
    if ('unreadable' in value || !isObject(value.json))
        return undefined;
    const body = value.json;
    const { apiVersion = '', kind } = body;
    if (!String(apiVersion).startsWith('kustomize.config.k8s.io/') && apiVersion !== '')
        return undefined;
    const taken = ['resources', 'bases', 'components'].flatMap((field) => texts(body[field]));
    const remote = taken.filter((part) => REMOTE.test(part));
    const patched = [
        ...texts(body['patchesStrategicMerge']).filter((patch) => !patch.includes('\n')),
        ...['patches', 'patchesJson6902'].flatMap((field) => texts(items(body[field]).map((patch) => (isObject(patch) ? (patch['path'] ?? null) : null)))),
    ];
    const local = (part) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), part).replace(/\/$/, '');
    return {
        path,
        parts: taken.filter((part) => !REMOTE.test(part)).map(local),
        patches: patched.map(local),
        changes: [...CHANGING.filter((field) => !isEmpty(body[field])), ...remote],
        isComponent: kind === 'Component',
    };
}
/**
 * A problem for each kustomization that nothing else takes in, if what is applied differs from the files. One that only
 * lists files needs no word: the files are what is applied.
 */
function kustomizationsNotRendered(kustomizations) {
    const byFolder = new Map(kustomizations.map((each) => [external_node_path_.posix.dirname(each.path), each]));
    const taken = new Set(kustomizations.flatMap(({ parts }) => parts));
    const roots = [...byFolder].filter(([folder, { isComponent }]) => !isComponent && !taken.has(folder));
    return roots.flatMap(([, root]) => {
        const changes = [...new Set(withParts(root, byFolder).flatMap((each) => each.changes))];
        return changes.length === 0 ? [] : [notRendered(root.path, changes)];
    });
}
/** A kustomization and all it takes in, itself first. */
function withParts(root, byFolder) {
    const found = new Set([root]);
    for (const { parts } of found) {
        for (const part of parts) {
            const taken = byFolder.get(part);
            if (taken)
                found.add(taken);
        }
    }
    return [...found];
}
const MOST = 5;
function notRendered(path, changes) {
    const named = changes.slice(0, MOST).map((change) => (0,sentence/* say */.c) `${change}`);
    const more = changes.length > MOST ? (0,sentence/* say */.c) ` and ${changes.length - MOST} more` : (0,sentence/* say */.c) ``;
    const list = named.reduce((before, each) => (0,sentence/* say */.c) `${before}, ${each}`);
    return {
        severity: 'warning',
        code: 'kustomize-not-rendered',
        message: (0,sentence/* say */.c) `Kustomize is not rendered, so these files are not quite what is applied: ${list}${more}.`,
        path,
        hidesFlows: true,
    };
}
function items(value) {
    return Array.isArray(value) ? value : [];
}
function texts(value) {
    return items(value).filter((item) => typeof item === 'string');
}
function isEmpty(value) {
    return value === undefined || value === null || value === '' || Object.keys(Object(value)).length === 0;
}

;// CONCATENATED MODULE: ./src/manifest/plan.ts



/** The paths a source must list: what may hold manifests, and what tells that it does not. */
function listed(selects) {
    return (path) => selects(path) || isTelling(path);
}
function isTelling(path) {
    return CHART_PART.test(path) || KUSTOMIZATION_FILE.test(path);
}
/** Sorts out what was listed. A file that was listed unasked, as standard input is, is wanted. */
function planOf({ entries, skipped }, selects) {
    const chartOf = chartFinder(entries.map(({ path }) => path));
    const files = [];
    const tooLarge = [];
    const charts = new Map();
    for (const entry of entries) {
        const { path, size } = entry;
        if (isTelling(path) && !selects(path))
            continue;
        const chart = chartOf(path);
        if (chart !== undefined)
            charts.set(chart, [...(charts.get(chart) ?? []), entry]);
        else if (size > LIMITS.fileBytes)
            tooLarge.push(entry);
        else
            files.push(entry);
    }
    const kustomizations = entries.filter(({ path, size }) => isKustomization(path, selects) && size <= LIMITS.documentLength);
    return { entries, files, kustomizations, charts, tooLarge, skipped };
}
/** `Kustomization`, without an ending, is selected as `kustomization.yaml` would be. */
function isKustomization(path, selects) {
    return KUSTOMIZATION_FILE.test(path) && selects(path.replace(/Kustomization$/, 'kustomization.yaml'));
}

;// CONCATENATED MODULE: ./src/manifest/lines.ts
/** Offsets into a text, line by line, without cutting it: files are large, and most lines are never looked at. */
/** Where the line that holds `start` ends: its line break, or the end of the text. */
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}
/** The first offset from `start` that holds neither space nor CR, if it lies before `end`. */
function firstCharacter(text, start, end) {
    for (let at = start; at < end; at++) {
        if (text[at] !== ' ' && text[at] !== '\r')
            return at;
    }
    return undefined;
}
/** Whether an offset holds the dash of a list's item. */
function isDash(text, at) {
    return text[at] === '-' && /[ \t\r\n]/.test(text[at + 1] ?? '\n');
}
/** How many lines end between two offsets. */
function countLines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/manifest/document.ts

const MARKER = /(?:^|\n)(---|\.\.\.)(?=[ \t\r\n]|$)([^\n]*)/g;
const NOTHING_MORE = /^[ \t]*(?:#.*)?\r?$/;
/**
 * Splits a YAML stream at its markers. A document that begins on the line of its marker (`--- {…}`) keeps the marker.
 * Neither directives nor comments before a marker are taken apart: they are a document of nothing.
 */
function splitStream(text) {
    const documents = [];
    const strays = [];
    let start = 0;
    let line = 1;
    let into = documents;
    const close = (end) => {
        // A copy: a slice would keep the whole file in memory for as long as one of its objects is wanted.
        if (end > start)
            into.push({ text: copy(text.slice(start, end)), line });
    };
    for (const { 0: match, 1: marker, 2: rest = '', index } of text.matchAll(MARKER)) {
        const at = match.startsWith('\n') ? index + 1 : index;
        close(at);
        const next = marker === '---' && !NOTHING_MORE.test(rest) ? at : Math.min(index + match.length + 1, text.length);
        line += countLines(text, start, next);
        start = next;
        into = marker === '---' ? documents : strays;
    }
    close(text.length);
    return { documents, strays };
}
/** The same text in memory of its own. */
function copy(text) {
    return Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./src/manifest/json-outline.ts
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;
/** Walks the tokens of a JSON text. @param lineAt gives the line of an offset */
function outline(text, lineAt) {
    const duplicates = [];
    const items = [];
    const levels = [];
    let start = 0;
    let depth = 0;
    const inItems = (depth) => levels.length === depth && levels[0]?.key === 'items' && levels[1]?.keys === undefined;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        const level = levels.at(-1);
        if (token === '{' || token === '[') {
            if (inItems(2))
                start = index;
            levels.push({ ...(token === '{' && { keys: new Map() }), key: '', expectsKey: token === '{' });
            depth = Math.max(depth, levels.length);
        }
        else if (token === '}' || token === ']') {
            levels.pop();
            if (inItems(2))
                items.push({ start, end: index + 1 });
        }
        else if (level === undefined) {
        }
        else if (token === ',') {
            level.expectsKey = level.keys !== undefined;
        }
        else if (level.expectsKey && level.keys !== undefined) {
            const key = JSON.parse(token);
            const earlier = level.keys.get(key);
            if (earlier !== undefined)
                duplicates.push({ key, line: lineAt(index), firstLine: lineAt(earlier) });
            level.keys.set(key, index);
            level.key = key;
            level.expectsKey = false;
        }
        else if (token !== ':' && inItems(2)) {
            items.push({ start: index, end: index + token.length });
        }
    }
    return { duplicates, items, depth };
}

;// CONCATENATED MODULE: ./src/manifest/template.ts

/** `{{ .Values.x }}`, `${VAR}`, `<%= %>`, `<name>`: no name and no label may hold any of these characters. */
const UNFILLED = /[{}$<>%@]/;
/**
 * The first placeholder in what decides about flows: the names and labels of an object and of the pods in it, and all
 * that a policy says. Elsewhere (in a command, an annotation) such characters are ordinary text.
 */
function placeholderIn(body, role) {
    for (const [key, value] of Object.entries(body)) {
        const found = key === 'metadata' ? inMetadata(value) : role === 'policy' ? inText([key], value) : inPods([key], value);
        if (found)
            return found;
    }
    return undefined;
}
/** A mapping in place of a text is `{NAME}`: braces that YAML took for its own. */
function inMetadata(metadata, path = ['metadata']) {
    if (!isObject(metadata))
        return undefined;
    const { name, namespace, labels } = metadata;
    const texts = [
        [[...path, 'name'], name],
        [[...path, 'namespace'], namespace],
        ...Object.entries(isObject(labels) ? labels : {}).map(([key, value]) => [
            [...path, 'labels', key],
            value,
        ]),
    ];
    for (const [field, value] of texts) {
        if (isObject(value))
            return { field, text: JSON.stringify(value) };
        const found = inText(field, value);
        if (found)
            return found;
    }
    return undefined;
}
/** In the metadata of whatever lies within: pod templates. */
function inPods(path, value) {
    for (const [step, child] of steps(value)) {
        const found = step === 'metadata' ? inMetadata(child, [...path, step]) : inPods([...path, step], child);
        if (found)
            return found;
    }
    return undefined;
}
/** In any key or text. */
function inText(field, value) {
    const key = field.at(-1);
    if (typeof key === 'string' && UNFILLED.test(key))
        return { field, text: key };
    if (typeof value === 'string')
        return UNFILLED.test(value) ? { field, text: value } : undefined;
    for (const [step, child] of steps(value)) {
        const found = inText([...field, step], child);
        if (found)
            return found;
    }
    return undefined;
}
function steps(value) {
    if (Array.isArray(value))
        return value.map((child, index) => [index, child]);
    return isObject(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./src/manifest/judge.ts






/**
 * Judges an object by its type and its metadata. What the API server would reject counts as absent, with a problem that
 * hides nothing; a template that was not rendered hides what it would become. Policies are checked whole where they are
 * compiled, and objects of kinds that are not modelled are named where it is told who exists.
 */
function judge({ apiVersion, kind, body }) {
    const role = (0,manifest_kinds/* roleOf */.kp)(apiVersion, kind);
    if (role === undefined)
        return undefined;
    const metadata = isObject(body['metadata']) ? body['metadata'] : {};
    const named = { name: textOf(metadata, 'name') ?? '', namespace: textOf(metadata, 'namespace') };
    const called = (0,sentence/* say */.c) `${kind} ${named.name || '(no name)'}`;
    const placeholder = placeholderIn(body, role);
    if (placeholder) {
        const { field, text } = placeholder;
        const message = (0,sentence/* say */.c) `${called} is a template that was not rendered: ${(0,objects/* fieldName */.w5)(field)} is ${text}.`;
        return { fault: { severity: 'warning', code: 'template-not-rendered', message, hidesFlows: true }, field };
    }
    const objection = CHECKED_HERE.has(role) ? objectionTo(body, kind) : undefined;
    if (objection === undefined)
        return named;
    const message = (0,sentence/* say */.c) `${called} is invalid and is left out: ${objection.why}.`;
    return { fault: { severity: 'error', code: 'object-rejected', message, hidesFlows: false }, field: objection.field };
}
const CHECKED_HERE = new Set(['namespace', 'workload']);
/** Empty text is the same as none. */
function textOf(metadata, field) {
    const value = metadata[field];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const METADATA = (0,decode/* struct */.w3)('Object', {
    metadata: (0,decode/* struct */.w3)('ObjectMeta', {
        name: (0,decode/* text */.Qq)(),
        generateName: (0,decode/* text */.Qq)(),
        namespace: (0,decode/* text */.Qq)(),
        labels: (0,decode/* map */.Tj)((0,decode/* text */.Qq)()),
        annotations: (0,decode/* map */.Tj)((0,decode/* text */.Qq)()),
    }),
});
/** What the API server would say against an object's metadata, in its words. */
function objectionTo(body, kind) {
    const { value, errors } = (0,decode/* decode */.D4)(METADATA, { metadata: body['metadata'] ?? null });
    const [error] = errors;
    if (error)
        return { field: error.field, why: (0,sentence/* say */.c) `${error.detail}` };
    const { name, namespace } = value.metadata;
    if (name !== '' && !(kind === 'Namespace' ? isLabel(name) : isSubdomain(name))) {
        const rule = kind === 'Namespace' ? LABEL_RULE : SUBDOMAIN_RULE;
        return { field: ['metadata', 'name'], why: (0,sentence/* say */.c) `metadata.name: Invalid value: ${name}: ${rule}` };
    }
    if (namespace === '' || isLabel(namespace))
        return undefined;
    return { field: ['metadata', 'namespace'], why: (0,sentence/* say */.c) `metadata.namespace: Invalid value: ${namespace}: ${LABEL_RULE}` };
}
const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const LABEL_RULE = (0,sentence/* say */.c) `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-'`;
const SUBDOMAIN_RULE = (0,sentence/* say */.c) `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'`;
function isLabel(name) {
    return name.length <= 63 && LABEL.test(name);
}
function isSubdomain(name) {
    return name.length <= 253 && name.split('.').every((part) => LABEL.test(part));
}

;// CONCATENATED MODULE: ./src/manifest/reading.ts



const NOTHING = { objects: [], faults: [] };
/** Readings one after another. */
function reading_join(readings) {
    return { objects: readings.flatMap(({ objects }) => objects), faults: readings.flatMap(({ faults }) => faults) };
}
/** Sorts out one object, and the keys (by lines of the content) that stand twice in it. */
function readObject(object, siteOf, duplicates) {
    const judgement = judge(object);
    if (judgement === undefined)
        return NOTHING;
    const site = siteOf();
    if ('fault' in judgement)
        return { objects: [], faults: [{ ...judgement.fault, line: (0,place/* place */.i)(site, judgement.field).line }] };
    const { apiVersion, kind, body } = object;
    const within = duplicates.filter(({ line }) => line >= site.line && line <= site.endLine);
    return { objects: [{ apiVersion, kind, ...judgement, body, ...site }], faults: within.map(duplicateKey) };
}
function duplicateKey({ key, line, firstLine }) {
    const message = (0,sentence/* say */.c) `The key ${key} stands here again, after line ${firstLine}. The last one counts, and strict clients such as kubectl are refused.`;
    return { severity: 'warning', code: 'duplicate-key', message, line, hidesFlows: false };
}

;// CONCATENATED MODULE: ./src/manifest/json.ts








/**
 * Reads a JSON document; `undefined` if the text is something else. JSON is YAML too, but dumps of clusters are large,
 * and this is a hundred times faster. Each item of a List is a document of its own.
 */
function readJson(text) {
    if (!/^\s*\{/.test(text))
        return undefined;
    // A name can be spelled with escapes.
    if (!text.includes('kind') && !text.includes('\\u'))
        return NOTHING;
    const value = parsed(text);
    if (value === undefined)
        return undefined;
    if (!text.includes('\\u') && !(0,manifest_kinds/* namesKind */.DB)(text))
        return NOTHING;
    const lineAt = lineCounter(text);
    const { items, duplicates, depth } = outline(text, lineAt);
    if (depth > LIMITS.depth)
        return tooDeep();
    const siteOf = ({ within }) => {
        const [, index] = within;
        const item = typeof index === 'number' ? items[index] : undefined;
        const { start, end } = item ?? { start: text.search(/\S/), end: text.trimEnd().length };
        const [line, endLine] = [lineAt(start), lineAt(end - 1)];
        const document = { text: copy(text.slice(start, end)), line };
        return { document, within: item ? within.slice(2) : within, line, endLine };
    };
    return reading_join([...objectsIn(value)].map((object) => readObject(object, () => siteOf(object), duplicates)));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function tooDeep() {
    const message = (0,sentence/* say */.c) `It is nested more than ${LIMITS.depth} levels deep.`;
    return { objects: [], faults: [{ severity: 'warning', code: 'document-too-deep', message, hidesFlows: true }] };
}
/** Gives lines of offsets that grow, counting on from the last one. */
function lineCounter(text) {
    let counted = { offset: 0, line: 1 };
    return (offset) => {
        const from = offset < counted.offset ? { offset: 0, line: 1 } : counted;
        counted = { offset, line: from.line + countLines(text, from.offset, offset) };
        return counted.line;
    };
}

;// CONCATENATED MODULE: ./src/manifest/list-items.ts


const ITEMS = /(?:^|\n)items:[ \t]*(?:#[^\n]*)?\r?(?=\n)/g;
const LIST = /(?:^|\n)kind:[ \t]+\w*List[ \t]*\r?(?=\n|$)/g;
/**
 * The items of a List written as `kubectl get --output yaml` does, each as a document of its own, so that a dump of tens
 * of megabytes is read item by item. `undefined` if the text is not of that form. An item keeps its columns: its dash
 * becomes a space.
 */
function listItems({ text, line }) {
    const heads = [...text.matchAll(ITEMS)];
    const [head] = heads;
    if (head === undefined || heads.length > 1 || [...text.matchAll(LIST)].length !== 1)
        return undefined;
    const items = [];
    const list = head.index + head[0].length + 1;
    let dash;
    let item;
    const close = (end) => {
        if (item)
            items.push({ text: copy(text.slice(item.start, end).replace('-', ' ')), line: item.line });
    };
    let number = line + countLines(text, 0, list);
    for (let start = list, end = list; start < text.length; start = end + 1, number++) {
        end = endOfLine(text, start);
        const first = firstCharacter(text, start, end);
        if (first === undefined || text[first] === '#')
            continue;
        const column = first - start;
        dash ??= isDash(text, first) ? column : undefined;
        if (dash === undefined)
            return undefined;
        if (column > dash)
            continue;
        const atItem = column === dash && isDash(text, first);
        if (!atItem && column > 0)
            return undefined;
        close(start);
        if (!atItem)
            return items;
        item = { start, line: number };
    }
    close(text.length);
    return items;
}

;// CONCATENATED MODULE: ./src/manifest/scan.ts


const KEY = /^[A-Za-z_][\w./-]*:(?:[ \t\r]|$)/;
const FIELD = /^(kind|apiVersion):[ \t]+([A-Za-z][\w./-]*)(?:[ \t]+#.*)?[ \t]*\r?$/;
/**
 * Whether a YAML document may hold an object that matters: false only if it certainly does not. It looks at nothing but
 * the lines of the document's outermost mapping, so most of a cluster's YAML is never parsed; errors in it go unseen.
 *
 * All keys of the outermost mapping begin in the column of the first one. If each line there is a plain `key:` (or a
 * comment, or a list's dash), the keys are known without a parser. If one is not (`"kind":`, `<<:`, `? `, `{`), or a line
 * stands further left, the document is for the parser. Quoted text that runs on in that column can only add keys.
 */
function mayMatter(text) {
    // A quoted key can spell `kind` with escapes.
    if (!text.includes('kind') && !text.includes('\\'))
        return false;
    const kinds = [];
    const apiVersions = [];
    let column = -1;
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
        end = endOfLine(text, start);
        const first = firstCharacter(text, start, column < 0 ? end : Math.min(end, start + column + 1));
        if (first === undefined || text[first] === '#')
            continue;
        if (column < 0) {
            if (text[first] === '%')
                continue;
            if (isDash(text, first))
                return false;
            column = first - start;
        }
        if (first - start < column)
            return true;
        if (isDash(text, first))
            continue;
        const line = text.slice(first, end);
        if (!KEY.test(line))
            return true;
        if (line.startsWith('kind:')) {
            const kind = FIELD.exec(line)?.[2];
            if (kind === undefined)
                return true;
            kinds.push(kind);
        }
        else if (line.startsWith('apiVersion:')) {
            apiVersions.push(FIELD.exec(line)?.[2] ?? '?');
        }
    }
    return kinds.some((kind) => (0,manifest_kinds/* isListKind */.BB)(kind) || ((0,manifest_kinds/* kindMatters */.Np)(kind) && anyMatters(apiVersions, kind)));
}
function anyMatters(apiVersions, kind) {
    if (apiVersions.length === 0)
        return (0,manifest_kinds/* roleOf */.kp)('', kind) !== undefined;
    return apiVersions.some((apiVersion) => apiVersion === '?' || (0,manifest_kinds/* roleOf */.kp)(apiVersion, kind) !== undefined);
}

;// CONCATENATED MODULE: ./src/manifest/text.ts


/** Line breaks to the API server's clients, and text to everybody else: an editor, a reviewer, our parser. */
const HIDDEN_BREAK = /[\u0085\u2028\u2029]|\r(?!\n)/;
const GIT_CRYPT = '\0GITCRYPT\0';
/**
 * The text of a file, or why it has none that we read. Bytes that are not UTF-8 become U+FFFD, as they do on their way
 * to the API server.
 */
function text_decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer.toString('latin1', 0, GIT_CRYPT.length) === GIT_CRYPT) {
        return unread('encrypted', (0,sentence/* say */.c) `It is encrypted with git-crypt, so nobody knows here what it holds.`, true);
    }
    const wide = wideText(buffer);
    if (wide !== undefined)
        return unread('not-utf-8', (0,sentence/* say */.c) `It is UTF-16; save it as UTF-8.`, (0,manifest_kinds/* namesKind */.DB)(wide));
    const text = buffer.toString().replace(/^\uFEFF/, '');
    if (text.includes('\0'))
        return unread('binary', (0,sentence/* say */.c) `It holds NUL bytes: it is no text.`, (0,manifest_kinds/* namesKind */.DB)(text));
    if (HIDDEN_BREAK.test(text) && (0,manifest_kinds/* namesKind */.DB)(text)) {
        return unread('hidden-line-break', (0,sentence/* say */.c) `It holds a line break that editors and reviewers do not see as one (a lone CR, U+0085, U+2028 or U+2029).`, true);
    }
    return { text };
}
function unread(code, message, hidesFlows) {
    return { fault: { severity: 'warning', code, message, hidesFlows } };
}
/** The text of a file that says by its first two bytes that it is UTF-16. */
function wideText(buffer) {
    const mark = buffer.toString('hex', 0, 2);
    if (mark === 'fffe')
        return buffer.toString('utf16le', 2);
    if (mark === 'feff')
        return Buffer.from(buffer.subarray(2, buffer.length & ~1))
            .swap16()
            .toString('utf16le');
    return undefined;
}

;// CONCATENATED MODULE: ./src/manifest/read.ts












/**
 * Reads the objects that matter out of a file's bytes, YAML or JSON, whatever its name. It never throws: what cannot be
 * read is a fault, and the rest goes on.
 */
function readBlob(bytes) {
    const decoded = text_decode(bytes);
    if ('fault' in decoded)
        return { objects: [], faults: [decoded.fault] };
    return readJson(decoded.text) ?? readYaml(decoded.text);
}
function readYaml(text) {
    const { documents, strays } = splitStream(text);
    const readings = documents.filter((piece) => mayMatter(piece.text)).map(readPiece);
    const dropped = strays.filter((piece) => mayMatter(piece.text)).map(readStray);
    return reading_join([...readings, ...dropped]);
}
function readStray({ line }) {
    const message = (0,sentence/* say */.c) `A document has ended above (...) and no other has begun (---): kubectl does not read this, other tools do.`;
    return failed('text-between-documents', message, line);
}
/** A long List is read item by item, unless that fails (items may share anchors) and the whole can be parsed. */
function readPiece(piece) {
    const items = piece.text.length > LIMITS.listLength ? listItems(piece) : undefined;
    if (items === undefined)
        return readDocument(piece);
    const reading = reading_join(items.filter((item) => mayMatter(item.text)).map(readDocument));
    const isBroken = reading.faults.some(({ code }) => code === SYNTAX);
    return isBroken && piece.text.length <= LIMITS.documentLength ? readDocument(piece) : reading;
}
function readDocument(piece) {
    const { text } = piece;
    if (text.length > LIMITS.documentLength) {
        const message = (0,sentence/* say */.c) `A document of ${text.length} characters is too long to be parsed; up to ${LIMITS.documentLength} are.`;
        return failed('document-too-large', message, piece.line);
    }
    const parsed = (0,yaml/* parse */.qg)(text);
    const lineInFile = (line) => line + piece.line - 1;
    const unreadable = (why, line) => broken(text, why, lineInFile(line));
    const [error] = parsed.document.errors;
    if (error)
        return unreadable((0,sentence/* say */.c) `${error.message}`, parsed.lineAt(error.pos[0]));
    const control = CONTROL.exec(text);
    if (control)
        return unreadable((0,sentence/* say */.c) `control characters are not allowed`, parsed.lineAt(control.index));
    const value = toJson(parsed);
    if ('unreadable' in value)
        return unreadable(value.unreadable, value.line);
    const duplicates = value.duplicates.map(({ key, line, firstLine }) => ({
        key,
        line: lineInFile(line),
        firstLine: lineInFile(firstLine),
    }));
    const objects = [...objectsIn(value.json)];
    return reading_join(objects.map((object) => {
        const siteOf = () => {
            const { line, endLine } = (0,place/* locate */.x)(parsed, object.within);
            return { document: piece, within: object.within, line: lineInFile(line), endLine: lineInFile(endLine) };
        };
        return readObject(object, siteOf, duplicates);
    }));
}
const SYNTAX = 'yaml-syntax';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;
const TEMPLATE = /\{\{|\{%|<%/;
/** A document that is no YAML. If it does not even speak of a kind, it was never meant as an object. */
function broken(text, why, line) {
    if (TEMPLATE.test(text))
        return failed('template-not-rendered', (0,sentence/* say */.c) `This is a template that was not rendered.`, line);
    return /\bkind\b/.test(text) ? failed(SYNTAX, (0,sentence/* say */.c) `This is not valid YAML: ${why}.`, line) : NOTHING;
}
function failed(code, message, line) {
    const fault = { severity: 'warning', code, message, line, hidesFlows: true };
    return { objects: [], faults: [fault] };
}

;// CONCATENATED MODULE: ./src/manifest/skipped.ts


/** What to say of something that was not read; nothing, if nothing of it would have been wanted. */
function skippedProblem(item, scope) {
    const { path, why, detail = '' } = item;
    if (why === 'unreadable')
        return problem('warning', 'unreadable', path, (0,sentence/* say */.c) `This file cannot be read: ${detail}.`, true);
    if (!mayHold(path, scope))
        return undefined;
    if (why === 'symlink')
        return symlinkProblem(path, detail, scope);
    return problem('warning', 'submodule-not-read', path, (0,sentence/* say */.c) `This is a submodule, and its files are not read.`, true);
}
/** Links are never followed, but what they lead to is mostly read where it stands. */
function symlinkProblem(path, target, scope) {
    const place = external_node_path_.posix.join(external_node_path_.posix.dirname(path), target);
    const code = 'symlink-not-followed';
    if (external_node_path_.posix.isAbsolute(target) || place === '..' || place.startsWith('../')) {
        return problem('warning', code, path, (0,sentence/* say */.c) `This symbolic link leads out of the version, to ${target}, and is not followed.`, true);
    }
    if (leadsToFiles(place, scope)) {
        return problem('note', code, path, (0,sentence/* say */.c) `This symbolic link is not followed; what it leads to is read there, at ${place}.`, false);
    }
    return scope.selects(path)
        ? problem('note', code, path, (0,sentence/* say */.c) `This symbolic link leads to no file that is read: ${target}.`, false)
        : undefined;
}
/** Whether manifests may lie at or below something of which only the path is known. */
function mayHold(path, { selects }) {
    const mayBeFolder = !/\.[^/]*$/.test(path);
    return selects(path) || (mayBeFolder && selects(`${path}/any.yaml`));
}
function leadsToFiles(place, { files }) {
    if (files.has(place))
        return true;
    const below = place === './' || place === '.' ? '' : place.replace(/\/?$/, '/');
    return [...files].some((file) => file.startsWith(below));
}
function problem(severity, code, path, message, hidesFlows) {
    return { severity, code, message, path, hidesFlows };
}

;// CONCATENATED MODULE: ./src/manifest/versions.ts










/**
 * Reads the manifests of versions. A content that several files or versions have is read once, and their manifests share
 * its bodies. No content is kept.
 *
 * @param selects the paths that hold manifests
 * @throws InputError if all contents together are over the limit, or if a source cannot be read
 */
async function readVersions(sources, selects) {
    const plans = [];
    for (const source of sources)
        plans.push(planOf(await source.list(listed(selects)), selects));
    refuseTooMuch(plans);
    const contents = await readContents(sources, plans);
    return plans.map((plan) => assemble(plan, contents, selects));
}
function refuseTooMuch(plans) {
    const sizes = new Map(plans.flatMap(({ files }) => files).map(({ id, size }) => [id, size]));
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    if (total <= LIMITS.totalBytes)
        return;
    const [found, most] = [total, LIMITS.totalBytes].map((bytes) => `${Math.round(bytes / 1e6)} MB`);
    throw new input_error/* InputError */.d(`There are ${found} of manifests to read, and the limit is ${most}: choose fewer paths`);
}
async function readContents(sources, plans) {
    const readings = new Map();
    const texts = new Map();
    for (const [i, source] of sources.entries()) {
        const { files = [], kustomizations = [] } = plans[i] ?? {};
        const keptAsText = new Set(kustomizations.map(({ id }) => id));
        const ids = new Set([...files, ...kustomizations].map(({ id }) => id).filter((id) => !readings.has(id)));
        for await (const { id, bytes } of source.read([...ids])) {
            readings.set(id, readBlob(bytes));
            if (keptAsText.has(id))
                texts.set(id, Buffer.from(bytes).toString());
        }
    }
    return { readings, texts };
}
function assemble(plan, { readings, texts }, selects) {
    const kustomizations = plan.kustomizations.flatMap(({ path, id }) => readKustomization(path, texts.get(id) ?? '') ?? []);
    const patches = new Set(kustomizations.flatMap((each) => each.patches));
    const manifests = [];
    const problems = [];
    for (const { path, id } of plan.files) {
        const reading = readings.get(id);
        if (reading === undefined || patches.has(path))
            continue;
        for (const object of reading.objects)
            manifests.push({ ...object, path });
        for (const fault of reading.faults)
            problems.push({ ...fault, path });
    }
    const scope = { selects, files: new Set(plan.files.map(({ path }) => path)) };
    problems.push(...kustomizationsNotRendered(kustomizations), ...[...plan.charts].map(([chart, templates]) => chartNotRendered(chart, templates.length)), ...plan.tooLarge.map(({ path, size }) => tooLarge(path, size)), ...plan.skipped.flatMap((item) => skippedProblem(item, scope) ?? []));
    return { manifests, problems: problems.sort(versions_byPlace), files: plan.files.length, ids: idsOf(plan) };
}
function tooLarge(path, size) {
    const message = (0,sentence/* say */.c) `It has ${size} bytes; files of up to ${LIMITS.fileBytes} are read.`;
    return { severity: 'warning', code: 'file-too-large', message, path, hidesFlows: true };
}
function versions_byPlace(a, b) {
    return (0,order/* byPath */.f)(a, b) || (a.line ?? 0) - (b.line ?? 0);
}
function idsOf({ entries, charts, skipped }) {
    const ids = new Map(entries.map(({ path, id }) => [path, id]));
    for (const { path, detail = '' } of skipped)
        ids.set(path, detail);
    for (const chart of charts.keys()) {
        const parts = entries.filter(({ path }) => isInChart(chart, path));
        const digest = (0,external_node_crypto_.createHash)('sha1').update(JSON.stringify(parts.map(({ path, id }) => [path, id])));
        ids.set(chartFileOf(chart), digest.digest('hex'));
    }
    return ids;
}

// EXTERNAL MODULE: ./src/cluster/cidr.ts
var cluster_cidr = __nccwpck_require__(7090);
;// CONCATENATED MODULE: ./src/policy/field-error.ts


function required(field, detail) {
    return { field, type: 'Required', detail };
}
function forbidden(field, detail) {
    return { field, type: 'Forbidden', detail };
}
function notSupported(field, value, supported) {
    const detail = `supported values: ${supported.map((each) => `"${each}"`).join(', ')}`;
    return { field, type: 'NotSupported', detail, value };
}
/** One error for each fault of the value; most values have none. */
function invalid(field, value, faults) {
    return faults.map((detail) => ({ field, type: 'Invalid', detail, value }));
}
/** The errors of a part as errors of the whole that has it at `step`. */
function under(step, errors) {
    if (errors.length === 0)
        return errors;
    return errors.map((error) => ({ ...error, field: [step, ...error.field] }));
}
/** The errors of all items of a list. */
function underEach(items, check) {
    return items.flatMap((item, i) => under(i, check(item)));
}
const TITLE = {
    Required: 'Required value',
    Invalid: 'Invalid value',
    Forbidden: 'Forbidden',
    NotSupported: 'Unsupported value',
    Duplicate: 'Duplicate value',
    TooLong: 'Too long',
    TooMany: 'Too many',
    Malformed: '',
};
/** The error as the API server writes it: `spec.policyTypes[0]: Unsupported value: foo: supported values: …`. */
function describe({ field, type, detail, value }) {
    const colon = (text) => plain(text === '' ? '' : `: ${text}`);
    const refused = value === undefined ? plain('') : (0,sentence/* say */.c) `: ${value}`;
    return (0,sentence/* say */.c) `${(0,objects/* fieldName */.w5)(field)}${colon(TITLE[type])}${refused}${colon(detail)}`;
}
/** Words of ours that are put together at run time. */
function plain(text) {
    return { words: [text], names: [] };
}

;// CONCATENATED MODULE: ./src/policy/rejection.ts





/** The API server rejects the policy: it has no effect and counts as absent (semantics T6). */
function rejection(policy, errors) {
    const [first] = errors;
    if (first === undefined)
        return [];
    return problemAt(policy, first.key === undefined ? first.field : [...first.field, first.key], {
        severity: 'error',
        code: 'policy-rejected',
        message: (0,sentence/* say */.c) `${title(policy)} is invalid: ${firstFew(errors.map(describe))}.`,
        hidesFlows: false,
    });
}
/**
 * The policy has fields that the API does not know (semantics D7). Strict clients (kubectl, server-side apply) are refused;
 * the others drop the fields, and so does the analysis: such policies are at work in clusters, and to take them for absent
 * would hide what they do.
 */
function unknownFields(policy, fields) {
    const [first] = fields;
    if (first === undefined)
        return [];
    const names = firstFew(fields.map((field) => (0,sentence/* say */.c) `unknown field ${(0,objects/* fieldName */.w5)(field)}`));
    return problemAt(policy, first, {
        severity: 'error',
        code: 'unknown-field',
        message: (0,sentence/* say */.c) `${title(policy)}: ${names}. Strict clients such as kubectl are refused for it; other clients drop it, and here it is dropped.`,
        hidesFlows: false,
    });
}
/** The API server accepts the policy and warns of it (semantics V3). */
function serverWarnings(policy, warnings) {
    const [first] = warnings;
    if (first === undefined)
        return [];
    const texts = firstFew(warnings.map(({ field, warning }) => (0,sentence/* say */.c) `${(0,objects/* fieldName */.w5)(field)}: ${warning}`));
    return problemAt(policy, first.field, {
        severity: 'warning',
        code: 'nonstandard-cidr',
        message: (0,sentence/* say */.c) `${title(policy)}: ${texts}.`,
        hidesFlows: false,
    });
}
// One policy can hold thousands of them.
const rejection_MOST = 5;
/** The first few, and how many more there are. */
function firstFew(sentences) {
    const list = sentences.slice(0, rejection_MOST).reduce((before, next) => (0,sentence/* say */.c) `${before}; ${next}`);
    return sentences.length > rejection_MOST ? (0,sentence/* say */.c) `${list}; and ${sentences.length - rejection_MOST} more` : list;
}
/** A problem with the place of a field. */
function problemAt(policy, field, problem) {
    return [{ ...problem, path: policy.path, line: (0,place/* place */.i)(policy, field).line }];
}

// EXTERNAL MODULE: ./src/policy/tier.ts
var tier = __nccwpck_require__(7516);
;// CONCATENATED MODULE: ./src/policy/cluster-scoped-problems.ts









/** The policy is stored, and a selector of it means nothing: what its implementation does then nobody can say. */
function unreadableSelector(policy, errors) {
    const [first] = errors;
    if (first === undefined)
        return [];
    const message = (0,sentence/* say */.c) `${title(policy)} is left out, since a selector of it cannot be read: ${firstFew(errors.map(describe))}.`;
    return problemAt(policy, first.field, { severity: 'error', code: 'selector-unreadable', message, hidesFlows: true });
}
// How peers were written up to release v0.1.1 (semantics C13).
const OLD_SELECTORS = ['namespaceSelector', 'sameLabels', 'notSameLabels'];
/** Fields that the definition does not have. Dropping some of the old ones leaves a peer of all namespaces. */
function unknownPeerFields(policy, fields) {
    const [first] = fields.filter(isOldPeer);
    const others = unknownFields(policy, fields.filter((field) => !isOldPeer(field)));
    if (first === undefined)
        return others;
    const message = (0,sentence/* say */.c) `${title(policy)}: ${(0,objects/* fieldName */.w5)(first)} is how peers were written up to release v0.1.1. It is dropped, or refused to strict clients such as kubectl, and what is left selects all namespaces.`;
    return [
        ...problemAt(policy, first, { severity: 'warning', code: 'old-peer-syntax', message, hidesFlows: false }),
        ...others,
    ];
}
function isOldPeer(field) {
    const [parent, last] = field.slice(-2);
    return parent === 'namespaces' && OLD_SELECTORS.includes(String(last));
}
/** Once: clusters that have the standard channel of the API alone reject the policy (semantics S4). */
function experimentalFields(policy, { ingress, egress }) {
    const inPeers = peersIn(egress).flatMap(({ peer, at }) => ['nodes', 'domainNames'].flatMap((key) => (peer[key] === undefined ? [] : [[...at, key]])));
    // ClusterNetworkPolicy has them in both channels.
    const namesPorts = policy.kind !== 'ClusterNetworkPolicy';
    const inPorts = [
        ...ingress.map((rule, i) => ({ rule, at: ['spec', 'ingress', i, 'ports'] })),
        ...egress.map((rule, i) => ({ rule, at: ['spec', 'egress', i, 'ports'] })),
    ].flatMap(({ rule, at }) => (namesPorts && rule.ports.named.length > 0 ? [at] : []));
    const [first] = [...inPeers, ...inPorts];
    if (first === undefined)
        return [];
    const message = (0,sentence/* say */.c) `${title(policy)} needs the experimental channel of its API, for ${(0,objects/* fieldName */.w5)(first)}: with the standard one the API server rejects it.`;
    return problemAt(policy, first, { severity: 'note', code: EXPERIMENTAL, message, hidesFlows: false });
}
const EXPERIMENTAL = 'experimental-channel';
/**
 * Peers of which manifests do not tell who they are (semantics C8, C10, T5): they count as nobody. Each kind is told once
 * for each policy. It decides something wherever the policy selects a pod, and some pod, declared or not, it always does.
 */
function undecidedPeers(policy, { egress }, nodes) {
    const peers = peersIn(egress);
    const first = (key, isUnknown) => {
        const found = peers.find(({ peer, rule }) => peer[key] !== undefined && isUnknown(peer, rule));
        if (found === undefined)
            return [];
        const field = [...found.at, key];
        const message = (0,sentence/* say */.c) `${title(policy)}: ${(0,objects/* fieldName */.w5)(field)} ${WHY[key]}`;
        return problemAt(policy, field, { severity: 'warning', code: `${KEBAB[key]}-unknown`, message, hidesFlows: true });
    };
    const decided = egress.findIndex((rule) => rule.ports === tier/* ALL_PORTS */.TQ && rule.peers.some(isEveryPod));
    return [
        ...first('nodes', () => nodes.length === 0),
        ...first('domainNames', () => true),
        ...first('networks', (_peer, rule) => (decided < 0 || rule < decided) && holdsOneFamily(egress[rule]?.peers ?? [])),
    ];
}
const WHY = {
    nodes: (0,sentence/* say */.c) `means addresses of nodes, and no manifest declares a Node: flows to them are not known.`,
    domainNames: (0,sentence/* say */.c) `means the addresses behind the names, which no manifest tells: flows to them are not known.`,
    networks: (0,sentence/* say */.c) `holds the address of every pod that has one of its family. Here it means addresses outside the cluster, and pods whose address is declared: flows to other pods are not known.`,
};
const KEBAB = { nodes: 'nodes', domainNames: 'domain-names', networks: 'networks' };
/** All addresses of IPv4 and not all of IPv6, or the reverse: pods may have both. */
function holdsOneFamily(peers) {
    const ranges = peers.flatMap(({ networks }) => networks ?? []).flatMap((cidr) => (0,cluster_cidr/* parseCidr */.GN)(cidr)?.range ?? []);
    const [ipv4, ipv6] = [4, 6].map((family) => (0,cluster_ranges/* subtract */.Re)([(0,cluster_address/* wholeFamily */.M9)(family)], ranges).length === 0);
    return ipv4 !== ipv6;
}
/** All peers of some rules of egress, with their places. */
function peersIn(rules) {
    return rules.flatMap(({ peers }, rule) => peers.map((peer, i) => ({ peer, at: ['spec', 'egress', rule, 'to', i], rule })));
}
function isEveryPod({ namespaces, pods }) {
    const isEmpty = (selector) => selector === undefined || (selector.matchLabels.length === 0 && selector.matchExpressions.length === 0);
    if (pods !== undefined)
        return isEmpty(pods.namespaceSelector) && isEmpty(pods.podSelector);
    return namespaces !== undefined && isEmpty(namespaces);
}

;// CONCATENATED MODULE: ./src/policy/custom-resource.ts



function readResource(schema, body) {
    const found = { errors: [], unknown: [] };
    const value = schema.read(body, [], found);
    return { value: found.errors.length === 0 ? value : undefined, ...found };
}
/** A part that is not looked into. */
const unchecked = { read: (value) => value };
function integer(minimum, maximum) {
    return {
        read: (value, at, found) => {
            if (typeof value !== 'number' || !Number.isInteger(value))
                return wrongType(value, 'integer', at, found);
            if (value >= minimum && value <= maximum)
                return value;
            const limit = value < minimum ? `greater than or equal to ${minimum}` : `less than or equal to ${maximum}`;
            return refused({ field: at, type: 'Invalid', detail: inBody(at, `should be ${limit}`), value }, found);
        },
    };
}
function string({ maxLength, pattern } = {}) {
    return {
        read: (value, at, found) => {
            if (typeof value !== 'string')
                return wrongType(value, 'string', at, found);
            if (maxLength !== undefined && [...value].length > maxLength) {
                return refused({ field: at, type: 'TooLong', detail: `may not be more than ${maxLength} bytes` }, found);
            }
            if (pattern?.test(value) ?? true)
                return value;
            const detail = inBody(at, `should match '${pattern?.source}'`);
            return refused({ field: at, type: 'Invalid', detail, value }, found);
        },
    };
}
function oneOf(...values) {
    return {
        read: (value, at, found) => {
            if (typeof value !== 'string')
                return wrongType(value, 'string', at, found);
            const known = values.find((each) => each === value);
            return known ?? refused(notSupported(at, value, values), found);
        },
    };
}
/** A list of at least one item, unless `least` is 0. */
function list(item, { least = 1, most = Number.POSITIVE_INFINITY } = {}) {
    return {
        read: (value, at, found) => {
            if (!Array.isArray(value))
                return wrongType(value, 'array', at, found);
            const count = value.length;
            if (count < least)
                found.errors.push(tooFew(at, count, `should have at least ${least} items`));
            if (count > most)
                found.errors.push(tooMany(at, count, most));
            const items = value.map((each, i) => item.read(each, [...at, i], found));
            return items.filter((each) => each !== undefined);
        },
    };
}
/** A list of texts that has none twice. */
function set(item, { most }) {
    const items = list(item, { most });
    return {
        read: (value, at, found) => {
            const texts = items.read(value, at, found);
            const seen = new Set();
            for (const [i, text] of texts?.entries() ?? []) {
                if (seen.has(text))
                    found.errors.push({ field: [...at, i], type: 'Duplicate', detail: '', value: text });
                seen.add(text);
            }
            return texts;
        },
    };
}
/** A map of texts, as its entries. */
const stringMap = {
    read: (value, at, found) => {
        if (!isObject(value))
            return wrongType(value, 'object', at, found);
        const entries = Object.entries(value).filter(([, item]) => item !== null);
        return entries.flatMap(([key, item]) => {
            const text = string().read(item, [...at, key], found);
            return text === undefined ? [] : [[key, text]];
        });
    },
};
function custom_resource_required(schema) {
    return { schema, isRequired: true, fallback: undefined };
}
function optional(schema, fallback) {
    return { schema, isRequired: false, fallback };
}
/** An object with known fields, of which `least` to `most` may be there. A null field is absent. */
function object(fields, { least = 0, most = Number.POSITIVE_INFINITY } = {}) {
    const known = Object.entries(fields);
    return {
        read: (value, at, found) => {
            if (!isObject(value))
                return wrongType(value, 'object', at, found);
            for (const key of Object.keys(value))
                if (!Object.hasOwn(fields, key))
                    found.unknown.push([...at, key]);
            const read = {};
            let count = 0;
            for (const [key, { schema, isRequired, fallback }] of known) {
                const json = Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;
                if (json !== undefined)
                    count++;
                else if (isRequired)
                    found.errors.push(required([...at, key], ''));
                read[key] = json === undefined ? fallback : schema.read(json, [...at, key], found);
            }
            if (count < least)
                found.errors.push(tooFew(at, count, `should have at least ${least} properties`));
            if (count > most)
                found.errors.push(tooMany(at, count, most));
            return read;
        },
    };
}
/** Exactly one of its fields is there. */
const ONE = { least: 1, most: 1 };
function refused(error, { errors }) {
    errors.push(error);
}
function wrongType(value, type, at, found) {
    const own = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    refused({ field: at, type: 'Invalid', detail: inBody(at, `must be of type ${type}: "${own}"`) }, found);
}
function tooFew(field, value, limit) {
    return { field, type: 'Invalid', detail: inBody(field, limit), value };
}
function tooMany(field, value, most) {
    return { field, type: 'TooMany', detail: `must have at most ${most} items`, value };
}
function inBody(at, what) {
    return `${(0,objects/* fieldName */.w5)(at)} in body ${what}`;
}

;// CONCATENATED MODULE: ./src/policy/cluster-scoped-schema.ts

// What the definitions of AdminNetworkPolicy, BaselineAdminNetworkPolicy and ClusterNetworkPolicy have in common, in the
// experimental channel, which has all that the standard one has (semantics C6, C7, S).
/** The definitions do not look at the words of a selector. */
const selector = object({
    matchLabels: optional(stringMap, []),
    matchExpressions: optional(list(object({
        key: custom_resource_required(string()),
        operator: custom_resource_required(string()),
        values: optional(list(string(), { least: 0 }), []),
    }), { least: 0 }), []),
});
/** Pods by labels, which are the subject of a policy and the peers of its ingress rules. */
function podsByLabels(pods) {
    return object(podFields(pods), ONE);
}
/** The peers of egress rules. */
function egressPeer(pods) {
    return object({ ...podFields(pods), ...ADDRESSES }, ONE);
}
/** The peers of egress rules where these may also be domain names. */
function egressPeerOrNames(pods) {
    const domainNames = optional(list(DOMAIN_NAME, { most: 25 }));
    return object({ ...podFields(pods), ...ADDRESSES, domainNames }, ONE);
}
function podFields(pods) {
    return { namespaces: optional(selector), pods: optional(pods) };
}
const ADDRESSES = {
    networks: optional(set(string({ maxLength: 43 }), { most: 25 })),
    nodes: optional(selector),
};
/** The letters are those of the definition, `A-z` included (semantics S5). */
const DOMAIN_NAME = string({
    pattern: /^(\*\.)?([a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.)+[a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.?$/,
});
const ruleName = optional(string({ maxLength: 100 }));
/** A whole object; its metadata is checked as that of any object. */
function resourceOf(spec) {
    const fields = { apiVersion: optional(unchecked), kind: optional(unchecked), metadata: optional(unchecked) };
    return object({ ...fields, spec: custom_resource_required(spec), status: optional(unchecked) });
}

// EXTERNAL MODULE: ./src/policy/label-syntax.ts
var label_syntax = __nccwpck_require__(3454);
;// CONCATENATED MODULE: ./src/policy/label-selector.ts



const labelSelector = (0,decode/* struct */.w3)('LabelSelector', {
    matchLabels: (0,decode/* map */.Tj)((0,decode/* text */.Qq)()),
    matchExpressions: (0,decode/* list */.p_)((0,decode/* struct */.w3)('LabelSelectorRequirement', {
        key: (0,decode/* text */.Qq)(),
        operator: (0,decode/* text */.Qq)('v1.LabelSelectorOperator'),
        values: (0,decode/* list */.p_)((0,decode/* text */.Qq)()),
    })),
});
/** What the API server finds wrong with a selector (semantics V). */
function selectorErrors({ matchLabels, matchExpressions }) {
    return [
        ...under('matchLabels', matchLabels.flatMap(labelErrors)),
        ...under('matchExpressions', underEach(matchExpressions, requirementErrors)),
    ];
}
/** What the API server finds wrong with a label, as an error of the map it stands in. */
function labelErrors([key, value]) {
    const errors = [...invalid([], key, (0,label_syntax/* labelKeyFaults */.r3)(key)), ...invalid([], value, (0,label_syntax/* labelValueFaults */.bg)(value))];
    return errors.map((error) => ({ ...error, key }));
}
function requirementErrors({ key, operator, values }) {
    return [
        ...operatorErrors(operator, values),
        ...invalid(['key'], key, (0,label_syntax/* labelKeyFaults */.r3)(key)),
        ...under('values', underEach(values, (value) => invalid([], value, (0,label_syntax/* labelValueFaults */.bg)(value)))),
    ];
}
function operatorErrors(operator, values) {
    switch (operator) {
        case 'In':
        case 'NotIn':
            if (values.length > 0)
                return [];
            return [required(['values'], "must be specified when `operator` is 'In' or 'NotIn'")];
        case 'Exists':
        case 'DoesNotExist':
            if (values.length === 0)
                return [];
            return [forbidden(['values'], "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")];
        default:
            return invalid(['operator'], operator, ['not a valid selector operator']);
    }
}
/** The requirements of a valid selector: a label is its key `In` its one value (semantics L2, L7). */
function requirementsOf({ matchLabels, matchExpressions }) {
    const labels = matchLabels.map(([key, value]) => ({ key, operator: 'In', values: [value] }));
    return [...labels, ...matchExpressions];
}

;// CONCATENATED MODULE: ./src/policy/object-meta.ts




/** What every object may say of itself; the API server writes most of it. */
const objectMeta = (0,decode/* struct */.w3)('ObjectMeta', {
    name: (0,decode/* text */.Qq)(),
    generateName: (0,decode/* text */.Qq)(),
    namespace: (0,decode/* text */.Qq)(),
    labels: (0,decode/* map */.Tj)((0,decode/* text */.Qq)()),
    annotations: (0,decode/* map */.Tj)((0,decode/* text */.Qq)()),
    creationTimestamp: decode/* anything */.D8,
    deletionGracePeriodSeconds: decode/* anything */.D8,
    deletionTimestamp: decode/* anything */.D8,
    finalizers: decode/* anything */.D8,
    generation: decode/* anything */.D8,
    managedFields: decode/* anything */.D8,
    ownerReferences: decode/* anything */.D8,
    resourceVersion: decode/* anything */.D8,
    selfLink: decode/* anything */.D8,
    uid: decode/* anything */.D8,
});
/** What the API server finds wrong with the metadata of a new object. */
function metadataErrors({ name, generateName, namespace, labels, annotations, }) {
    const ifGiven = (key, value, faultsOf) => value === '' ? [] : invalid([key], value, faultsOf(value));
    return [
        // What the server appends takes the place of a hyphen at the end.
        ...ifGiven('generateName', generateName, (prefix) => (0,label_syntax/* subdomainFaults */.a4)(prefix.replace(/-$/, 'a'))),
        ...ifGiven('name', name, label_syntax/* subdomainFaults */.a4),
        ...(name === '' && generateName === '' ? [required(['name'], 'name or generateName is required')] : []),
        ...ifGiven('namespace', namespace, label_syntax/* dnsLabelFaults */.Nj),
        ...under('labels', labels.flatMap(labelErrors)),
        ...under('annotations', annotations.flatMap(annotationErrors)),
    ];
}
function annotationErrors([key]) {
    return invalid([], key, (0,label_syntax/* labelKeyFaults */.r3)(key.toLowerCase())).map((error) => ({ ...error, key }));
}

;// CONCATENATED MODULE: ./src/policy/cluster-scoped-validation.ts





/** What the API server finds wrong with the metadata. It clears a namespace. */
function metadataErrorsOf({ body }) {
    const { value, errors } = (0,decode/* decode */.D4)(objectMeta, body['metadata'], ['metadata']);
    if (errors.length === 0)
        return under('metadata', metadataErrors({ ...value, namespace: '' }));
    return errors.map(({ field, detail }) => ({ field, type: 'Malformed', detail }));
}
/** What all definitions refuse beside their schemas, by their validation rules (semantics S1, S4). */
function sharedErrors({ egress }, nameless) {
    const ofRule = (rule) => [
        ...under('to', underEach(rule.peers, ({ networks = [] }) => under('networks', underEach(networks, cidrErrors)))),
        ...namedPortErrors(rule, nameless),
    ];
    return under('spec', under('egress', underEach(egress, ofRule)));
}
function cidrErrors(cidr) {
    return (0,cluster_cidr/* isStandardCidr */.UK)(cidr) ? [] : invalid([], cidr, ['Invalid CIDR format provided']);
}
function namedPortErrors({ peers, ports }, nameless) {
    const hasSuch = peers.some((peer) => nameless.some((field) => peer[field] !== undefined));
    if (!hasSuch || ports.named.length === 0)
        return [];
    const names = nameless.join('/');
    const detail = `${names} peer cannot be set with namedPorts since there are no namedPorts for ${names}`;
    return [{ field: [], type: 'Invalid', detail }];
}
/**
 * What is wrong with the selectors of a policy. The API server does not look, so the policy is stored, and nobody can say
 * what it selects.
 */
function unreadableSelectors({ subject, ingress, egress }) {
    const ofRules = (key, rules) => underEach(rules, ({ peers }) => under(key, underEach(peers, peerErrors)));
    return under('spec', [
        ...under('subject', podErrors(subject)),
        ...under('ingress', ofRules('from', ingress)),
        ...under('egress', ofRules('to', egress)),
    ]);
}
function peerErrors({ nodes, ...pods }) {
    return [...podErrors(pods), ...at('nodes', nodes)];
}
function podErrors({ namespaces, pods }) {
    const ofPods = [...at('namespaceSelector', pods?.namespaceSelector), ...at('podSelector', pods?.podSelector)];
    return [...at('namespaces', namespaces), ...under('pods', ofPods)];
}
function at(key, selector) {
    return selector === undefined ? [] : under(key, selectorErrors(selector));
}

;// CONCATENATED MODULE: ./src/policy/compiled-policy.ts
/** It does not speak of the direction. */
const SILENT = { governs: [], rules: [] };

;// CONCATENATED MODULE: ./src/policy/cluster-scoped.ts












/**
 * Compiles a cluster-scoped policy to the tier it belongs to (semantics C, P); one that the API server would reject adds
 * nothing but problems.
 *
 * @param nodes those that manifests declare
 */
function compileClusterScoped(definition, manifest, nodes) {
    const { value, errors: ofSchema, unknown } = readResource(resourceOf(definition.spec), manifest.body);
    const errors = [...metadataErrorsOf(manifest), ...ofSchema];
    const policy = value && definition.policyOf(value.spec);
    // The API server asks these where nothing else is wrong.
    if (policy && errors.length === 0) {
        errors.push(...definition.ownErrors(value.spec, manifest), ...sharedErrors(policy, definition.nameless));
    }
    const strict = unknownPeerFields(manifest, unknown);
    if (policy === undefined || errors.length > 0) {
        return { tier: 'admin', ingress: SILENT, egress: SILENT, problems: [...rejection(manifest, errors), ...strict] };
    }
    const unreadable = unreadableSelectors(policy);
    if (unreadable.length > 0) {
        const problems = [...unreadableSelector(manifest, unreadable), ...strict];
        return { tier: policy.tier, ingress: SILENT, egress: SILENT, problems };
    }
    return {
        tier: policy.tier,
        ingress: compileSide(manifest, policy, 'ingress', nodes),
        egress: compileSide(manifest, policy, 'egress', nodes),
        problems: [...strict, ...experimentalFields(manifest, policy), ...undecidedPeers(manifest, policy, nodes)],
    };
}
/** No implicit isolation: it governs nobody (semantics C5). */
function compileSide(manifest, { priority, subject, ...policy }, direction, nodes) {
    const rules = policy[direction].map(({ action, peers, ports }, i) => ({
        rank: priority * tier/* RANKS_PER_PRIORITY */.vb + i,
        subject: podsOf(subject),
        peer: peersOf(peers, nodes),
        ports,
        action,
        from: { policy: manifest, field: ['spec', direction, i] },
    }));
    return { governs: [], rules };
}
function podsOf({ namespaces, pods }) {
    return {
        namespaces: { selector: requirements(namespaces ?? pods?.namespaceSelector) },
        pods: requirements(pods?.podSelector),
    };
}
/** An absent selector is the one that selects all (semantics C6). */
function requirements(selector) {
    return selector === undefined ? [] : requirementsOf(selector);
}
function peersOf(peers, nodes) {
    const ranges = peers.flatMap((peer) => [...(peer.networks ?? []).flatMap(rangeOf), ...cluster_scoped_addressesOf(peer, nodes)]);
    // Whoever it is, it has an address (semantics C8).
    if ((0,cluster_ranges/* subtract */.Re)([(0,cluster_address/* wholeFamily */.M9)(4), (0,cluster_address/* wholeFamily */.M9)(6)], ranges).length === 0)
        return tier/* EVERYONE */.CA;
    return {
        everyone: false,
        pods: peers.filter(({ namespaces, pods }) => namespaces !== undefined || pods !== undefined).map(podsOf),
        blocks: ranges.map((range) => ({ range, except: [] })),
    };
}
function rangeOf(cidr) {
    const block = (0,cluster_cidr/* parseCidr */.GN)(cidr);
    return block === undefined ? [] : [block.range];
}
/** The addresses of the nodes that a peer selects (semantics C10). */
function cluster_scoped_addressesOf({ nodes: selector }, nodes) {
    if (selector === undefined)
        return [];
    const selected = nodes.filter(({ labels }) => (0,policy_selector/* matches */.c)(requirementsOf(selector), labels));
    return selected.flatMap(({ addresses }) => addresses.flatMap((text) => {
        const found = (0,cluster_address/* parseAddress */.or)(text);
        return found === undefined ? [] : [{ family: found.family, first: found.address, last: found.address }];
    }));
}

;// CONCATENATED MODULE: ./src/policy/admin-network-policy.ts






// The schemas of `policy.networking.k8s.io/v1alpha1`, as of release v0.1.8 (semantics S3, S4).
const admin_network_policy_MOST = { most: 100 };
const pods = object({ namespaceSelector: custom_resource_required(selector), podSelector: custom_resource_required(selector) });
const number = integer(1, 65_535);
const protocol = optional(string(), 'TCP');
const ports = list(object({
    portNumber: optional(object({ protocol, port: custom_resource_required(number) })),
    portRange: optional(object({ protocol, start: custom_resource_required(number), end: custom_resource_required(number) })),
    namedPort: optional(string()),
}, ONE), admin_network_policy_MOST);
/** The rules of a policy, whose actions and egress peers differ from kind to kind. */
function rulesOf(actions, to) {
    const common = { name: ruleName, action: custom_resource_required(oneOf(...actions)), ports: optional(ports) };
    const all = { least: 0, ...admin_network_policy_MOST };
    return {
        subject: custom_resource_required(podsByLabels(pods)),
        ingress: optional(list(object({ ...common, from: custom_resource_required(list(podsByLabels(pods), admin_network_policy_MOST)) }), all), []),
        egress: optional(list(object({ ...common, to: custom_resource_required(list(to, admin_network_policy_MOST)) }), all), []),
    };
}
const admin = object({
    priority: custom_resource_required(integer(0, 1000)),
    ...rulesOf(['Allow', 'Deny', 'Pass'], egressPeerOrNames(pods)),
});
const baseline = object(rulesOf(['Allow', 'Deny'], egressPeer(pods)));
const ADMIN = {
    spec: admin,
    policyOf: (spec) => ({ tier: 'admin', priority: spec.priority, ...sidesOf(spec) }),
    nameless: ['networks', 'nodes', 'domainNames'],
    ownErrors: () => [],
};
/** There is one for the cluster, so it needs no priority: it has one to itself (semantics P1, P4). */
const BASELINE = {
    spec: baseline,
    policyOf: (spec) => ({ tier: 'baseline', priority: -1, ...sidesOf(spec) }),
    nameless: ['networks', 'nodes'],
    ownErrors: (_spec, { name }) => singletonErrors(name),
};
function compileAdminNetworkPolicy(manifest, nodes) {
    return compileClusterScoped(ADMIN, manifest, nodes);
}
function compileBaselineAdminNetworkPolicy(manifest, nodes) {
    return compileClusterScoped(BASELINE, manifest, nodes);
}
function singletonErrors(name) {
    if (name === 'default')
        return [];
    const only = 'Only one baseline admin network policy with metadata.name="default" can be created in the cluster';
    return invalid(['metadata', 'name'], name, [only]);
}
function sidesOf({ subject, ingress, egress }) {
    return {
        subject,
        ingress: ingress.map((rule) => ruleOf(rule, rule.from)),
        egress: egress.map((rule) => ruleOf(rule, rule.to)),
    };
}
const ACTIONS = { Allow: 'allow', Deny: 'deny', Pass: 'pass' };
function ruleOf({ action, ports }, peers) {
    return { action: ACTIONS[action], peers, ports: ports === undefined ? tier/* ALL_PORTS */.TQ : portsOf(ports) };
}
/** A name means a container port of whatever protocol that has (semantics C9). */
function portsOf(ports) {
    return {
        numbered: ports.flatMap(({ portNumber, portRange }) => [
            ...(portNumber ? admin_network_policy_rangeOf(portNumber.protocol, portNumber.port, portNumber.port) : []),
            ...(portRange ? admin_network_policy_rangeOf(portRange.protocol, portRange.start, portRange.end) : []),
        ]),
        named: ports.flatMap(({ namedPort }) => (namedPort === undefined ? [] : [{ name: namedPort }])),
    };
}
/** Any text may stand for a protocol, and a range may end before it starts: such items match nothing (semantics S3). */
function admin_network_policy_rangeOf(protocol, port, endPort) {
    return (0,pod_template/* isProtocol */.B_)(protocol) && port <= endPort ? [{ protocol, port, endPort }] : [];
}

;// CONCATENATED MODULE: ./src/policy/cluster-network-policy.ts





// The schema of `policy.networking.k8s.io/v1alpha2`, as of release v0.2.0 (semantics S1, S2, S4).
const cluster_network_policy_MOST = { most: 25 };
const cluster_network_policy_pods = object({ namespaceSelector: optional(selector), podSelector: custom_resource_required(selector) });
const cluster_network_policy_number = integer(1, 65_535);
const range = object({ start: custom_resource_required(cluster_network_policy_number), end: custom_resource_required(cluster_network_policy_number) });
const destinationPort = optional(object({ number: optional(cluster_network_policy_number), range: optional(range) }, ONE));
const transport = optional(object({ destinationPort }, { least: 1 }));
const protocols = list(object({ tcp: transport, udp: transport, sctp: transport, destinationNamedPort: optional(string()) }, ONE), cluster_network_policy_MOST);
const common = {
    name: ruleName,
    action: custom_resource_required(oneOf('Accept', 'Deny', 'Pass')),
    protocols: optional(protocols),
};
const cluster_network_policy_all = { least: 0, ...cluster_network_policy_MOST };
const spec = object({
    tier: custom_resource_required(oneOf('Admin', 'Baseline')),
    priority: custom_resource_required(integer(0, 1000)),
    subject: custom_resource_required(podsByLabels(cluster_network_policy_pods)),
    ingress: optional(list(object({ ...common, from: custom_resource_required(list(podsByLabels(cluster_network_policy_pods), cluster_network_policy_MOST)) }), cluster_network_policy_all), []),
    egress: optional(list(object({ ...common, to: custom_resource_required(list(egressPeerOrNames(cluster_network_policy_pods), cluster_network_policy_MOST)) }), cluster_network_policy_all), []),
});
const DEFINITION = {
    spec,
    policyOf: ({ tier, priority, subject, ingress, egress }) => ({
        tier: tier === 'Admin' ? 'admin' : 'baseline',
        priority,
        subject,
        ingress: ingress.map((rule) => cluster_network_policy_ruleOf(rule, rule.from)),
        egress: egress.map((rule) => cluster_network_policy_ruleOf(rule, rule.to)),
    }),
    ownErrors: (policy) => under('spec', rangeErrors(policy)),
    nameless: ['networks', 'nodes', 'domainNames'],
};
function compileClusterNetworkPolicy(manifest, nodes) {
    return compileClusterScoped(DEFINITION, manifest, nodes);
}
const TRANSPORTS = ['tcp', 'udp', 'sctp'];
function rangeErrors({ ingress, egress }) {
    const ofRules = (rules) => underEach(rules, (rule) => under('protocols', underEach(rule.protocols ?? [], ofItem)));
    const ofItem = (item) => TRANSPORTS.flatMap((key) => under(key, under('destinationPort', ofRange(item[key]?.destinationPort?.range))));
    return [...under('ingress', ofRules(ingress)), ...under('egress', ofRules(egress))];
}
function ofRange(written) {
    if (written === undefined || written.start < written.end)
        return [];
    return [{ field: ['range'], type: 'Invalid', detail: 'Start port must be less than End port' }];
}
const cluster_network_policy_ACTIONS = { Accept: 'allow', Deny: 'deny', Pass: 'pass' };
function cluster_network_policy_ruleOf({ action, protocols }, peers) {
    return { action: cluster_network_policy_ACTIONS[action], peers, ports: protocols === undefined ? tier/* ALL_PORTS */.TQ : cluster_network_policy_portsOf(protocols) };
}
/** A name means a container port of whatever protocol that has (semantics C9). */
function cluster_network_policy_portsOf(protocols) {
    return {
        numbered: protocols.flatMap((item) => TRANSPORTS.flatMap((key) => cluster_network_policy_rangeOf(key, item[key]?.destinationPort))),
        named: protocols.flatMap(({ destinationNamedPort: name }) => (name === undefined ? [] : [{ name }])),
    };
}
function cluster_network_policy_rangeOf(key, written) {
    const protocol = key.toUpperCase();
    if (written?.number !== undefined)
        return [{ protocol, port: written.number, endPort: written.number }];
    return written?.range === undefined ? [] : [{ protocol, port: written.range.start, endPort: written.range.end }];
}

;// CONCATENATED MODULE: ./src/policy/network-policy-schema.ts



const peers = (0,decode/* list */.p_)((0,decode/* struct */.w3)('NetworkPolicyPeer', {
    podSelector: (0,decode/* optional */.lq)(labelSelector),
    namespaceSelector: (0,decode/* optional */.lq)(labelSelector),
    ipBlock: (0,decode/* optional */.lq)((0,decode/* struct */.w3)('IPBlock', { cidr: (0,decode/* text */.Qq)(), except: (0,decode/* list */.p_)((0,decode/* text */.Qq)()) })),
}));
const network_policy_schema_ports = (0,decode/* list */.p_)((0,decode/* struct */.w3)('NetworkPolicyPort', {
    protocol: (0,decode/* optional */.lq)((0,decode/* text */.Qq)('v1.Protocol')),
    port: (0,decode/* optional */.lq)(decode/* intOrText */.S4),
    endPort: (0,decode/* optional */.lq)(decode/* int32 */.HA),
}));
const network_policy_schema_spec = (0,decode/* struct */.w3)('NetworkPolicySpec', {
    podSelector: labelSelector,
    policyTypes: (0,decode/* list */.p_)((0,decode/* text */.Qq)('v1.PolicyType')),
    ingress: (0,decode/* list */.p_)((0,decode/* struct */.w3)('NetworkPolicyIngressRule', { from: peers, ports: network_policy_schema_ports })),
    egress: (0,decode/* list */.p_)((0,decode/* struct */.w3)('NetworkPolicyEgressRule', { to: peers, ports: network_policy_schema_ports })),
});
/** Servers of 1.24 to 1.27 wrote a `status`, so dumps and generated files have one (semantics V5). */
const networkPolicy = (0,decode/* struct */.w3)('NetworkPolicy', { apiVersion: decode/* anything */.D8, kind: decode/* anything */.D8, metadata: objectMeta, spec: network_policy_schema_spec, status: decode/* anything */.D8 });

;// CONCATENATED MODULE: ./src/policy/network-policy-validation.ts






/** What the API server finds wrong with a new NetworkPolicy, in its order (semantics V). */
function networkPolicyErrors({ metadata, spec }) {
    return [...under('metadata', metadataErrors(metadata)), ...under('spec', specErrors(spec))];
}
function specErrors({ podSelector, ingress, egress, policyTypes }) {
    return [
        ...under('podSelector', selectorErrors(podSelector)),
        ...under('ingress', underEach(ingress, ({ from, ports }) => ruleErrors('from', from, ports))),
        ...under('egress', underEach(egress, ({ to, ports }) => ruleErrors('to', to, ports))),
        ...under('policyTypes', policyTypeErrors(policyTypes)),
    ];
}
function ruleErrors(key, peers, ports) {
    return [...under('ports', underEach(ports, portErrors)), ...under(key, underEach(peers, network_policy_validation_peerErrors))];
}
const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];
function portErrors({ protocol, port, endPort }) {
    const isKnown = protocol === undefined || PROTOCOLS.includes(protocol);
    return [
        ...(isKnown ? [] : [notSupported(['protocol'], protocol, PROTOCOLS)]),
        ...(port === undefined ? [] : invalid(['port'], port, portFaults(port))),
        ...(endPort === undefined ? [] : invalid(['endPort'], endPort, endPortFaults(endPort, port))),
    ];
}
function portFaults(port) {
    if (typeof port === 'string')
        return (0,label_syntax/* portNameFaults */.YF)(port);
    return port >= 1 && port <= 65_535 ? [] : ['must be between 1 and 65535, inclusive'];
}
function endPortFaults(endPort, port) {
    if (port === undefined)
        return ['may not be specified when `port` is not specified'];
    if (typeof port === 'string')
        return ['may not be specified when `port` is non-numeric'];
    return [...(endPort < port ? ['must be greater than or equal to `port`'] : []), ...portFaults(endPort)];
}
function network_policy_validation_peerErrors({ podSelector, namespaceSelector, ipBlock }) {
    const selector = podSelector ?? namespaceSelector;
    return [
        ...(podSelector ? under('podSelector', selectorErrors(podSelector)) : []),
        ...(namespaceSelector ? under('namespaceSelector', selectorErrors(namespaceSelector)) : []),
        ...(ipBlock ? under('ipBlock', ipBlockErrors(ipBlock)) : []),
        ...(selector || ipBlock ? [] : [required([], 'must specify a peer')]),
        ...(selector && ipBlock ? [forbidden([], 'may not specify both ipBlock and another peer')] : []),
    ];
}
const NO_CIDR = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';
function ipBlockErrors({ cidr, except }) {
    if (cidr === '')
        return [required(['cidr'], '')];
    const block = (0,cluster_cidr/* parseCidr */.GN)(cidr);
    if (block === undefined)
        return invalid(['cidr'], cidr, [NO_CIDR]);
    const holeFaults = (text) => {
        const hole = (0,cluster_cidr/* parseCidr */.GN)(text);
        if (hole === undefined)
            return [NO_CIDR];
        const isInside = (0,cluster_ranges/* contains */.gR)([block.range], { family: hole.range.family, address: hole.range.first });
        return isInside && block.prefix < hole.prefix ? [] : ['must be a strict subset of `cidr`'];
    };
    return under('except', underEach(except, (text) => invalid([], text, holeFaults(text))));
}
function policyTypeErrors(policyTypes) {
    if (policyTypes.length > 2)
        return invalid([], policyTypes.join(', '), ['may not specify more than two policyTypes']);
    return underEach(policyTypes, (type) => {
        return type === 'Ingress' || type === 'Egress' ? [] : [notSupported([], type, ['Egress', 'Ingress'])];
    });
}
/** What the API server warns of in a valid NetworkPolicy: CIDR blocks in an old form (semantics V3). */
function networkPolicyWarnings({ spec }) {
    const blocks = [
        ...spec.ingress.flatMap(({ from }, i) => blocksIn(from, ['spec', 'ingress', i, 'from'])),
        ...spec.egress.flatMap(({ to }, i) => blocksIn(to, ['spec', 'egress', i, 'to'])),
    ];
    return blocks.flatMap(({ field, cidr }) => (0,cluster_cidr/* cidrWarnings */.sy)(cidr).map((warning) => ({ field, warning })));
}
function blocksIn(peers, field) {
    return peers.flatMap(({ ipBlock }, i) => {
        if (ipBlock === undefined)
            return [];
        const at = [...field, i, 'ipBlock'];
        const except = ipBlock.except.map((cidr, k) => ({ field: [...at, 'except', k], cidr }));
        return [{ field: [...at, 'cidr'], cidr: ipBlock.cidr }, ...except];
    });
}

;// CONCATENATED MODULE: ./src/policy/network-policy.ts









/** Compiles a `networking.k8s.io/v1` NetworkPolicy; one that the API server would reject adds nothing but problems. */
function compileNetworkPolicy(manifest) {
    const { value: policy, errors: malformed, unknown } = (0,decode/* decode */.D4)(networkPolicy, manifest.body);
    const errors = malformed.length > 0 ? malformed.map(asFieldError) : networkPolicyErrors(policy);
    const strict = unknownFields(manifest, unknown);
    if (errors.length > 0) {
        const problems = [...rejection(manifest, errors), ...strict];
        return { tier: 'network-policy', ingress: SILENT, egress: SILENT, problems };
    }
    return {
        tier: 'network-policy',
        ingress: network_policy_compileSide(manifest, policy.spec, 'ingress'),
        egress: network_policy_compileSide(manifest, policy.spec, 'egress'),
        problems: [...strict, ...serverWarnings(manifest, networkPolicyWarnings(policy))],
    };
}
function asFieldError({ field, detail }) {
    return { field, type: 'Malformed', detail };
}
/** Rules of a direction that the policy does not isolate are ignored (semantics D2). */
function network_policy_compileSide(policy, spec, direction) {
    if (!directionsOf(spec).has(direction))
        return SILENT;
    const namespace = (0,objects/* namespaceOf */.N6)(policy);
    const subject = { namespaces: { name: namespace }, pods: requirementsOf(spec.podSelector) };
    const rules = direction === 'ingress' ? spec.ingress : spec.egress;
    return {
        governs: [{ subject, from: { policy, field: [] } }],
        rules: rules.map((rule, i) => ({
            rank: 0,
            subject,
            peer: network_policy_peersOf('from' in rule ? rule.from : rule.to, namespace),
            ports: network_policy_portsOf(rule.ports),
            action: 'allow',
            from: { policy, field: ['spec', direction, i] },
        })),
    };
}
/** The directions a policy isolates: those it names, else ingress, and egress if it has a rule for it (semantics D2). */
function directionsOf({ policyTypes, egress }) {
    if (policyTypes.length > 0)
        return new Set(policyTypes.map((type) => (type === 'Egress' ? 'egress' : 'ingress')));
    return new Set(egress.length > 0 ? ['ingress', 'egress'] : ['ingress']);
}
/** No peers are everyone, addresses outside the cluster included (semantics N3). */
function network_policy_peersOf(peers, namespace) {
    if (peers.length === 0)
        return tier/* EVERYONE */.CA;
    return {
        everyone: false,
        pods: peers.filter((peer) => peer.ipBlock === undefined).map((peer) => network_policy_podsOf(peer, namespace)),
        blocks: peers.flatMap((peer) => (peer.ipBlock === undefined ? [] : blockOf(peer.ipBlock))),
    };
}
/** Both selectors must match; without a namespaceSelector it is the policy's own namespace (semantics N5, N6). */
function network_policy_podsOf({ podSelector, namespaceSelector }, namespace) {
    return {
        namespaces: namespaceSelector ? { selector: requirementsOf(namespaceSelector) } : { name: namespace },
        pods: podSelector ? requirementsOf(podSelector) : [],
    };
}
/** The addresses of a valid ipBlock (semantics N11). */
function blockOf({ cidr, except }) {
    const rangeOf = (text) => [(0,cluster_cidr/* parseCidr */.GN)(text)?.range].filter((range) => range !== undefined);
    return rangeOf(cidr).map((range) => ({ range, except: except.flatMap(rangeOf) }));
}
/** No ports are all ports of every protocol; a port without a protocol is TCP (semantics N3, D3). */
function network_policy_portsOf(ports) {
    if (ports.length === 0)
        return tier/* ALL_PORTS */.TQ;
    const numbered = [];
    const named = [];
    for (const { protocol: written, port, endPort } of ports) {
        const protocol = (written ?? 'TCP');
        if (port === undefined)
            numbered.push((0,tier/* wholeProtocol */.gF)(protocol));
        else if (typeof port === 'string')
            named.push({ name: port, protocol });
        else
            numbered.push({ protocol, port, endPort: endPort ?? port });
    }
    return { numbered, named };
}

;// CONCATENATED MODULE: ./src/policy/undecided.ts








/** What the policies ask that manifests do not answer (semantics T5), and how it is answered here. */
function undecided(cluster, tiers) {
    const all = [...tiers.ingress, ...tiers.egress];
    const rules = all.flatMap((tier) => tier.rules);
    const ofNetworkPolicies = all.filter(({ id }) => id === 'network-policy').flatMap((tier) => tier.rules);
    const sets = [
        ...all.flatMap((tier) => tier.governs.map(({ subject, from }) => ({ set: subject, from }))),
        ...rules.flatMap(({ subject, peer, from }) => [subject, ...peer.pods].map((set) => ({ set, from }))),
    ];
    const workloads = [...cluster.workloads.values()].filter((workload) => !workload.hostNetwork);
    return [
        ...blocksOfEverything(ofNetworkPolicies),
        ...mixedBaselines(tiers),
        ...unknownNamespaceLabels(cluster, workloads, sets),
        ...automaticLabels(cluster, workloads, sets),
    ];
}
/**
 * Once: an ipBlock of all addresses in a NetworkPolicy covers pods as well where the network plugin matches them by
 * address (semantics N4).
 */
function blocksOfEverything(rules) {
    for (const { peer, from } of rules) {
        const block = peer.blocks.find(({ range }) => range.last - range.first + 1n === 1n << BigInt(cluster_address/* WIDTH */.lR[range.family]));
        if (block === undefined)
            continue;
        const cidr = (0,cluster_ranges/* rangesToCidrs */.X7)([block.range]).join();
        const message = (0,sentence/* say */.c) `${title(from.policy)} has an ipBlock of ${cidr}. Here it stands for addresses outside the cluster; with network plugins that match pods by address it covers every pod as well.`;
        return [undecided_problem('note', 'ipblock-and-pods', message, from)];
    }
    return [];
}
/** Once: a BaselineAdminNetworkPolicy has no priority, so nothing orders it among ClusterNetworkPolicies (semantics P1). */
function mixedBaselines({ ingress, egress }) {
    for (const tiers of [ingress, egress]) {
        const rules = tiers.find(({ id }) => id === 'baseline')?.rules ?? [];
        const old = rules.filter(({ from }) => from.policy.kind === 'BaselineAdminNetworkPolicy');
        for (const rule of old) {
            const other = rules.find((each) => !old.includes(each) && each.action !== rule.action);
            if (other === undefined)
                continue;
            const message = (0,sentence/* say */.c) `${title(rule.from.policy)} has no priority, and ${title(other.from.policy)} is of the same tier and has rules of another action: which of them comes first is not defined.`;
            return [{ ...undecided_problem('warning', 'priorities-equal', message, rule.from), hidesFlows: true }];
        }
    }
    return [];
}
/** Once for each namespace that no manifest declares, if a label of it would decide about a workload in it. */
function unknownNamespaceLabels(cluster, workloads, uses) {
    const residents = undecided_groupBy(workloads, ({ namespace }) => [namespace]);
    const undeclared = [...cluster.namespaces.values()].filter(({ manifest }) => manifest === undefined);
    const asking = uses.flatMap(({ set, from }) => {
        const selector = 'selector' in set.namespaces ? set.namespaces.selector : [];
        const asked = selector.find(({ key }) => key !== cluster_namespace/* NAME_LABEL */.n)?.key;
        const known = selector.filter(({ key }) => key === cluster_namespace/* NAME_LABEL */.n);
        return asked === undefined ? [] : [{ asked, known, pods: set.pods, from }];
    });
    return undeclared.flatMap(({ name, labels }) => {
        const use = asking.find(({ known, pods }) => {
            return (0,policy_selector/* matches */.c)(known, labels) && residents.get(name)?.some((workload) => (0,policy_selector/* matches */.c)(pods, workload.labels));
        });
        if (use === undefined)
            return [];
        const message = (0,sentence/* say */.c) `No manifest declares the namespace ${name}, so its labels are not known. ${title(use.from.policy)} asks for its label ${use.asked}, which counts as absent.`;
        return [undecided_problem('note', 'namespace-labels-unknown', message, use.from)];
    });
}
/** Once for each policy and key: the selector asks for a label that a controller gives to the pods (semantics W4). */
function automaticLabels(cluster, workloads, uses) {
    const labelled = undecided_groupBy(workloads, undecidedKeys);
    const told = new Set();
    return uses.flatMap(({ set, from }) => set.pods.flatMap(({ key }) => {
        const met = labelled.get(key)?.find((workload) => {
            const rest = set.pods.filter((requirement) => !undecidedKeys(workload).includes(requirement.key));
            return isIn(set, cluster.namespaces.get(workload.namespace)) && (0,policy_selector/* matches */.c)(rest, workload.labels);
        });
        const once = `${from.policy.path}:${from.policy.line} ${key}`;
        if (met === undefined || told.has(once))
            return [];
        told.add(once);
        const message = (0,sentence/* say */.c) `${title(from.policy)} selects pods by the label ${key}, which the controller of ${met.id} sets: here its pods count as having none.`;
        return [undecided_problem('warning', 'automatic-label', message, from)];
    }));
}
function undecided_groupBy(items, keysOf) {
    const groups = new Map();
    for (const item of items) {
        for (const key of keysOf(item)) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [item]);
            else
                group.push(item);
        }
    }
    return groups;
}
function isIn({ namespaces }, namespace) {
    if (namespace === undefined)
        return false;
    return 'name' in namespaces ? namespaces.name === namespace.name : (0,policy_selector/* matches */.c)(namespaces.selector, namespace.labels);
}
function undecided_problem(severity, code, message, { policy, field }) {
    return { severity, code, message, path: policy.path, line: (0,place/* place */.i)(policy, field).line, hidesFlows: false };
}

;// CONCATENATED MODULE: ./src/policy/compile.ts





/** The policy APIs that are modelled, by apiVersion and kind. */
const COMPILERS = new Map([
    ['networking.k8s.io/v1 NetworkPolicy', compileNetworkPolicy],
    ['policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy', compileAdminNetworkPolicy],
    ['policy.networking.k8s.io/v1alpha1 BaselineAdminNetworkPolicy', compileBaselineAdminNetworkPolicy],
    ['policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy', compileClusterNetworkPolicy],
]);
/** The tiers in the order they are asked, and what they say of a pod they govern when no rule matches. */
const TIERS = [
    { id: 'admin', onNoMatch: 'next' },
    { id: 'network-policy', onNoMatch: 'deny' },
    { id: 'baseline', onNoMatch: 'next' },
];
/** Compiles every policy of a cluster. Policies that the API server would reject are problems and count as absent. */
function compilePolicies(cluster) {
    const compiled = cluster.policies.flatMap((policy) => {
        const compiler = COMPILERS.get(`${policy.apiVersion} ${policy.kind}`);
        return compiler === undefined ? [] : [compiler(policy, cluster.nodes)];
    });
    const tiers = { ingress: tiersOf(compiled, 'ingress'), egress: tiersOf(compiled, 'egress') };
    const problems = compiled.flatMap((policy) => policy.problems);
    const told = problems.find(({ code }) => code === EXPERIMENTAL);
    const once = problems.filter((problem) => problem.code !== EXPERIMENTAL || problem === told);
    return { tiers, problems: [...once, ...undecided(cluster, tiers)] };
}
function tiersOf(compiled, direction) {
    return TIERS.map(({ id, onNoMatch }) => {
        const sides = compiled.filter(({ tier }) => tier === id).map((policy) => policy[direction]);
        return {
            id,
            governs: sides.flatMap(({ governs }) => governs),
            rules: sides.flatMap(({ rules }) => rules),
            onNoMatch,
        };
    });
}

;// CONCATENATED MODULE: ./src/report/policy-edit.ts

/** The policies that one version has otherwise than the other, by path and line; a policy that only moved is none. */
function policyEdits(base, head) {
    const [before, after] = [byIdentity(base), byIdentity(head)];
    return [...new Set([...before.keys(), ...after.keys()])]
        .flatMap((identity) => editOf(before.get(identity), after.get(identity)) ?? [])
        .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}
function byIdentity({ policies }) {
    return new Map(policies.map((policy) => [(0,objects/* identityOf */.cu)(policy), policy]));
}
function editOf(before, after) {
    const shown = after ?? before;
    if (shown === undefined || sameBody(before, after))
        return undefined;
    const policy = { kind: shown.kind, namespace: (0,objects/* namespaceOf */.N6)(shown), name: shown.name };
    return {
        edit: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
        policy,
        path: shown.path,
        line: shown.line,
        ...(before === undefined ? {} : { before: policy_edit_textOf(before) }),
        ...(after === undefined ? {} : { after: policy_edit_textOf(after) }),
    };
}
function sameBody(a, b) {
    return a !== undefined && b !== undefined && (a.body === b.body || JSON.stringify(a.body) === JSON.stringify(b.body));
}
/** The lines of the object alone, which may be one of many in a List. */
function policy_edit_textOf({ document, line, endLine }) {
    const lines = document.text.split('\n');
    return lines.slice(line - document.line, endLine - document.line + 1).join('\n');
}

;// CONCATENATED MODULE: ./src/risk/scope.ts

/** A namespace as a version has it; one that no manifest mentions has the automatic label alone (semantics D4). */
function namespaceIn(cluster, name) {
    return cluster.namespaces.get(name) ?? { name, labels: { 'kubernetes.io/metadata.name': name } };
}
/** The workloads that a version declares in a namespace. */
function workloadsIn({ workloads }, namespace) {
    return [...workloads.values()].filter((workload) => workload.namespace === namespace);
}
/**
 * The tiers as the pods of a namespace are judged by them, without the rules and policies that select none of its pods:
 * a repository has the policies of many namespaces, and the rules of this stage ask about many pods.
 */
function tiersNear({ tiers }) {
    const known = new Map();
    return (namespace) => {
        const found = known.get(namespace) ?? narrowed(tiers, namespace);
        known.set(namespace, found);
        return found;
    };
}
function narrowed({ ingress, egress }, { name, labels }) {
    const here = ({ namespaces }) => 'name' in namespaces ? namespaces.name === name : (0,policy_selector/* matches */.c)(namespaces.selector, labels);
    const filter = (tier) => ({
        ...tier,
        rules: tier.rules.filter((rule) => here(rule.subject)),
        governs: tier.governs.filter((governed) => here(governed.subject)),
    });
    return { ingress: ingress.map(filter), egress: egress.map(filter) };
}

;// CONCATENATED MODULE: ./src/risk/ends.ts


function isInside(endpoint) {
    return endpoint.kind !== 'addresses';
}
function isDeclared(endpoint) {
    return endpoint.kind === 'workload';
}
/** Whether there are pods among the ends, and none of them is declared. */
function areUndeclared(endpoints) {
    return endpoints.some(isInside) && !endpoints.some(isDeclared);
}
/** One of an endpoint's pods in a version, which stands for all of them; undefined if the version has none. */
function podIn({ cluster }, side, endpoint) {
    if (endpoint.kind === 'addresses')
        return undefined;
    if (endpoint.kind === 'pods')
        return endpoint[side];
    const workload = endpoint[side];
    return workload && (0,decide/* podOf */.FS)(cluster, workload);
}
/** The one namespace that an endpoint's pods lie in; undefined if there are several, or none. */
function ends_namespaceOf(endpoint) {
    if (endpoint.kind === 'addresses')
        return undefined;
    if (endpoint.kind === 'workload')
        return (endpoint.head ?? endpoint.base)?.namespace;
    return endpoint.others || endpoint.names.length !== 1 ? undefined : endpoint.names[0];
}
/**
 * Whether a version declares a workload in the namespace. Where one does, other pods there may well not exist; where none
 * does, they are all that there is.
 */
function isInhabited(states, namespace) {
    return states.some(({ cluster }) => workloadsIn(cluster, namespace).length > 0);
}

;// CONCATENATED MODULE: ./src/risk/words.ts









const words_SHOWN = 5;
/** Our own words, put in where `say` would take a string for a name of the input. */
function words_plain(text) {
    return { words: [text], names: [] };
}
/** `a`, `b` and `c`; of many, the first five and how many more there are. */
function words_list(names) {
    return enumerate(names.map((name) => (0,sentence/* say */.c) `${name}`));
}
function enumerate(phrases) {
    const hidden = phrases.length > words_SHOWN + 1 ? phrases.length - words_SHOWN : 0;
    const shown = hidden === 0 ? phrases : [...phrases.slice(0, words_SHOWN), words_plain(`${hidden} more`)];
    const [first = words_plain(''), ...rest] = shown;
    return rest.reduce((before, phrase, i) => (0,sentence/* say */.c) `${before}${words_plain(i === rest.length - 1 ? ' and ' : ', ')}${phrase}`, first);
}
/** `namespace/name`, as people speak of a workload or a policy; the name alone of what lies in no namespace. */
function words_nameOf({ namespace, name }) {
    return (0,objects/* qualifiedName */.OL)(namespace, name);
}
/** `policy shop/a`, `policies shop/a and shop/b`: for a policy is often named as its pods are. */
function policies(names) {
    return (0,sentence/* say */.c) `${words_plain(names.length === 1 ? 'policy' : 'policies')} ${words_list(names)}`;
}
/** The policies' names, each once. */
function policyNames(policies) {
    return [
        ...new Set(policies.map(({ policy }) => words_nameOf({ namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name }))),
    ];
}
/** Workloads by name, then other pods, but not those beside such a workload in its namespace; then addresses. */
function ends(endpoints) {
    const workloads = endpoints.flatMap((e) => (e.kind === 'workload' ? (e.head ?? e.base ?? []) : []));
    const named = new Set(workloads.map(({ namespace }) => namespace));
    const others = endpoints.flatMap((e) => (e.kind === 'pods' && !named.has(ends_namespaceOf(e) ?? '') ? otherPods(e) : []));
    const ranges = endpoints.flatMap((e) => (e.kind === 'addresses' ? e.ranges : []));
    const names = workloads.map(words_nameOf).sort();
    return enumerate([...names.map((name) => (0,sentence/* say */.c) `${name}`), ...others, ...addresses(ranges)]);
}
/** `any pod in monitoring`, `pods with app=web in namespaces with team=red`. */
function otherPods(endpoint) {
    const { podSelector, namespaceSelector, names, others } = endpoint;
    const which = podSelector.length === 0 ? words_plain('any pod') : (0,sentence/* say */.c) `pods with ${(0,flow_unseen/* words */.a)(podSelector)}`;
    if (!others)
        return (0,sentence/* say */.c) `${which} in ${words_list(names)}`;
    const labels = namespaceSelector.filter(({ key, operator }) => key !== cluster_namespace/* NAME_LABEL */.n || operator !== 'NotIn');
    return labels.length > 0 ? (0,sentence/* say */.c) `${which} in namespaces with ${(0,flow_unseen/* words */.a)(labels)}` : (0,sentence/* say */.c) `${which} in other namespaces`;
}
/** CIDR blocks, or what is missing of a family where that is shorter; of both families whole it is any address. */
function addresses(ranges) {
    const missing = [4, 6].map((family) => (0,cluster_ranges/* subtract */.Re)([(0,cluster_address/* wholeFamily */.M9)(family)], ranges));
    if (missing.every((gaps) => gaps.length === 0))
        return [words_plain('any address outside the cluster')];
    return [4, 6].flatMap((family, i) => {
        const blocks = cidrs(ranges.filter((range) => range.family === family));
        const gaps = cidrs(missing[i] ?? []);
        if (gaps.length >= blocks.length)
            return blocks.map((block) => (0,sentence/* say */.c) `${block}`);
        const whole = cidrs([(0,cluster_address/* wholeFamily */.M9)(family)])[0] ?? '';
        return gaps.length === 0 ? [(0,sentence/* say */.c) `${whole}`] : [(0,sentence/* say */.c) `${whole} except ${words_list(gaps)}`];
    });
}
/** One address is written without a prefix length. */
function cidrs(ranges) {
    return (0,cluster_ranges/* rangesToCidrs */.X7)(ranges).map((cidr) => cidr.replace(cidr.includes(':') ? /\/128$/ : /\/32$/, ''));
}
/** `all ports`, `all TCP ports`, `TCP 443 and UDP 8000-8100`. */
function portWords(ranges) {
    const joined = (0,flow_ports/* rangesOf */.wA)((0,flow_ports/* portsOf */.a5)(ranges));
    if ((0,flow_ports/* size */.Ej)((0,flow_ports/* portsOf */.a5)(ranges)) === (0,flow_ports/* size */.Ej)(flow_ports/* EVERY_PORT */.Kl))
        return words_plain('all ports');
    return enumerate(joined.map(({ protocol, port, endPort }) => {
        const whole = (0,tier/* wholeProtocol */.gF)(protocol);
        if (port === whole.port && endPort === whole.endPort)
            return words_plain(`all ${protocol} ports`);
        return words_plain(port === endPort ? `${protocol} ${port}` : `${protocol} ${port}-${endPort}`);
    }));
}
/** With a capital, where the sentence begins with a word of ours. */
function capitalised({ words: [first = '', ...rest], names }) {
    return { words: [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest], names };
}

;// CONCATENATED MODULE: ./src/risk/cause.ts




/** What made the change, the best first: the rule that came or went, or else the isolation that came or went. */
const DECIDING = {
    opened: ['head allows', 'base stops-isolating', 'base denies', 'base isolates'],
    closed: ['base allows', 'head denies', 'head isolates'],
};
/**
 * Finds the causes that a reviewer must look at: all of the best kind there is. If policies that changed have a part in it,
 * it is their best kind: below a tier that no longer denies, other policies only go on to allow. Rules of ingress come
 * before those of egress, and policies that only isolate before those that allow something as well.
 */
function createDeciding({ base, head }) {
    const allowing = { base: policiesWithRules(base), head: policiesWithRules(head) };
    const rank = (cause) => Number(cause.rule === '' ? allowing[cause.side].has(nameOfPolicy(cause.policy)) : isEgress(cause));
    const changed = new Set([...changedPolicies(base, head)].map((policy) => nameOfPolicy(cause_refer(policy))));
    return ({ change, because }) => {
        const best = (causes) => DECIDING[change].find((kind) => causes.some((cause) => kindOf(cause) === kind));
        const kind = best(because.filter(({ policy }) => changed.has(nameOfPolicy(policy)))) ?? best(because);
        return because.filter((cause) => kindOf(cause) === kind).sort((a, b) => rank(a) - rank(b));
    };
}
function policiesWithRules({ tiers: { ingress, egress } }) {
    const rules = [...ingress, ...egress].flatMap((tier) => tier.rules);
    return new Set(rules.map(({ from }) => nameOfPolicy(cause_refer(from.policy))));
}
function cause_refer(policy) {
    return { kind: policy.kind, namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name };
}
function nameOfPolicy({ kind, namespace, name }) {
    return JSON.stringify([kind, namespace, name]);
}
function kindOf({ side, effect }) {
    return `${side} ${effect}`;
}
/** Whether a cause is about what a pod lets in. */
function isIngress({ rule }) {
    return rule.startsWith('spec.ingress');
}
/** Whether a cause is about what a pod sends out. */
function isEgress({ rule }) {
    return rule.startsWith('spec.egress');
}
/** One text for each rule of each version. */
function nameOfCause({ side, policy, rule }) {
    return JSON.stringify([side, policy.kind, policy.namespace, policy.name, rule]);
}
function placeOf({ side, path, line, endLine }) {
    return { side, path, line, endLine };
}
/** The end of a sentence about flows: `: policy shop/web allows it`; nothing where nothing is known. */
function because(causes) {
    const [first] = causes;
    if (first === undefined)
        return words_plain('');
    return decidedBy(causes.map(({ policy }) => words_nameOf(policy)), first.side, first.effect.includes('allow') ? 'allow' : 'prevent');
}
/** `: policies shop/a and shop/b no longer prevent it`, of policies in one of the versions. */
function decidedBy(by, side, verb) {
    const names = [...new Set(by)];
    const person = names.length === 1 ? 's' : '';
    return (0,sentence/* say */.c) `: ${policies(names)} ${words_plain(`${side === 'base' ? 'no longer ' : ''}${verb}${person} it`)}`;
}
/** The rule that a cause names, as its version compiled it; none if the cause is a policy as a whole. */
function cause_ruleOf(material, cause) {
    const { ingress, egress } = material[cause.side].tiers;
    return rulesOfPolicy([...ingress, ...egress], cause.policy).find(({ from }) => (0,objects/* fieldName */.w5)(from.field) === cause.rule);
}
/** The rules of one policy. */
function rulesOfPolicy(tiers, { kind, namespace, name }) {
    const isOf = ({ from: { policy } }) => policy.name === name && policy.kind === kind && (0,objects/* namespaceOf */.N6)(policy) === namespace;
    return tiers.flatMap((tier) => tier.rules.filter(isOf));
}

;// CONCATENATED MODULE: ./src/risk/resolver.ts



/** The pods of cluster DNS and the port they answer on: Kubernetes' own and OpenShift's. */
const SERVERS = [
    { namespace: 'kube-system', label: ['k8s-app', 'kube-dns'], port: 53 },
    { namespace: 'openshift-dns', label: ['dns.operator.openshift.io/daemonset-dns', 'default'], port: 5353 },
];
/**
 * Answers whether a pod may ask cluster DNS: the pods that are declared, or else those that every cluster has. UDP
 * decides, because resolvers ask by UDP first. Undefined for those pods themselves, and on the host network, where no
 * policy governs.
 */
function createResolver(state) {
    const near = tiersNear(state);
    const servers = serversOf(state);
    return (source) => {
        if (source.hostNetwork || SERVERS.some((server) => resolver_answers(source, server)))
            return undefined;
        const asked = servers.map(({ pod, port }) => {
            const flow = { source, destination: pod, protocol: 'UDP', port };
            const egress = (0,decide/* decide */.LD)(near(source.namespace), 'egress', flow);
            return { egress, resolves: egress.allowed && (0,decide/* decide */.LD)(near(pod.namespace), 'ingress', flow).allowed };
        });
        return asked.find(({ resolves }) => resolves) ?? asked[0];
    };
}
/** The pods that are declared; where there are none, one of each kind that clusters have. */
function serversOf({ cluster }) {
    const declared = SERVERS.flatMap((server) => [...cluster.workloads.values()]
        .map((workload) => (0,decide/* podOf */.FS)(cluster, workload))
        .filter((pod) => resolver_answers(pod, server))
        .map((pod) => ({ pod, port: server.port })));
    if (declared.length > 0)
        return declared;
    return SERVERS.map(({ namespace, label: [key, value], port }) => {
        const labels = { [key]: value };
        const home = namespaceIn(cluster, namespace);
        return { pod: { kind: 'pod', namespace: home, labels, ports: [], hostNetwork: false, addresses: [] }, port };
    });
}
/** Whether a version declares the pods of cluster DNS, so that flows to them are flows like others. */
function declaresDns({ cluster }) {
    return [...cluster.workloads.values()].some((workload) => SERVERS.some((server) => resolver_answers((0,decide/* podOf */.FS)(cluster, workload), server)));
}
/** Whether flows are questions to cluster DNS and nothing else. */
function asksDns({ destinations, ports }) {
    return SERVERS.some((server) => destinations.every((endpoint) => isServer(endpoint, server)) &&
        ports.every(({ protocol, port, endPort }) => protocol !== 'SCTP' && port === server.port && endPort === port));
}
/** Of pods that are not declared, only those that a selector picks out by that very label are surely such pods. */
function isServer(endpoint, server) {
    const { namespace, label } = server;
    const [name, value] = label;
    if (endpoint.kind === 'addresses' || ends_namespaceOf(endpoint) !== namespace)
        return false;
    if (endpoint.kind === 'workload')
        return (endpoint.head ?? endpoint.base)?.labels[name] === value;
    return endpoint.podSelector.some(({ key, operator, values }) => {
        return key === name && operator === 'In' && values.length === 1 && values[0] === value;
    });
}
function resolver_answers({ namespace, labels }, { namespace: home, label: [key, value] }) {
    return namespace.name === home && labels[key] === value;
}

;// CONCATENATED MODULE: ./src/risk/dns-change.ts






/** Of pods that no manifest declares, only those of namespaces without a declared workload are asked. */
function dnsChanges({ base, head, endpoints }) {
    const [before, after] = [createResolver(base), createResolver(head)];
    const groups = new Map();
    for (const end of endpoints.filter(isInside)) {
        const [then, now] = [podIn(base, 'base', end), podIn(head, 'head', end)];
        if (then === undefined || now === undefined)
            continue;
        const namespace = now.namespace.name;
        if (!isDeclared(end) && (ends_namespaceOf(end) === undefined || isInhabited([base, head], namespace)))
            continue;
        const [was, is] = [before(then), after(now)];
        if (was === undefined || is === undefined || was.resolves === is.resolves)
            continue;
        const kind = was.resolves ? 'lost' : 'gained';
        const decider = deciderOf(was, is);
        const key = JSON.stringify([kind, namespace, decider.side, ...decider.by.map(nameOfRule)]);
        const group = groups.get(key) ?? { kind, ends: [], ...decider };
        group.ends.push(end);
        groups.set(key, group);
    }
    return [...groups.values()];
}
function deciderOf(base, head) {
    const [open, closed] = base.resolves ? ['base', 'head'] : ['head', 'base'];
    const egress = { base: base.egress, head: head.egress };
    if (egress[open].reason === 'rule')
        return { side: open, verb: 'allow', by: egress[open].by };
    return { side: closed, verb: 'prevent', by: egress[closed].allowed ? [] : egress[closed].by };
}
function nameOfRule({ policy, field }) {
    return `${policy.namespace}/${policy.name} ${(0,objects/* fieldName */.w5)(field)}`;
}
/** The end of the sentence, and where to look. */
function explainDns({ side, verb, by }) {
    const [first] = by;
    if (first === undefined)
        return { because: words_plain('') };
    const { policy, field } = first;
    return {
        because: decidedBy(policyNames(by), side, verb),
        place: { side, path: policy.path, ...(0,place/* place */.i)(policy, field) },
    };
}

;// CONCATENATED MODULE: ./src/risk/survival.ts


/** Namespaces that every cluster has, whether or not a manifest declares them. */
const survival_EVERYWHERE = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);
/**
 * Whether a namespace of base is still there in head. Policies that go away together with their namespace leave nothing
 * open; but where no manifest ever declared the namespace, nor anything that runs in it, nobody can tell.
 */
function survival({ base, head }, namespace) {
    if (survival_EVERYWHERE.has(namespace) || head.cluster.namespaces.has(namespace))
        return 'there';
    const declared = base.cluster.namespaces.get(namespace)?.manifest !== undefined;
    return declared || workloadsIn(base.cluster, namespace).length > 0 ? 'gone' : 'unknown';
}
/** Whether an endpoint is pods that no manifest declares, of a namespace that went away. */
function isGone(material, endpoint) {
    const namespace = ends_namespaceOf(endpoint);
    return endpoint.kind === 'pods' && namespace !== undefined && survival(material, namespace) === 'gone';
}

;// CONCATENATED MODULE: ./src/risk/isolation.ts





/** All isolation that is lost. What a whole namespace lost is not repeated for its pods. */
function losses(material) {
    return ['ingress', 'egress'].flatMap((direction) => {
        const whole = ofNamespaces(material, direction);
        const told = new Set(whole.map((loss) => loss.namespace));
        const others = ofEnds(material, direction).filter((loss) => !told.has(loss.namespace));
        return withOpened(material, direction, [...whole, ...others]);
    });
}
function withOpened({ changes }, direction, lost) {
    const opens = lost.map(() => new Set());
    const owners = new Map(lost.flatMap(({ ends }, i) => ends.map(({ id }) => [id, opens[i]])));
    changes.forEach(({ change, sources, destinations }, i) => {
        if (change !== 'opened')
            return;
        for (const { id } of direction === 'ingress' ? destinations : sources)
            owners.get(id)?.add(i);
    });
    return lost.map((loss, i) => {
        const workloads = loss.ends.flatMap((end) => (end.kind === 'workload' ? (end.head ?? []) : []));
        return { ...loss, workloads, opens: [...(opens[i] ?? [])] };
    });
}
/** By direction, the ids of the ends that a loss of isolation speaks of. */
function freed(losses) {
    const found = { ingress: new Set(), egress: new Set() };
    for (const { direction, ends } of losses)
        for (const { id } of ends)
            found[direction].add(id);
    return found;
}
/** Whether head isolates an endpoint's pods for a direction. */
function isolatedIn({ head }, direction) {
    const near = tiersNear(head);
    return (endpoint) => {
        const pod = podIn(head, 'head', endpoint);
        return pod !== undefined && (0,decide/* isolating */.ZY)(near(pod.namespace), direction, pod).length > 0;
    };
}
/** Namespaces of which a policy isolated every pod, whatever else it allowed, and none does now. */
function ofNamespaces(material, direction) {
    const { base, head } = material;
    const still = isolatedNamespaces(head.tiers, direction);
    const isIsolated = isolatedIn(material, direction);
    const isOpen = (end) => podIn(head, 'head', end)?.hostNetwork === false && !isIsolated(end);
    return [...isolatedNamespaces(base.tiers, direction)].flatMap(([namespace, policies]) => {
        if (allowsAll(base.tiers, direction, namespace))
            return [];
        if (still.has(namespace) || survival(material, namespace) === 'gone')
            return [];
        const ends = material.endpoints.filter((end) => isInside(end) && ends_namespaceOf(end) === namespace && isOpen(end));
        return [{ direction, namespace, of: 'namespace', policies, ends }];
    });
}
/** By namespace, the policies that isolate the whole of it. */
function isolatedNamespaces(tiers, direction) {
    const found = new Map();
    for (const { subject, from } of tiers[direction].flatMap((tier) => tier.governs)) {
        const name = wholeNamespace(subject);
        if (name !== undefined)
            found.set(name, [...(found.get(name) ?? []), from]);
    }
    for (const policies of found.values())
        policies.sort((a, b) => isolation_rulesOf(tiers, direction, a) - isolation_rulesOf(tiers, direction, b));
    return found;
}
/** A policy that allows nothing is the one to name first. */
function isolation_rulesOf(tiers, direction, { policy }) {
    return tiers[direction].flatMap((tier) => tier.rules).filter(({ from }) => from.policy === policy).length;
}
/** Whether the whole namespace is isolated in name only: a rule allows it everything. */
function allowsAll(tiers, direction, namespace) {
    return tiers[direction].some((tier) => tier.rules.some((rule) => wholeNamespace(rule.subject) === namespace && allowsEverything(rule)));
}
function wholeNamespace({ namespaces, pods }) {
    return pods.length === 0 && 'name' in namespaces ? namespaces.name : undefined;
}
function allowsEverything({ action, peer, ports }) {
    return action === 'allow' && peer.everyone && (0,flow_ports/* size */.Ej)((0,flow_ports/* portsOf */.a5)(ports.numbered)) === (0,flow_ports/* size */.Ej)(flow_ports/* EVERY_PORT */.Kl);
}
/** Pods of both versions: one loss for each set of policies that isolated them. */
function ofEnds(material, direction) {
    const { base, head, endpoints } = material;
    const [before, after] = [tiersNear(base), tiersNear(head)];
    const groups = new Map();
    for (const end of endpoints.filter(isInside)) {
        const [was, is] = [podIn(base, 'base', end), podIn(head, 'head', end)];
        if (was === undefined || is === undefined || isGone(material, end))
            continue;
        const namespace = is.namespace.name;
        const policies = effective(before(was.namespace), direction, was);
        if (policies.length === 0 || (0,decide/* isolating */.ZY)(after(is.namespace), direction, is).length > 0)
            continue;
        const key = JSON.stringify([namespace, ...policies.map(({ policy }) => policy.name)]);
        const group = groups.get(key) ?? { direction, namespace, of: 'ends', policies, ends: [] };
        group.ends.push(end);
        groups.set(key, group);
    }
    return [...groups.values()];
}
/** The policies that isolate a pod; none if a rule allows it everything all the same. */
function effective(tiers, direction, pod) {
    const open = tiers[direction].some((tier) => tier.rules.some((rule) => allowsEverything(rule) && (0,decide/* holdsPod */.i0)(rule.subject, pod)));
    return open ? [] : (0,decide/* isolating */.ZY)(tiers, direction, pod);
}

;// CONCATENATED MODULE: ./src/risk/flows.ts



/** The flows of all changes of a kind. Those that nobody speaks of are parts of their own. */
function flowsOf(material, kind) {
    const isIsolated = { ingress: isolatedIn(material, 'ingress'), egress: isolatedIn(material, 'egress') };
    const deciding = createDeciding(material);
    return material.changes.flatMap((change, i) => {
        if (change.change !== kind)
            return [];
        const { sources, destinations, ports, lifecycle } = change;
        const causes = deciding(change);
        const pairs = sources.length * destinations.length;
        const flows = { change: i, sources, destinations, ports, lifecycle, causes, unspoken: false, pairs };
        if (lifecycle !== 'endpoint-added')
            return [flows];
        const open = { source: not(isIsolated.egress), destination: not(isIsolated.ingress) };
        return [
            narrow(flows, isIsolated.egress, () => true),
            narrow(flows, open.source, isIsolated.ingress),
            { ...narrow(flows, open.source, open.destination), ...(causes.some(allowsAnybody) ? {} : UNSPOKEN) },
        ].filter((part) => part.pairs > 0);
    });
}
const UNSPOKEN = { causes: [], unspoken: true };
/** Policies that lie in no namespace allow flows without isolating any pod (semantics C5). */
function allowsAnybody({ effect, policy }) {
    return effect === 'allows' && policy.namespace === '';
}
/** Everything else. */
function not(is) {
    return (value) => !is(value);
}
/** The flows between some of the ends, and the causes that have a say there. */
function narrow(flows, source, destination) {
    const sources = flows.sources.filter(source);
    const destinations = flows.destinations.filter(destination);
    const [from, to] = [tally(sources), tally(destinations)];
    // A NetworkPolicy speaks for the pods of its own namespace only (semantics N1).
    const speaks = (cause) => (!isIngress(cause) && from.has(cause.policy.namespace)) || (!isEgress(cause) && to.has(cause.policy.namespace));
    const causes = flows.causes.filter((cause) => cause.policy.namespace === '' || speaks(cause));
    return { ...flows, sources, destinations, causes, pairs: sources.length * destinations.length };
}
/** One text for the rule or policy that decided flows. */
function firstCause({ causes: [first] }) {
    return first === undefined ? '' : nameOfCause(first);
}
function tally(endpoints) {
    const counts = new Map();
    for (const endpoint of endpoints)
        counts.set(ends_namespaceOf(endpoint), (counts.get(ends_namespaceOf(endpoint)) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./src/risk/internet.ts


/**
 * Addresses that nobody on the internet has: private, shared, loopback, link-local, multicast and reserved ones (RFC 6890).
 * The blocks for documentation are not among them, because in an example they stand for public ones.
 */
const NOT_PUBLIC = blocks([
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '224.0.0.0/3',
    // All but 2000::/3, out of which all public IPv6 addresses come.
    '::/3',
    '4000::/2',
    '8000::/1',
]);
/** A range of the internet up to a /16 of IPv4 or a /32 of IPv6 can be one organisation's; more is anybody's. */
const WIDE = { 4: 2n ** 16n, 6: 2n ** 96n };
/** The public addresses among some endpoints, sorted. */
function publicAddresses(endpoints) {
    const ranges = endpoints.flatMap((endpoint) => (endpoint.kind === 'addresses' ? endpoint.ranges : []));
    return (0,cluster_ranges/* subtract */.Re)(ranges, NOT_PUBLIC);
}
/** Whether public addresses are so many that anybody may have one. */
function isAnybody(ranges) {
    return [4, 6].some((family) => {
        const own = (0,cluster_ranges/* union */.KC)(ranges).filter((range) => range.family === family);
        return own.reduce((sum, { first, last }) => sum + last - first + 1n, 0n) > WIDE[family];
    });
}
function blocks(cidrs) {
    return (0,cluster_ranges/* union */.KC)(cidrs.flatMap((cidr) => (0,cluster_cidr/* parseCidr */.GN)(cidr)?.range ?? []));
}

;// CONCATENATED MODULE: ./src/risk/opened.ts





/**
 * Opened flows that need a finding of their own. Left out are those of pods that lost their isolation, and those of a new
 * workload that nothing speaks of: for them that is the finding, and the flows are no more than what it means.
 */
function openedByRules(material, opened, losses) {
    const { ingress, egress } = freed(losses);
    const gone = new Set(material.endpoints.filter((end) => isGone(material, end)).map(({ id }) => id));
    const untold = opened
        .filter(({ unspoken }) => !unspoken)
        .map((flows) => narrow(flows, ({ id }) => !egress.has(id) && !gone.has(id), ({ id }) => !ingress.has(id) && !gone.has(id)))
        .filter(({ pairs }) => pairs > 0);
    const inbound = some(untold.map((flows) => narrow(flows, isOutside, isInside)));
    const inside = some(untold.map((flows) => narrow(flows, isInside, isInside)));
    const toAnybody = new Set([...inbound, ...outbound(untold)].filter(isToAnybody).map(firstCause));
    const isSaid = (flows) => (areUndeclared(flows.sources) || areUndeclared(flows.destinations)) && toAnybody.has(firstCause(flows));
    const parts = { across: some(inside.map(across)), within: some(inside.map(within)) };
    return {
        inbound,
        outbound: outbound(untold),
        across: parts.across.filter(not(isSaid)),
        within: parts.within.filter(not(isSaid)),
        asAnybody: [...parts.across, ...parts.within].filter(isSaid),
    };
}
function isToAnybody({ sources, destinations }) {
    return isAnybody(publicAddresses([...sources, ...destinations]));
}
function some(flows) {
    return flows.filter(({ pairs }) => pairs > 0);
}
/** Those from pods to addresses outside the cluster. */
function outbound(flows) {
    return some(flows.map((part) => narrow(part, isInside, isOutside)));
}
function across(flows) {
    const [from, to] = [tally(flows.sources), tally(flows.destinations)];
    const apart = (others) => (e) => {
        const own = ends_namespaceOf(e);
        return own === undefined || others.size > (others.has(own) ? 1 : 0);
    };
    return { ...narrow(flows, apart(to), apart(from)), pairs: flows.pairs - pairsWithin(from, to) };
}
function within(flows) {
    const [from, to] = [tally(flows.sources), tally(flows.destinations)];
    const shared = (e) => {
        const own = ends_namespaceOf(e);
        return own !== undefined && from.has(own) && to.has(own);
    };
    return { ...narrow(flows, shared, shared), pairs: pairsWithin(from, to) };
}
function pairsWithin(from, to) {
    return [...from].reduce((sum, [namespace, count]) => sum + (namespace === undefined ? 0 : count * (to.get(namespace) ?? 0)), 0);
}
function isOutside(endpoint) {
    return endpoint.kind === 'addresses';
}

;// CONCATENATED MODULE: ./src/risk/evidence.ts




function gather(material) {
    const lost = losses(material);
    const opened = flowsOf(material, 'opened');
    return {
        ...material,
        losses: lost,
        dns: dnsChanges(material),
        flows: { opened, closed: flowsOf(material, 'closed') },
        opened: openedByRules(material, opened, lost),
    };
}

// EXTERNAL MODULE: ./src/risk/finding.ts
var finding = __nccwpck_require__(5650);
;// CONCATENATED MODULE: ./src/risk/dash.ts


/**
 * Whether it was a dash that opened the flows: base has a peer of a namespaceSelector and a podSelector, which both must
 * hold, and the rule in head has the two as peers of their own, of which either is enough (semantics N5, T4).
 */
function splitsPeer(material, cause) {
    const rule = cause_ruleOf(material, cause);
    if (cause.side !== 'head' || rule === undefined)
        return false;
    const peers = new Set(rule.peer.pods.map(nameOfSet));
    const direction = isIngress(cause) ? 'ingress' : 'egress';
    const before = rulesOfPolicy(material.base.tiers[direction], cause.policy).flatMap(({ peer }) => peer.pods);
    return before.some(({ namespaces, pods }) => {
        if ('name' in namespaces || pods.length === 0)
            return false;
        const own = { name: cause.policy.namespace };
        return peers.has(nameOfSet({ namespaces, pods: [] })) && peers.has(nameOfSet({ namespaces: own, pods }));
    });
}
function nameOfSet({ namespaces, pods }) {
    return JSON.stringify(['name' in namespaces ? namespaces : (0,policy_selector/* canonical */.$)(namespaces.selector), (0,policy_selector/* canonical */.$)(pods)]);
}

;// CONCATENATED MODULE: ./src/risk/confidence.ts


/**
 * Whether flows turn on what no manifest says: that there are such pods at all, where none of them is declared; or the
 * labels of a namespace that is not declared, beyond the automatic one (semantics D4), by which a rule selects its pods.
 */
function confidence(material, { sources, destinations, causes }) {
    if (areUndeclared(sources) || areUndeclared(destinations))
        return 'assumed';
    const undeclared = [...sources, ...destinations].some((endpoint) => isUndeclared(material, endpoint));
    const byLabel = causes.some((cause) => {
        const rule = cause_ruleOf(material, cause);
        return rule !== undefined && [rule.subject, ...rule.peer.pods].some(selectsByLabel);
    });
    return undeclared && byLabel ? 'assumed' : 'exact';
}
function isUndeclared({ base, head }, endpoint) {
    if (endpoint.kind !== 'workload')
        return false;
    const namespace = (endpoint.head ?? endpoint.base)?.namespace ?? '';
    return [base, head].every(({ cluster }) => cluster.namespaces.get(namespace)?.manifest === undefined);
}
function selectsByLabel({ namespaces }) {
    return 'selector' in namespaces && namespaces.selector.some(({ key }) => key !== 'kubernetes.io/metadata.name');
}

;// CONCATENATED MODULE: ./src/risk/fingerprint.ts

/**
 * Names a finding by the rule that made it and what it is about, so that it is known again after lines have moved or a
 * sentence was put better: 16 hexadecimal digits.
 *
 * @param subject names in an order that does not depend on the order of files or rules.
 */
function fingerprint(rule, subject) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([rule, ...subject]))
        .digest('hex')
        .slice(0, 16);
}

;// CONCATENATED MODULE: ./src/risk/flow-finding.ts







/** The finding that some flows with one cause make. */
function flowFinding(material, group, judgement) {
    const { rule, severity, title, verb, more = words_plain('') } = judgement;
    const [cause] = group.causes;
    const what = (0,sentence/* say */.c) `${ends(group.sources)} ${words_plain(verb)} ${ends(group.destinations)} on ${where(group)}`;
    return {
        rule,
        severity,
        confidence: confidence(material, group),
        title,
        message: (0,sentence/* say */.c) `${capitalised(what)}${because(group.causes)}.${more}`,
        fingerprint: fingerprint(rule, subject(material, group)),
        ...(cause !== undefined && { place: placeOf(cause) }),
        changes: group.changes,
    };
}
/**
 * The ports; where not every source goes with every destination, how many pairs do. Addresses are not counted, since it
 * depends on other policies how many endpoints they are.
 */
function where({ sources, destinations, ports, pairs }) {
    if (pairs === undefined)
        return words_plain('various ports');
    if (pairs === sources.length * destinations.length)
        return portWords(ports);
    const countable = [...sources, ...destinations].every(({ kind }) => kind === 'workload');
    return (0,sentence/* say */.c) `${portWords(ports)} (${words_plain(countable ? `${pairs} pairs` : 'not every pair')})`;
}
function subject({ head }, { sources, destinations, ports }) {
    // Other policies cut addresses and undeclared pods into other endpoints, but not declared workloads.
    const ids = (endpoints) => {
        const pods = endpoints.filter(areUndeclared(endpoints) ? isInside : isDeclared).map(({ id }) => id);
        return [
            ...pods.sort(),
            ...(0,cluster_ranges/* rangesToCidrs */.X7)(endpoints.flatMap((e) => (e.kind === 'addresses' ? e.ranges : []))),
        ].join();
    };
    const { words } = portWords(ports);
    return [head.cluster.name, ids(sources), ids(destinations), words.join()];
}

;// CONCATENATED MODULE: ./src/risk/group.ts



/** Puts together what has the same first cause, so that one edit makes one finding whatever it opens. */
function byCause(flows) {
    const groups = new Map();
    for (const part of flows) {
        const key = `${part.lifecycle} ${firstCause(part)}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [part]);
        else
            group.push(part);
    }
    return [...groups.values()].map((parts) => ({
        sources: distinct(parts.map(({ sources }) => sources)),
        destinations: distinct(parts.map(({ destinations }) => destinations)),
        ports: parts.flatMap(({ ports }) => ports),
        causes: [...new Map(parts.flatMap(({ causes }) => causes).map((cause) => [nameOfCause(cause), cause])).values()],
        pairs: haveSamePorts(parts) ? parts.reduce((sum, { pairs }) => sum + pairs, 0) : undefined,
        changes: [...new Set(parts.map(({ change }) => change))],
        isNew: parts.every(({ lifecycle }) => lifecycle === 'endpoint-added'),
    }));
}
/** A group of flows to or from anybody, together with the changes that it says as well. */
function withAnybody({ asAnybody }, group) {
    const likewise = asAnybody.filter((flows) => firstCause(flows) === firstCause(group)).map(({ change }) => change);
    return { ...group, changes: [...new Set([...group.changes, ...likewise])] };
}
function haveSamePorts(parts) {
    return new Set(parts.map(({ ports }) => JSON.stringify((0,flow_ports/* portsOf */.a5)(ports)))).size === 1;
}
/** Each endpoint once; there may be many lists, and they share most of their endpoints. */
function distinct(lists) {
    const found = new Set();
    for (const endpoints of lists)
        for (const endpoint of endpoints)
            found.add(endpoint);
    return [...new Map([...found].map((endpoint) => [endpoint.id, endpoint])).values()];
}

;// CONCATENATED MODULE: ./src/risk/severity.ts

/** One level less; `info` is the least. */
function lowered(severity) {
    return finding/* SEVERITIES */.o[finding/* SEVERITIES */.o.indexOf(severity) + 1] ?? 'info';
}

;// CONCATENATED MODULE: ./src/risk/rules/cross-namespace-opened.ts










/**
 * Pods reach those of another namespace and could not (R08, R10). It is worse where all ports are open, or where a rule
 * speaks of whole namespaces, because then it holds for pods that nobody has written yet.
 */
const crossNamespaceOpened = (evidence) => byCause(evidence.opened.across.filter((flows) => !asksDns(flows))).map((group) => {
    const wide = group.causes.length > 0 && group.causes.every((cause) => isWide(evidence, cause, group));
    const severity = wide || isAllPorts(group) ? 'high' : 'medium';
    return flowFinding(evidence, group, {
        rule: 'cross-namespace-opened',
        severity: group.isNew ? lowered(severity) : severity,
        title: 'Opened across namespaces',
        verb: 'can now reach',
        more: more(wide, group.causes.some((cause) => splitsPeer(evidence, cause))),
    });
});
function more(wide, dashed) {
    const reach = wide ? ' That holds for every pod of a namespace, also for those to come.' : '';
    const dash = dashed
        ? ' A dash has made two peers of one: the namespace or the labels are enough now, and base asked for both.'
        : '';
    return words_plain(reach + dash);
}
/** All ports of TCP count as all: hardly anything speaks another protocol. */
function isAllPorts({ ports }) {
    return (0,flow_ports/* size */.Ej)((0,flow_ports/* portsOf */.a5)(ports.filter(({ protocol }) => protocol === 'TCP'))) >= (0,flow_ports/* size */.Ej)(flow_ports/* EVERY_PORT */.Kl) / 3;
}
/**
 * Whether a rule opens the flows by speaking of whole namespaces at either end. A Deny that went does not: it denied more
 * than is open now.
 */
function isWide(evidence, cause, { sources, destinations }) {
    const rule = cause_ruleOf(evidence, cause);
    if (rule === undefined || rule.action !== 'allow')
        return false;
    const others = isIngress(cause) ? sources : destinations;
    const named = rule.peer.pods.filter((set) => set.pods.length > 0);
    return (rule.subject.pods.length === 0 || others.some((end) => !named.some((set) => holdsEnd(evidence, cause, set, end))));
}
function holdsEnd(evidence, { side }, set, end) {
    const pod = podIn(evidence[side], side, end);
    return pod !== undefined && (0,decide/* holdsPod */.i0)(set, pod);
}

;// CONCATENATED MODULE: ./src/risk/loss.ts



/** What pods do that nothing isolates: `2 workloads accept traffic from anywhere`. */
function run(direction, count) {
    if (direction === 'egress')
        return words_plain('can send traffic anywhere');
    return words_plain(count === 1 ? 'accepts traffic from anywhere' : 'accept traffic from anywhere');
}
/** The policies of a loss that head has otherwise or no more; none if it is the workloads that changed. */
function loss_changedPolicies(material, { policies }) {
    return policies.map(({ policy }) => policy).filter((policy) => !isSame(policy, inHead(material, policy)));
}
/** Where to look: what head has in place of the policy, or else the policy that is gone, or else the workload. */
function placeOfLoss(material, loss) {
    const [was] = loss_changedPolicies(material, loss);
    const [workload] = loss.workloads;
    if (was === undefined)
        return workload && loss_placeOf('head', workload.manifest, []);
    const now = inHead(material, was);
    return now === undefined ? loss_placeOf('base', was, []) : loss_placeOf('head', now, changedField(was, now));
}
function loss_placeOf(side, manifest, field) {
    return { side, path: manifest.path, ...(0,place/* place */.i)(manifest, field) };
}
function inHead({ head }, policy) {
    return head.cluster.policies.find((other) => other.kind === policy.kind &&
        other.apiVersion === policy.apiVersion &&
        other.name === policy.name &&
        (0,objects/* namespaceOf */.N6)(other) === (0,objects/* namespaceOf */.N6)(policy));
}
function isSame(policy, other) {
    return other !== undefined && JSON.stringify(policy.body['spec']) === JSON.stringify(other.body['spec']);
}
/** Isolation hangs on the directions of a policy and on the pods that it selects. */
function changedField(was, now) {
    const changed = ['policyTypes', 'podSelector'].find((name) => JSON.stringify(specOf(was)?.[name]) !== JSON.stringify(specOf(now)?.[name]));
    return changed === undefined ? [] : ['spec', changed];
}
function specOf({ body }) {
    const spec = body['spec'];
    return typeof spec === 'object' && spec !== null && !Array.isArray(spec)
        ? spec
        : undefined;
}

;// CONCATENATED MODULE: ./src/risk/rules/default-deny-removed.ts






const RULE = 'default-deny-removed';
/**
 * A namespace of which a policy isolated every pod, and none does now (R01, R12). It is the effect that counts: a deny-all
 * that lets DNS or the own namespace through is one as well, and one that was renamed, moved, split or replaced is still there.
 */
const defaultDenyRemoved = (evidence) => evidence.losses.filter((loss) => loss.of === 'namespace').map((loss) => default_deny_removed_finding(evidence, loss));
function default_deny_removed_finding(evidence, loss) {
    const { direction, namespace, policies } = loss;
    const declared = workloadsIn(evidence.head.cluster, namespace);
    const isOpen = loss.workloads.length > 0 && loss.opens.length > 0;
    const place = placeOfLoss(evidence, loss);
    return {
        rule: RULE,
        severity: isOpen || declared.length === 0 ? 'critical' : 'high',
        confidence: survival(evidence, namespace) === 'there' ? 'exact' : 'assumed',
        title: direction === 'ingress' ? 'Default-deny removed for ingress' : 'Default-deny removed for egress',
        message: (0,sentence/* say */.c) `${words_list(policyNames(policies))} isolated ${words_plain(direction)} for every pod in ${namespace}. ${without(loss, declared.length)}`,
        fingerprint: fingerprint(RULE, [evidence.head.cluster.name, namespace, direction]),
        ...(place && { place }),
        changes: loss.opens,
    };
}
function without({ direction, workloads }, declared) {
    const open = workloads.length;
    if (declared === 0)
        return (0,sentence/* say */.c) `Without that, every pod there that no other policy selects ${run(direction, 1)}.`;
    if (open === 0) {
        const safe = words_plain(declared === 1 ? 'one workload' : `${declared} workloads`);
        return (0,sentence/* say */.c) `Other policies still isolate the ${safe} declared there, but any other pod ${run(direction, 1)}.`;
    }
    return (0,sentence/* say */.c) `Without that, ${share(open, declared)} ${run(direction, open)}: ${words_list(workloads.map(words_nameOf).sort())}.`;
}
function share(open, declared) {
    if (declared === 1)
        return words_plain('its only workload');
    if (open < declared)
        return words_plain(`${open} of ${declared} workloads`);
    return words_plain(declared === 2 ? 'both workloads' : `all ${declared} workloads`);
}

;// CONCATENATED MODULE: ./src/risk/rules/dns-lost.ts






const dns_lost_RULE = 'dns-lost';
/** Workloads that could ask cluster DNS and no longer can: the commonest outage that policies make. */
const dnsLost = (evidence) => evidence.dns.filter(({ kind }) => kind === 'lost').map((change) => dns_lost_finding(evidence, change));
function dns_lost_finding(evidence, change) {
    const ids = change.ends.map(({ id }) => id).sort();
    const closed = evidence.flows.closed.filter((flows) => asksDns(flows) && flows.sources.some(({ id }) => ids.includes(id)));
    const { because, place } = explainDns(change);
    return {
        rule: dns_lost_RULE,
        severity: 'medium',
        confidence: declaresDns(evidence.head) && !areUndeclared(change.ends) ? 'exact' : 'assumed',
        title: 'DNS lost',
        message: (0,sentence/* say */.c) `${capitalised(ends(change.ends))} can no longer ask cluster DNS${because}. ${words_plain('Names stop resolving there.')}`,
        fingerprint: fingerprint(dns_lost_RULE, [evidence.head.cluster.name, ...ids]),
        ...(place && { place }),
        changes: closed.map((flows) => flows.change),
    };
}

;// CONCATENATED MODULE: ./src/risk/rules/dns-opened.ts



/** Cluster DNS can be asked and could not (R15): a flow that every platform has, named for the record. */
const dnsOpened = (evidence) => {
    const { across, within } = evidence.opened;
    return byCause([...across, ...within].filter(asksDns)).map((group) => flowFinding(evidence, group, {
        rule: 'dns-opened',
        severity: 'info',
        title: 'DNS opened',
        verb: 'can now ask cluster DNS,',
    }));
};

;// CONCATENATED MODULE: ./src/risk/rules/flow-closed.ts









const flow_closed_RULE = 'flow-closed';
/** Flows that closed: someone may miss them. Those that went with a workload are no surprise to whoever removed it. */
const flowClosed = (evidence) => {
    const unresolving = new Set(evidence.dns.flatMap(({ kind, ends }) => (kind === 'lost' ? ends.map(({ id }) => id) : [])));
    const isTold = (flows) => asksDns(flows) &&
        flows.sources.some(({ id }) => unresolving.has(id)) &&
        flows.sources.every(({ id, kind }) => unresolving.has(id) || kind === 'pods');
    const byPolicy = evidence.flows.closed
        .filter((flows) => flows.lifecycle !== 'endpoint-removed' && !isTold(flows))
        .filter(({ sources, destinations }) => !isOfNobody(evidence, sources) && !isOfNobody(evidence, destinations));
    return [
        ...byCause(byPolicy).map((group) => flowFinding(evidence, group, { rule: flow_closed_RULE, severity: 'low', title: 'Flow closed', verb: 'can no longer reach' })),
        ...removed(evidence),
    ];
};
/** Whether all the ends are undeclared pods beside declared workloads: if there are any, nobody here can miss the flow. */
function isOfNobody({ base, head }, ends) {
    return ends.every((end) => {
        const namespace = ends_namespaceOf(end);
        return end.kind === 'pods' && namespace !== undefined && isInhabited([base, head], namespace);
    });
}
/** What went away, by namespace. */
function removed(evidence) {
    const { base, head, endpoints, flows } = evidence;
    const byNamespace = new Map();
    for (const end of endpoints.filter(isInside)) {
        const namespace = podIn(base, 'base', end)?.namespace.name;
        if (namespace === undefined || (podIn(head, 'head', end) !== undefined && !isGone(evidence, end)))
            continue;
        byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), end]);
    }
    const ending = [...flows.opened, ...flows.closed.filter(({ lifecycle }) => lifecycle === 'endpoint-removed')];
    return [...byNamespace].flatMap(([namespace, ends]) => {
        const ids = new Set(ends.map(({ id }) => id));
        const lost = ending.filter(({ sources, destinations }) => [...sources, ...destinations].some(({ id }) => ids.has(id)));
        return lost.length === 0 ? [] : [gone(evidence, namespace, ends, lost)];
    });
}
function gone(evidence, namespace, ends, lost) {
    const workloads = ends.flatMap((end) => (end.kind === 'workload' ? (end.base ?? []) : []));
    const first = workloads[0]?.manifest ?? evidence.base.cluster.namespaces.get(namespace)?.manifest;
    const who = workloads.length > 0 ? words_list(workloads.map(words_nameOf).sort()) : (0,sentence/* say */.c) `Namespace ${namespace}`;
    return {
        rule: flow_closed_RULE,
        severity: 'info',
        confidence: workloads.length > 0 ? 'exact' : 'assumed',
        title: workloads.length > 0 ? 'Workload removed' : 'Namespace removed',
        message: (0,sentence/* say */.c) `${who} went away with ${words_plain(workloads.length > 1 ? 'their' : 'its')} flows.`,
        fingerprint: fingerprint(flow_closed_RULE, [evidence.head.cluster.name, namespace, ...workloads.map(({ id }) => id).sort()]),
        ...(first && { place: { side: 'base', path: first.path, ...(0,place/* place */.i)(first, []) } }),
        changes: [...new Set(lost.map(({ change }) => change))],
    };
}

;// CONCATENATED MODULE: ./src/risk/metadata.ts



const APIS = [
    // AWS, Azure, Google and most others; then AWS by IPv6.
    ...metadata_at('169.254.169.254', { severity: 'critical' }),
    ...metadata_at('fd00:ec2::254', { severity: 'critical' }),
    // Alibaba; then Azure's host agent, which hands out certificates and settings.
    ...metadata_at('100.100.100.200', { severity: 'critical', only: true }),
    ...metadata_at('168.63.129.16', { severity: 'high', only: true }),
];
function metadata_at(text, api) {
    const found = (0,cluster_address/* parseAddress */.or)(text);
    return found === undefined
        ? []
        : [{ ...api, range: { family: found.family, first: found.address, last: found.address } }];
}
/** The metadata APIs among some endpoints, as an endpoint of their own; none if there is none. */
function metadataApis(endpoints) {
    const wide = isAnybody(publicAddresses(endpoints));
    const ranges = APIS.filter(({ range, only }) => isAmong(endpoints, range) && !(only && wide)).map(({ range }) => range);
    return ranges.length === 0 ? [] : [{ kind: 'addresses', id: 'addresses/metadata', ranges }];
}
/** Plain HTTP, which all of them speak. */
const HTTP = { protocol: 'TCP', port: 80, endPort: 80 };
/** Whether some ports hold that one. */
function holdsHttp(ports) {
    return ports.some(({ protocol, port, endPort }) => protocol === HTTP.protocol && port <= HTTP.port && HTTP.port <= endPort);
}
/** Whether flows lead to metadata APIs and nowhere else, so that a finding about those says all of it. */
function asksMetadata({ destinations, ports }) {
    const ranges = destinations.flatMap((e) => (e.kind === 'addresses' ? e.ranges : []));
    const rest = (0,cluster_ranges/* subtract */.Re)(ranges, APIS.map(({ range }) => range));
    return ranges.length > 0 && rest.length === 0 && holdsHttp(ports);
}
/** How bad it is to reach them: as bad as the worst. */
function severityOfApis(endpoints) {
    const found = APIS.filter(({ range }) => isAmong(endpoints, range));
    return found.some(({ severity }) => severity === 'critical') ? 'critical' : 'high';
}
function isAmong(endpoints, { family, first }) {
    return endpoints.some((e) => e.kind === 'addresses' && (0,cluster_ranges/* contains */.gR)(e.ranges, { family, address: first }));
}

;// CONCATENATED MODULE: ./src/risk/rules/flow-opened.ts





/** Flows that opened within a namespace, or between workloads and addresses outside that nobody on the internet has (R11). */
const flowOpened = (evidence) => {
    const { inbound, outbound, within } = evidence.opened;
    const inside = byCause(within.filter((flows) => !asksDns(flows)));
    const outside = [...byCause(inbound), ...byCause(outbound.filter((flows) => !asksMetadata(flows)))];
    const privately = outside.filter(({ sources, destinations }) => publicAddresses([...sources, ...destinations]).length === 0);
    return [...inside, ...privately].map((group) => flowFinding(evidence, group, {
        rule: 'flow-opened',
        severity: group.isNew ? 'low' : 'medium',
        title: 'Flow opened',
        verb: 'can now reach',
    }));
};

;// CONCATENATED MODULE: ./src/risk/rules/internet-egress.ts




/** A workload reaches public addresses that it could not (R06): a way out for data, and in for instructions. */
const internetEgress = (evidence) => byCause(evidence.opened.outbound).flatMap((group) => {
    const addresses = publicAddresses(group.destinations);
    if (addresses.length === 0)
        return [];
    const ofPorts = group.ports.every(isHttps) ? 'medium' : 'high';
    const ofWidth = isAnybody(addresses) ? ofPorts : lowered(ofPorts);
    return flowFinding(evidence, withAnybody(evidence.opened, group), {
        rule: 'internet-egress',
        severity: group.isNew ? lowered(ofWidth) : ofWidth,
        title: isAnybody(addresses) ? 'Internet reachable' : 'Public addresses reachable',
        verb: 'can now reach',
    });
});
/** TCP, or UDP for HTTP/3. */
function isHttps({ protocol, port, endPort }) {
    return protocol !== 'SCTP' && port === 443 && endPort === 443;
}

;// CONCATENATED MODULE: ./src/risk/rules/internet-ingress.ts



/** Public addresses reach a workload that was closed to them (R02). A new workload makes it no better. */
const internetIngress = (evidence) => byCause(evidence.opened.inbound).flatMap((group) => {
    const addresses = publicAddresses(group.sources);
    if (addresses.length === 0)
        return [];
    return flowFinding(evidence, withAnybody(evidence.opened, group), {
        rule: 'internet-ingress',
        severity: isAnybody(addresses) ? 'critical' : 'high',
        title: isAnybody(addresses) ? 'Open to the internet' : 'Open to public addresses',
        verb: 'can now reach',
    });
});

;// CONCATENATED MODULE: ./src/risk/rules/isolation-lost.ts






const isolation_lost_RULE = 'isolation-lost';
/**
 * Pods that a policy isolated and none does now, in a namespace that is still there (R01): the policy was deleted, does not
 * list the direction or select them any more, or the pods got other labels or moved to the host network.
 */
const isolationLost = (evidence) => evidence.losses.filter((loss) => loss.of !== 'namespace').map((loss) => isolation_lost_finding(evidence, loss));
function isolation_lost_finding(evidence, loss) {
    const { direction, namespace, workloads } = loss;
    const names = policyNames(loss.policies);
    const place = placeOfLoss(evidence, loss);
    return {
        rule: isolation_lost_RULE,
        severity: severity(evidence, loss),
        confidence: workloads.length === 0 ? 'assumed' : 'exact',
        title: direction === 'ingress' ? 'Isolation lost for ingress' : 'Isolation lost for egress',
        message: workloads.length === 0 ? ofUndeclared(loss, names) : ofWorkloads(evidence, loss, names),
        fingerprint: fingerprint(isolation_lost_RULE, [
            evidence.head.cluster.name,
            namespace,
            direction,
            ...[...names].sort(),
            ...workloads.map(({ id }) => id).sort(),
        ]),
        ...(place && { place }),
        changes: loss.opens,
    };
}
/**
 * Where no workload is declared, other pods are all that there is, and it is worst when the namespace has no isolation left
 * at all. Where some are, a policy for others was most likely left over.
 */
function severity({ base, head }, { direction, namespace, workloads, opens }) {
    if (workloads.length > 0)
        return opens.length > 0 ? 'critical' : 'medium';
    if (isInhabited([base, head], namespace))
        return 'low';
    const left = tiersNear(head)(namespaceIn(head.cluster, namespace))[direction].some((tier) => tier.governs.length > 0);
    return left ? 'medium' : 'critical';
}
function ofUndeclared({ direction, ends: pods }, names) {
    const result = (0,sentence/* say */.c) `No policy does now: what runs there of these ${run(direction, 1)}.`;
    return capitalised((0,sentence/* say */.c) `${policies(names)} isolated ${words_plain(direction)} for ${ends(pods)}. ${result}`);
}
function ofWorkloads(evidence, loss, names) {
    const { direction, workloads } = loss;
    const pods = words_list(workloads.map(words_nameOf).sort());
    const one = workloads.length === 1;
    const result = (0,sentence/* say */.c) `No policy does now: ${words_plain(one ? 'it' : 'they')} ${run(direction, workloads.length)}.`;
    if (loss_changedPolicies(evidence, loss).length > 0)
        return capitalised((0,sentence/* say */.c) `${policies(names)} isolated ${words_plain(direction)} for ${pods}. ${result}`);
    const moved = workloads.every(({ hostNetwork }) => hostNetwork);
    const why = moved ? (0,sentence/* say */.c) `${pods} moved to the host network` : (0,sentence/* say */.c) `The labels of ${pods} changed`;
    return (0,sentence/* say */.c) `${why}, out of reach of ${policies(names)}, which isolated ${words_plain(one ? 'its' : 'their')} ${words_plain(direction)}. ${result}`;
}

;// CONCATENATED MODULE: ./src/risk/rules/metadata-api-reachable.ts







/**
 * A workload reaches the cloud's metadata API and could not (R03, MITRE T1552.005). It is said of lost isolation too: that
 * pods can send traffic anywhere does not tell everybody that the credentials of the node are there to be had.
 */
const metadataApiReachable = (evidence) => {
    const opened = outbound(evidence.flows.opened).filter(({ unspoken, ports }) => !unspoken && holdsHttp(ports));
    return byCause(opened.flatMap((flows) => toApis(evidence, flows))).map((group) => flowFinding(evidence, group, {
        rule: 'metadata-api-reachable',
        severity: severityOfApis(group.destinations),
        title: 'Cloud metadata API reachable',
        verb: 'can now reach',
        more: words_plain(' There the cloud hands out the credentials of the node.'),
    }));
};
function toApis(evidence, flows) {
    const destinations = metadataApis(flows.destinations);
    if (destinations.length === 0)
        return [];
    const ranges = destinations.flatMap((endpoint) => endpoint.ranges);
    const causes = flows.causes.filter((cause) => letsThrough(cause_ruleOf(evidence, cause), ranges));
    return [{ ...flows, destinations, causes, ports: [HTTP], pairs: flows.sources.length }];
}
/** A rule for other addresses has no part in it, and a policy as a whole has. */
function letsThrough(rule, ranges) {
    if (rule === undefined || rule.peer.everyone)
        return true;
    return ranges.some(({ family, first }) => rule.peer.blocks.some((block) => (0,decide/* holdsAddress */.z_)(block, family, first)));
}

;// CONCATENATED MODULE: ./src/risk/rules/policy-rejected.ts


const policy_rejected_RULE = 'policy-rejected';
/**
 * A policy that the API server will not take, and that base does not have like this (semantics V, T6). The cluster goes on
 * with the policy it had, or with none, whatever the manifest says.
 */
const policyRejected = ({ problems }) => {
    const known = new Set(problems.base.filter(isRejection).map(identity));
    return problems.head.filter((problem) => isRejection(problem) && !known.has(identity(problem))).map(policy_rejected_finding);
};
function isRejection({ code }) {
    return code === 'policy-rejected';
}
/** Lines move; what is wrong with which policy stays. */
function identity({ path = '', message }) {
    return JSON.stringify([path, (0,sentence/* write */.M)(message)]);
}
function policy_rejected_finding(problem) {
    const { path, line, message } = problem;
    return {
        rule: policy_rejected_RULE,
        severity: 'high',
        confidence: 'exact',
        title: 'Policy rejected',
        message: (0,sentence/* say */.c) `${message} The cluster keeps the policy that it has, or none.`,
        fingerprint: fingerprint(policy_rejected_RULE, [identity(problem)]),
        ...(path !== undefined && line !== undefined && { place: { side: 'head', path, line, endLine: line } }),
        changes: [],
    };
}

;// CONCATENATED MODULE: ./src/risk/rules/policy-selects-nothing.ts







const policy_selects_nothing_RULE = 'policy-selects-nothing';
/**
 * A policy that selects no pod of its namespace, and is new or selected one in base (R13): a wrong label, most likely. Said
 * only of namespaces with declared workloads, since a repository of policies alone declares nothing that they could select.
 */
const policySelectsNothing = (evidence) => {
    const before = selections(evidence.base);
    return [...selections(evidence.head)]
        .filter(([identity, { selects }]) => selects === 'nothing' && (before.get(identity)?.selects ?? 'something') === 'something')
        .map(([, { policy }]) => policy_selects_nothing_finding(evidence, policy));
};
/** What every policy of a version selects, by its identity. */
function selections(state) {
    const governed = [...state.tiers.ingress, ...state.tiers.egress].flatMap((tier) => tier.governs);
    return new Map(governed.map((each) => [(0,objects/* identityOf */.cu)(each.from.policy), { policy: each.from.policy, selects: selects(state, each) }]));
}
function selects({ cluster }, { subject, from }) {
    const pods = workloadsIn(cluster, (0,objects/* namespaceOf */.N6)(from.policy)).map((workload) => (0,decide/* podOf */.FS)(cluster, workload));
    if (pods.length === 0)
        return 'unknown';
    return pods.some((pod) => (0,decide/* holdsPod */.i0)(subject, pod)) ? 'something' : 'nothing';
}
function policy_selects_nothing_finding({ head }, policy) {
    const namespace = (0,objects/* namespaceOf */.N6)(policy);
    const name = words_nameOf({ namespace, name: policy.name });
    return {
        rule: policy_selects_nothing_RULE,
        severity: 'medium',
        // Pods that no manifest declares may carry the labels.
        confidence: 'assumed',
        title: 'Policy selects nothing',
        message: (0,sentence/* say */.c) `Policy ${name} selects none of the workloads declared in ${namespace}, so it does nothing for them.`,
        fingerprint: fingerprint(policy_selects_nothing_RULE, [head.cluster.name, policy.kind, namespace, policy.name]),
        place: { side: 'head', path: policy.path, ...(0,place/* place */.i)(policy, ['spec', 'podSelector']) },
        changes: [],
    };
}

;// CONCATENATED MODULE: ./src/risk/rules/workload-not-isolated.ts








const workload_not_isolated_RULE = 'workload-not-isolated';
/**
 * A new workload that no policy isolates (R11). In a namespace that has policies it was most likely forgotten; in one that
 * has none it is like everything else there, and is named for the record only. So is a new namespace without workloads.
 */
const workloadNotIsolated = (evidence) => newAndOpen(evidence).flatMap((open) => {
    const changes = unspokenOf(evidence, open);
    return open.ends.some(isDeclared) || changes.length > 0 ? workload_not_isolated_finding(evidence, open, changes) : [];
});
function newAndOpen({ base, head, endpoints, losses }) {
    const near = tiersNear(head);
    const told = freed(losses);
    const groups = new Map();
    for (const end of endpoints.filter(isInside)) {
        const pod = podIn(head, 'head', end);
        if (pod === undefined || podIn(base, 'base', end) !== undefined)
            continue;
        const namespace = pod.namespace.name;
        const directions = ['ingress', 'egress'].filter((d) => (0,decide/* isolating */.ZY)(near(pod.namespace), d, pod).length === 0 && !told[d].has(end.id));
        if (directions.length === 0)
            continue;
        const key = `${directions} ${namespace}`;
        const group = groups.get(key) ?? { namespace, directions, ends: [] };
        group.ends.push(end);
        groups.set(key, group);
    }
    return [...groups.values()];
}
/** The flows of new pods that nothing speaks of, by index. */
function unspokenOf({ flows }, { ends }) {
    const ids = new Set(ends.map(({ id }) => id));
    const mine = flows.opened.filter(({ unspoken, sources, destinations }) => unspoken && [...sources, ...destinations].some(({ id }) => ids.has(id)));
    return mine.map(({ change }) => change);
}
function workload_not_isolated_finding({ head }, { namespace, directions, ends }, changes) {
    const near = tiersNear(head)(namespaceIn(head.cluster, namespace));
    const hasPolicies = directions.some((d) => near[d].some((tier) => tier.governs.length > 0));
    const workloads = ends.flatMap((end) => (end.kind === 'workload' ? (end.head ?? []) : []));
    const first = workloads[0]?.manifest ?? head.cluster.namespaces.get(namespace)?.manifest;
    const who = workloads.length > 0 ? words_list(workloads.map(words_nameOf).sort()) : words_plain('pods');
    return {
        rule: workload_not_isolated_RULE,
        severity: hasPolicies && workloads.length > 0 ? 'medium' : 'info',
        confidence: workloads.length > 0 ? 'exact' : 'assumed',
        title: workloads.length > 0 ? 'New workload not isolated' : 'New namespace not isolated',
        message: (0,sentence/* say */.c) `No policy isolates ${who}, new in ${namespace}, for ${words_plain(directions.join(' or '))}.`,
        fingerprint: fingerprint(workload_not_isolated_RULE, [
            head.cluster.name,
            namespace,
            ...directions,
            ...workloads.map(({ id }) => id).sort(),
        ]),
        ...(first && { place: { side: 'head', path: first.path, ...(0,place/* place */.i)(first, []) } }),
        changes,
    };
}

;// CONCATENATED MODULE: ./src/risk/assess.ts















/** Of two findings that are equally severe and about one file, the rule that stands first here comes first. */
const RULES = [
    defaultDenyRemoved,
    isolationLost,
    metadataApiReachable,
    internetIngress,
    internetEgress,
    crossNamespaceOpened,
    policyRejected,
    flowOpened,
    workloadNotIsolated,
    dnsLost,
    policySelectsNothing,
    flowClosed,
    dnsOpened,
];
/** All that a reviewer must judge in a comparison: most severe first, then by file, rule and line. */
function assess(material) {
    const evidence = gather(material);
    const byLine = (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0);
    return RULES.flatMap((rule) => [...rule(evidence)].sort(byLine)).sort((a, b) => finding/* SEVERITIES */.o.indexOf(a.severity) - finding/* SEVERITIES */.o.indexOf(b.severity) ||
        assess_compare(a.place?.path ?? '', b.place?.path ?? ''));
}
function assess_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/risk/complete.ts
/**
 * Whether a comparison knows all that changed. A problem that hides manifests leaves a gap if what it is about is not the
 * same in both versions, or if anything else changed, which the hidden manifests could give another meaning. Where neither
 * is so, the versions allow the same, whatever is hidden.
 *
 * @param same whether all that could be read is the same in both versions
 */
function isComplete(base, head, same) {
    const hiding = [base, head].flatMap(({ problems }) => problems.filter(({ hidesFlows }) => hidesFlows));
    return hiding.every(({ path }) => same && path !== undefined && base.ids.get(path) === head.ids.get(path));
}

// EXTERNAL MODULE: ./src/risk/gate.ts
var gate = __nccwpck_require__(9348);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
var picomatch_default = /*#__PURE__*/__nccwpck_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/source/paths.ts

/** What `kubectl apply --filename DIRECTORY` reads. */
const MANIFEST_FILE = /\.(?:ya?ml|json)$/;
const VENDORED = /(?:^|\/)node_modules\//;
/**
 * Says which paths hold manifests. Without patterns: every `.yaml`, `.yml` and `.json`. Otherwise those that the last
 * pattern that matches a path does not exclude:
 *
 * - a directory's name means everything below it; `*`, `**`, `?`, `[…]` and `{a,b}` are globs, from the root
 * - `!pattern` takes paths out again; if the first pattern is one of these, it takes out of everything
 * - a pattern whose last part has no dot (`k8s`, `k8s/**`) means the manifests there, and not the `README.md`
 *
 * Hidden directories count like others: a workflow is no manifest and costs next to nothing. `node_modules` never counts.
 */
function selectPaths(patterns) {
    const rules = patterns
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== '')
        .map(rule);
    const otherwise = rules[0]?.takes !== true;
    return (path) => {
        if (VENDORED.test(path))
            return false;
        const last = rules.findLast(({ matches }) => matches(path));
        return last === undefined ? otherwise && MANIFEST_FILE.test(path) : last.takes;
    };
}
function rule(pattern) {
    const takes = !pattern.startsWith('!');
    const glob = pattern
        .replace(/^!/, '')
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '');
    const everything = glob === '' || glob === '.';
    const matches = everything ? () => true : picomatch_default()([glob, `${glob}/**`], { dot: true });
    const namesFiles = /\.[^/]*$/.test(glob) && !everything;
    return {
        takes,
        matches: takes && !namesFiles ? (path) => MANIFEST_FILE.test(path) && matches(path) : (path) => matches(path),
    };
}

;// CONCATENATED MODULE: ./src/review.ts














/** The whole way of the data: two versions in, what changed between them and what to think of it out. */
async function review(baseSource, headSource, { paths, failOn }) {
    const [baseFiles, headFiles] = await readVersions([baseSource, headSource], selectPaths(paths));
    const base = understand(baseFiles);
    const head = understand(headFiles);
    const comparison = compare_compare(base.state, head.state);
    const findings = assess({ ...comparison, problems: { base: base.problems, head: head.problems } });
    const same = sameFacts(base.state, head.state);
    const complete = isComplete(base, head, same) && comparison.undecided.length === 0;
    return {
        ...comparison,
        base: factsOf(baseSource, base),
        head: factsOf(headSource, head),
        complete,
        findings,
        problems: review_inOrder([...base.problems, ...head.problems, ...comparison.undecided]),
        policyEdits: policyEdits(base.state.cluster, head.state.cluster),
        verdict: (0,gate/* verdict */.W)(findings, complete, failOn),
    };
}
/** The way of one version: every flow that it allows. */
async function survey(source, { paths }) {
    const [files] = await readVersions([source], selectPaths(paths));
    const version = understand(files);
    const { undecided, ...flows } = listFlows(version.state);
    const problems = review_inOrder([...version.problems, ...undecided]);
    const complete = !problems.some(({ hidesFlows }) => hidesFlows);
    return { ...flows, version: factsOf(source, version), complete, problems };
}
/** The way of one flow: what decides it in one version, or in base and head. */
async function review_explain(sources, { from, to, asked }, { paths }) {
    const read = await readVersions(sources, selectPaths(paths));
    const versions = read.map(understand);
    const facts = versions.map((version, i) => factsOf(sources[i], version));
    const states = versions.map(({ state }, i) => ({ name: facts[i]?.version ?? '', state }));
    const [base, head] = versions;
    const problems = review_inOrder(versions.flatMap((version) => version.problems));
    return {
        from,
        to,
        asked,
        versions: facts,
        answers: explainFlow(from, to, asked, states),
        complete: !problems.some(({ hidesFlows }) => hidesFlows),
        problems,
        policyEdits: base && head ? policyEdits(base.state.cluster, head.state.cluster) : [],
    };
}
/** From the objects of a version to who exists in it and what its policies mean. */
function understand(read) {
    const { cluster, problems } = buildCluster(read.manifests);
    const { tiers, problems: ofPolicies } = compilePolicies(cluster);
    const state = { cluster, tiers };
    return { ...read, state, problems: [...read.problems, ...problems, ...ofPolicies, ...tiedPolicies(state)] };
}
function factsOf({ name, commit }, { files, manifests, state: { cluster } }) {
    const counts = { objects: manifests.length, workloads: cluster.workloads.size, policies: cluster.policies.length };
    return { version: name, ...(commit === undefined ? {} : { commit }), files, ...counts };
}
/** Each problem once, whichever versions have it: errors first, then by place. */
function review_inOrder(problems) {
    const key = ({ severity, path = '', line = 0, code, message }) => JSON.stringify([['error', 'warning', 'note'].indexOf(severity), path, `${line}`.padStart(9), code, (0,sentence/* write */.M)(message)]);
    return [...new Map(problems.map((problem) => [key(problem), problem])).entries()]
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([, problem]) => problem);
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ GATES),
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);

const GATES = ['critical', 'high', 'medium', 'low', 'never'];
/** Judges the findings by the gate. Incomplete is never clean: with a gate set it does not pass either (contract §5). */
function verdict(findings, complete, failOn) {
    const maxSeverity = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.find((severity) => findings.some((f) => f.severity === severity)) ?? null;
    return { failOn, outcome: outcome(maxSeverity, complete, failOn), maxSeverity };
}
function outcome(maxSeverity, complete, failOn) {
    if (failOn === 'never')
        return 'pass';
    if (maxSeverity !== null && _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(maxSeverity) <= _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(failOn))
        return 'fail';
    return complete ? 'pass' : 'incomplete';
}


/***/ }),

/***/ 1050:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/**
 * A mistake that the user can mend: a version that is not there, an unknown option. Its message is one line that names
 * the input, what was expected and what was found. Every other error that reaches an entry is a bug of ours.
 */
class InputError extends Error {
    name = 'InputError';
}


/***/ }),

/***/ 4921:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ byPath)
/* harmony export */ });
/** Orders things by their path, code unit by code unit: the same on every machine, whatever its language. */
function byPath(a, b) {
    const [left = '', right = ''] = [a.path, b.path];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ openVersions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./src/source/blob-id.ts

/**
 * The id git gives a content. Directories and standard input use it too, so that a content which a commit and a
 * directory share is read and parsed once.
 */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./src/source/input-error.ts
var input_error = __nccwpck_require__(1050);
// EXTERNAL MODULE: ./src/source/order.ts
var order = __nccwpck_require__(4921);
;// CONCATENATED MODULE: ./src/source/directory.ts





const NEVER_ENTERED = new Set(['.git', 'node_modules']);
/**
 * The files below a directory. Symbolic links are not followed, but for the directory itself. A file is read when it is
 * listed, for its id, and again when its content is asked for: a second read from the system's cache is cheaper than
 * holding a whole version in memory, and files that both versions share are asked for once.
 *
 * @throws InputError if the directory cannot be read
 */
async function directorySource(directory, name = directory) {
    const fileOf = new Map();
    return {
        name,
        async list(wanted) {
            const entries = [];
            const skipped = [];
            const visit = (item, path) => {
                if (item.isDirectory()) {
                    if (!NEVER_ENTERED.has(item.name))
                        walk(path);
                }
                else if (item.isSymbolicLink()) {
                    skipped.push({ path, why: 'symlink', detail: (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(directory, path)) });
                }
                else if (wanted(path)) {
                    if (!item.isFile())
                        throw new Error('not a regular file');
                    const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, path));
                    const id = blobId(bytes);
                    fileOf.set(id, path);
                    entries.push({ path, id, size: bytes.byteLength });
                }
            };
            const walk = (folder) => {
                const items = attempt(folder, () => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, folder), { withFileTypes: true }));
                for (const item of items ?? []) {
                    const path = folder === '' ? item.name : `${folder}/${item.name}`;
                    attempt(path, () => visit(item, path));
                }
            };
            const attempt = (path, action) => {
                try {
                    return action();
                }
                catch (error) {
                    if (path === '')
                        throw new input_error/* InputError */.d(`The directory ${name} cannot be read: ${reason(error)}`);
                    skipped.push({ path, why: 'unreadable', detail: reason(error) });
                    return undefined;
                }
            };
            walk('');
            return { entries: entries.sort(order/* byPath */.f), skipped: skipped.sort(order/* byPath */.f) };
        },
        async *read(ids) {
            for (const id of ids) {
                const path = fileOf.get(id);
                if (path === undefined)
                    throw new Error(`No file of ${name} has the id ${id}`);
                yield { id, bytes: contentOf(directory, path) };
            }
        },
    };
}
function contentOf(directory, path) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, path));
    }
    catch (error) {
        throw new input_error/* InputError */.d(`The file ${path} was there a moment ago and cannot be read now: ${reason(error)}`);
    }
}
/** `ENOENT` and the like: the rest of a system error names paths of this machine. */
function reason(error) {
    return error.code ?? error.message;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./src/source/git-command.ts


/** The first release whose `rev-parse` knows `--end-of-options`. */
const OLDEST = { major: 2, minor: 30 };
/**
 * Options before every command. We only read objects, so nothing that a repository configures may run or change what we
 * see: no pager, no replaced objects, no locks taken, no monitor started, no object fetched on demand. Because nothing it
 * configures can run, the repository may belong to somebody else, as it does in a container.
 */
const READ_ONLY = [
    '--no-pager',
    '--no-replace-objects',
    '--no-optional-locks',
    ...['core.fsmonitor=false', 'protocol.allow=never', 'safe.directory=*', 'safe.bareRepository=all'].flatMap((setting) => ['-c', setting]),
];
/** The words of the command line that reads `repository`, after `git`. */
function gitArguments(repository, words) {
    return [...READ_ONLY, '-C', repository, ...words];
}
/**
 * Runs git, without a shell, on the repository around a directory. A command that fails is an answer that is not `ok`.
 *
 * @throws InputError if there is no git
 */
function git(repository, words) {
    return new Promise((resolve, reject) => {
        const options = { encoding: 'buffer', maxBuffer: 2 ** 30 };
        (0,external_node_child_process_namespaceObject.execFile)('git', gitArguments(repository, words), options, (error, stdout, stderr) => {
            if (error?.code === 'ENOENT')
                return reject(gitMissing());
            const complaint = stderr.toString().split('\n', 1)[0] ?? '';
            resolve({ ok: error === null, stdout, complaint: complaint.replace(/^(fatal|error): /, '') });
        });
    });
}
/**
 * Checks that git is there and new enough.
 *
 * @throws InputError if it is not
 */
async function requireGit() {
    const { stdout } = await git('.', ['version']);
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout.toString()) ?? []).map(Number);
    if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor))
        return;
    throw new input_error/* InputError */.d(`git ${OLDEST.major}.${OLDEST.minor} or newer is needed, and this is ${stdout.toString().trim()}`);
}
function gitMissing() {
    return new input_error/* InputError */.d('git is needed to read a revision, and it is not on the PATH');
}

;// CONCATENATED MODULE: ./src/source/cat-file.ts



const NEWLINE = 0x0a;
/**
 * The contents of git objects, in the order of the ids, by one `git cat-file --batch`. The process writes no further
 * than the pipe holds while the caller is busy with a content.
 *
 * @throws InputError if the repository lacks one of them, as a partial clone may
 */
async function* catFile(repository, ids) {
    if (ids.length === 0)
        return;
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', gitArguments(repository, ['cat-file', '--batch']), { stdio: ['pipe', 'pipe', 'ignore'] });
    // If the process dies, the answers end early, and that is where it is noticed.
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${ids.join('\n')}\n`);
    const answers = pieces(child.stdout);
    try {
        for (const id of ids) {
            const [, type, size] = (await answers.line()).split(' ');
            if (type !== 'blob')
                throw new input_error/* InputError */.d(`The repository lacks the object ${id}: fetch it first (a partial clone?)`);
            yield { id, bytes: await answers.take(Number(size)) };
            await answers.take(1);
        }
    }
    finally {
        child.kill();
    }
}
/** Takes lines and counted bytes from a stream, never reading ahead of what is asked for by more than one chunk. */
function pieces(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const next = async () => {
        const { value, done } = await chunks.next();
        if (done)
            throw new input_error/* InputError */.d('git stopped before it had given every file');
        return value;
    };
    return {
        async line() {
            let end = rest.indexOf(NEWLINE);
            while (end < 0) {
                rest = Buffer.concat([rest, await next()]);
                end = rest.indexOf(NEWLINE);
            }
            const line = rest.toString('latin1', 0, end);
            rest = rest.subarray(end + 1);
            return line;
        },
        async take(size) {
            const taken = Buffer.alloc(size);
            let filled = 0;
            while (filled < size) {
                if (rest.length === 0)
                    rest = await next();
                const copied = rest.copy(taken, filled);
                filled += copied;
                rest = rest.subarray(copied);
            }
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./src/source/git.ts




const SYMLINK = '120000';
const SUBMODULE = '160000';
/**
 * The files of a commit, read from git's objects: no checkout, and a bare repository will do.
 *
 * @param repository a directory in the repository
 * @param name what the user called this version, if not the revision
 * @throws InputError if git, the repository or the revision is not there
 */
async function gitSource(repository, revision, name = revision) {
    await requireGit();
    const commit = await commitOf(repository, revision);
    return {
        name,
        commit,
        async list(wanted) {
            const { ok, stdout, complaint } = await git(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
            if (!ok)
                throw new input_error/* InputError */.d(`The files of ${name} cannot be listed: ${complaint}`);
            return withTargets(repository, listing(stdout.toString(), wanted));
        },
        read: (ids) => catFile(repository, ids),
    };
}
/**
 * The commit where two revisions parted.
 *
 * @throws InputError if they have none, or if the history is too shallow to know it
 */
async function mergeBase(repository, a, b) {
    await requireGit();
    const commits = [await commitOf(repository, a), await commitOf(repository, b)];
    const { ok, stdout } = await git(repository, ['merge-base', ...commits]);
    if (ok)
        return stdout.toString().trim();
    const why = (await isShallow(repository)) ? SHALLOW : 'their histories have nothing in common';
    throw new input_error/* InputError */.d(`${a} and ${b} have no merge base: ${why}`);
}
const SHALLOW = 'the clone is shallow; fetch more of its history (git fetch --unshallow, or fetch-depth: 0)';
async function commitOf(repository, revision) {
    if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) {
        throw new input_error/* InputError */.d(`${JSON.stringify(revision)} is not a git revision`);
    }
    const found = await git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    if (found.ok)
        return found.stdout.toString().trim();
    const inside = await git(repository, ['rev-parse', '--git-dir']);
    if (!inside.ok)
        throw new input_error/* InputError */.d(`${revision} cannot be looked up: ${inside.complaint}`);
    const hint = (await isShallow(repository)) ? `: ${SHALLOW}` : '';
    throw new input_error/* InputError */.d(`${revision} is not a commit of the repository${hint}`);
}
async function isShallow(repository) {
    const { stdout } = await git(repository, ['rev-parse', '--is-shallow-repository']);
    return stdout.toString().trim() === 'true';
}
/** Reads the records of `ls-tree -r -z -l`: `mode type id size TAB path NUL`. */
function listing(records, wanted) {
    const entries = [];
    const skipped = [];
    for (const record of records.split('\0')) {
        const tab = record.indexOf('\t');
        if (tab < 0)
            continue;
        const path = record.slice(tab + 1);
        const [mode, , id = '', size] = record.slice(0, tab).split(/ +/);
        if (mode === SYMLINK)
            skipped.push({ path, why: 'symlink', detail: id });
        else if (mode === SUBMODULE)
            skipped.push({ path, why: 'submodule', detail: id });
        else if (!wanted(path))
            continue;
        else if (path.includes('\uFFFD'))
            skipped.push({ path, why: 'unreadable', detail: 'its name is not UTF-8' });
        else
            entries.push({ path, id, size: Number(size) });
    }
    return { entries: entries.sort(order/* byPath */.f), skipped: skipped.sort(order/* byPath */.f) };
}
/** Puts in place of each link's id the path that it holds. */
async function withTargets(repository, { entries, skipped }) {
    const ids = skipped.flatMap(({ why, detail }) => (why === 'symlink' && detail !== undefined ? [detail] : []));
    const targets = new Map();
    for await (const { id, bytes } of catFile(repository, [...new Set(ids)]))
        targets.set(id, Buffer.from(bytes).toString());
    const pointing = (link) => ({ ...link, detail: targets.get(link.detail ?? '') ?? '' });
    return { entries, skipped: skipped.map((item) => (item.why === 'symlink' ? pointing(item) : item)) };
}

;// CONCATENATED MODULE: ./src/source/stream.ts

/** A version that came through standard input as one file, whatever the paths that are wanted. */
function streamSource(bytes) {
    const id = blobId(bytes);
    return {
        name: '-',
        async list() {
            return { entries: [{ path: 'standard input', id, size: bytes.byteLength }], skipped: [] };
        },
        async *read(ids) {
            if (ids.includes(id))
                yield { id, bytes };
        },
    };
}

;// CONCATENATED MODULE: ./src/source/version.ts






/**
 * Opens the versions that the words of a command line name, in their order. A word is:
 *
 * - `-`: standard input, once at most
 * - a directory; it wins over a revision of the same name, which can be written `refs/heads/NAME`
 * - `A...B`: two versions, the merge base of A and B, then B; an empty side is HEAD
 * - any other git revision
 *
 * @throws InputError if a word is none of these
 */
async function openVersions(words, where) {
    if (words.filter((word) => word === '-').length > 1) {
        throw new input_error/* InputError */.d('Standard input (-) can be one version, not two');
    }
    const sources = [];
    for (const word of words)
        sources.push(...(await version_open(word, where)));
    return sources;
}
async function version_open(word, { cwd, repo = '.', stdin }) {
    if (word === '-')
        return [streamSource(await stdin())];
    const repository = (0,external_node_path_.resolve)(cwd, repo);
    if (!isDirectory(repository))
        throw new input_error/* InputError */.d(`${repo} is not a directory, so it holds no repository`);
    const path = (0,external_node_path_.resolve)(cwd, word);
    if (word !== '' && isDirectory(path))
        return [await directorySource(path, word)];
    const sides = word.split('...').map((side) => side || 'HEAD');
    const [base, head] = sides;
    if (sides.length !== 2 || base === undefined || head === undefined)
        return [await gitSource(repository, word)];
    const parted = await mergeBase(repository, base, head);
    return [await gitSource(repository, parted, `merge base of ${base} and ${head}`), await gitSource(repository, head)];
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
exports.P3 = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
exports.X5 = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 9630:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(9630);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(9630);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

//# sourceMappingURL=index.js.map