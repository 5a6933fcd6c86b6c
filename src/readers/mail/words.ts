/** What mail programs write round the words of others, by language. Written from reading messages. */

/** Lines above a message that is forwarded or answered, with the marks round them taken off. */
export const MESSAGE_MARKERS: ReadonlySet<string> = new Set([
  'begin forwarded message',
  'doorgestuurd bericht',
  'forwarded message',
  'forwarded by',
  'mensagem encaminhada',
  'mensaje original',
  'mensaje reenviado',
  'message d’origine',
  "message d'origine",
  'message original',
  'message transféré',
  'messaggio inoltrato',
  'messaggio originale',
  'original message',
  'original-nachricht',
  'oorspronkelijk bericht',
  'ursprüngliche nachricht',
  'weitergeleitete nachricht',
  'пересылаемое сообщение',
  'пересланное сообщение',
]);

/** Headers as programs write them above what they forward. */
export const INNER_HEADERS: Readonly<Record<string, 'from' | 'date' | 'subject' | 'to'>> = {
  an: 'to',
  asunto: 'subject',
  bcc: 'to',
  betreff: 'subject',
  cc: 'to',
  cci: 'to',
  cco: 'to',
  copia: 'to',
  da: 'from',
  data: 'date',
  date: 'date',
  datum: 'date',
  de: 'from',
  enviado: 'date',
  envoyé: 'date',
  fecha: 'date',
  from: 'from',
  gesendet: 'date',
  objet: 'subject',
  oggetto: 'subject',
  onderwerp: 'subject',
  para: 'to',
  'reply-to': 'to',
  sent: 'date',
  subject: 'subject',
  to: 'to',
  van: 'from',
  von: 'from',
  à: 'to',
  дата: 'date',
  кому: 'to',
  от: 'from',
  тема: 'subject',
};

/** Before the subject of what is passed on, and of an answer. */
export const FORWARD_PREFIX = /^\s*(?:(?:fwd?|wg|tr|rv|i|enc|пересл)\s*:\s*)+/i;
export const REPLY_PREFIX = /^\s*(?:(?:re|aw|sv|antw|ref|rif|vs)(?:\[\d+\])?\s*:\s*)+/i;

/** "On Tue, 4 Mar 2025 Ann Bell wrote:" and its like: what follows is quoted. */
export const WROTE =
  /^(?:on|am|le|il|el|em|op)\b.{5,200}\b(?:wrote|schrieb.{0,80}|a écrit|ha scritto|escribió|escreveu|schreef.{0,80})\s*:$|^\p{Lu}.{2,80}(?:<\S+@\S+>|\(\S+@\S+\))\s*(?:wrote|schrieb|a écrit)\s*:$/isu;

/** A part of plain text that only sends the reader to another part or place. */
export const STUB =
  /\b(?:view|read|see|open|show)\b.{0,40}\b(?:browser|online|web|html)\b|\bhtml\b.{0,60}\b(?:mail|e-mail|email|client|program|viewer|message)\b|im browser (?:ansehen|öffnen|anzeigen)|dans (?:votre|un) navigateur|en (?:su|el|tu) navegador/i;
