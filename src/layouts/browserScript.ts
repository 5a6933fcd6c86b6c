import { createHash } from 'node:crypto';

/**
 * The only script that a page carries: it sets the remembered colours before anything is painted and fetches search when
 * the reader asks for it ("/", Ctrl or ⌘ K, the link to search), and what copies where a button is pressed. Without it the
 * page reads the same.
 */
export const BROWSER_SCRIPT = `(()=>{
const root=document.documentElement,base=document.currentScript.dataset.base;
let theme='';try{theme=localStorage.theme||''}catch{}
if(theme)root.dataset.theme=theme;
addEventListener('DOMContentLoaded',()=>{const box=document.getElementById('theme-'+theme);if(box)box.checked=true});
addEventListener('change',({target})=>{if(target.name!=='theme')return;
if(target.value)root.dataset.theme=target.value;else delete root.dataset.theme;
try{localStorage.theme=target.value}catch{}});
const ask=event=>{if(document.querySelector('pagefind-results'))return;event.preventDefault();
import(base+'search.js').then(search=>search.openDialog(base)).catch(()=>location.assign(base+'search/'))};
addEventListener('keydown',event=>{const typing=event.target.closest('input,textarea,select,[contenteditable]');
if((event.key==='/'&&!typing&&!event.ctrlKey&&!event.metaKey&&!event.altKey)||(event.key==='k'&&(event.ctrlKey||event.metaKey)))ask(event)});
if(navigator.share)root.dataset.canShare='';
addEventListener('click',event=>{const button=event.target.closest('[data-copy],[data-share]');
if(button)import(base+'share.js').then(share=>share.act(button));
if(event.target.closest('[data-search]')&&!event.ctrlKey&&!event.metaKey&&!event.shiftKey)ask(event)});
})()`.replaceAll('\n', '');

/** What the content security policy allows it by. */
export const BROWSER_SCRIPT_HASH = `sha256-${createHash('sha256').update(BROWSER_SCRIPT).digest('base64')}` as const;
