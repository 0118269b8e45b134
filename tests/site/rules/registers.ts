import { LANGS } from '../../../src/language/lang.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import {
  FEED_REGISTERS,
  feedPath,
  pathOf,
  registerFeedPath,
  registerFile,
  searchRegisterPath,
} from '../../../src/routes/addresses.ts';
import { attribute, named, wordsOf } from '../elements.ts';
import { only, pageAt, type BuiltSite, type Rule } from '../built-site.ts';
import { parseXml, xmlNamed, xmlWords } from '../xml.ts';
import { pathAt } from './links.ts';
import { pathOf as pathOfAddress } from './twins.ts';

/** The feeds of the registers that this site has: an empty register may go without one. */
export const feeds: Rule = (site) =>
  LANGS.flatMap((lang) => FEED_REGISTERS.map((register) => registerFeedPath(register, lang).slice(1))).flatMap(
    (file) => {
      if (!site.files.has(file)) return [];
      const feed = parseXml(site.read(file));
      const entries = xmlNamed(feed, 'entry');
      const of = (name: string): string[] => entries.map((entry) => xmlWords(xmlNamed(entry, name)[0]!));
      const [ids, updated] = [of('id'), of('updated')];
      const lost = ids.filter((id) => {
        const { hash } = new URL(id);
        const page = site.byPath.get(pathOfAddress(site, id));
        return !page || (hash !== '' && !page.byId.has(decodeURIComponent(hash.slice(1))));
      });
      return [
        ...(feed.name === 'feed' ? [] : [`/${file}: is not Atom`]),
        ...(updated.join() === [...updated].sort().reverse().join() ? [] : [`/${file}: not newest first`]),
        ...(new Set(ids).size === ids.length ? [] : [`/${file}: has an id twice`]),
        ...lost.map((id) => `/${file}: ${id} leads to nothing`),
      ];
    },
  );

/** Every entry of the timeline has a day, newest first: what has none stands apart. */
export const timelines: Rule = (site) =>
  site.pages.flatMap((page) => {
    const timeline = page.byId.get('timeline');
    if (!timeline) return [];
    const entries = named(timeline, 'li').filter((item) => attribute(item, 'data-year') !== null);
    const days = entries.map((item) => attribute(named(item, 'time')[0] ?? item, 'datetime') ?? '');
    return [
      ...entries.filter((_, i) => days[i] === '').map((item) => `${page.path}: no day in "${wordsOf(item)}"`),
      ...(days.join() === [...days].sort().reverse().join() ? [] : [`${page.path}: not newest first`]),
    ];
  });

/** The data page of each language links the tables of the registers that this site has. */
export const downloads: Rule = (site) =>
  LANGS.flatMap((lang) => {
    const page = pageAt(site, pathOf({ kind: 'data' }, lang));
    const linked = named(only(page, 'main'), 'a').map((link) => pathAt(site, attribute(link, 'href') ?? ''));
    return [...FEED_REGISTERS, 'within' as const]
      .map(registerFile)
      .filter((file) => site.files.has(file.slice(1)) && !linked.includes(file))
      .map((file) => `${page.path}: ${file} is not linked`);
  });

/** Every card of the list of news and every entry of its feed says what kind of text it is. */
export function newsKinds(site: BuiltSite, data: Dataset): string[] {
  const kinds = {
    vi: /^(Tin|Phân tích|Ý kiến|Một sự kiện)/,
    en: /^(News|Analysis|Opinion|One event)/,
  };
  return LANGS.flatMap((lang) => {
    const path = pathOf({ kind: 'news-list' }, lang);
    if (data.news.length === 0) return site.byPath.has(path) ? [`${path}: a list without news`] : [];
    const page = pageAt(site, path);
    const silent = named(only(page, 'main'), 'article').filter(
      (card) => !named(card, 'span').some((tag) => kinds[lang].test(wordsOf(tag))),
    );
    const told = xmlNamed(parseXml(site.read(feedPath(lang).slice(1))), 'category').filter(({ attributes }) =>
      /^(news|analysis|opinion)$/.test(attributes.term ?? ''),
    );
    return [
      ...silent.map((card) => `${page.path}: "${wordsOf(card).slice(0, 60)}" does not say its kind`),
      ...(told.length === data.news.length
        ? []
        : [`the feed in ${lang} says the kind of ${told.length} of ${data.news.length} news items`]),
    ];
  });
}

/** As many entries of each register as the data have. */
export function inSearch(site: BuiltSite, data: Dataset): string[] {
  const { entries } = JSON.parse(site.read(searchRegisterPath('vi').slice(1))) as { entries: { kind: string }[] };
  const expected = {
    session: data.sessions.length,
    document: data.documents.length,
    target: data.targets.length,
    task: data.tasks.length,
    series: data.series.length,
  };
  return Object.entries(expected).flatMap(([kind, count]) => {
    const found = entries.filter((entry) => entry.kind === kind).length;
    return found === count ? [] : [`the search register has ${found} of ${count} entries of kind ${kind}`];
  });
}
