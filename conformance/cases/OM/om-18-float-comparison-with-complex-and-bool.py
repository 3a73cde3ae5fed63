# @row OM-18
print(1.0 == 1 + 0j, 1.0 == True, 0.0 == -0.0, float("nan") == float("nan"), hash(1.0) == hash(1 + 0j) == hash(True), 2 ** 0.5 == complex(2 ** 0.5), 10**400 == complex("inf"), "a" == 1j, 1j != 1)
for operation in (lambda: 1.0 < 1j, lambda: 1j >= 0, lambda: None < 1.0, lambda: 1.0 < [], lambda: 1j > 1j):
    try:
        operation()
    except TypeError as error:
        print(error)
