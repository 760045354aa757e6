"""Plots of what was measured: `python -m bench.plot <folder>`, in the bench's own environment."""
