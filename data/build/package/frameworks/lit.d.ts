/** As much of Lit as the elements' classes show: Lit is inside the package, and users need none. */

export declare abstract class LitElement extends HTMLElement {
  /** Settles when the element has drawn what it was given. */
  get updateComplete(): Promise<boolean>;
  readonly renderRoot: HTMLElement | ShadowRoot;
  readonly hasUpdated: boolean;
  requestUpdate(): void;
  connectedCallback(): void;
  disconnectedCallback(): void;
  attributeChangedCallback(name: string, before: string | null, after: string | null): void;
  protected getUpdateComplete(): Promise<boolean>;
  protected willUpdate(changed: PropertyValues): void;
  protected updated(changed: PropertyValues): void;
  protected firstUpdated(changed: PropertyValues): void;
  protected render(): unknown;
}

export type PropertyValues = Map<PropertyKey, unknown>;
export type PropertyDeclarations = object;
export type TemplateResult = object;
export type SVGTemplateResult = object;
export type CSSResult = object;
export type CSSResultGroup = unknown;
export type CSSResultOrNative = object;
export declare const nothing: unique symbol;
