/** Remembers what was made last, for as long as it is asked for of the same things. */
export function memoizeLast<Of extends readonly unknown[], Made>(
  make: (...of: Of) => Made,
): (...of: Of) => Made {
  let made: Made;
  let last: Of | undefined;
  return (...of) => {
    if (!last || of.some((each, index) => each !== last![index])) made = make(...of);
    last = of;
    return made;
  };
}
