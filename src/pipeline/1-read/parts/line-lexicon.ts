/**
 * Words of page furniture by what they are about, in the languages the training pages have. A topic
 * is a feature of a line, weighed by the model, never a verdict by itself.
 */
const TOPICS: readonly (readonly [string, RegExp])[] = [
  [
    'comments',
    /\b(comments?|commenting|kommentare?n?|commentaires?|comentarios?|reply|replies|antworten|répondre|thread|disqus)\b/i,
  ],
  [
    'moderation',
    /\b(moderat\w+|report abuse|flag|community (standards|guidelines)|be the first|join the (conversation|discussion))\b/i,
  ],
  [
    'ago',
    /\b(\d+|an?|one|two) ?(s|m|h|d|min(ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\bvor \d+ \w+|\bil y a\b/i,
  ],
  [
    'reading-time',
    /\b\d+ ?-?(min(ute)?s?) read\b|\blesezeit\b|\bread time\b|\b[\d.,]+k? (views|shares|likes|followers|votes)\b/i,
  ],
  ['cookies', /\b(cookies?|gdpr|consent|datenschutz\w*|personenbezogen\w*)\b/i],
  [
    'privacy',
    /\b(privacy|terms (of|and|&)|imprint|impressum|disclaimer|legal|agb|nutzungsbedingungen|mentions légales)\b/i,
  ],
  ['rights', /\b(rights reserved|copyright|alle rechte|tous droits|not be (published|reproduced))\b|©/i],
  [
    'newsletter',
    /\b(newsletters?|inbox|e-?mail (address|alerts?|updates?)|sign ?up|notifications?|bulletin)\b/i,
  ],
  ['subscribe', /\b(subscri\w+|abonn\w+|membership|premium|paywall|free trial|suscri\w+)\b/i],
  [
    'account',
    /\b(log ?(in|out)|sign ?(in|out)|register|my account|password|passwort|anmelden|registrier\w+|einloggen|se connecter|connexion|profile)\b/i,
  ],
  [
    'share',
    /\b(share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|instagram|youtube|reddit|tumblr|flipboard|telegram|teilen|partager|compartir)\b/i,
  ],
  ['follow', /\b(follow (us|me|him|her|them|@?\w+ on)|like us|find us|folgen|connect with)\b/i],
  ['advert', /\b(advert\w+|sponsor\w*|promoted|anzeige\w*|werbung|publicité|ads?)\b/i],
  [
    'affiliate',
    /\b(affiliate|commission|buy now|add to cart|in den warenkorb|warenkorb|free shipping|coupon|deals?|shop(ping)?|price)\b/i,
  ],
  [
    'related',
    /\b(related|recommended|you (may|might) (also )?(like|enjoy)|more (from|in|on|stories|news|about)|also read|read also|read next|see also|up next|top stories|latest( news)?|most (read|popular|viewed|shared)|trending|popular|editors?.? picks?|don.t miss|in case you missed|mehr zum thema|lesen sie auch|das könnte|auch interessant|à lire|lire aussi|ähnliche)\b/i,
  ],
  [
    'read-more',
    /\b(read (more|full|the full|on)|continue reading|learn more|see (more|all)|view (more|all)|show (more|all)|load more|find out more|click (here|to)|weiterlesen|mehr (lesen|erfahren)|mehr anzeigen|lire la suite|leer más|full (story|article))\b/i,
  ],
  [
    'media',
    /\b(photos?|image|images|picture|gallery|slideshow|video|watch|listen|podcast|play(er)?|bild|foto|fotos|caption|credit|getty|reuters\/|shutterstock|ap photo)\b/i,
  ],
  [
    'author',
    /\b(is an? (\w+ ){0,4}(reporter|writer|editor|correspondent|journalist|contributor|columnist|author|producer)|contributed to this|editing by|reporting by|(has )?covers \w+|staff writer|contact (the author|him|her)|author|autor|redaktion)\b/i,
  ],
  [
    'tags',
    /^(tags?|topics?|keywords|filed under|categor(y|ies)|schlagwörter|kategorien?|themen|posted in|tagged)\b/i,
  ],
  [
    'menu',
    /\b(menu|navigation|skip to|search|suche|home|startseite|sitemap|site map|about us|contact( us)?|kontakt|über uns|careers|jobs|help|hilfe|faq|rss|feedback|archives?|archiv)\b/i,
  ],
  [
    'print',
    /\b(print|drucken|imprimer|pdf|e-?mail|bookmark|save|font size|text size|copy link|short url)\b/i,
  ],
  [
    'steps',
    /\b(next|previous|prev|back|older|newer|nächste\w*|vorherige\w*|zurück|weiter|suivant|précédent|page \d+|seite \d+)\b/i,
  ],
  [
    'browser',
    /\b(browser|javascript|enable|supported?|loading|download|app store|google play|android|iphone)\b/i,
  ],
  ['byline', /^(by|von|par|por|written by|posted by|published by|reported by)\b/i],
  [
    'published',
    /\b(published|posted|updated|last (modified|updated)|first published|veröffentlicht|aktualisiert|erstellt|stand|publié|uhr)\b/i,
  ],
  ['donate', /\b(donat\w+|support (us|our)|contribute|spenden?|fundrais\w+)\b/i],
  [
    'choose',
    /\b(close|cancel|submit|submit|select|choose|settings|options|required|optional|name|e-?mail|website|your (name|message|comment)|all fields)\b/i,
  ],
  [
    'story',
    /\b(said|says|told|according to|announced|reported|spokes\w+|officials?|police|government|president|minister|sagte|laut|erklärte)\b/i,
  ],
];

/** Which topics of furniture a line speaks of. */
export function furnitureTopics(line: string): string[] {
  const head = line.length <= 300 ? line : line.slice(0, 300);
  return TOPICS.flatMap(([name, pattern]) => (pattern.test(head) ? [name] : []));
}
