import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { legibleCard, legibleText } from '../../src/cards/legible.ts';

describe('legibleText(content, role)', () => {
  test.each([
    ['Latin', 'Çalışma “ilk” — Đường'],
    ['Cyrillic', 'Північна Корея надсилає саперів'],
    ['Greek', 'Η Βόρεια Κορέα, ἀρχή'],
    ['Hangul', '북한, 러시아에 공병 6천명 파병'],
    ['Chinese', '朝鲜向俄罗斯增派三万名士兵'],
    ['Japanese', '北朝鮮、ロシアに工兵ら6000人派遣へ'],
    ['Arabic', 'كوريا الشمالية ترسل 30,000 جندي'],
    ['Hebrew', 'צפון קוריאה תשלח חיילים'],
    ['Persian with its joiner', 'پیش\u200cبینی'],
  ])('keeps %s as it is', (_, content) => {
    expect(legibleText(content, 'title')).toBe(content);
    expect(legibleText(content, 'label')).toBe(content);
  });

  test.each([
    ['emoji', 'Peace 😀🇰🇵 talks', 'Peace talks'],
    ['direction marks', 'evil\u202etxt.exe', 'eviltxt.exe'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['noncharacters and private use', 'a\uffff\ue000b', 'ab'],
    ['vowel signs', 'قتيلاً', 'قتيلا'],
    ['accents beside their letter', 'cafe\u0301', 'café'],
  ])('sets %s right', (_, content, expected) => {
    expect(legibleText(content, 'title')).toBe(expected);
  });

  test.each([
    ['Thai', 'เกาหลีเหนือส่งทหาร'],
    ['Egyptian hieroglyphs', '𓀀𓀁'],
    ['an accent that has no letter of its own', 'q\u0323 x'],
    ['one letter of many', 'Report by ༄ ཀ'],
  ])('gives nothing for %s', (_, content) => {
    expect(legibleText(content, 'title')).toBeUndefined();
  });
});

describe('legibleCard(card)', () => {
  const figure = { value: '600', what: 'killed', sayer: 'เกาหลี', certainties: ['alleged' as const] };
  const card: Card = {
    kind: 'briefing',
    kicker: 'Briefing',
    title: 'เกาหลี',
    publisher: 'ไทย',
    figures: [],
    counts: [],
  };

  test('falls back to what is left', () => {
    expect(legibleCard({ ...card, date: '2025' })).toEqual({
      kind: 'briefing',
      kicker: 'Briefing',
      title: '',
      date: '2025',
      figures: [],
      counts: [],
    });
  });

  test('does not make a figure nobody’s', () => {
    expect(legibleCard({ ...card, figures: [figure] }).figures[0]?.sayer).toBe('a source named on the page');
  });

  test('leaves out a figure of what it cannot name', () => {
    expect(legibleCard({ ...card, figures: [{ ...figure, what: 'ทหาร' }] }).figures).toEqual([]);
  });
});
