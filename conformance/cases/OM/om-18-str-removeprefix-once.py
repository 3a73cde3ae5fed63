# @row OM-18
print("aab".removeprefix("a"), "baa".removesuffix("a"), "a".removeprefix("ab"), "ab".removesuffix(""), "ab".removeprefix("ab") == "")
for method in ("removeprefix", "removesuffix"):
    for arguments in ((), (b"a",), (("a",),), ("a", "b"), (None,)):
        try:
            getattr("ab", method)(*arguments)
        except TypeError as error:
            print(error)
