import type { SearchEntry } from './search-entry.ts';
import type { Prepared } from './prepare.ts';
import { tokenize, type Token } from './token.ts';

/**
 * What a word of a question does: asks for the order of an edition, a map of it, a list, a method, a unit before or
 * after its reform; tells provinces from ministries; or only stands between such words.
 */
type Part = 'order' | 'map' | 'list' | 'method' | 'former' | 'today' | 'province' | 'ministry' | 'between';

const PHRASES: Readonly<Record<Part, string>> = {
  order:
    'cao nhất,thấp nhất,đứng nhất,xếp nhất,hạng nhất,nhất bảng,nhất,đứng đầu,dẫn đầu,đầu bảng,đầu tiên,đứng cuối,xếp cuối,cuối bảng,cuối cùng,cuối,đứng bét,bét bảng,bét,đứng chót,chót bảng,chót,đội sổ,quán quân,á quân,vô địch,đứng nhì,hạng nhì,đứng thứ hai,hạng 1,thứ 1,số 1,trung bình,bình quân,' +
    'top,first,second,third,won,wins,win,best,leading,lead,leads,leader,leaders,last,lowest,worst,bottom,highest,biggest,largest,greatest,fastest,poorest,weakest,strongest,winner,winners,most,least,number one,number 1,no 1,rank 1,average,mean',
  map: 'bản đồ,map,maps',
  list: 'bảng xếp hạng,bảng hạng,bảng điểm,xếp hạng,thứ hạng,ranking,rankings,league table,standings,table,list',
  method:
    'vì sao,tại sao,sao lại,cách tính,cách đo,cách chấm,cách đánh giá,tính thế nào,tính như thế nào,tính ra sao,=tính,đo thế nào,chấm thế nào,công thức,trọng số,thang điểm,phương pháp,khác nhau,khác gì,khác,so sánh,so với,có so được,so được,' +
    'why,how come,how,method,methods,methodology,methodologies,calculate,calculated,calculation,compute,computed,computation,measured,formula,weights,weighting,difference,differences,differ,different,differs,compare,compared,comparable,comparison,versus,vs',
  former:
    'trước khi sáp nhập,trước sáp nhập,trước đây,trước kia,ngày xưa,ngày trước,xưa,trước 2025,đến 2025,cũ,former,formerly,old,previous,before the merger,before merger,pre merger,before 2025,until 2025,pre 2025',
  today:
    'sau khi sáp nhập,sau sáp nhập,sau 2025,từ 2025,hiện nay,mới,new,current,after the merger,after merger,after 2025,since 2025,today',
  province: 'tỉnh thành,thành phố,tỉnh,địa phương,province,provinces,provincial,city,cities,locality,localities',
  ministry: 'bộ ngành,cơ quan ngang bộ,bộ,ngành,ministry,ministries,ministerial,agency,agencies',
  between:
    'tiến bộ,bao nhiêu,như thế nào,thế nào,ra sao,chỉ số,kết quả,cả nước,toàn quốc,việt nam,cải thiện,thay đổi,biến động,vị trí,nào,ai,là,gì,của,các,những,có,được,bị,năm,kỳ,trong,ở,tại,về,theo,và,với,hay,thì,mà,lại,đâu,mấy,điểm,số,hạng,thứ,đứng,xếp,tăng,giảm,tụt,rớt,sụt,lên,xuống,mất,đổi,nhiều,ít,mạnh,sâu,hơn,tốt,kém,nhanh,bảng,cho,từ,đến,giữa,mới nhất,gần đây,hai,ba,bốn,mười,kiểu,hồi,lúc,khi,không,sao,nước ta,cho biết,xem,tìm,hỏi,tôi,vậy,thế,do,nếu,ngành nào,lần,từng,luôn,đang,sẽ,đã,rất,nhỉ,ạ,thuộc,người,dân,' +
    'how many,how much,which,who,whose,what,where,when,the,a,an,of,in,for,and,or,is,are,was,were,be,been,do,does,did,has,have,had,on,by,to,at,it,its,with,between,from,than,index,indices,score,scores,scored,scoring,points,rank,ranked,ranks,editions,years,not,no,can,cannot,should,will,would,could,i,we,you,my,our,your,me,us,tell,show,find,see,please,about,all,any,there,their,they,this,that,these,as,so,if,but,much,more,very,ever,two,three,four,five,ten,good,bad,better,worse,well,did not,going,got,get,gets,getting,given,place,placed,position,came,come,comes,year,edition,results,result,rise,riser,risers,rose,fall,falls,fell,faller,fallers,drop,drops,dropped,decline,declined,gain,gains,gained,loss,lost,change,changes,changed,improve,improved,improvement,increase,increased,decrease,decreased,jump,jumped,climb,climbed,lower,higher,vietnam,viet nam,vietnamese,country,national,nationwide,performing,performer,performers,performance,made,work,works,newest,latest',
};

/** A phrase that begins with "=" counts only with its marks: "tính", to reckon, not "tỉnh". */
const RULES = (Object.entries(PHRASES) as [Part, string][])
  .flatMap(([part, list]) =>
    list.split(',').map((phrase) => ({ part, phrase: tokenize(phrase), isExact: phrase.startsWith('=') })),
  )
  .sort((a, b) => b.phrase.length - a.phrase.length);

/** Unmarked, these are syllables of names (Hà Nam, Cao Bằng, Bình Thuận) before they are common words. */
const SYLLABLES = new Set([
  'nam',
  'hang',
  'bang',
  'tu',
  'ai',
  'la',
  'bi',
  'thu',
  'den',
  'mat',
  'dau',
  'ba',
  'hai',
  'muoi',
]);

/** What a question is about. */
const CALLED = new Set<SearchEntry['kind']>(['unit', 'index', 'edition', 'field']);

/** A query read as a question. */
export interface Question {
  /** The entry that answers the question by itself, if there is one and nothing else was named. */
  readonly answer: Prepared | null;
  /** Asks who stands where, or for a ranking. */
  readonly asksRanking: boolean;
  /** Leads to the method page, whatever else was named. */
  readonly asksMethod: boolean;
  /** A name was typed with "former" or "new". */
  readonly asksUnit: 'former' | 'today' | null;
  /** As `answer`, leaving out words that no unit, index or field is called by. */
  readonly likelyAnswer: Prepared | null;
  /** The query without its question words, most careful first: what may be a name. */
  readonly rests: readonly string[];
  /** The words of a question that a unit, index or field is called by; empty where no question is asked. */
  readonly known: string;
}

/** Reads a query as a question about rankings, maps, method or former units. */
export function readQuestion(text: string, prepared: readonly Prepared[]): Question {
  const tokens = tokenize(text);
  const parts = partsOf(tokens);
  const has = (part: Part): boolean => parts.includes(part);
  const isOfYear = (token: Token, i: number): boolean => parts[i] === null && isYear(token);
  const years = tokens.filter(isOfYear).map(({ folded }) => folded);
  const named = tokens.filter((token, i) => parts[i] === null && !isYear(token) && !(token.isNumber && has('order')));
  const rests = [SYLLABLES, new Set<string>()].map((kept) =>
    tokens
      .filter(
        (token, i) =>
          parts[i] === null ||
          parts[i] === 'province' ||
          parts[i] === 'ministry' ||
          (parts[i] === 'between' && !token.isMarked && kept.has(token.folded)),
      )
      .map(({ exact }) => exact)
      .join(' '),
  );
  const known = named.filter((word) =>
    prepared.some(({ entry, names }) => CALLED.has(entry.kind) && names.some((name) => holds(name.words, word))),
  );
  const isQuestion =
    known.length > 0 && parts.some((part) => part !== null && part !== 'province' && part !== 'ministry');
  const year = years.at(-1) ?? null;
  return {
    answer: answerOf({ parts, named, year }, prepared),
    likelyAnswer: known.length < named.length ? answerOf({ parts, named: known, year }, prepared) : null,
    asksRanking: has('order') || has('list'),
    asksMethod: has('method'),
    asksUnit: has('former') ? 'former' : has('today') ? 'today' : null,
    known: isQuestion
      ? tokens
          .filter((token, i) => known.includes(token) || isOfYear(token, i))
          .map(({ exact }) => exact)
          .join(' ')
      : '',
    rests: [...new Set(rests)].filter((rest) => rest !== '' && rest !== tokens.map(({ exact }) => exact).join(' ')),
  };
}

const isYear = (token: Token): boolean => token.isNumber && /^(199\d|20\d\d)$/.test(token.folded);

/** The part of each word, the longest phrase first; null for a word that names something. */
function partsOf(tokens: readonly Token[]): (Part | null)[] {
  const parts: (Part | null)[] = tokens.map(() => null);
  for (let i = 0; i < tokens.length;) {
    const rule = RULES.find(({ phrase, isExact }) =>
      phrase.every((word, k) => (isExact ? tokens[i + k]?.exact === word.exact : says(tokens[i + k], word))),
    );
    const length = rule?.phrase.length ?? 1;
    if (rule) parts.fill(rule.part, i, i + length);
    i += length;
  }
  return parts;
}

const says = (typed: Token | undefined, word: Token): boolean =>
  typed !== undefined && (typed.exact === word.exact || (!typed.isMarked && typed.folded === word.folded));

interface Asked {
  readonly parts: readonly (Part | null)[];
  readonly named: readonly Token[];
  readonly year: string | null;
}

function answerOf({ parts, named, year }: Asked, prepared: readonly Prepared[]): Prepared | null {
  const has = (part: Part): boolean => parts.includes(part);
  const kind = has('ministry') && !has('province') ? 'ministry' : 'province';
  if (has('method')) {
    const isOfIndices = named.every((word) =>
      prepared.some(({ entry, names }) => entry.kind === 'index' && names.some((name) => holds(name.words, word))),
    );
    return isOfIndices ? (prepared.find(({ entry }) => entry.role === 'method') ?? null) : null;
  }
  const ofKind = prepared.filter(({ entry }) => entry.kind === 'edition' && entry.context === kind);
  const asksEdition = has('order') || has('map');
  if (asksEdition || (has('list') && (named.length > 0 || has('province') || has('ministry')))) {
    const isOf = ({ names }: Prepared, asked: readonly Token[]): boolean =>
      names.some((name) => asked.every((word) => holds(name.words, word)));
    const byName = ofKind.filter((edition) => isOf(edition, named));
    const editions =
      byName.length > 0
        ? byName
        : ofKind.filter((edition) =>
            isOf(
              edition,
              named.filter((word) => !isPartOf(indexOf(edition, prepared), word)),
            ),
          );
    const edition = editionOf(editions, year);
    return edition && !asksEdition && year === null ? (indexOf(edition, prepared) ?? edition) : edition;
  }
  // An index with one of its parts ("papi tham nhũng", "PAPI e-governance"): its ranking has the part in a column.
  const about = ofKind.filter((edition) => {
    const index = indexOf(edition, prepared);
    const isName = (word: Token): boolean => edition.names.slice(0, 2).some((name) => holds(name.words, word));
    const rest = named.filter((word) => !isName(word));
    return (
      index !== null && rest.length > 0 && rest.length < named.length && rest.every((word) => isPartOf(index, word))
    );
  });
  return editionOf(about, year);
}

const holds = (words: readonly Token[], typed: Token): boolean => words.some((word) => says(typed, word));

/** Does the word stand in what the index is made of, whatever its English ending ("transparent", "Transparency")? */
const isPartOf = (index: Prepared | null, word: Token): boolean =>
  (index?.parts ?? []).some(
    (part) =>
      holds(part, word) ||
      (word.folded.length > 6 && part.some(({ folded }) => folded.startsWith(word.folded.slice(0, -2)))),
  );

const indexOf = ({ entry }: Prepared, prepared: readonly Prepared[]): Prepared | null =>
  prepared.find((candidate) => candidate.entry.kind === 'index' && entry.url.startsWith(candidate.entry.url)) ?? null;

/** Of the first index, the edition of the year; without one, the newest whose first place is known here. */
function editionOf(editions: readonly Prepared[], year: string | null): Prepared | null {
  const ofYear = editions.find(({ entry }) => entry.year === year);
  if (ofYear) return ofYear;
  const ofFirst = editions.filter(({ entry }) => entry.series === editions[0]!.entry.series);
  return newest(ofFirst.filter(({ entry }) => (entry.answers?.length ?? 0) > 0)) ?? newest(ofFirst);
}

const newest = (editions: readonly Prepared[]): Prepared | null =>
  editions.reduce<Prepared | null>(
    (best, edition) => (best === null || yearOf(edition.entry) > yearOf(best.entry) ? edition : best),
    null,
  );

const yearOf = ({ year }: SearchEntry): string => year ?? '';
