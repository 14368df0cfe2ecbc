/** The element in which a talk stands, with the options that its parts read. */
import type { ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../model/dataset.js';

type Texts = 'slides' | 'heading' | 'subheading' | 'logo' | 'logoAlt' | 'color' | 'link';

export interface TalkHost
  extends HTMLElement, ReactiveControllerHost, Readonly<Record<Texts, string | null | undefined>> {
  readonly permalink: boolean;
  readonly minutes: number | string | null | undefined;
  readonly data: Dataset;
  readonly staleDays: number;
  attempt(task: () => Promise<unknown>): Promise<void>;
}
