import { createSignal } from 'solid-js';
import 'opic-widgets/opic-map.js';
import type {} from 'opic-widgets/solid';

export function App() {
  const [chosen, setChosen] = createSignal<string | null>(null);
  return (
    <>
      <opic-map as-of="2022-05-24" on:opic-state-select={event => setChosen(event.detail.state)} />
      <p>
        Chosen: <b id="chosen">{chosen()}</b>
      </p>
    </>
  );
}
