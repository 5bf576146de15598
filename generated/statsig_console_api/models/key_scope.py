from typing import Literal, TypeAlias

KeyScope: TypeAlias = Literal[
    "can_access_keys",
    "client_can_write_user_store",
    "client_download_config_specs",
    "none_hash_enabled",
    "omni_read_only",
    "omni_read_write",
    "personal_read_only",
    "personal_read_write",
]
"""`KeyCreateContractDto.scopes[]` in the document."""
