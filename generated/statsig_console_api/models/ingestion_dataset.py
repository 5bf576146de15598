from typing import Literal, TypeAlias

IngestionDataset: TypeAlias = Literal["entity_properties", "Events", "export_events", "export_exposures", "Metrics"]
"""`IngestionBackfillContractDto.dataset` in the document."""
