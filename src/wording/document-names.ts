import type { LegalDocument } from '../model/record.ts';

/** What a type of document is called and shortened to. */
const DOCUMENT_TYPES: Readonly<Record<string, { readonly vi: string; readonly en: string; readonly short: string }>> = {
  directive: { vi: 'Chỉ thị', en: 'Directive', short: 'CT' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution', short: 'NQ' },
  'party-resolution': { vi: 'Nghị quyết', en: 'Resolution', short: 'NQ' },
  decision: { vi: 'Quyết định', en: 'Decision', short: 'QĐ' },
  plan: { vi: 'Kế hoạch', en: 'Plan', short: 'KH' },
  letter: { vi: 'Công văn', en: 'Letter', short: 'CV' },
};

/** "Chỉ thị 23/CT-TTg", "Directive 23/CT-TTg", "CT 23": the ways a document is called, in Vietnamese order first. */
export function documentNames(document: LegalDocument): {
  readonly vi: string;
  readonly en: string;
  readonly others: readonly string[];
} {
  const type = DOCUMENT_TYPES[document.type];
  const [number] = document.number.split(/[/-]/);
  return {
    vi: type ? `${type.vi} ${document.number}` : document.number,
    en: type ? `${type.en} ${document.number}` : document.number,
    others: [
      document.number,
      ...(type ? [`${type.short} ${number}`, `${type.vi} số ${document.number}`] : []),
      document.title.vi,
      document.title.en,
    ],
  };
}
