/// The module `_json`: reads and writes JSON for the library's package `json`.
///
/// [dev.vertebra.natives.json.PyScanner] and [dev.vertebra.natives.json.PyEncoder] are the callables that the package
/// makes for a decoder and an encoder; each call of one walks with a [dev.vertebra.natives.json.JsonReader] or a
/// [dev.vertebra.natives.json.JsonWriter].
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.json;
