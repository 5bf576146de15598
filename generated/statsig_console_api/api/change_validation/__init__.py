"""The change_validation operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class ChangeValidationNamespace(Namespace, name="change_validation"):
    """The change_validation operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def submit(
        self,
        *,
        review_id: str,
        validated: bool,
        message: str | Unset = UNSET,
        debug_links: models.ChangeValidationDebugLinks | Unset = UNSET,
        release_pipeline_id_for_commit: str | None | Unset = UNSET,
    ) -> models.MessageResponse:
        """Report the verdict of your own check on a review: validated true or false, with optional message and debug links.

        Args:
            review_id: Review that was checked.
            validated: True when the change passed your check, false when it failed.
            message: Text that goes with the verdict.
            debug_links: Links that help to find the cause, each with title and url.
            release_pipeline_id_for_commit: Release pipeline to commit the change with; null for none.

        Source: `POST /console/v1/change_validation`.
        """
        from . import change_validation_submit as operation

        return self._caller.call(
            operation.build(
                review_id=review_id,
                validated=validated,
                message=message,
                debug_links=debug_links,
                release_pipeline_id_for_commit=release_pipeline_id_for_commit,
            ),
            operation.parse,
        )

    def update_message(self, *, review_id: str, message: str | Unset = UNSET) -> models.MessageResponse:
        """Update the message of a change check without giving a verdict; only the review id is required.

        Args:
            review_id: Review that is being checked.
            message: New text.

        Source: `PATCH /console/v1/change_validation/message`.
        """
        from . import change_validation_update_message as operation

        return self._caller.call(operation.build(review_id=review_id, message=message), operation.parse)


class AsyncChangeValidationNamespace(Namespace, name="change_validation"):
    """The change_validation operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def submit(
        self,
        *,
        review_id: str,
        validated: bool,
        message: str | Unset = UNSET,
        debug_links: models.ChangeValidationDebugLinks | Unset = UNSET,
        release_pipeline_id_for_commit: str | None | Unset = UNSET,
    ) -> models.MessageResponse:
        """Report the verdict of your own check on a review: validated true or false, with optional message and debug links.

        Args:
            review_id: Review that was checked.
            validated: True when the change passed your check, false when it failed.
            message: Text that goes with the verdict.
            debug_links: Links that help to find the cause, each with title and url.
            release_pipeline_id_for_commit: Release pipeline to commit the change with; null for none.

        Source: `POST /console/v1/change_validation`.
        """
        from . import change_validation_submit as operation

        return await self._caller.call(
            operation.build(
                review_id=review_id,
                validated=validated,
                message=message,
                debug_links=debug_links,
                release_pipeline_id_for_commit=release_pipeline_id_for_commit,
            ),
            operation.parse,
        )

    async def update_message(self, *, review_id: str, message: str | Unset = UNSET) -> models.MessageResponse:
        """Update the message of a change check without giving a verdict; only the review id is required.

        Args:
            review_id: Review that is being checked.
            message: New text.

        Source: `PATCH /console/v1/change_validation/message`.
        """
        from . import change_validation_update_message as operation

        return await self._caller.call(operation.build(review_id=review_id, message=message), operation.parse)
