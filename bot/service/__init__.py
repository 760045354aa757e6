"""Application services: whatever needs time or state. Typed words, caches, walks, lint."""
