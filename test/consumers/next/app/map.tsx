'use client';
import { useState } from 'react';
import 'opic-widgets/opic-map.js';
import type {} from 'opic-widgets/react';

export function StatusMap({ asOf }: { asOf: string }) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <opic-map as-of={asOf} onopic-state-select={event => setChosen(event.detail.state)}>
        <p>48 States parties on 24 May 2022.</p>
      </opic-map>
      <p id="chosen">{chosen}</p>
    </>
  );
}
