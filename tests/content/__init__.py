"""Tests of the readers and checks: content files in, content or problems out."""
