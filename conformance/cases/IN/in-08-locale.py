# @row IN-08
# The locale C, with ASCII and with UTF-8: what setlocale takes and remembers, what the C library says of it, messages without translations.
import locale
import _locale

print(locale.Error, locale.Error.__mro__)
for category in (-1, *range(14)):
    try:
        print(category, _locale.setlocale(category, "C"), _locale.setlocale(category))
    except locale.Error as e:
        print(category, type(e), e)
_locale.setlocale(locale.LC_ALL, "C")
_locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
mixed = _locale.setlocale(locale.LC_ALL)
print(mixed)
for name in ("POSIX", "C.utf8", "C.UTF-8", "xx_YY.UTF-8", "a\0b", mixed, "LC_CTYPE=xx;LC_TIME=C"):
    for category in (locale.LC_CTYPE, locale.LC_ALL):
        try:
            print(ascii(name), category, _locale.setlocale(category, name))
        except ValueError as e:
            print(ascii(name), category, type(e), e)
        except locale.Error as e:
            print(ascii(name), category, type(e), e)
    print(_locale.setlocale(locale.LC_ALL))
try:
    _locale.setlocale(locale.LC_ALL, 5)
except TypeError as e:
    print(e)

_locale.setlocale(locale.LC_ALL, "C.UTF-8")
for name in dir(_locale):
    value = getattr(_locale, name)
    if isinstance(value, int):
        print(name, value, end=" ")
        if not name.startswith("LC_") and name != "CHAR_MAX":
            print(repr(_locale.nl_langinfo(value)), end="")
        print()
    elif callable(value) and name != "Error":
        print(name, value.__text_signature__)
print(_locale.localeconv())
print(locale.getlocale(), locale.getencoding())
_locale.setlocale(locale.LC_ALL, "C")
print(_locale.nl_langinfo(locale.CODESET))

for pair in (("a", "b"), ("b", "a"), ("a", "a"), ("é", "z"), ("\U00010000", "\uffff"), ("a\0", "a")):
    try:
        print(ascii(pair), _locale.strcoll(*pair), ascii(_locale.strxfrm(pair[0])))
    except ValueError as e:
        print(ascii(pair), e)
try:
    _locale.nl_langinfo(99999)
except ValueError as e:
    print(e)

print(_locale.gettext("x"), _locale.dgettext("d", "x"), _locale.dgettext(None, "x"), _locale.dcgettext("d", "x", 5))
print(_locale.textdomain(None), _locale.textdomain("mine"), _locale.textdomain(None))
print(_locale.bindtextdomain("d", None), _locale.bindtextdomain("d", "/tmp"), _locale.bindtextdomain("d", None))
print(_locale.bind_textdomain_codeset("d", None), _locale.bind_textdomain_codeset("d", "UTF-8"))
try:
    _locale.bindtextdomain("", None)
except locale.Error as e:
    print(e)
