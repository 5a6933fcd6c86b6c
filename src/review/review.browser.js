// @ts-check
/**
 * The page of the review: one doubt after the other, by hand or by key. What is decided is sent to the server, which
 * writes it into the editor's files.
 *
 * @typedef {import('./session.ts').ReviewState & { site?: string }} State
 * @typedef {import('./doubt.ts').Doubt} Doubt
 */

const list = /** @type {HTMLOListElement} */ (document.querySelector('#list'));
const told = /** @type {HTMLElement} */ (document.querySelector('#status'));
const problems = /** @type {HTMLUListElement} */ (document.querySelector('#problems'));
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('#page'));
const filters = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('[data-filter]'));

/** @type {State} */
let state = { doubts: [], decided: 0, problems: [], names: [] };
let filter = 'doubtful';
let at = 0;
let isOpen = false;
let isBusy = false;

/** At most so many stand in the list at once: a page of thousands is slow. */
const MOST_SHOWN = 60;

/** @param {Doubt} doubt @param {string} [by] */
const isListed = (doubt, by = filter) =>
  by === 'all' ||
  (by === 'doubtful' ? doubt.weight > 0 && doubt.kind !== 'document' && doubt.kind !== 'names' : doubt.kind === by);

const shown = () => state.doubts.filter((doubt) => isListed(doubt));

/** How a day may be written. */
const DAYS = '2026-03-14 or 14 March 2026';

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} [children]
 */
function make(tag, attributes = {}, children = []) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** @param {string} label @param {() => void} act */
function button(label, act) {
  const element = make('button', { type: 'button' }, [label]);
  element.addEventListener('click', act);
  return element;
}

/** The file, and by what a correction names the record: "post.txt · id 5j6uff90ct · read by the rule subject-verb" @param {Doubt} doubt */
const placeOf = ({ kind, file, record, rule }) =>
  kind === 'document' || kind === 'names'
    ? file
    : [file, `id ${record}`, rule && `read by the rule ${rule}`].filter(Boolean).join(' · ');

/** @param {Doubt} doubt @param {number} index */
function itemOf(doubt, index) {
  const words = doubt.parts.map(({ text, mark }) =>
    mark === 'around' ? make('span', { class: 'around' }, [text]) : mark ? make('mark', { class: mark }, [text]) : text,
  );
  const isCurrent = index === at;
  const item = make('li', isCurrent ? { 'aria-current': 'true' } : {}, [
    make('p', { class: 'why' }, [doubt.why]),
    make('p', { class: 'text' }, words),
    make('p', { class: 'place' }, [placeOf(doubt)]),
  ]);
  if (isCurrent) item.append(...(isOpen ? [formOf(doubt)] : [actionsOf(doubt)]));
  else item.addEventListener('click', () => move(index));
  return item;
}

/** @param {Doubt} doubt */
function actionsOf(doubt) {
  const isNames = doubt.kind === 'names';
  return make('div', { class: 'actions' }, [
    button(isNames ? 'Two people' : 'Right', () => decide(isNames ? 'apart' : 'right')),
    ...(doubt.kind === 'quantity' ? [button('Of two things', () => decide('apart'))] : []),
    ...(doubt.kind === 'document' || isNames ? [] : [button('Hide', () => decide('hide'))]),
    button(isNames ? 'One person' : 'Correct', () => open()),
  ]);
}

/** @param {Doubt} doubt */
function formOf(doubt) {
  const form = make('form');
  for (const { name, label, value, options } of doubt.fields) {
    const id = `field-${name}`;
    const isClosed = name === 'certainty' || name === 'verdict';
    const isDay = name === 'published' || name === 'asOf';
    const input = isClosed
      ? make('select', { id, name })
      : make('input', { id, name, value, autocomplete: 'off', ...(isDay ? { placeholder: DAYS } : {}) });
    if (options && isClosed)
      input.append(...options.map((option) => make('option', option === value ? { selected: '' } : {}, [option])));
    form.append(make('label', { for: id }, [label]), input);
    if (options && !isClosed) {
      input.setAttribute('list', `${id}-list`);
      form.append(
        make(
          'datalist',
          { id: `${id}-list` },
          options.map((option) => make('option', { value: option })),
        ),
      );
    }
  }
  for (const [name, label] of Object.entries({ remark: 'Remark, printed', note: 'Note, private' })) {
    form.append(
      make('label', { for: `field-${name}` }, [label]),
      make('input', { id: `field-${name}`, name, autocomplete: 'off' }),
    );
  }
  const save = make('button', { type: 'submit' }, ['Save']);
  form.append(make('span'), make('div', { class: 'actions' }, [save, button('Cancel', () => close())]));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const before = new Map(doubt.fields.map(({ name, value }) => [name, value]));
    /** @type {Record<string, string>} */
    const fields = {};
    for (const [name, value] of data) {
      const isChanged = before.has(name) && (before.get(name) !== value || doubt.kind === 'names');
      if (isChanged) fields[name] = String(value);
    }
    const extra = { note: String(data.get('note') ?? ''), remark: String(data.get('remark') ?? '') };
    decide(doubt.kind === 'names' ? 'join' : 'edit', { fields, ...extra });
  });
  return form;
}

/** Two names that are of one person or body, listed as such or not. */
function joinForm() {
  const form = make('form', { id: 'join', 'aria-label': 'Join two names' });
  const names = make(
    'datalist',
    { id: 'all-names' },
    state.names.map((name) => make('option', { value: name })),
  );
  for (const [name, label] of Object.entries({ first: 'This name', second: 'and this one', name: 'Name to show' })) {
    const input = make('input', { id: `join-${name}`, name, list: 'all-names', autocomplete: 'off', required: '' });
    form.append(make('label', { for: `join-${name}` }, [label]), input);
  }
  form.append(
    names,
    make('span'),
    make('div', { class: 'actions' }, [make('button', { type: 'submit' }, ['Join them'])]),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const [first, second, name] = ['first', 'second', 'name'].map((field) => String(data.get(field)).trim());
    ask('join', { names: [first, second], name });
  });
  return make('li', { class: 'own' }, [make('p', { class: 'why' }, ['Two names that are not listed']), form]);
}

/** @param {boolean} [isLoaded] The list came while somebody may have been typing already: what they typed stays. */
function draw(isLoaded = false) {
  const typed = isLoaded ? /** @type {HTMLInputElement[]} */ ([...list.querySelectorAll('#join input')]) : [];
  const focused = document.activeElement?.id;
  const all = shown();
  at = Math.max(0, Math.min(at, all.length - 1));
  const from = Math.max(0, at - 5);
  list.replaceChildren(...all.slice(from, from + MOST_SHOWN).map((doubt, index) => itemOf(doubt, from + index)));
  if (filter === 'names') list.append(joinForm());
  for (const { id, value } of typed) {
    const input = /** @type {HTMLInputElement | null} */ (list.querySelector(`#${id}`));
    if (input) input.value = value;
    if (id === focused) input?.focus();
  }
  for (const each of filters) {
    const isPressed = each.dataset.filter === filter;
    each.setAttribute('aria-pressed', String(isPressed));
    const number = state.doubts.filter((doubt) => isListed(doubt, each.dataset.filter)).length;
    each.querySelector('small')?.remove();
    if (each.dataset.filter !== 'all') each.append(make('small', {}, [` ${number}`]));
  }
  told.textContent = `${all.length === 0 ? 'Nothing is left to look at here' : `${at + 1} of ${all.length}`} · ${state.decided} decided`;
  problems.hidden = state.problems.length === 0;
  problems.replaceChildren(...state.problems.map((line) => make('li', {}, [line])));
  const current = all[at];
  /** @type {HTMLElement} */ (frame.parentElement).hidden = !state.site;
  if (current && state.site) {
    const address = new URL(current.page, state.site);
    // Another query for every decision: where only the place on a page differs, a browser keeps the page it has.
    address.searchParams.set('decided', String(state.decided));
    if (frame.src !== address.href) frame.src = address.href;
  }
  const item = list.querySelector('[aria-current]');
  item?.scrollIntoView({ block: 'nearest' });
}

/** @param {number} index */
function move(index) {
  at = index;
  isOpen = false;
  draw();
}

/** @param {string} [field] */
function open(field) {
  isOpen = true;
  draw();
  const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (list.querySelectorAll('[aria-current] form input'));
  const wanted = [...inputs].find((input) => input.id === `field-${field}`);
  const empty = shown()[at]?.kind === 'document' && [...inputs].find(({ value }) => value === '');
  const first = wanted || empty || list.querySelector('[aria-current] form :is(input, select)');
  if (first instanceof HTMLInputElement) first.select();
  if (first instanceof HTMLElement) first.focus();
}

function close() {
  isOpen = false;
  draw();
  list.focus();
}

/** What was asked last, answered or not. */
let asked = Promise.resolve();

/**
 * Asks for a list once all before it is answered. A decision is of the list that is seen: while one is under way, no other
 * is taken.
 *
 * @param {string} path @param {object} [decision]
 */
function ask(path, decision) {
  if (decision && isBusy) return;
  isBusy = true;
  told.textContent = decision ? 'Saving …' : 'Loading …';
  asked = asked
    .then(() => answer(path, decision))
    .finally(() => {
      isBusy = false;
    });
}

/** @param {string} path @param {object} [decision] */
async function answer(path, decision) {
  const sent = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(decision) };
  const response = await fetch(path, decision ? sent : {}).catch(() => undefined);
  if (!response?.ok) {
    told.textContent = response ? await response.text() : 'The review has ended: start it again';
    return;
  }
  state = await response.json();
  isOpen = false;
  draw(decision === undefined);
}

/** @param {string} action @param {object} [more] */
function decide(action, more = {}) {
  const doubt = shown()[at];
  if (doubt) ask('decide', { key: doubt.key, action, ...more });
}

for (const each of filters) {
  each.addEventListener('click', () => {
    const wasAll = filter === 'all';
    filter = each.dataset.filter ?? 'doubtful';
    at = 0;
    if (wasAll === (filter === 'all')) draw();
    else ask(filter === 'all' ? 'state?all' : 'state');
  });
}

/** @type {Record<string, () => unknown>} */
const KEYS = {
  j: () => move(at + 1),
  k: () => move(Math.max(0, at - 1)),
  y: () => decide(shown()[at]?.kind === 'names' ? 'apart' : 'right'),
  h: () => decide('hide'),
  a: () => shown()[at]?.kind === 'quantity' && decide('apart'),
  e: () => open(),
  n: () => open('note'),
  u: () => ask('undo', {}),
};

addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key === 'Escape' && isOpen) close();
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

ask('state');
