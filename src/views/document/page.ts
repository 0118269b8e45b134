import { wordOf } from '../../language/messages.ts';
import { documentLinks } from '../../components/document-links.ts';
import { newsCard } from '../../components/news-card.ts';
import { sourceLink } from '../../components/source-link.ts';
import { taskGroups } from '../../components/task-list.ts';
import { reportLink } from '../../wording/error-report.ts';
import { formatDate } from '../../language/dates.ts';
import { usesOf, type DocumentUse } from '../../model/document-use.ts';
import type { LegalDocument } from '../../model/record.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { documentTitle } from '../../wording/record-links.ts';

/** One document: what it is, whether it is in force, what it replaced, and everything here that rests on it. */
export function page(ctx: PageContext, ref: PageOf<'document'>) {
  const { t, lang, data } = ctx;
  const words = t.registers.documents;
  const document = data.documents.find(({ id }) => id === ref.id);
  if (!document) throw new Error(`data/documents.csv has no document "${ref.id}"`);
  const title = documentTitle(ctx, document);
  const uses = usesOf(data, document);
  const namesakes = data.documents.filter((other) => other !== document && other.number === document.number);
  return {
    head: {
      title,
      description: words.description(title, document.title[lang]),
      crumbs: [{ label: t.registers.names.documents, page: { kind: 'documents' as const } }],
      search: { kind: 'document', year: document.issuedOn?.slice(0, 4) },
    },
    shown: {
      type: wordOf(words.types, document.type),
      /** What stands around the number, which never breaks over two lines. */
      titleParts: title.split(document.number),
      number: document.number,
      subject: document.title[lang],
      namesakesNote: words.namesakes(namesakes.length),
      namesakes: documentLinks(ctx, namesakes),
      issuer: document.issuer[lang],
      issued: document.issuedOn ? { date: document.issuedOn, on: formatDate(document.issuedOn, lang) } : null,
      status: wordOf(words.statuses, document.status),
      replaces: documentLinks(ctx, uses.replaces),
      /** In the words of the document, where what it replaces is not here. */
      replacesText: document.replaces,
      replacedBy: documentLinks(ctx, uses.replacedBy),
      source: document.source ? sourceLink(ctx, document.source) : null,
      hasSource: Boolean(document.source),
      notes: notesOn(ctx, document, uses),
      ...usesShown(ctx, uses),
      report: reportLink(ctx, { page: ref, what: title, row: `data/documents.csv ${document.id}` }),
    },
  };
}

/** What editors say about this number in their notes: "CT-TTg là chỉ thị của Thủ tướng; bài nguồn viết do Chính phủ ban hành." */
function notesOn({ lang }: PageContext, { number }: LegalDocument, uses: DocumentUse): string[] {
  const suffix = number.split('/').at(-1) ?? number;
  return uses.news
    .flatMap((item) => item.text[lang].editorNotes)
    .filter((note) => note.includes(number) || note.includes(suffix));
}

function usesShown(ctx: PageContext, uses: DocumentUse) {
  const { t, lang, data } = ctx;
  const { news, tasks, methodologies, unitSets, regionSchemes } = uses;
  return {
    isUncited: news.length + tasks.length + methodologies.length + unitSets.length + regionSchemes.length === 0,
    methodologies: methodologies.map(({ index, methodology }) => ({
      index: { href: ctx.href({ kind: 'index', index }), text: index.abbr },
      name: `${methodology.name[lang]}${methodology.validEditions ? ` (${methodology.validEditions.replace('-', '–')})` : ''}`,
    })),
    units: [
      ...unitSets.map((set) => ({
        href: `${ctx.href({ kind: 'units', unitKind: set.kind })}#set-${set.id}`,
        text: set.name[lang],
      })),
      ...regionSchemes.flatMap((scheme) => {
        const set = data.unitSets.get(scheme);
        return set
          ? [
              {
                href: `${ctx.href({ kind: 'units', unitKind: set.kind })}#set-${scheme}`,
                text: `${t.registers.documents.regions}: ${set.name[lang]}`,
              },
            ]
          : [];
      }),
    ],
    tasks: taskGroups(ctx, tasks),
    news: news.map((item) => newsCard(ctx, item)),
  };
}
