/** What a name of a body begins with when English puts an article before it; names of provinces and cities have none. */
const BODY =
  /^(?:ministry|office|committee|government|state|department|inspectorate|commission|council|agency|bank)\b/i;

/** A name as it stands inside an English sentence: "the Ministry of Justice", "Lạng Sơn". */
export const withArticle = (name: string): string => (BODY.test(name) ? `the ${name}` : name);
