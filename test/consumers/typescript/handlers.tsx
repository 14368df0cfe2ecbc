/** Of React and Preact. */
export const good = <opic-map onopic-state-select={event => event.detail.state?.toLowerCase()} />;
// @ts-expect-error: a server would write it as it stands, and HTML has no capitals
export const capital = <opic-map asOf="2022-05-24" />;
// @ts-expect-error: the event carries a State
export const event = <opic-map onopic-state-select={event => event.detail.asOf} />;
