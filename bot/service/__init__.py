"""What takes time or memory: typed words, the last link, walks over the whole content."""
