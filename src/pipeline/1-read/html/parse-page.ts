import { DOMParser } from 'linkedom';
import { html as standard, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/** A page with how deep its elements lie and how many there are. */
export interface ParsedPage {
  readonly page: Document;
  readonly elements: number;
  readonly deepest: number;
}

/** Why a page was not made a tree. */
export interface TooLarge {
  readonly limit: 'depth' | 'elements';
  readonly count: number;
}

/**
 * The standard's rules of nesting look back over every open element, so that time grows with the square
 * of depth. Browsers stop at 512; pages of the public sets stay below 60.
 */
const DEEPEST_TREE = 512;

/** A tree of this many elements takes about a second to build; pages of the public sets stay below 11,000. */
const MOST_ELEMENTS = 50_000;

/** What the program that saved a page wrote into a comment stands in its first lines. */
const LONGEST_COMMENT = 4_000;

/** More attributes than this on one element are rubbish, and looking one up costs their number. */
const MOST_ATTRIBUTES = 128;

interface Types extends TreeAdapterTypeMap {
  node: Node;
  parentNode: Node;
  childNode: ChildNode;
  document: Document;
  documentFragment: Element;
  element: Element;
  commentNode: Comment;
  textNode: Text;
  template: Element;
  documentType: DocumentType;
}

class Limit extends Error {
  readonly told: TooLarge;
  constructor(told: TooLarge) {
    super(told.limit);
    this.told = told;
  }
}

/**
 * Makes a tree of a page by the rules of the HTML standard, which browsers follow for broken markup
 * too, so that element paths mean the same here and there. Scripts do not run; `noscript` and
 * `template` are elements like others.
 */
export function parsePage(markup: string): ParsedPage | TooLarge {
  const tree = new Tree();
  try {
    const page = parse<Types>(markup, { treeAdapter: tree, scriptingEnabled: false });
    return { page, elements: tree.elements, deepest: tree.deepest };
  } catch (error) {
    if (error instanceof Limit) return error.told;
    throw error;
  }
}

/** Builds the nodes that the extractor works on, in place of parse5's own. */
class Tree implements TreeAdapter<Types> {
  elements = 0;
  deepest = 0;
  readonly #page = new DOMParser().parseFromString('', 'text/html') as unknown as Document;
  readonly #namespaces = new Map<Element, string>();
  /** Attributes of elements that took over those of a second tag. */
  readonly #adopted = new Map<Element, number>();
  #depth = 0;

  onItemPush(): void {
    this.#depth += 1;
    this.deepest = Math.max(this.deepest, this.#depth);
    if (this.#depth > DEEPEST_TREE) throw new Limit({ limit: 'depth', count: DEEPEST_TREE });
  }
  onItemPop(): void {
    this.#depth -= 1;
  }
  createDocument(): Document {
    return this.#page;
  }
  createDocumentFragment(): Element {
    return this.#page.createElement('template');
  }
  createElement(tag: string, namespace: string, attributes: Token.Attribute[]): Element {
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS) throw new Limit({ limit: 'elements', count: MOST_ELEMENTS });
    if (namespace !== (standard.NS.HTML as string)) return this.#foreign(tag, namespace);
    const element = this.#page.createElement(tag);
    for (const { name, value } of attributes.slice(0, MOST_ATTRIBUTES)) element.setAttribute(name, value);
    return element;
  }
  /** Drawings and formulas keep their place in the tree, and nothing of them is read. */
  #foreign(tag: string, namespace: string): Element {
    const element =
      namespace === (standard.NS.SVG as string)
        ? this.#page.createElementNS(namespace, tag)
        : this.#page.createElement(tag);
    this.#namespaces.set(element, namespace);
    return element;
  }
  adoptAttributes(element: Element, attributes: Token.Attribute[]): void {
    // Each of many tags may bring new ones, so that the whole element is counted and not the tag.
    let room = MOST_ATTRIBUTES - (this.#adopted.get(element) ?? element.attributes.length);
    for (const { name, value } of attributes.slice(0, MOST_ATTRIBUTES)) {
      if (room <= 0) break;
      if (element.hasAttribute(name)) continue;
      element.setAttribute(name, value);
      room -= 1;
    }
    this.#adopted.set(element, MOST_ATTRIBUTES - room);
  }
  getAttrList(element: Element): Token.Attribute[] {
    return [...element.attributes].map(({ name, value }) => ({ name, value }));
  }
  appendChild(parent: Node, child: ChildNode): void {
    parent.appendChild(child);
  }
  insertBefore(parent: Node, child: ChildNode, before: ChildNode): void {
    parent.insertBefore(child, before);
  }
  insertText(parent: Node, text: string): void {
    const last = parent.lastChild;
    if (last?.nodeType === 3) last.nodeValue = `${last.nodeValue ?? ''}${text}`;
    else parent.appendChild(this.createTextNode(text));
  }
  insertTextBefore(parent: Node, text: string, before: ChildNode): void {
    const last = before.previousSibling;
    if (last?.nodeType === 3) last.nodeValue = `${last.nodeValue ?? ''}${text}`;
    else parent.insertBefore(this.createTextNode(text), before);
  }
  createTextNode(text: string): Text {
    return this.#page.createTextNode(text);
  }
  createCommentNode(data: string): Comment {
    // Programs that save pages say in a comment's first lines where from and when; no more is ever read.
    return this.#page.createComment(data.slice(0, LONGEST_COMMENT));
  }
  detachNode(node: ChildNode): void {
    node.parentNode?.removeChild(node);
  }
  getFirstChild(node: Node): ChildNode | null {
    return node.firstChild;
  }
  getChildNodes(node: Node): ChildNode[] {
    return [...node.childNodes];
  }
  getParentNode(node: Node): Node | null {
    return node.parentNode;
  }
  getTagName(element: Element): string {
    return element.localName;
  }
  getNamespaceURI(element: Element): standard.NS {
    return (this.#namespaces.get(element) ?? standard.NS.HTML) as standard.NS;
  }
  getTextNodeContent(node: Text): string {
    return node.nodeValue ?? '';
  }
  getCommentNodeContent(): string {
    return '';
  }
  isTextNode(node: Node): node is Text {
    return node.nodeType === 3;
  }
  isCommentNode(node: Node): node is Comment {
    return node.nodeType === 8;
  }
  isDocumentTypeNode(node: Node): node is DocumentType {
    return node.nodeType === 10;
  }
  isElementNode(node: Node): node is Element {
    return node.nodeType === 1;
  }
  /** Content of a template stays inside it: a page saved with its shadow trees keeps its words there. */
  getTemplateContent(template: Element): Element {
    return template;
  }
  setTemplateContent(): void {}
  setDocumentType(): void {}
  setDocumentMode(): void {}
  getDocumentMode(): standard.DOCUMENT_MODE {
    return standard.DOCUMENT_MODE.NO_QUIRKS;
  }
  getDocumentTypeNodeName(): string {
    return 'html';
  }
  getDocumentTypeNodePublicId(): string {
    return '';
  }
  getDocumentTypeNodeSystemId(): string {
    return '';
  }
  getNodeSourceCodeLocation(): null {
    return null;
  }
  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}
}
