import { newsTextAt } from '../schema/front-matter.ts';
import type { ContentText } from '../reading/article.ts';
import { textOf } from '../facts/news-items.ts';
import { type Lang, DEFAULT_LANG, isLang, perLanguage } from '../language/lang.ts';
import type { Status } from '../model/observation.ts';
import type { NewsFigure, NewsImage, NewsItem, NewsText } from '../model/record.ts';
import type { UnitKey } from '../model/unit.ts';

type FrontMatter = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** News items from checked texts, newest event first; facts come from the file in the language of the root, which the checks hold equal to the others. */
export function buildNews(found: ReadonlyMap<string, ContentText>): NewsItem[] {
  const items = new Map<string, NewsItem>();
  for (const file of found.keys()) {
    const id = newsTextAt(file)?.folder;
    if (id === undefined || items.has(id)) continue;
    items.set(
      id,
      toItem(id, (lang) => {
        const text = found.get(`content/news/${id}/${lang}.md`) ?? found.get(file);
        if (!text) throw new Error(`${file}: no text, and no check said so`);
        return text;
      }),
    );
  }
  return [...items.values()].sort((a, b) =>
    a.eventOn === b.eventOn ? (a.id < b.id ? 1 : -1) : a.eventOn < b.eventOn ? 1 : -1,
  );
}

/** An item from its texts; one that lacks a language is read in the other. */
function toItem(id: string, textIn: (lang: Lang) => ContentText): NewsItem {
  const facts: FrontMatter = textIn(DEFAULT_LANG).frontMatter;
  const original = text(facts.original) ?? undefined;
  return {
    id,
    kind: facts.kind as NewsItem['kind'],
    eventOn: String(facts.event_on),
    publishedOn: text(facts.published_on),
    updatedOn: text(facts.updated_on),
    fields: texts(facts.fields),
    units: texts(facts.units) as UnitKey[],
    documents: texts(facts.documents),
    session: text(facts.session),
    event: text(facts.event),
    source: String(facts.source),
    image: (facts.image as NewsImage | null | undefined) ?? null,
    original: isLang(original) ? original : DEFAULT_LANG,
    text: perLanguage((lang) => toText(lang, textIn(lang))),
  };
}

function toText(lang: Lang, { frontMatter, body, file }: ContentText): NewsText {
  const figures = Array.isArray(frontMatter.figures) ? (frontMatter.figures as FrontMatter[]) : [];
  return {
    lang,
    title: String(frontMatter.title),
    summary: String(frontMatter.summary),
    figures: figures.map(toFigure),
    editorNotes: texts(frontMatter.editor_notes),
    body,
    file,
  };
}

function toFigure(figure: FrontMatter): NewsFigure {
  return {
    label: String(figure.label),
    value: number(figure.value),
    unit: textOf(figure.unit),
    series: text(figure.series),
    observation: text(figure.observation),
    numerator: number(figure.numerator),
    denominator: number(figure.denominator),
    approx: (text(figure.approx) as NewsFigure['approx']) ?? null,
    status: (text(figure.status) ?? 'A') as Status,
    period: figure.period == null ? null : textOf(figure.period),
    scope: text(figure.scope),
  };
}
