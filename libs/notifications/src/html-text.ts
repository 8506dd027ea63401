const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in an element or a quoted attribute. */
export const htmlText = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** Text whose http(s) addresses can be clicked, each opening a page of its own. */
export const htmlWithLinks = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) => (index % 2 === 0 ? htmlText(part) : link(part)))
    .join('');

const link = (address: string): string =>
  `<a href="${htmlText(address)}" target="_blank" rel="noopener noreferrer">${htmlText(address)}</a>`;
