/**
 * The columns of `Connections.csv` and the months in other languages. LinkedIn translates the names of files, the header as a
 * rule not (so says the reader of github.com/wintermeyer/vutuv, a network of German members). Other public readers have met
 * translated headers: German in three that agree (backend/internal/modules/people of github.com/gradionhq/margince among
 * them), French, Spanish and Italian in one. No other language and no other file of the export is known so.
 */

/** Column names, as they are compared, by what they are in English. */
const connections: readonly Readonly<Record<string, string>>[] = [
  {
    vorname: "first_name",
    nachname: "last_name",
    e_mail_adresse: "email_address",
    unternehmen: "company",
    berufsbezeichnung: "position",
    verbunden_am: "connected_on",
    profil_url: "url",
  },
  {
    prénom: "first_name",
    nom: "last_name",
    adresse_e_mail: "email_address",
    entreprise: "company",
    poste: "position",
    date_de_connexion: "connected_on",
  },
  {
    nombre: "first_name",
    apellido: "last_name",
    correo_electrónico: "email_address",
    empresa: "company",
    cargo: "position",
    conectado_el: "connected_on",
  },
  {
    nome: "first_name",
    cognome: "last_name",
    indirizzo_email: "email_address",
    azienda: "company",
    posizione: "position",
    data_di_collegamento: "connected_on",
  },
];
const needed = ["first_name", "last_name", "connected_on"];

/** The columns of a header in English; as they are where they are no connections in one of the languages. */
export function inEnglish(names: readonly string[]): readonly string[] {
  for (const words of connections) {
    const english = names.map((name) => (Object.hasOwn(words, name) ? (words[name] ?? name) : name));
    if (needed.every((name) => english.includes(name) && !names.includes(name))) return english;
  }
  return names;
}

/** How a month's name begins in English, German, French, Spanish and Italian; enough to tell it from the others. */
const months: readonly RegExp[] = [
  /^(?:jan|ene|gen|jän)/i,
  /^(?:feb|fév|fev)/i,
  /^(?:mar|mär|mrz)/i,
  /^(?:apr|avr|abr)/i,
  /^(?:may|mai|mag)/i,
  /^(?:jun|juin|giu)/i,
  /^(?:jul|juil|lug)/i,
  /^(?:aug|aoû|aou|ago)/i,
  /^(?:sep|set)/i,
  /^(?:oct|okt|ott)/i,
  /^nov/i,
  /^(?:dec|dez|déc|dic)/i,
];

/** The month of a name, from 1; 0 when it is none. */
export const monthOf = (name: string): number => months.findIndex((month) => month.test(name)) + 1;
