/** Which files are never opened, by name: leftovers of operating systems, and media, which no score needs. */

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
