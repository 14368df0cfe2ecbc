/** Markup that React, Preact and Solid take alike, and markup that they must not. */
export const good = (
  <opic-map as-of="2022-05-24" region="africa" lang="fr-CA" selected="SVN" stale-after={90} class="wide">
    <p>What is read until the script runs.</p>
  </opic-map>
);
export const divided = <opic-breakdown by="group" />;

// @ts-expect-error: no such region
export const region = <opic-map region="atlantis" />;
// @ts-expect-error: not a way to divide
export const by = <opic-breakdown by="continent" />;
// @ts-expect-error: a language we do not speak
export const lang = <opic-map lang="de" />;
// @ts-expect-error: no such attribute
export const attribute = <opic-map asof="2022-05-24" />;
// @ts-expect-error: no such element
export const element = <opic-chart />;
