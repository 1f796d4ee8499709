"""What can be read off a text by plain rules: layout, sentences, words, names, numbers, dates, attribution.

Everything here is a pure function of a string and gives offsets in Unicode code points into that string.
"""
