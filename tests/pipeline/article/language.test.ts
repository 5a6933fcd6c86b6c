import { describe, expect, test } from 'vitest';
import { detectLanguage, scriptOf } from '../../../src/pipeline/article/language.ts';

describe('detectLanguage(text)', () => {
  test.each([
    [
      'en',
      'Water rose all night in the valley below the old dam, and in the morning nobody could cross the bridge that the engineers had called safe.',
    ],
    [
      'de',
      'Das Wasser stieg die ganze Nacht im Tal unter dem alten Damm, und am Morgen konnte niemand die Brücke überqueren, die nach den Worten der Ingenieure sicher sein sollte.',
    ],
    [
      'fr',
      'L’eau est montée toute la nuit dans la vallée sous le vieux barrage, et au matin personne ne pouvait traverser le pont que les ingénieurs de la vallée disaient pourtant sûr.',
    ],
    [
      'es',
      'El agua subió toda la noche en el valle bajo la vieja presa, y por la mañana nadie podía cruzar el puente que los ingenieros de la provincia creían seguro.',
    ],
    ['en', 'Water rose.'],
    ['ko', '밤새 물이 불었다.'],
    ['ru', 'Вода поднималась всю ночь, и мы ждали.'],
    ['uk', 'Вода піднімалася всю ніч.'],
    ['bg', 'Водата се покачваше през цялата нощ на брега.'],
    ['ru', 'Вода на реке.'],
    ['el', 'Το νερό ανέβαινε όλη νύχτα.'],
    ['ja', '水が一晩中ふえた。'],
    ['zh', '水位整夜上涨。'],
    ['ar', 'ارتفع الماء طوال الليل.'],
    ['en', '…'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('scriptOf(text)', () => {
  test.each([
    ['Water', 'Latin'],
    ['Вода and водата', 'Cyrillic'],
    ['물', 'Hangul'],
    ['123 …', undefined],
  ])('%s → %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});
