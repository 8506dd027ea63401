/**
 * The one layout of every mail, in MJML, whose placeholders are Handlebars'. Its colours: ink
 * #1c2430, quiet ink #5b6675, paper #ffffff on #f3f4f6, and one accent, #0b6e5f.
 */
export const mailLayout = `
<mjml lang="{{locale}}" dir="ltr">
  <mj-head>
    <mj-title>{{subject}}</mj-title>
    <mj-preview>{{body}}</mj-preview>
    <mj-raw>
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
    </mj-raw>
    <mj-attributes>
      <mj-all font-family="-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" />
      <mj-text font-size="16px" line-height="1.55" color="#1c2430" padding="0 32px 16px" />
      <mj-section padding="0" />
    </mj-attributes>
    <mj-style>
      :root { color-scheme: light dark; supported-color-schemes: light dark; }
      .facts td { padding: 7px 0; vertical-align: top; border-top: 1px solid #e4e7eb; font-size: 15px; line-height: 1.45; }
      .facts td.label { width: 34%; padding-right: 16px; color: #5b6675; }
      .facts td.value { color: #1c2430; font-weight: 600; word-break: break-word; }
      .reasons ul { margin: 6px 0 0; padding-left: 22px; }
      .reasons li { margin: 0 0 6px; }
      .quiet a { color: #5b6675; }
      @media (prefers-color-scheme: dark) {
        body, .page { background: #12161c !important; }
        .card, .card > table { background: #1b212a !important; }
        .ink div, .ink td, .facts td.value { color: #eef1f4 !important; }
        .facts td { border-top-color: #323b47 !important; }
        .facts td.label, .quiet div, .quiet a { color: #a3aebb !important; }
        .brand div { color: #4fc3ae !important; }
      }
    </mj-style>
  </mj-head>
  <mj-body background-color="#f3f4f6" width="560px" css-class="page">
    <mj-section padding="32px 0 0">
      <mj-column>
        <mj-text css-class="brand" font-size="15px" font-weight="700" letter-spacing="0.4px" color="#0b6e5f">Staffetta</mj-text>
      </mj-column>
    </mj-section>
    <mj-section css-class="card" background-color="#ffffff" border-radius="10px" border-top="4px solid #0b6e5f" padding="28px 0 20px">
      <mj-column>
        <mj-text css-class="ink" font-size="21px" font-weight="700" line-height="1.3">{{subject}}</mj-text>
        <mj-text css-class="ink">{{hello}}</mj-text>
        <mj-text css-class="ink">{{body}}</mj-text>
        <mj-raw>{{#if reasons.length}}</mj-raw>
        <mj-text css-class="ink reasons"><strong>{{reasonsTitle}}</strong><ul>{{#each reasons}}<li>{{this}}</li>{{/each}}</ul></mj-text>
        <mj-raw>{{/if}}{{#if facts.length}}</mj-raw>
        <mj-table css-class="facts" padding="4px 32px 24px">{{#each facts}}<tr><td class="label">{{label}}</td><td class="value">{{value}}</td></tr>{{/each}}</mj-table>
        <mj-raw>{{/if}}</mj-raw>
        <mj-button href="{{button.url}}" align="left" padding="0 32px 20px" background-color="#0b6e5f" color="#ffffff" font-size="16px" font-weight="600" border-radius="8px" inner-padding="13px 24px">{{button.label}}</mj-button>
        <mj-text css-class="quiet" font-size="13px" color="#5b6675" padding="0 32px 8px">{{button.hint}}<br><a href="{{button.url}}" style="word-break:break-all">{{button.url}}</a></mj-text>
      </mj-column>
    </mj-section>
    <mj-section padding="20px 0 40px">
      <mj-column>
        <mj-text css-class="quiet" font-size="13px" color="#5b6675">{{why}}<br>{{sentBy}}{{#if unsubscribe}}<br><a href="{{unsubscribe.url}}">{{unsubscribe.label}}</a>{{/if}}</mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
