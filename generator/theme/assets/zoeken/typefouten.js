// How far a word is from another: letters that were added, dropped, changed or swapped.
// Its twin is generator/wording/typefouten.py; a test compares the two.

/** How many letters were added, dropped, changed or swapped; a letter that is not easily typed for another counts twice. */
export function editDistance(een, ander, hoogstens, verwisselbaar) {
  const verschil = (a, b) => (a === b ? 0 : verwisselbaar.has(a + b) || verwisselbaar.has(b + a) ? 1 : 2);
  let voorlast = [];
  let vorige = Array.from({ length: ander.length + 1 }, (_, i) => i);
  for (let row = 1; row <= een.length; row++) {
    const nu = [row];
    for (let column = 1; column <= ander.length; column++) {
      const wissel = vorige[column - 1] + verschil(een[row - 1], ander[column - 1]);
      let cost = Math.min(vorige[column] + 1, nu[column - 1] + 1, wissel);
      if (row > 1 && column > 1 && een[row - 1] === ander[column - 2] && een[row - 2] === ander[column - 1]) {
        cost = Math.min(cost, voorlast[column - 2] + 1);
      }
      nu.push(cost);
    }
    if (Math.min(...nu) > hoogstens) return hoogstens + 1;
    [voorlast, vorige] = [vorige, nu];
  }
  return vorige[ander.length];
}
