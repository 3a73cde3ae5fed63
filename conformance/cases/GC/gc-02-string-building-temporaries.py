# @row GC-02
# @strategy counting: the moment of finalisation is the point
class S(str):
    def __del__(self):
        print("del", str.__str__(self), end="; ")


print("|", S("a") + S("b"))
print("|", S("c").upper(), S("d").join(["x", "y"]))
print("|", "%s" % S("e"), f"{S('f')}", "{}".format(S("g")))
print("|", S("h") == S("i"), S("j") in "jkl", "k" in S("kk"))
print("|", len(S("l")), S("m")[0], list(S("n")))
print("|", ",".join([S("o"), S("p")]))
print("|", {S("q"): 1}["q"], int(S("5")), ord(S("r")))
