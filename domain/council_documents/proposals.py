"""Proposals: bodies and vehicles that a document names and the register does not know yet."""

from collections.abc import Mapping

from domain.council_documents.sentence import slugify
from domain.register.model import Actor, ActorKind, Directory


class Proposals:
    """Bodies and vehicles to be added to the register, by slug, in the document's own language."""

    def __init__(self, directory: Directory, language: str) -> None:
        self._directory = directory
        self._language = language
        self.actors: dict[str, Actor] = {}
        self.vehicles: dict[str, str] = {}

    def knows(self, slug: str) -> bool:
        """Return whether the register has a body."""
        return slug in self._directory.actors

    def add_actors(self, slugs: Mapping[str, str]) -> bool:
        """Propose the bodies that the register does not have; return whether there are any. Names by slug."""
        unknown = {slug: name for slug, name in slugs.items() if not self.knows(slug)}
        for slug, name in unknown.items():
            texts = {self._language: name.strip()}
            self.actors.setdefault(slug, Actor(slug=slug, kind=ActorKind.INSTITUTION, name=texts, short=texts))
        return bool(unknown)

    def add_unknown(self, name: str) -> str:
        """Propose a body by its name alone, and return its slug; one without Latin letters is numbered."""
        known = next((slug for slug, actor in self.actors.items() if name in actor.name.values()), None)
        slug = known or slugify(name) or f"body-{len(self.actors) + 1}"
        self.add_actors({slug: name})
        return slug

    def add_vehicle(self, name: str) -> str:
        """Propose a vehicle, and return its slug."""
        slug = slugify(name) or f"vehicle-{len(self.vehicles) + 1}"
        if slug not in self._directory.vehicles:
            self.vehicles.setdefault(slug, name)
        return slug
