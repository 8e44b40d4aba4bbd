import type { Element } from '../elements/element';

const isItemJoint = (element: Element | undefined): boolean =>
  element?.kind === 'joint' && (element.mark === ',' || element.mark === 'and');

/** Whether the units at `at` are more of the many that the post before them is for, in a list of posts. */
const areLed = (elements: readonly Element[], at: number): boolean => {
  const [post, before, led, behind, other] = elements.slice(at - 2, at + 3);
  const many = led?.kind === 'units' && led.reads.every(({ collective }) => collective);
  const posts = post?.kind === 'person' && post.ofMany === true && post.addressed !== true && other?.kind === 'person';
  return many && posts && isItemJoint(before) && isItemJoint(behind);
};

/**
 * The elements without the bodies whose leaders are listed: in "Lãnh đạo các khoa, các trung tâm, Bí thư các chi đoàn" the
 * centres stand between posts of many and are led as the faculties are. Bodies with a part of their own stay.
 */
export const withoutLed = (elements: readonly Element[]): readonly Element[] => {
  const led = new Set<number>();
  for (let at = 2; at < elements.length; at += 1) if (areLed(elements, at)) led.add(at - 1).add(at);
  return led.size === 0 ? elements : elements.filter((_, at) => !led.has(at));
};
