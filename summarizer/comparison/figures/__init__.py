"""What is counted, measured, dated or ranked: amounts, times, quantifiers and superlatives of a claim."""
