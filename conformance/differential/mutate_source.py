# @verify 0 300
# @nightly 0 100000
"""Compiles sources that chance has changed, and prints the verdict on each."""
import ast
import importlib.util
import marshal
import os
import random
import re
import sys
import warnings
import zlib

MODULES = "argparse statistics configparser pickletools tarfile difflib pdb smtplib imaplib calendar fractions optparse mailbox plistlib".split()
TOKEN = re.compile(r"\n[ \t]*|[ \t]+|[^\W\d]\w*|[\d.]\w*|[*/<>=!:-]{2,3}|.", re.S)
WORDS = """
False None True and as assert async await break class continue def del elif else except finally for from global if import in is
lambda nonlocal not or pass raise return try while with yield match case type _ print exec __debug__ x y f 0 1 0777 0x 1_ 1e 2j 1__0 12and
( ) [ ] { } , : ; . ... = == != <> <= >= < > := -> + - * ** / // % @ & | ^ ~ << >> += **= ! $ ? ` \\ # \n \t \f \r \x00
' " ''' \"\"\" f' f" b' rb" u' f''' f"{ }" {{ }} !r :> '\\d' "\\x4" b'\\400' '\\N{DASH}' '\\N{EM DASH}' é € 名 \u00a0 \u201c \ufeff \U0001f600
""".split(" ")
WORDS = [word for part in WORDS for word in (part.split("\n") if part.strip() else [part]) if word] + ["\n", "\n ", "\n    ", "\n\t", " ", "\\\n", "# type: int\n"]
NESTS = [("(", ")"), ("[", "]"), ("{", "}"), ("f(", ")"), ("a[", "]"), ("{1: ", "}"), ("-", ""), ("not ", ""), ("~", ""), ("lambda: ", ""), ("a + ", ""), ("a ** ", ""),
         ("a if b else ", ""), ("a.", "b"), ("await ", ""), ("*", ""), ("a = ", ""), ("(a := ", ")"), ("a and ", ""), ("a < ", ""), ("x for x in ", ""),
         ("[x for x in ", "]"), ("f'{", "}'"), ("f'{x:{", "}}'"), ("f\"{'", "'}\""), ("(yield ", ")"), ("'a' ", ""), ("a(b)(", ")"), ("a, ", ""), ("if a: ", ""), ("return ", "")]
BLOCKS = ["if a:", "while a:", "for a in b:", "def f():", "class A:", "with a:", "try:", "else:", "async def f():", "match a:", "case b:", "try:\n{}  pass\n{}finally:"]
DEPTHS = [1, 2, 3, 5, 10, 19, 20, 21, 30, 50, 90, 99, 100, 101, 149, 150, 199, 200, 201, 300, 500, 999, 1000, 1001, 1500, 2000, 3000, 4000, 5000, 6001, 8000, 9000, 11000]


def pieces():
    """Lists of lines to take pieces of: constructs, then modules of the library."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "every_construct.py"), encoding="utf-8") as file:
        constructs = file.read().splitlines(keepends=True)
    found = [constructs] * len(MODULES)
    for name in MODULES:
        found.append(importlib.util.find_spec(name).loader.get_source(name).splitlines(keepends=True))
    return found


SOURCES = pieces()


def piece(chance):
    lines = chance.choice(SOURCES)
    start = chance.randrange(len(lines))
    while start and lines[start][0] in " \t\n":
        start -= 1
    return "".join(lines[start : start + chance.choice([1, 2, 4, 8, 16, 30])])


def nested(chance):
    """A construct in itself, to some depth; the ends may not match."""
    depth = chance.choice(DEPTHS)
    if chance.random() < 0.25:
        if depth > 300:
            depth = chance.randrange(90, 120)
        head = chance.choice(BLOCKS)
        return "".join(" " * i + head.replace("{}", " " * i) + "\n" for i in range(depth)) + " " * depth + chance.choice(["pass", "x", "", "return"]) + "\n"
    opening, closing = chance.choice(NESTS)
    if chance.random() < 0.2:
        more, end = chance.choice(NESTS)
        opening, closing = opening + more, end + closing
        depth = depth // 2 + 1
    lost = chance.choice([0, 0, 0, 0, 1, -1, depth])
    return opening * depth + chance.choice(["1", "x", "", "x y"]) + closing * max(depth - lost, 0) + "\n"


def mutate_tokens(chance, source):
    tokens = TOKEN.findall(source)
    at = chance.randrange(len(tokens))
    other = chance.randrange(len(tokens))
    match chance.randrange(7):
        case 0:
            tokens[at], tokens[other] = tokens[other], tokens[at]
        case 1:
            del tokens[at]
        case 2:
            tokens.insert(at, tokens[other])
        case 3:
            tokens[at] = chance.choice(WORDS)
        case 4:
            tokens.insert(at, chance.choice(WORDS))
        case 5:
            del tokens[at : at + chance.randrange(1, 5)]
        case 6:
            tokens[at:at] = tokens[other : other + chance.randrange(1, 8)]
    return "".join(tokens)


def mutate_text(chance, source):
    at = chance.randrange(len(source))
    match chance.randrange(6):
        case 0:
            return source[:at]
        case 1:
            return source[:at] + source[at + 1 :]
        case 2:
            return source[:at] + chance.choice(WORDS) + source[at:]
        case 3:
            return source[:at] + piece(chance) + source[at:]
        case 4:
            return source.replace("    ", chance.choice([" ", "\t", "  ", "        "]), chance.choice([1, 2, -1]))
        case 5:
            lines = source.splitlines(keepends=True)
            chance.shuffle(lines)
            return "".join(lines)


def mutated(chance):
    source = nested(chance) if chance.random() < 0.12 else piece(chance)
    for _ in range(chance.choice([1, 1, 1, 2, 2, 3, 5])):
        if source and chance.random() < 0.9:
            source = mutate_tokens(chance, source) if chance.random() < 0.75 else mutate_text(chance, source)
    return source


def settings(chance):
    mode = chance.choices(["exec", "single", "eval", "func_type"], [16, 3, 2, 0.3])[0]
    flags = chance.choices([0, ast.PyCF_ONLY_AST, ast.PyCF_ONLY_AST | ast.PyCF_TYPE_COMMENTS, 0x200, 0x4000, 0x4200, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, ast.PyCF_OPTIMIZED_AST], [14, 2, 1, 1, 1, 1, 1, 1])[0]
    options = {"optimize": chance.choice([-1, -1, -1, 0, 1, 2])}
    if mode == "func_type":
        flags |= ast.PyCF_ONLY_AST
    if flags & ast.PyCF_ONLY_AST and chance.random() < 0.3:
        options["_feature_version"] = chance.randrange(3, 14)
    return mode, flags, options


def digest(result):
    if isinstance(result, ast.AST):
        try:
            data = ast.dump(result, include_attributes=True).encode("utf-8", "surrogatepass")
        except RecursionError:
            return "a tree too deep to dump"
    else:
        data = marshal.dumps(result, 0)  # which strings are interned depends on what was compiled before
    return f"{type(result).__name__} {len(data)} {zlib.crc32(data):08x}"


def shown(text):
    return ascii(text) if text is None or len(text) < 300 else ascii(text[:300]) + f" and {len(text) - 300} more"


def verdict(source, mode, flags, options):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            answer = digest(compile(source, "<mutated>", mode, flags, True, **options))
        except SyntaxError as e:
            answer = f"{type(e).__name__}: {shown(e.msg)} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {shown(e.text)}"
        except (ValueError, MemoryError, RecursionError, OverflowError, SystemError) as e:
            answer = f"{type(e).__name__}: {shown(str(e))}"
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message} {warning.lineno}")
    print(answer)


first, count = map(int, sys.argv[1:3])
for number in range(first, first + count):
    chance = random.Random(number)
    source = mutated(chance)
    mode, flags, options = settings(chance)
    print("==", number)
    print(shown(source), mode, hex(flags), options)
    verdict(source, mode, flags, options)
