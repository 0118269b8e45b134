import type { Lang } from '../../language/lang.ts';

/** What the search page says while it works; the words of its form stand in the page. */
const vi = {
  found: (n: number, query: string) => `Có ${n} kết quả cho “${query}”.`,
  firstOf: (n: number, query: string) => `${n} kết quả đầu cho “${query}”.`,
  nothing: (query: string) => `Không tìm thấy gì cho “${query}”.`,
  didYouMean: 'Tên gần giống:',
  tryList: 'Hoặc xem',
  az: 'danh sách A–Z',
  broken: 'Không tải được chỉ mục tìm kiếm.',
  reload: 'Hãy tải lại trang, hoặc xem',
  partly: 'Một phần chỉ mục không tải được nên kết quả có thể thiếu. Xem thêm',
};

const en: typeof vi = {
  found: (n, query) => `${n} ${n === 1 ? 'result' : 'results'} for “${query}”.`,
  firstOf: (n, query) => `The first ${n} results for “${query}”.`,
  nothing: (query) => `Nothing found for “${query}”.`,
  didYouMean: 'Similar names:',
  tryList: 'Or see the',
  az: 'A–Z list',
  broken: 'The search index could not be loaded.',
  reload: 'Reload the page, or see the',
  partly: 'Part of the index could not be loaded, so results may be missing. See also the',
};

export type SearchWords = typeof vi;

export const searchWords: Readonly<Record<Lang, SearchWords>> = { vi, en };
