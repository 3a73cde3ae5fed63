# @row OM-18
pair = "\ud83d\ude00"
texts = [format(pair, "*^6"), f"{pair:>4}", pair.center(5, "-"), "%5s" % pair, "{:<4.1}".format(pair), pair.zfill(4), pair.ljust(4), "\ud83d".join(["", "\ude00"]), pair[:1] + pair[1:], "a".replace("a", pair), pair.title()]
for text in texts:
    print(ascii(text), len(text))
for encoding in "utf-16-le", "utf-32-be", "cp1252", "latin-1", "utf-8":
    for handler in "strict", "surrogateescape", "backslashreplace", "surrogatepass":
        try:
            print(encoding, handler, "a\udc80\ud83d\ude00".encode(encoding, handler))
        except UnicodeEncodeError as error:
            print(encoding, handler, error)
