/** Comment nodes that close the place of a part which is still to come. */
const PENDING_END = '/$';

/**
 * Puts what a server sent late where a browser puts it: React streams a part as `<div hidden id="S:0">` and moves it by
 * a script to `<template id="B:0">`, whose stand-in goes. Shadow trees that the page declares are unwrapped.
 */
export function settleStreamed(document: Document): void {
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) {
    const place = document.querySelector(`template[id="B:${part.id.slice(2).replace(/["\\]/g, '')}"]`);
    part.removeAttribute('hidden');
    if (!place) continue;
    removeStandIn(place);
    place.replaceWith(part);
  }
  for (const template of document.querySelectorAll('template[shadowrootmode], template[shadowroot]')) {
    const shown = document.createElement('div');
    shown.innerHTML = template.innerHTML;
    template.replaceWith(shown);
  }
}

/** What stands between a place and the comment that ends it; nothing where the comment is not there. */
function removeStandIn(place: Element): void {
  const standIn: ChildNode[] = [];
  let node = place.nextSibling;
  while (node && !(node.nodeType === node.COMMENT_NODE && node.nodeValue === PENDING_END)) {
    standIn.push(node);
    node = node.nextSibling;
  }
  if (node) for (const each of standIn) each.remove();
}
