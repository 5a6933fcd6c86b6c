import { createHash } from 'node:crypto';

/**
 * The only script that a page carries: it sets the remembered colours before anything is painted, fetches search when
 * the reader asks for it ("/", Ctrl or ⌘ K, the link to search), what copies where a button is pressed, and what keeps the
 * site for offline reading at the reader's first action, or at once where pages are kept already. In an edition that no
 * server gave (`data-local`) it fetches nothing. Without it the page reads the same.
 */
export const BROWSER_SCRIPT = `(()=>{
const root=document.documentElement,{base,keep,local}=document.currentScript.dataset;
let theme='';try{theme=localStorage.theme||''}catch{}
if(theme)root.dataset.theme=theme;
addEventListener('DOMContentLoaded',()=>{const box=document.getElementById('theme-'+theme);if(box)box.checked=true});
addEventListener('change',({target})=>{if(target.name!=='theme')return;
if(target.value)root.dataset.theme=target.value;else delete root.dataset.theme;
try{localStorage.theme=target.value}catch{}});
const ask=event=>{if(document.querySelector('pagefind-results'))return;event.preventDefault();
const go=()=>location.assign(document.querySelector('[data-search]').href);if(local!==undefined)return go();
import(base+'search.js').then(search=>search.openDialog()).catch(go)};
addEventListener('keydown',event=>{const typing=event.target.closest('input,textarea,select,[contenteditable]');
if((event.key==='/'&&!typing&&!event.ctrlKey&&!event.metaKey&&!event.altKey)||(event.key==='k'&&(event.ctrlKey||event.metaKey)))ask(event)});
if(navigator.share&&local===undefined)root.dataset.canShare='';
addEventListener('click',event=>{const button=event.target.closest('[data-copy],[data-share]');
if(button&&local===undefined)import(base+'share.js').then(share=>share.act(button));
if(event.target.closest('[data-search]')&&!event.ctrlKey&&!event.metaKey&&!event.shiftKey)ask(event)});
const worker=navigator.serviceWorker;if(keep===undefined||!worker)return;
const acts=['pointerdown','keydown','wheel','touchstart'],wake=()=>{for(const act of acts)removeEventListener(act,wake);import(base+'offline.js').catch(()=>{})};
if(worker.controller)wake();else for(const act of acts)addEventListener(act,wake,{passive:true});
})()`.replaceAll('\n', '');

/** What the content security policy allows it by. */
export const BROWSER_SCRIPT_HASH = `sha256-${createHash('sha256').update(BROWSER_SCRIPT).digest('base64')}` as const;
