import { en, vi, type JudgedQuery } from './queries.ts';

/**
 * Questions about what came into the data after the snapshot was frozen. They are judged where the site has all
 * their pages: by the measurement of the live site, not by the tests. Answers were written down before the search was asked.
 */
export const NEWER: readonly JudgedQuery[] = [
  ...vi('competitiveness', {
    PCI: '/bang-xep-hang/pci/',
    'chỉ số PCI': '/bang-xep-hang/pci/',
    'năng lực cạnh tranh': '/bang-xep-hang/pci/',
    'chỉ số năng lực cạnh tranh cấp tỉnh': '/bang-xep-hang/pci/',
    'nang luc canh tranh cap tinh 2022': '/bang-xep-hang/pci/2022/',
    VCCI: '/bang-xep-hang/pci/',
    'Liên đoàn Thương mại và Công nghiệp': '/bang-xep-hang/pci/',
    'pci 2023': '/bang-xep-hang/pci/2023/',
    'xếp hạng PCI 2024': '/bang-xep-hang/pci/2024/',
    'bảng xếp hạng pci các tỉnh 2021': '/bang-xep-hang/pci/2021/',
    'tỉnh nào đứng đầu PCI': '/bang-xep-hang/pci/2024/',
    'tỉnh nào cuối bảng pci 2014': '/bang-xep-hang/pci/2014/',
    'PCI Quảng Ninh': '/tinh/quang-ninh/',
    'Quảng Ninh pci 2023': '/tinh/quang-ninh/',
    'bac giang pci 2022': '/tinh/bac-giang/',
    'Đồng Tháp PCI 2020': '/tinh/dong-thap-den-2025/',
    'PCI chi phí không chính thức': '/bang-xep-hang/pci/2024/',
    'pci tính thế nào': '/phuong-phap/',
  }),
  ...vi('newer editions', {
    'Hải Phòng sipas 2024': '/tinh/hai-phong-den-2025/',
    'SIPAS 2024': '/bang-xep-hang/sipas/2024/',
    'par index 2024': '/bang-xep-hang/par-tinh/2024/',
    'Cao Bằng par index 2024': '/tinh/cao-bang/',
    'dti 2020': '/bang-xep-hang/dti-tinh/2020/',
    'chuyển đổi số 2020': '/bang-xep-hang/dti-tinh/2020/',
    'bộ nào đứng đầu 2016': '/bang-xep-hang/par-bo/2016/',
    'Bộ Y tế 2016': '/bo/bo-y-te/',
  }),
  ...en('competitiveness', {
    PCI: '/en/rankings/pci/',
    'Provincial Competitiveness Index': '/en/rankings/pci/',
    'competitiveness index': '/en/rankings/pci/',
    'competitiveness 2022': '/en/rankings/pci/2022/',
    VCCI: '/en/rankings/pci/',
    'Vietnam Chamber of Commerce': '/en/rankings/pci/',
    'PCI 2023': '/en/rankings/pci/2023/',
    'which province leads PCI': '/en/rankings/pci/2024/',
    'top province PCI 2023': '/en/rankings/pci/2023/',
    'Long An PCI': '/en/provinces/long-an/',
    'Bac Giang PCI 2022': '/en/provinces/bac-giang/',
    'PCI informal charges': '/en/rankings/pci/2024/',
    'how is PCI calculated': '/en/method/',
  }),
  ...en('newer editions', {
    'SIPAS 2024': '/en/rankings/sipas/2024/',
    'Hai Phong SIPAS 2024': '/en/provinces/hai-phong-until-2025/',
    'DTI 2020': '/en/rankings/dti-provinces/2020/',
    'which ministry first 2016': '/en/rankings/par-ministries/2016/',
  }),
];
