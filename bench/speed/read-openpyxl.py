# What others do: merely read every cell of the workbook.
import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1])
print(sum(1 for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.value is not None), end="")
