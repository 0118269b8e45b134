/** Buttons `[data-copy="#id"]` that copy the text of another element and say what was copied. Hidden without scripts. */

/** A text in one line, cut at a word when it is longer than `most` characters. */
export function shortened(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const gap = cut.lastIndexOf(' ');
  return `${cut.slice(0, gap > 0 ? gap : most).replace(/[\s,.;:]+$/, '')}…`;
}

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
  const source = document.querySelector<HTMLElement>(button.dataset['copy']!);
  if (!source) return;
  // A live region is heard only when it stands in the page before it speaks.
  const status = document.createElement('span');
  status.className = 'copy-status';
  status.setAttribute('role', 'status');
  button.after(status);
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = source instanceof HTMLInputElement || source instanceof HTMLTextAreaElement ? source.value : source.innerText.trim();
    const done = await copy(source, text);
    const said = (done ? button.dataset['copied'] : button.dataset['selected']) ?? '{text}';
    status.textContent = said.replace('{text}', () => shortened(text));
  });
}

if (typeof document !== 'undefined') for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) enhanceCopyButton(button);
