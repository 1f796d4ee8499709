"""Who and where: names, roles, speakers, quotations and places of a claim against those of its sources."""
