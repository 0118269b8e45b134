/** What the search page says while it works; the words of its form stand in the page. */
export const searchVi = {
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
