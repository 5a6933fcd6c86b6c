import { parseWrittenDate } from '../dates.ts';

/** Marks an element as a post of a live blog, with its day. */
export const POST_ATTRIBUTE = 'data-post-day';

/** Posts that make a live blog; fewer are parts of an article that is dated twice. */
const MIN_POSTS = 3;
/** Words of a post; a teaser in a list has fewer. */
const MIN_POST_WORDS = 12;
const MAX_TIMES = 2000;

/** Marks the posts of a live blog: siblings of one kind, each with a time of its own, that hold more than a line. */
export function markPosts(document: Document): void {
  const marked = new Set<Element>();
  for (const time of [...document.querySelectorAll('time[datetime]')].slice(0, MAX_TIMES)) {
    const day = parseWrittenDate(time.getAttribute('datetime') ?? '');
    const post = day && postRound(time);
    if (!post || marked.has(post)) continue;
    marked.add(post);
    post.setAttribute(POST_ATTRIBUTE, day);
  }
}

function postRound(time: Element): Element | undefined {
  for (let each: Element | null = time.parentElement; each && each.localName !== 'body'; each = each.parentElement) {
    const { localName, parentElement } = each;
    const kind = each.getAttribute('class');
    const siblings = [...(parentElement?.children ?? [])].filter(
      (other) =>
        other.localName === localName && other.getAttribute('class') === kind && other.querySelector('time[datetime]'),
    );
    if (siblings.length < MIN_POSTS) continue;
    return siblings.filter(isPost).length >= siblings.length * 0.7 ? each : undefined;
  }
  return undefined;
}

/** A post has words outside of links. */
function isPost(element: Element): boolean {
  const words = wordsIn(element.textContent);
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link.textContent), 0);
  return words - linked >= MIN_POST_WORDS;
}

const wordsIn = (text: string | null): number => text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
