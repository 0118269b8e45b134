import type { Dataset } from '../model/dataset.ts';
import { linesOf, type UnitLine } from '../model/lineage.ts';
import type { LegalDocument, Series, Session } from '../model/record.ts';
import type { InnerEdition } from '../model/subprovincial.ts';
import { isUnsourced } from '../model/timeline.ts';
import type { PageRef, RegisterKind } from './addresses.ts';

/** A page of the record of the reform with what its view needs. */
export type RegisterPage =
  | { readonly page: PageRef; readonly view: RegisterKind }
  | { readonly page: PageRef; readonly view: 'session'; readonly session: Session }
  | { readonly page: PageRef; readonly view: 'document'; readonly document: LegalDocument }
  | { readonly page: PageRef; readonly view: 'series'; readonly series: Series }
  | { readonly page: PageRef; readonly view: 'within-edition'; readonly inner: InnerEdition; readonly line: UnitLine };

const REGISTERS: readonly RegisterKind[] = ['sessions', 'documents', 'targets', 'tasks', 'periodic', 'within'];

/** Is this page of the site one of the record? */
export const isRegisterPage = (item: { readonly view: string }): item is RegisterPage =>
  [...REGISTERS, 'session', 'document', 'series', 'within-edition'].includes(item.view);

/** Every page of the record: the six registers, a page per sourced session, document, series and table within a province. */
export function registerPages(data: Dataset): RegisterPage[] {
  return [
    ...REGISTERS.map((view): RegisterPage => ({ page: { kind: view }, view })),
    ...data.sessions
      .filter((session) => !isUnsourced(session))
      .map((session): RegisterPage => ({ page: { kind: 'session', id: session.id }, view: 'session', session })),
    ...data.documents.map((document): RegisterPage => ({
      page: { kind: 'document', id: document.id },
      view: 'document',
      document,
    })),
    ...data.series.map((series): RegisterPage => ({ page: { kind: 'series', id: series.id }, view: 'series', series })),
    ...data.subprovincial.map((inner): RegisterPage => {
      const line = lineOfFolder(data, inner.province);
      return { page: innerPage(inner, line), view: 'within-edition', inner, line };
    }),
  ];
}

/** The province a folder of data/subprovincial is named for: the Vietnamese segment of its page. */
export function lineOfFolder(data: Dataset, folder: string): UnitLine {
  const line = linesOf(data, 'province').find(({ segment }) => segment.vi === folder);
  if (!line) throw new Error(`data/subprovincial/${folder}: no province has this segment`);
  return line;
}

export const innerPage = (inner: Pick<InnerEdition, 'edition'>, line: UnitLine): PageRef => ({
  kind: 'within-edition',
  province: line.segment,
  edition: inner.edition,
});

/** Tables a province has for its own units, newest first. */
export const innerEditionsOf = (data: Dataset, line: UnitLine): InnerEdition[] =>
  data.subprovincial
    .filter(({ province }) => province === line.segment.vi)
    .sort((a, b) => (a.edition < b.edition ? 1 : -1));
