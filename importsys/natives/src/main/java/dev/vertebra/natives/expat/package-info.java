/// The module `pyexpat`: the parser of [dev.vertebra.natives.expat.parse] with Python's handlers for listeners. Start
/// with [dev.vertebra.natives.expat.PyXmlParser].
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.expat;
