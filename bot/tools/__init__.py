"""Commands for whoever builds the project; never part of an answer."""
