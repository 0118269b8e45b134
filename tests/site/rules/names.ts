import { accessibleName, attribute, isWithin, named, wordsOf, type Element } from '../elements.ts';
import type { Page, Rule } from '../built-site.ts';

const isHidden = (element: Element): boolean => isWithin(element, (one) => attribute(one, 'aria-hidden') === 'true');
const each = (page: Page, tags: readonly string[], find: (element: Element) => string | null): string[] =>
  page.elements
    .filter((element) => tags.includes(element.tagName) && !isHidden(element))
    .flatMap((element) => {
      const finding = find(element);
      return finding === null ? [] : [`${page.path}: ${finding}`];
    });
const nameIn = (page: Page, element: Element): string => accessibleName(element, (id) => page.byId.get(id) ?? null);

export const linkNames: Rule = (site) =>
  site.pages.flatMap((page) =>
    each(page, ['a', 'button', 'summary'], (element) =>
      nameIn(page, element) === ''
        ? `<${element.tagName}> without a name (${attribute(element, 'href') ?? attribute(element, 'class')})`
        : null,
    ),
  );

export const fieldNames: Rule = (site) =>
  site.pages.flatMap((page) =>
    each(page, ['input', 'select', 'textarea'], (element) => {
      const id = attribute(element, 'id');
      const isLabelled =
        nameIn(page, element) !== '' ||
        isWithin(element, (one) => one.tagName === 'label') ||
        page.elements.some((one) => one.tagName === 'label' && id !== null && attribute(one, 'for') === id);
      return isLabelled ? null : `<${element.tagName} name="${attribute(element, 'name')}"> without a label`;
    }),
  );

/** A picture has a name, or is marked as decoration. A chart's parts are inside the picture that names them. */
export const pictureNames: Rule = (site) =>
  site.pages.flatMap((page) => [
    ...each(page, ['img'], (element) =>
      attribute(element, 'alt') === null ? `<img src="${attribute(element, 'src')}"> without alt` : null,
    ),
    ...each(page, ['svg'], (element) => {
      if (isWithin(element, (one) => one !== element && one.tagName === 'svg')) return null;
      if (attribute(element, 'role') !== 'img' && attribute(element, 'role') !== 'group')
        return '<svg> that is neither a picture (role="img") nor decoration (aria-hidden)';
      return nameIn(page, element) === '' ? '<svg> without a name' : null;
    }),
  ]);

/** A chart says in words what it shows, in at most 250 characters. */
export const chartDescriptions: Rule = (site) =>
  site.pages.flatMap((page) =>
    each(page, ['svg'], (element) => {
      if (!(attribute(element, 'class') ?? '').split(' ').includes('chart') || attribute(element, 'role') !== 'img')
        return null;
      const title = element.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'title');
      const desc = element.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'desc');
      if (!title || wordsOf(title) === '') return 'a chart without a title';
      if (!desc || wordsOf(desc) === '') return `chart "${wordsOf(title)}" without a text alternative`;
      return wordsOf(desc).length > 250
        ? `text alternative of "${wordsOf(title)}" has ${wordsOf(desc).length} characters`
        : null;
    }),
  );

/** Tables say what they are and which cells head which. */
export const tables: Rule = (site) =>
  site.pages.flatMap((page) =>
    each(page, ['table'], (table) => {
      const caption = named(table, 'caption')[0];
      if (!caption || wordsOf(caption) === '') return 'a table without a caption';
      const heads = named(table, 'th');
      if (heads.length === 0) return `table "${wordsOf(caption)}" has no header cells`;
      const loose = heads.find((head) => !/^(col|row|colgroup|rowgroup)$/.test(attribute(head, 'scope') ?? ''));
      if (loose) return `table "${wordsOf(caption)}": header "${wordsOf(loose)}" has no scope`;
      const empty = heads.find((head) => nameIn(page, head) === '');
      if (empty) return `table "${wordsOf(caption)}" has an empty header cell`;
      const widths = new Set(
        named(table, 'tr').map((row) =>
          named(row, 'th', 'td').reduce((sum, cell) => sum + Number(attribute(cell, 'colspan') ?? 1), 0),
        ),
      );
      const spans = named(table, 'td', 'th').some((cell) => attribute(cell, 'rowspan') !== null);
      return widths.size > 1 && !spans
        ? `table "${wordsOf(caption)}" has rows of ${[...widths].join(' and ')} cells`
        : null;
    }),
  );
