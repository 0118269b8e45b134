import { isAddingBranch, TOTAL, type Index } from '../model/index-definition.ts';
import { methodologyOf, partsOf } from '../model/lookup.ts';
import { isUsable, STATUSES, type Status } from '../model/observation.ts';

/** A row of a release: what was published of one unit and indicator. */
export interface ReleasedRow {
  readonly unit: string;
  readonly indicator: string;
  readonly value: string;
  readonly rank: string;
  readonly status: string;
}

/** A recorded release of an edition. Source: releases/ */
export interface Released {
  readonly index: string;
  readonly edition: string;
  readonly revision: number;
  /** ISO day. */
  readonly date: string;
  readonly rows: readonly ReleasedRow[];
}

/** How much of an edition a release holds. */
export interface ReleasedCoverage {
  /** Units with any row. */
  readonly units: number;
  /** Units with a usable total, or with every part where the index lets its parts be added. */
  readonly withScore: number;
  readonly withRank: number;
}

/** The status letter of a release, or null for one that nobody knows. */
const statusOf = (text: string): Status | null => STATUSES.find((status) => status === text) ?? null;

const hasValue = ({ value, status }: ReleasedRow): boolean => {
  const known = statusOf(status);
  return value !== '' && known !== null && isUsable(known);
};

/** Counts a release; `parts` are what makes up a total that nobody printed, none where totals are printed. */
export function releasedCoverage(rows: readonly ReleasedRow[], parts: readonly string[]): ReleasedCoverage {
  const byUnit = Map.groupBy(rows, ({ unit }) => unit);
  let [withScore, withRank] = [0, 0];
  for (const own of byUnit.values()) {
    const total = own.find(({ indicator }) => indicator === TOTAL);
    const has = (part: string): boolean => own.some((row) => row.indicator === part && hasValue(row));
    if (total ? hasValue(total) : parts.length > 0 && parts.every(has)) withScore += 1;
    if (total && total.rank !== '') withRank += 1;
  }
  return { units: byUnit.size, withScore, withRank };
}

const HEAD = [
  '| Kỳ · edition | Xếp hạng · ranked | Bản đầu · first release | có điểm · score | có hạng · rank | Bản mới nhất · latest | có điểm · score | có hạng · rank |',
  '|---|--:|---|--:|--:|---|--:|--:|',
].join('\n');

/** Coverage of every edition, in its first release and in its latest: a table of Markdown, editions oldest first. */
export function coverageTable(indices: readonly Index[], releases: readonly Released[]): string {
  const lines = indices.flatMap((index) =>
    index.editions.map((edition) => {
      const own = releases
        .filter((one) => one.index === index.id && one.edition === edition.edition)
        .sort((a, b) => a.revision - b.revision);
      const parts =
        index.totalRule === 'sum'
          ? partsOf(methodologyOf(index, edition), TOTAL)
              .filter(({ branch }) => isAddingBranch(branch))
              .map(({ id }) => id)
          : [];
      const cells = (release: Released | undefined): string => {
        if (!release) return '– | – | –';
        const { units, withScore, withRank } = releasedCoverage(release.rows, parts);
        return `r${release.revision} ${release.date}: ${units} | ${withScore} | ${withRank}`;
      };
      return `| \`${index.id}\` ${edition.edition} | ${edition.unitsRanked} | ${cells(own[0])} | ${cells(own.at(-1))} |`;
    }),
  );
  return [HEAD, ...lines].join('\n');
}

const BEGIN = '<!-- coverage: begin -->';
const END = '<!-- coverage: end -->';

/** A readme with the table in its place; unchanged where it has none. */
export function withCoverage(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  return from < 0 || to < 0 ? readme : `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
