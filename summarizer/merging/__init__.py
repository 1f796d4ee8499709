"""What several articles say together: reprints, stories, same facts, agreements, conflicts, timeline."""
