/** Where the demo's prospects are. */
export type CountryCode = 'IT' | 'DE' | 'AT' | 'CH' | 'GB' | 'IE' | 'NL' | 'FR' | 'ES' | 'US';

/** How companies and people are called there. All of them are made up. */
export interface Place {
  /** ISO 3166-2 with how often each is named; null: none is given. */
  readonly subdivisions: readonly (readonly [string | null, number])[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** A company is called by one of these, a trade, and a legal form. */
  readonly stems: readonly string[];
  readonly trades: readonly (readonly [word: string, industry: string])[];
  readonly forms: readonly string[];
  /** The first digits of numbers that nobody has; null: none are set aside. */
  readonly unusedPhone: string | null;
  readonly currency: 'EUR' | 'GBP' | 'USD';
}

const words = (text: string): readonly string[] => text.split(' ');

const german: Omit<Place, 'subdivisions' | 'forms' | 'unusedPhone'> = {
  firstNames: words(
    'Thomas Sabine Stefan Petra Andreas Julia Markus Claudia Florian Nina Matthias Heike Felix Carolin',
  ),
  lastNames: words(
    'Hoffmann Keller Bergmann Schreiber Lindner Krause Vogt Seidel Arnold Pohl Winkler Haas Ziegler Busch',
  ),
  stems: words(
    'Rheintal Nordsee Eichberg Silberbach Steinfurt Albers Hochwald Tannenhof Lindau Falkenried Donauufer Sonnfeld Weserblick Grünbach Märzheim Brückner',
  ),
  trades: [
    ['Maschinenbau', 'Manufacturing'],
    ['Logistik', 'Logistics'],
    ['Handel', 'Retail'],
    ['Medizintechnik', 'Healthcare'],
    ['Energie', 'Energy'],
    ['Versicherung', 'Insurance'],
    ['Software', 'Software'],
    ['Lebensmittel', 'Food and drink'],
  ],
  currency: 'EUR',
};

const british: Omit<Place, 'subdivisions' | 'forms' | 'unusedPhone' | 'currency'> = {
  firstNames: words(
    'James Charlotte Oliver Amelia George Isla Harry Freya Jack Poppy Aoife Conor Niamh Thomas',
  ),
  lastNames: words(
    'Bennett Fletcher Hayes Marsh Walsh Doyle Pearce Sutton Barrett Lowe Kavanagh Holt Reeves Ashby',
  ),
  stems: words(
    'Hawthorn Kingsferry Millbrook Northgate Redcliffe Larkfield Oakhurst Thornbury Westmere Fairholm Castlebar Silverdale Elmstone Harbourne',
  ),
  trades: [
    ['Logistics', 'Logistics'],
    ['Foods', 'Food and drink'],
    ['Insurance', 'Insurance'],
    ['Fashion', 'Retail'],
    ['Health', 'Healthcare'],
    ['Energy', 'Energy'],
    ['Learning', 'Education'],
    ['Travel', 'Travel'],
  ],
};

export const places: Readonly<Record<CountryCode, Place>> = {
  IT: {
    subdivisions: [
      ['IT-25', 34],
      ['IT-62', 17],
      ['IT-45', 12],
      ['IT-34', 11],
      ['IT-21', 9],
      ['IT-52', 8],
      ['IT-72', 6],
      [null, 3],
    ],
    firstNames: words(
      'Luca Francesca Alessandro Sara Matteo Martina Andrea Elisa Lorenzo Valentina Stefano Laura Riccardo Alice Simone Paola Fabio Ilaria',
    ),
    lastNames: words(
      'Rossi Bianchi Romano Ricci Marino Costa Giordano Mancini Lombardi Barbieri Rizzo Caruso Ferrara Santoro Martini Villa Pellegrini Gatti',
    ),
    stems: words(
      'Aurora Brera Tirreno Adige Vesuvio Ponente Levante Belvedere Montalto Roccabruna Valdarno Cipresso Faro Girasole Meridiana Oleandro Primavera Quercia Rondine Stella Torrione Ulivo Vigna Zagara',
    ),
    trades: [
      ['Logistica', 'Logistics'],
      ['Tessile', 'Textiles'],
      ['Alimentari', 'Food and drink'],
      ['Meccanica', 'Manufacturing'],
      ['Moda', 'Retail'],
      ['Sanità', 'Healthcare'],
      ['Viaggi', 'Travel'],
      ['Assicurazioni', 'Insurance'],
      ['Energia', 'Energy'],
      ['Ceramiche', 'Manufacturing'],
      ['Editoria', 'Publishing'],
      ['Digitale', 'Software'],
    ],
    forms: ['Srl', 'Srl', 'SpA', '& Figli Srl'],
    unusedPhone: null,
    currency: 'EUR',
  },
  DE: {
    ...german,
    subdivisions: [
      ['DE-BY', 4],
      ['DE-NW', 4],
      ['DE-BE', 3],
      ['DE-HH', 2],
      [null, 5],
    ],
    forms: ['GmbH', 'GmbH', 'AG', 'KG'],
    unusedPhone: '+493023125',
  },
  AT: {
    ...german,
    subdivisions: [
      ['AT-9', 3],
      ['AT-4', 1],
      [null, 2],
    ],
    forms: ['GmbH', 'AG'],
    unusedPhone: null,
  },
  CH: {
    ...german,
    subdivisions: [
      ['CH-ZH', 3],
      ['CH-TI', 1],
      [null, 2],
    ],
    forms: ['AG', 'Sàrl'],
    unusedPhone: null,
  },
  GB: {
    ...british,
    subdivisions: [
      ['GB-LND', 4],
      ['GB-MAN', 2],
      [null, 4],
    ],
    forms: ['Ltd', 'Ltd', 'plc', 'Group'],
    unusedPhone: '+4420794600',
    currency: 'GBP',
  },
  IE: {
    ...british,
    subdivisions: [
      ['IE-D', 2],
      [null, 1],
    ],
    forms: ['Ltd', 'DAC'],
    unusedPhone: null,
    currency: 'EUR',
  },
  NL: {
    subdivisions: [
      ['NL-NH', 3],
      ['NL-ZH', 2],
      [null, 3],
    ],
    firstNames: words('Bram Sanne Lars Lotte Thijs Iris Ruben Maud Jeroen Anouk'),
    lastNames: words('Visser Mulder Bos Dekker Kok Hendriks Vermeer Prins Kuipers Willems'),
    stems: words(
      'Windmolen Zuidpolder Amstelhof Duinzicht Grachtenhuis Noordkaap Veldzicht Waterland Klaverweide Tulpenveld',
    ),
    trades: [
      ['Logistiek', 'Logistics'],
      ['Handel', 'Retail'],
      ['Zorg', 'Healthcare'],
      ['Techniek', 'Manufacturing'],
      ['Reizen', 'Travel'],
    ],
    forms: ['B.V.', 'B.V.', 'N.V.'],
    unusedPhone: null,
    currency: 'EUR',
  },
  FR: {
    subdivisions: [
      ['FR-IDF', 4],
      ['FR-ARA', 2],
      [null, 4],
    ],
    firstNames: words('Antoine Chloé Julien Manon Nicolas Élodie Mathieu Inès Guillaume Sophie'),
    lastNames: words(
      'Bernard Girard Lambert Rousseau Mercier Chevalier Fournier Perrin Caron Renaud',
    ),
    stems: words(
      'Belleroche Clairval Hautmont Rivebois Solange Valmont Aubépine Cascade Horizon Boisjoli',
    ),
    trades: [
      ['Logistique', 'Logistics'],
      ['Mode', 'Retail'],
      ['Santé', 'Healthcare'],
      ['Industrie', 'Manufacturing'],
      ['Voyages', 'Travel'],
    ],
    forms: ['SAS', 'SAS', 'SARL', 'SA'],
    unusedPhone: '+331990012',
    currency: 'EUR',
  },
  ES: {
    subdivisions: [
      ['ES-MD', 3],
      ['ES-CT', 3],
      [null, 2],
    ],
    firstNames: words('Javier Lucía Álvaro Marta Sergio Paula Rubén Carmen'),
    lastNames: words('Navarro Ortega Molina Vidal Iglesias Serrano Cano Prieto'),
    stems: words('Altamira Ribera Mirador Sierra Azahar Guadalta Almenara Peñasol'),
    trades: [
      ['Logística', 'Logistics'],
      ['Moda', 'Retail'],
      ['Salud', 'Healthcare'],
      ['Alimentación', 'Food and drink'],
    ],
    forms: ['S.L.', 'S.A.'],
    unusedPhone: null,
    currency: 'EUR',
  },
  US: {
    subdivisions: [
      ['US-NY', 4],
      ['US-CA', 3],
      ['US-TX', 2],
      [null, 1],
    ],
    firstNames: words('Michael Jessica David Ashley Christopher Megan Brandon Rachel Tyler Nicole'),
    lastNames: words('Carter Mitchell Turner Parker Collins Edwards Stewart Morris Rogers Reed'),
    stems: words(
      'Bluestone Cedar Granite Lakeview Maplewood Northstar Prairie Redwood Summit Willow',
    ),
    trades: [
      ['Logistics', 'Logistics'],
      ['Retail', 'Retail'],
      ['Health', 'Healthcare'],
      ['Manufacturing', 'Manufacturing'],
      ['Insurance', 'Insurance'],
    ],
    forms: ['Inc', 'LLC', 'Corp'],
    unusedPhone: '+121255501',
    currency: 'USD',
  },
};
