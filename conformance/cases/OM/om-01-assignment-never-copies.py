# @row OM-01
def change(items, more):
    items += more
    items = [0]
    return items
data = [1]
alias = data
result = change(data, [2])
print(data, alias is data, result)
matrix = [[0] * 2] * 3
matrix[0][0] = 1
print(matrix, matrix[0] is matrix[2])
x = y = []
x.append(1)
print(y, x is y)
x = x + [2]
print(x, y)
