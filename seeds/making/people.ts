/** The people of the small world; `cast.ts` says how a line is read. */
import type { CastEntry } from "./cast.ts";

export const people: readonly CastEntry[] = [
  // The founding story: her Facebook and LinkedIn connections went dead, and her score must not sink for it.
  [
    "nora-lindqvist",
    "Nora Lindqvist",
    "twitter 48120 nora_l 2009-03-14 9310 1102 14207 212",
    "facebook 100048120 nora.lindqvist 2008-06-02 1480 1480 2210 -",
    "linkedin li-48120 nora-lindqvist 2010-01-18 3120 3120 640 -",
    "instagram 20048120 nora.lindqvist 2013-04-09 2210 618 904 -",
    "wikipedia 9120488 Nora_Lindqvist 2016-09-21 - - - -",
  ],
  // The hub: thousands of followers through the crowd.
  [
    "stella-star",
    "Stella Star",
    "twitter 1201 stellastar 2008-05-30 48200 310 9120 860 v",
    "instagram 20001201 stellastar 2012-02-11 131000 402 3310 - v",
    "youtube UC1201stellastar00000000 stellastar 2010-07-07 88400 61 412 - v",
    "facebook-pages 300001201 stellastar 2010-10-10 52100 - 4100 - v",
    "wikipedia 8120100 Stella_Star 2011-03-03 - - - -",
  ],
  // The newcomer: twelve days of data.
  [
    "tom-new",
    "Tom Adeyemi",
    "twitter 990417 tom_new 2026-10-19 23 88 31 0",
    "bluesky did:plc:tomnew0001 tomnew.bsky.example 2026-10-20 9 40 12 -",
  ],
  [
    "amara-diallo",
    "Amara Diallo",
    "twitter 30517 amaradiallo 2009-11-02 21400 1890 22030 640 vc",
    "mastodon 109310011 amara@press.example 2022-11-05 3100 420 1980 - c",
    "linkedin li-30517 amara-diallo 2011-05-12 5400 2100 310 - c",
    "wikipedia 9051700 Amara_Diallo 2019-02-14 - - - -",
  ],
  [
    "yuki-tanabe",
    "Yuki Tanabe",
    "flickr 41200@N07 yukitanabe 2007-08-19 4120 510 3890 - c",
    "instagram 20041200 yuki.tanabe 2012-06-01 18700 802 1640 -",
    "tumblr t:yukilight000000000000 yuki-light 2011-09-09 2300 190 2210 -",
  ],
  [
    "ines-carvalho",
    "Inês Carvalho",
    "wordpress palavras-lentas.example palavras-lentas 2009-01-12 1210 86 740 - c",
    "blogger 551020 cadernos-da-ines 2006-04-22 310 41 402 - c",
    "twitter 66102 inescarv 2010-02-20 2840 910 6120 74",
    "klout 70066102 inescarv 2011-10-01 - - - - q",
  ],
  [
    "mira-haddad",
    "Dr Mira Haddad",
    "mastodon 109200501 mira@science.example 2022-10-30 8900 640 2870 - c",
    "bluesky did:plc:mirahaddad mira.science.example 2023-08-14 12400 530 1920 - c",
    "twitter 77203 mirahaddad 2012-03-08 6100 480 4210 151 q",
    "wikipedia 9220301 Mira_Haddad 2020-07-01 - - - -",
  ],
  // Inactive for years; two of the networks are closed. Not spam for it.
  [
    "gerald-whitcombe",
    "Gerald Whitcombe",
    "twitter 2044 gwhitcombe 2007-04-11 412 96 1830 9 q",
    "google-plus 112204400000000000044 GeraldWhitcombe 2011-07-20 203 140 310 - q",
    "klout 70002044 gwhitcombe 2010-12-05 - - - - q",
  ],
  // A small honest choir whose members all follow each other.
  ["aino-salmela", "Aino Salmela", "twitter 510101 aino_sings 2013-02-02 164 152 890 2"],
  ["bashir-karimi", "Bashir Karimi", "twitter 510102 bashirbass 2012-07-15 201 240 1310 4"],
  ["celia-duarte", "Célia Duarte", "twitter 510103 celia_alto 2014-11-23 98 121 402 1"],
  ["dimitar-kolev", "Dimitar Kolev", "twitter 510104 dkolev_tenor 2011-05-09 143 133 760 2"],
  ["esi-boateng", "Esi Boateng", "twitter 510105 esib 2015-09-01 310 287 2204 6"],
  ["greta-holmgren", "Greta Holmgren", "twitter 510106 gretaholm 2010-10-28 122 140 655 1"],
  ["hana-sorokin", "Hana Sorokin", "twitter 510107 hana_sop 2016-03-17 87 90 318 0"],
  ["ivo-marangon", "Ivo Marangon", "twitter 510108 ivomarangon 2012-12-12 176 169 1002 3"],
  // Two friends who engage a lot with each other.
  [
    "leila-benomar",
    "Leila Benomar",
    "twitter 220311 leila_b 2011-06-06 640 590 5120 11",
    "instagram 20220311 leila.benomar 2014-01-05 910 702 410 -",
  ],
  [
    "marco-testoni",
    "Marco Testoni",
    "twitter 220312 marco_t 2011-08-18 580 611 4480 8",
    "instagram 20220312 marco.testoni 2014-02-09 480 455 220 -",
  ],
  // Likes everything on one day: each like counts less (selectivity).
  ["oskar-lindahl", "Oskar Lindahl", "twitter 340900 oskar_likes 2014-05-20 133 620 410 1"],
  // Shares the same band a hundred times: one person, not a hundred (uniqueness).
  ["priya-raman", "Priya Raman", "twitter 340901 priya_fan 2013-09-13 208 340 3900 2"],
  // Owns two accounts that engage with each other (self-engagement counts nothing).
  [
    "viktor-sandoval",
    "Viktor Sandoval",
    "twitter 340910 viktor_s 2012-01-30 1510 720 6010 21",
    "twitter 340911 viktor_backup 2019-08-08 64 12 300 0",
  ],
  // Bought followers from the same seller as Brand X.
  [
    "max-gains",
    "Max Gains",
    "twitter 610077 maxgains 2018-06-14 2400 310 1800 4",
    "instagram 20610077 maxgains 2018-06-20 15200 290 640 -",
  ],
  [
    "kofi-asante-quaye",
    "Kofi Asante-Quaye",
    "youtube UC88kofiexplains00000000 kofiexplains 2013-03-30 64100 88 520 - c",
    "twitter 88140 kofiexplains 2012-05-05 11200 640 7400 190 v",
    "tiktok 7001188140 kofiexplains 2020-04-04 90200 120 380 -",
  ],
  [
    "ana-petrovska",
    "Ana Petrovska",
    "github 140220 anapetrovska 2012-09-27 2210 140 - - c",
    "mastodon 109120777 ana@code.example 2022-04-28 1870 310 2410 -",
    "twitter 140221 ana_compiles 2013-01-11 3420 405 5100 88",
  ],
  [
    "chen-weiling",
    "Chen Wei-Ling",
    "facebook 100300177 chen.weiling 2010-09-01 420 420 610 - c",
    "instagram 20300177 weiling.teaches 2016-08-21 1330 410 380 -",
  ],
  [
    "bao-nguyen-tran",
    "Bảo Nguyễn-Trần",
    "instagram 20400233 bao.cooks 2015-05-15 22100 510 1120 -",
    "foursquare 4002331 baocooks 2012-03-25 640 210 330 -",
    "youtube UC400233baocooks00000000 baocooks 2016-11-11 9100 40 160 -",
  ],
  [
    "edith-novakova",
    "Edith Nováková",
    "mastodon 109150333 edith@library.example 2018-08-20 910 505 6400 -",
    "tumblr t:quietshelves0000000000 quiet-shelves 2012-12-01 3400 260 8100 -",
    "bluesky did:plc:edithnovak edith.library.example 2024-02-07 620 340 800 -",
  ],
  [
    "rafael-quispe",
    "Rafael Quispe",
    "tumblr t:versosdelsur0000000000 versos-del-sur 2010-05-05 5100 310 2900 - c",
    "wordpress versosdelsur.example versosdelsur 2011-02-02 880 60 510 -",
    "twitter 190202 rafaelquispe 2011-04-01 1990 760 3300 40",
  ],
  [
    "jade-morrow",
    "Jade Morrow",
    "youtube UC555jademorrow000000000 pixelwitch 2015-01-20 31200 70 890 -",
    "twitter 255100 pixelwitch 2014-10-31 7800 530 16400 95",
    "threads 63255100 pixelwitch 2023-07-06 2900 200 610 -",
  ],
  [
    "lucia-ferraro",
    "Lucia Ferraro",
    "instagram 20517171 lucia.rides 2013-07-07 6400 590 1500 -",
    "twitter 517171 lucia_rides 2012-04-18 1420 380 2700 19",
  ],
  [
    "samir-haddou",
    "Samir Haddou",
    "linkedin li-640088 samir-haddou 2009-09-09 11800 9200 1240 -",
    "twitter 640088 samirhires 2013-12-03 1760 1500 2300 22",
  ],
  [
    "tomasz-zielny",
    "Tomasz Zielny",
    "bluesky did:plc:tomaszstars tomasz.stars.example 2023-05-30 4700 410 2600 -",
    "mastodon 109170909 tomasz@science.example 2022-12-18 2300 380 1900 -",
  ],
  [
    "grace-mwangi",
    "Grace Mwangi",
    "threads 63100290 gracewrites 2023-07-05 5200 310 720 - c",
    "instagram 20100290 gracewrites 2014-06-30 7300 640 830 -",
    "reddit t2_gracew gracewrites 2015-10-10 240 - 1900 - c",
  ],
];
