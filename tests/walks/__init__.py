"""Walks over every guide and language, and links that nobody wrote."""
