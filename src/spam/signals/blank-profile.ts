/**
 * An empty profile (Socialbakers rules 7 and 8). Its sign flips between labelled sets, so it is capped at one point and
 * never makes an account suspicious alone.
 */

import { counted } from "../../wording.ts";
import type { SpamMeasures } from "../measures.ts";
import type { Signal } from "../signal.ts";

/** A name that ends in this many digits looks like one that a machine gave. */
const DIGIT_RUN = /\d{5,}$/;

function blanks({ profile }: SpamMeasures): readonly string[] {
  return [
    ...(profile.defaultImage === true ? ["no picture"] : []),
    ...(profile.hasBio === false && profile.hasLocation !== true ? ["no text about itself"] : []),
    ...(profile.hasUrl === false ? ["no link"] : []),
    ...(profile.handle !== null && DIGIT_RUN.test(profile.handle) ? ["a name ending in digits"] : []),
  ];
}

export const blankProfile: Signal = {
  id: "blank-profile",
  title: "Blank profile",
  question: "Was the profile left empty?",
  group: "profile",
  unit: "empty parts of four",
  threshold: 2,
  source: "Socialbakers rules 7 and 8; 0 to +3 on seven labelled sets, signs differ",
  measure(measures) {
    const { hasBio, hasLocation, hasUrl, defaultImage } = measures.profile;
    const known = [hasBio, hasLocation, hasUrl, defaultImage].some((part) => part !== null);
    return known ? blanks(measures).length : null;
  },
  sentence: (value, measures) =>
    value === 0
      ? "0 parts of the profile are empty."
      : `${counted(value, "part")} of the profile ${value === 1 ? "is" : "are"} empty: ${blanks(measures).join(", ")}.`,
};
