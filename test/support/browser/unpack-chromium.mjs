// Run as `node unpack-chromium.mjs FOLDER`, in a process of its own: the package unpacks into the temporary
// folder of its process, and it unpacks the libraries that a bare Linux lacks only where it believes to
// stand on the machine that it was made for.
import { cpSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [folder] = process.argv.slice(2);
process.env.TMPDIR = folder;
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';

const { default: Chromium } = await import('@sparticuz/chromium');
await Chromium.executablePath();

// Its own font has no arrows, ticks and keys (→ ✓ ⌘); these come from a second one.
const more = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
for (const font of ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSansMono'])
  cpSync(join(more, 'ttf', `${font}.ttf`), join(folder, 'fonts/fonts', `${font}.ttf`));

const prefer = (family, font) =>
  `<alias binding="strong"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
writeFileSync(
  join(folder, 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  ${prefer('sans-serif', 'Open Sans')}
  ${prefer('system-ui', 'Open Sans')}
  ${prefer('monospace', 'DejaVu Sans Mono')}
</fontconfig>
`,
);
