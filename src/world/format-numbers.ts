/**
 * Numbers as an attribute has them, with a comma between. JSON writes each anew: what is made text in any other way,
 * Chromium keeps in tables, which take 110 kB for the outlines of one map. Old frameworks give every list a `toJSON`.
 */
export const formatNumbers = (numbers: readonly number[]): string =>
  JSON.stringify(Object.assign([...numbers], { toJSON: undefined })).slice(1, -1);
