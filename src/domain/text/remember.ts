/** An answer in a box of its own, so that `undefined` is kept, too. */
interface Answer<V> {
  readonly answer: V;
}

interface Known<K, V> {
  get(key: K): Answer<V> | undefined;
  set(key: K, answer: Answer<V>): unknown;
}

const keeping =
  <K, V>(work: (key: K) => V, known: Known<K, V>): ((key: K) => V) =>
  (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const answer = work(key);
    known.set(key, { answer });
    return answer;
  };

/**
 * `work` that keeps each answer, for a run in which the same few texts come again and again (names of units, states).
 * The answers live as long as the function: make a new one for each run. Arguments are told apart as keys of a `Map`.
 */
export const remember = <K, V>(work: (key: K) => V): ((key: K) => V) => keeping(work, new Map<K, Answer<V>>());

/**
 * `work` that keeps its answer to an object as long as the object lives: what is worked out of the rows of a list is worked
 * out once for the list, however often it is asked. The object must not change.
 */
export const rememberWeakly = <K extends object, V>(work: (key: K) => V): ((key: K) => V) =>
  keeping(work, new WeakMap<K, Answer<V>>());

/**
 * `work` that keeps at most `most` answers, and begins anew when there are more: for the words of a language, of which a few
 * thousand come again for ever, and any number once.
 */
export const rememberSome = <K, V>(work: (key: K) => V, most: number): ((key: K) => V) => {
  const known = new Map<K, Answer<V>>();
  return keeping(work, {
    get: (key) => known.get(key),
    set: (key, answer) => {
      if (known.size >= most) known.clear();
      known.set(key, answer);
    },
  });
};
