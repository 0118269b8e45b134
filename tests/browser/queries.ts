import type { Lang } from '../../src/language/lang.ts';

/** A query as a reader types it, and the page that answers it (path without the base, without a fragment). */
export interface JudgedQuery {
  readonly lang: Lang;
  readonly group: string;
  readonly typed: string;
  readonly expected: string;
}

const vi = (group: string, pairs: Readonly<Record<string, string>>): JudgedQuery[] => judged('vi', group, pairs);
const en = (group: string, pairs: Readonly<Record<string, string>>): JudgedQuery[] => judged('en', group, pairs);
const judged = (lang: Lang, group: string, pairs: Readonly<Record<string, string>>): JudgedQuery[] =>
  Object.entries(pairs).map(([typed, expected]) => ({ lang, group, typed, expected }));

const news = (id: string): string => `/tin/${id}/`;
const document = (id: string): string => `/van-ban/${id}/`;
const newsEn = (id: string): string => `/en/news/${id}/`;

/**
 * The judged set. Expected pages were written down before the ranking was tuned to them; a bare name finds today's
 * unit, a name with a year the page that has figures of that year.
 */
export const QUERIES: readonly JudgedQuery[] = [
  ...vi('name with marks', {
    'Điện Biên': '/tinh/dien-bien/',
    'Hà Nội': '/tinh/ha-noi/',
    'Quảng Ngãi': '/tinh/quang-ngai/',
    'Thái Bình': '/tinh/thai-binh/',
    'Bộ Tư pháp': '/bo/bo-tu-phap/',
    'Ngân hàng Nhà nước': '/bo/ngan-hang-nha-nuoc/',
    'An Giang': '/tinh/an-giang/',
    'HẢI PHÒNG': '/tinh/hai-phong/',
  }),
  ...vi('name without marks', {
    'dien bien': '/tinh/dien-bien/',
    'ha noi': '/tinh/ha-noi/',
    'ha nam': '/tinh/ha-nam/',
    'ha tinh': '/tinh/ha-tinh/',
    'thanh hoa': '/tinh/thanh-hoa/',
    'bo noi vu': '/bo/bo-noi-vu/',
    'bo y te': '/bo/bo-y-te/',
    'tinh kon tum': '/tinh/kon-tum/',
    'cai cach the che': '/linh-vuc/the-che/',
    'chi so hai long': '/bang-xep-hang/sipas/',
  }),
  ...vi('đ and d', {
    'dak lak': '/tinh/dak-lak/',
    'đak lak': '/tinh/dak-lak/',
    'đăk lăk': '/tinh/dak-lak/',
    'Đắc Lắc': '/tinh/dak-lak/',
    'daklak': '/tinh/dak-lak/',
    'dong thap': '/tinh/dong-thap/',
    'đong nai': '/tinh/dong-nai/',
    'daknong': '/tinh/dak-nong/',
  }),
  ...vi('tone placement and normal forms', {
    'Hoà Bình': '/tinh/hoa-binh/',
    'Khánh Hoà': '/tinh/khanh-hoa/',
    'Thanh Hóa': '/tinh/thanh-hoa/',
    [ 'Thừa Thiên Huế'.normalize('NFD') ]: '/tinh/hue/',
    [ 'Bà Rịa - Vũng Tàu'.normalize('NFD') ]: '/tinh/ba-ria-vung-tau/',
    'Uỷ ban Dân tộc': '/bo/bo-dan-toc-ton-giao/',
  }),
  ...vi('joined words', {
    'kontum': '/tinh/kon-tum/',
    'hanoi': '/tinh/ha-noi/',
    'quangninh': '/tinh/quang-ninh/',
    'danang': '/tinh/da-nang/',
  }),
  ...vi('abbreviations', {
    'CCHC': '/thuat-ngu/',
    'TTHC': '/thuat-ngu/',
    'SIPAS': '/bang-xep-hang/sipas/',
    'PAPI': '/bang-xep-hang/papi/',
    'DTI': '/bang-xep-hang/dti-tinh/',
    'PAR': '/bang-xep-hang/par-tinh/',
    'par index': '/bang-xep-hang/par-tinh/',
    'chỉ số CCHC': '/bang-xep-hang/par-tinh/',
    'BRVT': '/tinh/ba-ria-vung-tau/',
    'BR-VT': '/tinh/ba-ria-vung-tau/',
    'TPHCM': '/tinh/ho-chi-minh/',
    'TP.HCM': '/tinh/ho-chi-minh/',
    'HCM': '/tinh/ho-chi-minh/',
    'HN': '/tinh/ha-noi/',
    'TTH': '/tinh/hue/',
    'NHNN': '/bo/ngan-hang-nha-nuoc/',
    'Bộ GTVT': '/bo/bo-giao-thong-van-tai/',
    'LĐTBXH': '/bo/bo-lao-dong-thuong-binh-xa-hoi/',
  }),
  ...vi('old and popular names', {
    'Sài Gòn': '/tinh/ho-chi-minh/',
    'sai gon': '/tinh/ho-chi-minh/',
    'Bắc Giang': '/tinh/bac-giang/',
    'Bắc Cạn': '/tinh/bac-kan/',
    'Thừa Thiên - Huế': '/tinh/hue/',
    'thủ đô': '/tinh/ha-noi/',
    'Bộ Lao động': '/bo/bo-lao-dong-thuong-binh-xa-hoi/',
  }),
  ...vi('year', {
    'par index 2023': '/bang-xep-hang/par-tinh/2023/',
    'PAR INDEX các bộ 2023': '/bang-xep-hang/par-bo/2023/',
    'sipas 2024': '/bang-xep-hang/sipas/2024/',
    'papi 2020': '/bang-xep-hang/papi/2020/',
    'chi so cai cach hanh chinh 2022': '/bang-xep-hang/par-tinh/2022/',
    'chuyển đổi số 2022': '/bang-xep-hang/dti-tinh/2022/',
    'kon tum 2023': '/tinh/kon-tum/',
    'hải phòng 2024': '/tinh/hai-phong-den-2025/',
    'điểm Bắc Ninh năm 2023': '/tinh/bac-ninh-den-2025/',
    'quảng ninh par index 2022': '/tinh/quang-ninh/',
    'Kon Tum hạng mấy': '/tinh/kon-tum/',
    'xếp hạng Hà Nội': '/tinh/ha-noi/',
  }),
  ...vi('document numbers', {
    '23/ct-ttg': document('23-ct-ttg-2021'),
    '23 ct ttg': document('23-ct-ttg-2021'),
    'chi thi 23': document('23-ct-ttg-2021'),
    'chỉ thị 23/CT-TTg': document('23-ct-ttg-2021'),
    'ct 23': document('23-ct-ttg-2021'),
    '202/2025/QH15': document('202-2025-qh15'),
    'nghi quyet 202': document('202-2025-qh15'),
    '76/NQ-CP': document('76-nq-cp-2021'),
  }),
  ...vi('figures', {
    '92,57': '/dang-kiem-tra/',
    '92.75': '/dang-kiem-tra/',
    'Hà Nội 92,57': '/dang-kiem-tra/',
    '86,89': '/dang-kiem-tra/',
  }),
  ...vi('news and full text', {
    'phiên họp thứ bảy': '/phien-hop/phien-7/',
    'phien hop thu 6': news('2023-11-14-phien-hop-thu-sau-bac-ninh'),
    'trung tâm điều hành thông minh': news('2023-11-14-phien-hop-thu-sau-bac-ninh'),
    'Tuyên Quang cấp xã': news('2026-01-tuyen-quang-chi-so-cchc-2025-cap-xa'),
    'xin lỗi khi trễ': news('2021-09-02-chi-thi-23-ct-ttg'),
    '657 quy định kinh doanh': news('2022-10-19-phien-hop-thu-hai'),
    'dich vu cong muc 3': news('2018-02-08-hoi-nghi-cai-cach-hanh-chinh-bac-ninh'),
  }),
  ...vi('pages and terms', {
    'phuong phap': '/phuong-phap/',
    'tải dữ liệu': '/du-lieu/',
    'giấy phép': '/su-dung-lai/',
    'đính chính': '/dinh-chinh/',
    'điểm phần trăm': '/thuat-ngu/',
    'dieu tra xa hoi hoc': '/thuat-ngu/',
    'tài chính công': '/linh-vuc/tai-chinh-cong/',
  }),
  ...vi('slips of the finger', {
    'quang nihn': '/tinh/quang-ninh/',
    'hai phonh': '/tinh/hai-phong/',
    'dien biem': '/tinh/dien-bien/',
  }),
  ...vi('questions', {
    'hà nội đứng thứ mấy': '/tinh/ha-noi/',
    'tỉnh nào đứng đầu 2023': '/bang-xep-hang/par-tinh/2023/',
    'bộ nào đứng đầu 2022': '/bang-xep-hang/par-bo/2022/',
    'thứ hạng của Lào Cai': '/tinh/lao-cai/',
    'bảng xếp hạng các tỉnh': '/bang-xep-hang/par-tinh/',
    'Đà Nẵng papi': '/tinh/da-nang/',
    'kon tum thủ tục hành chính': '/tinh/kon-tum/',
    'Vũng Tàu': '/tinh/ba-ria-vung-tau/',
    'GD&ĐT': '/bo/bo-giao-duc-dao-tao/',
    'đề án 06': '/thuat-ngu/',
  }),
  ...en('names', {
    'Hanoi': '/en/provinces/ha-noi/',
    'Ho Chi Minh City': '/en/provinces/ho-chi-minh/',
    'saigon': '/en/provinces/ho-chi-minh/',
    'Dak Lak': '/en/provinces/dak-lak/',
    'Đắk Lắk': '/en/provinces/dak-lak/',
    'Hue': '/en/provinces/hue/',
    'ba ria vung tau': '/en/provinces/ba-ria-vung-tau/',
    'Kontum': '/en/provinces/kon-tum/',
    'ministry of justice': '/en/ministries/bo-tu-phap/',
    'State Bank of Vietnam': '/en/ministries/ngan-hang-nha-nuoc/',
    'MOHA': '/en/ministries/bo-noi-vu/',
    'Bac Giang': '/en/provinces/bac-giang/',
    'HCMC': '/en/provinces/ho-chi-minh/',
  }),
  ...en('indices and years', {
    'PAR INDEX 2023': '/en/rankings/par-provinces/2023/',
    'satisfaction index': '/en/rankings/sipas/',
    'digital transformation index': '/en/rankings/dti-provinces/',
    'papi 2021': '/en/rankings/papi/2021/',
    'ministries par index 2022': '/en/rankings/par-ministries/2022/',
    'Hai Phong rank 2024': '/en/provinces/hai-phong-until-2025/',
    'provincial governance': '/en/rankings/papi/',
  }),
  ...en('the rest', {
    'directive 23/CT-TTg': '/en/documents/23-ct-ttg-2021/',
    'resolution 202': '/en/documents/202-2025-qh15/',
    'seventh session': newsEn('2024-02-02-phien-hop-thu-bay-kon-tum'),
    'civil service reform': '/en/fields/civil-service-reform/',
    'one-stop mechanism': '/en/glossary/',
    'under check': '/en/under-check/',
    '92.57': '/en/under-check/',
    'download': '/en/data/',
    'licence': '/en/reuse/',
    'Hanoi 92.75': '/en/under-check/',
    'who leads par index 2023': '/en/rankings/par-provinces/2023/',
    'UNDP': '/en/rankings/papi/',
    'kon tum par index': '/en/provinces/kon-tum/',
    'corrections': '/en/corrections/',
  }),
];
