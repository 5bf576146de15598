from typing import Literal, TypeAlias

IngestionDatasetFilter: TypeAlias = Literal["entity_properties", "Events", "export_exposures", "Metrics"]
"""`DELETE /console/v1/ingestion query.dataset` in the document."""
