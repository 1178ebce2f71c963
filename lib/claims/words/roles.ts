/** What people are called by what they do, beside their names: "HTS leader", "the mayor, …", "…, a shopkeeper". */

/** Nouns of those who stand at the head of something. One body has one head, so two names for it are a difference. */
const HEADS = ['head', 'chief', 'director', 'chairman', 'chairwoman', 'chairperson', 'boss', 'leader']
/** Offices of which a country, a place or a body has one. */
const OFFICES =
  'president minister premier chancellor king queen pope emperor sultan emir mayor governor archbishop secretary secretary-general taoiseach'
/** Work, ranks and parts that many have. */
const OTHERS =
  'accountant activist actor actress adviser advisor ambassador analyst archaeologist architect artist astronaut astronomer astrophysicist attacker attorney author baker banker barrister biologist bishop blogger bomber broadcaster builder businessman businesswoman campaigner captain cardinal carpenter champion chef cleaner clerk climatologist co-author co-founder coach columnist comedian commander commissioner composer comptroller congressman congresswoman constable consultant contractor co-ordinator coordinator coroner correspondent cosmonaut councillor councilman councilwoman critic curator dealer defendant dentist deputy designer detective developer diplomat doctor driver ecologist economist editor electrician engineer entrepreneur envoy epidemiologist executive expert farmer fellow filmmaker firefighter fisherman founder geologist geophysicist goalkeeper guard guitarist gunman hairdresser historian host imam inspector inventor investigator investor jeweller journalist judge jurist lawmaker lawyer lecturer legislator lecturer librarian manager marshal mathematician mechanic meteorologist midwife miner musician negotiator neurologist novelist nurse officer official organiser organizer owner painter paramedic passenger pastor pathologist philosopher photographer physician physicist pilot player playwright plumber poet politician priest principal producer professor programmer prosecutor psychiatrist psychologist publisher pupil rabbi ranger rector reporter representative rescuer researcher resident sailor scholar scientist secretary seismologist senator sergeant sheriff shopkeeper singer skipper sociologist soldier solicitor spokesman spokesperson spokeswoman sprinter statistician strategist striker student superintendent supervisor surgeon survivor suspect teacher technician toxicologist trader trainer treasurer tutor undersecretary veteran veterinarian vicar victim virologist volunteer waiter waitress witness worker writer zoologist'
const words = (list: string) => list.split(' ')

/** "Lt. Col.": they stand before a name, and their bearer is an officer. */
export const RANKS: ReadonlySet<string> = new Set(
  words(
    'lt col maj gen capt sgt cpl cmdr adm brig supt insp det lieutenant colonel major general captain sergeant corporal brigadier admiral superintendent constable',
  ),
)
/** Before a name, and nothing is said by it: "Mr Assad". */
export const COURTESIES: ReadonlySet<string> = new Set(
  words('mr mrs ms miss mx dr sir dame lord lady rev prof madame monsieur hon'),
)

export const HEAD_NOUNS: ReadonlySet<string> = new Set(HEADS)
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(words(OFFICES))
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...HEADS, ...words(OFFICES), ...words(OTHERS)])

/** Before a role noun, and part of what it says: "defence minister", "police chief", "chief executive". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  words(
    'prime defence defense foreign interior home health finance justice education transport energy environment trade culture labour labor information security police army fire military national state attorney chief general executive managing party opposition rebel press civil aviation medical research senior human rights resources secretary council climate space team',
  ),
)
/** Before a role noun, and part of nothing that tells one role from another. */
export const TRIFLES: ReadonlySet<string> = new Set(
  words(
    'local regional top leading renowned prominent veteran longtime current new newly elected de facto senior provincial deputy’s overall outspoken furious the islamist sunni shiite shia republican democratic democrat conservative liberal communist socialist catholic anglican',
  ),
)
/** They make another role of it: a former president is not the president. */
export const QUALIFIERS: ReadonlyMap<string, string> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'late'],
  ['then', 'then'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['deputy', 'deputy'],
  ['assistant', 'assistant'],
  ['vice', 'vice'],
  ['co', 'joint'],
  ['self', 'self-styled'],
])

/** One spelling for one role, and for what is said of it. */
export const ONE_ROLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairwoman: 'head',
    chairman: 'head',
    chairperson: 'head',
    boss: 'head',
    chief: 'head',
    director: 'head',
    advisor: 'adviser',
    attorney: 'lawyer',
    organizer: 'organiser',
    premier: 'prime minister',
  }),
)
export const ONE_PART: ReadonlyMap<string, string> = new Map(
  Object.entries({ defense: 'defence', labor: 'labour' }),
)

/** They speak or act for a country: of all others its adjective only tells where they are from. */
export const FOR_A_COUNTRY: ReadonlySet<string> = new Set(
  words(
    'spokesperson spokesman spokeswoman ambassador envoy official lawmaker senator commander representative negotiator diplomat secretary',
  ),
)

/** Titles that stand before a surname alone: "President Assad"; "Executive Order" is nobody. */
export const SURNAME_TITLES: ReadonlySet<string> = new Set([
  ...words(OFFICES),
  ...RANKS,
  ...words('senator judge sheriff commissioner cardinal bishop detective inspector officer sheikh imam'),
])

/** Words that no person's name holds: what is left of the capitals is an outlet, a place, a firm or a thing. */
export const NO_PERSON: ReadonlySet<string> = new Set(
  words(
    'News Times Post Journal Herald Tribune Guardian Telegraph Mirror Gazette House States State Street Road Avenue Boulevard Lane Party Front Court Group Bank Company Inc Ltd Corp Corporation Airlines Airways Air Kingdom Arabia Korea Zealand Africa America Europe Asia Press Media TV Radio Channel River Lake Mount Mountain Mountains Island Islands City County Province Region District Republic Republicans Democrats Congress Parliament Senate Assembly Team Club League Cup Games Act Plan Day War World School College Academy Hotel Airport Station Stadium Museum Park Square Bridge Coast Sea Ocean Gulf Bay Beach Valley Forest Forces Force Brigade Guard Guards Alliance Coalition Movement Brotherhood Emirates Lanka Rica Leone Jazeera Arabiya Village Town North South East West Northern Southern Eastern Western Central New National International Royal Supreme High Grand Islamic Islam Christianity Judaism Hinduism Buddhism Muslim Christian Catholic Jewish Holy Twitter Facebook Instagram YouTube Google Apple Microsoft Samsung Amazon Court Cathedral Church Mosque Temple Tower Theatre Theater Festival Awards Prize Project Programme Program Report Space Research Studies Sciences Science Technology Technologies Systems Industries Motors Energy Labour Labor Conservative Conservatives Liberal Democratic Socialist Communist Green Greens Union Brexit Formula Olympic Olympics Paralympic Championship Championships Series Open Pact Treaty Accord Agreement Fund Trust Society Club Federal Reserve Board Union Capitol Hill Pentagon Kremlin Palace Brothers Sons Partners Associates Holdings Capital Securities Analytics Line Lines Squad Operations General Prison Jail Camp Base Hall Center Centre Zoo Highway Route Interstate Pass Fire Rescue Emergency Management Crime Division Branch Chamber Commerce Law Justice Rights Peace Security Defense Defence Interior Foreign Health Education Affairs Transport Aviation Navy Marines Corps Armed Coastguard Special Joint Task Business Insider Wire Network Online Magazine Review Today Daily Weekly Standard Express Chronicle Globe Observer Independent Economist Monitor Register Dispatch Nobel Oscar Grammy Bowl'.trim(),
  ),
)
