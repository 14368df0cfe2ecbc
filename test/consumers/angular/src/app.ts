import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'opic-widgets/opic-map.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <opic-map [attr.as-of]="asOf" (opic-state-select)="chosen.set($event.detail.state)"></opic-map>
    <p>
      Chosen: <b id="chosen">{{ chosen() }}</b>
    </p>
  `,
})
export class App {
  readonly asOf = '2022-05-24';
  readonly chosen = signal<string | null>(null);
}
