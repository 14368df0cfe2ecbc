/** The part of the custom elements manifest's schema (2.1) that is used here. */

export interface Documented {
  name: string;
  description?: string;
}

export interface Attribute extends Documented {
  fieldName?: string;
  type?: { text: string };
  /** The type with its values written out. */
  parsedType?: { text: string };
  default?: string;
  inheritedFrom?: object;
}

export interface Member extends Documented {
  privacy?: 'public' | 'protected' | 'private';
  kind: 'field' | 'method';
  inheritedFrom?: object;
}

export interface Element extends Documented {
  tagName: string;
  customElement: true;
  superclass: { name: string };
  attributes: Attribute[];
  members: Member[];
  events: (Documented & { inheritedFrom?: object })[];
  cssParts?: Documented[];
  cssProperties?: Documented[];
  slots?: Documented[];
}

export interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: (Element | { tagName?: undefined })[];
  exports: object[];
}

export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}
