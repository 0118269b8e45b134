import type { FieldBarsRow, FieldBarsSpec } from './layout.ts';

const vi = (value: number): string => value.toFixed(2).replace('.', ',');
const row = (id: string, name: string, won: number | null, max: number, rank: number | null): FieldBarsRow => ({
  id,
  name,
  won,
  max,
  scoreText: won === null ? '' : `${vi(won)} / ${vi(max)}`,
  lostText: won === null ? '' : `mất ${vi(max - won)}`,
  rankText: rank === null ? '' : `hạng ${rank}`,
});

const ROWS = [
  row('the-che', 'Cải cách thể chế', 9.38, 10, 28),
  row('thu-tuc', 'Cải cách thủ tục hành chính', 10.68, 13, 62),
  row('to-chuc', 'Cải cách tổ chức bộ máy hành chính nhà nước', 9.81, 11.5, null),
  row(
    'tac-dong',
    'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội',
    26.5,
    33.5,
    41,
  ),
  row('dieu-hanh', 'Công tác chỉ đạo, điều hành', 9.5, 9.5, 1),
];

/** Invented profiles: long names and a full score; some without a score; none with one; nothing. */
export const fieldBarsExamples = (
  width: number,
): Readonly<Record<'profile' | 'partly' | 'unscored' | 'empty', FieldBarsSpec>> => {
  const base = { width, noScoreHeading: 'Chưa có điểm trong dữ liệu này' };
  const without = [
    row('che-do', 'Cải cách chế độ công vụ', null, 15, 58),
    row('so', 'Xây dựng chính quyền số', null, 13, null),
  ];
  return {
    profile: { ...base, rows: ROWS },
    partly: { ...base, rows: [...ROWS.slice(0, 2), ...without] },
    unscored: { ...base, rows: without },
    empty: { ...base, rows: [] },
  };
};
