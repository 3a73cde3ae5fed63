"""Strings: building, joining, splitting, replacing, formatting, searching, case, comparing, character loops."""


def main(n):
    words = [f"word{i % 97}" for i in range(n)]
    text = " ".join(words)
    total = len(text)
    for line in range(20):
        parts = text.split(" ")
        total += len(parts)
        text = text.replace(f"word{line}", f"w{line:03}")
        total += text.count("w0") + text.find("word96") + (f"w{line:03}" in text)
    built = ""
    for i in range(n * 4):
        built += chr(97 + i % 26)
    total += len(built) + built.upper().count("Q")
    vowels = 0
    for c in built:
        if c in "aeiou":
            vowels += 1
    total += vowels
    for i in range(n * 3):
        s = "%d:%s" % (i, "x") + "{:>6}|{:.2f}".format(i, i / 7) + f"{i!r}{i:x}"
        if s.startswith("1") and s[-1] > "8":
            total += len(s)
        key = s.strip().lower().partition("|")[0]
        total += key < s
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 72_000)
