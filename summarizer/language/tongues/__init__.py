"""What six languages of news say figures, dates and hours with: closed classes of words, and how they are read.

The languages are English, Spanish, Portuguese, French, German and Italian, by their ISO 639-1 codes. A text in one is
compared with a text in another by what is written alike in all, or can be counted: figures, units, days, hours, names.
The tables are made by hand: the packages that have them bring thirty megabytes (Babel) or a compiled extension.
"""
