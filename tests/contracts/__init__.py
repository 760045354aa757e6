"""Promises that every implementation of a port keeps, one file for each port."""
