/** What reading a file of API replies keeps from one reply to the next. */
import type { AccountRef, Activity } from "../activity.ts";
import { type Asked, askedOf } from "./asked.ts";

/** Accounts remembered as told; above it some are told again, which changes nothing. */
const mostRemembered = 50_000;

/** One file of replies. */
export class ReplyContext {
  private readonly told = new Set<string>();
  /** Whose token asked, from `--as`. */
  readonly me: AccountRef | null;

  constructor(me: AccountRef | null) {
    this.me = me;
  }

  /** What a request was for; null when it is missing or does not say. */
  asked(request: string | null): Asked | null {
    return request === null ? null : askedOf(request, this.me);
  }

  /** The profile of an account, once a file: posts repeat their author's. */
  once(profile: readonly Activity[]): readonly Activity[] {
    const [first] = profile;
    if (first?.type !== "Profile") return profile;
    // With its counts an account is told again, if it was only named before.
    const key = `${first.account.nativeId ?? first.account.handle} ${profile.length}`;
    if (this.told.has(key)) return [];
    if (this.told.size < mostRemembered) this.told.add(key);
    return profile;
  }
}
