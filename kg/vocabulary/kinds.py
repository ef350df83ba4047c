"""The kinds of bodies in ``kg:organizationKinds`` that code asks for or gives; the list itself is the ontology's."""

from __future__ import annotations

ACADEMIC = "academic"
COMMITTEE = "committee"
COMPANY = "company"
FOREIGN_GOVERNMENT = "foreign_government"
GOVERNMENT = "government"
OTHER = "other"
