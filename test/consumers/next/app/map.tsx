'use client';
import { useCallback, useState } from 'react';
import 'opic-widgets/opic-map.js';
import type { OpicEvents, OpicMap } from 'opic-widgets';
import type {} from 'opic-widgets/react';
import './page.css';

export function StatusMap({ asOf }: { asOf: string }) {
  const [chosen, setChosen] = useState<string | null>(null);
  // React attaches no handlers of custom events to what the server rendered; a ref does.
  const listen = useCallback((map: OpicMap) => {
    const choose = ({ detail }: OpicEvents['opic-state-select']) => setChosen(detail.state);
    map.addEventListener('opic-state-select', choose);
    return () => map.removeEventListener('opic-state-select', choose);
  }, []);
  return (
    <>
      <opic-map as-of={asOf} ref={listen}>
        <p>48 States parties on 24 May 2022.</p>
      </opic-map>
      <p>
        Chosen: <b id="chosen">{chosen}</b>
      </p>
    </>
  );
}
