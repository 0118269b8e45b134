import type { ContentText } from '../reading/article.ts';
import { LANGS, type Lang } from '../language/lang.ts';
import type { Status } from '../model/observation.ts';
import type { NewsFigure, NewsImage, NewsItem, NewsText } from '../model/record.ts';
import type { UnitKey } from '../model/unit.ts';

type FrontMatter = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** News items from checked texts, newest event first; facts come from the Vietnamese file, which the checks hold equal to the English. */
export function buildNews(found: ReadonlyMap<string, ContentText>): NewsItem[] {
  const folders = new Map<string, Partial<Record<Lang, ContentText>>>();
  for (const [file, content] of found) {
    const match = /^content\/news\/([^/]+)\/(vi|en)\.md$/.exec(file);
    if (!match) continue;
    const folder = folders.get(match[1]!) ?? {};
    folder[match[2] as Lang] = content;
    folders.set(match[1]!, folder);
  }
  return [...folders]
    .map(([id, pair]) => toItem(id, pair))
    .sort((a, b) => (a.eventOn === b.eventOn ? (a.id < b.id ? 1 : -1) : a.eventOn < b.eventOn ? 1 : -1));
}

function toItem(id: string, pair: Partial<Record<Lang, ContentText>>): NewsItem {
  const facts: FrontMatter = (pair.vi ?? pair.en)!.frontMatter;
  const words = (lang: Lang): NewsText => toText(lang, (pair[lang] ?? pair.vi ?? pair.en)!);
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
    original: facts.original === 'en' ? 'en' : 'vi',
    text: Object.fromEntries(LANGS.map((lang) => [lang, words(lang)])) as unknown as Record<Lang, NewsText>,
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
    unit: String(figure.unit ?? ''),
    series: text(figure.series),
    observation: text(figure.observation),
    numerator: number(figure.numerator),
    denominator: number(figure.denominator),
    approx: (text(figure.approx) as NewsFigure['approx']) ?? null,
    status: (text(figure.status) ?? 'A') as Status,
    period: figure.period == null ? null : String(figure.period),
    scope: text(figure.scope),
  };
}
