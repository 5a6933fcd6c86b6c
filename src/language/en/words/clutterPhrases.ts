/**
 * What the lines that publishers set round an article say, in small letters, by language: en, de, fr, es, it, pt, bg,
 * ru, uk, ar, ko. Written for this project.
 */
export const CLUTTER_PHRASES = {
  advertisement: [
    ...['ad', 'advert', 'advertisement', 'advertising', 'paid content', 'promoted', 'promoted content', 'sponsored'],
    ...['sponsored content', 'story continues below', 'story continues below advertisement'],
    ...['advertisement - scroll to continue', 'scroll to continue', 'anzeige', 'werbung', 'publicité', 'publicidad'],
    ...['pubblicità', 'publicidade', 'реклама', 'إعلان', '광고'],
  ],
  comments: [
    ...['add a comment', 'comment', 'comments', 'join the conversation', 'leave a comment', 'leave a reply'],
    ...['post a comment', 'view comments', 'kommentare', 'kommentar schreiben', 'commentaires'],
    ...['laisser un commentaire', 'comentarios', 'deja un comentario', 'commenti', 'comentários', 'коментари'],
    ...['напиши коментар', 'комментарии', 'оставить комментарий', 'коментарі', 'залишити коментар', 'تعليقات', '댓글'],
  ],
  cookieButtons: [
    ...['accept', 'accept all', 'accept all cookies', 'accept cookies', 'manage cookies', 'reject all cookies'],
    ...['cookie policy', 'cookie settings', 'alle cookies akzeptieren', 'cookie-einstellungen'],
    ...['accepter tous les cookies', 'tout accepter', 'gérer les cookies', 'aceptar todas las cookies'],
    ...['aceptar cookies', 'accetta tutti i cookie', 'aceitar todos os cookies', 'приемам всички бисквитки'],
    ...['принять все файлы cookie', 'прийняти всі файли cookie'],
  ],
  cookieNotice: [
    ...['our site uses cookies', 'this site uses cookies', 'this website uses cookies', 'we use cookies'],
    ...['diese website verwendet cookies', 'wir verwenden cookies', 'ce site utilise des cookies'],
    ...['nous utilisons des cookies', 'este sitio utiliza cookies', 'este sitio web utiliza cookies'],
    ...['utilizamos cookies', 'questo sito utilizza i cookie', 'este site utiliza cookies'],
    ...['този сайт използва бисквитки', 'мы используем файлы cookie', 'этот сайт использует файлы cookie'],
    ...['цей сайт використовує файли cookie', 'ми використовуємо файли cookie'],
  ],
  legal: [
    ...['all rights reserved', 'cookie policy', 'privacy policy', 'terms and conditions', 'terms of service'],
    ...['terms of use', 'alle rechte vorbehalten', 'datenschutz', 'impressum', 'tous droits réservés'],
    ...['mentions légales', 'todos los derechos reservados', 'tutti i diritti riservati'],
    ...['todos os direitos reservados', 'всички права запазени', 'все права защищены', 'усі права захищено'],
    ...['جميع الحقوق محفوظة', '무단 전재 및 재배포 금지', '무단전재 및 재배포 금지'],
  ],
  pointer: [
    ...['also on', 'also read', 'click here', 'continue reading', 'more coverage', 'most popular', 'most read'],
    ...['most viewed', 'read also', 'read more', 'read next', 'read the full', 'recommended', 'recommended for you'],
    ...['related', 'related articles', 'related content', 'related coverage', 'related links', 'related posts'],
    ...['related stories', 'see also', 'see more', 'view gallery', 'you might also like', 'you may also like'],
    ...['lesen sie auch', 'lesen sie mehr', 'mehr zum thema', 'auch interessant', 'meistgelesen'],
    ...['à lire aussi', 'lire aussi', 'lire la suite', 'voir aussi', 'sur le même sujet'],
    ...['lea también', 'lee también', 'leer más', 'te puede interesar', 'ver también', 'más información'],
    ...['leggi anche', 'leia mais', 'leia também', 'veja também', 'прочетете още', 'вижте още', 'още по темата'],
    ...['четете още', 'читайте также', 'смотрите также', 'по теме', 'читать далее', 'читайте також'],
    ...[
      'дивіться також',
      'за темою',
      'اقرأ أيضا',
      'اقرأ أيضًا',
      'اقرأ المزيد',
      'مواضيع ذات صلة',
      '관련기사',
      '관련 기사',
    ],
  ],
  /** Enough for a promotion where no sentence follows. */
  promotionOpenings: [
    ...['already a subscriber', 'become a member', 'become a subscriber', 'download our', 'download the app'],
    ...['enjoying this', 'follow us', 'get our', 'join our', 'join us', 'log in', 'sign in', 'sign up', 'subscribe'],
    ...['support our', 'support us', 'abonnieren sie', 'jetzt abonnieren', 'melden sie sich an', 'folgen sie uns'],
    ...['abonnez-vous', 'inscrivez-vous', 'suivez-nous', 'suscríbete', 'suscríbase', 'síganos', 'síguenos'],
    ...['regístrate', 'abbonati', 'iscriviti', 'seguici', 'assine', 'inscreva-se', 'siga-nos', 'абонирайте се'],
    ...['последвайте ни', 'подписывайтесь', 'подпишитесь', 'підписуйтесь', 'підпишіться', 'اشترك', 'تابعنا', 'تابعونا'],
    ...['구독'],
  ],
  /** Promotions only together with what is promoted. */
  promotionVerbs: [
    ...['donate', 'download', 'get', 'join', 'register', 'support', 'try', 'laden sie', 'téléchargez', 'descarga'],
    ...['изтеглете', 'скачайте', 'завантажуйте'],
  ],
  promotedThings: [
    ...['account', 'alerts', 'app', 'channel', 'inbox', 'journalism', 'membership', 'newsletter', 'newsletters'],
    ...['notifications', 'podcast', 'subscriber', 'subscription', 'telegram', 'trial', 'unlimited', 'whatsapp'],
    ...['youtube', 'infolettre', 'boletín', 'kanal', 'бюлетин', 'канал', 'рассылку', 'приложение', 'приложението'],
    ...['розсилку', 'застосунок', 'نشرتنا', 'قناتنا', 'تطبيقنا'],
  ],
  share: [
    ...['copy link', 'email', 'e-mail', 'facebook', 'flipboard', 'linkedin', 'messenger', 'pin', 'pinterest', 'post'],
    ...['print', 'reddit', 'save', 'share', 'telegram', 'tweet', 'twitter', 'whatsapp', 'x', 'bluesky', 'threads'],
    ...['teilen', 'artikel teilen', 'drucken', 'partager', 'partager cet article', 'imprimer', 'compartir'],
    ...['compartir en', 'imprimir', 'condividi', 'compartilhar', 'compartilhe', 'сподели', 'споделяне', 'поделиться'],
    ...['отправить', 'поділитися', 'поширити', 'شارك', 'مشاركة', 'طباعة', '공유', '공유하기', '카카오톡', '인쇄'],
  ],
  shareFillers: 'article by friends it link on page story the this via with auf bei sur en в на у на على'.split(' '),
} as const;

/** Verbs of a line that tells what somebody said: a sentence of the article, whatever it begins with. */
export const REPORTED: readonly string[] = [
  'added',
  'asked',
  'recalled',
  'said',
  'says',
  'told',
  'warned',
  'wrote',
  ...'sagte erklärte dit déclaré indiqué dijo afirmó disse каза заяви сказал сказала заявил сообщил сказав сказала'.split(
    ' ',
  ),
];
