/** Letters `a.report-link[data-row]` name the row that the address points at (`#kon-tum`), beside what they carry already. */

/** The address of a letter with the row added to its text; unchanged without a row. */
export function withRow(href: string, label: string, row: string): string {
  if (row === '') return href;
  return /[?&]body=/.test(href) ? `${href}${encodeURIComponent(`${label}: #${row}\r\n`)}` : href;
}

function enhanceReport(link: HTMLAnchorElement): void {
  const plain = link.href;
  const settle = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const isRow = id !== '' && document.getElementById(id)?.matches('tr, li, article') === true;
    link.href = withRow(plain, link.dataset.row ?? '', isRow ? id : '');
  };
  addEventListener('hashchange', settle);
  settle();
}

if (typeof document !== 'undefined')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.report-link[data-row]')) enhanceReport(link);
