import type { PageContext } from '../../routes/page-context.ts';
import { codesByRule } from '../../model/proof-rows.ts';

/** Every permanent problem code with its help, by the rule that reports it. */
export function page({ t, lang, data }: PageContext) {
  const words = t.proof;
  return {
    head: {
      title: words.codesTitle,
      description: words.codesDescription,
      crumbs: [{ label: words.title, page: { kind: 'proof' as const } }],
      search: { kind: words.kind },
    },
    shown: {
      lede: words.codesLede(data.proof.codes.length),
      groups: codesByRule(data).map(({ rule, codes }) => ({
        id: `rule-${rule?.name ?? 'others'}`,
        title: rule ? rule.proves[lang] : words.otherCodes,
        codes: codes.map(({ code, severity, when, mend, example }) => ({
          code,
          severity: words.severity[severity],
          when: when[lang],
          mend: mend[lang],
          example: example && { ...example, message: example.message[lang] },
        })),
      })),
    },
  };
}
