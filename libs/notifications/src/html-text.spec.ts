import { describe, expect, it } from '@jest/globals';
import { htmlText, htmlWithLinks } from './html-text.js';

describe('text in HTML', () => {
  it('is never markup', () => {
    expect(htmlText(`<img src=x onerror="a('&')">`)).toBe(
      '&lt;img src=x onerror=&quot;a(&#39;&amp;&#39;)&quot;&gt;',
    );
  });

  it('has links that can be clicked, and nothing else that could', () => {
    const html = htmlWithLinks('Open\nhttp://a.test/?x=1&y=2\n<b> javascript:alert(1)');
    expect(html).toContain('href="http://a.test/?x=1&amp;y=2"');
    expect(html).toContain('&lt;b&gt; javascript:alert(1)');
    expect(html.match(/<a /g)).toHaveLength(1);
  });
});
