/** The input that an element refused, by attribute, until it is put right. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MessageKey } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { shorten, show } from '../../model/document/describe-value.js';
import type { Issue } from '../../model/document/issues.js';
import { fire } from '../events.js';
import { asWritten, isEmpty, optionsOf } from '../property.js';

/** Stands for a data document among what was expected. */
export const DOCUMENT = 'JSON: { "schema": 1 … }';

/** Faults that are said on screen. The event names them all. */
const SHOWN = 3;

export class IssuesController implements ReactiveController {
  /** The element around this one has handed on what is wrong, and says it. */
  silent = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #localizer: () => Localizer;
  readonly #refused = new Map<string, readonly Issue[]>();
  #reported: (readonly Issue[])[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, localizer: () => Localizer) {
    this.#host = host;
    this.#localizer = localizer;
    host.addController(this);
  }

  /** `expected` is a message, or else an example or the values to choose from, which every language shows as they are. */
  refuse(path: string, given: unknown, expected: string): void {
    if (this.silent) return;
    const issue: Issue = { path, given: typeof given === 'string' ? shorten(given) : show(given), expected };
    const before = this.#refused.get(path)?.[0];
    if (before?.given !== issue.given || before.expected !== expected) this.refuseAll(path, [issue]);
  }

  /** Refuses a whole document for what is wrong inside it. */
  refuseAll(path: string, issues: readonly Issue[]): void {
    this.#refused.set(path, issues);
    this.#host.requestUpdate();
  }

  accept(path: string): void {
    if (this.#refused.delete(path)) this.#host.requestUpdate();
  }

  /** Refuses what is wrong, and takes that back when it is put right. */
  judge(wrong: unknown, path: string, given: unknown, expected: string): void {
    if (wrong) this.refuse(path, given, expected);
    else this.accept(path);
  }

  /** Parses an option's value. The result is undefined when it cannot be parsed, and `wrong` unless it was empty. */
  read(option: string, given: unknown): { value: unknown; wrong: boolean } {
    const { path, read, expected } = this.#option(option);
    const text = asWritten(given);
    const value = text ? read!(text) : undefined;
    const wrong = value === undefined && !isEmpty(given);
    this.judge(wrong, path, given, (typeof expected === 'function' ? expected() : expected)!);
    return { value, wrong };
  }

  /** The text that is meant where a script sets an option; what cannot be one is refused until another is set. */
  text(option: string, given: unknown): string | undefined {
    const text = asWritten(given);
    const { path } = this.#option(option);
    // Under a key of its own: what judges the text knows nothing of this.
    const key = `${path}=`;
    if (text !== undefined || isEmpty(given)) this.accept(key);
    else this.refuseAll(key, [{ path, given: show(given), expected: '"…"' }]);
    return text;
  }

  #option(option: string) {
    return optionsOf(this.#host).find(({ name }) => name === option)!;
  }

  /** Judges the options that are plain fields. An accessor says by itself what it refuses. */
  readFields(): void {
    for (const { name, read, noAccessor } of optionsOf(this.#host))
      if (read && !noAccessor) this.read(name, this.#host[name as keyof HTMLElement]);
  }

  hostUpdated(): void {
    const refused = [...this.#refused.values()];
    const fresh = refused.some(issues => !this.#reported.includes(issues));
    this.#reported = refused;
    if (fresh) fire(this.#host, 'opic-error', { issues: this.#issues() });
  }

  lines(): string[] {
    const localizer = this.#localizer();
    const issues = this.#issues();
    const lines = issues.slice(0, SHOWN).map(issue => localizer.msg('refused', { ...issue }));
    const more = issues.length - SHOWN;
    return more > 0 ? [...lines, localizer.msg('refusedMore', { n: more })] : lines;
  }

  #issues(): Issue[] {
    const localizer = this.#localizer();
    return [...this.#refused.values()]
      .flat()
      .map(issue => ({ ...issue, expected: localizer.msg(issue.expected as MessageKey) }));
  }
}
