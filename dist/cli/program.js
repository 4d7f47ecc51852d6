import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
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
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8330);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(912);
/* harmony import */ var _flow_asked_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2164);
/* harmony import */ var _flow_end_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9630);
/* harmony import */ var _report_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9166);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5655);
/* harmony import */ var _risk_gate_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(9348);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(111);
/* harmony import */ var _source_input_error_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(1050);
/* harmony import */ var _source_output_file_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2719);
/* harmony import */ var _source_today_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(2296);
/* harmony import */ var _source_version_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4567);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1155);
/* harmony import */ var _untouched_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(9585);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(4980);

















/** They say which flow, and so belong to no other command. */
const FLOW_OPTIONS = ['from', 'to', 'port', 'protocol', 'cluster'];
/** The option of the comparison alone: elsewhere nothing is judged. */
const GATE = 'fail-on';
/** Where the tools that render are looked for. */
const toolPath = process.env['PATH'] ?? '';
const color = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
/** The command line: words in, the answer on standard output. @returns the exit status */
async function main(words) {
    const dashes = words.indexOf('--');
    const paths = dashes < 0 ? [] : words.slice(dashes + 1);
    const { values, positionals } = parse(dashes < 0 ? words : words.slice(0, dashes));
    const [command, ...versions] = positionals;
    if (values.help) {
        process.stdout.write(_usage_js__WEBPACK_IMPORTED_MODULE_13__/* .USAGE */ .u_);
        return 0;
    }
    if (values.version) {
        process.stdout.write(`${_package_json__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE}\n`);
        return 0;
    }
    const stray = FLOW_OPTIONS.find((option) => command !== 'explain' && values[option] !== undefined);
    if (stray !== undefined)
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .d(`--${stray} is an option of explain; --help shows how to use it`);
    if (command !== 'diff' && command !== undefined && values[GATE] !== undefined) {
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .d(`--${GATE} is an option of diff; --help shows how to use it`);
    }
    const open = () => (0,_source_version_js__WEBPACK_IMPORTED_MODULE_10__/* .openVersions */ .k)(versions, { cwd: '.', stdin: () => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(process.stdin), ...repository(values.repo) });
    const { tell, end } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalProgress */ .e)(process.stderr, values.debug === true);
    const finish = (written) => {
        end();
        answer(written);
    };
    const answer = (written) => {
        if (values.output !== undefined)
            return (0,_source_output_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeTo */ .j)(values.output, written);
        for (const piece of (0,_source_output_file_js__WEBPACK_IMPORTED_MODULE_9__/* .inPieces */ .x)(written))
            process.stdout.write(piece);
    };
    if (command === 'diff') {
        const failOn = oneOf(`--${GATE}`, _risk_gate_js__WEBPACK_IMPORTED_MODULE_15__/* .GATES */ .J, values[GATE] ?? 'never');
        const format = oneOf('--format', _usage_js__WEBPACK_IMPORTED_MODULE_13__/* .FORMATS */ .hR.diff, values.format);
        const [base, head] = expect(await open(), [2], 'diff compares two versions: BASE HEAD, or A...B');
        const configuration = await configurationOf(values.config, [base, head]);
        const options = { paths, failOn, configuration, toolPath, today: (0,_source_today_js__WEBPACK_IMPORTED_MODULE_16__/* .today */ .E)(process.env, Date.now()), tell };
        const report = (await (0,_untouched_js__WEBPACK_IMPORTED_MODULE_12__/* .untouchedReport */ .c)(base, head, options)) ?? (await reviewWhole(base, head, options));
        tell('write', format);
        const write = format === 'text' ? _report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq : (await Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9772))).DIFF_FORMATS[format];
        finish(write(report, { color }));
        return report.verdict.outcome === 'pass' ? 0 : 1;
    }
    if (command === 'list') {
        const format = oneOf('--format', _usage_js__WEBPACK_IMPORTED_MODULE_13__/* .FORMATS */ .hR.list, values.format);
        const [version] = expect(await open(), [1], 'list takes one version');
        const configuration = await configurationOf(values.config, [version]);
        const [{ survey }, { LIST_FORMATS }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(506), __nccwpck_require__.e(284)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3284)), Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9772))]);
        finish(LIST_FORMATS[format](await survey(version, { paths, configuration, toolPath, tell }), { color }));
        return 0;
    }
    if (command === 'explain') {
        const format = oneOf('--format', _usage_js__WEBPACK_IMPORTED_MODULE_13__/* .FORMATS */ .hR.explain, values.format);
        const question = {
            from: endOf('--from', values.from),
            to: endOf('--to', values.to),
            asked: (0,_flow_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAsked */ ._)(values.port, values.protocol),
            cluster: values.cluster,
        };
        const sources = expect(await open(), [1, 2], 'explain takes one version or two');
        const configuration = await configurationOf(values.config, sources);
        const [{ explain }, { EXPLAIN_FORMATS }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(506), __nccwpck_require__.e(284)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3284)), Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9772))]);
        const explained = await explain(sources, question, { paths, configuration, toolPath, tell });
        finish(EXPLAIN_FORMATS[format](explained, { color }));
        return 0;
    }
    throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .d(`Expected diff, list or explain, found ${command ?? 'no command'}; --help shows how to use it`);
}
/** The program of the whole way is loaded where it is gone: to load it takes a quarter of a run that ends before. */
const reviewWhole = async (...versions) => (await Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(506), __nccwpck_require__.e(46)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9046))).review(...versions);
function parse(words) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...words], options: _usage_js__WEBPACK_IMPORTED_MODULE_13__/* .OPTIONS */ .lw, allowPositionals: true });
    }
    catch (error) {
        // Node's message may have a second sentence with advice of its own.
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .d(`${error.message.split('. ')[0]}; --help shows how to use it`);
    }
}
/** A file on the command line is taken as it is, and says nothing of the versions. */
async function configurationOf(file, versions) {
    if (file === undefined)
        return (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .v)(versions);
    return { config: (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o)((0,_source_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readNamedFile */ .w)(file), file), file, problems: [] };
}
function repository(repo) {
    return repo === undefined ? {} : { repo };
}
function oneOf(option, choices, found) {
    const chosen = choices.find((choice) => choice === found);
    if (chosen !== undefined)
        return chosen;
    throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .d(`${option}: expected one of ${choices.join(', ')}, found ${found}`);
}
function endOf(option, text) {
    if (text === undefined)
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .d(`explain needs ${option}: an end of the flow; --help shows how to name it`);
    return (0,_flow_end_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEnd */ .J)(text);
}
function expect(sources, counts, usage) {
    if (counts.includes(sources.length))
        return sources;
    throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .d(`${usage}; found ${sources.length} version${sources.length === 1 ? '' : 's'}`);
}
function inOneLine(error) {
    if (error instanceof _source_input_error_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .d)
        return (0,_report_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLines */ .y1)(error.message);
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

/***/ 5023:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Mo: () => (/* binding */ keysAskedFor),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   OW: () => (/* binding */ lookInto),
/* harmony export */   sZ: () => (/* binding */ sameSpec)
/* harmony export */ });
/* harmony import */ var _manifest_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6369);
/* harmony import */ var _pod_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1516);


/**
 * What an object says, as a text that is equal for equal contents: what tells two copies of it apart.
 *
 * Metadata and status are left out: annotations, and what a server adds, make no other object. Of a Namespace, which is
 * nothing but metadata, those labels count that a policy asks for. Every application of one cluster may declare the
 * namespace it lies in, each with the labels of another tool, and taking these for different clusters would hide the flows
 * between the applications. All else counts, even what no policy can see, such as an image: nobody applies both copies to
 * one cluster, and so what lies beside the one is no neighbour of what lies beside the other.
 *
 * @param asked the keys of labels that policies ask for
 */
function contentOf(manifest, asked) {
    const { apiVersion, kind, body } = manifest;
    const role = (0,_manifest_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(apiVersion, kind);
    if (role === 'namespace')
        return written(pick(labelsOf(body), (key) => asked().has(key)));
    if (role === 'node')
        return written([labelsOf(body), (0,_pod_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldAt */ .UK)(body, ['status', 'addresses']) ?? null]);
    return written(pick(body, (key) => key !== 'metadata' && key !== 'status'));
}
/** The keys of labels that the selectors of policies ask for. */
function keysAskedFor(policies) {
    const keys = new Set();
    for (const { body } of policies) {
        lookInto(body['spec'], (part) => {
            for (const key of Object.keys((0,_pod_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldAt */ .UK)(part, ['matchLabels']) ?? {}))
                keys.add(key);
            const key = (0,_pod_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldAt */ .UK)(part, ['key']);
            if (typeof key === 'string')
                keys.add(key);
        });
    }
    return keys;
}
/** Shows a value and all that is in it, but for what is no mapping and no list: selectors stand in many places of a policy. */
function lookInto(value, see) {
    if (typeof value !== 'object' || value === null)
        return;
    see(value);
    for (const part of Object.values(value))
        lookInto(part, see);
}
function labelsOf(body) {
    const labels = (0,_pod_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldAt */ .UK)(body, ['metadata', 'labels']);
    return typeof labels === 'object' && labels !== null && !Array.isArray(labels) ? labels : {};
}
function pick(object, takes) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => takes(key)));
}
/** JSON with the keys in order: equal for values that mean the same. */
function written(value) {
    return JSON.stringify(value, (_, part) => (isObject(part) ? inOrder(part) : part));
}
/** Whether two versions of a policy say the same. */
function sameSpec(a, b) {
    return a.body === b.body || written(a.body['spec'] ?? null) === written(b.body['spec'] ?? null);
}
function inOrder(object) {
    return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The items by what they have in common, in their order. */
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


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ readNamespaces),
/* harmony export */   j_: () => (/* binding */ namespaceIn),
/* harmony export */   m1: () => (/* binding */ withoutNamespace),
/* harmony export */   nY: () => (/* binding */ NAME_LABEL)
/* harmony export */ });
/* harmony import */ var _manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9719);
/* harmony import */ var _manifest_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6369);
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4616);
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5261);
/* harmony import */ var _pod_template_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1516);





/** The label every namespace has, whatever its manifest says (semantics D4). */
const NAME_LABEL = 'kubernetes.io/metadata.name';
/**
 * The declared namespaces, and those that others lie in or that are configured: of these nothing is known but the automatic
 * label and those of the configuration. Of what lies in no namespace it is empty.
 *
 * @param configured labels of namespaces that no manifest declares, by name
 */
function readNamespaces(manifests, inhabited, configured = {}) {
    const namespaces = new Map();
    for (const manifest of manifests) {
        const { name } = manifest;
        const labels = (0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()), (0,_pod_template_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldAt */ .UK)(manifest.body, ['metadata', 'labels'])).value;
        namespaces.set(name, { name, labels: { ...Object.fromEntries(labels), [NAME_LABEL]: name }, manifest });
    }
    for (const [name, labels] of Object.entries(configured)) {
        if (!namespaces.has(name))
            namespaces.set(name, { name, labels: { ...labels, [NAME_LABEL]: name }, configured: true });
    }
    for (const name of inhabited) {
        if (name !== '' && !namespaces.has(name))
            namespaces.set(name, { name, labels: { [NAME_LABEL]: name } });
    }
    return namespaces;
}
/** A namespace as a version has it; one that no manifest mentions has the automatic label alone (semantics D4). */
function namespaceIn(cluster, name) {
    return cluster.namespaces.get(name) ?? { name, labels: { [NAME_LABEL]: name } };
}
/**
 * Says of manifests without a namespace that they count as those of `default`, where several folders have some: such are
 * often applied with `--namespace`, or by a program that knows it, to a namespace for each folder.
 */
function withoutNamespace(manifests) {
    const unnamed = manifests.filter(({ kind, namespace }) => namespace === undefined && !(0,_manifest_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isClusterScoped */ .Z6)(kind));
    const [first] = unnamed;
    if (first === undefined || new Set(unnamed.map(({ path }) => (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path))).size < 2)
        return [];
    const { path, line } = first;
    const others = unnamed.length === 2 ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `1 more object` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${unnamed.length - 1} more objects`;
    const message = (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `This and ${others}, in several folders, name no namespace and count as those of default. Name it in them if they are applied to another.`;
    return [{ severity: 'note', code: 'namespace-not-named', message, path, line, hidesFlows: false }];
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
/* harmony export */   Y7: () => (/* binding */ templatePath),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/* harmony import */ var _manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9719);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8438);


// Kinds that are pods themselves, or keep the template elsewhere than in `spec.template`.
const PATHS = new Map([
    ['Pod', []],
    ['VirtualMachineInstance', []],
    ['CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
    ['ScaledJob', ['spec', 'jobTargetRef', 'template']],
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
/** Where a kind keeps its pod template. */
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

/***/ 9105:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hasNamespace),
/* harmony export */   T: () => (/* binding */ isEverywhere)
/* harmony export */ });
/* harmony import */ var _manifest_remember_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4586);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5023);
/* harmony import */ var _namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3365);
/* harmony import */ var _pod_template_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1516);




/** Namespaces that every cluster has, whether or not a manifest declares them. */
const EVERYWHERE = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);
/** Whether a namespace is one of those that no change can bring or take away (semantics D13). */
function isEverywhere(name) {
    return EVERYWHERE.has(name);
}
/**
 * Whether a version has a namespace: a manifest declares it, something lies in it, the configuration tells of it, a policy
 * calls it by its name, or every cluster has it (semantics D13). A manifest that comes to such a namespace, or goes, changes its
 * labels and no more. But where workloads were declared in it, and went with all else, the name is only left over.
 *
 * @param before the version before this one
 */
function hasNamespace({ namespaces, policies }, name, before) {
    if (namespaces.has(name) || isEverywhere(name))
        return true;
    return !before?.residents.has(name) && policies.some((policy) => namesIn(policy).has(name));
}
/** The namespaces that a policy calls by their names, in any selector and with any operator. */
const namesIn = (0,_manifest_remember_js__WEBPACK_IMPORTED_MODULE_3__/* .remember */ .k)(({ body }) => {
    const names = new Set();
    const note = (value) => {
        if (typeof value === 'string')
            names.add(value);
    };
    (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .lookInto */ .OW)(body['spec'], (part) => {
        note((0,_pod_template_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldAt */ .UK)(part, ['matchLabels', _namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LABEL */ .nY]));
        if ((0,_pod_template_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldAt */ .UK)(part, ['key']) === _namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LABEL */ .nY)
            (0,_pod_template_js__WEBPACK_IMPORTED_MODULE_2__/* .items */ .ld)(part, ['values']).forEach(note);
    });
    return names;
});


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

/***/ 912:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ loadConfiguration),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __nccwpck_require__(4616);
// EXTERNAL MODULE: ./src/source/paths.ts
var paths = __nccwpck_require__(5261);
// EXTERNAL MODULE: ./src/source/input-error.ts
var input_error = __nccwpck_require__(1050);
;// CONCATENATED MODULE: ./src/config/config-error.ts


/** Nobody mends more at once, and one bracket that is missing can have thousands. */
const MOST = 100;
/** All errors of a configuration as one mistake of the user's: a line for each, as compilers write them. */
function refusal(errors) {
    const more = errors.length > MOST ? [`and ${errors.length - MOST} more errors`] : [];
    return new input_error/* InputError */.d([...errors.slice(0, MOST).map(inOneLine), ...more].join('\n'));
}
function inOneLine({ path, line, column, message }) {
    return `${path}:${line}:${column}: ${(0,sentence/* write */.M)(message, quoted)}`;
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONGEST = 80;
/** A name of the file's on one line; no character of it can steer a terminal. */
function quoted(name) {
    const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
    return `"${short.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}"`;
}

// EXTERNAL MODULE: ./src/manifest/limits.ts
var limits = __nccwpck_require__(9485);
// EXTERNAL MODULE: ./src/manifest/text.ts
var manifest_text = __nccwpck_require__(9066);
;// CONCATENATED MODULE: ./src/config/config.ts
/** What counts where there is no configuration. */
const NO_CONFIG = { clusters: [], assertions: [], waivers: [], reserved: {} };

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./src/manifest/objects-in.ts
var objects_in = __nccwpck_require__(4333);
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
    return encodeURI(escapePointer(p)).replace(/#/g, '%23');
}
function escapePointer(p) {
    return p.replace(/~/g, '~0').replace(/\//g, '~1');
}
//# sourceMappingURL=pointer.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/dereference.js

const uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
const uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
const uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
function normalizeURIFragment(fragment) {
    let normalized = '';
    for (let index = 0; index < fragment.length;) {
        const character = fragment[index];
        const encoded = fragment.slice(index, index + 3);
        if (character === '%' && uriPercentEncoding.test(encoded)) {
            const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
            normalized += uriUnreservedCharacter.test(decoded)
                ? decoded
                : encoded.toUpperCase();
            index += 3;
            continue;
        }
        const codePoint = String.fromCodePoint(fragment.codePointAt(index));
        normalized += uriFragmentCharacter.test(codePoint)
            ? codePoint
            : encodeURIComponent(codePoint);
        index += codePoint.length;
    }
    return normalized;
}
function resolveURI(reference, baseURI) {
    const url = new URL(reference, baseURI.href);
    url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : '';
    return url;
}
const schemaKeyword = {
    additionalItems: true,
    unevaluatedItems: true,
    items: true,
    contains: true,
    additionalProperties: true,
    unevaluatedProperties: true,
    propertyNames: true,
    not: true,
    if: true,
    then: true,
    else: true
};
const schemaArrayKeyword = {
    prefixItems: true,
    items: true,
    allOf: true,
    anyOf: true,
    oneOf: true
};
const schemaMapKeyword = {
    $defs: true,
    definitions: true,
    properties: true,
    patternProperties: true,
    dependentSchemas: true
};
const ignoredKeyword = {
    id: true,
    $id: true,
    $ref: true,
    $schema: true,
    $anchor: true,
    $vocabulary: true,
    $comment: true,
    default: true,
    enum: true,
    const: true,
    required: true,
    dependentRequired: true,
    type: true,
    maximum: true,
    minimum: true,
    exclusiveMaximum: true,
    exclusiveMinimum: true,
    multipleOf: true,
    maxLength: true,
    minLength: true,
    pattern: true,
    format: true,
    maxItems: true,
    minItems: true,
    uniqueItems: true,
    maxProperties: true,
    minProperties: true
};
let initialBaseURI = typeof self !== 'undefined' &&
    self.location &&
    self.location.origin !== 'null'
    ?
        new URL(self.location.origin + self.location.pathname + location.search)
    : new URL('https://github.com/cfworker');
function dereference(schema, lookup = Object.create(null), baseURI = initialBaseURI, basePointer = '') {
    if (schema && typeof schema === 'object' && !Array.isArray(schema)) {
        const id = schema.$id || schema['id'];
        if (id) {
            const url = resolveURI(id, baseURI);
            if (url.hash.length > 1) {
                lookup[url.href] = schema;
            }
            else {
                url.hash = '';
                if (basePointer === '') {
                    baseURI = url;
                }
                else {
                    dereference(schema, lookup, baseURI);
                }
            }
        }
    }
    else if (schema !== true && schema !== false) {
        return lookup;
    }
    const schemaURI = baseURI.href + (basePointer ? '#' + basePointer : '');
    if (lookup[schemaURI] !== undefined && lookup[schemaURI] !== schema) {
        throw new Error(`Duplicate schema URI "${schemaURI}".`);
    }
    lookup[schemaURI] = schema;
    if (schema === true || schema === false) {
        return lookup;
    }
    if (schema.__absolute_uri__ === undefined) {
        Object.defineProperty(schema, '__absolute_uri__', {
            enumerable: false,
            value: schemaURI
        });
    }
    if (schema.$ref && schema.__absolute_ref__ === undefined) {
        const url = resolveURI(schema.$ref, baseURI);
        Object.defineProperty(schema, '__absolute_ref__', {
            enumerable: false,
            value: url.href
        });
    }
    if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === undefined) {
        const url = resolveURI(schema.$recursiveRef, baseURI);
        Object.defineProperty(schema, '__absolute_recursive_ref__', {
            enumerable: false,
            value: url.href
        });
    }
    if (schema.$anchor) {
        const url = resolveURI('#' + schema.$anchor, baseURI);
        lookup[url.href] = schema;
    }
    for (let key in schema) {
        if (ignoredKeyword[key]) {
            continue;
        }
        const keyBase = `${basePointer}/${encodePointer(key)}`;
        const subSchema = schema[key];
        if (Array.isArray(subSchema)) {
            if (schemaArrayKeyword[key]) {
                const length = subSchema.length;
                for (let i = 0; i < length; i++) {
                    dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
                }
            }
        }
        else if (schemaMapKeyword[key]) {
            for (let subKey in subSchema) {
                dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
            }
        }
        else {
            dereference(subSchema, lookup, baseURI, keyBase);
        }
    }
    return lookup;
}
//# sourceMappingURL=dereference.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
    const typeofa = typeof a;
    if (typeofa !== typeof b) {
        return false;
    }
    const aIsArray = Array.isArray(a);
    const bIsArray = Array.isArray(b);
    if (aIsArray !== bIsArray) {
        return false;
    }
    if (aIsArray) {
        const length = a.length;
        if (length !== b.length) {
            return false;
        }
        for (let i = 0; i < length; i++) {
            if (!deepCompareStrict(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }
    if (typeofa === 'object') {
        if (!a || !b) {
            return a === b;
        }
        const aKeys = Object.keys(a);
        const bKeys = Object.keys(b);
        const length = aKeys.length;
        if (length !== bKeys.length) {
            return false;
        }
        for (const k of aKeys) {
            if (!Object.prototype.hasOwnProperty.call(b, k)) {
                return false;
            }
            if (!deepCompareStrict(a[k], b[k])) {
                return false;
            }
        }
        return true;
    }
    return a === b;
}
//# sourceMappingURL=deep-compare-strict.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/format.js
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
const URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
const EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
const EMAIL = (input) => {
    const matches = input.match(EMAIL_ADDRESS);
    if (!matches)
        return false;
    const name = matches[1];
    const host = matches[2];
    if (!name || !host || name.length > 64 || host.length > 253)
        return false;
    if (name[0] !== '"' &&
        (name[0] === '.' || name.endsWith('.') || name.includes('..'))) {
        return false;
    }
    if (host.startsWith('[') && host.endsWith(']')) {
        const address = host.slice(1, -1);
        if (/^ipv6:/i.test(address))
            return IPV6.test(address.slice(5));
        return IPV4.test(address);
    }
    return HOSTNAME.test(host);
};
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
const IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
const DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
function bind(r) {
    return r.test.bind(r);
}
const format = {
    date,
    time: time.bind(undefined, true),
    'date-time': date_time,
    duration: DURATION,
    uri,
    'uri-reference': bind(URIREF),
    'uri-template': bind(URITEMPLATE),
    url: bind(URL_),
    email: EMAIL,
    hostname: bind(HOSTNAME),
    ipv4: bind(IPV4),
    ipv6: bind(IPV6),
    regex: regex,
    uuid: bind(UUID),
    'json-pointer': bind(JSON_POINTER),
    'json-pointer-uri-fragment': bind(JSON_POINTER_URI_FRAGMENT),
    'relative-json-pointer': bind(RELATIVE_JSON_POINTER)
};
function isLeapYear(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
    const matches = str.match(DATE);
    if (!matches)
        return false;
    const yearPart = matches[1];
    const monthPart = matches[2];
    const dayPart = matches[3];
    if (!yearPart || !monthPart || !dayPart)
        return false;
    const year = +yearPart;
    const month = +monthPart;
    const day = +dayPart;
    const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        maxDay !== undefined &&
        day <= maxDay);
}
function time(full, str) {
    const matches = str.match(TIME);
    if (!matches)
        return false;
    const hourPart = matches[1];
    const minutePart = matches[2];
    const secondPart = matches[3];
    if (!hourPart || !minutePart || !secondPart)
        return false;
    const hour = +hourPart;
    const minute = +minutePart;
    const second = +secondPart;
    const timeZone = matches[5];
    const offsetSign = matches[6];
    const offsetHour = +(matches[7] ?? 0);
    const offsetMinute = +(matches[8] ?? 0);
    if (hour > 23 ||
        minute > 59 ||
        second > 60 ||
        offsetHour > 23 ||
        offsetMinute > 59 ||
        (full && timeZone === undefined)) {
        return false;
    }
    if (second < 60)
        return true;
    const offsetDirection = offsetSign === '+' ? 1 : offsetSign === '-' ? -1 : 0;
    const utcMinute = (hour * 60 +
        minute -
        offsetDirection * (offsetHour * 60 + offsetMinute) +
        24 * 60) %
        (24 * 60);
    return utcMinute === 23 * 60 + 59;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
    const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
    return (datePart !== undefined &&
        timePart !== undefined &&
        extra === undefined &&
        date(datePart) &&
        time(true, timePart));
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str, 'u');
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
    let result = 0;
    let length = s.length;
    let index = 0;
    let charCode;
    while (index < length) {
        result++;
        charCode = s.charCodeAt(index++);
        if (charCode >= 0xd800 && charCode <= 0xdbff && index < length) {
            charCode = s.charCodeAt(index);
            if ((charCode & 0xfc00) == 0xdc00) {
                index++;
            }
        }
    }
    return result;
}
//# sourceMappingURL=ucs2-length.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validate.js





function validate_hasOwnProperty(instance, key) {
    return Object.prototype.hasOwnProperty.call(instance, key);
}
function decimalInteger(value) {
    const coefficientAndExponent = Math.abs(value).toString().split('e');
    const coefficient = coefficientAndExponent[0];
    const exponent = coefficientAndExponent[1] ?? '0';
    const point = coefficient.indexOf('.');
    const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
    return [
        BigInt(coefficient.replace('.', '')),
        Number(exponent) - fractionLength
    ];
}
function isMultipleOf(instance, divisor) {
    if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) {
        return false;
    }
    const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
    const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
    const exponentDifference = instanceExponent - divisorExponent;
    if (exponentDifference >= 0) {
        return ((instanceCoefficient * 10n ** BigInt(exponentDifference)) %
            divisorCoefficient ===
            0n);
    }
    return (instanceCoefficient %
        (divisorCoefficient * 10n ** BigInt(-exponentDifference)) ===
        0n);
}
function validate(instance, schema, draft = '2019-09', lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = '#', schemaLocation = '#', evaluated = Object.create(null)) {
    if (schema === true) {
        return { valid: true, errors: [] };
    }
    if (schema === false) {
        return {
            valid: false,
            errors: [
                {
                    instanceLocation,
                    keyword: 'false',
                    keywordLocation: instanceLocation,
                    error: 'False boolean schema.'
                }
            ]
        };
    }
    const rawInstanceType = typeof instance;
    let instanceType;
    switch (rawInstanceType) {
        case 'boolean':
        case 'number':
        case 'string':
            instanceType = rawInstanceType;
            break;
        case 'object':
            if (instance === null) {
                instanceType = 'null';
            }
            else if (Array.isArray(instance)) {
                instanceType = 'array';
            }
            else {
                instanceType = 'object';
            }
            break;
        default:
            throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
    }
    const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
    const errors = [];
    if ($recursiveAnchor === true && recursiveAnchor === null) {
        recursiveAnchor = schema;
    }
    if ($recursiveRef === '#') {
        const refSchema = recursiveAnchor === null
            ? lookup[__absolute_recursive_ref__]
            : recursiveAnchor;
        const keywordLocation = `${schemaLocation}/$recursiveRef`;
        const result = validate(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
        if (!result.valid) {
            errors.push({
                instanceLocation,
                keyword: '$recursiveRef',
                keywordLocation,
                error: 'A subschema had errors.'
            }, ...result.errors);
        }
    }
    if ($ref !== undefined) {
        const uri = __absolute_ref__ || $ref;
        const refSchema = lookup[uri];
        if (refSchema === undefined) {
            let message = `Unresolved $ref "${$ref}".`;
            if (__absolute_ref__ && __absolute_ref__ !== $ref) {
                message += `  Absolute URI "${__absolute_ref__}".`;
            }
            message += `\nKnown schemas:\n- ${Object.keys(lookup).join('\n- ')}`;
            throw new Error(message);
        }
        const keywordLocation = `${schemaLocation}/$ref`;
        const result = validate(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
        if (!result.valid) {
            errors.push({
                instanceLocation,
                keyword: '$ref',
                keywordLocation,
                error: 'A subschema had errors.'
            }, ...result.errors);
        }
        if (draft === '4' || draft === '7') {
            return { valid: errors.length === 0, errors };
        }
    }
    if (Array.isArray($type)) {
        let length = $type.length;
        let valid = false;
        for (let i = 0; i < length; i++) {
            if (instanceType === $type[i] ||
                ($type[i] === 'integer' &&
                    instanceType === 'number' &&
                    instance % 1 === 0 &&
                    instance === instance)) {
                valid = true;
                break;
            }
        }
        if (!valid) {
            errors.push({
                instanceLocation,
                keyword: 'type',
                keywordLocation: `${schemaLocation}/type`,
                error: `Instance type "${instanceType}" is invalid. Expected "${$type.join('", "')}".`
            });
        }
    }
    else if ($type === 'integer') {
        if (instanceType !== 'number' || instance % 1 || instance !== instance) {
            errors.push({
                instanceLocation,
                keyword: 'type',
                keywordLocation: `${schemaLocation}/type`,
                error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
            });
        }
    }
    else if ($type !== undefined && instanceType !== $type) {
        errors.push({
            instanceLocation,
            keyword: 'type',
            keywordLocation: `${schemaLocation}/type`,
            error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
        });
    }
    if ($const !== undefined) {
        if (instanceType === 'object' || instanceType === 'array') {
            if (!deepCompareStrict(instance, $const)) {
                errors.push({
                    instanceLocation,
                    keyword: 'const',
                    keywordLocation: `${schemaLocation}/const`,
                    error: `Instance does not match ${JSON.stringify($const)}.`
                });
            }
        }
        else if (instance !== $const) {
            errors.push({
                instanceLocation,
                keyword: 'const',
                keywordLocation: `${schemaLocation}/const`,
                error: `Instance does not match ${JSON.stringify($const)}.`
            });
        }
    }
    if ($enum !== undefined) {
        if (instanceType === 'object' || instanceType === 'array') {
            if (!$enum.some(value => deepCompareStrict(instance, value))) {
                errors.push({
                    instanceLocation,
                    keyword: 'enum',
                    keywordLocation: `${schemaLocation}/enum`,
                    error: `Instance does not match any of ${JSON.stringify($enum)}.`
                });
            }
        }
        else if (!$enum.some(value => instance === value)) {
            errors.push({
                instanceLocation,
                keyword: 'enum',
                keywordLocation: `${schemaLocation}/enum`,
                error: `Instance does not match any of ${JSON.stringify($enum)}.`
            });
        }
    }
    if ($not !== undefined) {
        const keywordLocation = `${schemaLocation}/not`;
        const result = validate(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation);
        if (result.valid) {
            errors.push({
                instanceLocation,
                keyword: 'not',
                keywordLocation,
                error: 'Instance matched "not" schema.'
            });
        }
    }
    let subEvaluateds = [];
    if ($anyOf !== undefined) {
        const keywordLocation = `${schemaLocation}/anyOf`;
        const errorsLength = errors.length;
        let anyValid = false;
        for (const [i, subSchema] of $anyOf.entries()) {
            const subEvaluated = Object.create(evaluated);
            const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
            errors.push(...result.errors);
            anyValid = anyValid || result.valid;
            if (result.valid) {
                subEvaluateds.push(subEvaluated);
            }
        }
        if (anyValid) {
            errors.length = errorsLength;
        }
        else {
            errors.splice(errorsLength, 0, {
                instanceLocation,
                keyword: 'anyOf',
                keywordLocation,
                error: 'Instance does not match any subschemas.'
            });
        }
    }
    if ($allOf !== undefined) {
        const keywordLocation = `${schemaLocation}/allOf`;
        const errorsLength = errors.length;
        let allValid = true;
        for (const [i, subSchema] of $allOf.entries()) {
            const subEvaluated = Object.create(evaluated);
            const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
            errors.push(...result.errors);
            allValid = allValid && result.valid;
            if (result.valid) {
                subEvaluateds.push(subEvaluated);
            }
        }
        if (allValid) {
            errors.length = errorsLength;
        }
        else {
            errors.splice(errorsLength, 0, {
                instanceLocation,
                keyword: 'allOf',
                keywordLocation,
                error: `Instance does not match every subschema.`
            });
        }
    }
    if ($oneOf !== undefined) {
        const keywordLocation = `${schemaLocation}/oneOf`;
        const errorsLength = errors.length;
        const matches = $oneOf.filter((subSchema, i) => {
            const subEvaluated = Object.create(evaluated);
            const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
            errors.push(...result.errors);
            if (result.valid) {
                subEvaluateds.push(subEvaluated);
            }
            return result.valid;
        }).length;
        if (matches === 1) {
            errors.length = errorsLength;
        }
        else {
            errors.splice(errorsLength, 0, {
                instanceLocation,
                keyword: 'oneOf',
                keywordLocation,
                error: `Instance does not match exactly one subschema (${matches} matches).`
            });
        }
    }
    if (instanceType === 'object' || instanceType === 'array') {
        Object.assign(evaluated, ...subEvaluateds);
    }
    if ($if !== undefined) {
        const keywordLocation = `${schemaLocation}/if`;
        const ifEvaluated = Object.create(null);
        const conditionResult = validate(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid;
        if (conditionResult) {
            Object.assign(evaluated, ifEvaluated);
            if ($then !== undefined) {
                const thenResult = validate(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
                if (!thenResult.valid) {
                    errors.push({
                        instanceLocation,
                        keyword: 'if',
                        keywordLocation,
                        error: `Instance does not match "then" schema.`
                    }, ...thenResult.errors);
                }
            }
        }
        else if ($else !== undefined) {
            const elseResult = validate(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
            if (!elseResult.valid) {
                errors.push({
                    instanceLocation,
                    keyword: 'if',
                    keywordLocation,
                    error: `Instance does not match "else" schema.`
                }, ...elseResult.errors);
            }
        }
    }
    if (instanceType === 'object') {
        if ($required !== undefined) {
            for (const key of $required) {
                if (!validate_hasOwnProperty(instance, key)) {
                    errors.push({
                        instanceLocation,
                        keyword: 'required',
                        keywordLocation: `${schemaLocation}/required`,
                        error: `Instance does not have required property "${key}".`
                    });
                }
            }
        }
        const keys = Object.keys(instance);
        if ($minProperties !== undefined && keys.length < $minProperties) {
            errors.push({
                instanceLocation,
                keyword: 'minProperties',
                keywordLocation: `${schemaLocation}/minProperties`,
                error: `Instance does not have at least ${$minProperties} properties.`
            });
        }
        if ($maxProperties !== undefined && keys.length > $maxProperties) {
            errors.push({
                instanceLocation,
                keyword: 'maxProperties',
                keywordLocation: `${schemaLocation}/maxProperties`,
                error: `Instance does not have at least ${$maxProperties} properties.`
            });
        }
        if ($propertyNames !== undefined) {
            const keywordLocation = `${schemaLocation}/propertyNames`;
            for (const key in instance) {
                const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                const result = validate(key, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
                if (!result.valid) {
                    errors.push({
                        instanceLocation,
                        keyword: 'propertyNames',
                        keywordLocation,
                        error: `Property name "${key}" does not match schema.`
                    }, ...result.errors);
                }
            }
        }
        if ($dependentRequired !== undefined) {
            const keywordLocation = `${schemaLocation}/dependantRequired`;
            for (const key in $dependentRequired) {
                if (validate_hasOwnProperty(instance, key)) {
                    const required = $dependentRequired[key];
                    for (const dependantKey of required) {
                        if (!validate_hasOwnProperty(instance, dependantKey)) {
                            errors.push({
                                instanceLocation,
                                keyword: 'dependentRequired',
                                keywordLocation,
                                error: `Instance has "${key}" but does not have "${dependantKey}".`
                            });
                        }
                    }
                }
            }
        }
        if ($dependentSchemas !== undefined) {
            for (const [key, dependentSchema] of Object.entries($dependentSchemas)) {
                const keywordLocation = `${schemaLocation}/dependentSchemas`;
                if (validate_hasOwnProperty(instance, key)) {
                    const result = validate(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`, evaluated);
                    if (!result.valid) {
                        errors.push({
                            instanceLocation,
                            keyword: 'dependentSchemas',
                            keywordLocation,
                            error: `Instance has "${key}" but does not match dependant schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
        if ($dependencies !== undefined) {
            const keywordLocation = `${schemaLocation}/dependencies`;
            for (const key in $dependencies) {
                if (validate_hasOwnProperty(instance, key)) {
                    const propsOrSchema = $dependencies[key];
                    if (Array.isArray(propsOrSchema)) {
                        for (const dependantKey of propsOrSchema) {
                            if (!validate_hasOwnProperty(instance, dependantKey)) {
                                errors.push({
                                    instanceLocation,
                                    keyword: 'dependencies',
                                    keywordLocation,
                                    error: `Instance has "${key}" but does not have "${dependantKey}".`
                                });
                            }
                        }
                    }
                    else {
                        const result = validate(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`);
                        if (!result.valid) {
                            errors.push({
                                instanceLocation,
                                keyword: 'dependencies',
                                keywordLocation,
                                error: `Instance has "${key}" but does not match dependant schema.`
                            }, ...result.errors);
                        }
                    }
                }
            }
        }
        const thisEvaluated = Object.create(null);
        let stop = false;
        if ($properties !== undefined) {
            const keywordLocation = `${schemaLocation}/properties`;
            for (const [key, propertySchema] of Object.entries($properties)) {
                if (!validate_hasOwnProperty(instance, key)) {
                    continue;
                }
                const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                const result = validate(instance[key], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key)}`);
                thisEvaluated[key] = true;
                if (result.valid) {
                    evaluated[key] = true;
                }
                else {
                    stop = shortCircuit;
                    errors.push({
                        instanceLocation,
                        keyword: 'properties',
                        keywordLocation,
                        error: `Property "${key}" does not match schema.`
                    }, ...result.errors);
                    if (stop)
                        break;
                }
            }
        }
        if (!stop && $patternProperties !== undefined) {
            const keywordLocation = `${schemaLocation}/patternProperties`;
            for (const [pattern, subSchema] of Object.entries($patternProperties)) {
                const regex = new RegExp(pattern, 'u');
                for (const key in instance) {
                    if (!regex.test(key)) {
                        continue;
                    }
                    const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                    const result = validate(instance[key], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
                    thisEvaluated[key] = true;
                    if (result.valid) {
                        evaluated[key] = true;
                    }
                    else {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'patternProperties',
                            keywordLocation,
                            error: `Property "${key}" matches pattern "${pattern}" but does not match associated schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
        if (!stop && $additionalProperties !== undefined) {
            const keywordLocation = `${schemaLocation}/additionalProperties`;
            for (const key in instance) {
                if (thisEvaluated[key]) {
                    continue;
                }
                const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                const result = validate(instance[key], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
                if (result.valid) {
                    evaluated[key] = true;
                }
                else {
                    stop = shortCircuit;
                    errors.push({
                        instanceLocation,
                        keyword: 'additionalProperties',
                        keywordLocation,
                        error: `Property "${key}" does not match additional properties schema.`
                    }, ...result.errors);
                }
            }
        }
        else if (!stop && $unevaluatedProperties !== undefined) {
            const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
            for (const key in instance) {
                if (!evaluated[key]) {
                    const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                    const result = validate(instance[key], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
                    if (result.valid) {
                        evaluated[key] = true;
                    }
                    else {
                        errors.push({
                            instanceLocation,
                            keyword: 'unevaluatedProperties',
                            keywordLocation,
                            error: `Property "${key}" does not match unevaluated properties schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
    }
    else if (instanceType === 'array') {
        if ($maxItems !== undefined && instance.length > $maxItems) {
            errors.push({
                instanceLocation,
                keyword: 'maxItems',
                keywordLocation: `${schemaLocation}/maxItems`,
                error: `Array has too many items (${instance.length} > ${$maxItems}).`
            });
        }
        if ($minItems !== undefined && instance.length < $minItems) {
            errors.push({
                instanceLocation,
                keyword: 'minItems',
                keywordLocation: `${schemaLocation}/minItems`,
                error: `Array has too few items (${instance.length} < ${$minItems}).`
            });
        }
        const length = instance.length;
        let i = 0;
        let stop = false;
        if ($prefixItems !== undefined) {
            const keywordLocation = `${schemaLocation}/prefixItems`;
            const length2 = Math.min($prefixItems.length, length);
            for (; i < length2; i++) {
                const result = validate(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
                evaluated[i] = true;
                if (!result.valid) {
                    stop = shortCircuit;
                    errors.push({
                        instanceLocation,
                        keyword: 'prefixItems',
                        keywordLocation,
                        error: `Items did not match schema.`
                    }, ...result.errors);
                    if (stop)
                        break;
                }
            }
        }
        if ($items !== undefined) {
            const keywordLocation = `${schemaLocation}/items`;
            if (Array.isArray($items)) {
                const length2 = Math.min($items.length, length);
                for (; i < length2; i++) {
                    const result = validate(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
                    evaluated[i] = true;
                    if (!result.valid) {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'items',
                            keywordLocation,
                            error: `Items did not match schema.`
                        }, ...result.errors);
                        if (stop)
                            break;
                    }
                }
            }
            else {
                for (; i < length; i++) {
                    const result = validate(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
                    evaluated[i] = true;
                    if (!result.valid) {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'items',
                            keywordLocation,
                            error: `Items did not match schema.`
                        }, ...result.errors);
                        if (stop)
                            break;
                    }
                }
            }
            if (!stop && $additionalItems !== undefined) {
                const keywordLocation = `${schemaLocation}/additionalItems`;
                for (; i < length; i++) {
                    const result = validate(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
                    evaluated[i] = true;
                    if (!result.valid) {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'additionalItems',
                            keywordLocation,
                            error: `Items did not match additional items schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
        if ($contains !== undefined) {
            if (length === 0 && $minContains === undefined) {
                errors.push({
                    instanceLocation,
                    keyword: 'contains',
                    keywordLocation: `${schemaLocation}/contains`,
                    error: `Array is empty. It must contain at least one item matching the schema.`
                });
            }
            else if ($minContains !== undefined && length < $minContains) {
                errors.push({
                    instanceLocation,
                    keyword: 'minContains',
                    keywordLocation: `${schemaLocation}/minContains`,
                    error: `Array has less items (${length}) than minContains (${$minContains}).`
                });
            }
            else {
                const keywordLocation = `${schemaLocation}/contains`;
                const errorsLength = errors.length;
                let contained = 0;
                for (let j = 0; j < length; j++) {
                    const result = validate(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
                    if (result.valid) {
                        evaluated[j] = true;
                        contained++;
                    }
                    else {
                        errors.push(...result.errors);
                    }
                }
                if (contained >= ($minContains || 0)) {
                    errors.length = errorsLength;
                }
                if ($minContains === undefined && contained === 0) {
                    errors.splice(errorsLength, 0, {
                        instanceLocation,
                        keyword: 'contains',
                        keywordLocation,
                        error: `Array does not contain item matching schema.`
                    });
                }
                else if ($minContains !== undefined && contained < $minContains) {
                    errors.push({
                        instanceLocation,
                        keyword: 'minContains',
                        keywordLocation: `${schemaLocation}/minContains`,
                        error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
                    });
                }
                else if ($maxContains !== undefined && contained > $maxContains) {
                    errors.push({
                        instanceLocation,
                        keyword: 'maxContains',
                        keywordLocation: `${schemaLocation}/maxContains`,
                        error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
                    });
                }
            }
        }
        if (!stop && $unevaluatedItems !== undefined) {
            const keywordLocation = `${schemaLocation}/unevaluatedItems`;
            for (i; i < length; i++) {
                if (evaluated[i]) {
                    continue;
                }
                const result = validate(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
                evaluated[i] = true;
                if (!result.valid) {
                    errors.push({
                        instanceLocation,
                        keyword: 'unevaluatedItems',
                        keywordLocation,
                        error: `Items did not match unevaluated items schema.`
                    }, ...result.errors);
                }
            }
        }
        if ($uniqueItems) {
            for (let j = 0; j < length; j++) {
                const a = instance[j];
                const ao = typeof a === 'object' && a !== null;
                for (let k = 0; k < length; k++) {
                    if (j === k) {
                        continue;
                    }
                    const b = instance[k];
                    const bo = typeof b === 'object' && b !== null;
                    if (a === b || (ao && bo && deepCompareStrict(a, b))) {
                        errors.push({
                            instanceLocation,
                            keyword: 'uniqueItems',
                            keywordLocation: `${schemaLocation}/uniqueItems`,
                            error: `Duplicate items at indexes ${j} and ${k}.`
                        });
                        j = Number.MAX_SAFE_INTEGER;
                        k = Number.MAX_SAFE_INTEGER;
                    }
                }
            }
        }
    }
    else if (instanceType === 'number') {
        if (draft === '4') {
            if ($minimum !== undefined &&
                (($exclusiveMinimum === true && instance <= $minimum) ||
                    instance < $minimum)) {
                errors.push({
                    instanceLocation,
                    keyword: 'minimum',
                    keywordLocation: `${schemaLocation}/minimum`,
                    error: `${instance} is less than ${$exclusiveMinimum ? 'or equal to ' : ''} ${$minimum}.`
                });
            }
            if ($maximum !== undefined &&
                (($exclusiveMaximum === true && instance >= $maximum) ||
                    instance > $maximum)) {
                errors.push({
                    instanceLocation,
                    keyword: 'maximum',
                    keywordLocation: `${schemaLocation}/maximum`,
                    error: `${instance} is greater than ${$exclusiveMaximum ? 'or equal to ' : ''} ${$maximum}.`
                });
            }
        }
        else {
            if ($minimum !== undefined && instance < $minimum) {
                errors.push({
                    instanceLocation,
                    keyword: 'minimum',
                    keywordLocation: `${schemaLocation}/minimum`,
                    error: `${instance} is less than ${$minimum}.`
                });
            }
            if ($maximum !== undefined && instance > $maximum) {
                errors.push({
                    instanceLocation,
                    keyword: 'maximum',
                    keywordLocation: `${schemaLocation}/maximum`,
                    error: `${instance} is greater than ${$maximum}.`
                });
            }
            if ($exclusiveMinimum !== undefined && instance <= $exclusiveMinimum) {
                errors.push({
                    instanceLocation,
                    keyword: 'exclusiveMinimum',
                    keywordLocation: `${schemaLocation}/exclusiveMinimum`,
                    error: `${instance} is less than ${$exclusiveMinimum}.`
                });
            }
            if ($exclusiveMaximum !== undefined && instance >= $exclusiveMaximum) {
                errors.push({
                    instanceLocation,
                    keyword: 'exclusiveMaximum',
                    keywordLocation: `${schemaLocation}/exclusiveMaximum`,
                    error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
                });
            }
        }
        if ($multipleOf !== undefined) {
            if (!isMultipleOf(instance, $multipleOf)) {
                errors.push({
                    instanceLocation,
                    keyword: 'multipleOf',
                    keywordLocation: `${schemaLocation}/multipleOf`,
                    error: `${instance} is not a multiple of ${$multipleOf}.`
                });
            }
        }
    }
    else if (instanceType === 'string') {
        const length = $minLength === undefined && $maxLength === undefined
            ? 0
            : ucs2length(instance);
        if ($minLength !== undefined && length < $minLength) {
            errors.push({
                instanceLocation,
                keyword: 'minLength',
                keywordLocation: `${schemaLocation}/minLength`,
                error: `String is too short (${length} < ${$minLength}).`
            });
        }
        if ($maxLength !== undefined && length > $maxLength) {
            errors.push({
                instanceLocation,
                keyword: 'maxLength',
                keywordLocation: `${schemaLocation}/maxLength`,
                error: `String is too long (${length} > ${$maxLength}).`
            });
        }
        if ($pattern !== undefined && !new RegExp($pattern, 'u').test(instance)) {
            errors.push({
                instanceLocation,
                keyword: 'pattern',
                keywordLocation: `${schemaLocation}/pattern`,
                error: `String does not match pattern.`
            });
        }
        if ($format !== undefined &&
            format[$format] &&
            !format[$format](instance)) {
            errors.push({
                instanceLocation,
                keyword: 'format',
                keywordLocation: `${schemaLocation}/format`,
                error: `String does not match format "${$format}".`
            });
        }
    }
    return { valid: errors.length === 0, errors };
}
//# sourceMappingURL=validate.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js


class Validator {
    schema;
    draft;
    shortCircuit;
    lookup;
    constructor(schema, draft = '2019-09', shortCircuit = true) {
        this.schema = schema;
        this.draft = draft;
        this.shortCircuit = shortCircuit;
        this.lookup = dereference(schema);
    }
    validate(instance) {
        return validate(instance, this.schema, this.draft, this.lookup, this.shortCircuit);
    }
    addSchema(schema, id) {
        if (id) {
            schema = { ...schema, $id: id };
        }
        dereference(schema, this.lookup);
    }
}
//# sourceMappingURL=validator.js.map
;// CONCATENATED MODULE: ./docs/configuration.schema.json
const configuration_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Configuration of network-policy-diff","description":"What .github/network-policy-diff.yml may say. docs/configuration.md explains it.","type":"object","additionalProperties":false,"properties":{"clusters":{"description":"The Kubernetes clusters that this repository describes, and what of it is applied to each. Without any, they are found by looking.","type":"array","items":{"$ref":"#/definitions/cluster"}},"assertions":{"description":"What must hold of the flows that head allows, and what may not.","type":"array","items":{"$ref":"#/definitions/assertion"}},"waivers":{"description":"Findings that somebody has accepted, until a day.","type":"array","items":{"$ref":"#/definitions/waiver"}},"acceptance":{"description":"Who may accept findings.","$ref":"#/definitions/acceptance"},"risk":{"description":"What the risk rules go by. A list given here replaces the default one.","$ref":"#/definitions/risk"},"policyNames":{"description":"How new policies are to be called. One that is called otherwise gets a note.","type":"object","additionalProperties":false,"required":["pattern"],"properties":{"pattern":{"description":"A regular expression that their names match, such as ^(allow|deny)-[a-z0-9-]+$.","type":"string","pattern":"^(?=.{1,100}$)(?!(?:[^*+]*[*+]){4})\\\\^?(?:(?:[-a-z0-9.]|\\\\\\\\[.d]|\\\\[[-a-z0-9.]+\\\\])(?:[*+?]|\\\\{[0-9]{1,2}\\\\})?|\\\\((?:(?:[-a-z0-9.]|\\\\\\\\[.d]|\\\\[[-a-z0-9.]+\\\\])(?:[*+?]|\\\\{[0-9]{1,2}\\\\})?|\\\\|)+\\\\)\\\\??)+\\\\$?$","patternErrorMessage":"expected a regular expression of up to 100 characters, of letters, digits, - . [a-z] (a|b) and ^ $, in which * + ? {8} follow a single character or a class, and * and + stand up to three times"}}}},"definitions":{"cluster":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What reports call the cluster. No other cluster has this name.","type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_./]{0,61}[A-Za-z0-9])?$","patternErrorMessage":"expected up to 63 letters, digits and -_./ with a letter or a digit at both ends"},"paths":{"description":"Which files hold plain manifests of this cluster: globs or folders. One that begins with ! takes files out again.","type":"array","items":{"type":"string","pattern":"^(?!!?/)(?!!?(?:.*/)?\\\\.\\\\.(?:/|$))[^\\\\\\\\\\\\u0000-\\\\u001f\\\\u007f]+$","patternErrorMessage":"expected a glob that is relative to the root of the repository, with / and without .."}},"kustomize":{"description":"The folders of the kustomizations that are applied to this cluster. Those that they build on need not be named.","type":"array","items":{"$ref":"#/definitions/path"}},"helm":{"description":"The Helm charts of this repository that are installed in this cluster.","type":"array","items":{"$ref":"#/definitions/release"}},"namespaces":{"description":"All labels of namespaces that no manifest declares, by the name of the namespace.","type":"object","propertyNames":{"$ref":"#/definitions/namespace"},"additionalProperties":{"description":"The labels of this namespace. kubernetes.io/metadata.name is there by itself.","type":"object","propertyNames":{"$ref":"#/definitions/labelKey"},"additionalProperties":{"$ref":"#/definitions/labelValue"}}},"podCIDRs":{"description":"The networks that the addresses of pods are from, and all of them. With these it is known which ipBlock covers pods.","type":"array","items":{"$ref":"#/definitions/cidr"}},"cni":{"description":"What enforces network policies in this cluster: kube-router for k3s, canal for flannel with Calico.","enum":["antrea","aws-vpc-cni","azure-cni","calico","canal","cilium","flannel","gke-dataplane-v2","kindnet","kube-router","kubenet","openshift-sdn","ovn-kubernetes","weave-net","other"]}}},"release":{"type":"object","additionalProperties":false,"required":["chart","release","namespace"],"properties":{"chart":{"description":"The folder of the chart, with its Chart.yaml.","$ref":"#/definitions/path"},"release":{"description":"The name of the release, as in helm install NAME.","type":"string","pattern":"^(?=.{1,53}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$","patternErrorMessage":"expected the name of a release: up to 53 lower case letters, digits, - and ., such as shop"},"namespace":{"description":"The namespace it is installed in.","$ref":"#/definitions/namespace"},"values":{"description":"Files with values, in the order in which Helm gets them: a later one wins.","type":"array","items":{"$ref":"#/definitions/path"}}}},"path":{"type":"string","pattern":"^(?![-/])(?!(?:.*/)?\\\\.\\\\.(?:/|$))(?!.*://)[^\\\\\\\\\\\\u0000-\\\\u001f\\\\u007f]+$","patternErrorMessage":"expected a path that is relative to the root of the repository, with / and without .."},"namespace":{"type":"string","pattern":"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$","patternErrorMessage":"expected the name of a namespace: up to 63 lower case letters, digits and -"},"labelKey":{"type":"string","pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$","patternErrorMessage":"expected the key of a label, such as team or example.com/team"},"labelValue":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$","patternErrorMessage":"expected the value of a label: up to 63 letters, digits and -_. with a letter or a digit at both ends"},"cidr":{"type":"string","pattern":"^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\\\\.(?=[0-9])|(?=/))){4}/(?:3[0-2]|[12]?[0-9])|(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?!(?::*[0-9A-Fa-f]{1,4}\\\\b){8})(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?)/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$","patternErrorMessage":"expected a CIDR block, such as 10.244.0.0/16 or fd00:10:244::/56"},"assertion":{"type":"object","additionalProperties":false,"properties":{"never":{"description":"No such flow may be allowed.","$ref":"#/definitions/flows"},"always":{"description":"Every such flow must be allowed.","$ref":"#/definitions/flows"},"isolated":{"description":"Some policy must select each of these pods, for ingress and egress unless one of them is named.","$ref":"#/definitions/isolation"},"name":{"description":"What reports call it.","type":"string","pattern":"^(?=.{1,200}$)\\\\S.*$","patternErrorMessage":"expected up to 200 characters on one line"},"reason":{"description":"Why it must hold, for whoever breaks it.","type":"string","pattern":"^\\\\S[\\\\s\\\\S]{0,999}$","patternErrorMessage":"expected up to 1,000 characters"}}},"flows":{"type":"object","additionalProperties":false,"properties":{"from":{"description":"The sources; without it, whoever it is.","$ref":"#/definitions/end"},"to":{"description":"The destinations; without it, whoever it is.","$ref":"#/definitions/end"},"ports":{"description":"Their destination ports; without it, all ports.","$ref":"#/definitions/ports"}}},"end":{"type":["string","object"],"pattern":"^(?:[^\\\\s\\\\u0000-\\\\u001f\\\\u007f]+)$","patternErrorMessage":"expected an end of flows: * for any pod, a CIDR block, or namespace/*, namespace/key=value or namespace/name","additionalProperties":false,"properties":{"namespaces":{"description":"Names of namespaces; * stands for any characters.","type":["string","array"],"pattern":"^(?=.{1,63}$)[a-z0-9*](?:[-a-z0-9*]*[a-z0-9*])?$","patternErrorMessage":"expected the name of a namespace, in which * stands for any characters","items":{"$ref":"#/definitions/namespaceGlob"}},"namespaceSelector":{"description":"A LabelSelector for namespaces.","$ref":"#/definitions/labelSelector"},"podSelector":{"description":"A LabelSelector for pods.","$ref":"#/definitions/labelSelector"},"cidrs":{"description":"Addresses outside the cluster, in place of pods.","type":["string","array"],"pattern":"^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\\\\.(?=[0-9])|(?=/))){4}/(?:3[0-2]|[12]?[0-9])|(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?!(?::*[0-9A-Fa-f]{1,4}\\\\b){8})(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?)/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$","patternErrorMessage":"expected a CIDR block, such as 10.244.0.0/16 or fd00:10:244::/56","items":{"$ref":"#/definitions/cidr"}},"clusters":{"description":"Names of clusters, if not all are meant.","type":"array","items":{"type":"string","pattern":"^\\\\S+$","patternErrorMessage":"expected the name of a cluster"}}}},"isolation":{"type":["string","object"],"pattern":"^(?:[^\\\\s\\\\u0000-\\\\u001f\\\\u007f]+)$","patternErrorMessage":"expected an end of flows: * for any pod, a CIDR block, or namespace/*, namespace/key=value or namespace/name","additionalProperties":false,"properties":{"pods":{"description":"The pods.","$ref":"#/definitions/end"},"direction":{"description":"Both, unless it is given.","enum":["ingress","egress"]},"namespaces":{"description":"Names of namespaces; * stands for any characters.","type":["string","array"],"pattern":"^(?=.{1,63}$)[a-z0-9*](?:[-a-z0-9*]*[a-z0-9*])?$","patternErrorMessage":"expected the name of a namespace, in which * stands for any characters","items":{"$ref":"#/definitions/namespaceGlob"}},"namespaceSelector":{"description":"A LabelSelector for namespaces.","$ref":"#/definitions/labelSelector"},"podSelector":{"description":"A LabelSelector for pods.","$ref":"#/definitions/labelSelector"},"clusters":{"description":"Names of clusters, if not all are meant.","type":"array","items":{"type":"string","pattern":"^\\\\S+$","patternErrorMessage":"expected the name of a cluster"}}}},"namespaceGlob":{"type":"string","pattern":"^(?=.{1,63}$)[a-z0-9*](?:[-a-z0-9*]*[a-z0-9*])?$","patternErrorMessage":"expected the name of a namespace, in which * stands for any characters"},"labelSelector":{"type":"object","additionalProperties":false,"properties":{"matchLabels":{"description":"Labels that must be there.","type":"object","propertyNames":{"$ref":"#/definitions/labelKey"},"additionalProperties":{"$ref":"#/definitions/labelValue"}},"matchExpressions":{"description":"Requirements that must hold.","type":"array","items":{"$ref":"#/definitions/labelRequirement"}}}},"labelRequirement":{"type":"object","additionalProperties":false,"required":["key","operator"],"properties":{"key":{"description":"The key of the label.","$ref":"#/definitions/labelKey"},"operator":{"description":"What must be true of it.","enum":["In","NotIn","Exists","DoesNotExist"]},"values":{"description":"For In and NotIn.","type":"array","items":{"$ref":"#/definitions/labelValue"}}}},"ports":{"type":"array","items":{"$ref":"#/definitions/port"}},"port":{"type":["integer","string","object"],"pattern":"^(?:(?:TCP|UDP|SCTP) )?[0-9]{1,5}(?:-[0-9]{1,5})?$","minimum":1,"maximum":65535,"patternErrorMessage":"expected a port or a range such as 5432, \\"UDP 53\\" or \\"8000-8100\\"","additionalProperties":false,"required":["port"],"properties":{"protocol":{"description":"TCP unless it is given.","enum":["TCP","UDP","SCTP"]},"port":{"description":"The port, or the first of a range.","$ref":"#/definitions/portNumber"},"endPort":{"description":"The last port of a range.","$ref":"#/definitions/portNumber"}}},"portNumber":{"type":"integer","minimum":1,"maximum":65535,"patternErrorMessage":"expected a port from 1 to 65535"},"waiver":{"type":"object","additionalProperties":false,"required":["reason","owner","expires"],"properties":{"rule":{"description":"The rule of the findings.","enum":["assertion-violated","cross-namespace-opened","dash-suspected","data-store-reachable","default-deny-removed","dns-lost","dns-opened","flow-closed","flow-moved","flow-opened","ingress-path-lost","internet-egress","internet-ingress","isolation-gained","isolation-lost","latent-opening","metadata-api-reachable","no-default-deny","node-port-reachable","non-production-to-production","peer-matches-nothing","policy-name","policy-redundant","policy-rejected","policy-selects-nothing","reach-widened","trusted-flow-opened","workload-not-isolated"],"patternErrorMessage":"expected the id of a rule, as docs/findings.md lists them"},"fingerprint":{"description":"The fingerprint of one finding.","type":"string","pattern":"^[0-9a-f]{16}$","patternErrorMessage":"expected a fingerprint: 16 hexadecimal digits, in quotes"},"from":{"description":"All sources of the findings\' flows are among these.","$ref":"#/definitions/end"},"to":{"description":"All destinations are among these.","$ref":"#/definitions/end"},"ports":{"description":"All destination ports are among these.","$ref":"#/definitions/ports"},"clusters":{"description":"The clusters that it is good for, if not all.","type":"array","items":{"type":"string","pattern":"^\\\\S+$","patternErrorMessage":"expected the name of a cluster"}},"reason":{"description":"Why it was accepted.","type":"string","pattern":"^\\\\S[\\\\s\\\\S]{0,999}$","patternErrorMessage":"expected up to 1,000 characters"},"owner":{"description":"Who accepted it: a user, a @org/team, or whoever your team would ask.","type":"string","pattern":"^(?=.{1,100}$)\\\\S.*$","patternErrorMessage":"expected up to 100 characters on one line"},"expires":{"description":"The last day on which it counts.","type":"string","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","patternErrorMessage":"expected a day such as 2027-03-31"}}},"acceptance":{"type":"object","additionalProperties":false,"properties":{"reserved":{"description":"Findings of a severity that only some may accept.","$ref":"#/definitions/reserved"}}},"reserved":{"type":"object","additionalProperties":false,"properties":{"critical":{"description":"Who may accept critical findings.","type":"array","items":{"$ref":"#/definitions/person"}},"high":{"description":"Who may accept high findings, and critical ones unless those have their own list.","type":"array","items":{"$ref":"#/definitions/person"}},"medium":{"description":"Who may accept medium findings, and worse ones unless those have their own list.","type":"array","items":{"$ref":"#/definitions/person"}},"low":{"description":"Who may accept low findings, and worse ones unless those have their own list.","type":"array","items":{"$ref":"#/definitions/person"}}}},"person":{"type":"string","pattern":"^(?:@[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?/[A-Za-z0-9][-A-Za-z0-9_.]*|[A-Za-z0-9](?:[-A-Za-z0-9_]*[A-Za-z0-9])?)$","patternErrorMessage":"expected the login of a user, or a team such as @org/security, in quotes"},"risk":{"type":"object","additionalProperties":false,"properties":{"wideInternet":{"description":"Prefix lengths: public addresses in a range that is wider than this can be anybody\'s.","type":"object","additionalProperties":false,"properties":{"ipv4":{"description":"For IPv4.","type":"integer","minimum":0,"maximum":32,"patternErrorMessage":"expected a prefix length from 0 to 32"},"ipv6":{"description":"For IPv6.","type":"integer","minimum":0,"maximum":128,"patternErrorMessage":"expected a prefix length from 0 to 128"}}},"metadataAddresses":{"description":"The addresses of metadata APIs, where clouds hand out credentials.","type":"array","items":{"$ref":"#/definitions/metadataAddress"}},"nodePorts":{"description":"Ports of nodes and of the control plane.","type":"array","items":{"$ref":"#/definitions/riskPort"}},"dataStorePorts":{"description":"Ports on which data stores answer.","type":"array","items":{"$ref":"#/definitions/riskPort"}},"production":{"description":"Which namespaces are production: those that any of these hold.","type":"array","items":{"$ref":"#/definitions/riskNamespaces"}},"nonProduction":{"description":"Which namespaces are not production, even if production holds them too.","type":"array","items":{"$ref":"#/definitions/riskNamespaces"}},"ingressControllers":{"description":"The pods that let users in, by which it is known that a workload lost its way in.","type":"array","items":{"$ref":"#/definitions/trustedEnd"}},"trustedFlows":{"description":"Flows that the platform has by right. Where they open, that is no more than low.","type":"array","items":{"$ref":"#/definitions/trustedFlow"}},"failOnDnsLoss":{"description":"Whether workloads that cannot ask cluster DNS any more are high instead of medium.","type":"boolean","patternErrorMessage":"expected true or false"}}},"metadataAddress":{"type":"object","additionalProperties":false,"required":["address","severity"],"properties":{"address":{"description":"One address.","type":"string","pattern":"^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\\\\.(?=[0-9])|$)){4}|(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?!(?::*[0-9A-Fa-f]{1,4}\\\\b){8})(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?)$","patternErrorMessage":"expected an address, such as 169.254.169.254 or fd00:ec2::254"},"severity":{"description":"How bad it is to reach it.","enum":["critical","high"]},"onlyIfNamed":{"description":"Whether it counts only where a rule aims at it, since it means nothing in other clouds.","type":"boolean","patternErrorMessage":"expected true or false"}}},"riskPort":{"description":"5432, \\"TCP 5432\\", \\"8000-8100\\", or as Kubernetes writes it. TCP, if no protocol is named.","type":["integer","string","object"],"minimum":1,"maximum":65535,"pattern":"^(?:(?:TCP|UDP|SCTP) )?(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6(?:[0-4][0-9]{3}|5(?:[0-4][0-9]{2}|5(?:[0-2][0-9]|3[0-5]))))(?:-(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6(?:[0-4][0-9]{3}|5(?:[0-4][0-9]{2}|5(?:[0-2][0-9]|3[0-5])))))?$","patternErrorMessage":"expected a port, such as 5432, \\"UDP 53\\" or \\"8000-8100\\"","additionalProperties":false,"required":["port"],"properties":{"protocol":{"description":"TCP, if it is not named.","enum":["TCP","UDP","SCTP"]},"port":{"description":"The first port.","type":"integer","minimum":1,"maximum":65535,"patternErrorMessage":"expected a port from 1 to 65535"},"endPort":{"description":"The last port; the first, if it is not named.","type":"integer","minimum":1,"maximum":65535,"patternErrorMessage":"expected a port from 1 to 65535"}}},"riskNamespaces":{"type":"object","additionalProperties":false,"properties":{"namespaces":{"description":"Their names: globs, in which * stands for any characters.","type":"array","items":{"type":"string","pattern":"^[-a-z0-9*]{1,63}$","patternErrorMessage":"expected the name of a namespace, or a glob such as *-prod"}},"namespaceSelector":{"description":"Their labels.","$ref":"#/definitions/trustedSelector"}}},"trustedFlow":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What reports call the flow.","type":"string","pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]{1,63}$","patternErrorMessage":"expected up to 63 characters on one line"},"from":{"description":"Where it comes from; from any pod, if that is not said.","$ref":"#/definitions/trustedEnd"},"to":{"description":"Where it goes; to any pod, if that is not said.","$ref":"#/definitions/trustedEnd"},"ports":{"description":"Its destination ports. If none is named, any but those of data stores and nodes, as long as not all ports are open.","type":"array","items":{"$ref":"#/definitions/riskPort"}}}},"trustedEnd":{"type":"object","additionalProperties":false,"properties":{"namespaces":{"description":"Their names: globs, in which * stands for any characters.","type":"array","items":{"type":"string","pattern":"^[-a-z0-9*]{1,63}$","patternErrorMessage":"expected the name of a namespace, or a glob such as *-prod"}},"namespaceSelector":{"description":"The labels of the namespaces.","$ref":"#/definitions/trustedSelector"},"podSelector":{"description":"The labels of the pods.","$ref":"#/definitions/trustedSelector"},"cidrs":{"description":"Addresses outside the cluster, instead of pods.","type":"array","items":{"type":"string","pattern":"^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\\\\.(?=[0-9])|(?=/))){4}/(?:3[0-2]|[12]?[0-9])|(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?!(?::*[0-9A-Fa-f]{1,4}\\\\b){8})(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?)/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$","patternErrorMessage":"expected a CIDR block, such as 10.244.0.0/16 or fd00:10:244::/56"}},"clusters":{"description":"The names of the clusters in which it is so; in all, if none is named.","type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9_./]{0,61}[A-Za-z0-9])?$","patternErrorMessage":"expected the name of a cluster"}}}},"trustedSelector":{"type":"object","additionalProperties":false,"properties":{"matchLabels":{"description":"Labels that must all be there.","type":"object","propertyNames":{"type":"string","pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$","patternErrorMessage":"expected the key of a label, such as team or example.com/team"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$","patternErrorMessage":"expected the value of a label: up to 63 letters, digits and -_. with a letter or a digit at both ends"}},"matchExpressions":{"description":"Conditions that must all hold.","type":"array","items":{"$ref":"#/definitions/trustedRequirement"}}}},"trustedRequirement":{"type":"object","additionalProperties":false,"required":["key","operator"],"properties":{"key":{"description":"The key of a label.","type":"string","pattern":"^(?:(?=[^/]{1,253}/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$","patternErrorMessage":"expected the key of a label, such as team or example.com/team"},"operator":{"description":"How the label and the values go together.","enum":["In","NotIn","Exists","DoesNotExist"]},"values":{"description":"For In and NotIn.","type":"array","items":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$","patternErrorMessage":"expected the value of a label: up to 63 letters, digits and -_. with a letter or a digit at both ends"}}}}}}');
;// CONCATENATED MODULE: ./src/config/schema.ts


/** The leaves of the validator's output; what it says of parents follows from them. `false` is the schema of unknown keys. */
const KEYWORDS = new Map([
    ['type', 'type'],
    ['enum', 'enum'],
    ['pattern', 'pattern'],
    ['minimum', 'pattern'],
    ['maximum', 'pattern'],
    ['required', 'required'],
    ['false', 'unknown key'],
]);
/** All that is wrong with a value by the published schema, in the order of the value. */
function faultsOf(value) {
    const { errors } = new Validator(configuration_schema_namespaceObject, '7', false).validate(value);
    const faults = errors.flatMap((error) => faultOf(error) ?? []);
    // Each missing key of a mapping is told by itself: here they are one fault.
    return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
function faultOf({ keyword, keywordLocation, instanceLocation }) {
    const known = KEYWORDS.get(keyword);
    if (known === undefined)
        return undefined;
    const field = fieldAt(instanceLocation);
    const ofKey = known === 'pattern' && keywordLocation.includes('/propertyNames');
    return { field, keyword: ofKey ? 'pattern of key' : known };
}
/** Reads a JSON pointer, which the validator writes as a part of a URI: the steps into lists are numbers. */
function fieldAt(pointer) {
    const field = [];
    for (const escaped of pointer.split('/').slice(1)) {
        const step = decodeURIComponent(escaped).replaceAll('~1', '/').replaceAll('~0', '~');
        field.push(isList(partAt(field)) ? Number(step) : step);
    }
    return field;
}
/** The part of the schema that speaks of a field; `undefined` for one that it does not know. */
function partAt(field) {
    return field.reduce((part, step) => part && childOf(part, step), configuration_schema_namespaceObject);
}
/** Whether a text is what a definition of the schema says. */
function isOf(name, text) {
    return new RegExp(configuration_schema_namespaceObject.definitions[name].pattern, 'u').test(text);
}
/** Some values may be a list or one text. */
function isList(part) {
    return part?.type === 'array' || (Array.isArray(part?.type) && part.type.includes('array'));
}
/** The part of the schema that speaks of the keys of a mapping. */
function keysOf(part) {
    return part && resolved(part.propertyNames);
}
function childOf(part, step) {
    if (isList(part) && typeof step === 'number')
        return resolved(part.items);
    return resolved(part.properties?.[step] ?? part.additionalProperties);
}
function resolved(part) {
    if (typeof part !== 'object' || part === null)
        return undefined;
    const { $ref } = part;
    if ($ref === undefined)
        return part;
    const name = $ref.slice('#/definitions/'.length);
    return configuration_schema_namespaceObject.definitions[name];
}

;// CONCATENATED MODULE: ./src/config/end-pattern.ts


const EVERY_POD = { kind: 'pods', clusters: [], namespaces: [], namespaceSelector: [], podSelector: [] };
/** Reads an end; what the schema cannot say of it is told to `complain`, and then the answer means nothing. */
function endPattern(written, field, complain) {
    if (typeof written === 'string')
        return shortEnd(written, (message) => complain(field, message));
    const { namespaces, namespaceSelector, podSelector, clusters = [], cidrs } = written;
    const text = describe(written);
    if (cidrs !== undefined) {
        if (namespaces !== undefined || namespaceSelector !== undefined || podSelector !== undefined) {
            complain([...field, 'cidrs'], (0,sentence/* say */.c) `cidrs are addresses outside the cluster, and cannot be narrowed to pods`);
        }
        return { kind: 'addresses', text, clusters, cidrs: listOf(cidrs) };
    }
    return {
        kind: 'pods',
        text,
        clusters,
        namespaces: listOf(namespaces ?? []),
        namespaceSelector: requirements(namespaceSelector, [...field, 'namespaceSelector'], complain),
        podSelector: requirements(podSelector, [...field, 'podSelector'], complain),
    };
}
/** `*`, a CIDR, `namespace/*`, `namespace/key=value,…`, `namespace/name` or `namespace/Kind/name`. */
function shortEnd(text, complain) {
    if (text === '*')
        return { ...EVERY_POD, text };
    const cidr = cidrOf(text);
    if (cidr !== undefined)
        return { kind: 'addresses', text, clusters: [], cidrs: [cidr] };
    const [namespace = '', ...steps] = text.split('/');
    const rest = steps.join('/');
    if (!isOf('namespaceGlob', namespace)) {
        complain((0,sentence/* say */.c) `${text} names no end of flows: ${namespace} is no namespace and no CIDR block`);
    }
    const namespaces = namespace === '*' ? [] : [namespace];
    if (rest === '*')
        return { ...EVERY_POD, text, namespaces };
    if (rest.includes('='))
        return { ...EVERY_POD, text, namespaces, podSelector: labelsIn(rest, text, complain) };
    const [name = '', kind] = [...steps].reverse();
    if (name === '' || steps.length > 2 || namespace.includes('*') || name.includes('*')) {
        complain((0,sentence/* say */.c) `${text} names no end of flows: expected namespace/*, namespace/key=value or namespace/name`);
    }
    return { kind: 'workload', text, clusters: [], namespace, name, workloadKind: kind };
}
function labelsIn(list, text, complain) {
    return list.split(',').map((label) => {
        const [key = '', value = '', ...more] = label.split('=');
        if (more.length > 0 || !isOf('labelKey', key) || !isOf('labelValue', value)) {
            complain((0,sentence/* say */.c) `${text}: ${label} is no label; expected key=value`);
        }
        return { key, operator: 'In', values: [value] };
    });
}
/** The block that a text is: an address is a block of one. */
function cidrOf(text) {
    return [text, `${text}/${text.includes(':') ? 128 : 32}`].find((block) => isOf('cidr', block));
}
function requirements({ matchLabels = {}, matchExpressions = [] } = {}, field, complain) {
    matchExpressions.forEach(({ operator, values = [] }, i) => {
        const needs = operator === 'In' || operator === 'NotIn';
        if (needs === values.length > 0)
            return;
        const message = needs ? (0,sentence/* say */.c) `${operator} needs values` : (0,sentence/* say */.c) `${operator} takes no values`;
        complain([...field, 'matchExpressions', i], message);
    });
    return [
        ...Object.entries(matchLabels).map(([key, value]) => ({ key, operator: 'In', values: [value] })),
        ...matchExpressions.map(({ key, operator, values = [] }) => ({ key, operator, values })),
    ];
}
/** The parts of an end that is written out, in a few words. */
function describe(written) {
    const { namespaces, namespaceSelector, podSelector, cidrs, clusters } = written;
    if (cidrs !== undefined)
        return listOf(cidrs).join(',');
    const where = namespaces === undefined ? [] : [listOf(namespaces).join(',')];
    const parts = [
        ...where,
        ...(namespaceSelector === undefined ? [] : [`namespaces with ${selectorText(namespaceSelector)}`]),
        ...(podSelector === undefined ? [] : [`pods with ${selectorText(podSelector)}`]),
        ...(clusters === undefined ? [] : [`cluster ${clusters.join(',')}`]),
    ];
    return parts.length === 0 ? '*' : parts.join(', ');
}
function selectorText({ matchLabels = {}, matchExpressions = [] }) {
    const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
    const others = matchExpressions.map(({ key, operator, values = [] }) => `${key} ${operator} ${values.join('|')}`.trim());
    return [...labels, ...others].join(',') || 'any labels';
}
function listOf(written) {
    return typeof written === 'string' ? [written] : written;
}

;// CONCATENATED MODULE: ./src/config/flow-pattern.ts


/** Reads a pattern; what the schema cannot say of it is told to `complain`, and then the answer means nothing. */
function flowPattern({ from, to, ports }, field, complain) {
    return {
        from: from === undefined ? undefined : endPattern(from, [...field, 'from'], complain),
        to: to === undefined ? undefined : endPattern(to, [...field, 'to'], complain),
        ports: ports?.map((port, i) => portPattern(port, [...field, 'ports', i], complain)),
    };
}
const SHORT = /^(?:(TCP|UDP|SCTP) )?(\d+)(?:-(\d+))?$/;
/** A port without a protocol is one of TCP, as in a policy (semantics D3). */
function portPattern(written, field, complain) {
    const read = typeof written === 'object' ? written : shortPort(String(written));
    const { protocol = 'TCP', port, endPort = port } = read;
    if (port < 1 || endPort > 65_535 || endPort < port) {
        complain(field, (0,sentence/* say */.c) `expected a port, or a range from a port to a higher one, from 1 to 65535`);
    }
    return { protocol, port, endPort };
}
function shortPort(text) {
    const [, protocol = 'TCP', first = '', last = first] = SHORT.exec(text) ?? [];
    return { protocol: protocol, port: Number(first), endPort: Number(last) };
}

;// CONCATENATED MODULE: ./src/config/assertion.ts



/** Reads an assertion, the `i`th; what the schema cannot say of it is told to `complain`. */
function assertion(written, i, line, complain) {
    const field = ['assertions', i];
    const { never, always, isolated, name, reason } = written;
    const stated = { name, reason, line };
    if ([never, always, isolated].filter((one) => one !== undefined).length !== 1) {
        complain(field, (0,sentence/* say */.c) `an assertion has one of never, always and isolated`);
    }
    if (isolated !== undefined) {
        const at = [...field, 'isolated'];
        const { pods, direction, ...own } = typeof isolated === 'string' ? { pods: isolated } : isolated;
        const isOwn = Object.keys(own).length > 0;
        if (isOwn === (pods !== undefined))
            complain(at, (0,sentence/* say */.c) `expected the pods that must be isolated, once`);
        const end = isOwn
            ? endPattern(own, at, complain)
            : endPattern(pods ?? '*', typeof isolated === 'string' ? at : [...at, 'pods'], complain);
        if (end.kind === 'addresses')
            complain(at, (0,sentence/* say */.c) `addresses are no pods, and never isolated`);
        return {
            ...stated,
            kind: 'isolated',
            pods: end,
            directions: direction === undefined ? ['ingress', 'egress'] : [direction],
        };
    }
    const kind = never === undefined ? 'always' : 'never';
    const flows = never ?? always ?? {};
    const isOpen = (never ?? always) !== undefined && flows.from === undefined && flows.to === undefined;
    if (isOpen)
        complain([...field, kind], (0,sentence/* say */.c) `expected from or to, or both`);
    return { ...stated, kind, flows: flowPattern(flows, [...field, kind], complain) };
}

// EXTERNAL MODULE: ./src/manifest/edit-distance.ts
var edit_distance = __nccwpck_require__(4705);
// EXTERNAL MODULE: ./src/manifest/objects.ts
var objects = __nccwpck_require__(929);
;// CONCATENATED MODULE: ./src/config/fault-words.ts




/** What was expected by the schema and what was found instead, with the valid name that is nearest. */
function wordsFor({ field, keyword }, value) {
    const [parent, last] = [field.slice(0, -1), String(field.at(-1))];
    const part = partAt(field);
    const found = valueAt(value, field);
    switch (keyword) {
        case 'unknown key':
            return (0,sentence/* say */.c) `${nameOfField(parent)} has no key ${last}; ${choice(last, Object.keys(partAt(parent)?.properties ?? {}))}`;
        case 'pattern of key':
            return (0,sentence/* say */.c) `${nameOfField(parent)} has the key ${last}: ${expected(keysOf(partAt(parent)))}`;
        case 'required':
            return (0,sentence/* say */.c) `${nameOfField(field)} has no ${listed(missing(part, found))}`;
        case 'enum':
            return (0,sentence/* say */.c) `${nameOfField(field)}: found ${inWords(found)}; ${choice(typeof found === 'string' ? found : '', part?.enum ?? [], part?.patternErrorMessage)}`;
        default:
            return (0,sentence/* say */.c) `${nameOfField(field)}: ${expected(part)}; found ${inWords(found)}${hint(part, found)}`;
    }
}
/** The name of a field, to stand before what is wrong with it. */
function nameOfField(field) {
    return field.length === 0 ? (0,sentence/* say */.c) `the configuration` : (0,sentence/* say */.c) `${(0,objects/* fieldName */.w5)(field)}`;
}
/** A value that was found. */
function inWords(value) {
    if (value === undefined || value === null)
        return (0,sentence/* say */.c) `nothing`;
    if (typeof value === 'object')
        return Array.isArray(value) ? (0,sentence/* say */.c) `a list` : (0,sentence/* say */.c) `a mapping`;
    return typeof value === 'string' ? (0,sentence/* say */.c) `${value}` : (0,sentence/* say */.c) `the ${ours(typeof value)} ${ours(String(value))}`;
}
/** Labels such as `1.0` and `true` are the usual victims. */
function hint(part, found) {
    const isBare = typeof found === 'number' || typeof found === 'boolean';
    return part?.type === 'string' && isBare ? (0,sentence/* say */.c) `, which needs quotes` : (0,sentence/* say */.c) ``;
}
function expected(part) {
    if (part?.patternErrorMessage !== undefined)
        return ours(part.patternErrorMessage);
    return part?.type === 'array' ? (0,sentence/* say */.c) `expected a list` : (0,sentence/* say */.c) `expected a mapping`;
}
function missing(part, found) {
    return (part?.required ?? []).filter((key) => !Object.hasOwn(Object(found), key));
}
/** The name that was perhaps meant, misspelt or cut short; or else what is expected, which of few names is all of them. */
function choice(wanted, names, expected) {
    const longer = wanted === '' ? [] : names.filter((name) => name.startsWith(wanted));
    const near = longer.length === 1 ? longer[0] : (0,edit_distance/* nearest */.p)(wanted, names);
    if (near !== undefined)
        return (0,sentence/* say */.c) `did you mean ${ours(near)}?`;
    return expected === undefined ? (0,sentence/* say */.c) `expected one of ${listed(names)}` : ours(expected);
}
function listed(names) {
    const [first = '', ...others] = names;
    return others.reduce((before, name, i) => {
        return i === others.length - 1 ? (0,sentence/* say */.c) `${before} and ${ours(name)}` : (0,sentence/* say */.c) `${before}, ${ours(name)}`;
    }, ours(first));
}
/** Words of the schema's, which are our own. */
function ours(text) {
    return { words: [text], names: [] };
}
function valueAt(value, field) {
    return field.reduce((at, step) => {
        return typeof at === 'object' && at !== null && Object.hasOwn(at, step)
            ? at[step]
            : undefined;
    }, value);
}

;// CONCATENATED MODULE: ./src/config/position.ts

function positionsIn(document, lines) {
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const find = (field) => at(startOf(follow(document, field)));
    return {
        at,
        keyOf: find,
        valueOf: (field) => {
            const found = follow(document, field);
            return at(startOf((0,dist/* isPair */.tO)(found) && startsSomewhere(found.value) ? found.value : found));
        },
    };
}
/** The pair of the last step, or the item of a list. */
function follow(document, field) {
    let found = document.contents;
    for (const step of field) {
        const child = position_childOf(document, (0,dist/* isPair */.tO)(found) ? found.value : found, step);
        if (child === undefined)
            break;
        found = child;
    }
    return found;
}
function position_childOf(document, parent, step) {
    const node = (0,dist/* isAlias */.Vj)(parent) ? parent.resolve(document) : parent;
    if ((0,dist/* isSeq */.oP)(node))
        return node.items[Number(step)];
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    return node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step));
}
function startOf(found) {
    if ((0,dist/* isPair */.tO)(found))
        return startOf(found.key);
    return found?.range?.[0] ?? 0;
}
/** A value that is not written is wherever the parser gave it up. */
function startsSomewhere(value) {
    const range = value?.range;
    return range != null && range[0] !== range[1];
}

;// CONCATENATED MODULE: ./src/config/waiver.ts


/** Reads a waiver, the `i`th; what the schema cannot say of it is told to `complain`. */
function waiver(written, i, line, complain) {
    const field = ['waivers', i];
    const { rule, fingerprint, from, to, ports, clusters = [], reason, owner, expires } = written;
    const ofFlows = from !== undefined || to !== undefined || ports !== undefined;
    if (rule === undefined && fingerprint === undefined && !ofFlows) {
        complain(field, (0,sentence/* say */.c) `a waiver says what it accepts: rule, fingerprint, from, to or ports`);
    }
    if (!isDay(expires))
        complain([...field, 'expires'], (0,sentence/* say */.c) `there is no such day`);
    const flows = ofFlows ? flowPattern(written, field, complain) : undefined;
    return { rule, fingerprint, flows, clusters, reason, owner, expires, line };
}
/** The schema lets the 31st of every month through. */
function isDay(text) {
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./src/config/read-config.ts










/**
 * Reads a configuration: YAML 1.2, as editors do. Either all of it is as the published schema says and no two clusters
 * have one name, or all that is wrong is told, in the order of the text.
 *
 * @param path what errors call the file
 */
function readConfig(text, path) {
    const read = readYaml(text);
    if ('errors' in read)
        return { errors: read.errors.map((error) => ({ ...error, path })) };
    const { positions } = read;
    // A file that holds comments alone configures nothing.
    const value = read.value ?? {};
    const faults = faultsOf(value).map(({ field, keyword }) => {
        const ofKey = keyword === 'unknown key' || keyword === 'pattern of key';
        const message = wordsFor({ field, keyword }, value);
        return { message, ...(ofKey ? positions.keyOf(field) : positions.valueOf(field)) };
    });
    const errors = [...faults, ...sameNames(value, positions)];
    // What the schema cannot say is asked only of what is right by it.
    const config = errors.length === 0 ? configOf(value, positions, errors) : undefined;
    if (config !== undefined && errors.length === 0)
        return { config };
    return { errors: errors.sort(byPosition).map((error) => ({ ...error, path })) };
}
/** The one way for text in UTF-8 to mean what is no text. */
const HALF_CHARACTER = /\\u[dD][89a-fA-F]/;
function readYaml(text) {
    const whole = (message) => ({ errors: [{ message, line: 1, column: 1 }] });
    if (text.length > limits/* LIMITS */.b.documentLength) {
        return whole((0,sentence/* say */.c) `expected up to ${limits/* LIMITS */.b.documentLength} characters; found ${text.length}`);
    }
    const lines = new dist/* LineCounter */.HN();
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
        const positions = positionsIn(document, lines);
        const half = HALF_CHARACTER.exec(text);
        if (half !== null)
            return { errors: [{ message: (0,sentence/* say */.c) `expected whole characters`, ...positions.at(half.index) }] };
        const wrong = [...document.errors, ...document.warnings];
        if (wrong.length === 0)
            return { value: document.toJS(), positions };
        return { errors: wrong.map((error) => ({ message: yamlWords(error), ...positions.at(error.pos[0]) })) };
    }
    catch (error) {
        // The parser throws for what is nested beyond all reason or has aliases without end.
        return whole((0,sentence/* say */.c) `this cannot be read as YAML: ${error.message}`);
    }
}
function yamlWords({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return (0,sentence/* say */.c) `expected one YAML document; another one begins here`;
    if (code === 'DUPLICATE_KEY')
        return (0,sentence/* say */.c) `this key stands here for the second time`;
    return (0,sentence/* say */.c) `this is not valid YAML: ${message}`;
}
function sameNames(value, positions) {
    const names = namesOf(value);
    return names.flatMap((name, i) => {
        const first = names.indexOf(name);
        if (typeof name !== 'string' || first === i)
            return [];
        const [line, here] = [first, i].map((at) => positions.valueOf(['clusters', at, 'name']));
        return [{ message: (0,sentence/* say */.c) `the cluster of line ${line.line} has the name ${name} already`, ...here }];
    });
}
/** The names of the clusters, if that is what they are. */
function namesOf(value) {
    const clusters = (0,objects_in/* isObject */.Gv)(value) ? value['clusters'] : undefined;
    return Array.isArray(clusters)
        ? clusters.map((cluster) => ((0,objects_in/* isObject */.Gv)(cluster) ? cluster['name'] : undefined))
        : [];
}
function configOf(written, positions, errors) {
    const { clusters = [], assertions = [], waivers = [], acceptance = {}, risk, policyNames } = written;
    const complain = (field, message) => errors.push({ message, ...positions.valueOf(field) });
    const lineOf = (list, i) => positions.valueOf([list, i]).line;
    const folders = clusters.flatMap((cluster, i) => foldersOf(cluster, (field) => positions.valueOf(['clusters', i, ...field]).line));
    return {
        ...(folders.length === 0 ? {} : { folders }),
        ...(policyNames === undefined ? {} : { policyNames }),
        assertions: assertions.map((one, i) => assertion(one, i, lineOf('assertions', i), complain)),
        waivers: waivers.map((one, i) => waiver(one, i, lineOf('waivers', i), complain)),
        reserved: acceptance.reserved ?? {},
        ...(risk && { risk }),
        clusters: clusters.map(({ name, paths = [], kustomize = [], helm = [], namespaces = {}, podCIDRs = [], cni }) => {
            return { name, paths, kustomize: kustomize.map(folder), helm: helm.map(releaseOf), namespaces, podCIDRs, cni };
        }),
    };
}
function foldersOf({ kustomize = [], helm = [] }, lineOf) {
    return [
        ...kustomize.map((at, i) => ({ what: 'kustomization', at: folder(at), line: lineOf(['kustomize', i]) })),
        ...helm.map(({ chart }, i) => ({ what: 'chart', at: folder(chart), line: lineOf(['helm', i]) })),
    ];
}
function releaseOf({ chart, values = [], ...names }) {
    return { ...names, chart: folder(chart), values: values.map(folder) };
}
/** A path as versions list it: without `./`, and the root without a name. */
function folder(path) {
    return external_node_path_.posix.join('.', path, '.').replace(/\/$/, '').replace(/^\.$/, '');
}
function byPosition(a, b) {
    return a.line - b.line || a.column - b.column;
}

;// CONCATENATED MODULE: ./src/config/config-file.ts








/** Looks for the configuration in a version, without a look at all that it holds. */
async function findConfig(source, path) {
    if (await source.lacks?.(path))
        return undefined;
    const { entries, skipped } = await source.list((each) => each === path, path.split('/', 1)[0]);
    const obstacle = skipped.find((item) => (0,paths/* isWithin */.UO)(item.path, path));
    if (obstacle !== undefined)
        return { why: NOT_A_FILE[obstacle.why] };
    const found = entries.find((entry) => entry.path === path);
    return found?.target === undefined ? found : { why: NOT_A_FILE.symlink };
}
const NOT_A_FILE = {
    symlink: 'is or lies behind a symbolic link, and links are not followed to a configuration',
    submodule: 'lies in a submodule',
    unreadable: 'cannot be read',
};
/** Reads what was found in a version. Where nothing is, nothing is configured. */
async function readFound(source, found, path) {
    if (found === undefined)
        return { config: NO_CONFIG };
    if ('why' in found)
        return found;
    if (found.size > limits/* LIMITS */.b.documentLength) {
        return { why: `has ${found.size} bytes, and ${limits/* LIMITS */.b.documentLength} are read` };
    }
    for await (const { bytes } of source.read([found.id]))
        return readBytes(bytes, path);
    throw new Error(`${path} was listed and not read`);
}
/** Reads a configuration of which the bytes are known. */
function readBytes(bytes, path) {
    const decoded = (0,manifest_text/* decode */.D)(bytes);
    return 'fault' in decoded ? { why: 'is not text in UTF-8' } : readConfig(decoded.text, path);
}
/**
 * The configuration where it has to be right.
 *
 * @throws InputError with a line for each error in it, or that says why it cannot be read
 */
function accepted(read, path) {
    if ('config' in read)
        return read.config;
    if ('errors' in read)
        throw refusal(read.errors);
    throw new input_error/* InputError */.d(`The configuration ${JSON.stringify(path)} ${read.why}`);
}
/** What is wrong with a configuration, each with its line where it has one. */
function errorsOf(read) {
    if ('config' in read)
        return [];
    return 'errors' in read ? read.errors : [{ message: (0,sentence/* say */.c) `the file ${{ words: [read.why], names: [] }}` }];
}

;// CONCATENATED MODULE: ./src/config/load-config.ts




/** Where a version has its configuration, unless somebody says otherwise. */
const CONFIG_PATH = '.github/network-policy-diff.yml';
/**
 * The configuration for these versions: that of the first, so that in a comparison no change can accept itself. Without
 * the file there it is empty. That the last version has another one is a problem: a note, or what is wrong with it.
 *
 * @param versions where the first has a `tip`, the configuration of that counts: the first may be as old as whoever made the
 *   change wanted it
 * @param path relative to the version's root
 * @throws InputError with a line for each error in the one that counts, or if it cannot be read
 */
async function loadConfiguration(versions, path = CONFIG_PATH) {
    const [first, last] = [versions[0], versions.at(-1)];
    if (first === undefined || last === undefined)
        throw new Error('There is no version');
    const { tip } = first;
    const own = findConfig(first, path);
    const others = async () => ((await isSame(first, last, path)) ? own : findConfig(last, path));
    const counts = tip === undefined ? own : findConfig(tip, path);
    const [before, other, found] = await Promise.all([own, others(), counts]);
    const config = accepted(await readFound(tip ?? first, found, path), path);
    // The lines of the tip are in neither version, so that nothing can point at them.
    const place = tip === undefined ? { path } : { file: `${path} of ${tip.name}` };
    if ([before, found].some((each) => idOf(each) === idOf(other))) {
        const isNowhere = found === undefined && other === undefined;
        return { config, ...place, problems: isNowhere ? notThere(path, versions.length) : [] };
    }
    const read = await readFound(last, other, path);
    return { config, ...place, problems: changeOf(read, other, path), ...('config' in read && { next: read.config }) };
}
/**
 * The configuration in a file's bytes.
 *
 * @param path what errors call the file
 * @throws InputError with a line for each error in it
 */
function parseConfig(bytes, path) {
    return accepted(readBytes(bytes, path), path);
}
/** A configuration that somebody asked for and no version has: with a typo in its path, nothing of it is ever checked. */
function notThere(path, versions) {
    if (path === CONFIG_PATH)
        return [];
    const where = versions === 1 ? (0,sentence/* say */.c) `This version has no configuration` : (0,sentence/* say */.c) `Neither version has a configuration`;
    const message = (0,sentence/* say */.c) `${where} at ${path}, where one was asked for: no waiver, no assertion and no cluster is configured.`;
    return [{ severity: 'warning', code: 'configuration-not-found', message, hidesFlows: false }];
}
/**
 * That head has another configuration than base, which a reader would otherwise take to be the one that counts. One with
 * errors ends every run after the merge, so the change that brings it is not fit to be merged: no gate may pass it.
 */
function changeOf(read, after, path) {
    const errors = errorsOf(read);
    if (errors.length > 0)
        return errors.slice(0, MOST).map((error) => refusedLater(error, path));
    const message = after === undefined
        ? (0,sentence/* say */.c) `The configuration is removed; it counts here, and no more after the merge.`
        : (0,sentence/* say */.c) `The change of the configuration takes effect after the merge; here that of base counts.`;
    return [{ severity: 'note', code: 'configuration-changed', message, path, hidesFlows: false }];
}
function refusedLater({ message, line }, path) {
    const end = { words: [(0,sentence/* write */.M)(message).endsWith('?') ? '' : '.'], names: [] };
    return {
        severity: 'error',
        code: 'configuration-refused',
        message: (0,sentence/* say */.c) `With this configuration no later change could be checked: ${message}${end}`,
        path,
        ...(line === undefined ? {} : { line }),
        hidesFlows: true,
    };
}
/** Whether two versions are certain to have the same at a path, without a look at all that they hold. */
async function isSame(first, last, path) {
    if (first === last)
        return true;
    const changes = await last.changesSince?.(first);
    return changes?.files.every((file) => !(0,paths/* isWithin */.UO)(file.path, path)) ?? false;
}
/** What is there and no file is never the same as what the other version has. */
function idOf(found) {
    if (found === undefined)
        return undefined;
    return 'why' in found ? '' : found.id;
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
/* harmony import */ var _cluster_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3365);
/* harmony import */ var _policy_selector_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(673);



/** The pod a workload runs, in the cluster that declares it. */
function podOf(cluster, workload) {
    const name = workload.namespace;
    const namespace = (0,_cluster_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceIn */ .j_)(cluster, name);
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
        if (by.length > 0) {
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
        : (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .c)(set.namespaces.selector, pod.namespace.labels);
    return here && (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .c)(set.pods, pod.labels);
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
function knownAddresses({ addresses }) {
    return addresses.flatMap((text) => (0,_cluster_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(text) ?? []);
}
/** Whether an ipBlock covers an address; `except` cuts its own block only (semantics N11). */
function holdsAddress(block, family, address) {
    const within = (range) => range.family === family && range.first <= address && address <= range.last;
    return within(block.range) && !block.except.some(within);
}
function holdsPort(ports, destination, { protocol, port, name }) {
    const numbered = ports.numbered.some((r) => r.protocol === protocol && r.port <= port && port <= r.endPort);
    if (name !== undefined) {
        return numbered || ports.named.some((one) => one.name === name && (one.protocol ?? protocol) === protocol);
    }
    // A name is looked up in a pod, and to a policy the host network is no pod (semantics N8, H1 b).
    if (numbered || destination.kind === 'outside' || destination.hostNetwork)
        return numbered;
    return ports.named.some((named) => (named.protocol ?? protocol) === protocol &&
        destination.ports?.some((own) => own.name === named.name && own.protocol === protocol && own.port === port));
}


/***/ }),

/***/ 9630:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseEnd)
/* harmony export */ });
/* harmony import */ var _cluster_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8438);
/* harmony import */ var _cluster_cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7090);
/* harmony import */ var _manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4707);
/* harmony import */ var _source_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1050);




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
    const [namespace, ...steps] = text.split('/');
    const rest = steps.join('/');
    if ((0,_cluster_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(namespace) !== undefined)
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`${text} is not a valid CIDR`);
    if (rest.includes('=')) {
        const [fault] = (0,_manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .dnsLabelFaults */ .Nj)(namespace);
        if (fault !== undefined)
            throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`${text}: ${namespace || 'nothing'} is no namespace: ${fault}`);
        return { kind: 'pod', text, namespace, labels: labelsIn(rest, text) };
    }
    const name = steps.at(-1) ?? '';
    if (namespace === '' || name === '' || steps.length > 2) {
        throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`${text || 'Nothing'} names no end of a flow: expected namespace/name, namespace/Kind/name, an address, a CIDR, or labels as in namespace/app=web`);
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
        const [key, value, ...more] = label.split('=');
        if (value === undefined || more.length > 0) {
            throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`${text}: ${label} is no label: expected key=value`);
        }
        const [fault] = [...(0,_manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKeyFaults */ .r3)(key), ...(0,_manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .labelValueFaults */ .bg)(value)];
        if (fault !== undefined)
            throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`${text}: ${label} is no label: ${fault}`);
        if (labels.has(key))
            throw new _source_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`${text} names the label ${key} twice`);
        labels.set(key, value);
    }
    return Object.fromEntries(labels);
}


/***/ }),

/***/ 831:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   __: () => (/* binding */ each)
/* harmony export */ });
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
/** Finds the answer when it is first asked for. */
function lazy(find) {
    let answer;
    return () => {
        answer ??= find();
        return answer;
    };
}
/** Finds the answer of each input once, by the very input. */
function each(find) {
    const known = new Map();
    return (input) => {
        const answer = known.get(input) ?? find(input);
        known.set(input, answer);
        return answer;
    };
}


/***/ }),

/***/ 5434:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ atomsOf),
/* harmony export */   p: () => (/* binding */ unnamed)
/* harmony export */ });
/* harmony import */ var _port_axis_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3607);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7220);


/**
 * Cuts the axis where some sets begin and end, and joins the pieces that the same sets hold, so that a verdict need be
 * found once for each atom. The atoms are disjoint, and together they are every port, and every one under a name that a set
 * knows and that bears on it.
 */
function atomsOf(sets) {
    const numbered = piecesOf(sets);
    const atoms = new Map();
    for (const { first, last, heldBy } of [...numbered, ...namedPieces(sets, numbered)]) {
        const key = heldBy.join();
        const atom = atoms.get(key);
        if (atom === undefined)
            atoms.set(key, { spans: [{ first, last }], heldBy });
        else
            atom.spans.push({ first, last });
    }
    return [...atoms.values()].map(({ spans, heldBy }) => ({ ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(spans), heldBy }));
}
/** The pieces of the axis up to where names begin. */
function piecesOf(sets) {
    const starts = [...cutsOf(sets)].sort(([a], [b]) => a - b);
    const holding = new Set();
    return starts.map(([first, changes], i) => {
        for (const set of changes)
            if (!holding.delete(set))
                holding.add(set);
        const next = starts[i + 1]?.[0] ?? Number.POSITIVE_INFINITY;
        const last = Math.min(next - 1, Math.floor(first / _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR) * _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR + _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR - 1);
        return { first, last, heldBy: [...holding].sort((a, b) => a - b) };
    });
}
/** The numbers under each name, where a set holds them by the name: they are held by those that hold the mere number, too. */
function namedPieces(sets, numbered) {
    const byName = new Map();
    sets.forEach((ports, set) => {
        for (const span of ports) {
            if (span.first < _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED */ .qB)
                continue;
            const start = (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span.first);
            byName.set(start, [...(byName.get(start) ?? []), { ...span, set }]);
        }
    });
    return [...byName].flatMap(([start, spans]) => {
        const shift = (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .shiftOf */ .Gn)(start);
        return numbered
            .map((piece) => ({ first: piece.first + shift, last: piece.last + shift, heldBy: piece.heldBy }))
            .filter(({ first }) => start < first && first < start + _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR)
            .flatMap((piece) => cutBy(piece, spans));
    });
}
/** The parts of a piece that some spans hold as well, cut where these begin and end. */
function cutBy(piece, spans) {
    const meeting = spans.filter(({ first, last }) => first <= piece.last && piece.first <= last);
    const cuts = meeting
        .flatMap(({ first, last }) => [first, last + 1])
        .filter((at) => piece.first < at && at <= piece.last);
    const starts = [...new Set([piece.first, ...cuts])].sort((a, b) => a - b);
    return starts.flatMap((first, i) => {
        const last = (starts[i + 1] ?? piece.last + 1) - 1;
        const own = meeting.filter((span) => span.first <= first && last <= span.last).map(({ set }) => set);
        if (own.every((set) => piece.heldBy.includes(set)))
            return [];
        return { first, last, heldBy: [...new Set([...piece.heldBy, ...own])].sort((a, b) => a - b) };
    });
}
/**
 * The numbers among which those of a port with a name would be, if no set spoke of the name; undefined if there are none.
 *
 * @param atoms of the sets, the port's among them
 */
function unnamed({ heldBy }, atoms, sets) {
    const others = heldBy.filter((i) => !(0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .areUnknown */ .Ru)(sets[i])).join();
    return atoms.find((atom) => !(0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .areUnknown */ .Ru)(atom.ports) && atom.heldBy.join() === others);
}
/** The points from which on some sets hold ports that they did not hold before, or no more; each time the sets. */
function cutsOf(sets) {
    const cuts = new Map(_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_PORT */ .Kl.map((span) => [span.first, []]));
    const cut = (point, set) => {
        const here = cuts.get(point);
        if (here === undefined)
            cuts.set(point, [set]);
        else
            here.push(set);
    };
    sets.forEach((ports, set) => {
        for (const { first, last } of ports) {
            if (first >= _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED */ .qB)
                continue;
            cut(first, set);
            // Behind the last port of a protocol comes the first of the next, for port 0 is none; behind the last of all, nothing.
            const next = last % _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR === _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR - 1 ? last + 2 : last + 1;
            if (next < _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOLS */ .yv.length * _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR)
                cut(next, set);
        }
    });
    return cuts;
}


/***/ }),

/***/ 3607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Gn: () => (/* binding */ shiftOf),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Ru: () => (/* binding */ areUnknown),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   by: () => (/* binding */ unknownPorts),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   qB: () => (/* binding */ NAMED),
/* harmony export */   qG: () => (/* binding */ positionOfName),
/* harmony export */   yv: () => (/* binding */ PROTOCOLS)
/* harmony export */ });
/* harmony import */ var _manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4707);

const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
/** Of a protocol. */
const WIDTH = 65_536;
/** Where a port stands on the axis. */
function position(protocol, port) {
    return PROTOCOLS.indexOf(protocol) * WIDTH + port;
}
/** Where the ports begin that have a name. */
const NAMED = PROTOCOLS.length * WIDTH;
/** The names that were asked for, in that order, which nothing hangs on. */
const names = [];
const placesOfNames = new Map();
/**
 * Where the numbers begin that a port of a name may have on pods that nobody declares: it has one of them, and nobody knows
 * which. A set that holds a number holds it under every name as well, and `union` does not write that out.
 */
function positionOfName(protocol, name) {
    const key = `${protocol} ${name}`;
    const found = placesOfNames.get(key) ?? NAMED + WIDTH * (names.push({ protocol, name }) - 1);
    placesOfNames.set(key, found);
    return found;
}
/** All numbers, from where they begin. */
function whole(start) {
    return { first: start + 1, last: start + WIDTH - 1 };
}
/**
 * What a name means on pods that nobody declares: a port of the protocol, or where the policy says none, of any. Nothing if no
 * container could have a port of that name.
 */
function unknownPorts({ name, protocol }) {
    if ((0,_manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .portNameFaults */ .YF)(name).length > 0)
        return [];
    const protocols = protocol === undefined ? PROTOCOLS : [protocol];
    return protocols.map((each) => whole(positionOfName(each, name)));
}
/** Whether these are ports that have names. */
function areUnknown(ports) {
    return ports.every(({ first }) => first >= NAMED);
}
/** The name of the port that stands on the axis under one; undefined for a mere number. */
function nameAt(point) {
    return point < NAMED ? undefined : names[Math.floor((point - NAMED) / WIDTH)];
}
/** Where the numbers begin among which a point with a name is. */
function startOf(point) {
    return point - (point % WIDTH);
}
/** How far the numbers of a name, from where they begin, are behind the same numbers without one. */
function shiftOf(start) {
    return start - position(nameAt(start).protocol, 0);
}
/** The first port of a set, as one of a flow. */
function firstOf(ports) {
    const [{ first }] = ports;
    const named = nameAt(first);
    return { ...(named ?? { protocol: PROTOCOLS[Math.floor(first / WIDTH)] }), port: first % WIDTH };
}


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Kl: () => (/* binding */ EVERY_PORT),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   h2: () => (/* binding */ holdsProtocol),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/* harmony import */ var _cluster_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7891);
/* harmony import */ var _port_axis_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3607);


/** Whether a set holds all numbers of a protocol, and so whatever has a name. */
function holdsProtocol(ports, protocol) {
    const [first, last] = [(0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1)(protocol, 1), (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1)(protocol, _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR - 1)];
    return ports.some((span) => span.first <= first && last <= span.last);
}
/** Every port of every protocol. */
const EVERY_PORT = _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOLS */ .yv.map((p) => ({ first: (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1)(p, 1), last: (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1)(p, _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR - 1) }));
/** The set of some ranges, which may overlap. Every port is always `EVERY_PORT` itself: rules without ports are the most common. */
function portsOf(ranges) {
    const ports = union(ranges.map(({ protocol, port, endPort, name }) => {
        if (name === undefined)
            return { first: (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1)(protocol, port), last: (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1)(protocol, endPort) };
        const start = (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOfName */ .qG)(protocol, name);
        return port === 0 ? (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(start) : { first: start + port, last: start + endPort };
    }));
    return _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOLS */ .yv.every((protocol) => holdsProtocol(ports, protocol)) ? EVERY_PORT : ports;
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
    return joined.some(({ first }) => first >= _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED */ .qB) ? withoutImplied(joined) : joined;
}
/** Without the numbers of names that are in the set without a name. */
function withoutImplied(spans) {
    const numbered = spans.filter(({ first }) => first < _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED */ .qB);
    return spans.flatMap((span) => {
        if (span.first < _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED */ .qB)
            return [span];
        const shift = (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .shiftOf */ .Gn)((0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span.first));
        return numbered.reduce((left, { first, last }) => left.flatMap((one) => less(one, { first: first + shift, last: last + shift })), [span]);
    });
}
function less(span, { first, last }) {
    if (last < span.first || span.last < first)
        return [span];
    const parts = [
        { first: span.first, last: first - 1 },
        { first: last + 1, last: span.last },
    ];
    return parts.filter((part) => part.first <= part.last);
}
/**
 * Back to Kubernetes' words: numbers first, TCP before the others, and then names. A port of a name of which most numbers are
 * in the set is told by the name alone: which of them it has nobody knows anyway.
 */
function rangesOf(ports) {
    const numbered = ports.filter(({ first }) => first < _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED */ .qB);
    const named = (0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(ports.filter(({ first }) => first >= _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED */ .qB), ({ first }) => (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAt */ .Dc)(first));
    return [
        ...numbered.map(({ first, last }) => ({
            protocol: _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOLS */ .yv[Math.floor(first / _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR)],
            port: first % _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR,
            endPort: last % _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR,
        })),
        ...[...named]
            .flatMap(([name, spans]) => rangesOfName(name, spans, numbered))
            .sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1)),
    ];
}
function rangesOfName({ protocol, name }, spans, numbered) {
    const implied = numbered.filter(({ first }) => _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOLS */ .yv[Math.floor(first / _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR)] === protocol);
    if (size(spans) + size(implied) > _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR / 2)
        return [{ protocol, port: 0, endPort: 0, name }];
    return spans.map(({ first, last }) => ({ protocol, port: first % _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR, endPort: last % _port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDTH */ .lR, name }));
}
/** How many ports there are in the set; one that has a name has any of its numbers. */
function size(ports) {
    return ports.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ unseenPods),
  a: () => (/* binding */ words)
});

// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __nccwpck_require__(4616);
;// CONCATENATED MODULE: ./src/flow/stamped-set.ts
function stampedSet(values) {
    return grown({ ranks: new Map(), size: 0 }, values);
}
function holds({ ranks, size }, value) {
    return (ranks.get(value) ?? size) < size;
}
function valuesOf({ ranks, size }) {
    return [...ranks.keys()].slice(0, size);
}
/** The set and more values. */
function grown(set, values) {
    const isNewest = set.ranks.size === set.size;
    const ranks = isNewest ? set.ranks : new Map(valuesOf(set).map((value, i) => [value, i]));
    for (const value of values)
        if (!ranks.has(value))
            ranks.set(value, ranks.size);
    return { ranks, size: ranks.size };
}

;// CONCATENATED MODULE: ./src/flow/cell.ts

function anything() {
    return { present: undefined, not: stampedSet([]) };
}
/** All maps in which a key is present with none of some values. */
function cellWithout(key, values) {
    return new Map([[key, { present: true, not: stampedSet(values) }]]);
}
/** Whether all maps of a cell satisfy a requirement, none do, or some do. */
function ask(cell, requirement) {
    const { present, only, not } = cell.get(requirement.key) ?? anything();
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
        return values.every((value) => holds(not, value)) ? 'none' : 'some';
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
    const before = cell.get(key) ?? anything();
    const narrowed = (to) => new Map([...cell, [key, to]]);
    if (operator === 'Exists' || operator === 'DoesNotExist') {
        const parts = [
            narrowed({ ...before, present: true }),
            narrowed({ present: false, not: stampedSet([]) }),
        ];
        return operator === 'Exists' ? parts : [parts[1], parts[0]];
    }
    const wanted = new Set(values);
    const among = [...(before.only ?? wanted)];
    const inside = {
        present: true,
        only: new Set(among.filter((v) => wanted.has(v) && !holds(before.not, v))),
        not: stampedSet([]),
    };
    const outside = before.only === undefined
        ? { present: before.present, not: grown(before.not, wanted) }
        : { present: true, only: new Set(among.filter((v) => !wanted.has(v))), not: stampedSet([]) };
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
    const excluded = not.size === 0 ? [] : [{ key, operator: 'NotIn', values: valuesOf(not).sort() }];
    return present === true ? [{ key, operator: 'Exists', values: [] }, ...excluded] : excluded;
}
/** One map of the cell, as plain as can be: a key is left out where it may be. */
function exampleOf(cell) {
    const labels = {};
    for (const [key, { present, only, not }] of cell) {
        if (only !== undefined)
            labels[key] = [...only].sort()[0];
        else if (present === true)
            labels[key] = freshValue(not);
    }
    return labels;
}
function freshValue(not) {
    for (let i = 0;; i++) {
        const value = i === 0 ? 'other' : `other-${i}`;
        if (!holds(not, value))
            return value;
    }
}
/** How many of the mentioned values the parts of a cell may speak of in all: with many selectors each part speaks of many. */
const MOST_WORDS = 100_000;
/** How deep a cell is divided; every cut stands for a part that is still to be looked at. */
const MOST_CUTS = 20_000;
/**
 * Divides a cell until every selector has one answer for each part. What no selector asks for comes first: there are more
 * such pods than any others.
 *
 * @param most parts at most; what is not divided by then comes back in `undivided`
 * @param mostWords mentioned values, in all parts together, after which no further part is begun; `words` is how many it came to
 */
function divide(cell, selectors, most, mostWords = MOST_WORDS) {
    const parts = [];
    const open = [{ cell, from: 0 }];
    let words = 0;
    while (open.length > 0 && parts.length < most && open.length <= MOST_CUTS && words <= mostWords) {
        const { cell, from } = open.pop();
        // What has one answer for a cell has it for every part of it.
        let at = from;
        while (at < selectors.length && askAll(cell, selectors[at]) !== 'some')
            at++;
        const cut = selectors[at]?.find((requirement) => ask(cell, requirement) === 'some');
        if (cut === undefined) {
            parts.push(cell);
            words += wordsOf(cell);
            continue;
        }
        const [inside, outside] = split(cell, cut);
        open.push({ cell: inside, from: at }, { cell: outside, from: at });
    }
    return { parts, undivided: open.map((rest) => rest.cell), words };
}
function wordsOf(cell) {
    return [...cell.values()].reduce((sum, { only, not }) => sum + (only ?? not).size + 1, 0);
}

// EXTERNAL MODULE: ./src/cluster/namespace.ts
var namespace = __nccwpck_require__(3365);
// EXTERNAL MODULE: ./src/cluster/presence.ts
var presence = __nccwpck_require__(9105);
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
    const present = states.map(() => true);
    const unclaimed = parts.map((part) => ({ ...part, key: keyOf(part.meeting, present) }));
    const groups = [...groupKnown(known, sets)].map(([key, { names, all, examples, meeting }]) => {
        const at = unclaimed.findIndex((other) => other.key === key && covers(other.cell, all));
        const cell = unclaimed.splice(at, at < 0 ? 0 : 1)[0]?.cell;
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
            if (key === namespace/* NAME_LABEL */.nY)
                for (const value of values)
                    names.add(value);
        }
    }
    return new Map([...names].sort().map((name) => [name, inEachVersion(name, states)]));
}
/** A namespace that one version alone declares is not in the other, unless that one has it without (semantics D13). */
function inEachVersion(name, states) {
    const declared = states.some(({ cluster }) => cluster.namespaces.get(name)?.manifest !== undefined);
    return states.map(({ cluster }, k) => declared && !(0,presence/* hasNamespace */.G)(cluster, name, states[k - 1]?.cluster) ? undefined : (0,namespace/* namespaceIn */.j_)(cluster, name));
}
function groupKnown(known, sets) {
    const groups = new Map();
    const indexed = sets.map(indexByNamespace);
    for (const [name, versions] of known) {
        const meeting = indexed.map((meet, v) => meet(versions[v]));
        const key = keyOf(meeting, versions.map((namespace) => namespace !== undefined));
        const group = groups.get(key) ?? { names: [], all: [], examples: versions, meeting };
        group.names.push(name);
        group.all.push(...versions);
        groups.set(key, group);
    }
    return groups;
}
/** The sets that meet a namespace, without asking each set of each namespace. */
function indexByNamespace(sets) {
    const byName = new Map();
    sets.forEach(({ set: { namespaces } }, i) => {
        if ('name' in namespaces)
            byName.set(namespaces.name, [...(byName.get(namespaces.name) ?? []), i]);
    });
    const selecting = bySelector(sets, () => true);
    return (namespace) => {
        if (namespace === undefined)
            return [];
        const { name, labels } = namespace;
        const found = [...(byName.get(name) ?? [])];
        for (const { selector, indices } of selecting)
            if ((0,policy_selector/* matches */.c)(selector, labels))
                found.push(...indices);
        return found.filter((i) => isWithin(sets[i], name)).sort((a, b) => a - b);
    };
}
function isWithin({ within }, name) {
    return within.everywhere || within.names.has(name);
}
/** Those of some sets that select namespaces by their labels, by the selector. */
function bySelector(sets, counts) {
    const found = new Map();
    sets.forEach((relevant, i) => {
        const { namespaces } = relevant.set;
        if (!('selector' in namespaces && counts(relevant)))
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
    const everyOther = cellWithout(namespace/* NAME_LABEL */.nY, known.keys());
    const everywhere = sets.map((own) => bySelector(own, ({ within }) => within.everywhere));
    const selectors = new Map(everywhere.flat().map(({ selector }) => [(0,policy_selector/* canonical */.$)(selector), selector]));
    const { parts, undivided } = divide(everyOther, [...selectors.values()], most);
    const meeting = (cell) => everywhere.map((own) => own.flatMap(({ selector, indices }) => (askAll(cell, selector) === 'all' ? indices : [])).sort((a, b) => a - b));
    return { parts: parts.map((cell) => ({ cell, meeting: meeting(cell) })), undivided };
}
/** @param present which versions have the namespaces */
function keyOf(meeting, present) {
    return JSON.stringify([meeting, present]);
}
/** What sets ask of the pods themselves, each once. */
function podsOf(meeting, sets) {
    const met = meeting.flatMap((indices, v) => indices.map((i) => sets[v]?.[i]));
    return [...new Map(met.map(({ podsKey, set }) => [podsKey, set.pods])).values()];
}
/** Whether the labels that a cell of other namespaces asks for are those of all these namespaces too. */
function covers(cell, namespaces) {
    const selector = withoutName(cell);
    return namespaces.every(({ labels }) => (0,policy_selector/* matches */.c)(selector, labels));
}
/** The selector of some known namespaces, of a cell of others, or of both together. */
function selectorFor(cell, names, known) {
    if (cell === undefined)
        return [{ key: namespace/* NAME_LABEL */.nY, operator: 'In', values: names }];
    const labels = withoutName(cell);
    const own = new Set(names);
    const strangers = [...known].filter(([name, versions]) => {
        return !own.has(name) && versions.some((version) => version !== undefined && (0,policy_selector/* matches */.c)(labels, version.labels));
    });
    const values = strangers.map(([name]) => name);
    return values.length === 0 ? labels : [{ key: namespace/* NAME_LABEL */.nY, operator: 'NotIn', values }, ...labels];
}
function withoutName(cell) {
    return selectorOf(cell).filter(({ key }) => key !== namespace/* NAME_LABEL */.nY);
}
/** Such a namespace, of a name that nothing else has. */
function exampleNamespace(cell, number, known) {
    let name = number === 0 ? 'other' : `other-${number + 1}`;
    while (known.has(name))
        name = `${name}-x`;
    return { name, labels: { ...exampleOf(cell), [namespace/* NAME_LABEL */.nY]: name } };
}

;// CONCATENATED MODULE: ./src/flow/unseen.ts



/** Real namespaces need a handful; beyond this a list is no answer for a reader, and its cost grows with the square. */
const MOST_ENDPOINTS = 20_000;
const MOST_IN_A_GROUP = 2_000;
/** How many questions all pods of a group may be asked: where many selectors meet, their pods are divided less far. */
const MOST_QUESTIONS = 50_000;
/** How many of the mentioned values all endpoints may speak of: each is written out with its example in the answer. */
const unseen_MOST_WORDS = 400_000;
/** Characters of an id, in which the labels are written out. */
const LONGEST_ID = 300;
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
    let wordsLeft = unseen_MOST_WORDS;
    for (const group of groups) {
        const questions = Math.ceil(MOST_QUESTIONS / Math.max(1, group.pods.length));
        const ofPlace = wordsIn(group.selector);
        const most = Math.min(MOST_IN_A_GROUP, questions, MOST_ENDPOINTS - endpoints.length, Math.floor(wordsLeft / ofPlace));
        const { parts, undivided, words: spoken } = divide(new Map(), group.pods, most, wordsLeft);
        wordsLeft -= spoken + parts.length * ofPlace;
        const place = words(group.selector);
        for (const cell of parts)
            endpoints.push(endpointOf(group, place, cell, endpoints.length));
        if (undivided.length > 0)
            undecided.push(where(group));
    }
    return { endpoints, undecided: undecided.slice(0, 5).map(notDecided) };
}
function endpointOf(group, place, cell, number) {
    const podSelector = selectorOf(cell);
    const [first, last] = [group.examples[0], group.examples.at(-1)];
    const base = group.examples.length > 1 ? first : undefined;
    return {
        kind: 'pods',
        id: idOf(`pods/${place}/${words(podSelector)}`, number),
        namespaceSelector: group.selector,
        podSelector,
        names: group.names,
        others: group.others,
        ...(base === undefined ? {} : { base: example(base, cell) }),
        ...(last === undefined ? {} : { head: example(last, cell) }),
    };
}
/** Long ids are cut, and stay apart by a number: every change that an endpoint is part of repeats its id. */
function idOf(text, number) {
    return text.length <= LONGEST_ID ? text : `${text.slice(0, LONGEST_ID)}~${number}`;
}
/** No ports and no addresses: of a pod that is not declared none is known (semantics N4, N8). */
function example(namespace, cell) {
    return { kind: 'pod', namespace, labels: exampleOf(cell), hostNetwork: false, addresses: [] };
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
            case 'DoesNotExist':
                return `!${key}`;
        }
        return key;
    })
        .join(',');
}
function wordsIn(selector) {
    return selector.reduce((sum, { values }) => sum + values.length + 1, 1);
}
function where({ names, selector }) {
    return names[0] === undefined ? (0,sentence/* say */.c) `in namespaces with ${words(selector)}` : (0,sentence/* say */.c) `in the namespace ${names[0]}`;
}
function notDecided(pods) {
    const message = (0,sentence/* say */.c) `The policies tell so many kinds of pods apart that not all were looked at: ${pods}, pods that no manifest declares are only partly in this answer.`;
    return { severity: 'warning', code: 'pods-not-decided', message, hidesFlows: true };
}


/***/ }),

/***/ 6173:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bareMapping)
/* harmony export */ });
function Bare() {
    // Its instances have nothing but what is put into them.
}
Bare.prototype = Object.create(null);
/**
 * A mapping without inherited keys, so that `__proto__` and `constructor` are keys like others. What `Object.create(null)`
 * makes is a hash table each; these share their shapes as ordinary objects do, which saves memory and time.
 */
function bareMapping() {
    return new Bare();
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
        if (typeof value === 'number' && (value | 0) === value)
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

/***/ 5205:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ destinationsOf),
/* harmony export */   oU: () => (/* binding */ FLEET_FILE),
/* harmony export */   p9: () => (/* binding */ readFleet)
/* harmony export */ });
/* harmony import */ var _kustomize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3195);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8342);
/* harmony import */ var _objects_in_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4333);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1860);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7034);





/** What Rancher Fleet reads; it has no kind. */
const FLEET_FILE = /(?:^|\/)fleet\.yaml$/;
/** What a program fills in, in any of their ways: `{{ .path }}` of ApplicationSets, `${NAME}` of Flux and Fleet. */
const GAP = /\{\{|\$/;
/**
 * The destinations that an object of Argo CD or Flux names. The root of a repository is none: many are of another repository
 * than this one, and each of these has a root.
 */
function destinationsOf({ kind, body }) {
    const spec = fieldsOf(body['spec']);
    const isOfArgo = kind === 'Application' || kind === 'ApplicationSet';
    const found = isOfArgo ? ofArgo(spec) : kind === 'Kustomization' ? [ofFlux(spec)] : [];
    return found.flatMap(({ path, ...rest }) => {
        const folder = path === undefined || GAP.test(path) ? '' : (0,_kustomize_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)('', path.replace(/^\/+/, ''));
        return folder === '' || folder.startsWith('..') ? [] : [{ folder, ...rest }];
    });
}
/** A Kustomization of Flux; `targetNamespace` is that of all its objects. */
function ofFlux({ path, targetNamespace }) {
    return { path: textOf(path), isTree: true, namespace: filled(targetNamespace) };
}
/** An Application, or the template of an ApplicationSet. */
function ofArgo(spec) {
    const template = fieldsOf(spec['template']);
    const { source, sources, destination } = fieldsOf(template['spec'] ?? spec);
    const { namespace } = fieldsOf(destination);
    return [source, ...(Array.isArray(sources) ? sources : [])].map(fieldsOf).map(({ path, directory, kustomize }) => ({
        path: textOf(path),
        isTree: fieldsOf(directory)['recurse'] === true,
        namespace: spec['templatePatch'] === undefined ? filled(fieldsOf(kustomize)['namespace'] ?? namespace) : undefined,
    }));
}
/** Reads a `fleet.yaml`. What its targets customize is not known. */
function readFleet(path, text) {
    const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(text));
    const { namespace, defaultNamespace, targetCustomizations } = fieldsOf('json' in value ? value.json : undefined);
    const targets = Array.isArray(targetCustomizations) ? targetCustomizations.map(fieldsOf) : [];
    const isOneForAll = targets.every((each) => each['namespace'] === undefined && each['defaultNamespace'] === undefined);
    const at = /^(?:defaultN|n)amespace:/m.exec(text)?.index ?? 0;
    return {
        path,
        line: 1 + (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .countLines */ .lt)(text, 0, at),
        destination: {
            folder: (0,_kustomize_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(path, '..'),
            isTree: true,
            namespace: isOneForAll ? filled(namespace ?? defaultNamespace) : undefined,
        },
    };
}
function filled(value) {
    const text = textOf(value);
    return text === '' || (text !== undefined && GAP.test(text)) ? undefined : text;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function fieldsOf(value) {
    return (0,_objects_in_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
}


/***/ }),

/***/ 8812:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ copy),
/* harmony export */   L: () => (/* binding */ splitStream)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);

const MARKER = /(?:^|\n)(---|\.\.\.)(?=[ \t\r\n]|$)([^\n]*)/g;
const MARKS = ['---', '...'];
const NOTHING_MORE = /^[ \t]*(?:#.*)?\r?$/;
/**
 * Splits a YAML stream at its markers. A document that begins on the line of its marker (`--- {…}`) keeps the marker.
 * Neither directives nor comments before a marker are taken apart: they are a document of nothing.
 */
function splitStream(text) {
    // Most files are one document, and a search for a few characters is far quicker than one for a pattern.
    if (!MARKS.some((mark) => text.startsWith(mark) || text.includes(`\n${mark}`))) {
        return { documents: text === '' ? [] : [{ text, line: 1 }], strays: [] };
    }
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
        line += (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .countLines */ .lt)(text, start, next);
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


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Letters to put in, take out, change, or swap with the next, to make one text of the other. */
function editDistance(a, b) {
    let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
            const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
            next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        [before, row] = [row, next];
    }
    return row[b.length] ?? 0;
}
/** The name that is spelt most alike, in whichever case; undefined if none is much alike. */
function nearest(wanted, names) {
    const most = Math.max(1, Math.floor(wanted.length / 3));
    const distances = names.map((name) => [editDistance(name.toLowerCase(), wanted.toLowerCase()), name]);
    const [closest] = distances.filter(([distance]) => distance <= most).sort(([a], [b]) => a - b);
    return closest?.[1];
}


/***/ }),

/***/ 8673:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ hideChangedElsewhere),
/* harmony export */   No: () => (/* binding */ templateObjects),
/* harmony export */   QH: () => (/* binding */ renderedElsewhere)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5205);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6369);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(929);
/* harmony import */ var _objects_in_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4333);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4616);





/** Says of an OpenShift Template that its objects are not filled in; nothing, if none of them would matter. */
function templateObjects(template) {
    const { objects } = template.body;
    const held = Array.isArray(objects) ? objects.flatMap((object) => [...(0,_objects_in_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(object)]) : [];
    const matter = held.filter(({ apiVersion, kind }) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .kp)(apiVersion, kind) !== undefined);
    if (matter.length === 0)
        return {};
    const some = matter.length === 1 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `1 object` : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${matter.length} objects`;
    const message = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${titleOf(template)} was not processed: ${some} in it that matter are missing.`;
    return { fault: { severity: 'warning', code: 'template-not-rendered', message, hidesFlows: true } };
}
/**
 * Says of an object that a program in the cluster makes others from it: Argo CD, Flux, k3s, or Kyverno by a policy that
 * generates. What it makes mostly lies in this repository too, or is not about flows, so that it is only listed.
 */
function renderedElsewhere(object) {
    const { apiVersion, kind, body } = object;
    if (/^kyverno\.io\//.test(apiVersion) && !generates(object))
        return {};
    const message = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${titleOf(object)} is rendered elsewhere: what it makes counts only if its manifests are read here too.`;
    const changed = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${titleOf(object)} is rendered elsewhere and has changed: what it makes may have changed too, and is not known here.`;
    const lands = (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationsOf */ .Nu)(object);
    const makes = JSON.stringify([apiVersion, kind, body['spec'] ?? null]);
    const elsewhere = { makes, changed, ...(lands.length === 0 ? {} : { title: titleOf(object), lands }) };
    return { fault: { severity: 'note', code: 'rendered-elsewhere', message, hidesFlows: false, elsewhere } };
}
function generates({ body }) {
    const { spec } = body;
    const rules = (0,_objects_in_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(spec) ? spec['rules'] : undefined;
    return Array.isArray(rules) && rules.some((rule) => (0,_objects_in_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(rule) && rule['generate'] !== undefined);
}
function titleOf({ kind, body }) {
    const { name, namespace } = (0,_objects_in_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(body['metadata']) ? body['metadata'] : {};
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${kind} ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .qualifiedName */ .OL)(String(namespace ?? ''), String(name ?? '(no name)'))}`;
}
/**
 * The problems of base and head, where those of objects that are rendered elsewhere, and of links that lead elsewhere, hide
 * flows if the other version has none that is equal: what they make or lead to may have changed with them.
 */
function hideChangedElsewhere([base = [], head = []]) {
    return [hidden(base, head), hidden(head, base)];
}
function hidden(version, other) {
    const makes = new Set(other.map(({ elsewhere }) => elsewhere?.makes));
    return version.map((problem) => {
        const { elsewhere } = problem;
        if (elsewhere === undefined || makes.has(elsewhere.makes))
            return problem;
        return { ...problem, severity: 'warning', message: elsewhere.changed, hidesFlows: true };
    });
}


/***/ }),

/***/ 6465:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ chartFinder),
/* harmony export */   IE: () => (/* binding */ isInChart),
/* harmony export */   aC: () => (/* binding */ chartFileOf),
/* harmony export */   tK: () => (/* binding */ CHART_PART)
/* harmony export */ });
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5261);

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
    const charts = new Set(paths.filter((path) => CHART_FILE.test(path)).map(_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS));
    return (path) => {
        const around = (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAbove */ .Zv)(path).filter((folder) => charts.has(folder));
        return around.some((folder) => path.startsWith((0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(folder, 'templates/'))) ? around[0] : undefined;
    };
}
/** The path of a chart's own file, which stands for it in problems. */
function chartFileOf(chart) {
    return (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(chart, 'Chart.yaml');
}
/** Whether a path lies in a chart. */
function isInChart(chart, path) {
    return path.startsWith((0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(chart, ''));
}


/***/ }),

/***/ 6369:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F8: () => (/* binding */ groupOf),
  Z6: () => (/* binding */ isClusterScoped),
  ph: () => (/* binding */ isEncrypted),
  BB: () => (/* binding */ isListKind),
  rD: () => (/* binding */ isPolicyApi),
  Np: () => (/* binding */ kindMatters),
  s2: () => (/* binding */ meantKind),
  mJ: () => (/* binding */ meantPolicy),
  DB: () => (/* binding */ namesKind),
  rB: () => (/* binding */ namesPolicy),
  kp: () => (/* binding */ roleOf)
});

// EXTERNAL MODULE: ./src/manifest/edit-distance.ts
var edit_distance = __nccwpck_require__(4705);
;// CONCATENATED MODULE: ./src/manifest/misspelt.ts

/**
 * All kinds of the APIs of Kubernetes that hold some of ours, by apiVersion: what is none of them, and much alike one, is
 * misspelt. What is like none may be a program's own: `apiVersion: v1` stands in many files.
 */
const KINDS_OF = {
    v1: [
        ...['Binding', 'ComponentStatus', 'Config', 'ConfigMap', 'Endpoints', 'Event', 'LimitRange', 'Namespace', 'Node'],
        ...['PersistentVolume', 'PersistentVolumeClaim', 'Pod', 'PodTemplate', 'ReplicationController', 'ResourceQuota'],
        ...['Secret', 'Service', 'ServiceAccount', 'DeploymentConfig', 'Template'],
    ],
    'apps/v1': ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ControllerRevision'],
    'batch/v1': ['Job', 'CronJob'],
};
/** Twice as long as the longest of them: what is longer is like none. */
const LONGEST = 50;
/** Whether all kinds of an API are known here. */
function isOfKubernetes(apiVersion) {
    return Object.hasOwn(KINDS_OF, apiVersion);
}
/** The kind of an API that a kind is like and is not; undefined if it is one, or like none. */
function misspelt(apiVersion, kind) {
    if (!isOfKubernetes(apiVersion) || kind.length > LONGEST)
        return undefined;
    const found = (0,edit_distance/* nearest */.p)(kind, KINDS_OF[apiVersion]);
    return found === kind ? undefined : found;
}

;// CONCATENATED MODULE: ./src/manifest/kinds.ts


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
    ScaledJob: ['keda.sh/v1alpha1'],
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
    ['template.openshift.io/v1 Template', 'template'],
    ['v1 Template', 'template'],
    ...Object.entries(WORKLOAD_APIS).flatMap(([kind, apis]) => apis.map((api) => [`${api} ${kind}`, 'workload'])),
]);
/** Kinds of API groups whose every version we know: in another version than `MODELLED` says, they are not served. */
const BUILT_IN_GROUPS = new Map([
    ['apps', ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']],
    ['batch', ['Job', 'CronJob']],
    ['extensions', ['Deployment', 'ReplicaSet', 'DaemonSet', 'NetworkPolicy']],
]);
/**
 * All other kinds of the API group that NetworkPolicy belongs to. What is none of them is a misspelt one, and may have
 * been meant for a policy.
 */
const NETWORKING_GROUP = 'networking.k8s.io';
const NETWORKING_KINDS = ['Ingress', 'IngressClass', 'IPAddress', 'ServiceCIDR', 'ClusterCIDR'];
/** Kinds by which a cluster fetches or makes objects: by API group, in any version. */
const ELSEWHERE = new Map([
    ['argoproj.io', ['Application', 'ApplicationSet']],
    ['helm.toolkit.fluxcd.io', ['HelmRelease']],
    ['kustomize.toolkit.fluxcd.io', ['Kustomization']],
    ['helm.cattle.io', ['HelmChart']],
    ['kyverno.io', ['ClusterPolicy', 'Policy']],
    ['policies.kyverno.io', ['GeneratingPolicy', 'NamespacedGeneratingPolicy']],
]);
const ELSEWHERE_KINDS = [...ELSEWHERE.values()].flat();
/** The core group, which has no name, has none of our kinds but these. */
const CORE_KINDS = ['Namespace', 'Pod', 'ReplicationController'];
/** What a misspelt kind is told of. */
const MEANT = ['namespace', 'workload'];
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
const UNMODELLED = /(?:NetworkPolicy|^EgressFirewall)$/i;
/** What an object of this API and kind is to us; `undefined` if nothing. Both decide: kinds of one name differ. */
function roleOf(apiVersion, kind) {
    const role = MODELLED.get(`${apiVersion} ${kind}`);
    if (role !== undefined)
        return role;
    if (isEncrypted(kind))
        return 'encrypted';
    // A policy is missing its API. Anything else may be the settings of a program: `kind: Deployment` stands in many.
    if (apiVersion === '')
        return UNMODELLED.test(kind) ? 'unserved' : undefined;
    const group = groupOf(apiVersion);
    if (isUnserved(group, kind) || meantKind(apiVersion, kind) !== undefined)
        return 'unserved';
    if (kind === '' && isOfKubernetes(apiVersion))
        return 'unserved';
    if (ELSEWHERE.get(group)?.includes(kind))
        return 'elsewhere';
    if (INERT.has(kind))
        return 'inert';
    const isPolicy = UNMODELLED.test(kind) || (isPolicyApi(apiVersion) && !isListKind(kind));
    return isPolicy && !NETWORKING_KINDS.includes(kind) ? 'unmodelled' : undefined;
}
/** Whether a text is what SOPS makes of a value. */
function isEncrypted(text) {
    return text.startsWith('ENC[');
}
function isUnserved(group, kind) {
    if (group === NETWORKING_GROUP)
        return kind !== 'NetworkPolicyList' && !NETWORKING_KINDS.includes(kind.replace(/List$/, ''));
    if (group !== '')
        return BUILT_IN_GROUPS.get(group)?.includes(kind) ?? false;
    return CORE_KINDS.includes(kind) || [...BUILT_IN_GROUPS.values()].some((kinds) => kinds.includes(kind));
}
/** The kind of workload, or the Namespace, that a misspelt kind was meant for; undefined if it is none of these. */
function meantKind(apiVersion, kind) {
    const near = isListKind(kind) ? undefined : misspelt(apiVersion, kind);
    const role = near === undefined ? undefined : MODELLED.get(`${apiVersion} ${near}`);
    return role !== undefined && MEANT.includes(role) ? near : undefined;
}
/** The kind of policy that an object was meant for whose API is not served, or is misspelt; undefined if for none. */
function meantPolicy(apiVersion, kind) {
    if (UNMODELLED.test(kind))
        return kind;
    if (groupOf(apiVersion) !== NETWORKING_GROUP)
        return undefined;
    const near = (0,edit_distance/* nearest */.p)(kind, ['NetworkPolicy', ...NETWORKING_KINDS]);
    return near === 'NetworkPolicy' ? near : undefined;
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
        kind === 'Template' ||
        ELSEWHERE_KINDS.includes(kind) ||
        Object.hasOwn(WORKLOAD_APIS, kind));
}
/** `List` holds objects of any kind; `PodList` holds pods, which need not say so. */
function isListKind(kind) {
    return kind.endsWith('List');
}
/** Texts that nothing but a policy, or a misspelt one, has reason to hold. */
const POLICIES = /[Nn]etwork[Pp]olic|networking\.k8s\.io/;
const NAMES = new RegExp(`EgressFirewall|Namespace|\\b(?:Node|${[...INERT, ...ELSEWHERE_KINDS, 'Template'].join('|')})(?:List)?\\b|${Object.keys(WORKLOAD_APIS).join('|')}`);
/** Whether a text that is not parsed yet, or cannot be, names a kind that matters. */
function namesKind(text) {
    return namesPolicy(text) || NAMES.test(text);
}
/** Whether such a text speaks of policies of Kubernetes, or of their API. */
function namesPolicy(text) {
    return POLICIES.test(text);
}
/** Whether objects of an API are policies for the most part, so that one without a kind may have been meant for one. */
function isPolicyApi(apiVersion) {
    return [NETWORKING_GROUP, `policy.${NETWORKING_GROUP}`].includes(groupOf(apiVersion));
}


/***/ }),

/***/ 2042:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fieldsOf),
/* harmony export */   h: () => (/* binding */ LOCAL_CONFIG)
/* harmony export */ });
/* harmony import */ var _objects_in_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4333);

/** The fields that kustomize knows. */
const FIELDS = [
    ...['apiVersion', 'kind', 'metadata', 'resources', 'bases', 'components', 'images', 'imageTags', 'replicas'],
    ...['namespace', 'namePrefix', 'nameSuffix', 'commonLabels', 'labels', 'commonAnnotations', 'buildMetadata'],
    ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'vars', 'sortOptions'],
    ...['configMapGenerator', 'secretGenerator', 'generatorOptions', 'configurations', 'crds', 'openapi'],
    ...['generators', 'transformers', 'validators', 'helmCharts', 'helmChartInflationGenerator', 'helmGlobals'],
];
/** Fields within others that are read here. */
const INNER = [
    ...['path', 'patch', 'target', 'kind', 'name', 'files', 'env', 'envs'],
    ...['chartHome', 'valuesFile', 'values', 'additionalValuesFiles'],
];
/** What lies in these authors name as they like. */
const OWN_NAMES = ['commonLabels', 'commonAnnotations', 'metadata', 'pairs', 'labels', 'annotations', 'valuesInline'];
/** An annotation by which an object, or with `commonAnnotations` every one, is left out. */
const LOCAL_CONFIG = 'config.kubernetes.io/local-config';
/**
 * The fields of a kustomization as kustomize reads them: in whichever case they are written, for Go's JSON does not ask for
 * it. Where two keys come to the same, `twice` is the second.
 */
function fieldsOf(body) {
    const twice = [];
    const fields = withNames(body, TOP_NAMES, twice);
    return { fields, twice: twice[0] };
}
const TOP_NAMES = namesOf(FIELDS);
const INNER_NAMES = namesOf([...INNER, ...OWN_NAMES]);
/** @param twice gets the keys that come to the same as another one */
function withNames(value, names, twice) {
    if (Array.isArray(value))
        return value.map((item) => withNames(item, INNER_NAMES, twice));
    if (!(0,_objects_in_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const fields = Object.create(null);
    for (const [key, inner] of Object.entries(value)) {
        const name = names.get(folded(key)) ?? key;
        // At the top `labels` is a list of what has such names within.
        const isOwn = OWN_NAMES.includes(name) && !Array.isArray(inner);
        if (name in fields)
            twice.push(key);
        fields[name] = isOwn ? inner : withNames(inner, INNER_NAMES, twice);
    }
    return fields;
}
function namesOf(fields) {
    return new Map(fields.map((field) => [folded(field), field]));
}
/** As Go compares names: to it the long s is an s as well, and the sign of kelvin a k. */
function folded(key) {
    return key.replaceAll('ſ', 's').toLowerCase();
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ KUSTOMIZATION_FILE),
  dI: () => (/* binding */ PARTS),
  hw: () => (/* binding */ brokenKustomization),
  Vx: () => (/* binding */ isRemote),
  ld: () => (/* binding */ items),
  Iw: () => (/* binding */ pathFrom),
  kG: () => (/* binding */ readKustomization)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/source/paths.ts
var paths = __nccwpck_require__(5261);
// EXTERNAL MODULE: ./src/manifest/kustomize-fields.ts
var kustomize_fields = __nccwpck_require__(2042);
// EXTERNAL MODULE: ./src/manifest/objects-in.ts
var objects_in = __nccwpck_require__(4333);
;// CONCATENATED MODULE: ./src/manifest/kustomize-plain.ts


/**
 * The fields of a kustomization for which only kustomize can tell what becomes of the objects: those that change them, those
 * that it does not know, and those that are not as it wants them, for which it refuses everything. With none of these the
 * objects are what the files say.
 */
function fieldsForTheTool(fields) {
    return Object.entries(fields).flatMap(([field, value]) => 
    // Go takes null for nothing said, whatever it is to be.
    value === null || PLAIN.get(field)?.(value, fields) ? [] : [field]);
}
const isText = (value) => typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isTexts = (value) => (0,objects_in/* isObject */.Gv)(value) && Object.values(value).every((each) => typeof each === 'string');
const isEmptyText = (value) => value === '';
const isEmptyList = listOf(() => false);
const isEmptyMapping = (value) => (0,objects_in/* isObject */.Gv)(value) && Object.keys(value).length === 0;
/** Files and folders. To take in one twice is an error, and so is an empty name. */
const isParts = (value) => areDistinct(value) && listOf((part) => isText(part, {}) && part !== '')(value, {});
const isImages = listOf(fieldsLike({ name: isText, newName: isText, newTag: isText, tagSuffix: isText, digest: isText }));
const OPTIONS = { labels: isTexts, annotations: isTexts, disableNameSuffixHash: isFlag, immutable: isFlag };
const GENERATED = {
    ...{ name: isText, namespace: isText, env: isText, envs: listOf(isText), files: listOf(isText) },
    literals: listOf((value) => typeof value === 'string' && value.includes('=')),
    // One that merges needs another one to be there.
    behavior: (value) => value === 'create',
    options: fieldsLike(OPTIONS),
};
/** Lists by each item of which objects may become others, or more. */
const CHANGING_LISTS = [
    ...['labels', 'patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'vars', 'buildMetadata'],
    ...['configurations', 'crds', 'generators', 'transformers', 'validators'],
    ...['helmCharts', 'helmChartInflationGenerator'],
];
/** What each field must look like to change nothing that bears on a network policy. */
const PLAIN = new Map([
    [
        'apiVersion',
        (value, { kind }) => value === '' || value === `kustomize.config.k8s.io/${kind === 'Component' ? 'v1alpha1' : 'v1beta1'}`,
    ],
    ['kind', (value) => ['', 'Kustomization', 'Component'].includes(String(value))],
    ['metadata', fieldsLike({ name: isText, namespace: isText, labels: isTexts, annotations: isTexts })],
    ...['resources', 'bases', 'components'].map((field) => [field, isParts]),
    ...['images', 'imageTags'].map((field) => [field, isImages]),
    ['replicas', listOf(fieldsLike({ name: isText, count: (value) => Number.isInteger(value) }))],
    // By one annotation every object is left out.
    ['commonAnnotations', (value, fields) => isTexts(value, fields) && !(kustomize_fields/* LOCAL_CONFIG */.h in Object(value))],
    ['configMapGenerator', isGenerators(fieldsLike(GENERATED))],
    ['secretGenerator', isGenerators(fieldsLike({ ...GENERATED, type: isText }))],
    ['generatorOptions', fieldsLike(OPTIONS)],
    ['sortOptions', fieldsLike({ order: (value) => value === 'fifo' || value === 'legacy' })],
    ...['namespace', 'namePrefix', 'nameSuffix'].map((field) => [field, isEmptyText]),
    ...['commonLabels', 'openapi'].map((field) => [field, isEmptyMapping]),
    ...CHANGING_LISTS.map((field) => [field, isEmptyList]),
]);
function listOf(isPlain) {
    return (value) => Array.isArray(value) && value.every((item) => isPlain(item, {}));
}
function fieldsLike(plain) {
    const checks = new Map(Object.entries(plain));
    return (value) => (0,objects_in/* isObject */.Gv)(value) &&
        Object.entries(value).every(([field, inner]) => inner === null || checks.get(field)?.(inner, {}));
}
/** Each has a name, and none has that of another. */
function isGenerators(isPlain) {
    return (value) => {
        const names = Array.isArray(value) ? value.map((item) => ((0,objects_in/* isObject */.Gv)(item) ? (item['name'] ?? null) : null)) : null;
        return areDistinct(names) && listOf(isText)(names, {}) && listOf(isPlain)(value, {});
    };
}
function areDistinct(value) {
    return Array.isArray(value) && new Set(value).size === value.length;
}

// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __nccwpck_require__(4616);
// EXTERNAL MODULE: ./src/manifest/unreadable.ts
var unreadable = __nccwpck_require__(1262);
// EXTERNAL MODULE: ./src/manifest/value.ts
var manifest_value = __nccwpck_require__(1860);
// EXTERNAL MODULE: ./src/manifest/yaml.ts
var yaml = __nccwpck_require__(7034);
;// CONCATENATED MODULE: ./src/manifest/kustomize.ts









const KUSTOMIZATION_FILE = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const REMOTE = /:\/\/|^[\w.-]+@|\?(?:ref|version)=|^(?:github|gitlab|bitbucket)\.(?:com|org)\//;
/** Whether kustomize would fetch this from the network. */
function isRemote(part) {
    return REMOTE.test(part);
}
/** Reads a kustomization; `undefined` if the text is none, as that of Flux's object of that name. */
function readKustomization(path, text, isSelected = true) {
    const parsed = (0,yaml/* parse */.qg)(text);
    const value = (0,manifest_value/* toJson */.a)(parsed);
    const { fields: body, twice } = (0,kustomize_fields/* fieldsOf */.P)('json' in value && (0,objects_in/* isObject */.Gv)(value.json) ? value.json : {});
    if (isOther(body))
        return undefined;
    const broken = faultOf(parsed, value, twice);
    const folder = (0,paths/* folderOf */.yS)(path);
    const taken = PARTS.flatMap((field) => texts(body[field]));
    const remote = taken.filter(isRemote);
    const patched = [
        ...texts(body['patchesStrategicMerge']).filter((patch) => !patch.includes('\n')),
        ...['patches', 'patchesJson6902'].flatMap((field) => texts(items(body[field]).map((patch) => ((0,objects_in/* isObject */.Gv)(patch) ? (patch['path'] ?? null) : null)))),
    ];
    const local = (part) => pathFrom(folder, part);
    return {
        path,
        folder,
        text,
        body,
        ...(broken ? { broken } : {}),
        parts: taken.filter((part) => !isRemote(part)).map(local),
        patches: patched.map(local),
        changes: [...fieldsForTheTool(body), ...remote],
        isComponent: body['kind'] === 'Component',
        isSelected,
    };
}
/** Fields that take in files and folders. */
const PARTS = ['resources', 'bases', 'components'];
/** Whether it is of another API. What takes in files under a name that kustomize does not know is one that it refuses. */
function isOther(body) {
    const apiVersion = body['apiVersion'] ?? '';
    const isOfKustomize = apiVersion === '' || String(apiVersion).startsWith('kustomize.config.k8s.io/');
    return !isOfKustomize && !PARTS.some((field) => Array.isArray(body[field]));
}
/** A kustomization of which nothing could be read. */
function brokenKustomization(path, why, isSelected) {
    const nothing = { text: '', body: {}, parts: [], patches: [], changes: [], isComponent: false };
    return { path, folder: (0,paths/* folderOf */.yS)(path), ...nothing, broken: { why, line: 1 }, isSelected };
}
/** kustomize, too, refuses a key that stands twice, in one case or in two, and a file that says nothing. */
function faultOf(parsed, value, twiceInCases) {
    const [error] = parsed.document.errors;
    if (error)
        return { why: (0,unreadable/* syntaxFault */.m)(error.code), line: parsed.lineAt(error.pos[0]) };
    if ('unreadable' in value)
        return { why: value.unreadable, line: value.line };
    const [twice] = value.duplicates;
    if (twice)
        return { why: (0,sentence/* say */.c) `the key ${twice.key} stands twice`, line: twice.line };
    if (twiceInCases !== undefined) {
        return { why: (0,sentence/* say */.c) `the key ${twiceInCases} stands twice, once in another case`, line: 1 };
    }
    if ((0,objects_in/* isObject */.Gv)(value.json))
        return Object.keys(value.json).length === 0 ? { why: (0,sentence/* say */.c) `it is empty`, line: 1 } : undefined;
    return { why: value.json === null ? (0,sentence/* say */.c) `it is empty` : (0,sentence/* say */.c) `it is no mapping`, line: 1 };
}
/** What a path in a file of a folder leads to, as a path of the version: `''` is its root, and `../…` leads out of it. */
function pathFrom(folder, part) {
    const path = external_node_path_.posix.join(folder, part).replace(/\/$/, '');
    return path === '.' ? '' : path;
}
/** The items of a list; none of what is no list. */
function items(value) {
    return Array.isArray(value) ? value : [];
}
function texts(value) {
    return items(value).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ dnsLabelFaults),
/* harmony export */   YF: () => (/* binding */ portNameFaults),
/* harmony export */   a4: () => (/* binding */ subdomainFaults),
/* harmony export */   bg: () => (/* binding */ labelValueFaults),
/* harmony export */   j0: () => (/* binding */ refusedLabel),
/* harmony export */   r3: () => (/* binding */ labelKeyFaults)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(439);

const LABEL = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const LABEL_WORDS = "consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** What the API server finds wrong with the key of a label: an optional DNS prefix and a name (semantics V). */
function labelKeyFaults(written) {
    const key = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(written);
    const slash = key.indexOf('/');
    if (slash < 0)
        return nameFaults(key);
    const [prefix, name] = [key.slice(0, slash), key.slice(slash + 1)];
    if (!name.includes('/'))
        return [...prefixFaults(prefix), ...nameFaults(name)];
    return [`a valid label key must ${LABEL_WORDS} with an optional DNS subdomain prefix and '/'`];
}
function prefixFaults(prefix) {
    return (prefix === '' ? ['must be non-empty'] : subdomainFaults(prefix)).map((fault) => `prefix part ${fault}`);
}
function nameFaults(name) {
    const length = name === '' ? ['must be non-empty'] : tooLong(name, 63);
    return [...length, ...(LABEL.test(name) ? [] : [`must ${LABEL_WORDS}`])].map((fault) => `name part ${fault}`);
}
/** What the API server finds wrong with the value of a label; the empty one is valid. */
function labelValueFaults(written) {
    const value = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(written);
    if (value === '')
        return [];
    const syntax = LABEL.test(value) ? [] : [`a valid label must be an empty string or ${LABEL_WORDS}`];
    return [...tooLong(value, 63), ...syntax];
}
/** The first of some labels that the API server refuses: its key, the part that is refused, and why. */
function refusedLabel(labels) {
    for (const [key, value] of labels) {
        const [ofKey] = labelKeyFaults(key);
        if (ofKey !== undefined)
            return { key, refused: key, fault: ofKey };
        const [ofValue] = labelValueFaults(value);
        if (ofValue !== undefined)
            return { key, refused: value, fault: ofValue };
    }
    return undefined;
}
/** What the API server finds wrong with a name that is a DNS subdomain, as those of policies are. */
function subdomainFaults(written) {
    const name = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(written);
    const words = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', " +
        'and must start and end with an alphanumeric character';
    return [...tooLong(name, 253), ...(SUBDOMAIN.test(name) ? [] : [words])];
}
/** What the API server finds wrong with the name of a namespace. */
function dnsLabelFaults(written) {
    const name = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(written);
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

/***/ 9485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * Bounds that keep a hostile or broken input from taking the time or the memory of the rest. What goes over one is a
 * problem, and the rest goes on.
 */
const LIMITS = {
    /** Bytes of all distinct files together. A clear refusal: nothing could be said in reasonable time. */
    totalBytes: 500_000_000,
    /** Files of one version that may hold manifests. Each costs 20 µs and a kilobyte, though all may have one content. */
    files: 200_000,
    /** Bytes of one file: it is held as one text, and a dump of a large cluster has some tens of megabytes. */
    fileBytes: 128 * 2 ** 20,
    /**
     * Characters of one document that is parsed in full. etcd refuses objects over 1.5 MiB, and no workload or policy comes
     * near. Ordinary manifests of this size take 0.4 s, the worst text 3 s and 0.5 GB.
     */
    documentLength: 2 ** 20,
    /** Characters of a List above which its items are read one by one; below, the whole is parsed, which is exact. */
    listLength: 256 * 2 ** 10,
    /** Objects in one file that are read, of the kinds that matter. The smallest take 0.1 ms each; a large cluster has fewer in all. */
    documents: 50_000,
    /** Values in one document, with those behind aliases counted each time they are used. */
    values: 500_000,
    /** Braces and brackets that open in one document. Each costs the parser a kilobyte, whatever the rest is. */
    openings: 200_000,
    /** Collections within collections. No Kubernetes object comes near. */
    depth: 100,
};


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ isDash),
/* harmony export */   lt: () => (/* binding */ countLines),
/* harmony export */   mG: () => (/* binding */ firstCharacter),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/** Offsets into a text, line by line, without cutting it: files are large, and most lines are never looked at. */
const NEWLINE = 0x0a;
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
/** How many lines end between two offsets. It looks no further: a search would run to the end of a text of one line. */
function countLines(text, from, to) {
    let count = 0;
    for (let at = from; at < to; at++)
        if (text.charCodeAt(at) === NEWLINE)
            count++;
    return count;
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   nB: () => (/* binding */ keyLikeKind)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6369);

/**
 * The objects of a document: itself, or the items of a List, and of Lists in it. The items of a `PodList` need not say
 * what they are. To kubectl a list is whatever has items, of any kind, also if there are none in it: a policy with `items: []`
 * is applied as nothing at all. What has no kind is no object, unless its API says that it was meant for one, or a `Kind` in its place.
 */
function* objectsIn(value, within = [], list) {
    if (!isObject(value))
        return;
    const { apiVersion = list?.apiVersion ?? '', items } = value;
    const named = value['kind'] ?? list?.kind;
    const kind = typeof named !== 'string' && typeof apiVersion === 'string' && isMeant(apiVersion, value) ? '' : named;
    if (typeof kind !== 'string')
        return;
    if (!isList(kind, items)) {
        yield { apiVersion: typeof apiVersion === 'string' ? apiVersion : '', kind, body: value, within };
        return;
    }
    const typed = typeof apiVersion === 'string' && kind !== 'List' ? { apiVersion, kind: kind.replace(/List$/, '') } : undefined;
    for (const [index, item] of (items ?? []).entries())
        yield* objectsIn(item, [...within, 'items', index], typed);
}
/** Where an item of what is no List is no object, kubectl refuses the whole, and others take it as it is (semantics D14). */
function isList(kind, items) {
    if (Array.isArray(items))
        return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isListKind */ .BB)(kind) || items.every((item) => item === null || isObject(item));
    return items === null;
}
function isMeant(apiVersion, value) {
    const meant = value[keyLikeKind(value) ?? ''];
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isPolicyApi */ .rD)(apiVersion) || (typeof meant === 'string' && (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(apiVersion, meant) !== undefined);
}
/** `Kind`: the key that was written where `kind` should be, in whichever case. Names of fields have one (semantics D9). */
function keyLikeKind(value) {
    return Object.keys(value).find((key) => key !== 'kind' && key.toLowerCase() === 'kind');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6369);

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

/***/ 1870:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ otherFormats)
/* harmony export */ });
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5261);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4616);


/** What manifests are made from by programs that are not run here, by the endings of their names. */
const TEMPLATE = /\.(?:ya?ml|json)\.[^./]+$|\.(?:YA?ML|JSON|tpl|tmpl|gotmpl|j2|jinja2?|erb|jsonnet|libsonnet|cue|tf|hcl|k|pkl|dhall|nix)$/;
/** Programs of any kind. Of directories they would all have to be read, and so they are not looked into there. */
const PROGRAM = /\.(?:[cm]?[jt]sx?|py|java|kt|cs)$/;
/** Helm reads these itself, and says what of a chart is not rendered. */
const OF_CHART = /(?:^|\/)templates\/.*\.tpl$/;
const KINDS = '(?:(?:Kube|Cilium|CiliumClusterwide|Global|Admin|BaselineAdmin|Cluster)?NetworkPolicy)';
/** A policy as an object has it, as Terraform calls it, and as a program makes one. */
const IN_TEMPLATE = new RegExp(`\\bkind["']?\\s*[:=]\\s*["']?${KINDS}\\b|\\bkubernetes_network_policy`);
const IN_PROGRAM = new RegExp(`\\b${KINDS}\\(`);
/** Bytes. Whatever is larger was made by no hand. */
const LARGEST = 2 ** 18;
const MOST_FILES = 100;
const MOST_NAMED = 3;
/**
 * Says which changed files hold network policies in a format that is not read: a template of another program, Jsonnet,
 * Terraform. Otherwise a change of nothing else would seem to be one of nothing. Only changed files with the name of such a
 * format are looked into.
 *
 * @param selects the paths that hold manifests
 */
async function otherFormats(base, head, selects) {
    const isAsked = (path) => selects((0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)((0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path), 'any.yaml')) || selects(withoutEnding(path));
    const isLikely = (path) => !OF_CHART.test(path) && !selects(path) && isAsked(path);
    const candidates = (await candidatesOf(base, head, isLikely)).slice(0, MOST_FILES);
    const holding = new Set();
    for (const source of [base, head]) {
        const read = candidates.flatMap(({ path, contents }) => contents.filter((each) => each.source === source).map(({ id }) => [id, path]));
        const pathsOf = new Map();
        for (const [id, path] of read)
            pathsOf.set(id, [...(pathsOf.get(id) ?? []), path]);
        if (pathsOf.size === 0)
            continue;
        for await (const { id, bytes } of source.read([...pathsOf.keys()])) {
            for (const path of pathsOf.get(id) ?? [])
                if (holdsPolicy(path, bytes))
                    holding.add(path);
        }
    }
    return holding.size === 0 ? [] : [note([...holding].sort())];
}
async function candidatesOf(base, head, isLikely) {
    const changes = await head.changesSince?.(base);
    if (changes !== undefined) {
        const isWanted = (path) => (TEMPLATE.test(path) || PROGRAM.test(path)) && isLikely(path);
        return changes.files
            .filter(({ path, size = LARGEST + 1 }) => size <= LARGEST && isWanted(path))
            .map(({ path, ids }) => ({ path, contents: ids.map((id) => ({ id, source: head })) }));
    }
    const isWanted = (path) => TEMPLATE.test(path) && isLikely(path);
    const found = new Map();
    for (const source of [base, head]) {
        for (const { path, id, size } of (await source.list(isWanted)).entries) {
            if (size <= LARGEST && isWanted(path))
                found.set(path, [...(found.get(path) ?? []), { id, source }]);
        }
    }
    return [...found]
        .map(([path, contents]) => ({ path, contents }))
        .filter(({ contents: [first, second] }) => first?.id !== second?.id);
}
function withoutEnding(path) {
    return path.replace(/\.[^./]+$/, '');
}
function holdsPolicy(path, bytes) {
    return (TEMPLATE.test(path) ? IN_TEMPLATE : IN_PROGRAM).test(Buffer.from(bytes).toString());
}
function note(paths) {
    const [first = '', ...others] = paths.length > MOST_NAMED ? paths.slice(0, MOST_NAMED) : paths;
    const named = others.reduce((list, path) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${list}, ${path}`, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${first}`);
    const rest = paths.length > MOST_NAMED ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) ` and ${paths.length - MOST_NAMED} more` : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) ``;
    const message = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Changed files hold network policies in formats that are not read: ${named}${rest}. What they open and close is not in this report. To see it, render both versions and compare what comes of that.`;
    return { severity: 'note', code: 'other-format', message, hidesFlows: false };
}


/***/ }),

/***/ 2492:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ locate),
  i: () => (/* binding */ place)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(3243);
// EXTERNAL MODULE: ./src/manifest/quick.ts
var quick = __nccwpck_require__(1378);
;// CONCATENATED MODULE: ./src/manifest/quick-place.ts


/**
 * The places of a plain document, as `locate` finds them, without the strict parser. What ends in a block of text or in a
 * value that is not written is left to that one.
 *
 * @returns undefined for a document that is not read quickly
 */
function quickPlaces(text) {
    if ((0,quick/* readQuickly */.xF)(text) === undefined)
        return undefined;
    const root = treeOf((0,quick/* eventsOf */.XL)(text));
    return (field) => {
        let [first, node] = [root, root];
        for (const step of field) {
            const child = childOf(text, node, step);
            if (child === undefined)
                break;
            [first, node] = child;
        }
        const [start, end] = [startOf(first), endOf(text, node)];
        return start === undefined || end === undefined
            ? undefined
            : { line: (0,quick/* lineOf */.cA)(text, start), endLine: (0,quick/* lineOf */.cA)(text, end - 1) };
    };
}
/** The one value of a document. */
function treeOf(events) {
    const [document, ...rest] = events;
    const whole = { event: document, parts: [] };
    const open = [whole];
    for (const event of rest) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            open.pop();
            continue;
        }
        const node = { event, parts: [] };
        open.at(-1)?.parts.push(node);
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            open.push(node);
    }
    return whole.parts[0];
}
/** Where a field begins, and its value. */
function childOf(text, { event, parts }, step) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
        const item = typeof step === 'number' ? parts[step] : undefined;
        return item && [item, item];
    }
    if (event.type !== js_yaml/* EVENT_ID */.hy.MAPPING)
        return undefined;
    const at = parts.findIndex(({ event: key }, i) => i % 2 === 0 && key.type === js_yaml/* EVENT_ID */.hy.SCALAR && (0,quick/* keyOf */.TN)(text, key) === step);
    return at < 0 ? undefined : [parts[at], parts[at + 1]];
}
/** The offset of the first character. */
function startOf({ event }) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return isWritten(event) ? event.valueStart : undefined;
    return isCollection(event) ? event.start : undefined;
}
/** The offset behind the last character that says something. */
function endOf(text, { event, parts }) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
        if (!isWritten(event))
            return undefined;
        return event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? event.valueEnd : event.valueEnd + 1;
    }
    if (!isCollection(event))
        return undefined;
    const last = parts.at(-1);
    const end = last === undefined ? event.start + 1 : endOf(text, last);
    return end === undefined || !/[[{]/.test(text[event.start] ?? '') ? end : behindBracket(text, end);
}
function isCollection(event) {
    return event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || event.type === js_yaml/* EVENT_ID */.hy.MAPPING;
}
/** Whether it stands on lines that are easy to tell: it is neither a block of text nor left out. */
function isWritten({ style, valueStart }) {
    return valueStart >= 0 && style !== js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK && style !== js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK;
}
/** The offset behind the bracket that closes what has its last item before an offset. */
function behindBracket(text, from) {
    const closing = /(?:[ \n,]|#.*)*[\]}]/y;
    closing.lastIndex = from;
    return closing.test(text) ? closing.lastIndex : undefined;
}

// EXTERNAL MODULE: ./src/manifest/yaml.ts
var yaml = __nccwpck_require__(7034);
;// CONCATENATED MODULE: ./src/manifest/place.ts



/**
 * Where a field of an object stands in its file: from its key (or, in a list, from its item) to the last line of its
 * value. Of a field that is not there, or that a merge brings in, it is the nearest parent's place; of one within an
 * alias, the place in what the alias stands for. The empty path gives the object's own lines.
 *
 * Only the object's document is parsed, and only when somebody asks: few objects are ever cited.
 */
function place({ document, within }, field) {
    const { line, endLine } = placesOf(document)([...within, ...field]);
    return { line: line + document.line - 1, endLine: endLine + document.line - 1 };
}
/**
 * The document that was parsed last: what is cited is cited often and in a row, such as the ten thousand rules of one
 * policy. A memory that outlives a call; what it gives is the same with and without it.
 */
let last;
function placesOf(document) {
    if (last?.document !== document)
        last = { document, places: createPlaces(document.text) };
    return last.places;
}
function createPlaces(text) {
    const quick = quickPlaces(text);
    let parsed;
    return (field) => {
        const found = quick?.(field);
        if (found !== undefined)
            return found;
        parsed ??= (0,yaml/* parse */.qg)(text);
        return locate(parsed, field);
    };
}
/** The lines of a field, from the start of the document's text. */
function locate({ document, lineAt }, field) {
    let node = document.contents;
    let found = document.contents;
    // Of what a tool made, all that is known may be a line, and not what stands there.
    if (found === null)
        return { line: 1, endLine: 1 };
    for (const step of field) {
        const child = place_childOf(document, node, step);
        if (child === undefined)
            break;
        found = child;
        node = (0,dist/* isPair */.tO)(child) ? child.value : child;
    }
    return { line: lineAt(place_startOf(found)), endLine: lineAt(lastOf(found)) };
}
function place_childOf(document, node, step) {
    const target = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
    if (typeof step === 'string')
        return (0,yaml/* pairFor */.g5)(target, step);
    return (0,dist/* isSeq */.oP)(target) ? target.items[step] : undefined;
}
/** The offset of the first character. */
function place_startOf(part) {
    return (0,dist/* isPair */.tO)(part) ? place_startOf(part.key) : part.range[0];
}
/**
 * The offset of the last character that says something: comments and empty lines behind it are not counted. A value that
 * is not written lies right behind its colon or its dash.
 */
function lastOf(part) {
    if ((0,dist/* isPair */.tO)(part))
        return lastOf(part.value ?? part.key);
    const last = (0,dist/* isCollection */.P3)(part) && part.flow !== true ? part.items.at(-1) : undefined;
    return last === undefined ? part.range[1] - 1 : lastOf(last);
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPlain)
/* harmony export */ });
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
    if (/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/.test(text))
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
    return readWhole(text) ?? (/[^-+.eE0-9]/.test(text) ? undefined : finite(text));
}
/** A whole number that is not written as a decimal, if it fits into 64 bits: an address of 160 is text. */
function readWhole(text) {
    const [, sign, digits] = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+)$/.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    const whole = BigInt(digits.replace(/^0(?=[0-7])/, '0o'));
    const value = sign === '-' ? -whole : whole;
    const fitting = sign === '' ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value);
    return fitting === value ? Number(value) : undefined;
}
/** What is too large for a number stays text. */
function finite(text) {
    const value = Number(text);
    return Number.isFinite(value) ? value + 0 : undefined;
}


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Tq: () => (/* binding */ selectsKustomization),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   c0: () => (/* binding */ isTelling)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5205);
/* harmony import */ var _helm_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6465);
/* harmony import */ var _kustomize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3195);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9485);




/** The paths a source must list: what may hold manifests, and what tells that it does not. */
function listed(selects) {
    return (path) => selects(path) || isTelling(path);
}
/** Whether a path tells of others that they are no manifests, but what manifests are made from, or where they land. */
function isTelling(path) {
    return _helm_js__WEBPACK_IMPORTED_MODULE_3__/* .CHART_PART */ .tK.test(path) || _kustomize_js__WEBPACK_IMPORTED_MODULE_1__/* .KUSTOMIZATION_FILE */ .j9.test(path) || _destination_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET_FILE */ .oU.test(path);
}
/** Sorts out what was listed. A file that was listed unasked, as standard input is, is wanted. */
function planOf({ entries, skipped }, selects) {
    const chartOf = (0,_helm_js__WEBPACK_IMPORTED_MODULE_3__/* .chartFinder */ .H6)(entries.map(({ path }) => path));
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
        else if (size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.fileBytes)
            tooLarge.push(entry);
        else
            files.push(entry);
    }
    const [kustomizations = [], fleets = []] = [_kustomize_js__WEBPACK_IMPORTED_MODULE_1__/* .KUSTOMIZATION_FILE */ .j9, _destination_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET_FILE */ .oU].map((file) => entries.filter(({ path }) => file.test(path) && chartOf(path) === undefined));
    return { entries, files, kustomizations, fleets, charts, tooLarge, skipped };
}
/** `Kustomization`, without an ending, is selected as `kustomization.yaml` would be. */
function selectsKustomization(path, selects) {
    return selects(path.replace(/Kustomization$/, 'kustomization.yaml'));
}


/***/ }),

/***/ 1378:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   xF: () => (/* binding */ readQuickly)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3243);
/* harmony import */ var _bare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6173);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9485);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8342);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2673);





/**
 * Tabs, other breaks of lines and markers that stand behind spaces are what YAML parsers disagree about; control characters
 * are refused.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const ODD = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|^%|^ *\.\.\.|^ +---/m;
/** Characters. YAML forbids longer keys without `?` (1.2.2, 7.4.2), and not every parser minds. */
const LONGEST_KEY = 1_000;
/**
 * Reads a plain document ten times as fast as the strict parser does. Whatever is in doubt is left to that one and comes
 * back as undefined: what js-yaml refuses, and anchors, aliases, tags, merges, keys that stand twice or are no text,
 * numbers that JSON lacks, and odd characters.
 */
function readQuickly(text) {
    if (ODD.test(text))
        return undefined;
    const events = eventsOf(text);
    const [first, root, ...rest] = events;
    if (first?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || root?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return undefined;
    const last = rest.findLast(({ type }) => type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR);
    // Where a block of text ends is not told by what stands last.
    if (last === undefined || isBlock(last) || events.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.values)
        return undefined;
    const json = readFrom(text, events);
    return json === undefined ? undefined : { json, line: lineOf(text, root.start), endLine: lastLine(text) };
}
/** What js-yaml meets in a text, in order; nothing if it refuses the text. */
function eventsOf(text) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.depth });
    }
    catch {
        return [];
    }
}
function isBlock({ style }) {
    return style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK;
}
/** Undefined where something is in doubt, or where more follows than the one mapping. */
function readFrom(text, events) {
    let at = 1;
    const read = () => {
        const event = events[at++];
        switch (event?.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                return isNamed(event) ? undefined : readScalar(text, event);
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
                return isNamed(event) ? undefined : readSequence();
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
                return isNamed(event) ? undefined : readMapping();
        }
        return undefined;
    };
    const readSequence = () => {
        const items = [];
        while (!ends()) {
            const item = read();
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        return items;
    };
    const readMapping = () => {
        const map = (0,_bare_js__WEBPACK_IMPORTED_MODULE_1__/* .bareMapping */ .B)();
        while (!ends()) {
            const key = readKey();
            if (key === undefined || key in map)
                return undefined;
            const value = read();
            if (value === undefined)
                return undefined;
            map[key] = value;
        }
        return map;
    };
    const readKey = () => {
        const event = events[at++];
        if (event?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR || event.valueEnd - event.valueStart > LONGEST_KEY)
            return undefined;
        return isNamed(event) ? undefined : keyOf(text, event);
    };
    const ends = () => {
        const isEnd = events[at]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP || at >= events.length;
        if (isEnd)
            at++;
        return isEnd;
    };
    const json = read();
    const isAll = events[at]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP && at === events.length - 1;
    return isAll ? json : undefined;
}
function readScalar(text, event) {
    const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event);
    if (event.style !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN)
        return value;
    const meant = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlain */ .r)(value);
    return typeof meant === 'number' && !Number.isFinite(meant) ? undefined : meant;
}
/** The name that a key has for Kubernetes; undefined for what is no key, or merges. */
function keyOf(text, event) {
    const key = readScalar(text, event);
    return key === undefined || key === null || key === '<<' ? undefined : String(key);
}
function isNamed({ anchorStart, tagStart }) {
    return anchorStart >= 0 || tagStart >= 0;
}
/** The line of an offset, from the start of the text. */
function lineOf(text, offset) {
    return 1 + (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .countLines */ .lt)(text, 0, offset);
}
/** The line of the last that is neither empty nor a comment: a block of text, in which it could be either, is not last. */
function lastLine(text) {
    let end = text.length;
    for (;;) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        if (start === 0 || !/^ *(?:#.*)?$/.test(text.slice(start, end)))
            return lineOf(text, start);
        end = start - 1;
    }
}


/***/ }),

/***/ 5429:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gm: () => (/* binding */ readBlob)
});

// UNUSED EXPORTS: readPlainDocument, readStrictly

// EXTERNAL MODULE: ./src/manifest/document.ts
var manifest_document = __nccwpck_require__(8812);
// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __nccwpck_require__(4616);
;// CONCATENATED MODULE: ./src/manifest/halt.ts

const DIRECTIVE = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%/;
/**
 * The first document of a stream at which `kubectl` stops with an error, whatever it holds (tried with 1.33 and 1.35): other
 * tools read on. Of a document that begins on the line of its marker, the marker is still there.
 */
function haltIn(documents) {
    const found = documents.find(({ text }) => text.startsWith('---') || DIRECTIVE.test(text));
    if (found === undefined)
        return undefined;
    const why = found.text.startsWith('---')
        ? (0,sentence/* say */.c) `there is something behind the marker (---) of a document`
        : (0,sentence/* say */.c) `there is a directive (%)`;
    return { why, line: found.line };
}

;// CONCATENATED MODULE: ./src/manifest/json-outline.ts
/** A token, or the quote that begins a string: a pattern of the whole would overflow the stack in a long one. */
const TOKEN = /"|[{}[\]:,]|[^\s"{}[\]:,]+/g;
/** Walks the tokens of a JSON text. @param lineAt gives the line of an offset */
function outline(text, lineAt) {
    const duplicates = [];
    const items = [];
    const levels = [];
    let start = 0;
    let depth = 0;
    const inItems = () => levels.length === 2 && levels[0]?.key === 'items' && levels[1]?.keys === undefined;
    for (const { token, index } of tokens(text)) {
        const level = levels.at(-1);
        if (token === '{' || token === '[') {
            if (inItems())
                start = index;
            levels.push({ ...(token === '{' && { keys: new Map() }), key: '', expectsKey: true });
            depth = Math.max(depth, levels.length);
        }
        else if (token === '}' || token === ']') {
            levels.pop();
            if (inItems())
                items.push({ start, end: index + 1 });
        }
        else if (level === undefined) {
        }
        else if (token === ',') {
            level.expectsKey = true;
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
        else if (inItems()) {
            items.push({ start: index, end: index + token.length });
        }
    }
    return { duplicates, items, depth };
}
function* tokens(text) {
    const pattern = new RegExp(TOKEN);
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const { 0: found, index } = match;
        if (found === '"')
            pattern.lastIndex = endOfString(text, index);
        yield { token: text.slice(index, pattern.lastIndex), index };
    }
}
/** The offset behind the string that begins at `start`: behind the first quote that no odd run of backslashes precedes. */
function endOfString(text, start) {
    let end = start;
    let slashes;
    do {
        end = text.indexOf('"', end + 1);
        slashes = 0;
        while (text[end - 1 - slashes] === '\\')
            slashes++;
    } while (slashes % 2 === 1);
    return end + 1;
}

// EXTERNAL MODULE: ./src/manifest/kinds.ts + 1 modules
var manifest_kinds = __nccwpck_require__(6369);
// EXTERNAL MODULE: ./src/manifest/limits.ts
var limits = __nccwpck_require__(9485);
// EXTERNAL MODULE: ./src/manifest/objects-in.ts
var objects_in = __nccwpck_require__(4333);
// EXTERNAL MODULE: ./src/manifest/decode.ts
var decode = __nccwpck_require__(9719);
// EXTERNAL MODULE: ./src/manifest/elsewhere.ts
var elsewhere = __nccwpck_require__(8673);
// EXTERNAL MODULE: ./src/manifest/label-syntax.ts
var label_syntax = __nccwpck_require__(4707);
// EXTERNAL MODULE: ./src/manifest/objects.ts
var objects = __nccwpck_require__(929);
// EXTERNAL MODULE: ./src/manifest/template.ts
var template = __nccwpck_require__(439);
;// CONCATENATED MODULE: ./src/manifest/judge.ts








/**
 * Judges an object by its type and its metadata. What the API server would reject counts as absent, with a problem that
 * hides nothing; a template that was not rendered hides what it would become. Policies are checked whole where they are
 * compiled, and objects of kinds that are not modelled are named where it is told who exists.
 */
function judge(object) {
    const { apiVersion, kind, body } = object;
    const role = (0,manifest_kinds/* roleOf */.kp)(apiVersion, kind);
    if (role === undefined)
        return { field: [] };
    if (role === 'template')
        return { field: ['objects'], ...(0,elsewhere/* templateObjects */.No)(object) };
    if (role === 'encrypted')
        return { field: ['kind'], fault: encrypted((0,sentence/* say */.c) `This object`) };
    if (role === 'elsewhere')
        return { field: [], ...(0,elsewhere/* renderedElsewhere */.QH)(object) };
    const metadata = (0,objects_in/* isObject */.Gv)(body['metadata']) ? body['metadata'] : {};
    const named = { name: textOf(metadata, 'name') ?? '', namespace: textOf(metadata, 'namespace') };
    const called = (0,sentence/* say */.c) `${kind} ${named.name || '(no name)'}`;
    const { unfilled, opaque } = (0,template/* placeholdersIn */.Qf)(body, role);
    if (unfilled) {
        const { field, text } = unfilled;
        if ((0,manifest_kinds/* isEncrypted */.ph)(text))
            return { field, fault: encrypted(called) };
        const message = (0,sentence/* say */.c) `${called} is a template that was not rendered: ${(0,objects/* fieldName */.w5)(field)} is ${text}.`;
        return { fault: { severity: 'warning', code: 'template-not-rendered', message, hidesFlows: true }, field };
    }
    const objection = CHECKED_HERE.has(role) ? objectionTo(body, kind) : undefined;
    if (objection) {
        const message = (0,sentence/* say */.c) `${called} is invalid and is left out: ${objection.why}.`;
        return {
            fault: { severity: 'error', code: 'object-rejected', message, hidesFlows: false },
            field: objection.field,
        };
    }
    if (opaque === undefined)
        return { named, field: [] };
    const { field, text } = opaque;
    const message = (0,sentence/* say */.c) `${called} is taken as it is written, and ${(0,objects/* fieldName */.w5)(field)} is ${text}: what is filled in there may be equal to another name or label.`;
    return { named, fault: { severity: 'warning', code: 'placeholder-not-filled', message, hidesFlows: true }, field };
}
function encrypted(what) {
    const message = (0,sentence/* say */.c) `${what} is encrypted with SOPS and is not analysed: nobody knows here what it says.`;
    return { severity: 'warning', code: 'encrypted', message, hidesFlows: true };
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
    if (namespace !== '' && !isLabel(namespace)) {
        return {
            field: ['metadata', 'namespace'],
            why: (0,sentence/* say */.c) `metadata.namespace: Invalid value: ${namespace}: ${LABEL_RULE}`,
        };
    }
    const label = (0,label_syntax/* refusedLabel */.j0)(value.metadata.labels);
    if (label === undefined)
        return undefined;
    const rule = { words: [label.fault], names: [] };
    return {
        field: ['metadata', 'labels', label.key],
        why: (0,sentence/* say */.c) `metadata.labels: Invalid value: ${label.refused}: ${rule}`,
    };
}
const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const LABEL_RULE = (0,sentence/* say */.c) `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-'`;
const SUBDOMAIN_RULE = (0,sentence/* say */.c) `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'`;
function isLabel(name) {
    const filled = (0,template/* withoutPlaceholders */.Zm)(name);
    return filled.length <= 63 && LABEL.test(filled);
}
function isSubdomain(name) {
    const filled = (0,template/* withoutPlaceholders */.Zm)(name);
    return filled.length <= 253 && filled.split('.').every((part) => LABEL.test(part));
}

// EXTERNAL MODULE: ./src/manifest/place.ts + 1 modules
var place = __nccwpck_require__(2492);
;// CONCATENATED MODULE: ./src/manifest/reading.ts



const NOTHING = { objects: [], faults: [] };
/** Readings one after another. */
function join(readings) {
    return { objects: readings.flatMap(({ objects }) => objects), faults: readings.flatMap(({ faults }) => faults) };
}
/** Sorts out one object, and the keys (by lines of the content) that stand twice in it. */
function readObject(object, siteOf, duplicates) {
    const { named, fault, field } = judge(object);
    if (named === undefined && fault === undefined)
        return NOTHING;
    const site = siteOf();
    const faults = fault === undefined ? [] : [{ ...fault, line: (0,place/* place */.i)(site, field).line }];
    if (named === undefined)
        return { objects: [], faults };
    const { apiVersion, kind, body } = object;
    const within = duplicates.filter(({ line }) => line >= site.line && line <= site.endLine);
    return { objects: [{ apiVersion, kind, ...named, body, ...site }], faults: [...faults, ...within.map(duplicateKey)] };
}
/** What every object has once. Where it stands twice, two objects have run together, and one of them is lost. */
const ONCE = new Set(['apiVersion', 'kind', 'metadata', 'spec']);
function duplicateKey({ key, line, firstLine }) {
    const message = (0,sentence/* say */.c) `The key ${key} stands here again, after line ${firstLine}. The last one counts, and strict clients such as kubectl are refused.`;
    return { severity: 'warning', code: 'duplicate-key', message, line, hidesFlows: ONCE.has(key) };
}

;// CONCATENATED MODULE: ./src/manifest/json.ts







/** APIs of which a kind may be misspelt, and a kind that is encrypted. */
const MISSPELT = /"(?:(?:apps|batch)\/)?v1"|"ENC\[/;
/**
 * Reads a JSON document; `undefined` if the text is something else. JSON is YAML too, but dumps of clusters are large,
 * and this is a hundred times faster. Each item of a List is a document of its own.
 */
function readJson(text) {
    if (!/^\s*\{/.test(text))
        return undefined;
    // A name can be spelled with escapes.
    if (!/[kK]ind/.test(text) && !text.includes('\\u'))
        return NOTHING;
    const value = parsed(text);
    if (value === undefined)
        return undefined;
    if (!text.includes('\\u') && !(0,manifest_kinds/* namesKind */.DB)(text) && !MISSPELT.test(text))
        return NOTHING;
    const lineAt = lineCounter(text);
    const { items, duplicates, depth } = outline(text, lineAt);
    if (depth > limits/* LIMITS */.b.depth)
        return tooDeep();
    const whole = { start: text.search(/\S/), end: text.trimEnd().length };
    const itemOf = ({ within: [, index] }) => (typeof index === 'number' ? items[index] : undefined);
    const siteOf = (object) => {
        const { within } = object;
        const item = itemOf(object);
        const { start, end } = item ?? whole;
        const [line, endLine] = [lineAt(start), lineAt(end - 1)];
        const document = { text: (0,manifest_document/* copy */.C)(text.slice(start, end)), line };
        return { document, within: item ? within.slice(2) : within, line, endLine };
    };
    const read = (object) => {
        const { start, end } = itemOf(object) ?? whole;
        const length = end - start;
        if (length > limits/* LIMITS */.b.documentLength)
            return tooLarge(length, lineAt(start));
        return readObject(object, () => siteOf(object), duplicates);
    };
    const objects = [...(0,objects_in/* objectsIn */.Qv)(value)].filter(({ apiVersion, kind }) => (0,manifest_kinds/* roleOf */.kp)(apiVersion, kind) !== undefined);
    const [next] = objects.slice(limits/* LIMITS */.b.documents);
    const rest = next === undefined ? NOTHING : tooMany(lineAt((itemOf(next) ?? whole).start));
    return join([...objects.slice(0, limits/* LIMITS */.b.documents).map(read), rest]);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The problem of a document that is not parsed, or not looked into. */
function tooLarge(length, line) {
    const message = (0,sentence/* say */.c) `A document of ${length} characters is too long to be parsed; up to ${limits/* LIMITS */.b.documentLength} are.`;
    return {
        objects: [],
        faults: [{ severity: 'warning', code: 'document-too-large', message, line, hidesFlows: true }],
    };
}
/** The problem of a file whose objects from this line on are not read. */
function tooMany(line) {
    const message = (0,sentence/* say */.c) `The ${limits/* LIMITS */.b.documents} objects above are the most that are read of one file: the rest is not.`;
    return {
        objects: [],
        faults: [{ severity: 'warning', code: 'too-many-documents', message, line, hidesFlows: true }],
    };
}
function tooDeep() {
    const message = (0,sentence/* say */.c) `It is nested more than ${limits/* LIMITS */.b.depth} levels deep.`;
    return { objects: [], faults: [{ severity: 'warning', code: 'document-too-deep', message, hidesFlows: true }] };
}
/** Gives the lines (1-based) of offsets, in any order. */
function lineCounter(text) {
    const breaks = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        breaks.push(at);
    return (offset) => {
        let [low, high] = [0, breaks.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((breaks[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    };
}

// EXTERNAL MODULE: ./src/manifest/lines.ts
var lines = __nccwpck_require__(8342);
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
            items.push({ text: (0,manifest_document/* copy */.C)(text.slice(item.start, end).replace('-', ' ')), line: item.line });
    };
    let number = line + (0,lines/* countLines */.lt)(text, 0, list);
    for (let start = list, end = list; start < text.length; start = end + 1, number++) {
        end = (0,lines/* endOfLine */.vT)(text, start);
        const first = (0,lines/* firstCharacter */.mG)(text, start, end);
        if (first === undefined || text[first] === '#')
            continue;
        const column = first - start;
        dash ??= (0,lines/* isDash */.dc)(text, first) ? column : undefined;
        if (dash === undefined)
            return undefined;
        if (column > dash)
            continue;
        const atItem = column === dash && (0,lines/* isDash */.dc)(text, first);
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

// EXTERNAL MODULE: ./src/manifest/quick.ts
var manifest_quick = __nccwpck_require__(1378);
;// CONCATENATED MODULE: ./src/manifest/scan.ts


const KEY = /^[A-Za-z_][\w./-]*:(?:[ \t\r]|$)/;
const FIELD = /^(?:kind|apiVersion):[ \t]+(["']?)([A-Za-z][\w./-]*)\1(?:[ \t]+#.*|[ \t]*)\r?$/;
/**
 * Whether a YAML document may hold an object that matters: false only if it certainly does not. It looks at nothing but
 * the lines of the document's outermost mapping, so most of a cluster's YAML is never parsed; errors in it go unseen.
 *
 * A document that is a list holds no object. Otherwise all keys of the outermost mapping begin in the column of the first one. If each line there is a plain `key:` (or a
 * comment, or a list's dash), the keys are known without a parser. If one is not (`"kind":`, `<<:`, `? `, `{`), or a line
 * stands further left, the document is for the parser. Quoted text that runs on in that column can only add keys.
 */
function mayMatter(text) {
    // A quoted key can spell `kind` with escapes, and a policy may have lost its own.
    if (!text.includes('kind') && !text.includes('Kind') && !text.includes('\\') && !(0,manifest_kinds/* namesPolicy */.rB)(text))
        return false;
    const kinds = [];
    const apiVersions = [];
    let column = -1;
    let isList = false;
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
        end = (0,lines/* endOfLine */.vT)(text, start);
        const first = (0,lines/* firstCharacter */.mG)(text, start, column < 0 ? end : Math.min(end, start + column + 1));
        if (first === undefined || text[first] === '#')
            continue;
        if (column < 0) {
            if (text[first] === '%')
                continue;
            isList = (0,lines/* isDash */.dc)(text, first);
            column = first - start;
        }
        if (first - start < column)
            return true;
        if ((0,lines/* isDash */.dc)(text, first))
            continue;
        if (isList)
            return true;
        const line = text.slice(first, end);
        if (!KEY.test(line))
            return true;
        // An object that lacks its kind, for that; and a list, whatever its kind.
        if (line.startsWith('Kind:') || line.startsWith('items:'))
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
    // A policy that lost its kind, or whose kind no longer stands in this column.
    if (kinds.length === 0)
        return (0,manifest_kinds/* namesPolicy */.rB)(text);
    return kinds.some((kind) => (0,manifest_kinds/* isListKind */.BB)(kind) || anyMatters(apiVersions, kind, text));
}
function anyMatters(apiVersions, kind, text) {
    if (apiVersions.length === 0)
        return (0,manifest_kinds/* roleOf */.kp)('', kind) !== undefined;
    return apiVersions.some((api) => api === '?' ? (0,manifest_kinds/* kindMatters */.Np)(kind) || (0,manifest_kinds/* namesPolicy */.rB)(text) : (0,manifest_kinds/* roleOf */.kp)(api, kind) !== undefined);
}

// EXTERNAL MODULE: ./src/manifest/text.ts
var manifest_text = __nccwpck_require__(9066);
// EXTERNAL MODULE: ./src/manifest/unreadable.ts
var manifest_unreadable = __nccwpck_require__(1262);
// EXTERNAL MODULE: ./src/manifest/value.ts
var manifest_value = __nccwpck_require__(1860);
// EXTERNAL MODULE: ./src/manifest/yaml.ts
var yaml = __nccwpck_require__(7034);
;// CONCATENATED MODULE: ./src/manifest/read.ts
















/**
 * Reads the objects that matter out of a file's bytes, YAML or JSON, whatever its name. It never throws: what cannot be
 * read is a fault, and the rest goes on.
 */
function readBlob(bytes) {
    const decoded = (0,manifest_text/* decode */.D)(bytes);
    if ('fault' in decoded)
        return { objects: [], faults: [decoded.fault] };
    const reading = readJson(decoded.text) ?? readYaml(decoded.text);
    return { ...reading, faults: theFirstOfEach(reading.faults) };
}
const MOST_OF_A_KIND = 20;
/** Documents of a file. Each costs time, and nobody has so many by mistake. */
const MOST_BROKEN = 1_000;
/** A file can have a hundred thousand faults, and a report of all would help nobody: of each code the first, and a count. */
function theFirstOfEach(faults) {
    if (faults.length <= MOST_OF_A_KIND)
        return faults;
    const byCode = new Map();
    for (const fault of faults) {
        const same = byCode.get(fault.code);
        if (same === undefined)
            byCode.set(fault.code, [fault]);
        else
            same.push(fault);
    }
    return [...byCode.values()].flatMap((same) => {
        const [rest] = same.slice(MOST_OF_A_KIND);
        // Each of those is an object to compare.
        if (rest === undefined || rest.elsewhere !== undefined)
            return same;
        const message = (0,sentence/* say */.c) `${same.length - MOST_OF_A_KIND} more of these follow in this file.`;
        const hidesFlows = same.some((fault) => fault.hidesFlows);
        return [...same.slice(0, MOST_OF_A_KIND), { ...rest, message, hidesFlows }];
    });
}
function readYaml(text) {
    const { documents, strays } = (0,manifest_document/* splitStream */.L)(text);
    const dropped = strays.filter((piece) => mayMatter(piece.text)).map(readStray);
    const read = join([...readEach(documents, readPiece)]);
    const whole = join([read, ...dropped, halted(documents, read)]);
    return documents.some(({ text }) => lacksKind(text)) ? { ...whole, lacksKind: true } : whole;
}
const SAYS_SOMETHING = /^[ \t]*[^\s#%-]/m;
const NAMES_KIND = /(?:^|[{,])[ \t]*["']?kind["']?[ \t]*:/m;
/** By its text, quickly for most: a kind that stands deeper, in an item of a list, passes for one of the document. */
function lacksKind(text) {
    if (text.startsWith('kind:') || text.includes('\nkind:'))
        return false;
    return SAYS_SOMETHING.test(text) && !NAMES_KIND.test(text);
}
/** Says where `kubectl` stops, if there are objects below that. */
function halted(documents, { objects }) {
    const halt = haltIn(documents);
    if (halt === undefined || !objects.some(({ line }) => line >= halt.line))
        return NOTHING;
    const message = (0,sentence/* say */.c) `kubectl refuses this file from here on, since ${halt.why}; other tools read it.`;
    return failed('refused-by-kubectl', message, halt.line);
}
/** Reads the pieces that may matter, until they are too many. */
function* readEach(pieces, read) {
    let documents = 0;
    let broken = 0;
    for (const piece of pieces) {
        if (!mayMatter(piece.text))
            continue;
        if (broken >= MOST_BROKEN) {
            yield failed(SYNTAX, (0,sentence/* say */.c) `More than ${MOST_BROKEN} documents above are broken: the rest is not read.`, piece.line);
            return;
        }
        if (documents >= limits/* LIMITS */.b.documents) {
            yield tooMany(piece.line);
            return;
        }
        const reading = read(piece);
        documents++;
        if (reading.faults.some(({ code }) => code === SYNTAX))
            broken++;
        yield reading;
    }
}
function readStray({ line }) {
    const message = (0,sentence/* say */.c) `A document has ended above (...) and no other has begun (---): kubectl does not read this, other tools do.`;
    return failed('text-between-documents', message, line);
}
/** A long List is read item by item, unless that fails (items may share anchors) and the whole can be parsed. */
function readPiece(piece) {
    const items = piece.text.length > limits/* LIMITS */.b.listLength ? listItems(piece) : undefined;
    if (items === undefined)
        return readDocument(piece);
    const reading = join([...readEach(items, readDocument)]);
    const isBroken = reading.faults.some(({ code }) => code === SYNTAX);
    return isBroken && piece.text.length <= limits/* LIMITS */.b.documentLength ? readDocument(piece) : reading;
}
function readDocument(piece) {
    const { text } = piece;
    if (text.length > limits/* LIMITS */.b.documentLength)
        return tooLarge(text.length, piece.line);
    if (opensTooMuch(text)) {
        return broken(text, (0,sentence/* say */.c) `it has more than ${limits/* LIMITS */.b.openings} braces and brackets`, piece.line);
    }
    return readPlainDocument(piece) ?? readStrictly(piece);
}
/** The quick way for what is plain; undefined where something is in doubt, or where the document is not one object. */
function readPlainDocument(piece) {
    const quick = (0,manifest_quick/* readQuickly */.xF)(piece.text);
    if (quick === undefined)
        return undefined;
    const [object, ...others] = (0,objects_in/* objectsIn */.Qv)(quick.json);
    if (object === undefined)
        return NOTHING;
    if (others.length > 0 || object.within.length > 0)
        return undefined;
    const [line, endLine] = [quick.line + piece.line - 1, quick.endLine + piece.line - 1];
    return readObject(object, () => ({ document: piece, within: [], line, endLine }), []);
}
/** The way for every document. What the quick way answers, this one answers too. */
function readStrictly(piece) {
    const { text } = piece;
    const parsed = (0,yaml/* parse */.qg)(text);
    const lineInFile = (line) => line + piece.line - 1;
    const unreadable = (why, line) => broken(text, why, lineInFile(line));
    const [error] = parsed.document.errors;
    if (error)
        return unreadable((0,manifest_unreadable/* syntaxFault */.m)(error.code), parsed.lineAt(error.pos[0]));
    const control = CONTROL.exec(text);
    if (control)
        return unreadable((0,sentence/* say */.c) `control characters are not allowed`, parsed.lineAt(control.index));
    const value = (0,manifest_value/* toJson */.a)(parsed);
    if ('unreadable' in value)
        return unreadable(value.unreadable, value.line);
    if (typeof value.json === 'string' && (0,manifest_kinds/* namesPolicy */.rB)(text))
        return unreadable((0,sentence/* say */.c) `it is one text, and no mapping`, 1);
    const duplicates = value.duplicates.map(({ key, line, firstLine }) => ({
        key,
        line: lineInFile(line),
        firstLine: lineInFile(firstLine),
    }));
    const objects = [...(0,objects_in/* objectsIn */.Qv)(value.json)];
    return join(objects.map((object) => {
        const siteOf = () => {
            const { line, endLine } = (0,place/* locate */.x)(parsed, object.within);
            return { document: piece, within: object.within, line: lineInFile(line), endLine: lineInFile(endLine) };
        };
        return readObject(object, siteOf, duplicates);
    }));
}
function opensTooMuch(text) {
    if (text.length <= limits/* LIMITS */.b.openings)
        return false;
    let openings = 0;
    for (const _ of text.matchAll(/[[{]/g))
        openings++;
    return openings > limits/* LIMITS */.b.openings;
}
const SYNTAX = 'yaml-syntax';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;
const TEMPLATE = /\{\{|\{%|<%/;
/** A document that is no YAML. If it speaks of nothing that matters, it was never meant as an object that does. */
function broken(text, why, line) {
    if (!(0,manifest_unreadable/* wasMeantToMatter */.Z)(text))
        return NOTHING;
    if (TEMPLATE.test(text))
        return failed('template-not-rendered', (0,sentence/* say */.c) `This is a template that was not rendered.`, line);
    return failed(SYNTAX, (0,sentence/* say */.c) `This is not valid YAML: ${why}.`, line);
}
function failed(code, message, line) {
    const fault = { severity: 'warning', code, message, line, hidesFlows: true };
    return { objects: [], faults: [fault] };
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/**
 * Finds the answer for each object once, for as long as the object lives: versions share most of their manifests, and what
 * hangs on nothing else. What it gives is the same with and without it.
 */
function remember(find) {
    const known = new WeakMap();
    return (input) => {
        const found = known.get(input) ?? { answer: find(input) };
        known.set(input, found);
        return found.answer;
    };
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

/***/ 439:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   Zm: () => (/* binding */ withoutPlaceholders),
/* harmony export */   j8: () => (/* binding */ mayBeFilled)
/* harmony export */ });
/* harmony import */ var _objects_in_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4333);

/** `{{ .Values.x }}`, `${VAR}`, `<%= %>`, `<name>`, `ENC[…]`: no name and no label may hold any of these characters. */
const UNFILLED = /[{}$<>%@]|^ENC\[/;
/** What Flux, envsubst and others fill in. The same text becomes the same value wherever it stands. */
const OPAQUE = /\$\{[^{}]*\}/g;
/**
 * The placeholders in what decides about flows: the names and labels of an object and of the pods in it, and all that a
 * policy says. Elsewhere (in a command, an annotation) such characters are ordinary text.
 *
 * `${NAME}` in a name or a label is taken as it is written: it is equal to itself, and so two versions that both have it
 * say the same. In a port or an address it has no such meaning.
 */
function placeholdersIn(body, role) {
    if (!holdsSuspect(body))
        return { unfilled: undefined, opaque: undefined };
    let unfilled;
    let opaque;
    for (const placeholder of placeholders(body, role)) {
        if (!isOpaque(placeholder))
            unfilled ??= placeholder;
        else if (decides(placeholder, role))
            opaque ??= placeholder;
    }
    return { unfilled, opaque };
}
/** Whether something may still be put into a text before it is applied. */
function mayBeFilled(text) {
    return UNFILLED.test(text);
}
/** A text with a letter in place of each `${NAME}`: what the rules for names may be held against. */
function withoutPlaceholders(text) {
    return text.replace(OPAQUE, 'x');
}
function isOpaque({ field, text }) {
    const isName = ['metadata', 'matchLabels', 'matchExpressions'].some((step) => field.includes(step));
    return isName && !UNFILLED.test(withoutPlaceholders(text));
}
/** Names tell objects apart, and nothing else comes of them; a namespace is selected by its name. */
function decides({ field }, role) {
    return field.at(-1) !== 'name' || role === 'namespace';
}
/** Whether there is anything at all that could be one: in most objects there is not, and to look for it is quick. */
function holdsSuspect(value) {
    if (typeof value === 'string')
        return UNFILLED.test(value);
    if (Array.isArray(value))
        return value.some(holdsSuspect);
    if (!(0,_objects_in_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    for (const key in value) {
        const child = value[key];
        // Braces that YAML took for its own, where a text should be.
        const isMisread = (0,_objects_in_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(child) &&
            (key === 'name' || key === 'namespace' || (key === 'labels' && Object.values(child).some(_objects_in_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)));
        if (isMisread || UNFILLED.test(key) || holdsSuspect(child))
            return true;
    }
    return false;
}
function* placeholders(body, role) {
    for (const [key, value] of Object.entries(body)) {
        if (key === 'metadata')
            yield* inMetadata(value);
        else if (role === 'policy')
            yield* inText([key], value);
        else
            yield* inPods([key], value);
    }
}
/** A mapping in place of a text is `{NAME}`: braces that YAML took for its own. */
function* inMetadata(metadata, path = ['metadata']) {
    if (!(0,_objects_in_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metadata))
        return;
    const { name, namespace, labels } = metadata;
    const texts = [
        [[...path, 'name'], name],
        [[...path, 'namespace'], namespace],
        ...Object.entries((0,_objects_in_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(labels) ? labels : {}).map(([key, value]) => [
            [...path, 'labels', key],
            value,
        ]),
    ];
    for (const [field, value] of texts) {
        if ((0,_objects_in_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            yield { field, text: JSON.stringify(value) };
        else
            yield* inText(field, value);
    }
}
/** In the metadata of whatever lies within: pod templates. */
function* inPods(path, value) {
    for (const [step, child] of steps(value)) {
        if (step === 'metadata')
            yield* inMetadata(child, [...path, step]);
        else
            yield* inPods([...path, step], child);
    }
}
/** In any key or text. */
function* inText(field, value) {
    const key = field.at(-1);
    if (typeof key === 'string' && UNFILLED.test(key))
        yield { field, text: key };
    if (typeof value === 'string') {
        if (UNFILLED.test(value))
            yield { field, text: value };
        return;
    }
    for (const [step, child] of steps(value))
        yield* inText([...field, step], child);
}
function steps(value) {
    if (Array.isArray(value))
        return value.map((child, index) => [index, child]);
    return (0,_objects_in_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
}


/***/ }),

/***/ 9066:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6369);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4616);


/** Line breaks to the API server's clients, and text to everybody else: an editor, a reviewer, our parser. */
const HIDDEN_BREAK = /[\u0085\u2028\u2029]|\r(?!\n)/;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
const VAULT = '$ANSIBLE_VAULT;';
const GIT_CRYPT = '\0GITCRYPT\0';
/**
 * The text of a file, or why it has none that we read. Bytes that are not UTF-8 become U+FFFD, as they do on their way
 * to the API server.
 */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer.toString('latin1', 0, GIT_CRYPT.length) === GIT_CRYPT) {
        return unread('encrypted', (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `It is encrypted with git-crypt, so nobody knows here what it holds.`, true);
    }
    const wide = wideText(buffer);
    if (wide !== undefined)
        return unread('not-utf-8', (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `It is UTF-16; save it as UTF-8.`, mayHoldKind(wide));
    const text = buffer.toString().replace(/^\uFEFF/, '');
    if (text.includes('\0'))
        return unread('binary', (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `It holds NUL bytes: it is no text.`, mayHoldKind(text));
    if (text.startsWith(LFS_POINTER)) {
        return unread('git-lfs-pointer', (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Its content lies in Git LFS and is not here: this is only a pointer to it.`, true);
    }
    if (text.startsWith(VAULT)) {
        return unread('encrypted', (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `It is encrypted with Ansible Vault, so nobody knows here what it holds.`, true);
    }
    if (HIDDEN_BREAK.test(text) && (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .namesKind */ .DB)(text)) {
        return unread('hidden-line-break', (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `It holds a line break that editors and reviewers do not see as one (a lone CR, U+0085, U+2028 or U+2029).`, true);
    }
    return { text };
}
function unread(code, message, hidesFlows) {
    return { fault: { severity: 'warning', code, message, hidesFlows } };
}
/** Whether a text may hold an object, were it not for NUL bytes in it: as UTF-16 without a mark has them, and UTF-32. */
function mayHoldKind(text) {
    const seen = text.replaceAll('\0', '');
    return seen.includes('kind') || (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .namesKind */ .DB)(seen);
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


/***/ }),

/***/ 1262:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wasMeantToMatter),
/* harmony export */   m: () => (/* binding */ syntaxFault)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6369);

/**
 * What a parser holds against a text, in words of our own. The parser's quote the text, and that may be of a Secret: none
 * of it may reach a report.
 */
const WORDS = {
    ALIAS_PROPS: 'an alias can have neither an anchor nor a tag',
    BAD_ALIAS: 'an alias or an anchor has no proper name',
    BAD_COLLECTION_TYPE: 'a tag does not fit what it stands before',
    BAD_DIRECTIVE: 'a directive (%) is none that YAML has',
    BAD_DQ_ESCAPE: 'an escape sequence in double quotes is none that YAML has',
    BAD_INDENT: 'the indentation is wrong',
    BAD_PROP_ORDER: 'an anchor or a tag stands in the wrong place',
    BAD_SCALAR_START: 'a text begins with a character that must be quoted',
    BLOCK_AS_IMPLICIT_KEY: 'a mapping or a list stands where a text must',
    BLOCK_IN_FLOW: 'an indented block stands within braces or brackets',
    DUPLICATE_KEY: 'a key stands twice',
    IMPOSSIBLE: 'it cannot be told apart',
    KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
    MISSING_CHAR: 'a character is missing: a colon, a comma, a space, a quote or a bracket',
    MULTILINE_IMPLICIT_KEY: 'a key runs over several lines, or the colon after it is missing',
    MULTIPLE_ANCHORS: 'there are two anchors in one place',
    MULTIPLE_DOCS: 'there are several documents in one',
    MULTIPLE_TAGS: 'there are two tags in one place',
    NON_STRING_KEY: 'a key must be text',
    RESOURCE_EXHAUSTION: 'it is nested too deeply',
    TAB_AS_INDENT: 'tabs are not allowed as indentation',
    TAG_RESOLVE_FAILED: 'a tag does not fit its value, or is not known',
    UNEXPECTED_TOKEN: 'there is something where nothing can stand',
};
/** What the parser has found wrong. */
function syntaxFault(code) {
    return { words: [WORDS[code]], names: [] };
}
const FIELD = /\b(kind|apiVersion)\b["']?[ \t]*:?[ \t]*["']?([\w./-]*)(?=(["',\s}]|$)|)/g;
/**
 * Whether a text that cannot be parsed may have been meant as an object that matters. It speaks of policies, or of a kind
 * that matters in the APIs that it speaks of, or has a kind that is still to be filled in.
 */
function wasMeantToMatter(text) {
    if ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .namesPolicy */ .rB)(text))
        return true;
    const found = [...text.matchAll(FIELD)].map(([, field, word = '', end]) => ({
        field,
        word: end === undefined ? '' : word,
    }));
    const valuesOf = (field) => [
        ...new Set(found.filter((each) => each.field === field).map(({ word }) => word)),
    ];
    const apiVersions = valuesOf('apiVersion');
    const areKnown = apiVersions.length > 0 && !apiVersions.includes('');
    return valuesOf('kind').some((kind) => kind === '' ||
        (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isListKind */ .BB)(kind) ||
        (areKnown ? apiVersions.some((apiVersion) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(apiVersion, kind) !== undefined) : (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindMatters */ .Np)(kind)));
}


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _bare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6173);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9485);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4616);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7034);





/**
 * The JSON that a YAML document stands for, as the API server's clients make it (semantics D8). An alias is the value of
 * the last anchor of that name before it; `<<` takes over keys in the order in which they stand, so that it wins over
 * what comes before it and loses to what comes after. A document has no such JSON if a key is a collection or null, or
 * if it goes beyond the limits.
 */
function toJson({ document, lineAt }) {
    const anchors = new Map();
    const duplicates = [];
    let budget = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.values;
    const spend = (size, node) => {
        budget -= size;
        if (budget < 0)
            throw new Unreadable((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.values} values, aliases included`, node);
    };
    const read = (node, depth) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const anchor = anchors.get(node.source);
            if (anchor === undefined)
                throw new Unreadable((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `an alias (*) has no anchor (&) of its name before it`, node);
            spend(anchor.size, node);
            return anchor.json;
        }
        const before = budget;
        spend(1, node);
        const json = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? readNumberOrText(node) : readCollection(node, depth);
        const { anchor } = (node ?? {});
        if (anchor !== undefined)
            anchors.set(anchor, { json, size: before - budget });
        return json;
    };
    const readCollection = (node, depth) => {
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.depth)
            throw new Unreadable((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `it is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.depth} levels deep`, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item) => read(item, depth + 1));
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? readMap(node.items, depth) : null;
    };
    const readMap = (pairs, depth) => {
        const map = (0,_bare_js__WEBPACK_IMPORTED_MODULE_1__/* .bareMapping */ .B)();
        const seen = new Map();
        for (const pair of pairs) {
            const value = read(pair.value, depth + 1);
            if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .isMerge */ .F5)(pair)) {
                Object.assign(map, ...merged(value, pair.key));
                continue;
            }
            const key = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(pair.key);
            if (key === undefined)
                throw new Unreadable((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `a key must be text`, pair.key);
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
    const value = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readScalar */ .$t)(node);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Unreadable((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `a number must be finite`, node);
    return value;
}
/** The mappings to take over, the strongest last: in a list of them, earlier ones win. */
function merged(value, node) {
    const maps = Array.isArray(value) ? value.toReversed() : [value];
    if (maps.some((map) => typeof map !== 'object' || map === null || Array.isArray(map))) {
        throw new Unreadable((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `a merge (<<) needs a mapping, or a list of mappings`, node);
    }
    return maps;
}


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readScalar),
/* harmony export */   F5: () => (/* binding */ isMerge),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   g5: () => (/* binding */ pairFor),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2673);


/**
 * Parses one YAML document. All scalars stay text: what they mean is for `readScalar`, so that there is one dialect. The
 * parser's own check for duplicate keys is quadratic, and its own conversion resolves aliases in quadratic time; neither
 * is used. Errors are in `document.errors`.
 */
function parse(text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
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
    const text = String(value);
    if (tag === undefined)
        return type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlain */ .r)(text) : text;
    return READ_BY_VALUE.has(tag) ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlain */ .r)(text) : text;
}
/** The name of a key in JSON: keys of other types become text. `undefined` for what cannot be a key, null or a collection. */
function keyOf(key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return undefined;
    const value = readScalar(key);
    return value === null ? undefined : String(value);
}
/** Whether a pair merges other mappings into its own (`<<: *defaults`). */
function isMerge({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === '<<' && key.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN && key.tag === undefined;
}
/** The pair that counts for a key: the last one. */
function pairFor(node, key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? node.items.findLast((pair) => !isMerge(pair) && keyOf(pair.key) === key)
        : undefined;
}


/***/ }),

/***/ 3736:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ addressParts),
/* harmony export */   SW: () => (/* binding */ isEveryAddress),
/* harmony export */   pr: () => (/* binding */ shortest)
/* harmony export */ });
/* harmony import */ var _cluster_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8438);
/* harmony import */ var _cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5438);
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4616);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3666);




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
function blocks(endpoints) {
    const { cidrs, missing } = shortest(endpoints.flatMap((endpoint) => endpoint.ranges));
    return missing.length === 0 ? list(cidrs) : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${list(cidrs)} except ${list(missing)}`;
}
/** The shorter of two ways to say addresses of one family: their blocks, or one block around them and what it lacks. */
function shortest(ranges) {
    const cidrs = (0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesToCidrs */ .X7)(ranges);
    const around = blockAround(ranges);
    const missing = (0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesToCidrs */ .X7)((0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)([around], ranges));
    return missing.length + 1 >= cidrs.length ? { cidrs, missing: [] } : { cidrs: (0,_cluster_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesToCidrs */ .X7)([around]), missing };
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

/***/ 706:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `1,397`. The first call of `toLocaleString` takes 10 ms. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
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

/***/ 9610:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ nameSet),
/* harmony export */   TK: () => (/* binding */ nameSets),
/* harmony export */   y: () => (/* binding */ cost)
/* harmony export */ });
/* harmony import */ var _flow_once_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(831);
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4616);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3736);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(706);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3666);
/* harmony import */ var _label_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8738);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3629);
/* harmony import */ var _pod_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3887);
/* harmony import */ var _pods_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1238);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3434);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4724);











const LONGEST_LIST = 3;
/**
 * Makes the names for sets of these endpoints: `shop/web`, `every pod of shop (5 workloads)`, `other pods of shop`,
 * `pods of shop with app=web`, `10.0.0.0/8`, `anything except shop/web`.
 *
 * @param all the endpoints that there are; a set is described by what it holds of those that the version has.
 * @param problems of the answer; if pods were not decided, no set is described by what it lacks.
 */
function nameSets(all, side, problems) {
    const world = (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .createWorld */ .by)(all, side, !problems.some(({ code }) => code === 'pods-not-decided'));
    return (set) => {
        const ends = (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .byKind */ .Sb)(set);
        const addresses = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .addressParts */ .Du)(ends.addresses);
        const pods = (0,_flow_once_js__WEBPACK_IMPORTED_MODULE_7__/* .lazy */ .RZ)(() => podParts(ends, world, 'every'));
        const everywhere = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isEveryAddress */ .SW)(ends.addresses);
        const inParts = () => (everywhere ? [...addresses, ...pods()] : pods());
        const exception = exceptionOf(ends, world, inParts, everywhere);
        if (exception === undefined)
            return [...addresses, ...pods()];
        if (everywhere)
            return [{ words: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c) `anything${exception}`, count: set.length, set }];
        const inside = [...ends.workloads, ...ends.pods];
        const words = (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c) `every pod${exception}${counted(ends.workloads.length)}`;
        return [...addresses, { words, count: inside.length, set: inside }];
    };
}
/** ` except shop/web`: what a set lacks of all pods, or nothing. Undefined where the words for what it holds are shorter. */
function exceptionOf(ends, world, words, everywhere) {
    const isLarge = world.elsewhere.length > 0 ? ends.pods.some(({ others }) => others) : everywhere;
    if (!isLarge || !world.whole)
        return undefined;
    const missing = { ...(0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .without */ .FF)(world, ends), addresses: [] };
    if (missing.workloads.length + missing.pods.length === 0)
        return everywhere ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c) `` : undefined;
    if ((0,_pods_js__WEBPACK_IMPORTED_MODULE_4__/* .podGroups */ .G)(missing, world).some(isNegative))
        return undefined;
    const parts = podParts(missing, world, 'those');
    return parts.length <= _workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .FEW_MISSING */ .yV && cost(parts) < cost(words())
        ? parts.reduce((text, { words: each }, i) => (i === 0 ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c) ` except ${each}` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c) `${text} and except ${each}`), (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c) ``)
        : undefined;
}
/** A set in words, with its exact count: `shop/cart, shop/web`, or `a, b, c and 9 more`. */
function nameSet(parts) {
    return parts.length === 0 ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c) `nothing` : (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_9__/* .enumerate */ .H)(parts, LONGEST_LIST);
}
/** "Except namespaces not labelled" would be a riddle. */
function isNegative({ namespaces }) {
    return !(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorOf */ .Bk)(namespaces).every(_label_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isHaving */ .AN);
}
/** The largest groups first: what a long list leaves out should be what matters least. */
function podParts(ends, world, manner) {
    const groups = (0,_pods_js__WEBPACK_IMPORTED_MODULE_4__/* .podGroups */ .G)(ends, world);
    const told = new Set(groups.flatMap(({ declared }) => declared ?? []));
    const rest = ends.workloads.filter((workload) => !told.has(workload));
    // "Every workload except" some does not go with other words.
    const every = groups.length > 0 || manner === 'those' ? undefined : (0,_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .everyWorkload */ .Ld)(rest, world.workloads, world.nameOf);
    const parts = (some) => some.map((group) => (0,_pod_words_js__WEBPACK_IMPORTED_MODULE_3__/* .podPart */ .Z)(group, world, manner));
    return [
        ...parts(groups.filter(({ declared }) => declared !== undefined)),
        ...(every === undefined ? (0,_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadParts */ .Mg)(rest, world.declared, world.nameOf) : [every]),
        ...parts(groups.filter(({ declared }) => declared === undefined)),
    ].sort((a, b) => b.count - a.count);
}
/** How much a reader has to take in. */
function cost(parts) {
    return parts.reduce((sum, { words, weight = words.names.length }) => sum + 1 + weight, 0);
}
function counted(workloads) {
    return workloads === 0 ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c) `` : { words: [` (${(0,_amount_js__WEBPACK_IMPORTED_MODULE_10__/* .amount */ .vj)(workloads, 'workload')})`], names: [] };
}


/***/ }),

/***/ 3666:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate)
/* harmony export */ });
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4616);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(706);


/** `a, b, c and 9 more`: the first phrases, and how many things the others would have named. */
function enumerate(phrases, limit) {
    // To cut a single phrase would make the list no shorter.
    const shown = phrases.length === limit + 1 ? phrases : phrases.slice(0, limit);
    const rest = phrases.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
    const list = shown.map(({ words }) => words).reduce((text, words) => (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${text}, ${words}`);
    return rest === 0 ? list : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${list} and ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(rest)} more`;
}


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isHaving),
/* harmony export */   RI: () => (/* binding */ OF_PODS),
/* harmony export */   TD: () => (/* binding */ OF_NAMESPACES),
/* harmony export */   aX: () => (/* binding */ labelWords)
/* harmony export */ });
/* harmony import */ var _flow_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2077);
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4616);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(706);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3629);




const WITH = { having: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `with`, lacking: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `without` };
const OF_PODS = { valued: WITH, any: WITH };
/** "Labelled label env" would be one word too many. */
const OF_NAMESPACES = { valued: { having: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `labelled`, lacking: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `not labelled` }, any: WITH };
const MOST_BOXES = 3;
/** Of a label. Somebody who wants to know them all has the JSON. */
const MOST_VALUES = 4;
/** `with app=web`, `with app=web and without tier=db or label debug`, `with app=web or with app=api and tier=front`. */
function labelWords(boxes, voice) {
    const selectors = boxes.map(_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorOf */ .Bk);
    const [first = []] = selectors;
    if (selectors.length > MOST_BOXES) {
        return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${ofSelector(first, voice)}, or labelled in one of ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(selectors.length - 1)} other ways`;
    }
    return join(selectors.map((selector) => ofSelector(selector, voice)), (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` or `);
}
function ofSelector(selector, voice) {
    const yes = selector.filter(isHaving);
    const no = selector.filter((requirement) => !isHaving(requirement)).map(opposite);
    return join([...phrases(yes, voice, 'having', (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` and `), ...phrases(no, voice, 'lacking', (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` or `)], (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` and `);
}
/** One phrase, or two where labels with a value and labels as such have other words. */
function phrases(selector, { valued, any }, verb, between) {
    const isValued = ({ operator }) => operator === 'In';
    const groups = valued === any
        ? [[any[verb], selector]]
        : [
            [valued[verb], selector.filter(isValued)],
            [any[verb], selector.filter((requirement) => !isValued(requirement))],
        ];
    return groups.flatMap(([word, some]) => (some.length === 0 ? [] : [(0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${word} ${join(some.map(name), between)}`]));
}
/** Whether it says what a label is, not what it is not. */
function isHaving({ operator }) {
    return operator === 'In' || operator === 'Exists';
}
function opposite({ key, operator, values }) {
    return { key, operator: operator === 'NotIn' ? 'In' : 'Exists', values };
}
function name(requirement) {
    const { key, operator, values } = requirement;
    const [first = '', second = ''] = values;
    if (operator === 'In' && values.length > MOST_VALUES) {
        return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${key} in (${first}, ${second} and ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(values.length - 2)} more)`;
    }
    return operator === 'Exists' ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `label ${key}` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_flow_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a)([requirement])}`;
}
function join(sentences, between) {
    return sentences.length === 0 ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `` : sentences.reduce((text, next) => (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${text}${between}${next}`);
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   VY: () => (/* binding */ EVERY_LABEL),
/* harmony export */   a: () => (/* binding */ simplest),
/* harmony export */   b0: () => (/* binding */ boxOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   kO: () => (/* binding */ joinBoxes)
/* harmony export */ });
/* harmony import */ var _cluster_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7891);

/** The box that holds every map. */
const EVERY_LABEL = new Map();
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
/** Where there are more words to compare for each key, boxes are left as they are. */
const MOST_WORDS = 200_000;
/** Makes one of boxes that differ in one key only, as long as there are any. */
function joinBoxes(boxes) {
    let found = [...boxes];
    const keys = new Set(found.flatMap((box) => [...box.keys()]));
    if (found.length * keys.size ** 2 > MOST_WORDS)
        return found;
    for (let before = -1; before !== found.length;) {
        before = found.length;
        for (const key of new Set(found.flatMap((box) => [...box.keys()])))
            found = joinedAt(key, found);
    }
    return found;
}
function joinedAt(key, boxes) {
    const groups = (0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(boxes, (box) => textOf(new Map([...box].filter(([other]) => other !== key))));
    return [...groups.values()].flatMap((group) => joinedGroup(key, group));
}
function joinedGroup(key, group) {
    const [first] = group;
    if (first === undefined || group.length === 1)
        return group;
    const values = either(group.map((box) => box.get(key) ?? ANY));
    // No LabelSelector says "one of these values or absent".
    if (values.absent && !values.others && values.values.size > 0)
        return group;
    const rest = [...first].filter(([other]) => other !== key);
    const isAny = values.absent && values.others && values.values.size === 0;
    return [new Map(isAny ? rest : [...rest, [key, values]])];
}
/** What a key may be in one of several boxes. */
function either(all) {
    const absent = all.some((each) => each.absent);
    const named = new Set(all.flatMap(({ others, values }) => (others ? [] : [...values])));
    const [open, ...rest] = all.filter(({ others }) => others).map(({ values }) => values);
    if (open === undefined)
        return { absent, others: false, values: named };
    const excluded = rest.reduce((left, values) => filter(left, (value) => values.has(value)), open);
    return { absent, others: true, values: filter(excluded, (value) => !named.has(value)) };
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


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ podPart),
/* harmony export */   f: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4616);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(706);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3666);
/* harmony import */ var _label_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8738);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3434);





const LONGEST_LIST = 3;
/** A group of pods as people say it: `every pod of shop (5 workloads)`, `other pods of shop`, `pods of shop with app=web`. */
function podPart(group, world, manner) {
    const { names, others, declared, set } = group;
    const count = Math.max(names.length + Number(others), declared?.length ?? 0);
    const words = phrase(group, placeWords(group, world), world.nameOf, manner);
    const part = { words, count, set, weight: Math.max(names.length, words.names.length) };
    if (names.length !== 1 || others)
        return part;
    return { ...part, within: phrase(group, (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ``, (0,_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(world.nameOf), manner) };
}
function phrase(group, place, nameOf, manner) {
    const { names, others, boxes, declared, except } = group;
    const whole = boxes.some(({ size }) => size === 0);
    if (declared === undefined) {
        return whole ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `other pods${place}` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `other pods${place} ${(0,_label_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelWords */ .aX)(boxes, _label_words_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_PODS */ .RI)}`;
    }
    // One namespace's few workloads say more than its name does.
    const few = declared.length > 0 && declared.length <= _workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .FEW */ .dS && names.length === 1 && !others;
    if (!whole && few && except.length === 0) {
        return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .listWorkloads */ .DD)(declared, nameOf)} and other pods${place} ${(0,_label_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelWords */ .aX)(boxes, _label_words_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_PODS */ .RI)}`;
    }
    // After a list of places one would take it for the last one's.
    const listed = place.words.join('') !== '' && names.length + Number(others) > 1;
    const counted = manner === 'every' && declared.length > 0
        ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` (${own((0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(declared.length, 'workload'))}${own(listed ? ' in all' : '')})`
        : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ``;
    const but = except.length === 0 ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` except ${(0,_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .missingWorkloads */ .tn)(except, nameOf)}`;
    const pods = whole && manner === 'every' ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `every pod` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `pods`;
    const labels = whole ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` ${(0,_label_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelWords */ .aX)(boxes, _label_words_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_PODS */ .RI)}`;
    // Two kinds of labels in a row would be read as one.
    return group.namespaces.size > 0 ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${pods}${labels}${place}` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${pods}${place}${labels}${but}${counted}`;
}
/** ` of shop`, ` of a, b and any other namespace`; nothing if it is anywhere. */
function placeWords({ names, others, namespaces }, { known }) {
    if (namespaces.size > 0) {
        const labelled = (0,_label_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelWords */ .aX)([namespaces], _label_words_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_NAMESPACES */ .TD);
        return known > 0 ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` of other namespaces ${labelled}` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` of namespaces ${labelled}`;
    }
    if (others && names.length === known)
        return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ``;
    if (names.length === 0)
        return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` of any other namespace`;
    const named = namespaceWords(names, others);
    return others ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` of ${named} and any other namespace` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ` of ${named}`;
}
function namespaceWords(names, more) {
    const phrases = names.map((name) => ({ words: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${name}`, count: 1 }));
    if (names.length > LONGEST_LIST)
        return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(names.length)} namespaces (${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .H)(phrases, LONGEST_LIST - 1)})`;
    const last = phrases.at(-1);
    if (more || last === undefined || names.length === 1)
        return (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .H)(phrases, LONGEST_LIST);
    return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .H)(phrases.slice(0, -1), LONGEST_LIST)} and ${last.words}`;
}
function own(text) {
    return { words: [text], names: [] };
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ podGroups)
/* harmony export */ });
/* harmony import */ var _cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7891);
/* harmony import */ var _policy_selector_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(673);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3629);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3434);




/** Gathers the pods of a set that no manifest declares, with the declared workloads that are labelled as they are. */
function podGroups({ workloads, pods }, world) {
    const inSet = new Set([...workloads, ...pods]);
    const found = [...inNamespaces(pods, inSet, world), ...inOthers(inSet, world)];
    const groups = (0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(found, ({ namespaces, boxes, declared, except }) => {
        const labels = [namespaces, ...boxes].map(world.selectorOf);
        return JSON.stringify([labels, declared === undefined, except.map(({ id }) => id)]);
    });
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
function inNamespaces(some, inSet, world) {
    return world.placesWith(some).flatMap((place) => {
        const on = place.parts.filter((part) => inSet.has(part));
        const boxes = world.boxesOf(on, place);
        return place.names.map((name) => inNamespace(name, on, boxes, inSet, world));
    });
}
function inNamespace(name, pods, boxes, inSet, { declared, side, selectorOf }) {
    const selectors = boxes.map(selectorOf);
    const alike = (declared.get(name) ?? []).filter((workload) => {
        const labels = (workload[side] ?? workload.head ?? workload.base)?.labels ?? {};
        return selectors.some((selector) => (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(selector, labels));
    });
    const meant = alike.filter((workload) => inSet.has(workload));
    const missing = alike.length - meant.length;
    const all = missing === 0 || (missing <= _workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .FEW_MISSING */ .yV && missing < meant.length);
    const group = { names: [name], others: false, namespaces: _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_LABEL */ .VY, boxes };
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
        const boxes = world.boxesOf(on, place);
        const key = boxes.map(_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6).join();
        const found = byPods.get(key) ?? { boxes, places: new Set(), set: [] };
        byPods.set(key, found);
        found.places.add(place);
        found.set.push(...on);
    }
    return [...byPods.values()].flatMap(({ boxes, places, set }) => {
        const off = elsewhere.filter((place) => !places.has(place));
        const on = [...places].map(namespacesOf);
        return (whole ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .simplest */ .a)(on, off.map(namespacesOf)) : (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .joinBoxes */ .kO)(on)).map((namespaces) => {
            return { namespaces, boxes, names: [], others: true, declared: [], except: [], set };
        });
    });
}
function namespacesOf({ namespaces }) {
    return namespaces;
}


/***/ }),

/***/ 4632:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ portNames)
/* harmony export */ });
/* harmony import */ var _cluster_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7891);

const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const LAST_PORT = 65_535;
/** More than this, and a list is cut; fewer than this, and what is missing says more than what is there. */
const LONGEST_LIST = 6;
const FEW = 2;
/**
 * Ports as people say them: `TCP 5432`, `TCP 80, 443, UDP 53`, `all TCP ports except 22`, `all ports`; of pods that no
 * manifest declares also `TCP named http`, and `TCP 8080 named http` if it is that port only where it has that number.
 */
function portNames(ports) {
    const numbers = ports.filter(({ name }) => name === undefined);
    const numbered = numbersOf(numbers);
    const isWhole = (protocol) => gaps(merged(numbers.filter((p) => p.protocol === protocol))).length === 0;
    // All numbers are whatever has a name.
    const named = ports.filter(({ protocol, name }) => name !== undefined && !isWhole(protocol));
    const [some, any] = [named.filter(({ port }) => port > 0), named.filter(({ port }) => port === 0)];
    return [...(numbered === '' ? [] : [numbered]), ...namedPorts(any), ...namedNumbers(some)].join(', ');
}
/** `TCP 8080 named http`: under one name the numbers that it may have. */
function namedNumbers(ports) {
    const names = [...(0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(ports, ({ protocol, name }) => `${protocol} ${name}`).values()];
    return names.map((own) => `${own[0].protocol} ${list(merged(own))} named ${own[0].name}`).sort();
}
/** `TCP named dns, http`, and `any port named http` where the protocol may be any. */
function namedPorts(ports) {
    const byProtocol = PROTOCOLS.map((protocol) => ({
        protocol,
        names: [...new Set(ports.flatMap((port) => (port.protocol === protocol ? (port.name ?? []) : [])))].sort(),
    }));
    const ofAll = (byProtocol[0]?.names ?? []).filter((name) => byProtocol.every(({ names }) => names.includes(name)));
    const words = byProtocol.map(({ protocol, names }) => ({
        kind: `${protocol} named`,
        names: names.filter((name) => !ofAll.includes(name)),
    }));
    return [{ kind: 'any port named', names: ofAll }, ...words]
        .filter(({ names }) => names.length > 0)
        .map(({ kind, names }) => {
        const rest = names.length - LONGEST_LIST;
        return `${kind} ${names.slice(0, LONGEST_LIST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    });
}
/** Empty if there are none. */
function numbersOf(ports) {
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

/***/ 3434:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ listWorkloads),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   Jf: () => (/* binding */ byNamespace),
/* harmony export */   Ld: () => (/* binding */ everyWorkload),
/* harmony export */   Mg: () => (/* binding */ workloadParts),
/* harmony export */   aS: () => (/* binding */ isUndeclared),
/* harmony export */   dK: () => (/* binding */ labelledName),
/* harmony export */   dS: () => (/* binding */ FEW),
/* harmony export */   oj: () => (/* binding */ workloadNames),
/* harmony export */   tn: () => (/* binding */ missingWorkloads),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yV: () => (/* binding */ FEW_MISSING)
/* harmony export */ });
/* harmony import */ var _cluster_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7891);
/* harmony import */ var _manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4616);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(706);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3666);





const LONGEST_LIST = 3;
/** Where no more are missing from many, what is missing says more than what is there. */
const FEW_MISSING = 2;
/** So few are named one by one, also where they are all there are. */
const FEW = 2;
/** A workload's namespace, kind and name: where a change gives it a new name, the new one. */
function identity(endpoint) {
    return endpoint.head ?? endpoint.base ?? { namespace: '', kind: '', name: endpoint.id };
}
/** `shop/api` or `namespace data`: what has labels that changed. */
function labelledName({ object: { kind, namespace, name } }) {
    return kind === 'Namespace' ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `namespace ${name}` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .qualifiedName */ .OL)(namespace, name)}`;
}
/** Whether it is the manifest of a namespace that went, and with it all that is known of its labels. */
function isUndeclared({ side, object: { kind } }) {
    return side === 'base' && kind === 'Namespace';
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
    if (all.length - set.length > FEW_MISSING)
        return undefined;
    const held = new Set(set);
    const missing = all.filter((workload) => !held.has(workload));
    if (set.length > FEW && missing.length === 0)
        return part((0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `every workload (${(0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(set.length)})`, set);
    if (missing.length === 0 || missing.length > FEW_MISSING || set.length <= missing.length + 1)
        return undefined;
    return part((0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `every workload except ${missingWorkloads(missing, nameOf)} (${(0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(set.length)})`, set);
}
/** Whole namespaces by their name, other workloads by theirs. */
function workloadParts(set, declared, nameOf) {
    return [...byNamespace(set)].flatMap(([namespace, workloads]) => {
        return workloads.length > FEW && workloads.length === declared.get(namespace)?.length
            ? [wholeNamespace(namespace, workloads)]
            : workloads.map((workload) => ({
                ...part((0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${nameOf(workload)}`, [workload]),
                within: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${within(nameOf)(workload)}`,
            }));
    });
}
function wholeNamespace(namespace, workloads) {
    const words = (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `all ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(workloads.length)} workloads`;
    return { ...part((0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${words} of ${namespace}`, workloads), within: words };
}
function part(words, set) {
    return { words, count: set.length, set };
}
/** `shop/cart and shop/web`: after a comma one would take the second for a part of what is there. */
function missingWorkloads(workloads, nameOf) {
    const [first, ...rest] = workloads.map((workload) => (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${nameOf(workload)}`);
    return rest.reduce((text, name) => (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${text} and ${name}`, first ?? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) ``);
}
/** `shop/cart, shop/web`. */
function listWorkloads(workloads, nameOf) {
    return (0,_enumerate_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .H)(workloads.map((workload) => ({ words: (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${nameOf(workload)}`, count: 1 })), LONGEST_LIST);
}
function byNamespace(workloads) {
    return (0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(workloads, (workload) => identity(workload).namespace);
}


/***/ }),

/***/ 4724:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Sb: () => (/* binding */ byKind),
/* harmony export */   by: () => (/* binding */ createWorld)
/* harmony export */ });
/* harmony import */ var _cluster_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3365);
/* harmony import */ var _flow_once_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(831);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3629);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3434);




function createWorld(all, side, whole) {
    const ends = byKind(presentIn(side, all));
    const places = placesOf(ends.pods);
    const present = (0,_flow_once_js__WEBPACK_IMPORTED_MODULE_3__/* .lazy */ .RZ)(() => new Set(ends.pods));
    const boxOfPods = (0,_flow_once_js__WEBPACK_IMPORTED_MODULE_3__/* .each */ .__)(({ podSelector }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .boxOf */ .b0)(podSelector));
    return {
        ...ends,
        side,
        whole,
        nameOf: (0,_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .workloadNames */ .oj)(ends.workloads),
        has: (pods) => present().has(pods),
        boxOf: boxOfPods,
        selectorOf: (0,_flow_once_js__WEBPACK_IMPORTED_MODULE_3__/* .each */ .__)(_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorOf */ .Bk),
        boxesOf: createBoxesOf(whole, boxOfPods),
        declared: (0,_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .byNamespace */ .Jf)(ends.workloads),
        placesWith: createPlacesWith(places),
        known: places.reduce((sum, { names }) => sum + names.length, 0),
        elsewhere: elsewhereOf(ends.pods),
    };
}
function createPlacesWith(places) {
    const placesOfPart = new Map();
    for (const place of places) {
        for (const part of place.parts) {
            const found = placesOfPart.get(part);
            if (found === undefined)
                placesOfPart.set(part, [place]);
            else
                found.push(place);
        }
    }
    return (pods) => {
        const found = new Set(pods.flatMap((part) => placesOfPart.get(part) ?? []));
        return places.filter((place) => found.has(place));
    };
}
function createBoxesOf(whole, boxOfPods) {
    const known = (0,_flow_once_js__WEBPACK_IMPORTED_MODULE_3__/* .each */ .__)((_) => new Map());
    const find = (on, { parts }) => {
        if (!whole)
            return (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBoxes */ .kO)(on.map(boxOfPods));
        if (on.length === parts.length)
            return [_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_LABEL */ .VY];
        const held = new Set(on);
        return (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .simplest */ .a)(on.map(boxOfPods), parts.filter((part) => !held.has(part)).map(boxOfPods));
    };
    return (on, place) => {
        const key = on.map(({ id }) => id).join();
        const boxes = known(place).get(key) ?? find(on, place);
        known(place).set(key, boxes);
        return boxes;
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
        const namespaces = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .boxOf */ .b0)(part.namespaceSelector.filter(({ key }) => key !== _cluster_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_LABEL */ .nY));
        const group = found.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(namespaces));
        if (group === undefined)
            found.set((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(namespaces), { namespaces, parts: [part] });
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


/***/ }),

/***/ 673:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/** Whether labels satisfy a selector. An absent key satisfies `NotIn` and `DoesNotExist` (semantics L2 to L8). */
function matches(selector, labels) {
    // A loop, for this is asked more often than anything else.
    for (const requirement of selector)
        if (!holds(requirement, labels))
            return false;
    return true;
}
function holds({ key, operator, values }, labels) {
    const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
    // What is absent is listed nowhere.
    const listed = values;
    switch (operator) {
        case 'In':
            return listed.includes(value);
        case 'NotIn':
            return !listed.includes(value);
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
/* harmony export */   Co: () => (/* binding */ EVERY_POD),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   gF: () => (/* binding */ wholeProtocol),
/* harmony export */   vb: () => (/* binding */ RANKS_PER_PRIORITY)
/* harmony export */ });
/** Ranks that a priority takes: its policies have at most as many rules for a direction, and each its own of these. */
const RANKS_PER_PRIORITY = 100;
/** All pods of all namespaces. */
const EVERY_POD = { namespaces: { selector: [] }, pods: [] };
const LAST_PORT = 65_535;
/** Every port of one protocol. */
function wholeProtocol(protocol) {
    return { protocol, port: 1, endPort: LAST_PORT };
}
/** All that a policy can speak of (semantics I1): every port of TCP, UDP and SCTP. */
const ALL_PORTS = { numbered: ['TCP', 'UDP', 'SCTP'].map(wholeProtocol), named: [] };
const EVERYONE = { everyone: true, pods: [], blocks: [] };


/***/ }),

/***/ 9313:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ byAcceptance),
/* harmony export */   V: () => (/* binding */ acceptedWords)
/* harmony export */ });
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4616);

/** Who accepted a finding, when and why; undefined where nobody did, and no policy says so of itself. */
function acceptedWords({ waived, declared }) {
    if (waived === undefined) {
        return declared === undefined
            ? undefined
            : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `Self-declared by its policy, which accepts nothing of this severity: ${declared}.`;
    }
    const { by, owner = '', reason, expires = '', since = '' } = waived;
    switch (by) {
        case 'waiver':
            return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `Accepted by ${owner} until ${expires}: ${reason}.`;
        case 'label':
            return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `Accepted by ${owner} on ${since}: ${reason}.`;
        case 'annotation':
            return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `Accepted by the policy itself, self-declared: ${reason}.`;
    }
}
/** Those on which the check hangs, and those that somebody accepted. */
function byAcceptance(findings) {
    return {
        open: findings.filter(({ waived }) => waived === undefined),
        accepted: findings.filter(({ waived }) => waived !== undefined),
    };
}


/***/ }),

/***/ 5510:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ summedUp)
/* harmony export */ });
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4616);
/* harmony import */ var _naming_amount_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(706);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7020);



/** So many notes alike are read each by itself; of more, the first stands for all. */
const MOST = 3;
/**
 * The problems as people read them: of notes that say the same of many things, as of each of the apps that a program in the
 * cluster renders, one that counts the others. Answers for machines keep them all, and so does everything that hides flows.
 */
function summedUp(problems) {
    const groups = new Map();
    for (const note of problems.filter(isNote))
        groups.set(keyOf(note), [...(groups.get(keyOf(note)) ?? []), note]);
    return problems.flatMap((problem) => {
        const [first, ...others] = isNote(problem) ? (groups.get(keyOf(problem)) ?? []) : [];
        if (others.length < MOST)
            return [problem];
        return problem === first ? [{ ...problem, message: withOthers(problem.message, others.length) }] : [];
    });
}
/** What a note says, whatever it names. */
function keyOf({ code, message }) {
    return JSON.stringify([code, message.words]);
}
function isNote({ severity, hidesFlows }) {
    return severity === 'note' && !hidesFlows;
}
function withOthers(message, more) {
    return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${message} ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(more, 'more note'))} say the same of others.`;
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ withoutCause),
/* harmony export */   c0: () => (/* binding */ labelsChanged),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   zT: () => (/* binding */ effectWords)
/* harmony export */ });
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4616);
/* harmony import */ var _naming_workloads_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3434);
/* harmony import */ var _risk_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8485);



/** What came or went and so made the change, the best first. All else is how things stood before or stand now. */
const MADE_BY = {
    opened: [['head allows', 'base stops-isolating'], ['base denies'], ['head passes', 'base passes']],
    closed: [['base allows'], ['head denies'], ['base passes', 'head passes']],
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
/** What the labels did that made a change: it stands before what the policies do, which are as they were. */
function labelsChanged(relabelled) {
    const name = (0,_naming_workloads_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledName */ .dK)(relabelled);
    return (0,_naming_workloads_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndeclared */ .aS)(relabelled) ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `no manifest declares ${name} any more` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `the labels of ${name} changed`;
}
/** What a cause did or does, to stand after its place. */
function effectWords(cause, change, { policyEdits }) {
    const { side, effect, policy } = cause;
    if (effect === 'allows' && isOfPart(cause, change))
        return side === 'head' ? 'allows part of it' : 'allowed part of it';
    if (side === 'head' && effect !== 'stops-isolating')
        return effect === 'passes' ? 'passes it on' : `${effect} it`;
    if (policyEdits.some((edit) => edit.edit === 'removed' && isSame(edit.policy, policy)))
        return 'removed';
    switch (effect) {
        case 'allows':
            return change.lifecycle === 'policy' ? 'no longer allows it' : 'allowed it';
        case 'denies':
            return 'no longer denies it';
        case 'isolates':
            return 'isolated it';
        case 'stops-isolating':
            return 'no longer isolates it';
        case 'passes':
            return 'no longer passes it on';
    }
}
/**
 * Whether flows that came or went with an end are of more pods than the rule can speak for, which are those of its own
 * namespace (semantics N1): of the others it says nothing, and mostly nothing isolates them.
 */
function isOfPart({ policy: { namespace }, rule }, { lifecycle, sources = [], destinations = [] }) {
    if (lifecycle === 'policy' || namespace === '')
        return false;
    return (rule.startsWith('spec.ingress') ? destinations : sources).some((end) => (0,_risk_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)(end) !== namespace);
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

/***/ 2115:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uU: () => (/* binding */ flowRows),
  g: () => (/* binding */ inReadingOrder),
  ym: () => (/* binding */ lifecycleWords),
  E7: () => (/* binding */ wordRows)
});

// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __nccwpck_require__(4616);
// EXTERNAL MODULE: ./src/naming/endpoints.ts
var endpoints = __nccwpck_require__(9610);
// EXTERNAL MODULE: ./src/naming/ports.ts
var ports = __nccwpck_require__(4632);
// EXTERNAL MODULE: ./src/naming/workloads.ts
var workloads = __nccwpck_require__(3434);
// EXTERNAL MODULE: ./src/flow/port-atoms.ts
var port_atoms = __nccwpck_require__(5434);
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
    const atoms = (0,port_atoms/* atomsOf */.Q)(rectangles.map(({ ports }) => (0,flow_ports/* portsOf */.a5)(ports)));
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

;// CONCATENATED MODULE: ./src/report/flow-row.ts





/**
 * The changes in words: every flow is in a line of its kind, perhaps in several, and no other flow is. A line that reads the
 * same for several clusters is one.
 *
 * @param problems of the answer, as `nameSets` wants them
 */
function flowRows(clusters, problems) {
    let before = 0;
    const rows = clusters.flatMap((cluster) => {
        const first = before;
        before += cluster.changes.length;
        return rowsOf(cluster, problems).map((row) => {
            return { ...row, clusters: [cluster.name], of: row.of.map((index) => index + first) };
        });
    });
    return clusters.length === 1 ? rows : withoutRepeats(rows);
}
function withoutRepeats(rows) {
    const distinct = new Map();
    for (const row of rows) {
        const text = textOf(row);
        const same = distinct.get(text);
        const clusters = [...new Set([...(same?.clusters ?? []), ...row.clusters])];
        distinct.set(text, { ...(same ?? row), clusters, of: [...(same?.of ?? []), ...row.of] });
    }
    return [...distinct.values()];
}
function textOf({ change, from, to, ports }) {
    const kind = [change.change, lifecycleWords(change)];
    return JSON.stringify([...kind, (0,sentence/* write */.M)(from), (0,sentence/* write */.M)(to), ports, change.because, change.relabelled]);
}
function rowsOf({ changes, everything }, problems) {
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
            const labels = once(of.flatMap((i) => ofKind[i].relabelled ?? []));
            const relabelled = labels.length === 0 ? {} : { relabelled: labels };
            const { change: way, lifecycle } = ofKind[of[0] ?? 0];
            const change = { change: way, lifecycle, ...rectangle, because: once(causes), ...relabelled };
            return { ...words, change, of: of.map((i) => indices[i]) };
        });
    });
}
/** Rectangles as few rows, each with what it says something of. */
function wordRows(rectangles, naming) {
    return cover(rectangles).map(({ needed, of, ...whole }) => {
        const [sources, destinations] = ['sources', 'destinations'].map((ends) => shorter(whole[ends], needed[ends], naming));
        const [from, to] = [(0,endpoints/* nameSet */.Mw)(sources.parts), (0,endpoints/* nameSet */.Mw)(destinations.parts)];
        const words = {
            from,
            to,
            sources: fewParts(sources, from),
            destinations: fewParts(destinations, to),
            ports: (0,ports/* portNames */.y)(whole.ports),
        };
        return { words, of, sources: sources.ends, destinations: destinations.ends, ports: whole.ports };
    });
}
/** More than these are one: they would be the most of what a large report holds, and nobody looks at each. */
const MOST_PARTS = 4;
function fewParts({ ends, parts }, words) {
    return parts.length <= MOST_PARTS ? parts : [{ words, count: ends.length, set: ends }];
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
function inReadingOrder({ rows, findings }) {
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

/***/ 6685:
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
/* harmony export */   lW: () => (/* binding */ pathIn),
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
/**
 * A path of a version as one of the repository: of a directory that was named relative to where the program runs, the paths
 * begin in there.
 */
function pathIn({ version, commit }, path) {
    const steps = version.split(/[\\/]/).filter((step) => step !== '' && step !== '.');
    const isDirectory = commit === undefined && version !== '-' && !/^([A-Za-z]:)?[\\/]/.test(version);
    return isDirectory && !steps.includes('..') ? [...steps, path].join('/') : path;
}


/***/ }),

/***/ 9166:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Mx: () => (/* binding */ jsonPieces),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/** Longer names are cut in the middle, so that both ends of a path can be read. In characters. */
const LONGEST_NAME = 160;
const LONGEST_LINE = 300;
const LONGEST_LABEL = 160;
const LONGEST_UNBROKEN = 16;
/** Characters that are not seen, or that change how their neighbours are seen: controls, bidi, zero width, odd spaces. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
/** The same but for the ends of lines, of which long answers have millions. */
const UNSEEN_IN_LINES = new RegExp(`(?!\\n)(?:${UNSEEN.source})`, UNSEEN.flags);
/**
 * Workflow commands of GitHub's runner, which reads all that a step prints: `##[` wherever it stands, and `::word` where a
 * line begins, as a wrapped one may with any word. Groups of an IPv6 address are no such word.
 */
const COMMAND = /##(?=\[)|::(?![0-9a-f]{1,4}(?:$|[\s:]))(?=[A-Za-z-]+(?:$|\s|::))/g;
const LINE_SPACE = /[\t\n\r]+/g;
/**
 * A name for the terminal and for annotations: one line, and no character of it can steer a terminal. Nothing but
 * spaces is written as a quoted string, so that it is seen.
 */
function plainName(text) {
    const line = visible(shorten(text.replace(LINE_SPACE, ' '), LONGEST_NAME));
    return line.trim() === '' ? `"${line}"` : line;
}
/** Lines for the terminal that may hold an author's names: nothing but their line breaks can steer it. */
function plainLines(text) {
    return visible(text, '\n');
}
/** A value as JSON, in which strings hold neither what steers a terminal nor what is a command to a runner. */
function jsonText(value) {
    return JSON.stringify(value, null, 2)
        .replace(/##(?=\[)/g, '#\\u0023')
        .replace(UNSEEN_IN_LINES, (character) => [...unitsOf(character)].join(''));
}
/**
 * The same text of an answer, a bit at a time and the items of its lists one by one: the whole of a long one takes more
 * memory than what it is made of.
 */
function* jsonPieces(answer) {
    let before = '{';
    for (const [key, value] of Object.entries(answer)) {
        if (value === undefined)
            continue;
        yield `${before}\n  ${jsonText(key)}: `;
        yield* Array.isArray(value) && value.length > 0 ? itemPieces(value) : [indented(value, '  ')];
        before = ',';
    }
    yield '\n}';
}
function* itemPieces(items) {
    let before = '[';
    for (const item of items) {
        yield `${before}\n    ${indented(item, '    ')}`;
        before = ',';
    }
    yield '\n  ]';
}
/** A text in JSON holds no line's end. */
function indented(value, indent) {
    return jsonText(value).replaceAll('\n', `\n${indent}`);
}
function* unitsOf(character) {
    for (let i = 0; i < character.length; i++)
        yield `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
}
/** A sentence for the terminal and for annotations. */
function plain(sentence) {
    return joined(sentence, plainName, (words) => words);
}
/**
 * A sentence in a message of SARIF, where brackets make links and braces stand for arguments (SARIF 2.1.0, 3.11.5 and 3.11.6).
 * No name mentions anyone, for GitHub shows messages in comments too.
 */
function sarifText(sentence) {
    const literal = (text) => text
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&')
        .replaceAll('@', '(at)');
    return joined(sentence, (name) => literal(plainName(name)), literal);
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
    // No character takes more than two units, and of a very long text nobody wants to see all.
    const isLong = text.length > 4 * limit;
    const characters = [...(isLong ? text.slice(0, 2 * limit) + text.slice(-2 * limit) : text)];
    if (characters.length <= limit)
        return text;
    const end = Math.floor((limit - gap.length) / 2);
    return characters.slice(0, limit - gap.length - end).join('') + gap + characters.slice(-end).join('');
}
function visible(text, except) {
    return text
        .replace(UNSEEN, (character) => (character === except ? character : escaped(character)))
        .replace(COMMAND, (command) => escaped(command) + command.slice(1));
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
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4616);
/* harmony import */ var _naming_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(706);


const MOST_RENAMES = 5;
/** What a reader must know to read the flows: what rendered the manifests, new names, and who "other pods" are. */
function remarks({ base, head, clusters, rows, untouched, problems }) {
    const tools = [...new Set([...base.tools, ...head.tools])].sort();
    const words = rows.flatMap(({ from, to }) => [...from.words, ...to.words]);
    return [
        ...(untouched ? [untouchedWords(problems)] : []),
        ...(tools.length === 0 ? [] : [(0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `Rendered with ${tools.join(', ')}.`]),
        ...renames(clusters.flatMap(({ everything }) => everything)),
        ...(words.some((text) => text.includes('other pods'))
            ? [(0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `Other pods are those that no manifest declares.`]
            : []),
    ];
}
/** Policies in another format matter as well, though they are not read. */
function untouchedWords(problems) {
    return problems.some(({ code }) => code === 'other-format')
        ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `No changed manifest holds an object that matters here, so no other file was read.`
        : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `No changed file holds an object that matters here, so no other file was read.`;
}
/** `shop/web is now called shop/web-v2.` for workloads that have nothing but a new name. */
function renames(endpoints) {
    const renamed = endpoints.flatMap((end) => {
        if (end.kind !== 'workload' || end.base === undefined || end.head === undefined)
            return [];
        return end.base.id === end.head.id ? [] : [[end.base, end.head]];
    });
    const distinct = [...new Map(renamed.map((pair) => [pair.map(({ id }) => id).join(), pair])).values()];
    const lines = distinct.slice(0, MOST_RENAMES).map(([base, head]) => {
        const [was, is] = [`${base.namespace}/${base.name}`, `${head.namespace}/${head.name}`];
        return was === is ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${base.id} is now ${head.id}.` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${was} is now called ${is}.`;
    });
    const rest = distinct.length - lines.length;
    return rest > 0 ? [...lines, (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `${(0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(rest)} more workloads have a new name.`] : lines;
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   ZV: () => (/* binding */ own)
/* harmony export */ });
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4616);
/* harmony import */ var _naming_enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3666);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1197);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9166);




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
        return (0,_naming_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)(counted(phrases), LONGEST_LIST);
    return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_naming_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)(counted(phrases.slice(0, -1)), LONGEST_LIST)} and ${last}`;
}
/** A sentence as lines of the terminal; all but the first hang. Indented by so many spaces. */
function paragraph(sentence, indent) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)((0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(sentence), WIDTH - HANGING - indent).map((line, i) => ' '.repeat(indent + (i === 0 ? 0 : HANGING)) + line);
}


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);
/* harmony import */ var _naming_amount_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(706);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9313);
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5510);
/* harmony import */ var _because_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8786);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1197);
/* harmony import */ var _flow_row_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2115);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6685);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8141);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9166);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(79);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(687);












/** Of the terminal, in characters. */
const WIDTH = 100;
const MOST_CAUSES = 2;
/** Up to so many lines an answer is one paragraph. */
const SHORT = 12;
const PLURALS = { file: 'files', object: 'objects', workload: 'workloads', policy: 'policies' };
const HUES = {
    critical: 'red',
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'dim',
};
/** A comparison for the terminal: what a small change does takes few lines, and one paragraph. */
function text(report, { color }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .painter */ .C)(color);
    const rows = (0,_flow_row_js__WEBPACK_IMPORTED_MODULE_3__/* .inReadingOrder */ .g)(report);
    return page([
        titleLines(report, rows, paint),
        report.findings.flatMap((finding) => findingLines(finding, report, paint)),
        flowLines(rows, 'opened', report, paint),
        flowLines(rows, 'closed', report, paint),
        section(paint.bold('Problems'), problemLines(report.problems)),
        checkedLines(report, paint),
    ], SHORT);
}
/** The verdict, the counts and what they mean for the check; on two lines where one is too short. */
function titleLines(report, rows, paint) {
    const { opened, closed } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .countRows */ .BO)(rows);
    const { failOn, outcome } = report.verdict;
    const verdict = `Network exposure: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictWords */ .L2)(report)}`;
    const said = report.complete && report.findings.length === 0;
    const none = said ? '' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .unchangedWords */ .z8)(report);
    const counts = rows.length === 0 ? none : `Opened ${(0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(opened)}, closed ${(0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(closed)}`;
    const gate = failOn === 'never' && outcome === 'pass' ? '' : `${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .gateWords */ .DO)(report.verdict)} (fail-on: ${failOn})`;
    const rest = [counts, gate].filter((words) => words !== '').join('; ');
    if (rest === '')
        return [paint.bold(verdict)];
    const line = `${counts === '' ? ';' : '.'} ${rest}`;
    return verdict.length + line.length <= WIDTH
        ? [paint.bold(verdict) + line]
        : [paint.bold(verdict), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(rest, WIDTH - 2).map((words, i) => (i === 0 ? words : indent(words)))];
}
/** What the answer rests on, and what a reader must know to read it. */
function checkedLines(report, paint) {
    const { base, head } = report;
    const counts = ['file', 'object', 'workload', 'policy'].map((noun) => {
        const [before, after] = [base, head].map((version) => version[PLURALS[noun]]);
        return before === after ? (0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_8__/* .amount */ .vj)(after, noun) : `${(0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(before)} → ${(0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_8__/* .amount */ .vj)(after, noun)}`;
    });
    const counted = report.untouched ? '' : `: ${counts.join(', ')}`;
    const checked = `Checked ${versionWords(base)} → ${versionWords(head)}${counted}.`;
    const lines = (0,_columns_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)([checked, ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_10__/* .remarks */ .I)(report).map(_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)].join(' '), WIDTH - 2);
    return lines.map((line, i) => (i === 0 ? line.replace(/^Checked/, paint.bold) : indent(line)));
}
function findingLines(finding, report, paint) {
    const { severity, also = [], title, confidence, confidenceReason, message, place, waived } = finding;
    const margin = 'critical'.length + 2;
    const accepted = (0,_accepted_js__WEBPACK_IMPORTED_MODULE_11__/* .acceptedWords */ .V)(finding);
    const known = `${confidence === 'exact' ? '' : ' (assumed)'}${waived === undefined ? '' : ' (accepted)'}`;
    const named = `${title}${known}${clusterWords(finding, report)}`;
    const where = place === undefined ? '' : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)((0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)(place))}${(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .sideWords */ .H)(place, report)}`;
    const beside = where !== '' && margin + named.length + 2 + where.length <= WIDTH;
    const words = [
        (0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(message),
        ...(confidenceReason === undefined ? [] : [(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(confidenceReason)]),
        ...(also.length === 0 ? [] : [`Also: ${also.join(', ')}.`]),
        ...(accepted === undefined ? [] : [(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(accepted)]),
    ].join(' ');
    return [
        `${paint[HUES[severity]](severity.padEnd(margin))}${paint.bold(named)}${beside ? `  ${paint.dim(where)}` : ''}`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(words, WIDTH - margin).map((line) => ' '.repeat(margin) + line),
        ...(where === '' || beside ? [] : [paint.dim(' '.repeat(margin) + where)]),
    ];
}
/** The flows under what made them, so that one edit is one block. */
function flowLines(rows, change, report, paint) {
    const mine = rows.filter((row) => row.change.change === change);
    const lines = mine.map((row) => {
        const { change, from, to, ports } = row;
        return [(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(from), '→', (0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(to), ports, (0,_flow_row_js__WEBPACK_IMPORTED_MODULE_3__/* .lifecycleWords */ .ym)(change) + clusterWords(row, report)];
    });
    const laid = (0,_columns_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .Y)(lines, WIDTH - 2);
    const groups = new Map();
    mine.forEach((row, i) => {
        const cause = causeLine(row, report);
        groups.set(cause, [...(groups.get(cause) ?? []), ...(laid[i] ?? [])]);
    });
    const [title, hue] = change === 'opened' ? ['Opened:', paint.red] : ['Closed:', paint.green];
    return [...groups].flatMap(([cause, flows]) => {
        const lines = (0,_columns_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${title} ${cause}`, WIDTH - 4);
        const words = lines.map((line, i) => i === 0 ? paint.bold(hue(title)) + line.slice(title.length) : indent(indent(line)));
        return [...words, ...flows.map(indent)];
    });
}
/** ` [dev, prod]`, where the report is about several clusters. */
function clusterWords({ clusters }, report) {
    return report.clusters.length === 1 ? '' : ` [${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(clusters.join(', '))}]`;
}
function causeLine({ change }, report) {
    const causes = (0,_because_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(change, report);
    if (causes.length === 0)
        return (0,_because_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCause */ .Ch)(change);
    const labels = (change.relabelled ?? []).map((one) => `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_because_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsChanged */ .c0)(one))} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)((0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)(one))})`);
    const policies = causes.map((cause) => {
        const { policy } = cause;
        return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)((0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .qualifiedName */ .OL)(policy.namespace, policy.name))} ${(0,_because_js__WEBPACK_IMPORTED_MODULE_2__/* .effectWords */ .zT)(cause, change, report)} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)((0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)(cause))})`;
    });
    const shown = [...labels, ...policies].slice(0, MOST_CAUSES);
    const rest = labels.length + policies.length - shown.length;
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** What limited the analysis, a line or more each; notes that say the same are one. */
function problemLines(problems) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .Y)((0,_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .summedUp */ .H)(problems).map(({ severity, path, line, message }) => {
        const place = path === undefined ? '' : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)((0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)({ path, line }))}: `;
        return [severity, `${place}${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(message)}`];
    }), WIDTH - 2).flat();
}
/** A version and what there is in it, as the cells of a row. */
function facts(name, version) {
    const { files, objects, workloads, policies } = version;
    const counts = [
        (0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_8__/* .amount */ .vj)(files, 'file'),
        (0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_8__/* .amount */ .vj)(objects, 'object'),
        (0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_8__/* .amount */ .vj)(workloads, 'workload'),
        (0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_8__/* .amount */ .vj)(policies, 'policy'),
    ];
    return [name, versionWords(version), counts.join(', ')];
}
/** A version as the user named it, with its commit if the name does not say it. */
function versionWords({ version, commit }) {
    const short = (0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(commit?.slice(0, 7) ?? '');
    if (commit?.startsWith(version))
        return short;
    return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(version)}${commit === undefined ? '' : ` (${short})`}`;
}
/** Lines under a title; nothing if there are none. */
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines.map(indent)];
}
/**
 * Sections with an empty line between them.
 *
 * @param short so many lines, or fewer, need no empty lines to be read
 */
function page(sections, short = 0) {
    const shown = sections.filter((lines) => lines.length > 0);
    const isShort = shown.flat().length <= short;
    return `${shown.map((lines) => lines.join('\n')).join(isShort ? '\n' : '\n\n')}\n`;
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
/* harmony import */ var _naming_amount_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(706);
/* harmony import */ var _risk_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5650);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9313);



function tally(report) {
    return {
        ...countRows(report.rows),
        findings: report.findings.length,
        accepted: byAcceptance(report.findings).accepted.length,
    };
}
function countRows(rows) {
    const opened = rows.filter(({ change }) => change.change === 'opened').length;
    return { opened, closed: rows.length - opened };
}
/** The verdict in a few words of ours, as every view puts it first: `3 critical, 1 high`. */
function verdictWords({ findings, complete, changes }) {
    if (findings.length > 0)
        return `${countWords(findings)}${complete ? '' : ', and not fully checked'}`;
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
/** `1 high, 2 accepted`: those that nobody accepted by their severity, then how many somebody did. */
function countWords(findings) {
    const { open, accepted } = (0,_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .byAcceptance */ .B)(findings);
    return [
        ...(open.length === 0 ? [] : [bySeverity(open)]),
        ...(accepted.length === 0 ? [] : [`${accepted.length} accepted`]),
    ].join(', ');
}
function bySeverity(findings) {
    const counts = _risk_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.map((severity) => [findings.filter((f) => f.severity === severity).length, severity]);
    return counts
        .filter(([count]) => count > 0)
        .map(([count, severity]) => `${(0,_naming_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} ${severity}`)
        .join(', ');
}


/***/ }),

/***/ 8485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   KY: () => (/* binding */ areUndeclared),
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   Pi: () => (/* binding */ createBeside),
/* harmony export */   Qh: () => (/* binding */ partyIn),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   d5: () => (/* binding */ workloadsAmong),
/* harmony export */   hQ: () => (/* binding */ addressesAmong),
/* harmony export */   hm: () => (/* binding */ isInhabited),
/* harmony export */   jG: () => (/* binding */ podIn),
/* harmony export */   th: () => (/* binding */ areNobodys),
/* harmony export */   vo: () => (/* binding */ isDeclared)
/* harmony export */ });
/* harmony import */ var _flow_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9026);
/* harmony import */ var _naming_workloads_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3434);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7983);



function isInside(endpoint) {
    return endpoint.kind !== 'addresses';
}
function isDeclared(endpoint) {
    return endpoint.kind === 'workload';
}
function isOutside(endpoint) {
    return endpoint.kind === 'addresses';
}
/** The declared workloads among some ends, as a version has them. */
function workloadsAmong(endpoints, side) {
    return endpoints.filter(isDeclared).flatMap((end) => end[side] ?? []);
}
/** The addresses among some ends. */
function addressesAmong(endpoints) {
    return endpoints.filter(isOutside).flatMap(({ ranges }) => ranges);
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
    return workload && (0,_flow_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .podOf */ .FS)(cluster, workload);
}
/** One of an endpoint's pods or addresses in a version, which stands for all of them; undefined if the version has none. */
function partyIn(state, side, endpoint) {
    if (endpoint.kind !== 'addresses')
        return podIn(state, side, endpoint);
    const [range] = endpoint.ranges;
    return range && { kind: 'outside', family: range.family, address: range.first };
}
/** The one namespace that an endpoint's pods lie in; undefined if there are several, or none. */
function namespaceOf(endpoint) {
    if (endpoint.kind === 'addresses')
        return undefined;
    if (endpoint.kind === 'workload')
        return (0,_naming_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)(endpoint).namespace;
    return endpoint.others || endpoint.names.length !== 1 ? undefined : endpoint.names[0];
}
/**
 * Whether a version declares a workload in the namespace. Where one does, other pods there may well not exist; where none
 * does, they are all that there is.
 */
function isInhabited(states, namespace) {
    return states.some(({ cluster }) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .workloadsIn */ .ow)(cluster, namespace).length > 0);
}
/** Whether all the ends are undeclared pods beside declared workloads: nobody here may have such pods. */
function areNobodys(states, ends) {
    return ends.every((end) => {
        const namespace = namespaceOf(end);
        return end.kind === 'pods' && namespace !== undefined && isInhabited(states, namespace);
    });
}
/** Tells pods that may well not exist: not declared, beside workloads that are or in no one namespace. */
function createBeside(states) {
    const workloads = states.flatMap(({ cluster }) => [...cluster.workloads.values()]);
    const inhabited = new Set([undefined, ...workloads.map(({ namespace }) => namespace)]);
    return (end) => !isDeclared(end) && inhabited.has(namespaceOf(end));
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

/***/ 7983:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ counterpart),
/* harmony export */   mc: () => (/* binding */ tiersNear),
/* harmony export */   ow: () => (/* binding */ workloadsIn)
/* harmony export */ });
/* harmony import */ var _cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7891);
/* harmony import */ var _manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);
/* harmony import */ var _manifest_remember_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4586);
/* harmony import */ var _policy_selector_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(673);




/** The workloads that a version declares in a namespace. */
function workloadsIn({ residents }, namespace) {
    return residents.get(namespace) ?? [];
}
/** The policy that a version has in place of another version's; undefined if it has none. */
function counterpart({ policies }, policy) {
    const identity = (0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(policy);
    return policies.find((other) => (0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(other) === identity);
}
/**
 * The tiers as the pods of a namespace are judged by them, without the rules and policies that select none of its pods:
 * a repository has the policies of many namespaces, and the rules of this stage ask about many pods.
 */
function tiersNear({ tiers }) {
    return near(tiers);
}
/** Many rules of this stage ask about the same tiers. */
const near = (0,_manifest_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((tiers) => {
    const [ingress, egress] = [tiers.ingress.map(nearTo), tiers.egress.map(nearTo)];
    const known = new Map();
    return (namespace) => {
        const found = known.get(namespace) ?? {
            ingress: ingress.map((near) => near(namespace)),
            egress: egress.map((near) => near(namespace)),
        };
        known.set(namespace, found);
        return found;
    };
});
function nearTo(tier) {
    const [rules, governs] = [byNamespace(tier.rules), byNamespace(tier.governs)];
    return (namespace) => ({ ...tier, rules: rules(namespace), governs: governs(namespace) });
}
/** What of some rules or policies can select pods of a namespace, in their order. */
function byNamespace(all) {
    // A tier goes by the names of namespaces or by their labels, never by both.
    const groups = (0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(all, ({ subject: { namespaces } }) => ('name' in namespaces ? namespaces.name : undefined));
    const others = groups.get(undefined) ?? [];
    return ({ name, labels }) => {
        const isHere = ({ subject: { namespaces } }) => 'selector' in namespaces && (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(namespaces.selector, labels);
        return [...(groups.get(name) ?? []), ...others.filter(isHere)];
    };
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* unused harmony export shortDigest */
/**
 * The digest of the parts one after another, in hexadecimal digits. Node's cryptography is loaded with the first one: that
 * takes 4 ms, and a change that touches nothing needs none.
 */
function digest(algorithm, ...parts) {
    const hash = process.getBuiltinModule('node:crypto').createHash(algorithm);
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}
/** 128 bits of the digest of a text, as 22 letters, digits, hyphens and underscores: nobody finds two texts that share one. */
function shortDigest(text) {
    return Buffer.from(digest('sha256', text).slice(0, 32), 'hex').toString('base64url');
}


/***/ }),

/***/ 111:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1050);


/**
 * The bytes of a file that the user named.
 *
 * @param path relative to the current directory
 * @throws InputError if it cannot be read
 */
function readNamedFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        const [, why = ''] = /^\w+: (.*?),/.exec(error.message) ?? [];
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`${path || 'A file without a name'} cannot be read: ${why}`);
    }
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

/***/ 2719:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeTo),
/* harmony export */   x: () => (/* binding */ inPieces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1050);


/** Characters that are written at once: as bytes, the whole of a long answer would be in memory a second time. */
const AT_ONCE = 2 ** 20;
/**
 * Writes an answer to a file.
 *
 * @throws InputError if it cannot be written
 */
function writeTo(path, answer) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
        try {
            for (const piece of inPieces(answer))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, piece);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        const [, why = ''] = /^\w+: (.*?),/.exec(error.message) ?? [];
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`${path || 'A file without a name'} cannot be written: ${why}`);
    }
}
/** An answer as it is written: a bit at a time, and with a line break at its end. To put that there before copies all of it. */
function* inPieces(answer) {
    let last = '\n';
    let small = '';
    for (const text of typeof answer === 'string' ? [answer] : answer) {
        for (let at = 0; at < text.length;) {
            const end = endOfPiece(text, at);
            small += text.slice(at, end);
            at = end;
            if (small.length < AT_ONCE)
                continue;
            yield small;
            small = '';
        }
        last = text.at(-1) ?? last;
    }
    if (small !== '')
        yield small;
    if (last !== '\n')
        yield '\n';
}
/** Half of a character is none. */
function endOfPiece(text, start) {
    return start + AT_ONCE + Number(isHighSurrogate(text.charCodeAt(start + AT_ONCE - 1)));
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 5261:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   c: () => (/* binding */ selectPaths),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);

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
/** Those of the patterns that take no path in, where they should: a typo looks like this, or a folder that is gone. */
function missing(patterns, paths) {
    const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => /^[^!]/.test(pattern));
    return wanted.filter((pattern) => !paths.some(selectPaths([pattern])));
}
function rule(pattern) {
    const takes = !pattern.startsWith('!');
    const glob = pattern
        .replace(/^!/, '')
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '');
    const everything = glob === '' || glob === '.';
    const matches = everything ? () => true : picomatch__WEBPACK_IMPORTED_MODULE_0___default()([glob, `${glob}/**`], { dot: true });
    const namesFiles = /\.[^/]*$/.test(glob) && !everything;
    return {
        takes,
        matches: takes && !namesFiles ? (path) => MANIFEST_FILE.test(path) && matches(path) : (path) => matches(path),
    };
}
/** The folder that holds a path; `''` is the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The folders that hold a path, the outermost first; the root is `''`. */
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return ['', ...parts.map((_, i) => parts.slice(0, i + 1).join('/'))];
}
/** A path within a folder as one from the root. */
function inside(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
/** Whether a path is that of the folder or lies in it, however deep. */
function isWithin(folder, path) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 2296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1050);

/**
 * The day by UTC, as `2027-03-31`: of `SOURCE_DATE_EPOCH`, the seconds that builds use where the same input must always
 * give the same output, or else of the clock.
 *
 * @param now milliseconds since 1970
 * @throws InputError if SOURCE_DATE_EPOCH is no number of seconds
 */
function today(environment, now) {
    const fixed = environment['SOURCE_DATE_EPOCH'] ?? '';
    if (fixed === '')
        return dayOf(now);
    if (!/^\d{1,11}$/.test(fixed))
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('SOURCE_DATE_EPOCH must be a number of seconds');
    return dayOf(Number(fixed) * 1000);
}
function dayOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}


/***/ }),

/***/ 4567:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ openVersions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/source/digest.ts
var digest = __nccwpck_require__(4377);
;// CONCATENATED MODULE: ./src/source/blob-id.ts

/**
 * The id git gives a content. Directories and standard input use it too, so that a content which a commit and a
 * directory share is read and parsed once.
 */
function blobId(bytes) {
    return (0,digest/* digest */.b)('sha1', `blob ${bytes.byteLength}\0`, bytes);
}

// EXTERNAL MODULE: ./src/source/input-error.ts
var input_error = __nccwpck_require__(1050);
;// CONCATENATED MODULE: ./src/source/links.ts
/** As many as Linux follows. */
const MOST_HOPS = 40;
/**
 * Follows a symbolic link within a version, step by step: it asks for paths of the version and no others, and what it ends
 * at is reached through no link.
 *
 * @param link its path, all folders of which are folders
 * @param standing what stands at a path, where all folders above are known to be folders
 */
function follow(link, target, standing) {
    const here = link.split('/').slice(0, -1);
    let ahead = target.split('/').reverse();
    let found = 'folder';
    const led = (to) => ({ to, path: [...here, ...ahead.toReversed()].join('/') });
    if (target.startsWith('/'))
        return led('outside');
    for (let hops = 1;;) {
        const step = ahead.pop();
        if (step === undefined)
            return { to: found === 'file' ? 'file' : 'folder', path: here.join('/') };
        if (found === 'file')
            return led('nothing');
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (here.pop() === undefined)
                return led('outside');
            continue;
        }
        here.push(step);
        found = standing(here.join('/'));
        if (found === 'nothing')
            return led('nothing');
        if (typeof found === 'string')
            continue;
        if (hops++ === MOST_HOPS)
            return led('round');
        here.pop();
        if (found.target.startsWith('/'))
            return led('outside');
        ahead = [...ahead, ...found.target.split('/').reverse()];
        found = 'folder';
    }
}

// EXTERNAL MODULE: ./src/source/order.ts
var order = __nccwpck_require__(4921);
;// CONCATENATED MODULE: ./src/source/read-below.ts

/** Bytes. Nearly every manifest is smaller, and is read without being asked for its size. */
const USUAL = 2 ** 16;
/** One for all files: memory of its own for each would be most of what a run takes. */
const scratch = Buffer.allocUnsafe(USUAL);
/**
 * Reads a file if it is no larger than a limit.
 *
 * @param limit in bytes, and not below 65,536
 * @returns its size, and what it holds, which the next call may write over: undefined if that is more than the limit
 * @throws what the system says of a file that cannot be read
 */
function readBelow(limit, path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const read = fill(file);
        if (read < USUAL)
            return { bytes: scratch.subarray(0, read), size: read };
        const { size } = (0,external_node_fs_.fstatSync)(file);
        return { bytes: size > limit ? undefined : (0,external_node_fs_.readFileSync)(path), size };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Reads until the file ends or there is no room, for a system may give less than it is asked for. */
function fill(file) {
    let filled = 0;
    for (;;) {
        const read = (0,external_node_fs_.readSync)(file, scratch, filled, USUAL - filled, null);
        filled += read;
        if (read === 0 || filled === USUAL)
            return filled;
    }
}

;// CONCATENATED MODULE: ./src/source/directory.ts







const NEVER_ENTERED = new Set(['.git', 'node_modules']);
/** Bytes. A larger file is not read for its id: whether two versions share it is not known, and nobody reads it anyway. */
const LARGEST = 2 ** 28;
/** Bytes of files that are held between their listing and their reading. A larger version is read twice, for its size. */
const MOST_HELD = 2 ** 24;
/**
 * The files below a directory. A symbolic link to one of them is a file too; no other is followed, but for the directory
 * itself, and nothing outside of it is ever looked at. A file is read when it is listed, for its id. Small versions are held until their contents are asked for, once: files that both versions share
 * are asked for of one of them.
 *
 * @throws InputError if the directory cannot be read
 */
async function directorySource(directory, name = directory) {
    const fileOf = new Map();
    const held = new Map();
    let room = MOST_HELD;
    return {
        name,
        async list(wanted, top) {
            const entries = [];
            const skipped = [];
            const links = new Map();
            const standing = standingBelow(directory);
            const visit = (item, path) => {
                if (item.isDirectory()) {
                    if (!NEVER_ENTERED.has(item.name))
                        walk(path);
                }
                else if (item.isSymbolicLink()) {
                    links.set(path, (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(directory, path)));
                }
                else if (wanted(path)) {
                    if (!item.isFile())
                        throw new Error('not a regular file');
                    entries.push({ path, ...contentAt(path) });
                }
            };
            const contentAt = (path) => {
                const { bytes, size } = readBelow(LARGEST, (0,external_node_path_.join)(directory, path));
                const id = bytes === undefined ? `${name}:${path}` : blobId(bytes);
                fileOf.set(id, path);
                if (bytes !== undefined && bytes.length <= room) {
                    held.set(id, Buffer.from(bytes));
                    room -= bytes.length;
                }
                return { id, size };
            };
            const visitLink = (path, target) => {
                const led = follow(path, target, standing);
                if (led.to === 'file' && wanted(path))
                    entries.push({ path, ...contentAt(led.path), target });
                else
                    skipped.push({ path, why: 'symlink', detail: target, led });
            };
            const walk = (folder) => {
                const items = attempt(folder, () => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, folder), { withFileTypes: true }));
                for (const item of items ?? []) {
                    if (folder === '' && top !== undefined && item.name !== top)
                        continue;
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
            for (const [path, target] of links)
                attempt(path, () => visitLink(path, target));
            return { entries: entries.sort(order/* byPath */.f), skipped: skipped.sort(order/* byPath */.f) };
        },
        async *read(ids) {
            for (const id of ids) {
                const path = fileOf.get(id);
                if (path === undefined)
                    throw new Error(`No file of ${name} has the id ${id}`);
                yield { id, bytes: held.get(id) ?? contentOf(directory, path) };
            }
            held.clear();
        },
    };
}
/** Looks at one path after another, each of which lies in what was found to be a folder and no link. */
function standingBelow(directory) {
    const known = new Map();
    const look = (path) => {
        if (/(?:^|\/)\.git$/i.test(path))
            return 'nothing';
        const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, path), { throwIfNoEntry: false });
        if (found?.isSymbolicLink())
            return { target: (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(directory, path)) };
        return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : 'nothing';
    };
    return (path) => {
        const standing = known.get(path) ?? look(path);
        known.set(path, standing);
        return standing;
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
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
/**
 * Bytes of an answer: half a million files and more. A tree that holds itself many times over lists without end from a
 * few objects, and what is made of its listing must fit into memory.
 */
const LONGEST_ANSWER = 2 ** 26;
const TOO_LONG = `git has more to say than ${LONGEST_ANSWER / 2 ** 20} MiB`;
/** Milliseconds. The largest repositories are listed in a few seconds. */
const LONGEST_WAIT = 60_000;
/** The words of the command line that reads `repository`, after `git`. */
function gitArguments(repository, words) {
    return [...READ_ONLY, '-C', repository, ...words];
}
/**
 * Runs git, without a shell, on the repository around a directory. A command that fails is an answer that is not `ok`.
 *
 * @param input what it reads from standard input
 * @throws InputError if there is no git
 */
function git(repository, words, input = '') {
    return new Promise((resolve, reject) => {
        const options = { encoding: 'buffer', maxBuffer: LONGEST_ANSWER, timeout: LONGEST_WAIT };
        const child = (0,external_node_child_process_.execFile)('git', gitArguments(repository, words), options, (error, stdout, stderr) => {
            if (error?.code === 'ENOENT')
                return reject(gitMissing());
            if (error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
                return resolve({ ok: false, stdout: Buffer.alloc(0), complaint: TOO_LONG });
            }
            if (error?.killed)
                return resolve({ ok: false, stdout: Buffer.alloc(0), complaint: 'it takes too long' });
            const complaint = stderr.toString().split('\n', 1)[0] ?? '';
            resolve({ ok: error === null, stdout, complaint: complaint.replace(/^(fatal|error): /, '') });
        });
        // Should it end before it has read all, its answer says why. An error costs 40 ms, so nothing is written for nothing.
        child.stdin?.on('error', () => undefined);
        if (input === '')
            child.stdin?.end();
        else
            child.stdin?.end(input);
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

;// CONCATENATED MODULE: ./src/source/pieces.ts

const NEWLINE = 0x0a;
/**
 * Takes lines and counted bytes from what git writes, never reading ahead of what is asked for by more than one chunk. Both
 * throw an InputError where it ends before.
 */
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

;// CONCATENATED MODULE: ./src/source/cat-file.ts




/**
 * The contents of git objects, in the order of the ids, by one `git cat-file --batch`. The process writes no further
 * than the pipe holds while the caller is busy with a content.
 *
 * @throws InputError if the repository lacks one of them, as a partial clone may
 */
async function* catFile(repository, ids) {
    if (ids.length === 0)
        return;
    const child = (0,external_node_child_process_.spawn)('git', gitArguments(repository, ['cat-file', '--batch']), { stdio: ['pipe', 'pipe', 'ignore'] });
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

// EXTERNAL MODULE: ./src/source/paths.ts
var source_paths = __nccwpck_require__(5261);
;// CONCATENATED MODULE: ./src/source/tree.ts
const SYMLINK = '120000';
const SUBMODULE = '160000';
/** Bytes of a path, and so of what a symbolic link holds, on all systems we know. */
const LONGEST_TARGET = 4096;
/** Reads those records of `ls-tree -r -z`, `mode type id TAB path NUL`, that are wanted. */
function treeEntries(records, wanted) {
    const entries = [];
    for (let start = 0, end = 0; start < records.length; start = end + 1) {
        end = records.indexOf('\0', start);
        const tab = records.indexOf('\t', start);
        const path = records.slice(tab + 1, end);
        const [mode = '', , id = ''] = records.slice(start, tab).split(' ');
        if (wanted(path, mode))
            entries.push({ mode, id, path });
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/source/commit-links.ts




/**
 * Follows symbolic links of a commit, within its tree alone.
 *
 * @param records all of the tree, as `ls-tree` tells it
 * @param links the links of the tree; others lead nowhere
 */
async function followLinks(repository, records, links) {
    if (links.length === 0)
        return [];
    const targets = new Map();
    for await (const { id, bytes } of catFile(repository, [...new Set(links.map(({ id }) => id))])) {
        targets.set(id, Buffer.from(bytes).toString());
    }
    const known = new Map(links.map(({ path, id }) => [path, { target: targets.get(id) ?? '' }]));
    const files = new Map();
    const folders = new Set();
    for (const entry of treeEntries(records, (_, mode) => mode !== SYMLINK && mode !== SUBMODULE)) {
        files.set(entry.path, entry);
        for (const folder of (0,source_paths/* foldersAbove */.Zv)(entry.path))
            folders.add(folder);
    }
    const standing = (path) => known.get(path) ?? (files.has(path) ? 'file' : folders.has(path) ? 'folder' : 'nothing');
    return links.map(({ path, id }) => {
        const target = targets.get(id) ?? '';
        const led = follow(path, target, standing);
        const file = led.to === 'file' ? files.get(led.path) : undefined;
        return { path, target, led, ...(file && { file }) };
    });
}

;// CONCATENATED MODULE: ./src/source/git-changes.ts




/** Where more files changed than this, it is quicker to look at everything. */
const MOST_FILES = 1_000;
const FILE = /^100/;
const NONE = '000000';
/**
 * What one commit has otherwise than another of the same repository, from git's trees alone: at any size of the repository
 * it takes as long as the change is large. Undefined if git cannot tell, or if it is too much.
 */
async function changesBetween(repository, objects, base, head) {
    // Nearly no repository has a link, and whether this one has is found while git looks for the changes.
    const modes = git(repository, ['ls-tree', '-r', '--full-tree', '--format=%(objectmode)', head]);
    // Perhaps nobody asks, and then nobody waits for it to fail.
    modes.catch(() => undefined);
    const { ok, stdout } = await git(repository, ['diff-tree', '-r', '-z', '--raw', '--no-renames', base, head]);
    const fields = stdout.toString().split('\0');
    if (!ok || fields.length > 2 * MOST_FILES)
        return undefined;
    const records = Array.from({ length: Math.floor(fields.length / 2) }, (_, i) => recordOf(fields, i));
    const ids = [...new Set(records.flatMap((record) => record.ids))];
    const found = await objects.find(ids);
    if (found === undefined)
        return undefined;
    const sizes = new Map(ids.map((id, i) => [id, sizeOf(found[i])]));
    const files = records.map(({ path, ids, isFile }) => {
        const bytes = ids.map((id) => sizes.get(id));
        return { path, ids, size: isFile && bytes.every((size) => size !== undefined) ? Math.max(0, ...bytes) : undefined };
    });
    return {
        files,
        has: (paths) => hasAny(objects, head, paths),
        isLinked: async (paths) => {
            const told = await modes;
            const hasNone = told.ok && !told.stdout.includes(SYMLINK);
            return !hasNone && isLinked(repository, objects, head, paths);
        },
    };
}
/** `:mode mode id id status`, and the path. */
function recordOf(fields, i) {
    const [before = '', after = '', old = '', young = ''] = (fields[2 * i] ?? '').slice(1).split(' ');
    const sides = [
        { mode: before, id: old },
        { mode: after, id: young },
    ].filter(({ mode }) => mode !== NONE);
    const path = fields[2 * i + 1] ?? '';
    const isFile = !path.includes('\uFFFD') && sides.every(({ mode }) => FILE.test(mode));
    return { path, ids: sides.map(({ id }) => id), isFile };
}
function sizeOf(found) {
    return typeof found === 'object' && found.type === 'blob' ? found.size : undefined;
}
async function hasAny(objects, commit, paths) {
    const found = await objects.find(paths.map((path) => `${commit}:${path}`));
    return found === undefined || found.some((each) => each !== 'missing');
}
/** What the two commits have otherwise is no link, so those of one are those of both. */
async function isLinked(repository, objects, commit, paths) {
    const { ok, stdout } = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (!ok)
        return true;
    const records = stdout.toString();
    const links = treeEntries(records, (_, mode) => mode === SYMLINK);
    const sizes = (await objects.find(links.map(({ id }) => id)))?.map(sizeOf);
    if (sizes === undefined || sizes.includes(undefined))
        return true;
    const short = links.filter((_, i) => (sizes[i] ?? 0) <= LONGEST_TARGET);
    const followed = await followLinks(repository, records, short);
    const ends = new Set(followed.flatMap(({ led }) => (led.to === 'file' || led.to === 'nothing' ? [led.path] : [])));
    return paths.some((path) => ends.has(path) || (0,source_paths/* foldersAbove */.Zv)(path).some((folder) => ends.has(folder)));
}

;// CONCATENATED MODULE: ./src/source/git-objects.ts



/**
 * Looks objects up by one `git cat-file --batch-check` that stays for the next question: to start a process for each takes
 * longer than all else there is to do where a change touches nothing that matters. It ends with this process, and does not
 * keep it from ending.
 */
function gitObjects(repository) {
    let find;
    return {
        find: async (names) => {
            if (names.length === 0)
                return [];
            if (names.some((name) => /[\0\n]/.test(name)))
                return undefined;
            find ??= startLookup(repository);
            return find(names);
        },
    };
}
function startLookup(repository) {
    const words = gitArguments(repository, ['cat-file', '--batch-check']);
    const child = (0,external_node_child_process_.spawn)('git', words, { stdio: ['pipe', 'pipe', 'ignore'] });
    // If it dies or never starts, the answers end early, and that is where it is noticed.
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    const answers = pieces(child.stdout);
    let last = Promise.resolve();
    let asking = 0;
    const read = async (count) => {
        const found = [];
        while (found.length < count) {
            const object = readAnswer(await answers.line());
            if (object === undefined) {
                // What git thinks of an odd name may take more than a line.
                child.kill();
                return undefined;
            }
            found.push(object);
        }
        return found;
    };
    const hold = (change) => {
        asking += change;
        for (const each of [child, child.stdin, child.stdout])
            holdOpen(each, asking > 0);
    };
    return async (names) => {
        hold(1);
        const patience = setTimeout(() => child.kill(), LONGEST_WAIT);
        child.stdin.write(`${names.join('\n')}\n`);
        const turn = last.then(() => read(names.length)).catch(() => undefined);
        last = turn;
        return turn.finally(() => {
            clearTimeout(patience);
            hold(-1);
        });
    };
}
/** `id type size`, or the name and `missing`; undefined for all else. */
function readAnswer(line) {
    if (line.endsWith(' missing'))
        return 'missing';
    const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
    return id === undefined || type === undefined ? undefined : { id, type, size: Number(size) };
}
/** Whether this process waits for it before it ends. Sockets and children can be told so; their types do not always say it. */
function holdOpen(handle, isHeld) {
    const { ref, unref } = handle;
    (isHeld ? ref : unref)?.call(handle);
}

;// CONCATENATED MODULE: ./src/source/list-commit.ts





/**
 * Lists the files of a commit. Sizes are asked for once for each content that is wanted: `ls-tree -l` would look up
 * every file's, and a hostile tree can name one file a million times.
 *
 * @param name what the user called this version
 * @param top as `Source.list` has it
 * @throws InputError if git cannot list them, or if there are too many
 */
async function listCommit(repository, { commit, name }, wanted, top) {
    const ask = async (words, input = '') => {
        const { ok, stdout, complaint } = await git(repository, words, input);
        if (!ok)
            throw new input_error/* InputError */.d(`The files of ${name} cannot be listed: ${complaint}`);
        return stdout.toString();
    };
    // What begins with a dash would be an option.
    const only = top === undefined || top.startsWith('-') ? [] : [top];
    const records = await ask(['ls-tree', '-r', '-z', '--full-tree', commit, ...only]);
    const sizesOf = async (some) => {
        const ids = new Set(some.filter(({ mode }) => mode !== SUBMODULE).map(({ id }) => id));
        return ids.size === 0 ? new Map() : sizesIn(await ask(['cat-file', '--batch-check'], [...ids, ''].join('\n')));
    };
    const found = treeEntries(records, (path, mode) => mode === SYMLINK || mode === SUBMODULE || wanted(path));
    const sizes = await sizesOf(found);
    const isLink = ({ mode, id }) => mode === SYMLINK && (sizes.get(id) ?? LONGEST_TARGET + 1) <= LONGEST_TARGET;
    const links = await followLinks(repository, records, found.filter(isLink));
    const followed = links.filter(({ path, file }) => file !== undefined && wanted(path));
    const more = await sizesOf(followed.flatMap(({ file }) => file ?? []));
    const rest = sortOut(found.filter((entry) => !isLink(entry)), sizes);
    const read = sortOut(followed.flatMap(({ path, file }) => (file ? [{ ...file, path }] : [])), more);
    const targets = new Map(followed.map(({ path, target }) => [path, target]));
    return {
        entries: [
            ...rest.entries,
            ...read.entries.map((entry) => ({ ...entry, target: targets.get(entry.path) ?? '' })),
        ].sort(order/* byPath */.f),
        skipped: [
            ...rest.skipped,
            ...read.skipped,
            ...links
                .filter((link) => !followed.includes(link))
                .map(({ path, target, led }) => ({ path, why: 'symlink', detail: target, led })),
        ].sort(order/* byPath */.f),
    };
}
/** Reads the lines of `cat-file --batch-check`, `id type size`, or `id missing`: the bytes of each content. */
function sizesIn(lines) {
    const answers = lines.split('\n').map((line) => line.split(' '));
    return new Map(answers.flatMap(([id = '', type, size]) => (type === 'blob' ? [[id, Number(size)]] : [])));
}
function sortOut(found, sizes) {
    const entries = [];
    const skipped = [];
    for (const { mode, id, path } of found) {
        const size = sizes.get(id);
        const unreadable = (detail) => skipped.push({ path, why: 'unreadable', detail });
        if (mode === SUBMODULE)
            skipped.push({ path, why: 'submodule', detail: id });
        else if (path.includes('\uFFFD'))
            unreadable('its name is not UTF-8');
        else if (size === undefined)
            unreadable('the repository lacks its content');
        else if (mode === SYMLINK)
            unreadable('a link to a path that no system has');
        else
            entries.push({ path, id, size });
    }
    return { entries, skipped };
}

;// CONCATENATED MODULE: ./src/source/git.ts







/**
 * The files of a commit, read from git's objects: no checkout, and a bare repository will do.
 *
 * @param repository a directory in the repository
 * @param name what the user called this version, if not the revision
 * @param objects of the repository, for several versions to share
 * @throws InputError if git, the repository or the revision is not there
 */
async function gitSource(repository, revision, name = revision, objects = gitObjects(repository)) {
    const commit = await commitOf(repository, objects, revision, 'neither a directory nor a commit');
    const changes = new Map();
    return {
        name,
        commit,
        list: (wanted, top) => listCommit(repository, { commit, name }, wanted, top),
        read: (ids) => catFile(repository, ids),
        lacks: (path) => lacks(objects, commit, path),
        changesSince: async ({ commit: base }) => {
            if (base === undefined)
                return undefined;
            const known = changes.get(base) ?? changesBetween(repository, objects, base, commit);
            changes.set(base, known);
            return known;
        },
    };
}
/** Submodules are missing objects as well, so where there may be some it is not certain. */
async function lacks(objects, commit, path) {
    const folders = (0,source_paths/* foldersAbove */.Zv)(path).slice(1);
    const found = await objects.find([path, '.gitmodules', ...folders].map((each) => `${commit}:${each}`));
    const [file, submodules, ...above] = found ?? [];
    return (file === 'missing' && submodules === 'missing' && above.every((each) => each === 'missing' || each.type === 'tree'));
}
/**
 * The commit where two revisions parted.
 *
 * @throws InputError if they have none, or if the history is too shallow to know it
 */
async function mergeBase(repository, a, b, objects = gitObjects(repository)) {
    const commits = [await commitOf(repository, objects, a), await commitOf(repository, objects, b)];
    const { ok, stdout } = await git(repository, ['merge-base', ...commits]);
    if (ok)
        return stdout.toString().trim();
    const why = (await isShallow(repository)) ? SHALLOW : 'their histories have nothing in common';
    throw new input_error/* InputError */.d(`${a} and ${b} have no merge base: ${why}`);
}
const SHALLOW = 'the clone is shallow; fetch more of its history (git fetch --unshallow, or fetch-depth: 0)';
/** @param otherwise what the revision is if it is none: the words of a command line may be directories as well */
async function commitOf(repository, objects, revision, otherwise = 'not a commit') {
    if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) {
        throw new input_error/* InputError */.d(`${JSON.stringify(revision)} is not a git revision`);
    }
    const [named] = (await objects.find([`${revision}^{commit}`])) ?? [];
    if (typeof named === 'object')
        return named.id;
    // It says why there is none.
    await requireGit();
    const found = await git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    if (found.ok)
        return found.stdout.toString().trim();
    const inside = await git(repository, ['rev-parse', '--git-dir']);
    if (!inside.ok)
        throw new input_error/* InputError */.d(`${revision} is ${otherwise} that can be looked up: ${inside.complaint}`);
    const hint = (await isShallow(repository)) ? `: ${SHALLOW}` : '';
    throw new input_error/* InputError */.d(`${revision} is ${otherwise} of the repository${hint}`);
}
async function isShallow(repository) {
    const { stdout } = await git(repository, ['rev-parse', '--is-shallow-repository']);
    return stdout.toString().trim() === 'true';
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
/**
 * What came through standard input, if it can hold an object.
 *
 * @throws InputError if not, as where the command that should have written it failed
 */
function withObjects(bytes) {
    const text = Buffer.from(bytes).toString().trim();
    if (/\bkind\b/.test(text))
        return bytes;
    const found = text === '' ? 'nothing' : JSON.stringify(text.split('\n', 1)[0]?.slice(0, 80));
    throw new input_error/* InputError */.d(`Standard input holds no Kubernetes object: expected YAML or JSON with a kind, found ${found}`);
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
    const objects = gitObjects((0,external_node_path_.resolve)(where.cwd, where.repo ?? '.'));
    return (await Promise.all(words.map((word) => version_open(word, where, objects)))).flat();
}
async function version_open(word, { cwd, repo = '.', stdin }, objects) {
    if (word === '-')
        return [streamSource(withObjects(await stdin()))];
    const repository = (0,external_node_path_.resolve)(cwd, repo);
    if (!isDirectory(repository))
        throw new input_error/* InputError */.d(`${repo} is not a directory, so it holds no repository`);
    const path = (0,external_node_path_.resolve)(cwd, word);
    if (word !== '' && isDirectory(path))
        return [await directorySource(path, word)];
    const sides = word.split('...').map((side) => side || 'HEAD');
    const [base, head] = sides;
    if (sides.length !== 2 || base === undefined || head === undefined)
        return [await gitSource(repository, word, word, objects)];
    const parted = await mergeBase(repository, base, head, objects);
    const [before, tip, after] = await Promise.all([
        gitSource(repository, parted, `merge base of ${base} and ${head}`, objects),
        gitSource(repository, base, base, objects),
        gitSource(repository, head, head, objects),
    ]);
    return [before.commit === tip.commit ? before : { ...before, tip }, after];
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

/***/ 1155:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ terminalProgress)
});

;// CONCATENATED MODULE: ./src/report/progress.ts
const WORDS = {
    read: 'Reading',
    render: 'Rendering',
    understand: 'Understanding',
    compare: 'Comparing',
    judge: 'Judging',
    write: 'Writing',
};
/**
 * Times the stages: each ends where the next begins, and the last by `end`.
 *
 * @param now milliseconds of any clock
 */
function stopwatch(now, told) {
    let current;
    const end = () => {
        if (current === undefined)
            return;
        const { stage, size, start } = current;
        current = undefined;
        told.ended({ stage, size, milliseconds: Math.round(now() - start) });
    };
    const tell = (stage, size) => {
        end();
        current = { stage, size, start: now() };
        told.began(stage, size);
    };
    return { tell, end };
}
/** `Reading 1,008 files` */
function stageWords(stage, size) {
    return `${WORDS[stage]} ${size}`;
}
/** `0.4 s`, of what took some time; `12 ms` of what did not. */
function timeWords(milliseconds) {
    return milliseconds < 100 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./src/report/quote.ts
var quote = __nccwpck_require__(9166);
;// CONCATENATED MODULE: ./src/terminal.ts


/** Milliseconds. What is done sooner needs no word. */
const PATIENCE = 500;
const CLEAR = '\r\u001b[K';
/**
 * Says on a terminal what the program is at, on one line that goes away. With `debug` every stage leaves a line with its
 * time, terminal or not.
 */
function terminalProgress(screen, debug) {
    const start = performance.now();
    const isShown = () => screen.isTTY === true && performance.now() - start > PATIENCE;
    return stopwatch(() => performance.now(), {
        began: (stage, size) => {
            if (isShown())
                screen.write(`${CLEAR}${(0,quote/* plainLines */.y1)(stageWords(stage, size)).slice(0, 78)} …`);
        },
        ended: ({ stage, size, milliseconds }) => {
            if (isShown())
                screen.write(CLEAR);
            if (debug)
                screen.write(`${(0,quote/* plainLines */.y1)(stageWords(stage, size))}: ${timeWords(milliseconds)}\n`);
        },
    });
}


/***/ }),

/***/ 9585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ untouchedReport)
});

// EXTERNAL MODULE: ./src/manifest/other-formats.ts
var other_formats = __nccwpck_require__(1870);
// EXTERNAL MODULE: ./src/source/paths.ts
var source_paths = __nccwpck_require__(5261);
// EXTERNAL MODULE: ./src/manifest/limits.ts
var limits = __nccwpck_require__(9485);
// EXTERNAL MODULE: ./src/manifest/plan.ts
var plan = __nccwpck_require__(2862);
// EXTERNAL MODULE: ./src/manifest/read.ts + 7 modules
var read = __nccwpck_require__(5429);
;// CONCATENATED MODULE: ./src/manifest/untouched.ts




/** Bytes of all changed contents. Where there are more, it is not much longer to read everything. */
const MOST_BYTES = 2 ** 24;
/** What makes a folder, and all below it, the input of something that renders. */
const RENDERS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization', 'Chart.yaml'];
/**
 * Whether a version is certain to say the same as another one, from the files that differ alone: none of them holds an
 * object that matters or a fault, and none is the input of a kustomization or a chart, or what a symbolic link leads to.
 * False where that is not known.
 *
 * @param selects the paths that hold manifests
 * @param named paths and folders that the configuration renders something from
 */
async function isUntouched(base, head, selects, named) {
    const changes = await head.changesSince?.(base);
    if (changes === undefined)
        return false;
    const { files } = changes;
    const isInput = ({ path }) => (0,plan/* isTelling */.c0)(path) || named.some((each) => (0,source_paths/* isWithin */.UO)(each, path));
    if (files.some((file) => file.size === undefined || isInput(file)))
        return false;
    const around = [...new Set(files.flatMap(({ path }) => (0,source_paths/* foldersAbove */.Zv)(path)))];
    if (await changes.has(around.flatMap((folder) => RENDERS.map((name) => (0,source_paths/* inside */.nx)(folder, name)))))
        return false;
    const selected = files.filter(({ path }) => selects(path));
    return (await holdNothing(head, selected)) && !(await changes.isLinked(files.map(({ path }) => path)));
}
async function holdNothing(head, files) {
    const total = files.reduce((sum, { size = 0, ids }) => sum + size * ids.length, 0);
    if (total > MOST_BYTES || files.some(({ size = 0 }) => size > limits/* LIMITS */.b.fileBytes))
        return false;
    const ids = new Set(files.flatMap((file) => file.ids));
    for await (const { bytes } of head.read([...ids])) {
        const { objects, faults } = (0,read/* readBlob */.gm)(bytes);
        if (objects.length > 0 || faults.length > 0)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./src/risk/gate.ts
var gate = __nccwpck_require__(9348);
;// CONCATENATED MODULE: ./src/untouched.ts




/**
 * The report where the changed files are certain to change nothing, without reading any other; undefined where that is not
 * certain. Assertions are checked on what does not change as well.
 */
async function untouchedReport(base, head, { paths, configuration, failOn }) {
    if (configuration.config.assertions.length > 0)
        return undefined;
    const selects = (0,source_paths/* selectPaths */.c)(paths);
    if (paths.length > 0 && !(await hasAll(head, paths)))
        return undefined;
    if (!(await isUntouched(base, head, selects, renderedPaths(configuration))))
        return undefined;
    const empty = { clusters: [], changes: [], rows: [], findings: [], policyEdits: [] };
    const problems = [...configuration.problems, ...(await (0,other_formats/* otherFormats */.F)(base, head, selects))];
    const complete = !problems.some(({ hidesFlows }) => hidesFlows);
    const known = { base: factsOf(base), head: factsOf(head), complete, untouched: true };
    return { ...known, ...empty, problems, verdict: (0,gate/* verdict */.W)([], complete, failOn) };
}
/** Whether a file is there for each path that was asked for: a typo in one would leave every change there untouched. */
async function hasAll(version, paths) {
    const { entries } = await version.list((0,source_paths/* selectPaths */.c)(paths));
    const found = entries.map(({ path }) => path);
    return found.length > 0 && (0,source_paths/* missing */.LO)(paths, found).length === 0;
}
/** Nothing was read, so nothing was counted. */
function factsOf({ name, commit }) {
    const none = { files: 0, objects: 0, workloads: 0, policies: 0, tools: [] };
    return { version: name, ...(commit === undefined ? {} : { commit }), ...none };
}
/** What the configuration has rendered, and from what. */
function renderedPaths({ config }) {
    return config.clusters.flatMap(({ kustomize, helm }) => [
        ...kustomize,
        ...helm.flatMap(({ chart, values }) => [chart, ...values]),
    ]);
}


/***/ }),

/***/ 4980:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   u_: () => (/* binding */ USAGE)
/* harmony export */ });
/** What `--help` prints. */
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
  --format FORMAT   text, markdown, json, sarif, csv or mermaid; for list text, json, csv or mermaid; for
                    explain text or json
  --output FILE     write the answer there
  --config FILE     the configuration; otherwise .github/network-policy-diff.yml of the first version
  --fail-on LEVEL   critical, high, medium, low or never (the default): the gate of diff
  --from ENDPOINT   where the flow that explain is about comes from
  --to ENDPOINT     where it goes
  --port PORT       its destination port; otherwise all ports
  --protocol NAME   TCP, UDP or SCTP; otherwise TCP with --port, and all without
  --cluster NAME    the cluster that explain is about, where the repository holds several
  --debug           say how long each stage took; with an error that is a bug, show where it arose
  --version         the version of this program
  --help            this text

Exit status: 0 analysed, and the gate holds; 1 the gate does not hold; 2 it could not run.
`;
/** What `--format` may ask of each command. */
const FORMATS = {
    diff: ['text', 'markdown', 'json', 'sarif', 'csv', 'mermaid'],
    list: ['text', 'json', 'csv', 'mermaid'],
    explain: ['text', 'json'],
};
/** The options of all commands. */
const OPTIONS = {
    repo: { type: 'string' },
    format: { type: 'string', default: 'text' },
    output: { type: 'string' },
    config: { type: 'string' },
    'fail-on': { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    port: { type: 'string' },
    protocol: { type: 'string' },
    cluster: { type: 'string' },
    debug: { type: 'boolean' },
    version: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

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

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

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

/***/ 7249:
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



var log = __nccwpck_require__(7249);
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
var log = __nccwpck_require__(7249);
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


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ getScalarValue),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   hy: () => (/* binding */ EVENT_ID),
/* harmony export */   jK: () => (/* binding */ SCALAR_STYLE)
/* harmony export */ });
/* unused harmony exports CHOMPING_CLIP, CHOMPING_KEEP, CHOMPING_MODE, CHOMPING_STRIP, COLLECTION_STYLE, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CORE_SCHEMA, DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, EVENT_ALIAS, EVENT_DOCUMENT, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, FAILSAFE_SCHEMA, JSON_SCHEMA, NOT_RESOLVED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_FOLDED_BLOCK, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, Schema, VISIT_BREAK, VISIT_SKIP, YAML11_SCHEMA, YAMLException, binaryTag, boolCoreTag, boolJsonTag, boolYaml11Tag, constructFromEvents, defineMappingTag, defineScalarTag, defineSequenceTag, dump, eventsToAst, floatCoreTag, floatJsonTag, floatYaml11Tag, intCoreTag, intJsonTag, intYaml11Tag, jsToAst, legacyMapTag, load, loadAll, mapTag, mergeTag, nullCoreTag, nullJsonTag, nullYaml11Tag, omapTag, pairsTag, present, realMapTag, seqTag, setTag, strTag, timestampTag, visit */
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map

/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

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
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
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