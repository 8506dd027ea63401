// `npm run mails`: turns the mails' layout from MJML into the HTML that is sent, which is committed beside
// it. `npm run drift` asks, with `--check`, whether that was done after the last change.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import toHtml from 'mjml';
import { root } from './root.mjs';

const folder = join(root, 'libs/notifications/src');
const source = readFileSync(join(folder, 'mail-layout.mjml'), 'utf8');
const target = join(folder, 'mail-layout.generated.html');

const { html } = await toHtml(source, { validationLevel: 'strict', keepComments: false });
const lean = html.replace(/\n\s*/g, '\n');

if (!process.argv.includes('--check')) writeFileSync(target, lean);
else if (lean !== readFileSync(target, 'utf8')) {
  console.error('The HTML of mails is not that of its layout: run `npm run mails`, and commit it.');
  process.exitCode = 1;
}
