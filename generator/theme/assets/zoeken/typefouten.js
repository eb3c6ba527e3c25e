// How far a word is from another: letters that were added, dropped, changed or swapped.
// Its twin is generator/wording/typefouten.py; a test compares the two.

/** Gives the function that counts typing errors; a letter that is not easily typed for another counts for more. */
export function makeEditDistance({ VERWISSELBAAR, ANDERE_LETTER }) {
  const pairs = new Set(VERWISSELBAAR);
  const easilyTyped = (letter, other) => pairs.has(letter + other) || pairs.has(other + letter);
  const substitution = (letter, other) => (letter === other ? 0 : easilyTyped(letter, other) ? 1 : ANDERE_LETTER);

  /** How many errors lie between two words; more than `most` is not counted out. */
  return (one, two, most) => {
    let before = [];
    let previous = Array.from({ length: two.length + 1 }, (_, column) => column);
    for (let row = 0; row < one.length; row++) {
      const now = [row + 1];
      for (let column = 0; column < two.length; column++) {
        const substituted = previous[column] + substitution(one[row], two[column]);
        let cost = Math.min(previous[column + 1] + 1, now[column] + 1, substituted);
        if (row && column && one[row] === two[column - 1] && one[row - 1] === two[column]) {
          cost = Math.min(cost, before[column - 1] + 1);
        }
        now.push(cost);
      }
      if (Math.min(...now) > most) return most + 1;
      [before, previous] = [previous, now];
    }
    return previous[two.length];
  };
}
