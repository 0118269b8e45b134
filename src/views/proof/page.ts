import { formatPlain } from '../../language/numbers.ts';
import type { Index } from '../../model/index-definition.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { proofRows, proofTotals } from '../../model/proof-rows.ts';
import { featuredIndices } from '../../wording/featured.ts';

/** A count in a table: soft where it is one of nought, a link where something can be read of it. */
interface Count {
  readonly text: string;
  readonly isZero: boolean;
  readonly link: { readonly href: string; readonly label: string } | null;
}

/** Columns of an edition, in their order. */
const COLUMNS = [
  'observations',
  'rules',
  'comparisons',
  'sums',
  'ranks',
  'means',
  'counts',
  'jumps',
  'findings',
  'conflicts',
  'held',
] as const;

/** Kinds of comparison with a column of their own. */
const KINDS = ['sums', 'ranks', 'means', 'counts', 'jumps'] as const;

/** What the checks did at this build: over what, how often, and what they found. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const words = t.proof;
  const { proof } = data;
  const n = (value: number): string => formatPlain(value, lang);
  const totals = proofTotals(data);
  const help = new Map(proof.codes.map((entry) => [entry.code, entry]));
  return {
    head: { title: words.title, description: words.description, search: { kind: words.kind } },
    shown: {
      lede: words.lede(totals.observations, totals.comparisons, data.problems.length),
      totals: [
        { label: words.files, count: n(proof.files) },
        { label: words.rows, count: n(proof.rows) },
        { label: words.cells, count: n(proof.cells) },
        { label: words.texts, count: n(proof.texts) },
        { label: words.ruleCount, count: n(proof.rules.length) },
        { label: words.codeCount, count: n(proof.codes.length) },
      ],
      columns: COLUMNS.map((column) => words.columns[column]),
      indices: featuredIndices(data).map((index) => ({
        id: index.id,
        link: { href: ctx.href({ kind: 'index', index }), text: index.abbr },
        name: index.name[lang],
        caption: words.caption(index.name[lang]),
        rows: rowsOf(ctx, index),
      })),
      rules: proof.rules.map((rule) => {
        const name = rule.proves[lang];
        return {
          name,
          codesTitle: words.codes(rule.codes.length),
          codes: rule.codes.map((code) => ({
            code,
            href: `${ctx.href({ kind: 'problem-codes' })}#${code}`,
            when: help.get(code)?.when[lang],
          })),
          compared: n(rule.compared),
          problems: problemCount(ctx, rule.problems, name),
        };
      }),
    },
  };
}

function rowsOf(ctx: PageContext, index: Index) {
  const { t, lang, data } = ctx;
  const n = (value: number): string => formatPlain(value, lang);
  const underCheck = ctx.href({ kind: 'under-check' });
  const linked = (value: number, anchor: 'open' | 'held', label: string, edition: string): Count => ({
    text: n(value),
    isZero: value === 0,
    link: { href: `${underCheck}#${anchor}`, label: `${label}: ${n(value)}, ${index.abbr} ${edition}` },
  });
  return proofRows(data, index).map(({ edition, proof: own, comparisons, conflicts, held }) => ({
    id: `${index.id}-${edition}`,
    edition: { href: ctx.href({ kind: 'edition', index, edition }), text: edition },
    counts: [own.observations, own.rules.length, comparisons].map(n),
    kinds: KINDS.map((kind): Count => ({
      text: n(own.comparisons[kind]),
      isZero: own.comparisons[kind] === 0,
      link: null,
    })),
    open: [
      problemCount(ctx, own.problems, `${index.abbr} ${edition}`),
      linked(conflicts, 'open', t.proof.columns.conflicts, edition),
      linked(held, 'held', t.proof.columns.held, edition),
    ],
  }));
}

/** How many problems, with the way to them. */
function problemCount(ctx: PageContext, count: number, subject: string): Count {
  const href = `${ctx.href({ kind: 'under-check' })}${ctx.data.problems.length > 0 ? '#findings' : ''}`;
  return {
    text: formatPlain(count, ctx.lang),
    isZero: count === 0,
    link: { href, label: ctx.t.proof.findingsLink(count, subject) },
  };
}
