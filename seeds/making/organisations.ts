/** The brands, bands, shops and institutions of the small world; `cast.ts` says how a line is read. */
import type { CastEntry } from "./cast.ts";

export const organisations: readonly CastEntry[] = [
  // Bought followers: see `bought.ts`.
  [
    "brandx",
    "Brand X",
    "twitter 700700 brandx 2015-02-01 3900 140 2100 18",
    "facebook-pages 300700700 brandx 2015-02-03 6100 - 900 -",
  ],
  // Mentions everybody, is answered by nobody.
  ["deal-alert", "Deal Alert 77", "twitter 770077 deal_alert_77 2026-08-02 41 3900 5200 0"],
  [
    "kardemumma-bakery",
    "Kardemumma Bakery",
    "facebook-pages 300811002 kardemumma 2013-03-01 1840 - 1200 -",
    "instagram 20811002 kardemumma.bakery 2014-03-03 2650 310 980 -",
    "foursquare 8110021 kardemumma 2013-03-04 390 12 40 - c",
  ],
  [
    "paper-lanterns",
    "The Paper Lanterns",
    "lastfm paperlanterns paperlanterns 2009-06-19 5400 31 - - c",
    "youtube UC900paperlant0000000000 paperlanterns 2009-07-01 12800 44 97 -",
    "twitter 900321 paper_lanterns 2009-06-20 8600 420 4100 130 v",
    "facebook-pages 300900321 paperlanterns 2010-01-01 9900 - 1500 -",
  ],
  [
    "mayor-okafor",
    "Mayor Ruth Okafor",
    "twitter 120001 mayorokafor 2014-01-08 17600 390 6200 410 vc",
    "facebook-pages 300120001 mayorokafor 2014-01-10 14100 - 2200 - vc",
    "wikipedia 9300120 Ruth_Okafor 2014-02-02 - - - - c",
  ],
  [
    "fc-norrhamn",
    "FC Norrhamn",
    "twitter 130002 fcnorrhamn 2010-08-08 39100 210 15200 520 vc",
    "instagram 20130002 fcnorrhamn 2012-08-08 61300 150 5100 - vc",
    "youtube UC130002norrhamn00000000 fcnorrhamn 2011-08-01 27700 20 1340 - vc",
    "facebook-pages 300130002 fcnorrhamn 2010-08-09 70200 - 8800 - v",
  ],
  [
    "museum-of-tides",
    "Museum of Tides",
    "twitter 150003 museumoftides 2011-04-04 12900 880 7200 340 vc",
    "flickr 51500@N02 museumoftides 2009-10-10 2900 320 5100 - c",
    "instagram 20150003 museumoftides 2013-09-09 26100 500 2100 - v",
    "foursquare 1500031 museumoftides 2011-05-01 2100 - 90 - c",
    "wikipedia 8800150 Museum_of_Tides 2008-06-06 - - - - c",
  ],
  [
    "sydposten",
    "Sydposten",
    "twitter 160004 sydposten 2008-09-15 88300 640 91000 1210 vc",
    "facebook-pages 300160004 sydposten 2009-01-20 91200 - 30100 - vc",
    "wordpress redaktion.sydposten.example sydposten-redaktion 2010-03-03 3900 25 2100 - c",
    "linkedin li-160004 sydposten 2011-01-01 15300 - 2900 - vc",
  ],
  [
    "open-wells",
    "Open Wells",
    "twitter 170005 openwells 2010-11-11 14600 1900 5900 260 v",
    "facebook-pages 300170005 openwells 2011-01-01 22100 - 2600 - v",
    "linkedin li-170005 open-wells 2012-02-02 8100 - 700 - c",
    "wikipedia 9010170 Open_Wells 2013-05-05 - - - -",
  ],
];
