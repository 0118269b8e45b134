/** Buttons `[data-copy="#id"]` that copy the text of another element and say what was copied. Hidden without scripts. */

/** A text in one line, cut at a word when it is longer than `most` characters. */
export function shortened(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const gap = cut.lastIndexOf(' ');
  return `${cut.slice(0, gap > 0 ? gap : most).replace(/[\s,.;:]+$/, '')}…`;
}

/** A page's permanent address with the choices of its filters, found among the parameters of the address in use; others (a campaign's, say) stay behind. */
export function addressWith(permanent: string, query: string, names: readonly string[]): string {
  const address = new URL(permanent);
  for (const [name, value] of new URLSearchParams(query))
    if (names.includes(name)) address.searchParams.set(name, value);
  return address.href;
}

/** Names of the filters and search fields of the page's matter. */
const filterNames = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main form :is(input, select)[name]')].map(
    ({ name }) => name,
  );

function select(source: HTMLElement): void {
  if (source instanceof HTMLInputElement || source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
}

async function copy(source: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard (an old browser, or a page not served over https): the reader finds the text selected.
    select(source);
    return false;
  }
}

function enhanceCopyButton(button: HTMLButtonElement): void {
  const source = document.querySelector<HTMLElement>(button.dataset.copy ?? '');
  if (!source) return;
  // A live region is heard only when it stands in the page before it speaks.
  const status = document.createElement('span');
  status.className = 'copy-status';
  status.setAttribute('role', 'status');
  button.after(status);
  button.hidden = false;
  const copyIt = async (): Promise<void> => {
    if (source.dataset.address !== undefined) {
      source.dataset.address ||= source.textContent;
      source.textContent = addressWith(source.dataset.address, location.search, filterNames());
    }
    const text =
      source instanceof HTMLInputElement || source instanceof HTMLTextAreaElement
        ? source.value
        : source.innerText.trim();
    const done = await copy(source, text);
    const said = (done ? button.dataset.copied : button.dataset.selected) ?? '{text}';
    status.textContent = said.replace('{text}', () => shortened(text));
  };
  button.addEventListener('click', () => void copyIt());
}

if (typeof document !== 'undefined')
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) enhanceCopyButton(button);
