import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'opic-widgets/opic-map.js';
import type { OpicEvents } from 'opic-widgets';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <opic-map [attr.as-of]="asOf" (opic-state-select)="choose($event)"></opic-map>
    <p>
      Chosen: <b id="chosen">{{ chosen() }}</b>
    </p>
  `,
})
export class App {
  readonly asOf = '2022-05-24';
  readonly chosen = signal<string | null>(null);

  choose(event: OpicEvents['opic-state-select']): void {
    this.chosen.set(event.detail.state);
  }
}
