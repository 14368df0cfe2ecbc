import type {} from 'opic-widgets/solid';

export const good = <opic-map on:opic-state-select={event => event.detail.state?.toLowerCase()} />;
// @ts-expect-error: the event carries a State
export const event = <opic-map on:opic-state-select={event => event.detail.asOf} />;
