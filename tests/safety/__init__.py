"""The safety rules that a machine can hold, each test naming its rule."""
