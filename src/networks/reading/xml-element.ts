/** A small piece of an XML document as a plain tree, and how importers look into one. */

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace's URI; "" without one. */
  readonly namespace: string;
  /** By name without prefix. */
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly XmlElement[];
  /** Its own text, CDATA included, of at most 64 Ki characters; what is beyond is left out. */
  readonly text: string;
}

/** The children of a name; `namespace` is the beginning of the URI where the name alone does not tell. */
export function childrenOf(element: XmlElement, name: string, namespace = ""): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name && child.namespace.startsWith(namespace));
}

/** The first child of a name. */
export function childOf(element: XmlElement, name: string, namespace = ""): XmlElement | undefined {
  return element.children.find((child) => child.name === name && child.namespace.startsWith(namespace));
}

/** The trimmed text of the first child of a name; undefined when there is none or it is empty. */
export function childText(element: XmlElement, name: string, namespace = ""): string | undefined {
  const text = childOf(element, name, namespace)?.text.trim();
  return text === "" ? undefined : text;
}
