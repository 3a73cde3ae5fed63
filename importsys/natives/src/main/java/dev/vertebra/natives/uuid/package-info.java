/// The module `_uuid`.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.uuid;
