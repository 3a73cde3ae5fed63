# @row IN-08
# What follows a run, a loop or an alternative decides how much it takes, for letters of any width, in any case, up to any end.
import re

TEXTS = "aab12.5e7-x", "ſtraße Kelvin K k", "一二a三", "😀a😀b", "a\nb\n\nab", "İi ıI", ""
PATTERNS = (
    r"(\w+)\d", r"\w+?(\d|$)", r"[^é]*a", r"(?i)k+\b", r"(?i)[a-s]+t", r"(?:ab|a|(b))*", r"(?:a{1,2}|b)+?b", r"(a|b|c)*x", r"^(.*?)$", r"(?m)^b?", r"(?s).+?😀", r"(?>a*)b?", r"(?<=a)[^a]+", r"(?!a)\w",
    r"(\w)\1", r"a*(?=b)|\S", r"[一-三]+a?", r"\d{1,2}\.?", r"\A\w", r"(?:a|)+b", r".{0,3}?[ab]", r"((?:a)|😀)+(?(1)b|a)", r"(?:\d*\.)?\d+(?:e\d)?")
for pattern in PATTERNS:
    for text in TEXTS:
        compiled = re.compile(pattern)
        print(ascii(pattern), ascii(text), [m.regs for m in compiled.finditer(text)], ascii(compiled.findall(text, 1, 5)), compiled.fullmatch(text, 0, 4), ascii(compiled.split(text)))
    try:
        print([m.regs for m in re.finditer(pattern.encode(), TEXTS[0].encode())])
    except re.PatternError as e:
        print(e)
print(re.search(r"(?:a|b)*c", "ab" * 1_000), re.search(r".*?;", "x" * 2_000), len(re.findall(r"\w+@", "a" * 2_000)), re.match(r"(?:(?:ab){0,1}?c)*?d", "c" * 50_000))
