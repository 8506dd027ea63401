import { htmlText } from './html-text.js';

/** The headers of a small page of ours: no script, no foreign thing, forms and frames of our own only. */
export const plainPageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const style = `
  :root { color-scheme: light dark; --ink: #1c2430; --quiet: #5b6675; --paper: #fff; --ground: #f3f4f6; --line: #e4e7eb; --accent: #0b6e5f; }
  @media (prefers-color-scheme: dark) { :root { --ink: #eef1f4; --quiet: #a3aebb; --paper: #1b212a; --ground: #12161c; --line: #323b47; --accent: #4fc3ae; } }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
  main { max-width: 860px; margin: 0 auto; padding: 32px 20px 64px; }
  .brand { color: var(--accent); font-weight: 700; letter-spacing: .4px; text-decoration: none; }
  h1 { font-size: 22px; line-height: 1.3; margin: 8px 0 20px; overflow-wrap: anywhere; }
  .card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
  .padded { padding: 24px; }
  .quiet { color: var(--quiet); font-size: 14px; }
  a { color: var(--accent); }
  button { font: inherit; font-weight: 600; color: #fff; background: #0b6e5f; border: 0; border-radius: 8px; padding: 12px 22px; cursor: pointer; }
  .row { display: grid; grid-template-columns: 1fr auto; gap: 2px 16px; padding: 12px 20px; border-top: 1px solid var(--line); color: inherit; text-decoration: none; }
  .row:first-child { border-top: 0; }
  .row:hover { background: var(--ground); }
  .row strong { font-weight: 600; overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0 0 20px; }
  dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
  iframe { display: block; width: 100%; height: 760px; border: 0; background: #f3f4f6; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.6 ui-monospace, Menlo, Consolas, monospace; margin: 0; padding: 24px; }
`;

export interface PlainPage {
  readonly locale: string;
  readonly title: string;
  /** HTML. */
  readonly content: string;
  /** Loads itself again after so many seconds. */
  readonly refreshSeconds?: number;
}

/** A small page that stands alone. */
export const plainPage = ({
  locale,
  title,
  content,
  refreshSeconds,
}: PlainPage): string => `<!doctype html>
<html lang="${htmlText(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${refreshSeconds === undefined ? '' : `<meta http-equiv="refresh" content="${refreshSeconds}">`}
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body><main>${content}</main></body>
</html>
`;
