/** How Google calls the list of liked videos, in the languages of most accounts; it is the name of a file of the Takeout. */

/** By language; without marks of punctuation, which are replaced in names of files. */
const names = `
liked videos|likes
videos die ich mag|mag ich|positiv bewertete videos
vidéos jaime|jaime
videos que me gustan|vídeos que me gustan|me gusta|vídeos que magraden
videos marcados como gostei|vídeos marcados como gostei|vídeos marcados com gostei|vídeos de que gostei|gostei
video piaciuti|mi piace
leuk gevonden videos|leuk gevonden|videos die ik leuk vind
gillade videor|gillade videoklipp|likte videoer|videoer du synes godt om|tykätyt videot
filmy które mi się podobają|polubione|polubione filmy
videa která se mi líbí|kedvelt videók|videoclipuri apreciate
понравившиеся|понравившиеся видео|відео які сподобалися|уподобані відео
beğenilen videolar|beğendiğim videolar|video yang disukai|video đã thích|video bạn thích
高く評価した動画|좋아요 표시한 동영상|赞过的视频|顶过的视频|喜欢的视频|喜歡的影片|喜歡影片
`;
const likedNames = new Set(names.trim().split(/[\n|]/));

const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, "")
    .replace(/ +/g, " ")
    .trim();

/** Whether a file is the liked list by its name, also with "-videos" after it. */
export function isLikedName(path: string): boolean {
  const file = path.split("/").at(-1) ?? "";
  const name = file
    .normalize("NFC")
    .toLowerCase()
    .replace(/\.csv$/, "");
  return [name, ...name.split("-", 1)].some((one) => likedNames.has(plain(one)));
}
