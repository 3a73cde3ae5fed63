/// The module `_elementtree`: elements of XML documents, what builds trees of them, and a parser that feeds it from
/// [dev.vertebra.natives.expat.parse] directly.
///
/// Start with [dev.vertebra.natives.elementtree.PyElement]; its natives stand in the classes called `Element…`. Each
/// import of the module makes a [dev.vertebra.natives.elementtree.TreeState] with classes of its own, as CPython's
/// does, so that copies of `xml.etree.ElementTree` don't mix up their comments.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.elementtree;
