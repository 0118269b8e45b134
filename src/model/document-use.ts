import { DEFAULT_LANG } from '../language/lang.ts';
import type { Dataset } from './dataset.ts';
import type { Index, Methodology } from './index-definition.ts';
import type { LegalDocument, NewsItem, Task } from './record.ts';
import type { UnitSet } from './unit.ts';

/** What rests on a document, and what it took the place of. */
export interface DocumentUse {
  readonly news: readonly NewsItem[];
  readonly tasks: readonly Task[];
  /** Criteria sets whose legal basis names it. */
  readonly methodologies: readonly { readonly index: Index; readonly methodology: Methodology }[];
  readonly unitSets: readonly UnitSet[];
  readonly regionSchemes: readonly string[];
  readonly replaces: readonly LegalDocument[];
  readonly replacedBy: readonly LegalDocument[];
}

/**
 * Everything that cites a document. A number used twice is told apart by the date that stands beside it, where one
 * does.
 */
export function usesOf(data: Dataset, document: LegalDocument): DocumentUse {
  const isNamed = (text: string): boolean => namesDocument(data, document, text);
  return {
    news: data.news.filter((item) => item.documents.includes(document.id)),
    tasks: data.tasks.filter((task) => task.document === document.id),
    methodologies: data.indices.flatMap((index) =>
      index.methodologies
        .filter(({ legalBasis }) => isNamed(legalBasis[DEFAULT_LANG]))
        .map((methodology) => ({ index, methodology })),
    ),
    unitSets: [...data.unitSets.values()].filter(({ legalBasis }) => isNamed(legalBasis[DEFAULT_LANG])),
    regionSchemes: [
      ...new Set(
        data.regions.filter(({ legalBasis }) => isNamed(legalBasis[DEFAULT_LANG])).map(({ scheme }) => scheme),
      ),
    ],
    replaces: data.documents.filter((other) => other !== document && isReplacedIn(data, other, document.replaces)),
    replacedBy: data.documents.filter((other) => other !== document && isReplacedIn(data, document, other.replaces)),
  };
}

/** `replaces` holds an id of this register or a number in words. */
const isReplacedIn = (data: Dataset, document: LegalDocument, text: string): boolean =>
  text === document.id || namesDocument(data, document, text);

/** Does a text name this document: its number, and, where others share the number, its date or year too? */
export function namesDocument(data: Dataset, document: LegalDocument, text: string): boolean {
  if (!mentions(text, document.number)) return false;
  const namesakes = data.documents.filter((other) => other.number === document.number);
  if (namesakes.length === 1) return true;
  const years = new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? []);
  return document.issuedOn !== null && years.has(document.issuedOn.slice(0, 4));
}

/** The whole number, not the end of a longer one: "76/NQ-CP" is not in "176/NQ-CP". */
function mentions(text: string, number: string): boolean {
  const at = text.indexOf(number);
  return at >= 0 && !/[\p{L}\d]/u.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(at + number.length));
}

/** The key of a document: number, issuer and date together. Two Resolutions 76/NQ-CP exist. */
export const documentKey = ({ number, issuer, issuedOn }: LegalDocument): string =>
  `${number} · ${issuer[DEFAULT_LANG]} · ${issuedOn ?? ''}`;
