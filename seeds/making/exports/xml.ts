/** Text for XML. */
export const xmlText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** `<name>text</name>`. */
export const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;
