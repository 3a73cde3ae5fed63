# @row OM-18
print("aaaa".count("aa"), "abc".count(""), "".count(""), "abc".count("", 3), "abc".count("", 4), "abc".count("", 2, 1))
print("abc".find("", 3), "abc".find("", 4), "abc".rfind("", 0, 2), "abc".rfind(""), "".rfind(""), "abc".index("", -1))
print("aXbX".count("X", -1), "aXbX".count("X", None, None), "aXbX".rfind("X", -10, -1), "aXbX".count("X", -2**80, 2**80))
print("startswith", "abc".startswith("", 3), "abc".startswith("", 4), "abc".endswith("", 4), "abc".endswith("", 0, -9))
