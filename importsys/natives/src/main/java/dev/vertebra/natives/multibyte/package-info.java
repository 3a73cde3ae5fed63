/// The modules `_multibytecodec`, `_codecs_cn`, `_codecs_hk`, `_codecs_iso2022`, `_codecs_jp`, `_codecs_kr` and
/// `_codecs_tw`: the encodings of Chinese, Japanese and Korean.
///
/// Start with [MultibyteCodec], [CodeTable] and [Encodings].
package dev.vertebra.natives.multibyte;
