/** Invented people's names, from many places, for the extras of the world and for the crowd. */
import type { Random } from "./random.ts";

const given =
  "Ada Adaeze Aiko Alba Amin Anders Anika Arjun Astrid Beatriz Bilal Bruna Camila Chidi Clara Dalia Daan Deniz Dina Elif Emeka Enzo Eva Fatou Felix Femi Freya Gabriel Giulia Hamza Heidi Hugo Ida Imani Ines Ismael Ivana Jamal Jana Jonas Juana Kaito Kavya Keanu Kenji Kira Lars Laila Leon Lina Linh Luca Maja Malik Mateo Mei Milan Minh Nadia Naoko Neha Nils Noor Olga Omar Oona Paulo Petra Quinn Rania Ravi Rosa Ruben Saba Sami Sanna Selin Signe Sofia Soren Suda Tala Tariq Teo Thabo Tove Uma Vera Viet Wanjiru Xenia Yara Yusuf Zahra Zoltan".split(
    " ",
  );
const family =
  "Abara Adler Almeida Amadi Andersen Aydin Bakker Balogun Banda Barros Bergman Bianco Blom Borg Castro Chavez Dahl Danso Das Demir Diop Dubois Eklund Endo Falk Farah Fiore Fischer Galan Garba Greco Haas Hadid Halonen Hansen Horvat Ibarra Inoue Ito Jansen Juarez Kamara Kaplan Kato Keita Kim Kimura Koch Koskinen Kowal Kumar Lam Lange Larsen Leclerc Lopes Lund Maas Mahlangu Mensah Meyer Mori Moyo Nair Nakai Ndlovu Nemeth Ngo Niemi Nowak Okoye Olsen Ortiz Osei Park Patel Pham Pinto Quist Rao Reyes Rinaldi Rojas Roos Saito Sakho Santos Sato Schmid Sen Silva Soto Suzuki Tahir Toure Tran Ueda Vargas Vega Vos Wada Weber Yilmaz Zeman Zhou".split(
    " ",
  );

/** A given and a family name. */
export function personName(random: Random): string {
  return `${random.pick(given)} ${random.pick(family)}`;
}

/** A handle from a name and something that makes it unique: `ada.borg` and `7k` give `ada_borg7k`. */
export function handleOf(name: string, unique: string): string {
  return `${name.toLowerCase().replaceAll(" ", "_")}${unique}`;
}
