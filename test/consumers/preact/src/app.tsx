import { useState } from 'preact/hooks';
import 'opic-widgets/opic-map.js';
import type {} from 'opic-widgets/preact';

export function App() {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <opic-map as-of="2022-05-24" onopic-state-select={event => setChosen(event.detail.state)} />
      <p>
        Chosen: <b id="chosen">{chosen}</b>
      </p>
    </>
  );
}
