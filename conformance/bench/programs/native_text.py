"""Text where one call does the work: join, find, count, replace, split, translate, case, strip, encode, decode."""


def main(n):
    words = [f"word{i % 997}" for i in range(n)]
    text = " ".join(words)
    wide = text.replace("word1", "wörd😀")
    table = str.maketrans("aeiou", "AEIOU", "xyz")
    total = 0
    for line in range(12):
        joined = " ".join(words)
        total += len(joined) + joined.find("word998") + joined.rfind("word0 ") + joined.count("9") + ("word99x" in joined)
        total += len(joined.replace("word1", "w")) + len(joined.replace("d", "dd")) + len(joined.split()) + len(joined.split("word1"))
        total += len(joined.translate(table)) + len(joined.upper()) + len(joined.title()) + len(joined.strip("wo ")) + len(joined.splitlines())
        data = joined.encode()
        total += len(data.decode()) + len(data.replace(b"word", b"w")) + data.find(b"zz") + len(data.split(b" ")) + data.count(b"9")
        total += len(wide.encode()) + len(wide.encode("utf-16")) + wide.find("wörd😀7") + wide.count("ö") + len(wide.upper()) + len(wide.encode().decode())
        total += joined == text[:-1] + text[-1:]
        total += joined.isascii() + joined.islower() + joined.startswith("word0 word1") + len(joined[::-1]) + len(joined.center(len(joined) + 50, "*"))
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 20_000)
