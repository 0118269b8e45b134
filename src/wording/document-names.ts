import { type Lang, versionsOf, perLanguage, type Text } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import type { LegalDocument } from '../model/record.ts';
import { DOCUMENT_MARKS } from '../schema/choices.ts';

type Words = Readonly<Record<string, string | undefined>>;

/** "Chỉ thị 23/CT-TTg", "Directive 23/CT-TTg", "CT 23": the ways a document is called, in Vietnamese order first. */
export function documentNames(document: LegalDocument): Text & { readonly others: readonly string[] } {
  const called = (lang: Lang): string | undefined =>
    (messages[lang].registers.documents.called as Words)[document.type];
  const named = (lang: Lang): string => [called(lang), document.number].filter(Boolean).join(' ');
  const mark = (DOCUMENT_MARKS as Words)[document.type];
  const [number] = document.number.split(/[/-]/);
  return {
    ...perLanguage(named),
    others: [
      document.number,
      ...(mark ? [`${mark} ${number}`, `${called('vi')} số ${document.number}`] : []),
      ...versionsOf(document.title),
    ],
  };
}
