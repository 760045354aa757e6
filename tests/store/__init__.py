"""Tests of the store on a database: what is in its files, and what happens when they fail."""
