/** The content of the panel that is open, for the wall or for the presenter's window. */
import { isState } from '../../../model/codes.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { SlideContext } from '../output/sheet.js';
import { slideShown } from '../state/talk-state.js';
import type { TalkStore } from '../state/talk-store.js';
import type { Slide } from '../talk.js';
import { exportPanel } from './export-panel.js';
import { keysPanel } from './keys-panel.js';
import { languagesPanel } from './languages-panel.js';
import { overviewPanel } from './overview-panel.js';
import type { PanelContent } from './panel-dialog.js';
import { questionPanel } from './question-panel.js';

interface Shown {
  readonly talk: TalkStore;
  readonly localizer: Localizer;
  readonly contextOf: (slide: Slide) => SlideContext;
  readonly withHostContent: (slide: Slide) => Slide;
}

export function panelContent({
  talk,
  localizer,
  contextOf,
  withHostContent,
}: Shown): PanelContent | undefined {
  const { state, dispatch } = talk;
  const { panel, question, marked, slides, at, given } = state;
  switch (panel) {
    case 'keys':
      return keysPanel(localizer);
    case 'export':
      return exportPanel({
        state: isState(slideShown(state).name) ? slideShown(state).name : undefined,
        localizer,
        several: given.languages.length > 1,
        making: state.making,
        dispatch,
      });
    case 'languages':
      return languagesPanel(state, localizer, dispatch);
    case 'overview':
      return overviewPanel({ slides, at, localizer, contextOf, withHostContent, dispatch });
    case 'question': {
      const { dataset, date } = contextOf(slideShown(state));
      return questionPanel({ question, marked, localizer, dataset, date, dispatch });
    }
    case undefined:
      return undefined;
  }
}
