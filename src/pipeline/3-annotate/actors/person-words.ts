/** Words that stand before a person's name and say what the person is. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'president prime minister premier chancellor king queen prince princess sheikh shaykh sheik sayyed sayyid ayatollah imam mullah ' +
    'mufti pope bishop archbishop patriarch rabbi general gen lieutenant lt colonel col major maj brigadier brig captain capt ' +
    'sergeant sgt corporal cpl admiral adm marshal commander cmdr leader chief chairman chairwoman chair head director secretary ' +
    'spokesman spokeswoman spokesperson ambassador envoy senator sen representative rep congressman congresswoman lawmaker governor ' +
    'gov mayor judge prosecutor minister deputy activist journalist reporter correspondent analyst researcher professor prof doctor dr ' +
    'mr mrs ms sir lord lady dame lawyer attorney fighter jihadist militant rebel emir amir caliph negotiator delegate diplomat ' +
    'official officer editor author resident medic surgeon photographer volunteer coordinator rapporteur vice-president ' +
    'dictator strongman warlord cleric preacher counterpart expert priest nurse staff rear retired vice first'
  ).split(' '),
);

/** Given names and particles with which an Arabic name begins; a capital must follow. */
export const NAME_BEGINNINGS: ReadonlySet<string> = new Set(
  'abu abou umm bin ibn abdul abdel abd'.split(' '),
);

/** Words inside a person's name that are written small. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el ul an ar as ash bin ibn bint abu abou abd abdul abdel de da del der den di du la le van von dos ag ould'.split(
    ' ',
  ),
);

/** Nouns of office: "X, head of the council", "X, a spokesman for". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'head chief leader director chairman chairwoman president minister spokesman spokeswoman spokesperson commander secretary envoy ' +
    'ambassador coordinator member activist journalist analyst researcher doctor lawyer professor resident official officer founder ' +
    'general colonel governor mayor adviser advisor expert fighter negotiator deputy editor author engineer teacher cleric surgeon ' +
    'representative commissioner chancellor premier mother father brother sister son daughter wife husband'
  ).split(' '),
);

/** Verbs by which people are recognised when their names are not. Lemmas. */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell add claim warn announce declare state report note explain insist argue write tweet confirm deny admit acknowledge ' +
    'accuse blame urge call demand vow pledge predict describe recall suggest stress reiterate comment reply respond speak ' +
    'observe remark assert allege maintain believe hope fear think want'
  ).split(' '),
);
