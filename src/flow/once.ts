/** Finds each answer once: by the very input, and by a text that is the same for inputs that mean the same. */
export function once<T extends object, R>(key: (input: T) => string, find: (input: T) => R): (input: T) => R {
  const byInput = new Map<T, R>();
  const byKey = new Map<string, R>();
  return (input) => {
    const known = byInput.get(input);
    if (known !== undefined) return known;
    const name = key(input);
    const answer = byKey.get(name) ?? find(input);
    byKey.set(name, answer);
    byInput.set(input, answer);
    return answer;
  };
}

/** Finds the answer when it is first asked for. */
export function lazy<R extends object>(find: () => R): () => R {
  let answer: R | undefined;
  return () => {
    answer ??= find();
    return answer;
  };
}

/** Finds the answer of each input once, by the very input. */
export function each<T extends object, R extends object>(find: (input: T) => R): (input: T) => R {
  const known = new Map<T, R>();
  return (input) => {
    const answer = known.get(input) ?? find(input);
    known.set(input, answer);
    return answer;
  };
}
