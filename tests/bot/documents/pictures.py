"""Write the pictures of files in the documents: `python -m tests.bot.documents.pictures`."""

from datetime import UTC, datetime
from typing import Any

from msgspec.structs import replace
from pypdfium2 import PdfDocument

from bot.documents.sheet_pdf import write_pdf
from domain.register.model import Status
from tests import ROOT
from tests.bot.documents.sheets import every, sheet

IMAGES = ROOT / "docs" / "images"

#: What coordinators and owners have recorded by June 2024.
SAID: dict[str, dict[str, Any]] = {
    "I.1a@2023-12": {"report": "first analysis, sent to the working party in May", "reporter": "U1"},
    "I.3a@2023-12": {"done_at": datetime(2023, 12, 4, 10, tzinfo=UTC), "evidence": "ST 16100/23"},
    "I.4a@2023-12": {"done_at": datetime(2023, 12, 4, 10, tzinfo=UTC), "evidence": "ST 16101/23"},
    "I.4a@2024-03": {"done_at": datetime(2024, 3, 1, 10, tzinfo=UTC), "evidence": "ST 7200/24"},
    "III.1a@2023-12": {"done_at": datetime(2023, 12, 1, 10, tzinfo=UTC), "evidence": "ST 15990/23"},
    "III.2a@2023-12": {"done_at": datetime(2024, 3, 20, 10, tzinfo=UTC), "evidence": "ST 7900/24, annex II"},
    "III.2a@2024-03": {"done_at": datetime(2024, 3, 20, 10, tzinfo=UTC), "evidence": "ST 7900/24, annex II"},
    "III.3a@2024-06": {"done_at": datetime(2024, 5, 28, 10, tzinfo=UTC), "evidence": "ST 10000/24"},
    "III.6a@2023-12": {"hold": "waits for the evaluation of two Member States"},
    "F.2b@2024-04": {"done_at": datetime(2024, 4, 16, 10, tzinfo=UTC), "evidence": "COM(2024) 173"},
}


def main() -> None:
    """Write the first page of the sheet of June 2024."""
    instalments = []
    for instalment in every():
        changes = SAID.get(instalment.key, {})
        instalments.append(replace(instalment, status=Status.DONE if "done_at" in changes else Status.OPEN, **changes))
    page = PdfDocument(write_pdf(sheet(instalments)))[0]
    page.render(scale=1.6).to_pil().save(IMAGES / "sheet.png", optimize=True)


if __name__ == "__main__":
    main()
