/** `pages_and_profiles_you've_recommended.json`. */
import { pageFile } from "./pages.ts";

/** Pages that the archive's account recommends. */
export const facebookPagesRecommended = pageFile({
  id: "facebook-pages-recommended",
  title: "Facebook export: pages recommended",
  sign: { names: ["recommended_pages", "pages_recommended"], members: ["timestamp"] },
  act: (actor, object, when) => ({ type: "Endorse", actor, object, when }),
});
