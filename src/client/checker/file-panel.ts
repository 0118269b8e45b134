import { isMendable } from '../../reading/mend-text.ts';
import type { Catalogue, Problem } from '../../problems/problem.ts';
import { rawRecords } from '../../reading/raw-records.ts';
import type { checkerVi } from '../../language/proof-messages-vi.ts';
import { element, type Child } from '../element.ts';
import { delimiterIn, pathOf, plain, type CheckedFile } from './checked-file.ts';
import { gridRows, textRecords } from './grid-rows.ts';
import { gridTable } from './grid-table.ts';
import { KIND_PATHS, lastPart, needsEdition, needsIndex, type Place } from './place.ts';
import { MOST, otherList, problemList } from './problem-list.ts';

/** What the panel of a file asks the checker to do. */
export interface PanelActions {
  mend: (problem: Problem, number: number) => void;
  mendAll: () => void;
  undo: () => void;
  download: () => void;
  remove: () => void;
  move: (place: Place) => void;
}

/** What the panels of all files share. */
export interface PanelSpec {
  readonly catalogue: Catalogue;
  readonly words: typeof checkerVi;
  readonly codes: string;
  /** The page's own select of index and edition; each panel has a copy. */
  readonly editions: HTMLSelectElement;
}

/** Everything the page shows of one file. @param isAlone the only one: the page's status line sums it up already */
export function filePanel(
  file: CheckedFile,
  { catalogue, words, codes, editions }: PanelSpec,
  actions: PanelActions,
  isAlone: boolean,
): HTMLElement {
  const heading = element('h2', 'checker-file__name', file.name);
  heading.id = `${file.id}-name`;
  heading.tabIndex = -1;
  const panel = element('section', 'checker-file', heading);
  panel.setAttribute('aria-labelledby', heading.id);
  panel.dataset.file = file.name;
  if (file.note !== '') panel.append(element('p', 'notice', file.note));
  if (file.isUnreadable) {
    panel.append(buttons([button(words.remove(file.name), actions.remove)]));
    return panel;
  }
  const path = pathOf(file);
  panel.append(
    choices(file, words, editions, actions),
    element('p', 'soft', path === null ? words.unknownKind : words.where(path)),
  );
  if (path === null) {
    panel.append(buttons([button(words.remove(file.name), actions.remove)]));
    return panel;
  }
  panel.append(...(isAlone ? [] : [summary(file, words)]), buttons(actionButtons(file, path, words, actions)));
  const isText = path.endsWith('.md');
  const shown = file.problems.slice(0, MOST);
  if (file.text === null) panel.append(element('p', 'soft', words.notText));
  else if (shown.length > 0) {
    const text = plain(file.text);
    const grid = gridRows(
      isText ? textRecords(text) : rawRecords(text, delimiterIn(file)),
      isText ? shown.map((each) => ({ ...each, column: 1 })) : shown,
    );
    panel.append(gridTable(grid, shown, file.id, file.name, words, isText));
  }
  if (shown.length > 0)
    panel.append(
      problemList({
        problems: file.problems,
        id: file.id,
        catalogue,
        words,
        codes,
        hasGrid: file.text !== null,
        isText,
        mend: file.text === null ? null : actions.mend,
      }),
    );
  if (file.others.length > 0)
    panel.append(element('h3', '', words.others(file.others.length)), otherList(file.others, catalogue, codes));
  if (isText) panel.append(element('p', 'soft', words.notHere));
  return panel;
}

function summary({ problems }: CheckedFile, words: typeof checkerVi): HTMLElement {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return element(
    'p',
    'checker-file__summary',
    element('strong', '', problems.length === 0 ? words.right : words.summary(errors, problems.length - errors)),
  );
}

function actionButtons(file: CheckedFile, path: string, words: typeof checkerVi, actions: PanelActions): HTMLElement[] {
  const mendable = file.text === null ? 0 : file.problems.filter(isMendable).length;
  return [
    ...(mendable > 1 ? [button(words.mendAll(mendable), actions.mendAll, 'mend-all')] : []),
    ...(file.past.length > 0 || file.isConverted
      ? [button(words.download(lastPart(path)), actions.download, 'download')]
      : []),
    ...(file.past.length > 0 ? [button(words.undo, actions.undo, 'undo')] : []),
    button(words.remove(file.name), actions.remove, 'remove'),
  ];
}

function button(label: string, act: () => void, name = ''): HTMLButtonElement {
  const made = element('button', 'checker-file__button', label);
  made.type = 'button';
  if (name) made.dataset.action = name;
  made.addEventListener('click', act);
  return made;
}

const buttons = (children: readonly Child[]): HTMLElement => element('div', 'checker-file__buttons', ...children);

/** "This file is …" and, where its path needs them, index and edition. */
function choices(
  file: CheckedFile,
  words: typeof checkerVi,
  editions: HTMLSelectElement,
  actions: PanelActions,
): HTMLElement {
  const { place } = file;
  const kinds = element(
    'select',
    '',
    option('', '—'),
    ...[...KIND_PATHS].map(([kind, path]) => option(kind, words.kinds[kind] ?? path)),
  );
  kinds.value = place.kind;
  kinds.addEventListener('change', () => actions.move({ ...place, kind: kinds.value }));
  const fields = [labelled(words.kind, kinds, `${file.id}-kind`)];
  if (needsIndex(place.kind)) {
    const select = editions.cloneNode(true) as HTMLSelectElement;
    select.removeAttribute('aria-describedby');
    const wanted = `${place.index}/${place.edition}`;
    if (needsEdition(place.kind) && ![...select.options].some(({ value }) => value === wanted))
      select.prepend(option(wanted, `${wanted.replace('/', ' ')} (${words.undeclared})`));
    select.value = [...select.options].some(({ value }) => value === wanted)
      ? wanted
      : ([...select.options].find(({ value }) => value.startsWith(`${place.index}/`))?.value ?? '');
    select.addEventListener('change', () => {
      const [index = '', edition = ''] = select.value.split('/');
      actions.move({ ...place, index, edition });
    });
    fields.push(labelled(words.edition, select, `${file.id}-edition`));
  }
  return element('div', 'checker-file__choices', ...fields);
}

function option(value: string, label: string): HTMLOptionElement {
  const made = element('option', '', label);
  made.value = value;
  return made;
}

function labelled(text: string, control: HTMLSelectElement, id: string): HTMLElement {
  const label = element('label', '', text);
  label.htmlFor = control.id = id;
  control.removeAttribute('name');
  return element('div', 'checker__field', label, control);
}
