# @row OM-18
for text in ("1+2j", "j", "-j", "+J", "1e5j", "(1+2j)", " ( 1-2j ) ", "1 + 2j", "1+2", "1+j2", "inf+nanj", "infj", "-inf-infj", "1_0+2_0j", "1__0j", "((1))", "()", "", "1j2", "nan", "1+-2j", "(1+2j"):
    try:
        print(repr(text), complex(text))
    except ValueError as error:
        print(repr(text), error)
