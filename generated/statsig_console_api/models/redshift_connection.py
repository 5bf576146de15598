from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class RedshiftConnection(Model):
    """How to reach a warehouse on Redshift, with a password, a role or through an SSH tunnel.

    Attributes:
        staging_schema: Schema for tables that Statsig writes.
        ssh_username: User of the SSH tunnel.
        ssh_host: Host of the SSH tunnel.
        ssh_private_key: Private key of the SSH tunnel.
        ssh_public_key: Public key of the SSH tunnel.
        role_arn: ARN of the role to assume.
        region: AWS region.
        ssh_port: Port of the SSH tunnel.
        use_ssh_tunnel: Connect through an SSH tunnel.
        verify_ca: Check the certificate of the server.
        use_assume_role: Assume the role of roleArn.
    """

    _wire = {
        "host": "host",
        "database": "database",
        "username": "username",
        "password": "password",
        "staging_schema": "stagingSchema",
        "ssh_username": "sshUsername",
        "ssh_host": "sshHost",
        "ssh_private_key": "sshPrivateKey",
        "ssh_public_key": "sshPublicKey",
        "role_arn": "roleArn",
        "region": "region",
        "port": "port",
        "ssh_port": "sshPort",
        "use_ssh_tunnel": "useSshTunnel",
        "verify_ca": "verifyCA",
        "use_assume_role": "useAssumeRole",
    }
    _secret = frozenset({"password", "ssh_private_key"})

    host: str | Unset = UNSET
    database: str | Unset = UNSET
    username: str | Unset = UNSET
    password: str | Unset = UNSET
    staging_schema: str | Unset = UNSET
    """Schema for tables that Statsig writes."""
    ssh_username: str | Unset = UNSET
    """User of the SSH tunnel."""
    ssh_host: str | Unset = UNSET
    """Host of the SSH tunnel."""
    ssh_private_key: str | Unset = UNSET
    """Private key of the SSH tunnel."""
    ssh_public_key: str | Unset = UNSET
    """Public key of the SSH tunnel."""
    role_arn: str | Unset = UNSET
    """ARN of the role to assume."""
    region: str | Unset = UNSET
    """AWS region."""
    port: float | Unset = UNSET
    ssh_port: float | Unset = UNSET
    """Port of the SSH tunnel."""
    use_ssh_tunnel: bool | Unset = UNSET
    """Connect through an SSH tunnel."""
    verify_ca: bool | Unset = UNSET
    """Check the certificate of the server."""
    use_assume_role: bool | Unset = UNSET
    """Assume the role of roleArn."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.RedshiftConnectionDict: ...
