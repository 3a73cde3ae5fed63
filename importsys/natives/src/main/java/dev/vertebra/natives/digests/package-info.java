/// Message digests by the JDK: the modules `_md5`, `_sha1`, `_sha2`, `_sha3`, `_blake2`, `_hashlib`.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.digests;
