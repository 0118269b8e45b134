import { counted } from './plural-en.ts';
import type { PerLanguage } from './lang.ts';

const vi = {
  point: {
    value: (value: string) => `${value} điểm`,
    change: (value: string) => `${value} điểm`,
    name: 'điểm',
  },
  percent: {
    value: (value: string) => `${value}%`,
    change: (value: string) => `${value} điểm phần trăm`,
    name: '%',
  },
  'index-0-1': { value: (value: string) => value, change: (value: string) => value, name: 'thang 0–1' },
};

const en: typeof vi = {
  point: { value: (value) => counted(value, 'point'), change: (value) => counted(value, 'point'), name: 'points' },
  percent: { value: (value) => `${value}%`, change: (value) => counted(value, 'percentage point'), name: '%' },
  'index-0-1': { value: (value) => value, change: (value) => value, name: 'scale 0–1' },
};

/** How each unit of measure is said behind a value and behind a difference, and what it is called. */
export const measureWords: PerLanguage<typeof vi> = { vi, en };
