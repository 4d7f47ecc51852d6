// Draws a comment as GitHub shows it, to look at it or to take the picture for the README:
//
//   npm ci --ignore-scripts && node preview.mjs COMMENT.md PICTURE.png [--open Diagram]... [--dark]
//
// `--open` unfolds the parts whose title begins so. It needs a Chromium (CHROMIUM, or /usr/bin/chromium) and fails if a diagram does not draw.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Of a comment on github.com, in pixels. */
const WIDTH = 862;

const { values, positionals } = parseArgs({
  options: { open: { type: 'string', multiple: true, default: [] }, dark: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [comment, picture] = positionals;
if (comment === undefined || picture === undefined) {
  console.error('usage: node preview.mjs COMMENT.md PICTURE.png [--open Diagram]... [--dark]');
  process.exit(2);
}

const theme = values.dark ? 'dark' : 'light';
const folder = mkdtempSync(join(tmpdir(), 'preview-'));
try {
  const page = join(folder, 'page.html');
  writeFileSync(page, html(await render(readFileSync(comment, 'utf8'))));
  photograph(page, picture);
} finally {
  rmSync(folder, { recursive: true });
}

/** GitHub's Markdown: its parser's dialect and its sanitizer. Alerts come last, as they do there. */
async function render(markdown) {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .process(markdown);
  return String(file)
    .replace(/<blockquote>\s*<p>\[!(\w+)\]/g, (_, kind) => {
      const name = kind[0] + kind.slice(1).toLowerCase();
      return `<blockquote class="markdown-alert markdown-alert-${name.toLowerCase()}"><p class="markdown-alert-title">${name}</p><p>`;
    })
    .replace(/<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs, '<pre class="mermaid">$1</pre>')
    .replace(
      /<pre><code class="language-diff">(.*?)<\/code><\/pre>/gs,
      (_, lines) => `<pre>${lines.replace(/^.*$/gm, paint)}</pre>`,
    );
}

function paint(line) {
  const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : 'same';
  return `<span class="${kind}">${line}</span>`;
}

/** The page says how high it is, or what went wrong, in the title. */
function html(body) {
  const css = readFileSync(
    fileURLToPath(import.meta.resolve(`github-markdown-css/github-markdown-${theme}.css`)),
    'utf8',
  );
  const mermaid = new URL('./node_modules/mermaid/dist/mermaid.min.js', import.meta.url);
  return `<!doctype html><meta charset="utf-8"><title>nothing drawn</title><style>${css}
    body { margin: 0 } article { padding: 24px; box-sizing: border-box }
    pre.mermaid { text-align: center; background: none }
    .added { background: #2da44e33 } .removed { background: #cf222e33 }
  </style><body class="markdown-body"><article>${body}</article>
  <script src="${mermaid}"></script>
  <script>
    // Diagrams measure their text, so they are drawn while their part is unfolded.
    const wanted = ${JSON.stringify(values.open)};
    const folded = [...document.querySelectorAll('details:not([open])')];
    for (const part of folded) part.open = true;
    mermaid.initialize({ startOnLoad: false, theme: '${values.dark ? 'dark' : 'default'}' });
    mermaid.run().then(
      () => {
        for (const part of folded) part.open = wanted.some((title) => part.innerText.startsWith(title));
        document.title = Math.ceil(document.querySelector('article').getBoundingClientRect().height);
      },
      (error) => { document.title = String(error.message ?? error); },
    );
  </script>`;
}

function photograph(page, picture) {
  const title = /<title>(.*?)<\/title>/s.exec(browse('--dump-dom', `--window-size=${WIDTH},600`, page))?.[1];
  if (!/^\d+$/.test(title)) throw new Error(`the page does not draw: ${title}`);
  browse(`--screenshot=${picture}`, `--window-size=${WIDTH},${title}`, '--force-device-scale-factor=1.5', page);
}

function browse(...args) {
  const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 };
  return execFileSync(chromium, [...quiet, '--hide-scrollbars', '--virtual-time-budget=5000', ...args], options);
}
