package dev.vertebra.objectmodel;

/// How the type `str` is made; touches no string, because there are none before it.
final class StrType {
    private StrType() {}

    static PyType make() {
        return PyType.builtin("str", PyStr.class)
                .flags(PyType.MATCH_SELF)
                .doc("""
                    str(object='') -> str
                    str(bytes_or_buffer[, encoding[, errors]]) -> str

                    The text of an object: what its __str__ gives, or its repr. With an encoding or an
                    error handler the object is bytes, which are decoded (utf-8 and strict by default).\
                    """)
                .natives(
                        StrMethodsNatives.rows(),
                        StrCaseNatives.rows(),
                        StrPredicatesNatives.rows(),
                        StrSearchNatives.rows(),
                        StrSplitNatives.rows(),
                        StrLayoutNatives.rows(),
                        StrTranslateNatives.rows())
                .order("encode replace split rsplit join capitalize casefold title center count "
                        + "expandtabs find partition index ljust lower lstrip rfind rindex rjust rstrip "
                        + "rpartition splitlines strip swapcase translate upper startswith endswith "
                        + "removeprefix removesuffix isascii islower isupper istitle isspace isdecimal "
                        + "isdigit isnumeric isalpha isalnum isidentifier isprintable zfill format "
                        + "format_map __format__ maketrans")
                .make();
    }
}
