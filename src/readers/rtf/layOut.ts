import type { LooseBlock } from '../layOutBlocks.ts';
import { readRaised } from '../raised.ts';
import { isDataTable, layOutTable } from '../table.ts';
import type { State } from './state.ts';

/** Adds letters to the paragraph, the note, the cell or the property that is read, or counts what is left out. */
export function addWords(state: State, words: string): void {
  const group = state.groups.at(-1);
  if (!group || !words) return;
  if (group.info) state.info[group.info] = (state.info[group.info] ?? '') + words;
  if (group.skips) return;
  if (group.isHidden) state.leftOut.hidden += words.trim() ? 1 : 0;
  else if (group.isDeleted) state.leftOut.deleted += words.trim() ? 1 : 0;
  else if (group.isStruck) state.leftOut.struck += words.trim() ? 1 : 0;
  else if (group.isRaised) state.raised += words;
  else {
    settleRaised(state, words);
    state.text += words;
  }
}

/** Adds the raised letters that were read, as what stands behind them says. */
export function settleRaised(state: State, after: string): void {
  if (state.raised) state.text += readRaised(state.text, state.raised, after);
  state.raised = '';
}

export function endCell(state: State): void {
  settleRaised(state, '');
  state.cells.push({ text: state.text.trim() });
  state.text = '';
}

export function endParagraph(state: State): void {
  settleRaised(state, '');
  if (state.outer.length > 0 || state.isInTable) {
    state.text += state.text ? '\n' : ''; // a note or a cell of several paragraphs
    return;
  }
  endTable(state);
  const text = state.text.replace(/ {2,}/g, ' ').trim();
  state.text = '';
  if (text)
    state.blocks.push({ text, kind: 'paragraph', ...(state.isListed ? { part: 'list', rule: 'list-item' } : {}) });
}

export function endTable(state: State): void {
  if (state.rows.length === 0) return;
  const { rows } = state;
  state.rows = [];
  if (isDataTable(rows)) state.blocks.push(...layOutTable(rows));
  else state.blocks.push(...rows.flat().map(({ text }): LooseBlock => ({ text, kind: 'paragraph' })));
}
