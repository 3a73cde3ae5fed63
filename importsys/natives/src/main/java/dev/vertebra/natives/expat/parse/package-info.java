/// A parser of XML that takes its input in pieces and tells a listener what it finds; it knows nothing of Python.
///
/// Events, their order, positions and errors are those of expat 2.6.3. Start with
/// [dev.vertebra.natives.expat.parse.XmlParser] and [dev.vertebra.natives.expat.parse.XmlListener].
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.expat.parse;
