import { both, image, said } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, type Sound } from '../../tests/fixtures/fault.ts';
import { VI } from '../../tests/fixtures/places.ts';

/** What `news-images` must report, and where. */
export const faults: readonly Fault[] = [
  slip(
    'image from the Internet',
    'image-not-allowed',
    VI,
    '27 47',
    'image: null',
    'image: { file: a.jpg, alt: "Trụ sở", credit: "Ảnh minh họa Internet", licence: "CC BY 4.0" }',
  ),
  slip(
    'image without alternative text',
    'image-incomplete',
    VI,
    '27 10',
    'image: null',
    'image: { file: a.jpg, credit: "Cơ quan Đo lường", licence: "CC BY 4.0" }',
  ),
  fault('image in the text without words', 'image-in-text', VI, '35 89', said('![](a.jpg)')),
  fault('image in the text without an owner', 'image-in-text', VI, '35 89', said('![Trụ sở](a.jpg)')),
  fault('image in the text as HTML', 'image-in-text', VI, '35 89', said('<img src="a.jpg" alt="Trụ sở">')),
  fault('image in the text that somebody found', 'image-not-allowed', VI, '35 90', said('(Ảnh: Sưu tầm)')),
  fault(
    'alternative text that says nothing',
    'image-incomplete',
    VI,
    '27 31',
    ...image('Ảnh minh họa', 'Cơ quan Đo lường'),
  ),
  fault('owner that nobody knows', 'image-not-allowed', VI, '27 61', ...image('Trụ sở của Cơ quan', 'Facebook')),
  fault(
    'image that is not there',
    'image-missing',
    VI,
    '27 17',
    ...image('Trụ sở của Cơ quan', 'Cơ quan Đo lường'),
    ...both('a.jpg', 'khong-co.jpg'),
  ),
  fault(
    'image by a name with other capitals',
    'image-missing',
    VI,
    '27 17',
    ...image('Trụ sở của Cơ quan', 'Cơ quan Đo lường'),
    ...both('a.jpg', 'A.JPG'),
  ),
  fault(
    'image of a type that pages do not show',
    'image-file',
    VI,
    '27 17',
    ...image('Trụ sở của Cơ quan', 'Cơ quan Đo lường'),
    ...both('a.jpg', 'anh.heic'),
  ),
  fault(
    'image whose name is a number to YAML',
    'image-file',
    VI,
    '27 16',
    ...image('Trụ sở của Cơ quan', 'Cơ quan Đo lường'),
    ...both('"a.jpg"', '20240417'),
  ),
  fault(
    'image on another site',
    'image-file',
    VI,
    '27 17',
    ...image('Trụ sở của Cơ quan', 'Cơ quan Đo lường'),
    ...both('a.jpg', 'https://x.vn/a.jpg'),
  ),
  fault(
    'image outside the folder',
    'image-file',
    VI,
    '27 17',
    ...image('Trụ sở của Cơ quan', 'Cơ quan Đo lường'),
    ...both('a.jpg', '../../../README.md'),
  ),
  fault(
    'image by a path to its folder',
    'image-file',
    VI,
    '27 17',
    ...image('Trụ sở của Cơ quan', 'Cơ quan Đo lường'),
    ...both('a.jpg', './a.jpg'),
  ),
  fault(
    'image described by the name of its file',
    'image-incomplete',
    VI,
    '27 31',
    ...image('IMG_1234.jpg', 'Cơ quan Đo lường'),
  ),
  fault(
    'image described by a number',
    'image-incomplete',
    VI,
    '27 30',
    ...image('1234', 'Cơ quan Đo lường'),
    ...both('"1234"', '1234'),
  ),
  fault(
    'image with a question for a licence',
    'image-incomplete',
    VI,
    '27 90',
    ...image('Trụ sở của Cơ quan', 'Cơ quan Đo lường', '?'),
  ),
  fault('owner of spaces', 'image-incomplete', VI, '27 61', ...image('Trụ sở của Cơ quan', '  ')),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  { name: 'an image with everything', edits: image('Trụ sở Google ở Núi Vàng', 'Ảnh') },
];
