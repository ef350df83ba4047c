"""Measurements and trainings that are part of the project but not of the package."""
