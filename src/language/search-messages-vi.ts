/** What the search page says while it works; the words of its form stand in the page. */
export const searchVi = {
  searching: 'Đang tìm…',
  namesFound: 'Dưới đây là các tên khớp; đang tìm tiếp trong bài viết và số liệu…',
  found: (n: number, query: string) => `Có ${n} kết quả cho “${query}”.`,
  firstOf: (n: number, query: string) => `${n} kết quả đầu cho “${query}”.`,
  foundPartly: (n: number, query: string) => `Có ${n} kết quả cho “${query}”; một phần chỉ mục chưa tải được.`,
  nothing: (query: string) => `Không có kết quả cho “${query}”.`,
  didYouMean: 'Tên gần giống:',
  tryList: 'Hoặc xem',
  az: 'danh sách A–Z',
  broken: 'Không tải được chỉ mục tìm kiếm.',
  partly: 'Một phần chỉ mục không tải được nên kết quả có thể chưa đủ. Xem thêm',
  noFigure: 'Chưa tải được số liệu.',
  retry: 'Thử lại',
};
