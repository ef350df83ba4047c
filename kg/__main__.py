"""``python -m kg``: the command, where nothing puts ``kg`` on the search path, as on Windows (``py -m kg``)."""

from kg.cli import main

if __name__ == "__main__":
    main()
