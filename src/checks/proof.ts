import { perLanguage } from '../language/lang.ts';
import { COMPARISONS, type CodeHelp, type Comparison, type EditionProof, type Proof } from '../model/proof.ts';
import { EXAMPLES } from '../problems/examples.ts';
import { editionKey } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { observedEdition } from '../reading/observed-edition.ts';
import { cell } from '../reading/table.ts';
import { CHECKS, WORDS } from './catalogue.ts';
import { CODE_HELP, HELP } from './help.ts';
import type { Checked } from './check-files.ts';
import type { Facts } from '../facts/facts.ts';

/** What the checks compared and reported, added up from what each of them says of itself. Nothing is counted again here. */
export function proofOf(checked: Checked): Proof {
  const { problems, compared } = checked;
  const { tables, texts } = checked.facts;
  const total = (name: string): number => compared.get(name)?.total ?? 0;
  return {
    files: tables.size + texts.size,
    rows: total('tables'),
    cells: total('cells'),
    texts: texts.size,
    rules: CHECKS.map(({ name, words }) => ({
      name,
      proves: HELP[name]?.proves ?? perLanguage(() => name),
      codes: Object.keys(words),
      compared: total(name),
      problems: problems.filter(({ rule }) => rule === name).length,
    })),
    editions: editionProofs(checked),
    codes: codeHelp(),
  };
}

/** What was proved of each declared edition: the rule of the editions compares them all. */
function editionProofs({ facts, problems, compared }: Checked): EditionProof[] {
  const places = problems.map((each) => editionOf(facts, each));
  return [...(compared.get('editions')?.byEdition.keys() ?? [])].map((key): EditionProof => {
    const count = (name: string): number => compared.get(name)?.byEdition.get(key) ?? 0;
    const [index = '', edition = ''] = key.split('/');
    return {
      index,
      edition,
      observations: count('observations'),
      rules: CHECKS.map(({ name }) => name).filter((name) => count(name) > 0),
      comparisons: Object.fromEntries(COMPARISONS.map((name) => [name, count(name)])) as Record<Comparison, number>,
      problems: places.filter((place) => place === key).length,
    };
  });
}

/** `index/edition` of the place of a problem; null where it concerns no single edition. */
function editionOf({ tables }: Facts, { file, line }: Problem): string | null {
  const observed = observedEdition(file);
  if (observed) return editionKey(observed);
  const row = tables.get(file)?.rows.find((each) => each.line === line);
  if (!row) return null;
  const index = /^data\/indices\/([^/]+)\/(?:aggregates|editions)\.csv$/.exec(file)?.[1];
  if (index) return editionKey({ index, edition: cell(row, 'edition') });
  return /^data\/(?:conflicts|revisions)\.csv$/.test(file)
    ? editionKey({ index: cell(row, 'index'), edition: cell(row, 'edition') })
    : null;
}

/** Every code with its severity, its help and an example where an invented fault shows it. */
const codeHelp = (): CodeHelp[] =>
  Object.entries(CODE_HELP).map(([code, help]): CodeHelp => ({
    code,
    severity: WORDS[code]?.severity ?? 'error',
    when: perLanguage((lang) => help[lang].when),
    mend: perLanguage((lang) => help[lang].mend),
    example: EXAMPLES[code] ?? null,
  }));
