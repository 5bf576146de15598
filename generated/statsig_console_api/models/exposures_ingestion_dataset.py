from typing import Literal, TypeAlias

ExposuresIngestionDataset: TypeAlias = Literal["export_exposures", "Exposures"]
"""`IngestionSourceCreateContractDto|2.dataset` in the document."""
