"""A folder of a web server: the new site takes the place of the old one in one step, and the last three stay beside."""

from dataclasses import dataclass
from pathlib import Path

from generator.model.errors import Said, TargetError
from generator.output.file import leads_to
from generator.output.guard import refuse
from generator.output.lock import room_beside
from generator.output.marker import NOTHING, Marker, mark, read_marker
from generator.output.target import filling
from generator.output.versions import earlier, fill, keep, remember
from generator.publish.plan import Live, Plan
from generator.words.errors import listed, said


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder in which a site stands, or is to stand."""

    place: Path
    standard: Path
    config: Path

    def live(self) -> Live:
        """Return what stands there; TargetError for a folder that others filled."""
        refuse(self.place, self.standard, self.config)
        real = leads_to(self.place)
        if room_beside(real).is_dir():  # a publication was killed, perhaps when it had put the old site aside
            with filling(self.place, self.standard, self.config):
                pass
        if not real.is_dir():
            return Live()
        return Live(read_marker(real) or NOTHING, frozenset(mark(real).files))

    def carry_out(self, site: Path, plan: Plan) -> tuple[Said, ...]:
        """Let the new site take the place of the old in one step, and keep the old one.

        BusyError while another publication is about it, TargetError when one has ended since the plan was made.
        """
        return self._switch(site, plan.live)

    def unanswered(self, made: Marker) -> tuple[str, ...]:
        """Return the files that are not there as they were made."""
        standing = mark(leads_to(self.place)).files
        return tuple(sorted(name for name, digests in made.files.items() if standing.get(name) != digests))

    def roll_back(self) -> tuple[Said, ...]:
        """Let the site before take the place of the one that stands there."""
        return self._switch(None, None)

    def way_back(self, target: str) -> Said:
        """Return how one has the site before again."""
        return said("publish-back", target=target)

    def _switch(self, site: Path | None, planned: Live | None) -> tuple[Said, ...]:
        with filling(self.place, self.standard, self.config) as target:
            if planned and (read_marker(leads_to(self.place)) or NOTHING) != planned.marker:
                raise TargetError(said("publish-meanwhile", target=self.place))
            chosen = site or earlier(self.place)
            (remember if site else keep)(self.place)
            fill(target.new, chosen, leads_to(self.place))
            left = target.switch()
        found = (("kept-edited", left.edited), ("kept-foreign", left.foreign))
        return tuple(said(key, out=self.place, names=listed(names)) for key, names in found if names)
