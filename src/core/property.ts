/** Options of the elements, declared in one place each: a field, its doc comment, and this decorator. */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Lit's declaration of a property, and what else must be known of one that pages set. */
interface Option extends PropertyDeclaration {
  /** Gives the value that is meant, or undefined where what was given means none. */
  read?: (given: string) => unknown;
  /** A message's key, or an example, or the values to choose from. */
  expected?: string | (() => string);
  /** An element that shows others hands it on to those that have it too. */
  handedOn?: boolean;
  /** An address, of data or of pages to lead to. A frame takes only those of its own site. */
  address?: 'data' | 'pages';
  /** Makes no sense where the element is alone in a frame, or would let anyone's words stand there. */
  notInFrames?: boolean;
}

/** As Lit's decorator of the same name. An accessor with `noAccessor` stays as it is written. */
export const property =
  (option: Option = {}) =>
  (prototype: object, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, option);

interface NamedOption extends Option {
  name: string;
  /** Its attribute, or the property's name where it has none. */
  path: string;
}

const known = new WeakMap<object, readonly NamedOption[]>();

/** The options of an element, with those that its class inherits. */
export const optionsOf = (element: object): readonly NamedOption[] => optionsOfClass(element.constructor);

/** Those of a class that a page can write as attributes. */
export const attributesOf = (elementClass: object): NamedOption[] =>
  optionsOfClass(elementClass).filter(({ attribute, state }) => attribute !== false && !state);

function optionsOfClass(elementClass: object): readonly NamedOption[] {
  let options = known.get(elementClass);
  if (!options) {
    options = [...(elementClass as typeof ReactiveElement).elementProperties].map(([key, option]) => {
      const name = String(key);
      const path = typeof option.attribute === 'string' ? option.attribute : name;
      // Lit puts an object of its own before the declaration of an accessor.
      return Object.assign(Object.create(option) as Option, { name, path });
    });
    known.set(elementClass, options);
  }
  return options;
}

/** Nothing was given: the default holds. */
export const isEmpty = (given: unknown): boolean => given === null || given === undefined || given === '';

/** A value as an attribute would have it: a text, a number, an address, or a list of words; undefined for any other. */
export function asWritten(given: unknown): string | undefined {
  if (typeof given === 'number' || given instanceof URL) return String(given);
  const words = Array.isArray(given) || given instanceof Set ? [...(given as Iterable<unknown>)] : [given];
  return words.every(word => typeof word === 'string') ? words.join(' ') : undefined;
}
