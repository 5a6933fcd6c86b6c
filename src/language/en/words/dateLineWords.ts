/** Words of the line that says when a text was published, in small letters. Written for this project. */
export const PUBLISHED_WORDS: readonly string[] = [
  'date',
  'date published',
  'first published',
  'posted',
  'posted on',
  'pubblicato il',
  'publicado el',
  'publicado em',
  'published',
  'published on',
  'publié le',
  'veröffentlicht',
  'veröffentlicht am',
  'дата публикации',
  'опубликовано',
  'опубліковано',
  'публикувана на',
  'публикувано на',
  'نشر في',
  'نُشر في',
  '입력',
  '등록',
];

/** The same of a change. */
export const UPDATED_WORDS: readonly string[] = [
  'actualizado el',
  'aggiornato il',
  'aktualisiert',
  'aktualisiert am',
  'atualizado em',
  'last modified',
  'last updated',
  'last updated on',
  'mis à jour le',
  'modified',
  'stand',
  'updated',
  'updated on',
  'обновено на',
  'обновлено',
  'оновлено',
  'последна промяна',
  'تم التحديث في',
  '수정',
];

/** What may stand beside the date in such a line. */
export const DATE_LINE_FILLERS: readonly string[] = [
  ...'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'.split(' '),
  ...'at um à a las alle às в о об в'.split(' '),
  ...'uhr h hrs ч г року р'.split(' '),
  ...'am pm a.m p.m et est edt pt pst pdt ct gmt utc cet cest bst kst'.split(' '),
];
