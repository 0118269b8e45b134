import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `images` may say, code by code. */
export const words = {
  'image-incomplete': {
    vi: say('hình thiếu {name}', 'file, alt, credit, licence', 'điền {name}'),
    en: say('the image has no {name}', 'file, alt, credit, licence', 'fill {name}'),
  },
  'image-file': {
    vi: say(
      '“{found}” không phải tên một tệp hình cạnh bài',
      'tên tệp trong {folder}, đuôi .jpg, .jpeg, .png, .webp hoặc .avif; không dấu, không khoảng trắng, không đường dẫn',
      'chép hình vào thư mục của bài, lưu dạng trang hiển thị được, rồi ghi tên tệp trong ngoặc kép',
    ),
    en: say(
      '"{found}" is not the name of a picture beside the text',
      'the name of a file in {folder} that ends in .jpg, .jpeg, .png, .webp or .avif; plain letters, no spaces, no path',
      'copy the picture into the folder of the item, in a form that pages can show, and write its name in quotes',
    ),
  },
  'image-missing': {
    vi: say(
      'không có hình “{found}” trong {folder}',
      'tên của một tệp hình nằm trong {folder}',
      'chép hình vào thư mục ấy, hoặc sửa tên cho khớp cả chữ hoa, chữ thường',
    ),
    en: say(
      'there is no picture "{found}" in {folder}',
      'the name of a picture that lies in {folder}',
      'copy the picture into that folder, or write its name with the same capitals',
    ),
  },
  'image-in-text': {
    vi: say(
      'hình nằm trong thân bài: “{found}”',
      'hình ở khóa image của phần khai báo, đủ file, alt, credit, licence',
      'chuyển hình lên khóa image rồi bỏ khỏi thân bài',
    ),
    en: say(
      'an image inside the text: "{found}"',
      'an image under the key image of the front matter, with file, alt, credit and licence',
      'move the image to the key image and take it out of the text',
    ),
  },
  'image-not-allowed': {
    vi: say(
      '“{found}” không phải nguồn hình',
      'tên người hoặc cơ quan giữ quyền, và giấy phép rõ ràng',
      'tìm người giữ quyền, hoặc bỏ hình',
    ),
    en: say(
      '"{found}" is not where an image comes from',
      'the owner by name and a plain licence',
      'find the owner, or drop the image',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mỗi hình có chữ thay thế, người giữ quyền và giấy phép',
    en: 'Every image has its words, owner and licence',
  },
  codes: {
    'image-incomplete': {
      vi: explain('Hình không có chữ thay thế, người giữ quyền hoặc giấy phép.', 'Điền đủ bốn khóa.'),
      en: explain('An image has no alternative text, owner or licence.', 'Fill all four keys.'),
    },
    'image-file': {
      vi: explain(
        'Khóa file của image là địa chỉ mạng, đường dẫn, một số, hoặc tệp mà trang không hiển thị được (.heic, .tif).',
        'Chép hình vào thư mục của bài và ghi đúng tên tệp.',
      ),
      en: explain(
        'The key file of image is a web address, a path, a number, or a file that no page can show (.heic, .tif).',
        'Copy the picture into the folder of the item and write the name of the file.',
      ),
    },
    'image-missing': {
      vi: explain('Bài nhắc tới một tệp hình không nằm cạnh bài.', 'Chép hình vào thư mục của bài, hoặc sửa tên tệp.'),
      en: explain(
        'An item names a picture that does not lie beside it.',
        'Copy the picture into the folder of the item, or mend the name.',
      ),
    },
    'image-in-text': {
      vi: explain(
        'Thân bài có hình viết bằng Markdown hoặc HTML, nơi không ghi được người giữ quyền và giấy phép.',
        'Chuyển hình lên khóa image.',
      ),
      en: explain(
        'The text has an image in Markdown or HTML, where its owner and licence have no place.',
        'Move the image to the key image.',
      ),
    },
    'image-not-allowed': {
      vi: explain('Ghi công kiểu “ảnh minh họa Internet”, “sưu tầm”.', 'Chỉ dùng hình biết rõ tác giả và giấy phép.'),
      en: explain('A credit such as "Internet illustration".', 'Use only images whose author and licence are known.'),
    },
  },
};
