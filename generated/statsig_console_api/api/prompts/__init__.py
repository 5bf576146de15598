"""The prompts operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class PromptsVersionsNamespace(Namespace, name="prompts.versions"):
    """The prompts.versions operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(
        self,
        prompt_id: str,
        /,
        *,
        name: str,
        prompts: models.PromptMessages | Unset = UNSET,
        temperature: float | Unset = UNSET,
        model: str | Unset = UNSET,
        provider: str | Unset = UNSET,
        workflow_body: models.PromptWorkflowBodyLike | Unset = UNSET,
        workflow_headers: models.PromptWorkflowHeaders | Unset = UNSET,
        auth_workflow_headers: models.PromptWorkflowHeaders | Unset = UNSET,
        eval_model: str | Unset = UNSET,
        top_p: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.PromptVersion:
        """Add a version to a prompt; only name is required, while messages, model and sampling settings are optional. Answers the version.

        Args:
            prompt_id: Model that judges the answers.
            name: 3–100 characters: letters, digits, spaces, and any of _ . -.
            prompts: Messages in order, each with content and the role that speaks it.
            temperature: Sampling temperature of the model.
            model: Model that answers the prompt.
            provider: Whose model it is.
            workflow_body: JSON text as a string in value, with its type.
            workflow_headers: Headers as name and value pairs.
            auth_workflow_headers: Headers for authentication as name and value pairs; treat the values as secrets.
            id: 3–100 characters: letters, digits, and any of _ . - (no spaces).
            description: At most 1,000 characters.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/prompts/{id}/versions`.
        """
        from . import prompts_versions_create as operation

        return self._caller.call(
            operation.build(
                prompt_id,
                name=name,
                prompts=prompts,
                temperature=temperature,
                model=model,
                provider=provider,
                workflow_body=workflow_body,
                workflow_headers=workflow_headers,
                auth_workflow_headers=auth_workflow_headers,
                eval_model=eval_model,
                top_p=top_p,
                frequency_penalty=frequency_penalty,
                presence_penalty=presence_penalty,
                max_tokens=max_tokens,
                id=id,
                description=description,
            ),
            operation.parse,
        )

    def start_evals(self, prompt_id: str, version_id: str, /) -> models.PromptVersionSummary:
        """Start an evaluation job for one prompt version, without a body; the answer names the version (id, name) and holds no results.

        Args:
            prompt_id: The prompt's id.
            version_id: ID of the version to evaluate, within this prompt.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/prompts/{id}/versions/{versionId}/start_evals`.
        """
        from . import prompts_versions_start_evals as operation

        return self._caller.call(operation.build(prompt_id, version_id), operation.parse)


class PromptsNamespace(Namespace, name="prompts"):
    """The prompts operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def versions(self) -> PromptsVersionsNamespace:
        """The prompts.versions operations."""
        return PromptsVersionsNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.Prompt]:
        """List prompts (AI configs), 100 a page unless told: names, owners of the last change, tags and teams, not the prompt text.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/prompts`.
        """
        from . import prompts_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        display_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
    ) -> models.Prompt:
        """Create a prompt (AI config); only name is required, 3–100 characters. 403 if your key lacks the right.

        Args:
            name: 3–100 letters, digits, spaces, dots, _ or -.
            display_name: Name to show, 3–100 letters, digits, spaces, dots, _ or -.
            description: Free text, at most 1,000 characters.
            target_apps: Target apps it belongs to; one name or a list.
            team: Name of the responsible team.
            team_id: Id of the responsible team.
            tags: Tags for sorting and search.
            creator_id: ID of who made it.
            owner: Owner by id, type, name and e-mail.
            creator_email: Email address of who made it.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/prompts`.
        """
        from . import prompts_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                display_name=display_name,
                description=description,
                target_apps=target_apps,
                team=team,
                team_id=team_id,
                tags=tags,
                creator_id=creator_id,
                owner=owner,
                creator_email=creator_email,
            ),
            operation.parse,
        )

    def get(self, prompt_id: str, /) -> models.Prompt:
        """Read a prompt's metadata (owner team, tags, target apps, holdouts, version); message texts and model settings are not in it; 404 if unknown.

        Args:
            prompt_id: The prompt's id.

        Source: `GET /console/v1/prompts/{id}`.
        """
        from . import prompts_get as operation

        return self._caller.call(operation.build(prompt_id), operation.parse)

    def delete(self, prompt_id: str, /) -> models.MessageResponse:
        """Delete a prompt (AI config); the API has no call to restore it. Answers only a message.

        Args:
            prompt_id: The prompt's id.

        Source: `DELETE /console/v1/prompts/{id}`.
        """
        from . import prompts_delete as operation

        return self._caller.call(operation.build(prompt_id), operation.parse)

    def update(
        self,
        prompt_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
    ) -> models.Prompt:
        """Change a prompt's description, target apps or team, only what you pass; name and tags cannot be changed here. Answers the prompt.

        Args:
            prompt_id: The prompt's id.
            description: At most 1,000 characters.
            target_apps: Target apps by name, one string or a list; takes the place of the current list.
            team: Responsible team, by name.
            team_id: Responsible team, by ID.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/prompts/{id}`.
        """
        from . import prompts_update as operation

        return self._caller.call(
            operation.build(prompt_id, description=description, target_apps=target_apps, team=team, team_id=team_id),
            operation.parse,
        )


class AsyncPromptsVersionsNamespace(Namespace, name="prompts.versions"):
    """The prompts.versions operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(
        self,
        prompt_id: str,
        /,
        *,
        name: str,
        prompts: models.PromptMessages | Unset = UNSET,
        temperature: float | Unset = UNSET,
        model: str | Unset = UNSET,
        provider: str | Unset = UNSET,
        workflow_body: models.PromptWorkflowBodyLike | Unset = UNSET,
        workflow_headers: models.PromptWorkflowHeaders | Unset = UNSET,
        auth_workflow_headers: models.PromptWorkflowHeaders | Unset = UNSET,
        eval_model: str | Unset = UNSET,
        top_p: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.PromptVersion:
        """Add a version to a prompt; only name is required, while messages, model and sampling settings are optional. Answers the version.

        Args:
            prompt_id: Model that judges the answers.
            name: 3–100 characters: letters, digits, spaces, and any of _ . -.
            prompts: Messages in order, each with content and the role that speaks it.
            temperature: Sampling temperature of the model.
            model: Model that answers the prompt.
            provider: Whose model it is.
            workflow_body: JSON text as a string in value, with its type.
            workflow_headers: Headers as name and value pairs.
            auth_workflow_headers: Headers for authentication as name and value pairs; treat the values as secrets.
            id: 3–100 characters: letters, digits, and any of _ . - (no spaces).
            description: At most 1,000 characters.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/prompts/{id}/versions`.
        """
        from . import prompts_versions_create as operation

        return await self._caller.call(
            operation.build(
                prompt_id,
                name=name,
                prompts=prompts,
                temperature=temperature,
                model=model,
                provider=provider,
                workflow_body=workflow_body,
                workflow_headers=workflow_headers,
                auth_workflow_headers=auth_workflow_headers,
                eval_model=eval_model,
                top_p=top_p,
                frequency_penalty=frequency_penalty,
                presence_penalty=presence_penalty,
                max_tokens=max_tokens,
                id=id,
                description=description,
            ),
            operation.parse,
        )

    async def start_evals(self, prompt_id: str, version_id: str, /) -> models.PromptVersionSummary:
        """Start an evaluation job for one prompt version, without a body; the answer names the version (id, name) and holds no results.

        Args:
            prompt_id: The prompt's id.
            version_id: ID of the version to evaluate, within this prompt.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/prompts/{id}/versions/{versionId}/start_evals`.
        """
        from . import prompts_versions_start_evals as operation

        return await self._caller.call(operation.build(prompt_id, version_id), operation.parse)


class AsyncPromptsNamespace(Namespace, name="prompts"):
    """The prompts operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def versions(self) -> AsyncPromptsVersionsNamespace:
        """The prompts.versions operations."""
        return AsyncPromptsVersionsNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.Prompt]:
        """List prompts (AI configs), 100 a page unless told: names, owners of the last change, tags and teams, not the prompt text.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/prompts`.
        """
        from . import prompts_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        display_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
    ) -> models.Prompt:
        """Create a prompt (AI config); only name is required, 3–100 characters. 403 if your key lacks the right.

        Args:
            name: 3–100 letters, digits, spaces, dots, _ or -.
            display_name: Name to show, 3–100 letters, digits, spaces, dots, _ or -.
            description: Free text, at most 1,000 characters.
            target_apps: Target apps it belongs to; one name or a list.
            team: Name of the responsible team.
            team_id: Id of the responsible team.
            tags: Tags for sorting and search.
            creator_id: ID of who made it.
            owner: Owner by id, type, name and e-mail.
            creator_email: Email address of who made it.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/prompts`.
        """
        from . import prompts_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                display_name=display_name,
                description=description,
                target_apps=target_apps,
                team=team,
                team_id=team_id,
                tags=tags,
                creator_id=creator_id,
                owner=owner,
                creator_email=creator_email,
            ),
            operation.parse,
        )

    async def get(self, prompt_id: str, /) -> models.Prompt:
        """Read a prompt's metadata (owner team, tags, target apps, holdouts, version); message texts and model settings are not in it; 404 if unknown.

        Args:
            prompt_id: The prompt's id.

        Source: `GET /console/v1/prompts/{id}`.
        """
        from . import prompts_get as operation

        return await self._caller.call(operation.build(prompt_id), operation.parse)

    async def delete(self, prompt_id: str, /) -> models.MessageResponse:
        """Delete a prompt (AI config); the API has no call to restore it. Answers only a message.

        Args:
            prompt_id: The prompt's id.

        Source: `DELETE /console/v1/prompts/{id}`.
        """
        from . import prompts_delete as operation

        return await self._caller.call(operation.build(prompt_id), operation.parse)

    async def update(
        self,
        prompt_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
    ) -> models.Prompt:
        """Change a prompt's description, target apps or team, only what you pass; name and tags cannot be changed here. Answers the prompt.

        Args:
            prompt_id: The prompt's id.
            description: At most 1,000 characters.
            target_apps: Target apps by name, one string or a list; takes the place of the current list.
            team: Responsible team, by name.
            team_id: Responsible team, by ID.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/prompts/{id}`.
        """
        from . import prompts_update as operation

        return await self._caller.call(
            operation.build(prompt_id, description=description, target_apps=target_apps, team=team, team_id=team_id),
            operation.parse,
        )
