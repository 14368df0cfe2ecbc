import { css } from 'lit';

/** The presenter's window: the slide and the next one, the time, the notes and the list of slides. */
export const windowStyles = css`
  html,
  body {
    block-size: 100%;
    margin: 0;
    background: var(--_ground);
    color: var(--_ink);
    font:
      16px/1.4 system-ui,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif;
  }
  body > p {
    padding: 10px;
  }
  body {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }
  * {
    box-sizing: border-box;
  }
  main {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 3fr) minmax(0, 2fr);
    gap: 10px;
    min-block-size: 0;
    padding: 10px;
  }
  section {
    min-block-size: 0;
    overflow: auto;
  }
  /* What fades out at the foot goes on below; scrolled to its end, nothing is left there to fade. */
  .list,
  .speaker-notes {
    padding-block-end: 24px;
    -webkit-mask-image: linear-gradient(#000 calc(100% - 24px), transparent);
    mask-image: linear-gradient(#000 calc(100% - 24px), transparent);
  }
  h1,
  main h2 {
    margin: 0 0 4px;
    font-size: 14px;
    font-weight: 600;
    color: var(--_soft);
  }
  .picture {
    border: 1px solid var(--_edge);
    cursor: pointer;
    touch-action: pan-y pinch-zoom;
  }
  .picture svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .now .picture svg {
    max-block-size: 56vb;
  }
  .after .picture {
    inline-size: 62%;
  }
  .side {
    grid-area: 2 / 2 / span 2;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    align-items: baseline;
    padding: 10px 10px 0;
    font-variant-numeric: tabular-nums;
  }
  .times b {
    font-size: 34px;
    line-height: 1.1;
  }
  .times .soon,
  .times .late {
    padding-inline: 6px;
    background: #8a5a00;
    color: #fff;
  }
  .times .late {
    background: #b00020;
  }
  .speaker-notes {
    flex: 1;
    font-size: 19px;
  }
  .speaker-notes p {
    margin: 0 0 0.6em;
  }
  .list ol {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list button {
    font-size: 14px;
    text-align: start;
  }
  .messages p {
    margin: 0 0 4px;
    padding: 4px 10px;
    border-inline-start: 5px solid var(--_mark);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .bar,
  .messages {
    grid-column: 1 / -1;
  }
  .bar {
    position: static;
    inline-size: auto;
    opacity: 1;
    pointer-events: auto;
    transform: none;
  }
  @media (max-width: 700px) {
    main {
      grid-template: auto / minmax(0, 1fr);
      block-size: auto;
    }
    .side {
      grid-area: auto;
    }
  }
`;
