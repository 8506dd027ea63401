import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { Server } from 'socket.io';
import { launchChromium } from './support/browser/chromium.js';
import { Person } from './support/browser/person.js';
import { until } from './support/client.js';

/** As strict as the portal's: nothing inline, nothing from elsewhere. */
const POLICY = "default-src 'self'; connect-src 'self' http://127.0.0.1:4999";
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="/icon.svg"><meta name="viewport" content="width=device-width"></head><body><main><h1>A page</h1>${body}</main></body></html>`;

const FILES: Readonly<Record<string, string>> = {
  '/': page('<p>All is well.</p><button>First</button><button>Second</button>'),
  '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/no-name': page('<button></button>'),
  '/dim-in-the-dark': page('<link rel="stylesheet" href="/dim.css"><p>Can you read this?</p>'),
  '/dim.css':
    'p { color: #767676; background: #fff } @media (prefers-color-scheme: dark) { p { background: #555 } }',
  '/no-ring': page(
    '<link rel="stylesheet" href="/no-ring.css"><input aria-label="Name"><button>First</button>',
  ),
  '/no-ring.css': ':focus { outline: none }',
  '/wide': page('<link rel="stylesheet" href="/wide.css"><p>Wide.</p>'),
  '/wide.css': 'p { width: 500px }',
  '/logs': page('<script src="/logs.js"></script>'),
  '/logs.js': 'console.error("something is off")',
  '/throws': page('<script src="/throws.js"></script>'),
  '/throws.js': 'null.oops',
  '/rejects': page('<script src="/rejects.js"></script>'),
  '/rejects.js': 'Promise.reject(new Error("nobody caught this"))',
  '/inline': page('<script>document.title = "inline"</script>'),
  '/missing': page('<script src="/nowhere.js"></script>'),
  '/elsewhere': page('<script src="/elsewhere.js"></script>'),
  '/elsewhere.js': 'fetch("http://127.0.0.1:4999/pixel").catch(() => undefined)',
  '/live': page('<p role="status">starting</p><script src="/live.js"></script>'),
  '/live.js':
    'const say = (t) => (document.querySelector("p").textContent = t); const s = new WebSocket(`ws://${location.host}/socket.io/?EIO=4&transport=websocket`); s.onopen = () => say("live"); s.onclose = () => say("lost"); window.again = () => fetch("/").then(() => say("back"), () => say("nothing gets through"))',
};

describe('What the stories in a browser stand on', () => {
  const server = createServer(({ url = '/' }, response) => {
    const body = FILES[url];
    const type = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[
      url.split('.')[1] ?? ''
    ];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type ?? 'text/html',
      'content-security-policy': POLICY,
    });
    response.end(body);
  });
  const sockets = new Server(server);
  let browser: Browser;
  let url: string;
  let person: Person;

  const visit = async (path: string, look = {}): Promise<Person> => {
    person = await Person.arrive(browser, url, null, look);
    await person.open(path);
    return person;
  };

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });

  afterEach(() => person.leave());

  afterAll(async () => {
    await browser.close();
    await sockets.close();
  });

  it('a clean page is clean', async () => {
    const visitor = await visit('/');
    await visitor.sees('All is well');
    expect(await visitor.axe()).toEqual([]);
    expect(await visitor.overflow()).toBe(0);
    expect(await visitor.wrongs()).toEqual([]);
  });

  it.each([
    ['a script that says so', '/logs', 'console: something is off'],
    ['a script that throws', '/throws', 'page error: TypeError'],
    ['a promise that nobody catches', '/rejects', 'nobody caught this'],
    ['a script that the policy forbids', '/inline', 'Content Security Policy'],
    ['a file that is not there', '/missing', '404'],
    ['a request to somebody else', '/elsewhere', 'third party: http://127.0.0.1:4999/pixel'],
  ])('hears of %s', async (_what, path, wrong) => {
    const visitor = await visit(path);
    await until(wrong, async () => (await visitor.wrongs()).some((each) => each.includes(wrong)));
  });

  it('nothing of a request to somebody else leaves the machine', async () => {
    const visitor = await visit('/elsewhere');
    await until('it is asked for', () => visitor.line.strangers.includes('127.0.0.1:4999'));
  });

  it('axe finds what a screen reader could not name', async () => {
    const visitor = await visit('/no-name');
    expect(await visitor.axe()).toContainEqual(
      expect.stringMatching(/light.*button-name \(critical\)/),
    );
  });

  it('axe finds what is unreadable in the dark alone', async () => {
    const visitor = await visit('/dim-in-the-dark');
    const found = await visitor.axe();
    expect(found).toEqual([expect.stringMatching(/^dark.*color-contrast \(serious\)/)]);
  });

  it('sees that a page is wider than a phone', async () => {
    const visitor = await visit('/wide', { width: 320, height: 640 });
    expect(await visitor.overflow()).toBeGreaterThan(100);
  });

  it('the keyboard leads where Tab leads, and nowhere else', async () => {
    const visitor = await visit('/');
    await visitor.tabsTo('button "Second"');
    expect(await visitor.focused()).toContain('button "Second"');
    await expect(visitor.tabsTo('button "Third"')).rejects.toThrow('Tab does not lead to');
  });

  it('tells a focus that shows from one that does not', async () => {
    const visitor = await visit('/');
    await visitor.tabsTo('button "First"');
    expect(await visitor.focusShows()).toBe(true);
    expect(await visitor.focused()).toContain('button "First"');
    await visitor.open('/no-ring');
    for (const name of ['Name', 'First']) {
      await visitor.tabsTo(name);
      expect(await visitor.focusShows()).toBe(false);
    }
  });

  it('a cut line ends open websockets and lets nothing through until it heals', async () => {
    const visitor = await visit('/live');
    await visitor.sees('live');
    visitor.cut();
    await visitor.sees('lost');
    await visitor.page.evaluate('again()');
    await visitor.sees('nothing gets through');
    visitor.heal();
    await visitor.page.evaluate('again()');
    await visitor.sees('back');
    expect(await visitor.wrongs()).toEqual([]);
  });
});
