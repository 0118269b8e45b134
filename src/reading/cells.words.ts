import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `cells` may say, code by code. */
export const words = {
  'empty-cell': {
    vi: say('ô “{column}” để trống', 'ô này bắt buộc', 'điền theo nguồn'),
    en: say('"{column}" is empty', 'this cell must be filled', 'fill it from the source'),
  },
  'not-a-number': {
    vi: say(
      '“{found}” không phải là số',
      'số thập phân dùng dấu chấm, không dấu ngăn hàng nghìn, không đơn vị',
      '{mayBeEmpty?nếu cơ quan công bố không in giá trị thì để trống|tra lại số ở nguồn}{hasStatus? và ghi status O|}',
    ),
    en: say(
      '"{found}" is not a number',
      'a decimal with a point, no thousands mark, no unit',
      '{mayBeEmpty?if the publishing body printed no value, leave it empty|look the number up in the ' +
        'source}{hasStatus? and set status O|}',
    ),
  },
  'not-an-integer': {
    vi: say('“{found}” không phải số nguyên', 'số nguyên, không dấu ngăn hàng nghìn', 'viết số nguyên như 1025'),
    en: say(
      '"{found}" is not a whole number',
      'a whole number without thousands mark',
      'write a whole number such as 1025',
    ),
  },
  'ambiguous-number': {
    vi: say(
      '“{found}” có thể đọc theo nhiều cách: {readings}',
      'số thập phân dùng dấu chấm, không dấu ngăn hàng nghìn',
      'chọn cách đọc đúng theo nguồn',
    ),
    en: say(
      '"{found}" can be read in several ways: {readings}',
      'a decimal with a point, no thousands mark',
      'take the reading that the source supports',
    ),
  },
  placeholder: {
    vi: say(
      '“{found}” được viết thay cho ô trống',
      '{mayBeEmpty?ô trống|số như nguồn đã in}{hasStatus?, lý do ghi ở status|}',
      '{mayBeEmpty?để ô trống|tra lại số ở nguồn}{hasStatus? và ghi status L, O, M, Q hoặc H|}',
    ),
    en: say(
      '"{found}" stands for an empty cell',
      '{mayBeEmpty?an empty cell|the number as the source prints it}{hasStatus?, with a status that says why|}',
      '{mayBeEmpty?leave it empty|look the number up in the source}{hasStatus? and set status L, O, M, Q or H|}',
    ),
  },
  'not-a-date': {
    vi: say(
      '“{found}” không phải ngày theo ISO',
      'năm-tháng-ngày như 2024-04-17, hoặc 2024-04, 2024',
      'viết năm trước, đủ hai chữ số cho tháng và ngày',
    ),
    en: say(
      '"{found}" is not an ISO date',
      'year-month-day such as 2024-04-17, or 2024-04, 2024',
      'write the year first and two digits for month and day',
    ),
  },
  'not-a-moment': {
    vi: say(
      '“{found}” không phải thời điểm viết theo ISO',
      'ngày, chữ T, giờ và múi giờ như 2024-04-17T09:00:00{offset}, hoặc chỉ ngày như 2024-04-17',
      'giờ và phút đủ hai chữ số, rồi {offset} (giờ {country})',
    ),
    en: say(
      '"{found}" is not an ISO moment',
      'date, the letter T, time and offset such as 2024-04-17T09:00:00{offset}, or the bare day 2024-04-17',
      'two digits for hour and minute, then {offset} ({country})',
    ),
  },
  'moment-without-offset': {
    vi: say(
      '“{found}” có giờ mà không có múi giờ',
      'thời điểm kèm múi giờ như 2024-04-17T09:00:00{offset}, hoặc chỉ ngày như 2024-04-17',
      'nếu là giờ {country} thì thêm {offset} vào sau giờ; nếu chỉ biết ngày thì chỉ ghi ngày',
    ),
    en: say(
      '"{found}" has a time and no offset',
      'a moment with its offset such as 2024-04-17T09:00:00{offset}, or the bare day 2024-04-17',
      'if it is {country} time, put {offset} after the time; if only the day is known, write the day alone',
    ),
  },
  'foreign-offset': {
    severity: 'warning',
    vi: say(
      '“{found}” là {moment} theo giờ {country}',
      'giờ {country}, kết thúc bằng {offset}',
      'nếu đúng là lúc ấy thì viết {moment}; nếu giờ đã ghi theo giờ {country} thì chỉ đổi múi giờ thành {offset}',
    ),
    en: say(
      '"{found}" is {moment} in {country}',
      '{country} time, ending in {offset}',
      'if that is the moment, write {moment}; if the time is already that of {country}, change only the ' +
        'offset to {offset}',
    ),
  },
  'impossible-date': {
    vi: say('ngày “{found}” không có trong lịch', 'một ngày có thật từ 1900 tới 2100', 'tra lại ngày ở nguồn'),
    en: say('"{found}" is not in the calendar', 'a real date from 1900 to 2100', 'look the date up in the source'),
  },
  'day-missing': {
    vi: say('“{found}” thiếu ngày', 'đủ năm-tháng-ngày', 'tra nguồn để ghi đủ ngày'),
    en: say('"{found}" lacks the day', 'year-month-day in full', 'look the day up in the source'),
  },
  'dates-reversed': {
    vi: say('{to} đứng trước {from}', 'ngày đầu không sau ngày cuối', 'đổi chỗ hoặc sửa một trong hai ngày'),
    en: say('{to} is before {from}', 'the first date not after the last', 'swap them or correct one'),
  },
  'not-a-period': {
    vi: say(
      '“{found}” không phải kỳ',
      'năm, tháng, ngày, hoặc khoảng như 2023-01/2023-10',
      'viết khoảng bằng dấu / giữa hai ngày ISO',
    ),
    en: say(
      '"{found}" is not a period',
      'a year, month, day, or a span such as 2023-01/2023-10',
      'write spans with / between two ISO dates',
    ),
  },
  'not-a-year': {
    vi: say('“{found}” không phải năm', 'bốn chữ số như 2023', 'ghi năm mà chỉ số đo'),
    en: say('"{found}" is not a year', 'four digits such as 2023', 'write the year that the index measures'),
  },
  'not-a-choice': {
    vi: say(
      '“{found}” không phải giá trị của cột {column}',
      'một trong: {choices}',
      'chọn một giá trị trong danh sách',
    ),
    en: say('"{found}" is not a value of {column}', 'one of: {choices}', 'take a value from the list'),
  },
  'bad-id': {
    vi: say(
      'mã “{found}” có ký tự không dùng được',
      'chữ không dấu, số, dấu - _ .',
      'viết không dấu, nối bằng gạch ngang',
    ),
    en: say(
      'id "{found}" has characters that cannot be used',
      'letters without marks, digits, - _ .',
      'write it without marks, joined by hyphens',
    ),
  },
  'bad-slug': {
    vi: say(
      '“{found}” không làm địa chỉ trang được',
      'chữ thường không dấu, số, gạch ngang',
      'viết không dấu, nối bằng gạch ngang',
    ),
    en: say(
      '"{found}" cannot be part of an address',
      'lower-case letters without marks, digits, hyphens',
      'write it without marks, joined by hyphens',
    ),
  },
  'bad-url': {
    vi: say(
      '“{found}” không phải địa chỉ trang',
      'địa chỉ bắt đầu bằng http:// hoặc https://',
      'chép lại địa chỉ từ trình duyệt, hoặc để trống',
    ),
    en: say(
      '"{found}" is not a web address',
      'an address that begins with http:// or https://',
      'copy it again from the browser, or leave it empty',
    ),
  },
  'value-out-of-scale': {
    severity: 'either',
    vi: say(
      'giá trị {found} ngoài thang {min}–{max} ({indicator})',
      'từ {min} tới {max}',
      'tra lại nguồn; có thể lệch dấu thập phân',
    ),
    en: say(
      'value {found} is outside {min}–{max} ({indicator})',
      'from {min} to {max}',
      'look at the source; a decimal mark may have slipped',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mọi ô đúng kiểu: số, ngày, kỳ, mã, lựa chọn',
    en: 'Every cell is of its type: number, date, period, code, choice',
  },
  codes: {
    'empty-cell': {
      vi: explain('Một ô bắt buộc để trống.', 'Điền ô theo nguồn.'),
      en: explain('A required cell is empty.', 'Fill it from the source.'),
    },
    'not-a-number': {
      vi: explain(
        'Số viết bằng dấu phẩy, kèm %, chữ, khoảng trắng hay dấu ngăn hàng nghìn.',
        'Viết số bằng dấu chấm thập phân: 71.25.',
      ),
      en: explain(
        'A number with a comma, %, letters, spaces or a thousands mark.',
        'Write numbers with a decimal point: 71.25.',
      ),
    },
    'not-an-integer': {
      vi: explain('Thứ hạng hoặc số đếm không phải số nguyên.', 'Viết số nguyên, không dấu chấm hay dấu phẩy.'),
      en: explain('A rank or a count is not a whole number.', 'Write it without point or comma.'),
    },
    'ambiguous-number': {
      vi: explain('Không rõ dấu chấm hoặc dấu phẩy ngăn phần thập phân hay hàng nghìn.', 'Tra nguồn rồi viết rõ.'),
      en: explain('A point or comma may be a decimal or a thousands mark.', 'Look at the source and write it plainly.'),
    },
    placeholder: {
      vi: explain('Ô ghi “-”, “N/A”, “không có”… thay vì để trống.', 'Để trống và ghi lý do ở status.'),
      en: explain(
        'A cell says "-", "N/A" and the like instead of being empty.',
        'Leave it empty and give the reason in status.',
      ),
    },
    'not-a-date': {
      vi: explain('Ngày viết kiểu 17/4/2024 hoặc bằng chữ.', 'Viết 2024-04-17.'),
      en: explain('A date is written 17/4/2024 or in words.', 'Write 2024-04-17.'),
    },
    'not-a-moment': {
      vi: explain('Thời điểm công bố viết theo cách khác.', 'Viết 2024-04-17T09:00:00+07:00.'),
      en: explain('A moment of announcement is written in another way.', 'Write 2024-04-17T09:00:00+07:00.'),
    },
    'moment-without-offset': {
      vi: explain(
        'Thời điểm công bố không ghi múi giờ.',
        'Thêm múi giờ, như +07:00; data/site.csv cho biết múi giờ của nước này.',
      ),
      en: explain(
        'A moment of announcement does not say in whose time it is.',
        'Add the offset, such as +07:00; data/site.csv names that of the country.',
      ),
    },
    'foreign-offset': {
      vi: explain(
        'Thời điểm ghi theo múi giờ khác với nước này (data/site.csv), dễ lệch vài giờ.',
        'Viết theo giờ của nước này.',
      ),
      en: explain(
        'A moment has an offset other than that of the country (data/site.csv), and is easily some hours off.',
        'Write it in the time of the country.',
      ),
    },
    'impossible-date': {
      vi: explain('Ngày như 2023-02-30 hoặc tháng 13.', 'Tra nguồn và sửa ngày.'),
      en: explain('A date such as 2023-02-30, or month 13.', 'Look at the source and correct it.'),
    },
    'day-missing': {
      vi: explain('Cột này cần đúng ngày, không chỉ tháng hay năm.', 'Ghi đủ năm-tháng-ngày.'),
      en: explain('This column needs the day, not only the month or year.', 'Write year-month-day.'),
    },
    'dates-reversed': {
      vi: explain('Ngày kết thúc trước ngày bắt đầu.', 'Sửa một trong hai ngày.'),
      en: explain('An end date is before its start.', 'Correct one of the dates.'),
    },
    'not-a-period': {
      vi: explain('Kỳ của chuỗi viết theo cách khác.', 'Viết 2023, 2023-10 hoặc 2023-01/2023-10.'),
      en: explain('The period of a series is written in another way.', 'Write 2023, 2023-10 or 2023-01/2023-10.'),
    },
    'not-a-year': {
      vi: explain('Ô năm có chữ khác.', 'Ghi bốn chữ số.'),
      en: explain('A year cell holds something else.', 'Write four digits.'),
    },
    'not-a-choice': {
      vi: explain('Ô phải lấy giá trị từ danh sách cố định.', 'Chọn một giá trị trong danh sách.'),
      en: explain('The cell takes its value from a fixed list.', 'Take a value from the list.'),
    },
    'bad-id': {
      vi: explain('Mã có khoảng trắng, dấu hay ký tự lạ.', 'Viết mã không dấu, nối bằng gạch ngang.'),
      en: explain('An id has spaces, marks or odd characters.', 'Write it without marks, joined by hyphens.'),
    },
    'bad-slug': {
      vi: explain('slug có dấu, chữ hoa hoặc khoảng trắng.', 'Dùng bản sửa đề xuất.'),
      en: explain('A slug has marks, capitals or spaces.', 'Take the suggested slug.'),
    },
    'bad-url': {
      vi: explain('Địa chỉ thiếu https:// hoặc có khoảng trắng.', 'Chép lại địa chỉ từ trình duyệt.'),
      en: explain('An address lacks https:// or has spaces.', 'Copy it again from the browser.'),
    },
    'value-out-of-scale': {
      vi: explain('Giá trị dưới 0 hoặc trên điểm tối đa.', 'Tra nguồn và sửa; nếu nguồn in như vậy thì ghi status H.'),
      en: explain('A value is below 0 or above its maximum.', 'Look at the source; if it prints this, set status H.'),
    },
  },
};
