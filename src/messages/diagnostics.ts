import type { Diagnostic, MaybeSpan, Severity } from '../model/index.ts';

interface Message {
  readonly severity: Severity;
  /** Text for people; `{name}` is filled from the values given. */
  readonly text: string;
  /** What the user can do, shown in the documentation and by `--help`. */
  readonly help: string;
}

/**
 * The one place where diagnostics are worded. A new one is a new entry here;
 * docs/generated/diagnostics.md is made from this table and a test keeps it in step.
 */
export const MESSAGES = {
  'read/empty': {
    severity: 'refused',
    text: 'The file holds no text.',
    help: 'Check that the file was saved whole. Nothing was stored.',
  },
  'read/not-text': {
    severity: 'refused',
    text: 'The file is not text in a form that is read.',
    help: 'Plain text and HTML are read. Convert the file, or add its text.',
  },
  'read/broken': {
    severity: 'refused',
    text: 'The file looks like {format}, but it is broken: {reason}.',
    help: 'Open it in the program it came from and save it anew, or add its text.',
  },
  'read/encoding-guessed': {
    severity: 'doubt',
    text: 'The file names no encoding; it was read as {encoding}.',
    help: 'Compare a few accented words with the original; save it as UTF-8 if they are wrong.',
  },
  'read/mojibake-undone': {
    severity: 'note',
    text: '{count} stretches of UTF-8 that had been read as {encoding} were set right.',
    help: 'Nothing needs doing; the original bytes are kept as they came.',
  },
  'read/undecodable': {
    severity: 'loss',
    text: '{count} characters could not be decoded as {encoding} and stand as �.',
    help: 'Save the file again in its true encoding, or as UTF-8.',
  },
  'read/cut-long': {
    severity: 'loss',
    text: 'Only the first {kept} of {length} characters were read.',
    help: 'Split the file into single reports. The original bytes are kept whole.',
  },
  'read/needs-ocr': {
    severity: 'loss',
    text: 'No text can be taken from the file: it is a picture, or a scan whose pages are pictures. It needs text recognition (OCR).',
    help: 'It is kept. Run text recognition over it, for instance with OCRmyPDF or Tesseract, and add the result.',
  },
  'read/pages-need-ocr': {
    severity: 'loss',
    text: 'No text could be taken from {which}: they are pictures, or their letters do not say which letters they are. They need text recognition (OCR).',
    help: 'The file is kept, and what text it has was read. Run text recognition over it, for instance with OCRmyPDF, and add the result.',
  },
  'read/media': {
    severity: 'refused',
    text: 'The file is sound or film, which is not read.',
    help: 'Add a transcript as text, with the name of the recording in it.',
  },
  'read/spreadsheet': {
    severity: 'refused',
    text: 'The file is a spreadsheet or a set of slides, which are not read.',
    help: 'Export each sheet as CSV and add it with --map; save slides as PDF.',
  },
  'read/unknown-archive': {
    severity: 'refused',
    text: 'The file is packed in a way that is not unpacked here (7z, rar, xz, bzip2, EPUB or the like).',
    help: 'Unpack it first, then add the folder. ZIP, TAR and GZ are unpacked here.',
  },
  'read/program': {
    severity: 'refused',
    text: 'The file is a program, a font or a database, not a document.',
    help: 'Nothing of it was run or stored. Export the texts of a database as CSV or JSON lines.',
  },
  'read/damaged-pages': {
    severity: 'loss',
    text: 'The file is damaged: {which} could not be read.',
    help: 'What could be read was read. Open the file in the program it came from and save it anew.',
  },
  'read/pages-left-out': {
    severity: 'loss',
    text: 'Only the first {kept} of {pages} pages were read.',
    help: 'Split the file into single reports. The original bytes are kept whole.',
  },
  'read/hyphen-joined': {
    severity: 'note',
    text: '“{parts}”, broken at the end of a line, was joined to “{word}”.',
    help: 'Nothing needs doing. Look at the original if the word matters and seems wrong.',
  },
  'read/hyphens-joined': {
    severity: 'note',
    text: '{count} more words that were broken at the end of a line were joined.',
    help: 'Nothing needs doing; only the first of them are listed one by one.',
  },
  'read/form-left-out': {
    severity: 'note',
    text: 'The PDF has fields to fill in; what is written in them was left out.',
    help: 'Print the file to a new PDF to make the entries part of its text, and add that.',
  },
  'read/article-in-data': {
    severity: 'note',
    text: 'The page does not show its article; it was read from the data for search engines that the page carries.',
    help: 'Compare it with the live page: such data can lag behind what readers saw.',
  },
  'read/frameset': {
    severity: 'loss',
    text: 'The page is only a frame around other pages, whose text is not in it.',
    help: 'Open the frames one by one, save each, and add those pages.',
  },
  'read/large-page': {
    severity: 'doubt',
    text: 'The page has more than {count} elements; its article was told from the rest by wording alone.',
    help: 'Look at the parts in the reader. Save the page anew, or add its text.',
  },
  'read/deep-page': {
    severity: 'doubt',
    text: 'The page nests its elements {depth} deep; its article was told from the rest by wording alone.',
    help: 'Look at the parts in the reader. Save the page anew, or add its text.',
  },
  'read/paths-left-out': {
    severity: 'note',
    text: 'The way back to the original was left out for {count} stretches: their elements lie too deep, or their paths would take up more than the text.',
    help: 'Nothing of the text is lost. Search the original for the words themselves.',
  },
  'read/expands-too-much': {
    severity: 'refused',
    text: 'The file was not unpacked: it would grow to {megabytes} MB, far beyond what such a document holds.',
    help: 'It is damaged or made to do harm. If it is neither, save it anew as plain text or PDF.',
  },
  'read/encrypted': {
    severity: 'refused',
    text: 'The file is encrypted; it cannot be read without its password.',
    help: 'Open it in the program it came from, save it without a password, and add that copy.',
  },
  'read/old-office': {
    severity: 'refused',
    text: 'The file is of an older office program (.doc, .xls, .ppt), which is not read.',
    help: 'Open it in an office program and save it as .docx, .odt or PDF.',
  },
  'read/nested-too-deep': {
    severity: 'loss',
    text: 'The file nests its parts more than {depth} deep; what lies below was left out.',
    help: 'No office program writes such files. Open it in one, save it anew, and add that copy.',
  },
  'read/tracked-changes': {
    severity: 'note',
    text: 'The file holds {count} tracked changes: what was inserted was read, what was deleted was not.',
    help: 'Open the original to see who changed what, and when.',
  },
  'read/reviewers-comments': {
    severity: 'note',
    text: 'The file holds {count} comments of reviewers, which are no part of the report.',
    help: 'They stand at the end of the text and are marked as comments.',
  },
  'read/mail-encrypted': {
    severity: 'loss',
    text: 'The mail is encrypted; only its headers were read.',
    help: 'Open it with the key in a mail program, save it decrypted, and add that copy.',
  },
  'read/mail-date': {
    severity: 'doubt',
    text: 'The mail’s header states a date that cannot be (“{written}”); it was left out.',
    help: 'Look at the other headers of the original for when it was sent.',
  },
  'read/mail-dates-apart': {
    severity: 'doubt',
    text: 'The mail says it was written on {written}, but was received on {received}.',
    help: 'The sender’s clock was wrong, the header was forged, or the mail was sent again. Ask for the original.',
  },
  'read/mail-attachments-unread': {
    severity: 'loss',
    text: '{count} attachments of the mail are only links or objects of another program; they were not read.',
    help: 'Open the mail, save what is attached as files, and add those.',
  },
  'read/mail-from-rtf': {
    severity: 'note',
    text: 'The mail holds its text only as RTF, which was read without its layout.',
    help: 'Nothing needs doing.',
  },
  'read/language-unknown': {
    severity: 'note',
    text: 'The text is too short or too mixed to tell its language.',
    help: 'Nothing needs doing; it was read with the rules for English.',
  },
  'read/other-language': {
    severity: 'doubt',
    text: 'The text is in another language ({language}): only its dates, figures and known names were read.',
    help: 'Read it with a speaker of the language; it is kept and can be searched.',
  },
  'read/date-unread': {
    severity: 'doubt',
    text: 'The date “{words}” could not be read.',
    help: 'Compare it with the original; dates such as 2016-02-05 or 5 February 2016 are read.',
  },
  'read/date-ambiguous': {
    severity: 'doubt',
    text: 'The date “{words}” is {first} or {second}; only its year was taken.',
    help: 'Write day and month so that one reading is left, such as 2016-02-05, and add it again.',
  },
  'read/summary-only': {
    severity: 'note',
    text: 'Only a summary of this report stood in the feed.',
    help: 'Open its address and add the page to have the whole report read.',
  },

  // fetch: pages that the user asked to be fetched
  'fetch/not-asked': {
    severity: 'refused',
    text: 'It is an address, and no address is contacted unless asked. Add --fetch to fetch it.',
    help: 'Fetching tells the site that somebody reads the page. Save the page instead where that matters.',
  },
  'fetch/scheme': {
    severity: 'refused',
    text: '{address} is no address of a page: only http and https are fetched.',
    help: 'Check the address.',
  },
  'fetch/unknown-host': {
    severity: 'refused',
    text: 'No machine was found under the name {host}.',
    help: 'Check the address and the connection, and try again.',
  },
  'fetch/private': {
    severity: 'refused',
    text: '{host} leads to {address}, in a private network or on this machine. It was not contacted.',
    help: 'If that is meant, allow the host by name with --fetch-host.',
  },
  'fetch/robots': {
    severity: 'refused',
    text: 'The site asks programs not to fetch {address} (robots.txt).',
    help: 'Open the page in a browser, save it, and add the file.',
  },
  'fetch/redirects': {
    severity: 'refused',
    text: '{address} redirects more than {most} times.',
    help: 'Open the page in a browser, save it, and add the file.',
  },
  'fetch/too-large': {
    severity: 'refused',
    text: '{address} is larger than {limit} MB.',
    help: 'Raise the limit with --limit size=..., or save the page and add the part that matters.',
  },
  'fetch/too-slow': {
    severity: 'refused',
    text: '{address} did not answer within {seconds} seconds.',
    help: 'Try again later.',
  },
  'fetch/status': {
    severity: 'refused',
    text: 'The server answered {status} for {address}.',
    help: 'Open the address in a browser; a page that needs a log-in has to be saved by hand.',
  },
  'fetch/failed': {
    severity: 'refused',
    text: '{address} could not be fetched: {reason}.',
    help: 'Check the connection and try again.',
  },
  'fetch/entry-kept': {
    severity: 'note',
    text: 'The page of this entry was not fetched, so the words of the feed stand for it: {reason}',
    help: 'Add again with --fetch to try once more.',
  },

  // store: opening, reading and writing a collection
  'store/missing': {
    severity: 'refused',
    text: 'There is no collection at {path}.',
    help: 'Check the path given with --collection. `crosscheck add` makes a new collection.',
  },
  'store/missing-folder': {
    severity: 'refused',
    text: 'The folder of {path} does not exist. Make it first, or name another place.',
    help: 'A collection is one file; its folder has to be there already.',
  },
  'store/unwritable': {
    severity: 'refused',
    text: 'The collection {path} cannot be written: {reason}. Check the rights of the file and its folder.',
    help: 'The program needs to read and write the collection file and to make files beside it.',
  },
  'store/not-a-collection': {
    severity: 'refused',
    text: '{path} is not a Crosscheck collection. It was left as it is; name another file.',
    help: 'The file holds something else. Nothing in it was changed.',
  },
  'store/encrypted': {
    severity: 'refused',
    text: '{path} is encrypted, or is not a collection. Give its passphrase with --passphrase-file.',
    help: 'Put the passphrase alone into a file that only you can read, and name that file.',
  },
  'store/wrong-passphrase': {
    severity: 'refused',
    text: 'The passphrase does not open {path}. Check that the passphrase file is the right one.',
    help: 'A collection cannot be read without its passphrase; there is no other way in.',
  },
  'store/not-encrypted': {
    severity: 'refused',
    text: 'The collection {path} is not encrypted. Leave the passphrase out to open it.',
    help: 'A passphrase only serves a collection that was made with one. Make a new collection with it and add the files again.',
  },
  'store/newer': {
    severity: 'refused',
    text: '{path} was made by a newer version ({maker}, format {found}; this program knows {known}). Update Crosscheck to open it.',
    help: 'An older program could damage what it does not know, so it does not open the collection.',
  },
  'store/full': {
    severity: 'refused',
    text: 'There is no room left for {path}. Free some space and add the rest again.',
    help: 'What was stored before is whole. Adding the same files again goes on where it stopped.',
  },
  'store/locked': {
    severity: 'refused',
    text: 'Another program is writing to {path} and did not finish in time. Try again when it has.',
    help: 'Several programs may use one collection; each write waits for the one before.',
  },
  'store/damaged': {
    severity: 'refused',
    text: '{path} is damaged: {reason}. Restore it from a copy.',
    help: 'The file was changed or cut by something else. The originals can still be added to a new collection.',
  },
  'store/unreachable': {
    severity: 'refused',
    text: 'The database server of {path} does not answer: {reason}. Check the address and that it runs.',
    help: 'Give an address of the form postgres://user:password@host:port/database.',
  },
  'store/access-denied': {
    severity: 'refused',
    text: 'The database server of {path} does not let this user in: {reason}. Check user, password and rights.',
    help: 'The user needs the right to make a schema, or a schema that already belongs to it.',
  },
  'store/judgement-taken': {
    severity: 'refused',
    text: 'Another judgement is already stored as {id}. Give the new one an id of its own.',
    help: 'Judgements are only ever appended; a changed mind is a new judgement.',
  },
  'store/cursor': {
    severity: 'refused',
    text: 'The place "{after}" in this list is no longer there. Read the list from its beginning.',
    help: 'The list was made anew since the page before was read.',
  },
  'store/failed': {
    severity: 'refused',
    text: 'The collection {path} failed: {reason}.',
    help: 'This is not expected. What was stored before is whole; please report the message.',
  },

  // ingest: finding and reading files
  'ingest/not-found': {
    severity: 'refused',
    text: 'There is no file or folder of this name.',
    help: 'Check the path. The other files were read.',
  },
  'ingest/vanished': {
    severity: 'refused',
    text: 'The file was gone when it was to be read.',
    help: 'It was moved, renamed or deleted meanwhile. Add it again from where it is now.',
  },
  'ingest/unreadable': {
    severity: 'refused',
    text: 'The file or folder cannot be read: {reason}.',
    help: 'Check its rights, and the disk it is on.',
  },
  'ingest/too-large': {
    severity: 'refused',
    text: 'The file is larger than {limit} MB, the most one document may have.',
    help: 'Split it into the reports it holds. Nothing of it was stored.',
  },
  'ingest/analysis-failed': {
    severity: 'refused',
    text: 'The analysis of this document broke off: {reason}.',
    help: 'This is a defect of the program; please report it. The other files were read.',
  },
  'ingest/not-laid-out': {
    severity: 'refused',
    text: 'The reports could not be laid side by side anew: {reason}.',
    help: 'What was laid out before stays as it was. The next decision or addition tries it again.',
  },
  'ingest/too-slow': {
    severity: 'refused',
    text: 'Reading this took longer than {seconds} s and was given up.',
    help: 'Allow more with `--limit time=5m`, and try it again with `crosscheck add --again`.',
  },
  'ingest/out-of-memory': {
    severity: 'refused',
    text: 'Reading this took more than {megabytes} MB of memory and was given up.',
    help: 'Allow more with `--limit memory=4g`, and try it again with `crosscheck add --again`.',
  },
  'ingest/name-not-text': {
    severity: 'refused',
    text: 'The name of this file or folder is not valid UTF-8, so that it cannot be named here.',
    help: 'Rename it (the name is shown with � where bytes are wrong), then add it again.',
  },
  'ingest/link': {
    severity: 'note',
    text: 'A link was left alone; what it points to is read only where it stands itself.',
    help: 'Name the target of the link to have it read.',
  },
  'ingest/hidden': {
    severity: 'note',
    text: 'A hidden file or folder (its name begins with a dot) was left alone.',
    help: 'Name it to have it read.',
  },
  'ingest/special': {
    severity: 'note',
    text: 'A device, socket or pipe in a folder was left alone.',
    help: 'Name a pipe itself to have it read.',
  },
  'ingest/own-file': {
    severity: 'note',
    text: 'The collection itself lies in this folder and was left alone.',
    help: 'Nothing is to be done.',
  },
  'ingest/not-received': {
    severity: 'refused',
    text: 'The file did not arrive: the page was closed, or the connection lost, before it was handed over whole.',
    help: 'Drop it on the page once more; what arrived is not read twice.',
  },
  'ingest/interrupted': {
    severity: 'note',
    text: 'Stopped on request; {left} files were not read.',
    help: 'What was finished is stored. Adding the same files again goes on where it stopped.',
  },

  // unpack: archives, web archives, mailboxes, feeds and datasets
  'unpack/broken': {
    severity: 'refused',
    text: 'It is damaged and cannot be read to its end: {reason}.',
    help: 'Fetch or save it anew. Whatever could be read before the damage was read.',
  },
  'unpack/cut-short': {
    severity: 'refused',
    text: 'It ends in the middle; the end is missing.',
    help: 'Fetch it anew, for it was probably not fetched whole. What came before the cut was read.',
  },
  'unpack/no-directory': {
    severity: 'refused',
    text: 'The list of what is in it, at its end, is missing: it was not fetched whole, or is a part of a split archive.',
    help: 'Fetch it anew, or put the parts together with the program they came from.',
  },
  'unpack/nothing': {
    severity: 'refused',
    text: 'There is nothing in it ({format}).',
    help: 'Check that it was made and fetched whole.',
  },
  'unpack/password': {
    severity: 'refused',
    text: 'It is locked with a password.',
    help: 'Unpack the archive with its password and add what was in it.',
  },
  'unpack/method': {
    severity: 'refused',
    text: 'It is packed in a way that is not read: {method}.',
    help: 'Unpack the archive with the program it came from and add what was in it.',
  },
  'unpack/inner-too-large': {
    severity: 'refused',
    text: 'An archive of this kind within another file is read up to {limit} MB; this one is larger.',
    help: 'Unpack the file around it and add the archive itself: there is no such limit then.',
  },
  'unpack/limit-nesting': {
    severity: 'refused',
    text: 'It lies in more than {limit} archives, one within the other.',
    help: 'Unpack the outer ones and add what is in them, if it is not a trap.',
  },
  'unpack/limit-members': {
    severity: 'refused',
    text: 'There are more than {limit} files in it; the rest was left.',
    help: 'Unpack it and add the files in portions.',
  },
  'unpack/limit-bytes': {
    severity: 'refused',
    text: 'Unpacked it is larger than {limit} MB; the rest was left.',
    help: 'Unpack it and add the files in portions, if it is not a trap.',
  },
  'unpack/limit-expansion': {
    severity: 'refused',
    text: 'Unpacked it grows more than {limit} times; the rest was left, for archives made as traps do so.',
    help: 'If you trust where it comes from, unpack it and add what was in it.',
  },
  'unpack/hidden': {
    severity: 'note',
    text: 'What systems keep for themselves, or hide, was left alone.',
    help: 'Nothing needs doing. Unpack the archive and name it to have it read.',
  },
  'unpack/page-parts': {
    severity: 'note',
    text: 'What lies in this folder belongs to the saved page “{page}” and was left alone.',
    help: 'Nothing needs doing. Rename the folder if it holds reports of its own.',
  },
  'unpack/web-part': {
    severity: 'note',
    text: 'A stylesheet, script or font of a page was left alone.',
    help: 'Nothing needs doing: it holds no report.',
  },
  'unpack/no-pages': {
    severity: 'note',
    text: '{count} records that are no pages were left alone: {kinds}.',
    help: 'Nothing needs doing: of a web archive, pages, PDFs, plain texts and feeds are read.',
  },
  'unpack/damaged-records': {
    severity: 'refused',
    text: 'Damaged records were skipped: {count}. The first: {reason}.',
    help: 'Fetch the web archive anew, or capture the pages again. The other records were read.',
  },

  // unpack: datasets, feeds and mailboxes
  'ingest/columns-unknown': {
    severity: 'refused',
    text: 'Which column holds the text cannot be told. Name it with --map, such as --map text={column}. The columns are: {columns}.',
    help: 'With --map text=body,title=headline,date=pubDate,source=outlet,url=link each column is named for what it holds. A file that is no dataset of reports need not be added.',
  },
  'ingest/column-missing': {
    severity: 'refused',
    text: 'There is no column {missing}, which --map names. The columns are: {columns}.',
    help: 'Write the names as they stand in the file. Fields within fields have dots: meta.source.name.',
  },
  'unpack/row-broken': {
    severity: 'refused',
    text: 'This row could not be read: {reason}.',
    help: 'Mend the row in the dataset and add it again. The other rows were read.',
  },
  'unpack/rows-broken': {
    severity: 'refused',
    text: '{count} more rows could not be read, the first of them {first}: {reason}.',
    help: 'Mend the dataset, or have it written anew by the tool it came from. The other rows were read.',
  },
  'unpack/rows-without-text': {
    severity: 'note',
    text: 'Rows without text were left out ({count} in all): {first}.',
    help: 'If they should have, name the right column with --map text=….',
  },
  'unpack/only-addresses': {
    severity: 'refused',
    text: 'This {form} only lists addresses and holds no reports.',
    help: 'Save the pages it leads to and add those.',
  },
  'unpack/item-broken': {
    severity: 'refused',
    text: 'This item of the feed could not be read: {reason}.',
    help: 'Save the page it leads to and add that. The other items were read.',
  },
  'unpack/items-without-text': {
    severity: 'note',
    text: 'Items of the feed with neither text nor title were left out ({count} in all).',
    help: 'Nothing needs doing.',
  },
  'unpack/enclosures-left': {
    severity: 'note',
    text: 'The files that the feed points to (sound, pictures; {count} in all) were left alone.',
    help: 'Nothing is fetched. Save what you need and add it.',
  },
  'unpack/attachments-left': {
    severity: 'note',
    text: 'What is no report among the parts of the mail was left alone ({count} in all): {names}.',
    help: 'Pictures shown in the mail, signatures, appointments and address cards are no reports. Save one from the mail and add it where it matters.',
  },

  // extract: events and figures
  'extract/event-without-claim': {
    severity: 'loss',
    text: 'Something told here stands in no claim, so no event was made of it.',
    help: 'Nobody in the text vouches for it: look at the words. Usually a sentence was cut wrongly.',
  },
  'extract/figure-without-claim': {
    severity: 'loss',
    text: 'The figure “{figure}” stands in no claim and was left out.',
    help: 'Nobody in the text vouches for it: look at the words. Usually a sentence was cut wrongly.',
  },

  // chronicle: dated things known beforehand
  'chronicle/unreadable': {
    severity: 'refused',
    text: 'The chronicle cannot be read from line {line} on: a quotation mark there is never closed.',
    help: 'Close it, or double it where it belongs to the words. Rows before that line were read.',
  },
  'chronicle/columns': {
    severity: 'refused',
    text: 'The first line of a chronicle names its columns; {columns}.',
    help: 'Begin the file with: what,kind,who,where,start,end,precision,words,source',
  },
  'chronicle/row-left-out': {
    severity: 'loss',
    text: 'Line {line} is left out: {problem}.',
    help: 'Mend the row as it says; the other rows are used. docs/chronicle.md explains each column.',
  },
  'chronicle/no-source': {
    severity: 'doubt',
    text: '{place}: “{source}” is no source that could be looked up.',
    help: 'Say where the date is commonly published: a body, a work of reference, an agency with its day.',
  },
  'chronicle/unknown-actor': {
    severity: 'doubt',
    text: '{place}: no actor has the id “{id}”, so the row tells nothing.',
    help: 'Use an id of the registry (src/lexicon/actors), such as syria or islamic-state.',
  },
  'chronicle/repeated': {
    severity: 'doubt',
    text: '{place}: the same row stands at {other}.',
    help: 'Take one of them out.',
  },
  'chronicle/two-holders': {
    severity: 'doubt',
    text: '{place}: {two} is {office} from {from} to {until}, when by {other} {one} is.',
    help: 'Mend the end of one term or the beginning of the other, or give one of them another title (acting, interim).',
  },
  'chronicle/two-dates': {
    severity: 'doubt',
    text: '{place}: “{what}” is dated {two}, and {one} at {other}.',
    help: 'Keep the right one; where both happened, give them different words in “what”.',
  },
  'chronicle/before-founding': {
    severity: 'doubt',
    text: '{place}: “{what}” is dated {day}, before the founding on {founded} at {other}.',
    help: 'Mend one of the dates.',
  },
  'chronicle/dead-words': {
    severity: 'doubt',
    text: '{place}: no sentence can meet “{words}”.',
    help: 'Write it with Latin letters, a stem of three letters or more before “*”, and nothing but words in brackets.',
  },
  'chronicle/loose-words': {
    severity: 'doubt',
    text: '{place}: any report may hold “{words}”, whenever it was written.',
    help: 'Add a pattern with a name, joined by “&”, that hardly anybody can have written before the day.',
  },
} as const satisfies Record<string, Message>;

export type DiagnosticCode = keyof typeof MESSAGES;

/**
 * Makes a diagnostic from its code. Unfilled places in the text are left as they stand.
 *
 * @example
 * diagnose('read/empty').severity; // 'refused'
 */
export function diagnose(
  code: DiagnosticCode,
  values: Readonly<Record<string, string | number>> = {},
  at: MaybeSpan = { start: null, end: null },
): Diagnostic {
  const { severity, text } = MESSAGES[code] as Message;
  const message = text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  return { code, severity, message, start: at.start, end: at.end };
}

/**
 * What the user can do about a diagnostic; empty for a code that this version does not know.
 *
 * @example
 * helpFor('store/full'); // 'What was stored before is whole. Adding the same files again goes on where it stopped.'
 */
export function helpFor(code: string): string {
  return Object.hasOwn(MESSAGES, code) ? MESSAGES[code as DiagnosticCode].help : '';
}
