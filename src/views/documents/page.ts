import { wordOf } from '../../language/messages.ts';
import { documentLink } from '../../components/document-links.ts';
import type { LegalDocument } from '../../model/record.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { issuerChoices, issuerToken, typeChoices, yearChoices } from '../../wording/record-filters.ts';

/** The register of documents, newest first; those without a full date last. */
export function page(ctx: PageContext) {
  const { t, data } = ctx;
  const words = t.registers.documents;
  const filter = t.registers.filter;
  const documents = [...data.documents].sort(byDate);
  const intro = words.intro(documents.length);
  return {
    head: { title: words.title, description: intro, search: { kind: 'page' } },
    shown: {
      intro,
      choices: [
        { name: 'loai', key: 'type', label: filter.type, options: typeChoices(ctx, documents) },
        { name: 'co-quan', key: 'issuer', label: words.issuer, options: issuerChoices(ctx, documents) },
        {
          name: 'nam',
          key: 'year',
          label: filter.year,
          options: yearChoices(documents.map(({ issuedOn }) => issuedOn)),
        },
      ],
      documents: documents.map((document) => ({
        id: document.id,
        type: document.type,
        issuerToken: issuerToken(document),
        year: document.issuedOn?.slice(0, 4) ?? '',
        ...documentLink(ctx, document),
        status: wordOf(words.statuses, document.status),
      })),
    },
  };
}

/** Newest first; documents of one day by their ids. */
function byDate(a: LegalDocument, b: LegalDocument): number {
  const [first, second] = [a.issuedOn ?? '', b.issuedOn ?? ''];
  if (first === second) return a.id < b.id ? -1 : 1;
  return first < second ? 1 : -1;
}
