/** Which files are never opened, by name: leftovers of operating systems, media, which no score needs, and spreadsheets in formats of their own. */

const mediaExtensions = new Set(
  (
    "jpg jpeg jpe png gif webp bmp tif tiff heic heif avif svg ico psd raw mp4 m4v mov avi mkv webm mpg mpeg 3gp m3u8 ts " +
    "mp3 m4a aac ogg oga opus wav flac wma srt vtt pdf woff woff2 ttf otf eot exe dmg"
  ).split(" "),
);

/** True for `__MACOSX/`, `._x`, `.DS_Store` and the like: never mentioned, never read. */
export function isLeftover(path: string): boolean {
  return path
    .split("/")
    .some(
      (part) =>
        part === "__MACOSX" ||
        part.startsWith("._") ||
        part === ".DS_Store" ||
        part === "Thumbs.db" ||
        part === "desktop.ini" ||
        part === ".git",
    );
}

/** True for pictures, films, sound and documents. */
export function isMedia(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const dot = name.lastIndexOf(".");
  return dot > 0 && mediaExtensions.has(name.slice(dot + 1));
}

/** True for the own format of a spreadsheet program, which is a zip of many files and no table. */
export function isSpreadsheet(path: string): boolean {
  return /\.(?:xls[xmb]?|ods|numbers)$/i.test(path);
}

export const ofSpreadsheet =
  "not read: the own format of a spreadsheet program; save the sheet as CSV (UTF-8) and import that";
