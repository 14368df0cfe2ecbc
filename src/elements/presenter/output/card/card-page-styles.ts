import { css } from 'lit';

export const cardPageStyles = css`
  .card-page {
    position: absolute;
    inset: 0;
    overflow: auto;
    padding: 1rem max(1rem, (100% - 34rem) / 2) 2rem;
    background: var(--_ground);
    color: var(--_ink);
    font-size: 1rem;
    overflow-wrap: anywhere;
  }
  .card-page h1 {
    margin: 0.2em 0 0.3em;
    font-size: clamp(1.7rem, 9vw, 2.6rem);
    line-height: 1.15;
  }
  .card-page p {
    margin: 0 0 0.5em;
  }
  .card-page .quiet {
    color: var(--_soft);
    font-size: 0.875rem;
  }
  .card-page .status {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    font-size: 1.15rem;
  }
  .card-page .status i {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    border: 2px solid var(--_edge);
    background: var(--_none);
    forced-color-adjust: none;
  }
  .card-page .status .party {
    border-color: var(--_ratified);
    background: var(--_ratified);
  }
  .card-page .status .signatory {
    background: repeating-linear-gradient(-45deg, var(--_hatched) 0 4px, var(--_hatching) 4px 7px);
  }
  .card-page svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin-block: 0.8rem;
  }
  .card-page .choices {
    display: grid;
    gap: 0.6rem;
    margin-block: 0 1.2rem;
  }
  .card-page .choices > * {
    min-block-size: 44px;
    padding: 0.6rem 0.8rem;
    border: 2px solid var(--_edge);
    border-radius: 0.4rem;
    background: var(--_ground);
    color: var(--_ink);
    text-align: start;
  }
  .card-page [data-card='talk'] {
    border-color: var(--_mark);
    font-weight: 700;
  }
`;
