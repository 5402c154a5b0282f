/** Acts that come in, in thought: new people, by whom nothing was seen before and who do nothing toward others that day. */
import type { InteractionKind } from "../../words.ts";
import type { AccountInputs, Act, Engager, NetworkInputs, StatedCounts } from "../inputs.ts";
import { changeAccount, largestAccount, moved } from "./change-network.ts";
import type { AddInteractions } from "./hypothesis.ts";

/** The count in which a network states acts of a kind, and whether it answers a post (`runs/stated-counts.ts` counts alike). */
const countOf: Readonly<Record<InteractionKind, { stated: keyof StatedCounts | null; answers: boolean }>> = {
  LIKE: { stated: "likesReceived", answers: true },
  SHARE: { stated: "sharesReceived", answers: true },
  QUOTE: { stated: null, answers: false },
  REPLY: { stated: "repliesReceived", answers: true },
  MENTION: { stated: "mentionsReceived", answers: false },
  LIST: { stated: "listed", answers: false },
  ENDORSE: { stated: "endorsementsReceived", answers: false },
  LINK: { stated: "linksReceived", answers: false },
};

/** The network with the acts; they are done to the largest account. */
export function withInteractions(inputs: NetworkInputs, change: AddInteractions): NetworkInputs {
  return {
    ...inputs,
    engagers: [...inputs.engagers, ...newEngagers(change)],
    accounts: changeAccount(inputs.accounts, largestAccount(inputs), (account) => acted(account, change)),
  };
}

function newEngagers({ act: kind, people, times, quality, overDays }: AddInteractions): Engager[] {
  const engager = (age: number): Engager => {
    const act: Act = { kind, age, othersThatDay: 0 };
    return { quality, standing: 0, self: false, acts: Array<Act>(times).fill(act) };
  };
  if (overDays === 0) return Array<Engager>(people).fill(engager(0));
  return Array.from({ length: people }, (_, n) => engager((overDays * (n + 0.5)) / people));
}

function acted(account: AccountInputs, change: AddInteractions): AccountInputs {
  const { act, people, times, posts, quality } = change;
  const { stated: count, answers } = countOf[act];
  const { stated, observed, responses } = account;
  const seen = observed[act];
  return {
    ...account,
    observed: { ...observed, [act]: { ...seen, [quality]: seen[quality] + people } },
    stated: count === null ? stated : { ...stated, [count]: moved(stated[count], people * times) },
    responses:
      responses === null
        ? null
        : {
            posts: responses.posts + posts,
            received: responses.received + (answers ? people * times : 0),
          },
  };
}
