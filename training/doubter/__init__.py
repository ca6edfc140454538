"""Teaches the doubter. Not installed."""
