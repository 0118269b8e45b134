import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `topologies` may say, code by code. */
export const words = {
  'bad-json': {
    vi: say(
      'tệp không phải JSON hợp lệ từ chỗ này',
      'JSON: ngoặc và dấu phẩy đúng chỗ, chữ trong ngoặc kép',
      'đừng sửa tay tệp ranh giới; tạo lại bằng công cụ xuất TopoJSON, hoặc lấy lại bản trước',
    ),
    en: say(
      'the file is not valid JSON from here on',
      'JSON: brackets and commas in place, texts in double quotes',
      'do not mend a boundary file by hand; export it as TopoJSON again, or bring the former one back',
    ),
  },
  'bad-topology': {
    vi: say(
      'không vẽ được ranh giới: {slip}',
      'TopoJSON có objects.units, mỗi hình một mã đơn vị',
      'tạo lại tệp bằng công cụ xuất TopoJSON',
    ),
    en: say(
      'the boundaries cannot be drawn: {slip}',
      'TopoJSON with objects.units, a unit code to each outline',
      'export the file as TopoJSON again',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Tệp ranh giới đọc được và vẽ được', en: 'Boundary files can be read and drawn' },
  codes: {
    'bad-json': {
      vi: explain(
        'Tệp .topo.json không đọc được: bị cắt ngang, thiếu ngoặc, thừa dấu phẩy.',
        'Tạo lại tệp, hoặc lấy lại bản trước.',
      ),
      en: explain(
        'A .topo.json file cannot be read: cut off, a bracket missing, a comma too many.',
        'Export the file again, or bring the former one back.',
      ),
    },
    'bad-topology': {
      vi: explain(
        'Tệp ranh giới là JSON nhưng không đúng dạng TopoJSON cho bản đồ.',
        'Tạo lại tệp theo data/README.md.',
      ),
      en: explain(
        'A boundary file is JSON, but no TopoJSON that the map can read.',
        'Export the file again, see data/README.md.',
      ),
    },
  },
};
