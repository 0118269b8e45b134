import type { PerLanguage } from '../src/language/lang.ts';

/** Said where something public needs what is not public yet. */
export const TOO_EARLY: PerLanguage<(at: string) => string> = {
  vi: (at) =>
    `Chưa dựng được trang: phần công khai lúc ${at} cần tới số liệu chưa tới ngày công bố. Xem lại announced_on của kỳ ấy trong editions.csv, hoặc sửa những chỗ sau:`,
  en: (at) =>
    `The site cannot be built: what is public at ${at} needs figures that are not announced yet. Look at announced_on of their edition in editions.csv, or mend these places:`,
};
