"""Text that a program broke into lines at a width: how that is told, and which line breaks are such a program's."""
